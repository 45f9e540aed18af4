"""The landlord's own year: quarters of every year end, each day in exactly one of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import (
    Landlord,
    Person,
    Quarter,
    last_full_quarter,
    quarter_of,
    quarter_period,
    year_start,
)
from tests.builders import landlord

YEAR_ENDS = [
    (3, 31),
    (12, 31),
    (9, 30),
    (4, 5),
    (2, 28),
    (2, 29),
    (6, 30),
    (12, 30),
    (1, 31),
    (11, 29),
    (8, 31),
    (1, 1),
]
every_year_end = st.sampled_from(
    [((date(2024, 1, 1) + timedelta(days=n)).month, (date(2024, 1, 1) + timedelta(days=n)).day) for n in range(366)]
)


def ending(month: int, day: int) -> Landlord:
    return landlord(year_end_month=month, year_end_day=day)


@pytest.mark.parametrize(
    ("year_end", "quarter", "first", "last"),
    [
        ((3, 31), Quarter(2026, 1), date(2026, 4, 1), date(2026, 6, 30)),
        ((3, 31), Quarter(2026, 4), date(2027, 1, 1), date(2027, 3, 31)),
        ((12, 31), Quarter(2026, 1), date(2026, 1, 1), date(2026, 3, 31)),
        ((12, 31), Quarter(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
        ((9, 30), Quarter(2026, 2), date(2027, 1, 1), date(2027, 3, 31)),
        ((4, 5), Quarter(2026, 1), date(2026, 4, 6), date(2026, 7, 5)),
        ((4, 5), Quarter(2026, 4), date(2027, 1, 6), date(2027, 4, 5)),
        ((2, 29), Quarter(2024, 1), date(2024, 3, 1), date(2024, 5, 31)),
        ((2, 29), Quarter(2026, 4), date(2026, 12, 1), date(2027, 2, 28)),
        ((2, 28), Quarter(2027, 4), date(2027, 12, 1), date(2028, 2, 29)),
    ],
)
def test_a_quarter_is_three_months_of_the_landlords_own_year(
    year_end: tuple[int, int], quarter: Quarter, first: date, last: date
) -> None:
    period = quarter_period(ending(*year_end), quarter)
    assert (period.name, period.first, period.last) == (str(quarter), first, last)


@pytest.mark.parametrize("year_end", YEAR_ENDS)
def test_quarters_adjoin_over_ten_years(year_end: tuple[int, int]) -> None:
    home = ending(*year_end)
    quarters = [Quarter(year, number) for year in range(2020, 2030) for number in (1, 2, 3, 4)]
    periods = [quarter_period(home, q) for q in quarters]
    assert all(a.last + timedelta(days=1) == b.first for a, b in pairwise(periods))
    assert [q.before for q in quarters[1:]] == quarters[:-1]
    assert all(80 <= (p.last - p.first).days <= 95 for p in periods)


@pytest.mark.parametrize("year_end", YEAR_ENDS)
def test_every_day_belongs_to_exactly_one_quarter(year_end: tuple[int, int]) -> None:
    home = ending(*year_end)
    every = [quarter_period(home, Quarter(year, number)) for year in range(2022, 2030) for number in (1, 2, 3, 4)]
    for n in range(5 * 366):
        day = date(2023, 12, 1) + timedelta(days=n)
        mine = quarter_of(home, day)
        assert [p.name for p in every if p.holds(day)] == [str(mine)]


@settings(max_examples=120)
@given(every_year_end, st.dates(date(2013, 1, 1), date(2044, 12, 31)))
def test_any_year_end_and_any_day_agree(year_end: tuple[int, int], day: date) -> None:
    home = ending(*year_end)
    mine = quarter_of(home, day)
    assert quarter_period(home, mine).holds(day)
    assert not quarter_period(home, mine.before).holds(day)
    assert quarter_period(home, mine.before).last < day


@pytest.mark.parametrize("year_end", YEAR_ENDS)
def test_the_year_starts_the_day_after_it_ended(year_end: tuple[int, int]) -> None:
    home = ending(*year_end)
    for year in range(2020, 2030):
        assert year_start(home, year + 1) == quarter_period(home, Quarter(year, 4)).last + timedelta(days=1)


def test_the_last_full_quarter_is_over() -> None:
    assert last_full_quarter(landlord(), date(2026, 9, 30)) == Quarter(2026, 1)
    assert last_full_quarter(landlord(), date(2026, 10, 1)) == Quarter(2026, 2)
    assert last_full_quarter(landlord(), date(2026, 4, 1)) == Quarter(2025, 4)


@pytest.mark.parametrize(("text", "quarter"), [("2026-Q2", Quarter(2026, 2)), (" 2026-q4 ", Quarter(2026, 4))])
def test_a_quarter_is_read_as_it_is_written(text: str, quarter: Quarter) -> None:
    assert Quarter.parse(text) == quarter
    assert Quarter.parse(str(quarter)) == quarter


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-Q5", "2026-Q0", "26-Q1", "2026Q1", "2026-Q", "x-Q1", "0000-Q1", "9999-Q4", "-2026-Q1"]
)
def test_anything_else_is_no_quarter(text: str) -> None:
    with pytest.raises(UserError) as refused:
        Quarter.parse(text)
    assert refused.value.code == "quarter.form"
    assert "2026-Q2" in str(refused.value)


def test_a_person_is_found_by_name() -> None:
    assert landlord().person("Bea Chief") == Person("Bea Chief", "Chief executive", senior=True)
    assert landlord().person("Nobody") is None
