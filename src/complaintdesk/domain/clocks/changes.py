"""What a change to the calendar or the rules would move: old and new date, and what the resident was told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, Promise, PromiseKind
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineIdentity, DeadlineKind, Rules, Source
from complaintdesk.domain.clocks.due import deadline_words, deadlines, outstanding
from complaintdesk.domain.clocks.kept import kept_words
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import counted, weekday_date

_LETTERS = {DeadlineKind.RESPOND: "acknowledgement", DeadlineKind.RESPOND_EXTENDED: "extension"}
"""Which letter tells the resident of which date."""

MoveKey = tuple[int, DeadlineIdentity]
"""What tells a move from every other of the same preview: the case, and which of its dates."""


@dataclass(frozen=True, slots=True)
class Move:
    """A date still to be met that moves from `old` to `new`.

    `told` is the letter that told the resident the old date, None where none did.
    `is_open` is False for a closed case, on which only another law's clock can still run.
    `back_to_promise` is True where it moves back onto a date that was kept as a promise.
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
    item: int = 0
    duty: str = ""
    provisional: bool = False
    is_open: bool = True
    back_to_promise: bool = False

    @property
    def key(self) -> MoveKey:
        """What tells this move from every other of the same preview."""
        return (self.case_id, (self.kind, self.stage, self.source, self.item, self.duty))

    @property
    def by_words(self) -> str:
        """How far it moves, in calendar days: 1 day later."""
        days = (self.new - self.old).days
        return f"{counted(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"

    @property
    def told_words(self) -> str:
        """The letter that told the old date, "" where none did."""
        return f"{self.told.kind.subject} of {weekday_date(self.told.dated)}" if self.told else ""

    @property
    def promise(self) -> Promise:
        """The promise that keeps the old date, not numbered yet."""
        words = kept_words(self.stage, self.what, self.old, told=self.told is not None)
        return Promise(0, words, self.old, kind=PromiseKind.KEPT_DATE)

    def makes_needless(self, promise: Promise) -> bool:
        """True where the date moves back onto the very date that this promise kept."""
        words = {kept_words(self.stage, self.what, self.new, told=told) for told in (True, False)}
        kept = promise.kind is PromiseKind.KEPT_DATE and promise.kept_on is None
        return kept and promise.due_on == self.new and promise.what in words


@dataclass(frozen=True, slots=True)
class StandingDate:
    """A fixed date that does not move, and is a working day no more; `why` says what the day is now."""

    case_id: int
    reference: str
    resident: str
    what: str
    day: date
    why: str


@dataclass(frozen=True, slots=True)
class Rejudged:
    """Something done on `met_on` that was late and is in time now, or was in time and is late now."""

    case_id: int
    reference: str
    resident: str
    what: str
    met_on: date
    old: date
    new: date

    @property
    def in_time(self) -> bool:
        """True when it is in time now."""
        return self.met_on <= self.new


def moves(cases: Iterable[CaseFile], before: Rules, after: Rules) -> tuple[Move, ...]:
    """Every outstanding date of these cases that falls on another day by `after` than by `before`.

    The earliest old date comes first. A case with dates that no rule covers moves nothing.
    """
    found = [_move(case, old, new) for case, old, new in _pairs(cases, before, after) if old.due != new.due]
    return tuple(sorted(found, key=lambda m: (m.old, m.reference, m.kind, m.source)))


def standing(cases: Iterable[CaseFile], before: Rules, after: Rules) -> tuple[StandingDate, ...]:
    """Every outstanding date of these cases that stays on a day that was a working day and is none now.

    Dates that are fixed on a case do not follow the calendar: promises, actions, reviews, extensions.
    """
    found = [
        StandingDate(case.id, case.reference, case.resident.name, deadline_words(old), old.due, why)
        for case, old, new in _pairs(cases, before, after)
        if old.due == new.due and (why := _no_more(old.due, before, after))
    ]
    return tuple(sorted(found, key=lambda s: (s.day, s.reference, s.what)))


def rejudged(cases: Iterable[CaseFile], before: Rules, after: Rules) -> tuple[Rejudged, ...]:
    """Everything done on these cases that is judged otherwise by `after`: late now, or in time now."""
    found: list[Rejudged] = []
    for case in cases:
        for old, new in _same(case, before, after, deadlines):
            if old.met_on is not None and old.is_met != new.is_met:
                what = _what(old)
                found.append(Rejudged(case.id, case.reference, case.resident.name, what, old.met_on, old.due, new.due))
    return tuple(sorted(found, key=lambda r: (r.met_on, r.reference, r.what)))


def _pairs(cases: Iterable[CaseFile], before: Rules, after: Rules) -> Iterator[tuple[CaseFile, Deadline, Deadline]]:
    for case in cases:
        for old, new in _same(case, before, after, outstanding):
            yield case, old, new


def _same(
    case: CaseFile, before: Rules, after: Rules, listing: Callable[[CaseFile, Rules], tuple[Deadline, ...]]
) -> Iterator[tuple[Deadline, Deadline]]:
    """Each date of a case by the old rules beside the same one by the new."""
    try:
        old, new = listing(case, before), listing(case, after)
    except UserError:
        return
    then = {_identity(d): d for d in new}
    for deadline in old:
        found = then.get(_identity(deadline))
        if found is not None:
            yield deadline, found


def _identity(deadline: Deadline) -> DeadlineIdentity:
    """What a date is, whatever its day.

    A response is the same date with and without its extension: whether an extension was told
    in time hangs on the calendar too.
    """
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return (DeadlineKind.RESPOND, deadline.stage, deadline.source, 0, "")
    return deadline.identity


def _move(case: CaseFile, old: Deadline, new: Deadline) -> Move:
    move = Move(
        case.id, case.reference, case.resident.name, case.handler, _what(old), old.kind, old.stage, old.source,
        old.due, new.due, _told(case, old), old.item, old.duty, old.provisional, case.is_open,
    )  # fmt: skip
    return replace(move, back_to_promise=any(move.makes_needless(p) for p in case.promises))


_BESIDE_THE_CODE = frozenset({DeadlineKind.ACKNOWLEDGE, DeadlineKind.RESPOND})
"""What the landlord may have a target of its own for, beside the Code's limit."""


def _what(deadline: Deadline) -> str:
    own = deadline.source is Source.POLICY and deadline.kind in _BESIDE_THE_CODE
    return f"{deadline_words(deadline)} (our own target)" if own else deadline_words(deadline)


def _no_more(day: date, before: Rules, after: Rules) -> str:
    """What a day is that was a working day and is none any more, "" where that does not hold."""
    if after.calendar.holiday(day) is None or not before.calendar.is_working(day):
        return ""
    return after.calendar.why_not(day) or ""


def _told(case: CaseFile, deadline: Deadline) -> IssuedLetter | None:
    """The latest letter that told the date; one issued before the desk kept it is taken to have told it.

    A letter tells the Code's date, not a target of the landlord's own.
    """
    subject = _LETTERS.get(deadline.kind)
    if subject is None or deadline.provisional or deadline.source is not Source.CODE:
        return None
    for letter in reversed(case.letters):
        if letter.kind.subject == subject and letter.kind.stage == deadline.stage:
            return letter if letter.told_due in (None, deadline.due) else None
    return None
