"""Dates between Python and Qt, and as the window writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate


def to_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """The same day for Python; `day` must be valid."""
    return date(day.year(), day.month(), day.day())


def day_words(day: date) -> str:
    """A date in a list: Mon 4 Jan 2027."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def days_left_words(days: int) -> str:
    """How far off a date is, in calendar days: "3 days left", "today", "2 days over"."""
    if days == 0:
        return "today"
    count = abs(days)
    noun = "day" if count == 1 else "days"
    return f"{count} {noun} left" if days > 0 else f"{count} {noun} over"
