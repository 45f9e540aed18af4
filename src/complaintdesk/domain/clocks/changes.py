"""What a change to the calendar or the rules would move: old and new date, and what the resident was told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, IssuedLetter
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Rules, Source
from complaintdesk.domain.clocks.due import deadline_words, outstanding
from complaintdesk.domain.errors import UserError

_LETTERS = {DeadlineKind.RESPOND: "acknowledgement", DeadlineKind.RESPOND_EXTENDED: "extension"}
"""Which letter tells the resident of which date."""


@dataclass(frozen=True, slots=True)
class Move:
    """A date of an open case that moves from `old` to `new`.

    `told` is the letter that told the resident the old date, None where none did.
    """

    case_id: int
    reference: str
    resident: str
    handler: str
    what: str
    kind: DeadlineKind
    stage: int
    source: Source
    old: date
    new: date
    told: IssuedLetter | None

    @property
    def key(self) -> tuple[int, DeadlineKind, int, Source]:
        """What tells this move from every other of the same preview."""
        return (self.case_id, self.kind, self.stage, self.source)


def moves(cases: Iterable[CaseFile], before: Rules, after: Rules) -> tuple[Move, ...]:
    """Every outstanding date of these cases that falls on another day by `after` than by `before`.

    The earliest old date comes first. A case with dates that no rule covers moves nothing.
    """
    found = [move for case in cases for move in _moves_of(case, before, after)]
    return tuple(sorted(found, key=lambda m: (m.old, m.reference, m.kind)))


def _moves_of(case: CaseFile, before: Rules, after: Rules) -> Iterable[Move]:
    try:
        old, new = _by_identity(case, before), _by_identity(case, after)
    except UserError:
        return
    for key, deadline in old.items():
        then = new.get(key)
        if then is not None and then.due != deadline.due:
            yield Move(
                case.id, case.reference, case.resident.name, case.handler, deadline_words(deadline), deadline.kind,
                deadline.stage, deadline.source, deadline.due, then.due, _told(case, deadline),
            )  # fmt: skip


def _by_identity(case: CaseFile, rules: Rules) -> dict[tuple[object, ...], Deadline]:
    return {(d.kind, d.stage, d.source, d.item, d.duty): d for d in outstanding(case, rules)}


def _told(case: CaseFile, deadline: Deadline) -> IssuedLetter | None:
    """The latest letter that told the date; one issued before the desk kept it is taken to have told it."""
    subject = _LETTERS.get(deadline.kind)
    if subject is None or deadline.provisional:
        return None
    for letter in reversed(case.letters):
        if letter.kind.subject == subject and letter.kind.stage == deadline.stage:
            return letter if letter.told_due in (None, deadline.due) else None
    return None
