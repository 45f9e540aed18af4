"""The calendar in the window: keys, mouse, filters, the day's list, pages and the calendar file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from complaintdesk.domain.acts import AddPromise
from complaintdesk.services.complaints import perform
from complaintdesk.services.desk import open_desk
from complaintdesk.system.clock import Clock
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.delegates.calendar_places import DayPlan
from complaintdesk.ui.screens.calendar.day_grid import DayGrid
from complaintdesk.ui.screens.calendar.screen import CalendarScreen
from tests.documents import pdf_reading
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import Driver

FULL = date(2026, 11, 26)


@pytest.fixture
def calendar(open_window: OpenWindow, desk_path: Path) -> Driver:
    """The window on the calendar, in a desk with seven promises for one day."""
    with open_desk(desk_path, Clock(TODAY)) as desk:
        for number in range(7):
            perform(desk, 1, AddPromise(f"Ring about point {number}", FULL))
    driver = open_window(desk_path)
    driver.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    return driver


def grid(window: Driver) -> DayGrid:
    return window.find(
        DayGrid, next(n for n in ("Calendar, November 2026", "Calendar, December 2026") if shown(window) in n)
    )


def shown(window: Driver) -> str:
    screen = window.window.places.screen
    assert isinstance(screen, CalendarScreen)
    return screen._ui.title_label.text()


def chosen(window: Driver) -> date:
    screen = window.window.places.screen
    assert isinstance(screen, CalendarScreen)
    found = screen._ui.day_grid.cell()
    assert found is not None
    return found.day


def go_to(window: Driver, day: date) -> None:
    while chosen(window) != day:
        window.press(Qt.Key.Key_Right if chosen(window) < day else Qt.Key.Key_Left)


@pytest.fixture
def asked_for(calendar: Driver) -> Callable[[], list[int]]:
    """The ids of the cases that the window was asked to show."""
    found: list[int] = []

    def note(destination: object) -> None:
        found.append(destination.argument.case_id)  # type: ignore[attr-defined]

    calendar.context.navigate.go_requested.connect(note)

    def cases() -> list[int]:
        calendar.rest()
        return found

    return cases


def test_days_have_names_and_keys_move_and_turn_the_pages(calendar: Driver) -> None:
    assert (shown(calendar), chosen(calendar)) == ("November 2026", TODAY.date())
    view: QWidget = grid(calendar)
    table = QAccessible.queryAccessibleInterface(view)
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert "Sunday 1 November 2026, nothing due" in names
    assert sum(name.startswith(("Monday", "Friday")) and "due" in name for name in names) == 12
    calendar.press(Qt.Key.Key_Down)
    calendar.press(Qt.Key.Key_Right)
    assert chosen(calendar) == date(2026, 11, 28)
    calendar.press(Qt.Key.Key_Down)
    calendar.press(Qt.Key.Key_Down)
    assert (shown(calendar), chosen(calendar)) == ("December 2026", date(2026, 12, 12))
    calendar.press(Qt.Key.Key_PageDown)
    assert (shown(calendar), chosen(calendar)) == ("January 2027", date(2027, 1, 12))
    calendar.press(Qt.Key.Key_PageUp)
    calendar.press(Qt.Key.Key_Home)
    assert (shown(calendar), chosen(calendar)) == ("November 2026", TODAY.date())


def test_enter_opens_the_one_case_or_the_list_of_a_full_day(
    calendar: Driver, asked_for: Callable[[], list[int]]
) -> None:
    go_to(calendar, FULL)
    calendar.press(Qt.Key.Key_Return)
    lines = calendar.rows("Things due on this day")
    assert len(lines) == 7
    assert all(
        line.startswith("Coming up | 6 days left | C-2026-0001 | Olga O’Neill | Promised: Ring") for line in lines
    )
    table = calendar.find(QTableView, "Things due on this day")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked_for() == [1]


def place_of(view: DayGrid, day: date) -> DayPlan:
    """Where things stand in the cell of a day."""
    index = view.days.index_of(day)
    cell = view.days.cell_at(index)
    assert cell is not None
    assert view._delegate is not None
    return view._delegate.plan(cell, view.visualRect(index))


def test_clicks_open_a_case_and_the_list_of_a_full_day(calendar: Driver, asked_for: Callable[[], list[int]]) -> None:
    view = grid(calendar)
    plan = place_of(view, FULL)
    assert plan.hidden > 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=plan.more.center())
    assert "Thursday 26 November 2026" in calendar.texts()
    assert len(calendar.rows("Things due on this day")) == 7
    calendar.click("Close")
    place, _ = place_of(view, date(2026, 11, 9)).entries[0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert asked_for() == [1]


def test_several_kinds_are_chosen_in_a_menu_that_stays(calendar: Driver) -> None:
    screen = calendar.window.places.screen
    assert isinstance(screen, CalendarScreen)
    menu = screen._kinds
    menu.popup(screen.mapToGlobal(screen.rect().center()))
    for words in ("Promises", "Responses"):
        action = next(a for a in menu.actions() if a.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        assert menu.isVisible()
    menu.close()
    assert "more left out by the filters" in calendar.texts()
    assert screen._ui.kinds_button.text() == "2 kinds"
    calendar.click("List")
    lines = calendar.rows("List of dates")
    assert not [line for line in lines if "Acknowledge" in line]
    assert [line for line in lines if "(provisional)" in line]
    calendar.click("Show all again")
    assert [line for line in calendar.rows("List of dates") if "Acknowledge" in line]
    assert not [line for line in calendar.rows("List of dates") if line.startswith("Done in time")]
    calendar.click("Show what is done")
    assert [line for line in calendar.rows("List of dates") if line.startswith("Done in time")]


def test_what_was_logged_since_appears(calendar: Driver) -> None:
    screen = calendar.window.places.screen
    assert isinstance(screen, CalendarScreen)
    before = screen._ui.summary_label.text()

    def job(desk: object) -> object:
        return perform(desk, 2, AddPromise("Ring", date(2026, 11, 27)))  # type: ignore[arg-type]

    calendar.context.operations.change(calendar.window, job)
    calendar.rest()
    assert screen._ui.summary_label.text() != before


def test_the_week_stands_below_one_another_where_it_is_narrow(calendar: Driver) -> None:
    calendar.click("Week")
    screen = calendar.window.places.screen
    assert isinstance(screen, CalendarScreen)
    assert not screen._ui.day_grid.days.is_stacked
    calendar.context.theme.apply(Appearance.LIGHT, 200)
    calendar.until(lambda: screen._ui.day_grid.days.is_stacked)
    assert chosen(calendar) == TODAY.date()
    calendar.press(Qt.Key.Key_Down)
    assert chosen(calendar) == date(2026, 11, 21)


def test_pages_and_calendar_file_are_kept_without_names(calendar: Driver, tmp_path: Path) -> None:
    calendar.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    kept = tmp_path / "month.pdf"
    calendar.prompts.files = [kept]
    calendar.click("Save as PDF…")
    calendar.rest()
    pages = pdf_reading.texts(kept.read_bytes())
    assert "November 2026" in pages[0]
    assert "O’Neill" not in "".join(pages)
    calendar.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    kept = tmp_path / "due.ics"
    calendar.prompts.files = [kept]
    calendar.click("Save the file…")
    calendar.rest()
    assert "Saved due.ics" in calendar.texts()
    assert "O’Neill" not in kept.read_text(encoding="utf-8")
    assert len(Calendar.from_ical(kept.read_bytes()).walk("VEVENT")) > 7
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
