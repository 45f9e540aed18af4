"""England's working days: Monday to Friday without bank holidays, and counting that shows its working.

The day counted from is day 0, whatever day of the week it is; the next working day is
day 1, and "within n" includes day n (domain convention, confidence D: the Code defines
neither, see the rule book). All dates are included at both ends unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from complaintdesk.domain.england import BANK_HOLIDAYS
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import WEEKDAYS

FIRST_YEAR = 2012
"""The first year whose bank holidays were compared with the government's list."""
LAST_PUBLISHED_YEAR = 2028
"""The last year the government's list of bank holidays holds; later years are projections."""
LAST_YEAR = 2045
"""The last year for which the desk counts at all."""

COMING_DAYS = 5
"""What falls due within so many working days is called coming, or soon."""

_MAY_DAY = "Early May bank holiday"
_NAMES = {
    "May Day": _MAY_DAY,
    "Late Summer Bank Holiday": "Summer bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
}


class DayKind(StrEnum):
    """What a day added to the calendar is."""

    HOLIDAY = "bank holiday"
    CLOSURE = "closure"
    WORKING = "no holiday after all"


@dataclass(frozen=True, slots=True)
class ExtraDay:
    """A day the landlord added to the calendar, under its name or with its reason.

    A bank holiday proclaimed later never counts, and one that was moved away counts like
    any other day. Nothing in the Code lets a landlord leave out a day on which only its
    own offices are shut, so a closure counts unless the landlord says otherwise:
    `counts_as_working` is asked of a closure only.
    """

    date: date
    name: str
    kind: DayKind = DayKind.HOLIDAY
    counts_as_working: bool = True

    @property
    def counts(self) -> bool:
        """True where the day is a working day."""
        return self.kind is DayKind.WORKING or (self.kind is DayKind.CLOSURE and self.counts_as_working)


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that is not a working day, and why in plain words."""

    date: date
    why: str


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a count: its number, or None where it is passed over, and why in plain words."""

    date: date
    number: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Count:
    """A count of working days with its working: `days` counted from `start` (day 0) to `end`.

    `each` is every day after `start` up to and including `end`. `projected` is True where
    the count reaches beyond the last year whose bank holidays are published.
    """

    start: date
    days: int
    end: date
    each: tuple[CountedDay, ...]
    projected: bool = False

    @property
    def skipped(self) -> tuple[SkippedDay, ...]:
        """The days that were passed over."""
        return tuple(SkippedDay(d.date, d.why) for d in self.each if d.number is None)


def _plain_name(name: str) -> str:
    base = name.removesuffix(" (observed)")
    plain = _NAMES.get(base, base)
    return f"{plain} (substitute day)" if base != name else plain


@lru_cache(maxsize=1)
def bank_holidays() -> Mapping[date, str]:
    """England's bank holidays by date, from FIRST_YEAR to LAST_YEAR, under their everyday names."""
    lines = (line.partition(" ") for line in BANK_HOLIDAYS.splitlines())
    return {date.fromisoformat(day): name for day, _, name in lines}


def library_holidays() -> Mapping[date, str]:
    """The same mapping from the `holidays` package, against which the shipped table is checked.

    Without the subdivision the package drops Easter Monday and the August holiday, and
    without the language it answers in the machine's own, so both are always given.
    """
    import holidays

    years = range(FIRST_YEAR, LAST_YEAR + 1)
    england = holidays.country_holidays("GB", subdiv="ENG", years=years, language="en_GB")
    return {day: _plain_name(england[day]) for day in sorted(england)}


_FIRST_ORDINAL = date(FIRST_YEAR, 1, 1).toordinal()
_DAYS_KNOWN = date(LAST_YEAR, 12, 31).toordinal() - _FIRST_ORDINAL + 1


@lru_cache(maxsize=16)
def _working_days(not_working: frozenset[date], working: frozenset[date]) -> tuple[list[date], list[int]]:
    """Every working day the calendar knows, in order, and for each day how many of them lie up to and including it.

    The days given differ from England's.
    """
    off = (bank_holidays().keys() | not_working) - working
    days: list[date] = []
    up_to: list[int] = []
    for place in range(_DAYS_KNOWN):
        day = date.fromordinal(_FIRST_ORDINAL + place)
        if day.weekday() < 5 and day not in off:
            days.append(day)
        up_to.append(len(days))
    return days, up_to


