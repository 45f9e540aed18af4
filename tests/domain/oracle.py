"""The Code's dates by brute force: one day at a time, from a list of England's bank holidays written by hand.

Nothing here comes from the code under test but the facts of a stage. Every rule is put as plainly as
it can be, and slowly, so that a mistake in the clocks and the same mistake here are two accidents.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import Extension, StageRecord
from complaintdesk.domain.working_days import DayKind, ExtraDay

ENGLAND = frozenset(
    {
        # 2024: New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas, Boxing Day
        date(2024, 1, 1), date(2024, 3, 29), date(2024, 4, 1), date(2024, 5, 6),
        date(2024, 5, 27), date(2024, 8, 26), date(2024, 12, 25), date(2024, 12, 26),
        # 2025
        date(2025, 1, 1), date(2025, 4, 18), date(2025, 4, 21), date(2025, 5, 5),
        date(2025, 5, 26), date(2025, 8, 25), date(2025, 12, 25), date(2025, 12, 26),
        # 2026: Boxing Day is a Saturday, so Monday 28 December stands in for it
        date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4),
        date(2026, 5, 25), date(2026, 8, 31), date(2026, 12, 25), date(2026, 12, 28),
        # 2027: Christmas Day is a Saturday and Boxing Day a Sunday, so Monday 27 and Tuesday 28 stand in
        date(2027, 1, 1), date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 3),
        date(2027, 5, 31), date(2027, 8, 30), date(2027, 12, 27), date(2027, 12, 28),
        # 2028: New Year's Day is a Saturday, so Monday 3 January stands in for it
        date(2028, 1, 3), date(2028, 4, 14), date(2028, 4, 17), date(2028, 5, 1),
        date(2028, 5, 29), date(2028, 8, 28), date(2028, 12, 25), date(2028, 12, 26),
    }
)  # fmt: skip
"""England's bank holidays on weekdays, 2024 to 2028; those at a weekend change no count."""
FIRST_DAY = date(2024, 1, 1)
LAST_DAY = date(2028, 12, 31)

DAYS_TO_ACKNOWLEDGE = 5
DAYS_TO_RESPOND = {1: 10, 2: 20}
DAYS_TO_EXTEND = {1: 10, 2: 20}

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


def holidays_with(extra: Iterable[ExtraDay]) -> frozenset[date]:
    """England's holidays as the landlord's own days change them."""
    days = set(ENGLAND)
    for one in extra:
        if one.kind is DayKind.WORKING:
            days.discard(one.date)
        elif one.kind is DayKind.HOLIDAY or not one.counts_as_working:
            days.add(one.date)
    return frozenset(days)


def is_working(day: date, holidays: frozenset[date] = ENGLAND) -> bool:
    """Whether the day is from Monday to Friday and no holiday; raises LookupError outside the list's years."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise LookupError(f"the list of holidays does not reach {day}")
    return day.weekday() not in (SATURDAY, SUNDAY) and day not in holidays


def after(start: date, days: int, holidays: frozenset[date] = ENGLAND) -> date:
    """The day on which the count reaches `days`, where `start` is day 0 and only working days are counted."""
    day, counted = start, 0
    while counted < days:
        day = day + ONE_DAY
        if is_working(day, holidays):
            counted = counted + 1
    return day


def numbered(start: date, end: date, holidays: frozenset[date] = ENGLAND) -> list[tuple[date, int | None]]:
    """Every day after `start` up to and including `end`, with its number; None for a day that does not count."""
    days: list[tuple[date, int | None]] = []
    day, counted = start, 0
    while day < end:
        day = day + ONE_DAY
        if is_working(day, holidays):
            counted = counted + 1
            days.append((day, counted))
        else:
            days.append((day, None))
    return days


def how_many(start: date, end: date, holidays: frozenset[date] = ENGLAND) -> int:
    """The working days after `start` up to and including `end`."""
    return len([day for day, number in numbered(start, end, holidays) if number is not None])


@dataclass(frozen=True)
class Dates:
    """What the clocks of one stage must say; `valid` and `late` are the ids of its extensions."""

    acknowledge: date
    respond_before_extension: date
    respond: date
    furthest: date
    outer: date
    resident_expects: date
    provisional: bool
    valid: frozenset[int]
    late: frozenset[int]


def dates_of(record: StageRecord, holidays: frozenset[date] = ENGLAND) -> Dates:
    """The dates of a stage of the April 2024 Code, all counted anew."""
    to_respond = DAYS_TO_RESPOND[record.stage]
    acknowledge = after(record.opened_on, DAYS_TO_ACKNOWLEDGE, holidays)
    acknowledged = record.acknowledged_on or acknowledge
    first_due = after(acknowledged, to_respond, holidays)
    due, valid, late = first_due, set[int](), set[int]()
    for extension in _in_the_order_told(record.extensions):
        if extension.told_on is not None and extension.told_on <= due and extension.reason.strip():
            valid.add(extension.id)
            due = max(due, extension.new_date)
        else:
            late.add(extension.id)
    return Dates(
        acknowledge=acknowledge,
        respond_before_extension=first_due,
        respond=due,
        furthest=after(first_due, DAYS_TO_EXTEND[record.stage], holidays),
        outer=after(acknowledge, to_respond, holidays),
        resident_expects=after(record.opened_on, to_respond, holidays),
        provisional=record.acknowledged_on is None,
        valid=frozenset(valid),
        late=frozenset(late),
    )


def _in_the_order_told(extensions: Iterable[Extension]) -> list[Extension]:
    """What the resident was told first comes first, whatever was typed first; what was never told comes last."""
    return sorted(extensions, key=lambda one: one.told_on or date.max)
