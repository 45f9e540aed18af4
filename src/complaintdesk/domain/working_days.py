"""England's working days: Monday to Friday without bank holidays, and counting that shows its working.

The day counted from is day 0, whatever day of the week it is; the next working day is
day 1, and "within n" includes day n (domain convention, confidence D: the Code defines
neither, see the rule book). All dates are included at both ends unless said otherwise.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from complaintdesk.domain.england import BANK_HOLIDAYS
from complaintdesk.domain.errors import UserError

FIRST_YEAR = 2012
"""The first year whose bank holidays were compared with the government's list."""
LAST_PUBLISHED_YEAR = 2028
"""The last year the government's list of bank holidays holds; later years are projections."""
LAST_YEAR = 2045
"""The last year for which the desk counts at all."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days' names, Monday first; written out because `strftime` follows the machine's own language."""

_MAY_DAY = "Early May bank holiday"
_NAMES = {
    "May Day": _MAY_DAY,
    "Late Summer Bank Holiday": "Summer bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
}


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that is not a working day, and why in plain words."""

    date: date
    why: str


@dataclass(frozen=True, slots=True)
class Count:
    """A count of working days with its working: `days` counted from `start` (day 0) to `end`."""

    start: date
    days: int
    end: date
    skipped: tuple[SkippedDay, ...]


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


class WorkingDays:
    """A calendar of working days: England's, with the landlord's own extra holidays on top.

    `extra` maps further non-working days to their names, such as a bank holiday
    proclaimed after this program was released.
    """

    def __init__(self, extra: Mapping[date, str] | None = None) -> None:
        self._holidays = {**bank_holidays(), **(extra or {})}
        first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
        every = (first + timedelta(days=n) for n in range((last - first).days + 1))
        self._days = [d for d in every if d.weekday() < 5 and d not in self._holidays]

    def why_not(self, day: date) -> str | None:
        """Why `day` is no working day, in plain words; None when it is one."""
        if day in self._holidays:
            return self._holidays[day]
        return WEEKDAYS[day.weekday()] if day.weekday() >= 5 else None

    def is_working(self, day: date) -> bool:
        """True when `day` counts."""
        return self.why_not(day) is None

    def add(self, start: date, days: int) -> date:
        """The date of working day number `days` (at least 1), `start` being day 0.

        Raises UserError "workdays.range" outside the years the calendar knows.
        """
        self._check(start)
        index = bisect_right(self._days, start) + days - 1
        if index >= len(self._days):
            raise UserError("workdays.range", first=FIRST_YEAR, last=LAST_YEAR)
        return self._days[index]

    def between(self, start: date, end: date) -> int:
        """How many working days lie after `start` up to and including `end`; negative when `end` is earlier."""
        self._check(start)
        self._check(end)
        if end < start:
            return -self.between(end, start)
        return bisect_right(self._days, end) - bisect_right(self._days, start)

    def on_or_after(self, day: date) -> date:
        """The first working day from `day` on, `day` included."""
        self._check(day)
        return self._days[bisect_left(self._days, day)]

    def count(self, start: date, days: int) -> Count:
        """`add`, with every day that was skipped between `start` (excluded) and the end, and why."""
        end = self.add(start, days)
        between = (start + timedelta(days=n) for n in range(1, (end - start).days))
        skipped = tuple(SkippedDay(d, why) for d in between if (why := self.why_not(d)) is not None)
        return Count(start, days, end, skipped)

    def is_projected(self, day: date) -> bool:
        """True when `day` lies beyond the last year of published bank holidays."""
        return day.year > LAST_PUBLISHED_YEAR

    def _check(self, day: date) -> None:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise UserError("workdays.range", first=FIRST_YEAR, last=LAST_YEAR)
