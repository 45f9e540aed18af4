"""The annual submission in the window: its documents, recorded as sent, from Today and from the calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableView

from complaintdesk.domain.submission import PaperState
from complaintdesk.services.desk import open_desk
from complaintdesk.services.submissions import PaperRequest, record_paper, submission
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.submission.dialog import SubmissionDialog, open_submission
from complaintdesk.ui.screens.calendar.day_grid import DayGrid
from tests.builders import landlord
from tests.desks import new_desk
from tests.ui.conftest import TODAY, OpenWindow, log
from tests.ui.driver import Driver
from tests.ui.test_names import clashes, unnamed

YEAR_END = date(2026, 7, 31)
"""Due on 31 January 2027: over, and still to be sent, on the day of the tests."""

BEFORE = date(2025, 7, 31)
PLACE = "Where it can be seen: the web address, or another place"
PAPERS = "Documents for the submission"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A desk with one case, of a landlord with 640 homes, whose year ended on 31 July."""
    made = tmp_path / "Quay Homes.desk"
    with new_desk(made, landlord(year_end_month=7, year_end_day=31), Clock(TODAY)) as desk:
        log(desk, date(2026, 11, 19), "Olga O’Neill", "1 Quay Street")
    return made


@pytest.fixture
def quay(open_window: OpenWindow, path: Path) -> Driver:
    return open_window(path)


def opened(driver: Driver, year_end: date | None = None) -> SubmissionDialog:
    screen = driver.window.places.screen
    assert screen is not None
    open_submission(driver.context, screen, year_end)
    driver.rest()
    (dialog,) = screen.findChildren(SubmissionDialog)
    return dialog


def choose(driver: Driver, title: str) -> QTableView:
    """Goes to a document with the keys."""
    table = driver.find(QTableView, PAPERS)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home, CTRL)
    for _ in range(table.model().rowCount()):
        if table.currentIndex().siblingAtColumn(1).data() == title:
            return table
        QTest.keyClick(table, Qt.Key.Key_Down)
    raise AssertionError(f"no document is called {title!r}")


def is_there(driver: Driver, name: str) -> bool:
    buttons = [b for top in driver.window.findChildren(QDialog) for b in top.findChildren(QPushButton)]
    return any(b.isVisible() and b.text().replace("&", "") == name for b in buttons)


def on_disk(driver: Driver) -> dict[str, PaperState]:
    return {p.rule.key: p.state for p in submission(driver.context.desk, YEAR_END).papers}


def test_today_counts_down_and_leads_to_the_documents(quay: Driver) -> None:
    lines = quay.rows("What is due")
    place = lines.index("Annual submission to the Ombudsman  (1)")
    assert lines[place + 1] == (
        "72 days left | Sun 31 Jan 2027 | Submission: 6 of 6 documents still missing (to the Ombudsman, year to "
        "31/7/2026) | Ann Officer | Documents…"
    )
    table = quay.find(QTableView, "What is due")
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(place + 1, 6)).center()
    )
    quay.rest()
    said = quay.texts()
    assert "About the year to 31 July 2026. Due Sunday 31 January 2027: 72 days left." in said
    assert "Your year ended on 31 July 2026, and you have 640 homes." in said
    assert "read at its source" in said
    assert "6 of 6 documents still missing. You can record it as sent all the same." in said
    assert quay.rows(PAPERS) == [
        "Missing | Self-assessment against the Code",
        "Missing | Complaints performance and service improvement report",
        "Missing | The governing body’s response",
        "Missing | Complaints policy",
        "Missing | Where each of them can be seen",
        "Missing | Key data for the form",
    ]
    assert (unnamed(), clashes()) == ([], [])


