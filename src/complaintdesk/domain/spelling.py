"""Days and numbers in plain words; written out because `strftime` follows the machine's own language."""

from __future__ import annotations

from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days' names, Monday first."""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""The months' names."""


def day_and_month(day: date) -> str:
    """A date without its year: 4 January."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def long_date(day: date) -> str:
    """A date as letters and messages write it: 4 January 2027."""
    return f"{day_and_month(day)} {day.year}"


def weekday_date(day: date) -> str:
    """A date with its day of the week: Monday 4 January 2027."""
    return f"{WEEKDAYS[day.weekday()]} {long_date(day)}"


def counted(number: int, thing: str) -> str:
    """A number of things: 1 case, 2 cases."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
