"""Reads a date as a British officer types it. No Qt."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[ ./-]+(\d{1,2})(?:[ ./-]+(\d{4}|\d{2}))?")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_NAMED = re.compile(r"(?:[a-z]+,? +)?(\d{1,2})(?:st|nd|rd|th)?[ -]*([a-z]{3})[a-z]*\.?,?(?:[ -]*(\d{4}|\d{2}))?")
_CENTURY = 2000


def read_day(text: str, near: date, last: date = date.max) -> date | None:
    """The day written in `text`, day first; None where it is no date that the calendar has.

    Taken are 31/10/2026, 31.10.26, 31 10 2026, 311026, 31 Oct 2026, Sat 31 October 2026
    and 2026-10-31. Without a year it is that of `near`, or the year before where it would
    else be after `last`; two figures are of this century.
    """
    plain = " ".join(text.lower().split())
    iso = _ISO.fullmatch(plain)
    if iso is not None:
        return _day(iso[3], iso[2], iso[1], near)
    found = _FIGURES.fullmatch(plain) or _TOGETHER.fullmatch(plain)
    if found is not None:
        return _in_time(_day(found[1], found[2], found[3], near), found[3], last)
    named = _NAMED.fullmatch(plain)
    if named is not None and named[2] in _MONTHS:
        return _in_time(_day(named[1], str(_MONTHS.index(named[2]) + 1), named[3], near), named[3], last)
    return None


def _in_time(day: date | None, year: str | None, last: date) -> date | None:
    if day is None or year is not None or day <= last:
        return day
    return _day(str(day.day), str(day.month), str(day.year - 1), day)


def _day(day: str, month: str, year: str | None, near: date) -> date | None:
    number = near.year if year is None else int(year)
    try:
        return date(number + _CENTURY if number < 100 else number, int(month), int(day))
    except ValueError:
        return None
