"""Calendar files (.ics, RFC 5545) that Outlook and other calendars take in, and bring up to date when taken in again.

Every date is an all-day event, which shows nobody as busy and rings no alarm. An event
keeps its UID for good, so that a later file changes it instead of adding another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

PRODUCER = "-//ComplaintDesk//ComplaintDesk calendar//EN"
"""What our files say made them."""

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class EventState(StrEnum):
    """Where a date stands: still due, done, or asked for no longer."""

    DUE = "due"
    DONE = "done"
    DROPPED = "no longer due"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A date to be met on `day`, all day long.

    `uid` is the same in every file that tells of this date, wherever it has moved to.
    `private` hides its words from people with whom a calendar is merely shared.
    """

    uid: str
    day: date
    summary: str
    description: str
    category: str
    state: EventState = EventState.DUE
    private: bool = False


@dataclass(frozen=True, slots=True)
class CalendarHead:
    """What a whole file says of itself; `stamp` is when it was made, in UTC.

    `sequence` must grow whenever anything in the desk has changed: a calendar takes the
    event with the higher one as the newer.
    """

    name: str
    stamp: datetime
    sequence: int


_LEADS = {EventState.DUE: "", EventState.DONE: "Done: ", EventState.DROPPED: "No longer due: "}


def write_calendar(head: CalendarHead, events: Iterable[CalendarEvent]) -> bytes:
    """The file; whatever is in a text stays data, and lines are folded and end as the standard asks."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _one_line(head.name))
    for event in events:
        calendar.add_component(_component(head, event))
    return bytes(calendar.to_ical())


def is_ours(data: bytes) -> bool:
    """True for a calendar file that a desk made."""
    return data.startswith(b"BEGIN:VCALENDAR") and PRODUCER.encode() in data[:400]


def _component(head: CalendarHead, event: CalendarEvent) -> Event:
    import icalendar

    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", head.stamp)
    made.add("sequence", head.sequence)
    made.add("dtstart", event.day)
    made.add("dtend", event.day + timedelta(days=1))
    made.add("summary", _LEADS[event.state] + _one_line(event.summary))
    made.add("description", _CONTROLS.sub("", event.description))
    made.add("categories", [_one_line(event.category)])
    made.add("status", "CANCELLED" if event.state is EventState.DROPPED else "CONFIRMED")
    made.add("class", "PRIVATE" if event.private else "PUBLIC")
    made.add("transp", "TRANSPARENT")
    # Outlook's own words for the same: free, and all day.
    made.add("x-microsoft-cdo-busystatus", "FREE")
    made.add("x-microsoft-cdo-alldayevent", "TRUE")
    return made


def _one_line(text: str) -> str:
    return " ".join(_CONTROLS.sub(" ", text).split())
