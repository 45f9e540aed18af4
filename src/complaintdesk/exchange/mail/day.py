"""The day on which an email was sent, by the clock in England.

The hour's rule is written out, because a bare Windows computer has no table of time zones.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

_FIRST, _LAST = 1990, 2100


def english_day(moment: datetime) -> date:
    """The day in England at a moment that knows its zone: an hour ahead of UTC in summer.

    Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
    Sunday of October (Summer Time Order 2002, in force since; the dates since 1998 are the same).
    """
    moment = moment.astimezone(UTC)
    summer = _last_sunday(moment.year, 3) <= moment < _last_sunday(moment.year, 10)
    return (moment + timedelta(hours=1 if summer else 0)).date()


def moment_of(text: str) -> datetime | None:
    """The moment in a Date header; None where there is none, or one that no email can have been sent at.

    A time without a zone is taken as UTC.
    """
    try:
        moment = parsedate_to_datetime(text.strip())
        return plausible(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, TypeError, LookupError, OverflowError):
        return None


def plausible(moment: datetime) -> datetime | None:
    """The moment, or None where it is from a clock that was never set."""
    return moment if _FIRST < moment.year < _LAST else None


def _last_sunday(year: int, month: int) -> datetime:
    """01:00 UTC on the last Sunday of a month with 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
