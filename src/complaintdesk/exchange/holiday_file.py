"""Lists of bank holidays from a file: GOV.UK's bank-holidays.json, or a calendar file (.ics).

Of the three divisions in GOV.UK's file only England and Wales is read. A calendar file
does not say whose holidays it holds, so it must look like England's.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.working_days import FIRST_YEAR, LAST_YEAR, bank_holidays
from complaintdesk.exchange.days import parse_day

DIVISION = "england-and-wales"
"""GOV.UK's name for the division that is read."""
LARGEST_FILE = 5 * 1024 * 1024
"""The largest file that is read, in bytes; the list itself has some 50 kB."""
MOST_A_YEAR = 15
"""A year with more days than this is somebody's own calendar, no list of bank holidays."""

_LONGEST_NAME = 80
_ELSEWHERE = ("patrick", "andrew", "2nd january", "boyne")
"""What only the lists of Scotland and Northern Ireland hold, in small letters."""
_EASTER = ("Good Friday", "Easter Monday")


@dataclass(frozen=True, slots=True)
class HolidayFile:
    """The bank holidays of a file by date, and the years of which it holds the whole list, in order."""

    days: Mapping[date, str]
    years: tuple[int, ...]


def read_holiday_file(path: Path) -> HolidayFile:
    """England's bank holidays in a file, from FIRST_YEAR to LAST_YEAR.

    Raises UserError: "file.missing", "file.unreadable", "holidays.not_a_list",
    "holidays.no_england".
    """
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    is_json = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    days = _from_json(data, path) if is_json else _from_calendar(data, path)
    if not days:
        raise UserError("holidays.no_england", path=path)
    return _checked(days, path)


def _checked(days: Mapping[date, str], path: Path) -> HolidayFile:
    """Takes the years whose list is whole, which shows in Easter; what is not like England's is refused."""
    if max(Counter(d.year for d in days).values()) > MOST_A_YEAR:
        raise UserError("holidays.not_a_list", path=path)
    if any(word in name.casefold() for name in days.values() for word in _ELSEWHERE):
        raise UserError("holidays.no_england", path=path)
    easters: dict[int, set[date]] = {}
    for day, name in bank_holidays().items():
        if name in _EASTER:
            easters.setdefault(day.year, set()).add(day)
    years = tuple(year for year in range(FIRST_YEAR, LAST_YEAR + 1) if easters[year] <= days.keys())
    if not years:
        raise UserError("holidays.no_england", path=path)
    return HolidayFile({d: n for d, n in sorted(days.items()) if d.year in years}, years)


def _from_json(data: bytes, path: Path) -> dict[date, str]:
    """The days of GOV.UK's file, whole or of one division."""
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UserError("holidays.not_a_list", path=path) from error
    division = whole.get(DIVISION, whole if whole.get("division") == DIVISION else None)
    if division is None:
        others = [part for part in (whole, *whole.values()) if isinstance(part, dict) and "events" in part]
        raise UserError("holidays.no_england" if others else "holidays.not_a_list", path=path)
    events = division.get("events") if isinstance(division, dict) else None
    if not isinstance(events, list):
        raise UserError("holidays.not_a_list", path=path)
    return dict(_event(event, path) for event in events)


def _event(event: Any, path: Path) -> tuple[date, str]:
    if not (isinstance(event, dict) and isinstance(event.get("title"), str) and isinstance(event.get("date"), str)):
        raise UserError("holidays.not_a_list", path=path)
    try:
        day = parse_day(event["date"])
    except UserError as error:
        raise UserError("holidays.not_a_list", path=path) from error
    substitute = str(event.get("notes") or "").casefold().startswith("substitute")
    return day, _name(event["title"], substitute=substitute)


def _from_calendar(data: bytes, path: Path) -> dict[date, str]:
    """The days of a calendar file."""
    from icalendar import Calendar

    try:
        events = Calendar.from_ical(data.decode("utf-8-sig")).walk("VEVENT")
        days = dict(_all_day(event) for event in events)
    except (ValueError, RecursionError) as error:
        raise UserError("holidays.not_a_list", path=path) from error
    if not days:
        raise UserError("holidays.not_a_list", path=path)
    return days


def _all_day(event: Any) -> tuple[date, str]:
    """The day of an event that lasts one day and does not come back; ValueError for any other."""
    start = getattr(event.get("DTSTART"), "dt", None)
    if type(start) is not date or "RRULE" in event:
        raise ValueError("no event of one day")
    return start, _name(str(event.get("SUMMARY", "")), substitute=False)


def _name(title: str, *, substitute: bool) -> str:
    """A holiday's name on one line."""
    name = " ".join(title.split())[:_LONGEST_NAME] or "Bank holiday"
    return f"{name} (substitute day)" if substitute else name
