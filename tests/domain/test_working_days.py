"""England's working days against a count written apart from the program's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.working_days import (
    LAST_PUBLISHED_YEAR,
    ExtraDay,
    WorkingDays,
    bank_holidays,
    library_holidays,
)

CALENDAR = WorkingDays()
DAYS = st.dates(date(2013, 1, 1), date(2035, 12, 31))

HOLIDAYS_2026_2028 = {
    date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4), date(2026, 5, 25),
    date(2026, 8, 31), date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1), date(2027, 3, 26),
    date(2027, 3, 29), date(2027, 5, 3), date(2027, 5, 31), date(2027, 8, 30), date(2027, 12, 27),
    date(2027, 12, 28), date(2028, 1, 3), date(2028, 4, 14), date(2028, 4, 17), date(2028, 5, 1),
    date(2028, 5, 29), date(2028, 8, 28), date(2028, 12, 25), date(2028, 12, 26),
}  # fmt: skip
"""Typed from the published table of 2026 to 2028, weekdays only."""


def brute_force(start: date, days: int) -> date:
    """Walks day by day; the only thing it shares with the program is the list of holidays."""
    holidays = set(bank_holidays())
    day, left = start, days
    while left:
        day += timedelta(days=1)
        if day.weekday() not in (5, 6) and day not in holidays:
            left -= 1
    return day


def test_the_weekday_holidays_of_2026_to_2028_are_the_published_ones() -> None:
    weekdays = {d for d in bank_holidays() if 2026 <= d.year <= 2028 and d.weekday() < 5}
    assert weekdays == HOLIDAYS_2026_2028


def test_the_shipped_table_is_what_the_package_says() -> None:
    assert bank_holidays() == library_holidays()


@pytest.mark.parametrize(
    "day", [date(2020, 5, 8), date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)]
)
def test_one_off_holidays_of_the_past_are_known(day: date) -> None:
    assert not CALENDAR.is_working(day)


def test_a_scottish_holiday_is_a_working_day() -> None:
    assert CALENDAR.is_working(date(2026, 6, 15))


@given(DAYS, st.integers(1, 300))
def test_adding_is_counting(start: date, days: int) -> None:
    assert CALENDAR.add(start, days) == brute_force(start, days)


@given(DAYS, st.integers(1, 120))
def test_skipped_and_counted_days_are_all_the_days(start: date, days: int) -> None:
    count = CALENDAR.count(start, days)
    assert (count.end - count.start).days == count.days + len(count.skipped)
    assert all(not CALENDAR.is_working(s.date) for s in count.skipped)


@given(DAYS, st.integers(1, 60))
def test_between_undoes_add(start: date, days: int) -> None:
    end = CALENDAR.add(start, days)
    assert CALENDAR.between(start, end) == days
    assert CALENDAR.between(end, start) == -days


@given(DAYS, st.integers(1, 40), st.sets(DAYS, max_size=5))
def test_more_holidays_never_bring_a_date_forward(start: date, days: int, extra: set[date]) -> None:
    more = WorkingDays(ExtraDay(day, "Extra holiday") for day in extra)
    assert more.add(start, days) >= CALENDAR.add(start, days)


def test_a_holiday_inside_the_period_and_not_at_its_end() -> None:
    assert CALENDAR.add(date(2026, 12, 18), 10) == date(2027, 1, 6)


def test_a_weekend_receipt_counts_like_the_friday_before() -> None:
    ends = {CALENDAR.add(date(2026, 11, d), 5) for d in (20, 21, 22)}
    assert ends == {date(2026, 11, 27)}


def test_why_a_day_is_skipped_is_said_in_everyday_words() -> None:
    skipped = {s.date: s.why for s in CALENDAR.count(date(2026, 12, 23), 5).skipped}
    assert skipped[date(2026, 12, 25)] == "Christmas Day"
    assert skipped[date(2026, 12, 26)] == "Boxing Day"
    assert skipped[date(2026, 12, 27)] == "Sunday"
    assert skipped[date(2026, 12, 28)] == "Boxing Day (substitute day)"


@pytest.mark.parametrize("day", [date(2011, 12, 30), date(2046, 1, 2)])
def test_years_without_data_are_refused(day: date) -> None:
    with pytest.raises(UserError) as refused:
        CALENDAR.add(day, 1)
    assert refused.value.code == "workdays.range"


def test_a_count_that_runs_past_the_last_year_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        CALENDAR.add(date(2045, 12, 20), 30)
    assert refused.value.code == "workdays.range"


def test_later_years_are_marked_as_projected() -> None:
    assert not CALENDAR.is_projected(date(LAST_PUBLISHED_YEAR, 12, 31))
    assert CALENDAR.is_projected(date(LAST_PUBLISHED_YEAR + 1, 1, 1))


def test_a_count_over_the_last_published_year_says_that_it_is_projected() -> None:
    last = date(LAST_PUBLISHED_YEAR, 12, 29)
    assert not CALENDAR.count_to(date(LAST_PUBLISHED_YEAR, 12, 20), last).projected
    assert CALENDAR.count(last, 5).projected
