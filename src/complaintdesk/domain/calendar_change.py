"""A change to the landlord's calendar: what is asked for, what speaks against it, what a published list proposes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.spelling import WEEKDAYS, counted, long_date
from complaintdesk.domain.working_days import (
    FIRST_YEAR,
    LAST_YEAR,
    DayKind,
    ExtraDay,
    WorkingDays,
    bank_holidays,
)

LONGEST_CLOSURE = 31
"""The most days that one closure may span; a longer one is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """Days added to the landlord's calendar and days taken off it again, all at once.

    `published_to` is the last year whose bank holidays are published from now on; None leaves it.
    """

    add: tuple[ExtraDay, ...] = ()
    remove: tuple[date, ...] = ()
    published_to: int | None = None

    def applied_to(self, calendar: WorkingDays) -> WorkingDays:
        """The calendar after the change."""
        kept = (d for d in calendar.extra if d.date not in self.remove)
        return WorkingDays((*kept, *self.add), self.published_to or calendar.published_to)


@dataclass(frozen=True, slots=True)
class AskedDays:
    """A holiday, a closure, or a bank holiday that is none after all, as an officer asks for it.

    `first` and `last` are both included; `last` None is a single day. Only a closure spans several.
    """

    kind: DayKind
    first: date | None
    name: str
    last: date | None = None
    counts_as_working: bool = True

    def problems(self) -> Iterator[Problem]:
        """What must be mended before it can be told which days are meant."""
        if self.first is None:
            yield problem("first", "date.missing")
        if not self.name.strip():
            yield problem("name", "day.name_missing")
        for beside, day in (("first", self.first), ("last", self.last)):
            if day is not None and not _in_range(day):
                yield problem(beside, "workdays.range", first=FIRST_YEAR, last=LAST_YEAR)
        if self.first is None or self.last is None:
            return
        if self.last < self.first:
            yield problem("last", "day.reversed")
        elif (self.last - self.first).days >= LONGEST_CLOSURE:
            yield problem("last", "day.span_long", most=LONGEST_CLOSURE)

    def change(self, calendar: WorkingDays) -> CalendarChange:
        """The days meant; of a span only those that are working days. Empty while there are problems."""
        if tuple(self.problems()) or self.first is None:
            return CalendarChange()
        span = ((self.last or self.first) - self.first).days + 1
        days = [self.first + timedelta(days=n) for n in range(span)]
        if span > 1:
            days = [d for d in days if calendar.is_working(d)]
        counts = self.kind is DayKind.WORKING or (self.kind is DayKind.CLOSURE and self.counts_as_working)
        return CalendarChange(tuple(ExtraDay(d, self.name.strip(), self.kind, counts) for d in days))


def change_problems(change: CalendarChange, calendar: WorkingDays) -> Iterator[Problem]:
    """What speaks against a change of this calendar, each beside its field: first, name."""
    own = {d.date for d in calendar.extra}
    for day in change.remove:
        if day not in own:
            yield problem("first", "day.none", day=long_date(day))
    if not change.add and not change.remove and change.published_to is None:
        yield problem("first", "day.none_counts")
    taken = own - set(change.remove)
    for added in change.add:
        if not _in_range(added.date):
            yield problem("first", "workdays.range", first=FIRST_YEAR, last=LAST_YEAR)
            continue
        yield from _problems_of(added, taken)
        taken.add(added.date)


def _problems_of(added: ExtraDay, taken: set[date]) -> Iterator[Problem]:
    words, known = long_date(added.date), bank_holidays().get(added.date)
    if not added.name.strip():
        yield problem("name", "day.name_missing")
    if added.date in taken:
        yield problem("first", "day.already", day=words)
    elif added.kind is DayKind.WORKING and known is None:
        yield problem("first", "day.no_holiday", day=words)
    elif added.kind is not DayKind.WORKING and known is not None:
        yield problem("first", "day.is_holiday", day=words, name=known)


def change_warnings(change: CalendarChange, today: date) -> Iterator[Problem]:
    """What the officer should know before a change; it can be made all the same."""
    for added in change.add:
        if added.kind is not DayKind.WORKING and added.date.weekday() > 4:
            weekday = WEEKDAYS[added.date.weekday()]
            yield problem("first", "day.is_weekend", day=long_date(added.date), weekday=weekday)
    if any(d.kind is DayKind.CLOSURE and not d.counts for d in change.add):
        yield problem("counts", "day.closure_left_out")
    moving = [d.date for d in change.add if d.kind is not DayKind.CLOSURE or not d.counts]
    passed = [d for d in (*moving, *change.remove) if d <= today]
    if passed:
        yield problem("first", "day.passed", day=long_date(min(passed)))