def test_the_chosen_document_says_what_it_has_to_hold_and_what_is_not_certain(quay: Driver) -> None:
    opened(quay)
    choose(quay, "Complaints performance and service improvement report")
    said = quay.texts()
    assert "(f) anything else the Ombudsman published" in said
    assert "Provision 8.1. Source: Complaint Handling Code of April 2024, looked at on 21 November 2026" in said
    choose(quay, "Key data for the form")
    assert "Which facts these are was not established." in quay.texts()
    assert "not verified" in quay.texts()
    assert "Look on the Ombudsman’s website whether the next form asks for anything else." in quay.texts()


def test_a_document_is_recorded_as_ready_and_taken_back(quay: Driver) -> None:
    opened(quay)
    table = choose(quay, "Complaints policy")
    quay.click("Record how it stands…")
    assert unnamed() == []
    quay.click("Ready")
    quay.set_date("Ready, or published, since", "1/12/2026")
    quay.click("Save")
    assert "has not come yet" in quay.texts()
    quay.set_date("Ready, or published, since", "1/9/2026")
    quay.write(PLACE, "https://quay.example/policy")
    quay.write("Note", "Version 4")
    quay.click("Save")
    assert quay.rows(PAPERS)[3:5] == [
        "Ready | Complaints policy | Tue 1 Sep 2026",
        "Under way | Where each of them can be seen",
    ]
    assert table.currentIndex().row() == 3
    said = quay.texts()
    assert "It can be seen at: https://quay.example/policy" in said
    assert "Your note: Version 4" in said
    assert "5 of 6 documents still missing" in said
    assert "5 of 6 documents still missing" in "\n".join(quay.rows("What is due"))
    assert on_disk(quay)["policy"] is PaperState.READY
    quay.click("Record how it stands…")
    quay.click("Not ready yet")
    quay.write(PLACE, "")
    quay.write("Note", "")
    quay.click("Save")
    assert quay.rows(PAPERS)[3] == "Missing | Complaints policy"
    assert quay.context.landlord.submission_papers == ()


def test_a_document_that_is_not_needed_says_why(quay: Driver) -> None:
    opened(quay)
    choose(quay, "Self-assessment against the Code")
    quay.click("Record how it stands…")
    assert "Not begun in the desk. The desk tells this by itself." in quay.texts()
    quay.click("Not needed")
    quay.click("Save")
    assert "Say why this document is not needed." in quay.texts()
    quay.write("Why it is not needed", "The group sends one")
    quay.click("Save")
    assert quay.rows(PAPERS)[0] == "Not needed | Self-assessment against the Code"
    assert "5 of 5 documents still missing" in quay.texts()


def test_the_place_of_the_year_before_is_offered(open_window: OpenWindow, path: Path) -> None:
    with open_desk(path, Clock(TODAY)) as desk:
        record_paper(desk, BEFORE, "policy", PaperRequest(date(2025, 9, 1), "https://quay.example/policy"))
    driver = open_window(path)
    opened(driver)
    choose(driver, "Complaints policy")
    driver.click("Record how it stands…")
    assert "Taken from the year before. Check that it is still right." in driver.texts()
    driver.click("Ready")
    driver.click("Save")
    assert "It can be seen at: https://quay.example/policy" in driver.texts()


def test_enter_on_a_document_opens_it_and_never_records_the_submission(quay: Driver) -> None:
    opened(quay)
    table = choose(quay, "Complaints policy")
    QTest.keyClick(table, Qt.Key.Key_Return)
    quay.rest()
    assert is_there(quay, "Save")
    quay.click("Cancel")
    assert quay.context.landlord.submissions == ()


def test_it_is_recorded_as_sent_with_a_kind_warning_and_taken_back_later(quay: Driver) -> None:
    opened(quay)
    quay.set_date("Sent to the Ombudsman on", "19/11/2026")
    quay.click("Record as sent")
    assert "is recorded as sent, with 6 of 6 documents still missing." in quay.texts()
    assert "Annual submission to the Ombudsman  (1)" not in quay.rows("What is due")
    opened(quay, YEAR_END)
    assert "Sent on Thursday 19 November 2026." in quay.texts()
    assert not is_there(quay, "Record as sent")
    quay.click("It was not sent")
    assert "The annual submission is due again." in quay.texts()
    assert quay.context.landlord.submissions == ()
    assert "Annual submission to the Ombudsman  (1)" in quay.rows("What is due")


