"""The landlord's own days in the calendar: listed, previewed with every date they move, accepted, taken away again.

A holiday moves the dates that are counted, and nothing else; what the officer keeps of the
old dates becomes a promise on its case. A preview changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from complaintdesk.domain.calendar_change import (
    AskedDays,
    CalendarChange,
    DaySpan,
    HolidayProposal,
    change_problems,
    change_warnings,
    propose,
    spans,
    taking_away,
)
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.clocks import Rules
from complaintdesk.domain.clocks.changes import Move, MoveKey, Rejudged, StandingDate, moves, rejudged, standing
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.plain import as_plain
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays, bank_holidays
from complaintdesk.services.desk import Desk
from complaintdesk.storage.store import Reader, Writer

_NAMED = 4
"""Days named one by one in the words for a change; of more, only their number is told."""


@dataclass(frozen=True, slots=True)
class ComingHoliday:
    """A bank holiday that has not passed yet."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """What the desk knows of working days.

    `known_from` and `known_to` are the first and last day for which bank holidays are
    known; dates beyond are projections. `own` are the landlord's own days, the latest
    first. `coming` are the bank holidays from today to `known_to`, own ones included.
    """

    known_from: date
    known_to: date
    own: tuple[DaySpan, ...]
    coming: tuple[ComingHoliday, ...]


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What a change of the calendar would do. Nothing is changed yet.

    `taken` are the days that the change takes away, as they are now. `moves` are dates
    still to be met; `standing` fixed dates that stay on a day that is no working day any
    more; `rejudged` what was done already and would be late or in time where it was not.
    While there are `problems` the other parts are empty and nothing can be accepted.
    """

    change: CalendarChange
    taken: tuple[ExtraDay, ...]
    published_before: int
    moves: tuple[Move, ...] = ()
    standing: tuple[StandingDate, ...] = ()
    rejudged: tuple[Rejudged, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def reverse(self) -> CalendarChange:
        """The change that takes this one back."""
        published = self.published_before if self.change.published_to is not None else None
        return CalendarChange(self.taken, tuple(d.date for d in self.change.add), published)

    @property
    def words(self) -> str:
        """What the change is, for the journal: Day of mourning, 4 January 2027."""
        added, taken = spans(self.change.add), spans(self.taken)
        parts = [f"{s.name}, {s.day_words}" for s in added if s.kind is not DayKind.WORKING]
        parts += [f"{s.name}, {s.day_words}, no holiday after all" for s in added if s.kind is DayKind.WORKING]
        parts += [f"{s.name}, {s.day_words}, taken away" for s in taken]
        if len(parts) > _NAMED:
            every = [*added, *taken]
            first, last = min(s.first for s in every), max(s.last for s in every)
            parts = [f"{len(every)} days from {long_date(first)} to {long_date(last)}"]
        if self.change.published_to is not None:
            parts.append(f"bank holidays published to {self.change.published_to}")
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class CalendarDone:
    """What came of accepting a change: how many dates moved, on how many cases, and how many old ones are kept."""

    changes: Changes
    moved: int
    cases: int
    kept: int


def calendar_days(desk: Desk) -> CalendarDays:
    """The landlord's own days, the bank holidays to come, and how far they are known."""
    with desk.reading() as unit:
        calendar = _calendar(unit)
    today = desk.clock.today()
    days = sorted({*bank_holidays(), *(d.date for d in calendar.extra if not d.counts)})
    coming = [ComingHoliday(d, name) for d in days if (name := _holiday(calendar, d)) and today <= d]
    coming = [h for h in coming if h.day <= calendar.known_to]
    return CalendarDays(calendar.known_from, calendar.known_to, spans(calendar.extra)[::-1], tuple(coming))


def preview_asked(desk: Desk, asked: AskedDays) -> CalendarPreview:
    """What days as an officer asks for them would move."""
    problems = tuple(asked.problems())
    rules, today = desk.rules(), desk.clock.today()
    with desk.reading() as unit:
        calendar = _calendar(unit)
        if problems:
            return CalendarPreview(CalendarChange(), (), calendar.published_to, problems=problems)
        return _preview(unit, asked.change(calendar), rules, today)


def preview_days(desk: Desk, change: CalendarChange) -> CalendarPreview:
    """What a change would move: every date still to be met, old and new, and whether a letter told the old one."""
    rules, today = desk.rules(), desk.clock.today()
    with desk.reading() as unit:
        return _preview(unit, change, rules, today)


def preview_taking_away(desk: Desk, day: date, name: str = "") -> CalendarPreview:
    """What taking a day away would move: an own day with the rest of its closure, or a bank holiday that is none."""
    rules, today = desk.rules(), desk.clock.today()
    with desk.reading() as unit:
        return _preview(unit, taking_away(day, _calendar(unit), name), rules, today)


def read_holidays(desk: Desk, path: Path) -> HolidayProposal:
    """Compares a list of bank holidays (GOV.UK's JSON, or .ics) with the calendar; nothing is changed.

    Raises UserError "file.missing", "file.unreadable", "holidays.not_a_list", "holidays.no_england".
    """
    from complaintdesk.exchange.holiday_file import read_holiday_file

    read = read_holiday_file(path)
    with desk.reading() as unit:
        return propose(path.name, read.days, read.years, _calendar(unit))


def accept_days(desk: Desk, preview: CalendarPreview, kept: frozenset[MoveKey] = frozenset()) -> CalendarDone:
    """Makes the change that was previewed, in one transaction, and keeps the old dates chosen as promises.

    Each open case that moves is told so in its journal; on a closed case nothing is
    written. A promise that kept a date to which the clock returns is taken off again.
    Raises RequestRefused where the preview has problems, and UserError "changed.elsewhere"
    where it would not be the same now; nothing is done then.
    """
    if preview.problems:
        raise RequestRefused(preview.problems)
    if unknown := kept - {m.key for m in preview.moves if m.is_open}:
        raise ValueError(f"{len(unknown)} dates are to be kept that do not move")
    rules, today = desk.rules(), desk.clock.today()
    with desk.writing() as unit:
        if _preview(unit, preview.change, rules, today) != preview:
            raise UserError("changed.elsewhere")
        _change_calendar(unit, preview, kept)
        by_case: dict[int, list[Move]] = defaultdict(list)
        for move in preview.moves:
            by_case[move.case_id].append(move)
        for case_id, found in by_case.items():
            if found[0].is_open:
                _tell_case(unit, case_id, found, preview.words, kept)
    desk.forget_rules()
    published = preview.change.published_to is not None
    changes = Changes(cases=frozenset(by_case), calendar=True, landlord=published)
    return CalendarDone(changes, len(preview.moves), len(by_case), len(kept))


def _calendar(unit: Reader) -> WorkingDays:
    return WorkingDays(unit.extra_days(), unit.landlord().published_to)


def _holiday(calendar: WorkingDays, day: date) -> str | None:
    """The bank holiday on a day; a closure is none."""
    own = next((s for s in calendar.extra if s.date == day), None)
    if own is not None and own.kind is DayKind.CLOSURE:
        return None
    return calendar.holiday(day)


def _preview(unit: Reader, change: CalendarChange, rules: Rules, today: date) -> CalendarPreview:
    calendar = _calendar(unit)
    taken = tuple(d for d in calendar.extra if d.date in change.remove)
    found = CalendarPreview(change, taken, calendar.published_to, problems=tuple(change_problems(change, calendar)))
    if found.problems:
        return found
    before = replace(rules, calendar=calendar, targets=unit.landlord().targets)
    after = replace(before, calendar=change.applied_to(calendar))
    cases = unit.cases(CaseScope(with_outstanding=True))
    return replace(
        found,
        moves=moves(cases, before, after),
        standing=standing(cases, before, after),
        rejudged=rejudged(_judged(unit, change, cases, today), before, after),
        warnings=tuple(change_warnings(change, today)),
    )


def _judged(unit: Reader, change: CalendarChange, cases: tuple[CaseFile, ...], today: date) -> tuple[CaseFile, ...]:
    """The cases on which something was done on or after the first day that changes; only such can be judged anew."""
    first = min((*(d.date for d in change.add), *change.remove), default=date.max)
    if first > today:
        return ()
    since = unit.cases(CaseScope(touched_from=first))
    return tuple({c.id: c for c in (*cases, *since)}.values())


def _change_calendar(unit: Writer, preview: CalendarPreview, kept: frozenset[MoveKey]) -> None:
    """Writes the days, and one entry with the reason and everything that moved."""
    change = preview.change
    for day in change.remove:
        unit.remove_extra_day(day)
    for added in change.add:
        unit.add_extra_day(added)
    if change.published_to is not None:
        landlord = unit.landlord()
        unit.save_landlord(landlord, replace(landlord, published_to=change.published_to))
    moved = [
        {"case": m.reference, "what": m.what, "old": m.old, "new": m.new, "kept": m.key in kept} for m in preview.moves
    ]
    unit.note(f"calendar changed: {preview.words}", None, {"moved": [None, as_plain(moved)]})


def _tell_case(unit: Writer, case_id: int, found: list[Move], words: str, kept: frozenset[MoveKey]) -> None:
    """Notes on an open case what moved, and adds the promises that keep old dates."""
    diff = {_path(m): [as_plain(m.old), as_plain(m.new)] for m in found}
    unit.note(f"dates moved by the calendar: {words}", case_id, diff)
    if not any(m.key in kept or m.back_to_promise for m in found):
        return
    before = unit.case(case_id)
    needed = tuple(p for p in before.promises if not any(m.makes_needless(p) for m in found))
    there = {(p.what, p.due_on) for p in needed if p.kept_on is None}
    wanted = [m.promise for m in found if m.key in kept]
    added = tuple(p for p in wanted if (p.what, p.due_on) not in there)
    if (*needed, *added) != before.promises:
        act = "old date kept as a promise" if added else "promise needless: the date is the old one again"
        unit.save_case(before, replace(before, promises=(*needed, *added)), act)


def _path(move: Move) -> str:
    """The name of a date in the journal; two clocks of one law on a case are told apart."""
    return f"{move.what} {move.item}" if move.duty else move.what
