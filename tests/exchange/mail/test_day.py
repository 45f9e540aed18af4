"""England's day of a moment, against the table of time zones that the tests have and a computer may lack."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from complaintdesk.exchange.mail.day import english_day

LONDON = ZoneInfo("Europe/London")


@given(moment=st.integers(883_612_800, 2_145_000_000).map(lambda second: datetime.fromtimestamp(second, UTC)))
@example(moment=datetime(2026, 3, 28, 23, 30, tzinfo=UTC))
@example(moment=datetime(2026, 3, 29, 23, 30, tzinfo=UTC))
@example(moment=datetime(2026, 10, 24, 23, 30, tzinfo=UTC))
@example(moment=datetime(2026, 10, 25, 23, 30, tzinfo=UTC))
@example(moment=datetime(2024, 3, 31, 23, 0, tzinfo=UTC))
def test_the_day_is_that_of_the_table(moment: datetime) -> None:
    assert english_day(moment) == moment.astimezone(LONDON).date()


def test_every_change_of_the_clock_for_forty_years_is_that_of_the_table() -> None:
    for year in range(1998, 2038):
        for month in (3, 10):
            for day in range(24, 32):
                late = datetime(year, month, day, 23, 30, tzinfo=UTC)
                assert english_day(late) == late.astimezone(LONDON).date()
                assert english_day(late - timedelta(hours=23)) == late.date()
