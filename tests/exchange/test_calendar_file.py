"""Calendar files, read back with another reading than the one that wrote them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from icalendar import Calendar

from complaintdesk.exchange.calendar_file import CalendarEvent, CalendarHead, EventState, is_ours, write_calendar

HEAD = CalendarHead("Complaints, Larkfield & Sons; Homes", datetime(2026, 11, 20, 9, 30, tzinfo=UTC), 41)
EVENT = CalendarEvent(
    "a-1@complaintdesk", date(2026, 12, 31), "C-2026-0001: Send the stage 1 response",
    "The last day in time.\nCode 6.3.", "Responses",
)  # fmt: skip


def opened(data: bytes) -> Any:
    """The file as another program reads it."""
    return Calendar.from_ical(data)


AWKWARD = "Zoë, “Sons” <Ltd>; \\n is no line break: BEGIN:VALARM\r\nEND:VEVENT\x00 done " + "é" * 90


def test_a_date_is_a_whole_day_that_ends_on_the_next_and_rings_nothing() -> None:
    (event,) = opened(write_calendar(HEAD, [EVENT])).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 31), date(2027, 1, 1))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["DTSTAMP"].dt == HEAD.stamp
    assert (event["SEQUENCE"], str(event["UID"]), str(event["TRANSP"])) == (41, EVENT.uid, "TRANSPARENT")
    assert event.to_ical().count(b"BEGIN:") == 1


def test_what_is_done_or_dropped_says_so_in_words_and_keeps_its_uid() -> None:
    events = [replace(EVENT, state=state) for state in EventState]
    read = opened(write_calendar(HEAD, events)).walk("VEVENT")
    assert [str(e["SUMMARY"]).partition("C-")[0] for e in read] == ["", "Done: ", "No longer due: "]
    assert [str(e["STATUS"]) for e in read] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert {str(e["UID"]) for e in read} == {EVENT.uid}


def test_awkward_words_stay_words() -> None:
    data = write_calendar(HEAD, [replace(EVENT, summary=AWKWARD, description=AWKWARD, category=AWKWARD)])
    calendar = opened(data)
    (event,) = calendar.walk("VEVENT")
    plain = AWKWARD.replace("\r\n", " ").replace("\x00", " ").replace("  ", " ")
    assert str(event["SUMMARY"]) == plain
    assert not calendar.walk("VALARM")
    assert str(calendar["X-WR-CALNAME"]) == HEAD.name
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_only_a_calendar_of_ours_is_taken_for_one() -> None:
    assert is_ours(write_calendar(HEAD, []))
    assert not is_ours(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody else//EN\r\nEND:VCALENDAR\r\n")
    assert not is_ours(b"")