def _in_range(day: date) -> bool:
    return FIRST_YEAR <= day.year <= LAST_YEAR


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Own days that belong together: one day, or the working days of one closure."""

    days: tuple[ExtraDay, ...]

    @property
    def first(self) -> date:
        """The first day."""
        return self.days[0].date

    @property
    def last(self) -> date:
        """The last day."""
        return self.days[-1].date

    @property
    def name(self) -> str:
        """The holiday's name, or the reason."""
        return self.days[0].name

    @property
    def kind(self) -> DayKind:
        """What the days are."""
        return self.days[0].kind

    @property
    def counts(self) -> bool:
        """True when they count as working days all the same."""
        return self.days[0].counts_as_working

    @property
    def day_words(self) -> str:
        """The days in plain words: 24 December 2026 to 31 December 2026 (5 days)."""
        if len(self.days) == 1:
            return long_date(self.first)
        return f"{long_date(self.first)} to {long_date(self.last)} ({counted(len(self.days), 'day')})"


def spans(days: Iterable[ExtraDay]) -> tuple[DaySpan, ...]:
    """Days put together where only weekends and bank holidays lie between two of the same name and kind."""
    given = sorted(days, key=lambda d: d.date)
    without = WorkingDays(d for d in given if d.kind is not DayKind.CLOSURE)
    found: list[list[ExtraDay]] = []
    for day in given:
        group = next((g for g in reversed(found) if _alike(g[-1], day)), None)
        if group is not None and without.between(group[-1].date, day.date) <= 1:
            group.append(day)
        else:
            found.append([day])
    return tuple(DaySpan(tuple(group)) for group in found)


def _alike(one: ExtraDay, other: ExtraDay) -> bool:
    closures = one.kind is other.kind is DayKind.CLOSURE
    return closures and (one.name, one.counts_as_working) == (other.name, other.counts_as_working)


def taking_away(day: date, calendar: WorkingDays, name: str = "") -> CalendarChange:
    """The change that takes a day away: an own day with the rest of its closure, or a bank holiday that is none.

    `name` says of a bank holiday why it does not apply; without it the holiday's own name is kept.
    """
    span = next((s for s in spans(calendar.extra) if any(d.date == day for d in s.days)), None)
    if span is not None:
        return CalendarChange(remove=tuple(d.date for d in span.days))
    reason = name.strip() or bank_holidays().get(day, "") or "No bank holiday"
    return CalendarChange((ExtraDay(day, reason, DayKind.WORKING, counts_as_working=True),))


@dataclass(frozen=True, slots=True)
class ProposedDay:
    """A day on which a published list and the calendar differ, and what would make them agree."""

    day: date
    name: str
    is_holiday: bool
    add: ExtraDay | None
    remove: date | None

    @property
    def words(self) -> str:
        """The proposal in plain words."""
        verb = "Add" if self.is_holiday else "Take away"
        return f"{verb}: {WEEKDAYS[self.day.weekday()]} {long_date(self.day)}, {self.name}"


@dataclass(frozen=True, slots=True)
class HolidayProposal:
    """What a list of bank holidays would change here.

    `first_year` and `last_year` are the years that were compared. `published_to` is None
    where the list reaches no further than what is known already.
    """

    source: str
    first_year: int
    last_year: int
    days: tuple[ProposedDay, ...]
    published_to: int | None = None

    @property
    def is_empty(self) -> bool:
        """True when the list agrees with the calendar."""
        return not self.days and self.published_to is None

    def change(self, chosen: Iterable[date] | None = None) -> CalendarChange:
        """The change with the days chosen; None chooses all."""
        wanted = {d.day for d in self.days} if chosen is None else set(chosen)
        days = [d for d in self.days if d.day in wanted]
        return CalendarChange(
            tuple(d.add for d in days if d.add is not None),
            tuple(d.remove for d in days if d.remove is not None),
            self.published_to,
        )


def propose(source: str, listed: Mapping[date, str], years: Iterable[int], calendar: WorkingDays) -> HolidayProposal:
    """Compares a list of bank holidays with the calendar, for these whole years.

    Only Mondays to Fridays are compared: at a weekend no day counts anyway. `years` holds
    at least one year, none outside those that the desk counts.
    """
    compared = sorted(years)
    own = {d.date: d for d in calendar.extra}
    found: list[ProposedDay] = []
    for day in sorted({*listed, *bank_holidays(), *own}):
        if day.year not in compared or day.weekday() > 4:
            continue
        extra = own.get(day)
        closed = extra is not None and extra.kind is DayKind.CLOSURE
        is_holiday = not closed and calendar.holiday(day) is not None
        if is_holiday != (day in listed):
            name = listed.get(day) or calendar.holiday(day) or ""
            found.append(_proposed(day, name, extra, in_list=day in listed))
    last = calendar.published_to
    while last + 1 in compared:
        last += 1
    published_to = last if last > calendar.published_to else None
    return HolidayProposal(source, compared[0], compared[-1], tuple(found), published_to)


def _proposed(day: date, name: str, extra: ExtraDay | None, *, in_list: bool) -> ProposedDay:
    remove = day if extra is not None else None
    shipped = day in bank_holidays()
    add: ExtraDay | None = None
    if in_list and not shipped:
        add = ExtraDay(day, name)
    elif not in_list and shipped:
        add = ExtraDay(day, name, DayKind.WORKING, counts_as_working=True)
    return ProposedDay(day, name, in_list, add, remove)
