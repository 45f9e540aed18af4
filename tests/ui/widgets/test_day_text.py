"""Dates as British officers type them; what is no date is never turned into another."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.ui.widgets.dates import day_words
from complaintdesk.ui.widgets.day_text import read_day

NEAR = date(2026, 11, 20)


@pytest.mark.parametrize(
    "text",
    [
        "31/10/2026", "31.10.2026", "31-10-2026", "31 10 2026", "31/10/26", "31102026", "311026", "31/10", "31 oct",
        "31 Oct 2026", "31st October 2026", "Sat 31 Oct 2026", "saturday, 31 october, 2026", " 31oct26 ", "2026-10-31",
    ],
)  # fmt: skip
def test_every_usual_way_to_write_a_date_is_read(text: str) -> None:
    assert read_day(text, NEAR) == date(2026, 10, 31)


@pytest.mark.parametrize(
    "text", ["", "31/11/2026", "29/2/2026", "0/1/2026", "5", "tomorrow", "31 foo 2026", "2026-13-01", "10/31/2026"]
)
def test_what_is_no_date_stays_none(text: str) -> None:
    assert read_day(text, NEAR) is None


def test_a_day_without_its_year_is_never_after_the_last_day_that_can_be_meant() -> None:
    last = date(2027, 1, 4)
    assert read_day("22/12", last, last) == read_day("22 dec", last, last) == date(2026, 12, 22)
    assert read_day("4/1", last, last) == last
    assert read_day("22/12/2027", last, last) == date(2027, 12, 22)


def test_the_day_comes_first() -> None:
    assert read_day("5/4/2026", NEAR) == date(2026, 4, 5)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_date_is_read_back_as_it_is_written(day: date) -> None:
    for text in (day_words(day), f"{day:%d/%m/%Y}", f"{day:%d%m%Y}", day.isoformat(), f"{day:%d.%m.%y}"):
        assert read_day(text, NEAR) == day