def test_the_next_one_can_be_prepared_before_its_year_is_over(quay: Driver) -> None:
    dialog = opened(quay, date(2027, 7, 31))
    assert "The year is not over yet. From 1 August 2027 on this can be recorded as sent." in quay.texts()
    assert not is_there(quay, "Record as sent")
    dialog.activateWindow()
    quay.press(Qt.Key.Key_Return, CTRL)
    assert quay.context.landlord.submissions == ()
    choose(quay, "Key data for the form")
    quay.click("Record how it stands…")
    quay.click("Ready")
    quay.click("Save")
    assert quay.rows(PAPERS)[5] == "Ready | Key data for the form | Fri 20 Nov 2026"


def test_the_menu_of_today_opens_the_next_one_from_any_line(window: Driver) -> None:
    screen = window.window.places.screen
    assert screen is not None
    _, actions = screen.menu()
    action = next(a for a in actions if a.text() == "&Annual submission…")
    assert action.isEnabled()
    action.trigger()
    window.rest()
    assert "About the year to 31 March 2027." in window.texts()
    action.trigger()
    window.rest()
    assert len(screen.findChildren(SubmissionDialog)) == 1


def test_where_nothing_can_be_changed_it_is_only_looked_at(quay: Driver, path: Path) -> None:
    quay.context.session.open(path, quay.context.messages.error, read_only=True)
    quay.rest()
    opened(quay)
    assert not any(is_there(quay, name) for name in ("Record how it stands…", "Record as sent", "It was not sent"))
    QTest.keyClick(choose(quay, "Complaints policy"), Qt.Key.Key_Return)
    quay.rest()
    assert not is_there(quay, "Save")


def test_the_calendar_says_what_is_missing_and_opens_it(quay: Driver) -> None:
    quay.press(Qt.Key.Key_3, CTRL)
    quay.click("List")
    quay.click("Next")
    quay.click("Next")
    lines = quay.rows("List of dates")
    place = next(n for n, line in enumerate(lines) if "Submission: 6 of 6 documents still missing" in line)
    table = quay.find(QTableView, "List of dates")
    table.setFocus()
    table.setCurrentIndex(table.model().index(place, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    quay.rest()
    assert "About the year to 31 July 2026." in quay.texts()
    choose(quay, "Key data for the form")
    quay.click("Record how it stands…")
    quay.click("Ready")
    quay.click("Save")
    quay.click("Close")
    assert "Submission: 5 of 6 documents still missing" in "\n".join(quay.rows("List of dates"))


def test_a_click_in_the_month_opens_it_too(quay: Driver) -> None:
    quay.press(Qt.Key.Key_3, CTRL)
    quay.click("Next")
    quay.click("Next")
    quay.find(DayGrid, "Calendar, January 2027").setFocus()
    for _ in range(11):  # from the 20th, the day of the month that it was
        quay.press(Qt.Key.Key_Right)
    quay.press(Qt.Key.Key_Return)
    assert "About the year to 31 July 2026." in quay.texts()


def test_at_twice_the_size_of_text_both_dialogs_fit_the_screen(quay: Driver) -> None:
    for _ in range(12):
        quay.press(Qt.Key.Key_Plus, CTRL)
    dialog = opened(quay)
    choose(quay, "Self-assessment against the Code")
    QTest.keyClick(choose(quay, "Self-assessment against the Code"), Qt.Key.Key_Return)
    quay.rest()
    inner = dialog.findChild(QDialog)
    assert inner is not None
    for shown in (dialog, inner):
        least = shown.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 710) == (True, True), (type(shown).__name__, least)
