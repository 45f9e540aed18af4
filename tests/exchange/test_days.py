"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.days import parse_day


@given(st.dates(min_value=date(1000, 1, 1)))
def test_both_forms_of_every_day(day: date) -> None:
    assert parse_day(day.isoformat()) == day
    assert parse_day(f" {day.day}/{day.month}/{day.year} ") == day
    assert parse_day(f"{day:%d/%m/%Y}") == day


@pytest.mark.parametrize(
    "text", ["", "2026-2-1", "1/2/26", "31/4/2026", "2026-02-29", "13/13/2026", "2026-11-21T00:00"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(UserError) as raised:
        parse_day(text)
    assert raised.value.code == "date.form"
    assert text in str(raised.value)
