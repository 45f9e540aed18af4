"""How an issued letter went out to the resident."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, happened, problem
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterSending, SentBy
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date

_CLOCK_LETTERS = frozenset({"acknowledgement", "extension", "response"})
"""The letters whose day the Code's time is counted by."""


def letter_of(case: CaseFile, letter: int) -> IssuedLetter:
    """The issued letter of that id, or UserError "changed.elsewhere" where there is none."""
    found = next((x for x in case.letters if x.id == letter), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


@dataclass(frozen=True, slots=True)
class RecordSending:
    """An issued letter went out on `sent_on`; one that went out in two ways is recorded twice.

    `letter` is its id; `proof` is what shows it, such as the number of a recorded delivery.
    """

    name: ClassVar[str] = "letter sent"
    letter: int
    sent_on: date | None
    how: SentBy
    proof: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done; UserError "changed.elsewhere" for an unknown letter."""
        letter = letter_of(case, self.letter)
        yield from happened("sent_on", self.sent_on, Milestone(letter.dated, "the day the letter bears"), context.today)
        if any((s.sent_on, s.how) == (self.sent_on, self.how) for s in case.sendings_of(letter)):
            yield problem("how", "sending.twice")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """The clocks count the day a letter bears, not the day on which it went."""
        letter = letter_of(case, self.letter)
        late = self.sent_on is not None and self.sent_on > letter.dated and not case.sendings_of(letter)
        if late and letter.kind.subject in _CLOCK_LETTERS:
            yield problem("sent_on", "sending.later", dated=long_date(letter.dated))
        if self.how is SentBy.EMAIL and not case.resident.email.strip() and case.representative is None:
            yield problem("how", "sending.no_email")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the sending on record."""
        assert self.sent_on is not None
        sending = LetterSending(0, self.letter, self.sent_on, self.how, context.who, self.proof.strip())
        return replace(case, sendings=(*case.sendings, sending))
