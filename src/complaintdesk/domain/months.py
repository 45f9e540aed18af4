"""Months added to a date."""

from __future__ import annotations

import calendar
from datetime import date


def months_on(day: date, months: int) -> date:
    """The same day `months` later (earlier where negative), or that month's last day where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
