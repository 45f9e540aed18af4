"""Lists of bank holidays from a file: GOV.UK's JSON whole and in part, calendar files, and what is neither."""

from __future__ import annotations

import importlib.resources
import json
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.working_days import FIRST_YEAR, LAST_PUBLISHED_YEAR, WorkingDays, bank_holidays
from complaintdesk.exchange.holiday_file import LARGEST_FILE, MOST_A_YEAR, read_holiday_file

EASTER = [{"title": "Good Friday", "date": "2027-03-26"}, {"title": "Easter Monday", "date": "2027-03-29"}]
ENGLAND = {"division": "england-and-wales", "events": EASTER}


def written(folder: Path, content: bytes | str | object) -> Path:
    """A file with these bytes, this text, or this as JSON."""
    path = folder / "list.json"
    if isinstance(content, str):
        content = content.encode()
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def calendar_file(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.split("|"), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


GOOD_FRIDAY = "DTSTART;VALUE=DATE:20270326|DTEND;VALUE=DATE:20270327|SUMMARY:Good Friday|UID:1"
EASTER_MONDAY = "DTSTART;VALUE=DATE:20270329|SUMMARY:Easter Monday|UID:2"
MOURNING = "DTSTART;VALUE=DATE:20270104|SUMMARY:Day of\\n mourning|UID:3"


def test_the_shipped_table_is_the_published_list_for_every_year_it_holds() -> None:
    resource = importlib.resources.files("govuk_bank_holidays") / "bank-holidays.json"
    with importlib.resources.as_file(resource) as path:
        read = read_holiday_file(path)
    assert read.years == tuple(range(FIRST_YEAR, LAST_PUBLISHED_YEAR + 1))
    ours = {d for d in bank_holidays() if d.year <= LAST_PUBLISHED_YEAR and d.weekday() < 5}
    assert set(read.days) == ours
    assert len(ours) == 140
    calendar = WorkingDays()
    assert not [d for d in read.days if calendar.is_working(d)]


def test_the_whole_file_and_one_division_hold_the_same(tmp_path: Path) -> None:
    scotland = {"division": "scotland", "events": [{"title": "St Andrew’s Day", "date": "2027-11-30"}]}
    whole = read_holiday_file(written(tmp_path, {"scotland": scotland, "england-and-wales": ENGLAND}))
    assert whole == read_holiday_file(written(tmp_path, ENGLAND))
    assert (dict(whole.days), whole.years) == (
        {date(2027, 3, 26): "Good Friday", date(2027, 3, 29): "Easter Monday"}, (2027,),
    )  # fmt: skip


def test_a_substitute_day_says_so_and_a_year_in_part_is_left_out(tmp_path: Path) -> None:
    more = [
        {"title": " Boxing\nDay ", "date": "2027-12-28", "notes": "Substitute day", "bunting": True},
        {"title": "New Year’s Day", "date": "2028-01-03", "notes": ""},
    ]
    read = read_holiday_file(written(tmp_path, {**ENGLAND, "events": [*EASTER, *more]}))
    assert read.days[date(2027, 12, 28)] == "Boxing Day (substitute day)"
    assert date(2028, 1, 3) not in read.days


def test_a_calendar_file_is_read(tmp_path: Path) -> None:
    read = read_holiday_file(written(tmp_path, calendar_file(GOOD_FRIDAY, EASTER_MONDAY, MOURNING)))
    assert list(read.days.items()) == [
        (date(2027, 1, 4), "Day of mourning"),
        (date(2027, 3, 26), "Good Friday"),
        (date(2027, 3, 29), "Easter Monday"),
    ]
    assert read.years == (2027,)


TOO_MANY = [{"title": "Somebody’s day", "date": f"2027-06-{day:02}"} for day in range(1, 16)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "holidays.not_a_list"),
        (b"\x00\xff\xfe{", "holidays.not_a_list"),
        ("hello", "holidays.not_a_list"),
        ("{", "holidays.not_a_list"),
        ("{" + '"a":[' * 5000, "holidays.not_a_list"),
        ("{}", "holidays.not_a_list"),
        ({"england-and-wales": []}, "holidays.not_a_list"),
        ({"england-and-wales": {"events": {"a": 1}}}, "holidays.not_a_list"),
        ({"england-and-wales": {"events": ["2027-03-26"]}}, "holidays.not_a_list"),
        ({"england-and-wales": {"events": [{"title": "Good Friday", "date": "soon"}]}}, "holidays.not_a_list"),
        ({"england-and-wales": {"events": [{"title": "Good Friday", "date": 5}]}}, "holidays.not_a_list"),
        ({**ENGLAND, "events": [*EASTER, *TOO_MANY]}, "holidays.not_a_list"),
        ({**ENGLAND, "events": []}, "holidays.no_england"),
        ({**ENGLAND, "events": EASTER[:1]}, "holidays.no_england"),
        ({"scotland": {"division": "scotland", "events": EASTER}}, "holidays.no_england"),
        ({"division": "scotland", "events": EASTER}, "holidays.no_england"),
        (calendar_file(), "holidays.not_a_list"),
        (calendar_file("SUMMARY:Good Friday|UID:1"), "holidays.not_a_list"),
        (calendar_file("DTSTART:2027|SUMMARY:Good Friday|UID:1"), "holidays.not_a_list"),
        (calendar_file("DTSTART:20270326T090000|SUMMARY:Dentist|UID:1"), "holidays.not_a_list"),
        (calendar_file(GOOD_FRIDAY + "|RRULE:FREQ=YEARLY", EASTER_MONDAY), "holidays.not_a_list"),
        (calendar_file(GOOD_FRIDAY), "holidays.no_england"),
        (
            calendar_file(GOOD_FRIDAY, EASTER_MONDAY, "DTSTART;VALUE=DATE:20270317|SUMMARY:St Patrick’s Day|UID:9"),
            "holidays.no_england",
        ),
        (b"x" * (LARGEST_FILE + 1), "holidays.not_a_list"),
    ],
)
def test_what_is_no_list_of_englands_holidays_is_refused(tmp_path: Path, content: object, code: str) -> None:
    path = written(tmp_path, content)
    before = path.read_bytes()
    with pytest.raises(UserError) as refused:
        read_holiday_file(path)
    assert refused.value.code == code
    assert "list.json" in str(refused.value)
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read_holiday_file(tmp_path)
    assert refused.value.code == "file.missing"


@pytest.mark.parametrize(("days", "taken"), [(MOST_A_YEAR, True), (MOST_A_YEAR + 1, False)])
def test_a_year_holds_so_many_holidays_at_most(tmp_path: Path, days: int, taken: bool) -> None:
    more = [{"title": "Another", "date": f"2027-06-{day:02}"} for day in range(1, days - len(EASTER) + 1)]
    path = written(tmp_path, {**ENGLAND, "events": [*EASTER, *more]})
    if taken:
        assert len(read_holiday_file(path).days) == days
        return
    with pytest.raises(UserError) as refused:
        read_holiday_file(path)
    assert refused.value.code == "holidays.not_a_list"
