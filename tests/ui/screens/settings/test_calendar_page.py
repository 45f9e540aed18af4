"""Holidays and closures in the window: asked for, previewed, accepted, and taken away again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QTableView

from complaintdesk.domain.casefile import PromiseKind
from complaintdesk.domain.working_days import DayKind
from complaintdesk.services.calendar import calendar_days
from complaintdesk.services.cases import load_case
from tests.ui.driver import Driver

SEE, ADD = "See what it moves", "Add the holiday"
ANSWERED = 4
"""Acknowledged on 10 November 2026: its response is due on the 24th."""


def show(window: Driver) -> None:
    window.context.navigate.show_settings("calendar_page")
    window.rest()


def preview(window: Driver, day: str = "23/11/2026") -> None:
    show(window)
    window.click("Add a holiday…")
    window.set_date("Date", day)
    window.write("Name", "Day of mourning")
    window.click(SEE)


def test_what_is_known_is_shown_and_what_is_missing_told_beside_its_field(window: Driver) -> None:
    show(window)
    assert "known from 1 January 2012 to 31 December 2028" in window.texts()
    assert window.rows("Bank holidays to come")[0] == "Fri 25 Dec 2026 | Christmas Day"
    assert "There are no days of your own." in window.texts()
    assert not window.find(QPushButton, "Take away…").isEnabled()
    window.click("Add a holiday…")
    window.click(SEE)
    assert "Give a date." in window.texts()
    window.set_date("Date", "25/12/2026")
    window.write("Name", "Again")
    window.click(SEE)
    assert "is a bank holiday already: Christmas Day" in window.texts()
    window.set_date("Date", "23/11/2026")
    window.click(SEE)
    window.click("Keep all")
    assert {row.split(" | ")[0] for row in window.rows("Dates that move")} == {"Kept"}
    window.click("Keep none")
    assert {row.split(" | ")[0] for row in window.rows("Dates that move")} == {"Moves"}
    window.click("Keep all")
    window.click("Back")
    window.prompts.confirmations = [True]
    window.click("Cancel")
    assert len(window.prompts.asked) == 1
    assert calendar_days(window.context.desk).own == ()


def test_a_holiday_is_previewed_one_date_kept_and_taken_away_again(window: Driver) -> None:
    preview(window)
    moving = window.rows("Dates that move")
    assert any("C-2026-0004 | Tom Beckett | Tue 24 Nov 2026 | Wed 25 Nov 2026 | 1 day later" in row for row in moving)
    assert all(row.startswith("Moves") for row in moving)
    assert calendar_days(window.context.desk).own == ()
    table = window.find(QTableView, "Dates that move")
    line = next(n for n, row in enumerate(moving) if "Tue 24 Nov 2026" in row and "C-2026-0004" in row)
    table.setFocus()
    table.setCurrentIndex(table.model().index(line, 0))
    window.press(Qt.Key.Key_Space)
    assert window.rows("Dates that move")[line].startswith("Kept")
    window.click(ADD)
    assert "1 old date is kept as a promise." in window.texts()
    assert "To undo this later" in window.texts()
    desk = window.context.desk
    assert [(p.kind, p.due_on) for p in load_case(desk, ANSWERED).promises] == [
        (PromiseKind.KEPT_DATE, date(2026, 11, 24))
    ]
    assert window.rows("Your own days") == ["23 November 2026 | Day of mourning | Bank holiday | Does not count"]
    window.click("Take away…")
    assert any("Back to what we promised" in row for row in window.rows("Dates that move"))
    window.click("Take it away")
    assert calendar_days(desk).own == ()
    assert load_case(desk, ANSWERED).promises == ()
    assert "There are no days of your own." in window.texts()


def test_a_closure_counts_unless_its_box_is_cleared(window: Driver) -> None:
    show(window)
    window.click("Add a closure…")
    window.set_date("First day", "24/11/2026")
    window.write("Reason", "Staff training")
    window.click("These days still count as working days")
    assert "Nothing in the Code lets a landlord leave its own closure days out" in window.texts()
    window.click("These days still count as working days")
    window.click(SEE)
    assert "They still count, so no date changes." in window.texts()
    window.click("Add the closure")
    days = [d for span in calendar_days(window.context.desk).own for d in span.days]
    assert [(d.date, d.kind, d.counts_as_working) for d in days] == [(date(2026, 11, 24), DayKind.CLOSURE, True)]
    window.click("Undo…")
    window.click("Take it back")
    assert calendar_days(window.context.desk).own == ()


def test_a_list_is_read_and_only_what_stays_ticked_is_taken_over(window: Driver, tmp_path: Path) -> None:
    days = ("2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-12-25", "2026-12-28")
    events = [{"title": "A holiday", "date": day} for day in (*days, "2026-11-23")]
    path = tmp_path / "bank-holidays.json"
    path.write_text(json.dumps({"england-and-wales": {"events": events}}), encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    window.click("Read a holiday file…")
    proposed = window.find(QListWidget, "What the file would change")
    assert [proposed.item(n).text() for n in range(proposed.count())] == [
        "Take away: Monday 31 August 2026, Summer bank holiday",
        "Add: Monday 23 November 2026, A holiday",
    ]
    window.press(Qt.Key.Key_Space)
    window.click(SEE)
    window.click("Accept")
    assert [(s.first, s.kind) for s in calendar_days(window.context.desk).own] == [
        (date(2026, 11, 23), DayKind.HOLIDAY)
    ]
    path.write_text("nothing", encoding="utf-8")
    window.prompts.files = [path]
    window.click("Read a holiday file…")
    assert "is not a list of bank holidays" in window.texts()
