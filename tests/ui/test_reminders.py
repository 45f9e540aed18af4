"""Reminders in the running window: a message through the notification area, and Today when it is pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QTimeEdit

from complaintdesk.domain.acts import AddPromise
from complaintdesk.services.complaints import perform
from complaintdesk.services.desk import Desk
from complaintdesk.system.preferences import ReminderTimes
from complaintdesk.ui.reminders import Reminders
from tests.ui.driver import Driver


class Tray(QSystemTrayIcon):
    """A notification area that keeps what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.stands = False

    def setVisible(self, visible: bool) -> None:
        self.stands = visible

    def showMessage(self, title: str, text: str, *_: object) -> None:
        self.said.append(f"{title}: {text}")


@pytest.fixture
def tray(qapp: QApplication) -> Tray:
    assert qapp is not None
    return Tray()


@pytest.fixture
def reminders(window: Driver, tray: Tray) -> Reminders:
    """Reminders of a window whose desk is open, looking only when a test says so; the clock says 10:30 UTC."""
    return Reminders(window.context, window.window, tray)


def promise(window: Driver) -> None:
    def job(desk: Desk) -> object:
        return perform(desk, 3, AddPromise("Ring Siân", date(2026, 11, 20)))

    window.context.operations.change(window.window, job)
    window.rest()


def look(window: Driver, reminders: Reminders) -> None:
    reminders.look()
    window.rest()


def test_a_summary_once_and_what_became_due_once(window: Driver, tray: Tray, reminders: Reminders) -> None:
    look(window, reminders)
    look(window, reminders)
    assert (tray.stands, tray.said) == (True, ["Today: 1 due today, 1 overdue"])
    for _ in range(2):
        promise(window)
        look(window, reminders)
    assert tray.said == ["Today: 1 due today, 1 overdue", "Now due today: C-2026-0003"]


def test_a_second_start_on_the_same_day_says_nothing_again(window: Driver, tray: Tray, reminders: Reminders) -> None:
    look(window, reminders)
    again = Reminders(window.context, window.window, tray)
    look(window, again)
    assert len(tray.said) == 1
    promise(window)
    look(window, again)
    assert tray.said[1:] == ["Now due today: C-2026-0003"]


def test_switched_off_or_on_a_weekend_nothing_is_said(
    window: Driver, tray: Tray, reminders: Reminders, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = window.context.preferences
    kept.save(replace(kept.value, reminders=ReminderTimes(on=False)))
    look(window, reminders)
    assert not tray.stands
    kept.save(replace(kept.value, reminders=ReminderTimes(True, time(0), time(23, 59))))
    monkeypatch.setattr(window.context.clock, "_fixed", datetime(2026, 11, 21, 10, 30, tzinfo=UTC))
    look(window, reminders)
    assert tray.said == []


def test_pressing_the_message_shows_today(window: Driver, tray: Tray, reminders: Reminders) -> None:
    look(window, reminders)
    window.context.navigate.show_cases()
    window.rest()
    tray.messageClicked.emit()
    window.rest()
    screen = window.window.places.screen
    assert screen is not None
    assert screen.title() == "Today"


def test_without_a_notification_area_nothing_is_looked_up(window: Driver) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    silent = Reminders(window.context, window.window)
    silent.look()
    assert not window.context.tasks.is_busy
    assert window.context.preferences.value.reminded_on == ""


def test_the_hours_are_set_on_their_page(window: Driver) -> None:
    window.context.navigate.show_settings("reminders_page")
    window.rest()
    field = window.find_labelled(QTimeEdit, "Not after")
    field.setFocus()
    for _ in range(8):
        window.press(Qt.Key.Key_Down)
    assert "The first time must be before the second" in window.texts()
    assert window.context.preferences.value.reminders == ReminderTimes(True, time(9), time(10))
    window.press(Qt.Key.Key_Up)
    window.click("Remind me on working days")
    assert "The first time must be before the second" not in window.texts()
    assert window.context.preferences.value.reminders == ReminderTimes(False, time(9), time(10))