class WorkingDays:
    """A calendar of working days: England's, changed by the days the landlord added.

    `published_to` is the last year whose bank holidays the government has published;
    whatever reaches beyond it is a projection.
    """

    def __init__(self, extra: Iterable[ExtraDay] = (), published_to: int = LAST_PUBLISHED_YEAR) -> None:
        self.extra = tuple(sorted(extra, key=lambda d: d.date))
        self.published_to = published_to
        self._extra = {d.date: d for d in self.extra}
        off = frozenset(d.date for d in self.extra if not d.counts)
        on = frozenset(d.date for d in self.extra if d.kind is DayKind.WORKING)
        self._days, self._up_to = _working_days(off - on, on)

    @property
    def known_from(self) -> date:
        """The first day for which bank holidays are known."""
        return date(FIRST_YEAR, 1, 1)

    @property
    def known_to(self) -> date:
        """The last day for which bank holidays are published."""
        return date(self.published_to, 12, 31)

    @property
    def without_pauses(self) -> WorkingDays:
        """The same calendar with the landlord's own closures counted, as the Code has it."""
        return WorkingDays((replace(d, counts_as_working=True) for d in self.extra), self.published_to)

    def holiday(self, day: date) -> str | None:
        """The name of the bank holiday or closure on `day`, also at a weekend; None where there is none."""
        added = self._extra.get(day)
        if added is not None:
            return None if added.kind is DayKind.WORKING else added.name
        return bank_holidays().get(day)

    def why_not(self, day: date) -> str | None:
        """Why `day` is no working day, in plain words; None when it is one."""
        if self.is_working(day):
            return None
        return self.holiday(day) or WEEKDAYS[day.weekday()]

    def is_working(self, day: date) -> bool:
        """True when `day` counts."""
        count = self._count_up_to(day)
        return count > 0 and self._days[count - 1] == day

    def add(self, start: date, days: int) -> date:
        """The date of working day number `days` (at least 1), `start` being day 0.

        Raises UserError "workdays.range" outside the years the calendar knows.
        """
        place = start.toordinal() - _FIRST_ORDINAL
        if 0 <= place < _DAYS_KNOWN:
            index = self._up_to[place] + days - 1
            if index < len(self._days):
                return self._days[index]
        raise _out_of_range()

    def between(self, start: date, end: date) -> int:
        """How many working days lie after `start` up to and including `end`; negative when `end` is earlier."""
        return self._count_up_to(end) - self._count_up_to(start)

    def on_or_after(self, day: date) -> date:
        """The first working day from `day` on, `day` included.

        Raises UserError "workdays.range" outside the years the calendar knows.
        """
        return day if self.is_working(day) else self.add(day, 1)

    def count(self, start: date, days: int) -> Count:
        """`add`, with every day after `start` up to the end, its number or why it was passed over."""
        return self.count_to(start, self.add(start, days))

    def count_to(self, start: date, end: date) -> Count:
        """Every day after `start` up to and including `end`, its number or why it is passed over."""
        for day in (start, end):
            self._count_up_to(day)
        each: list[CountedDay] = []
        number = 0
        for ahead in range(1, (end - start).days + 1):
            day = start + timedelta(days=ahead)
            why = self.why_not(day)
            number += why is None
            each.append(CountedDay(day, number if why is None else None, why or self._why_counted(day)))
        return Count(start, number, end, tuple(each), self.is_projected(end))

    def _why_counted(self, day: date) -> str:
        added = self._extra.get(day)
        if added is not None and added.kind is DayKind.CLOSURE:
            return f"{added.name}: only our own offices are shut, so the day counts"
        if added is not None:
            return f"{added.name}: no bank holiday after all"
        return "Working day"

    def is_projected(self, day: date) -> bool:
        """True when `day` lies beyond the last year of published bank holidays."""
        return day.year > self.published_to

    def _count_up_to(self, day: date) -> int:
        place = day.toordinal() - _FIRST_ORDINAL
        if not 0 <= place < _DAYS_KNOWN:
            raise _out_of_range()
        return self._up_to[place]


def _out_of_range() -> UserError:
    return UserError("workdays.range", first=FIRST_YEAR, last=LAST_YEAR)
