"""A dialog lies where all of it can be seen, above a taskbar and below its own title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen
from tests.ui.driver import Driver
from tests.ui.screens.case import hands


def test_room_is_left_for_a_taskbar_and_a_title(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room, screen = room_on_screen(dialog), dialog.screen().geometry()
    assert room.bottom() <= screen.bottom() - 48
    assert room.top() >= screen.top() + 30


def test_a_dialog_that_reaches_below_the_room_is_moved_up(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = room_on_screen(dialog)
    dialog.setGeometry(room.right() - 100, room.bottom() - 100, 300, 200)
    keep_on_screen(dialog)
    assert room.contains(dialog.geometry())
    assert (dialog.width(), dialog.height()) == (300, 200)


def test_an_act_that_grows_stays_in_sight_and_scrolls_inside(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_D)
    dialog = hands.dialog(window)
    assert dialog is not None
    dialog.move(20, 400)
    for _ in range(6):
        window.click("Add a point")
    assert room_on_screen(dialog).contains(dialog.geometry())
    assert dialog._ui.form_area.verticalScrollBar().maximum() > 0
