"""The days of a count laid out in weeks, Monday to Sunday, as a reader finds them on a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from complaintdesk.domain.clocks.explain import Explanation
from complaintdesk.domain.spelling import MONTHS, WEEKDAYS
from complaintdesk.domain.working_days import CountedDay

_PLAINLY_COUNTED = "Working day"


class DayRole(Enum):
    """What a day is in the count."""

    START = "day 0"
    COUNTED = "counted"
    SKIPPED = "not counted"
    DUE = "the last day"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the layout: its number (None where it has none), why, and what it is in the count."""

    date: date
    number: int | None
    why: str
    role: DayRole

    @property
    def short(self) -> str:
        """The date as a cell of a calendar has room for it: 4 Jan."""
        return f"{self.date.day} {MONTHS[self.date.month - 1][:3]}"

    @property
    def is_plain(self) -> bool:
        """True where there is nothing to say of it but its number or that it is a weekend."""
        return self.why == _PLAINLY_COUNTED or self.why in WEEKDAYS


Week = tuple[DayCell | None, ...]
"""Seven cells from Monday to Sunday; None for a day outside the count."""


def counting_weeks(explanation: Explanation) -> tuple[Week, ...]:
    """The weeks from the day counted from (day 0) to the last day; none where no working days are counted."""
    if not explanation.days:
        return ()
    cells = {explanation.counted_from: DayCell(explanation.counted_from, 0, "Counted from", DayRole.START)}
    cells |= {day.date: _cell(day, explanation.due) for day in explanation.days}
    first = explanation.counted_from - timedelta(days=explanation.counted_from.weekday())
    count = (explanation.due - first).days // 7 + 1
    mondays = [first + timedelta(weeks=n) for n in range(count)]
    return tuple(tuple(cells.get(monday + timedelta(days=d)) for d in range(7)) for monday in mondays)


def _cell(day: CountedDay, due: date) -> DayCell:
    role = DayRole.SKIPPED if day.number is None else DayRole.COUNTED
    return DayCell(day.date, day.number, day.why, DayRole.DUE if day.date == due else role)


def special_days(explanation: Explanation) -> tuple[CountedDay, ...]:
    """The days that need a word: bank holidays, closures, and days that count although one might not think so."""
    return tuple(d for d in explanation.days if d.why != _PLAINLY_COUNTED and d.why not in WEEKDAYS)


def weekend_days(explanation: Explanation) -> int:
    """How many days were passed over for being at a weekend and nothing else."""
    return sum(d.number is None and d.why in WEEKDAYS for d in explanation.days)
