"""The calendar on paper: a month is one page, nothing that is due is lost, and no names hang on the wall."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from complaintdesk.documents.calendar_pages import (
    WITH_NAMES,
    CalendarPages,
    PageDay,
    PageEntry,
    compose_list,
    compose_month,
    compose_week,
)
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from tests.documents import pdf_reading

TODAY = date(2026, 12, 3)
A4 = (595, 842)


def entry(number: int, *, state: str = "", marks: tuple[str, ...] = ()) -> PageEntry:
    reference = f"C-2026-{number:04}"
    return PageEntry(reference, "Zoë <b>O’Neill", f"Ring about {reference}", "Promise", "Ann Officer", state, marks)


def pages(first: date, count: int, *, busy: date | None = None, things: int = 1, filters: str = "") -> CalendarPages:
    """Days from `first` on, with Christmas named, and `things` due on the `busy` day."""
    days = [first + timedelta(days=n) for n in range(count)]
    made = tuple(
        PageDay(
            day,
            "Bank holiday: Christmas Day" if (day.month, day.day) == (12, 25) else "",
            day.weekday() >= 5 or (day.month, day.day) == (12, 25),
            day.year > 2028,
            tuple(entry(n) for n in range(things)) if day == busy else (),
        )
        for day in days
    )
    return CalendarPages("December 2026", "Larkfield Homes", TODAY, made, filters, "Known to 31 December 2028.")


def sizes(data: bytes) -> list[tuple[int, int]]:
    with pdf_reading.opened(data) as pdf:
        return [(round(float(p.mediabox[2])), round(float(p.mediabox[3]))) for p in pdf.pages]


@pytest.mark.parametrize(
    ("first", "count"), [(date(2026, 11, 30), 35), (date(2026, 10, 26), 42), (date(2027, 2, 1), 28)]
)
def test_a_month_is_one_landscape_page_with_its_holidays_named(first: date, count: int) -> None:
    long = "Only: " + "Evidence for the Ombudsman, " * 12
    data = write_pdf(compose_month(pages(first, count, busy=first, things=2, filters=long)))
    assert sizes(data) == [A4[::-1]]
    (text,) = pdf_reading.texts(data)
    assert ("Bank holiday: Christmas Day" in text) == (first.month == 11)
    assert "C-2026-0001 Promise" in text
    assert "Known to 31 December 2028" in text


def test_what_has_no_room_goes_on_as_a_list_and_nothing_is_lost() -> None:
    data = write_pdf(compose_month(pages(date(2026, 11, 30), 35, busy=TODAY, things=40)))
    first, *rest = pdf_reading.texts(data)
    assert "more, see the list" in first
    assert "Thursday 3 December 2026" in rest[0]
    for number in range(40):
        assert f"C-2026-{number:04}" in " ".join([first, *rest])


def test_no_page_names_a_resident_unless_asked_and_then_it_says_so() -> None:
    few = replace(pages(date(2026, 11, 30), 7, busy=TODAY), names=False)
    month = "".join(pdf_reading.texts(write_pdf(compose_month(pages(date(2026, 11, 30), 35, busy=TODAY, things=9)))))
    quiet = [month, *("".join(pdf_reading.texts(write_pdf(make(few)))) for make in (compose_week, compose_list))]
    for text in quiet:
        assert "O’Neill" not in text
        assert "Ring about" not in text
        assert WITH_NAMES not in text
    named = replace(few, names=True)
    for make in (compose_week, compose_list):
        found = pdf_reading.texts(write_pdf(make(named)))
        assert "Zoë <b>O’Neill" in found[0]
        assert all("Holds residents’ names" in text for text in found)


def test_week_and_list_are_portrait_and_say_every_day_and_state() -> None:
    week = write_pdf(compose_week(pages(date(2026, 12, 21), 7, busy=date(2026, 12, 22))))
    assert set(sizes(week)) == {A4}
    text = " ".join(pdf_reading.texts(week))
    assert "Friday 25 December 2026 – Bank holiday: Christmas Day" in text
    assert text.count("Nothing is due.") == 6
    listed = write_text(compose_list(pages(date(2026, 11, 30), 35, busy=TODAY, things=2)))
    assert "State: Due today" in listed
    assert "Bank holiday: Christmas Day" in listed
    assert "Nothing is due." in write_text(compose_list(pages(date(2027, 2, 1), 28)))


def test_marks_and_states_are_words() -> None:
    marked = entry(1, state="overdue", marks=("provisional", "projected"))
    assert marked.in_month == "C-2026-0001 Promise (overdue, provisional, projected)"
    document = compose_month(pages(date(2029, 1, 1), 35))
    assert "2 (projected)" in write_text(document)


def test_the_grid_is_a_table_for_a_screen_reader() -> None:
    data = write_pdf(compose_month(pages(date(2026, 11, 30), 35, busy=TODAY, things=40)))
    with pdf_reading.opened(data) as pdf:
        table = pdf_reading.structure(pdf).all("Table")[0]
        assert [len(row.kids) for row in table.all("TR")] == [7] * 6
        assert len(table.all("TH")) == 7
        ids, stray = pdf_reading.marks(pdf, 0)
        held = sorted(mark[1] for node in pdf_reading.structure(pdf).walk() for mark in node.marks if mark[0] == 0)
        assert (held, stray) == (sorted(ids), [])


def test_a_closure_with_a_long_reason_stays_in_its_cell() -> None:
    days = tuple(
        PageDay(date(2026, 11, 30) + timedelta(days=n), "Closed: " + "moving house " * 40, entries=(entry(n),))
        for n in range(35)
    )
    made = CalendarPages("December 2026", "Larkfield Homes", TODAY, days)
    data = write_pdf(compose_month(made))
    assert sizes(data)[0] == A4[::-1]
    assert "C-2026-0034" in " ".join(pdf_reading.texts(data))
