"""The resident was told without a letter of the desk: that a complaint is closed, or how to complain (1.5, 3.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, WithoutWarnings, happened, needed, problem
from complaintdesk.domain.casefile import CaseFile, Channel, Contact, LetterKind
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.untold import Untold, untold


def to_tell(case: CaseFile) -> Untold | None:
    """The closure or the service request that the resident is still to be told of, None where there is none."""
    kinds = (LetterKind.CLOSURE, LetterKind.SERVICE_REQUEST)
    return next((known for known in untold(case) if known.kind in kinds), None)


@dataclass(frozen=True, slots=True)
class TellResident(WithoutWarnings):
    """The resident was told on `day` of what `to_tell` gives; `words` are what was said, kept on the timeline."""

    name: ClassVar[str] = "resident told"
    day: date | None
    channel: Channel
    who: str
    words: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        known = to_tell(case)
        if known is None:
            yield problem("day", "telling.told")
        else:
            what = "the day of closing" if known.kind is LetterKind.CLOSURE else "the day of receipt"
            yield from happened("day", self.day, Milestone(known.since, what), context.today)
        yield from needed("words", self.words, "contact.words_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with what was said on its timeline, and nothing left to tell of it."""
        assert self.day is not None
        known = to_tell(case)
        said = Contact(0, self.day, self.channel, "out", self.who.strip(), self.words.strip())
        after = replace(case, contacts=(*case.contacts, said))
        if known is not None and known.kind is LetterKind.CLOSURE:
            assert case.closure is not None
            return replace(after, closure=replace(case.closure, ombudsman_details_given=True))
        return replace(after, told_how_to_complain=True)
