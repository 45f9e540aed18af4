"""The message bar: what is said of one place does not follow to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.ui.widgets.message_bar import MessageBar
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

WARNED = "for some points it is not clear yet whether they are ours".capitalize()


def test_a_warning_about_the_definition_stays_on_the_case_and_does_not_follow_to_the_letter(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_D)
    hands.point(window, 1, "The roof leaks")
    window.choose("Responsibility for point 1", "Not yet clear")
    hands.fill(window, "What the resident would like to happen", "A dry home")
    hands.save(window)
    window.until(lambda: WARNED in window.texts())
    window.context.navigate.show_letter(hands.SIAN, LetterKind.ACKNOWLEDGEMENT_1)
    window.rest()
    assert WARNED not in window.texts()


def test_what_is_said_on_the_way_to_a_place_is_seen_there(window: Driver) -> None:
    window.context.messages.success("It is logged.")
    window.context.navigate.show_case(hands.SIAN)
    window.rest()
    assert "It is logged." in window.texts()
    window.context.navigate.show_cases()
    window.rest()
    assert "It is logged." not in window.texts()


def test_what_is_not_about_one_place_stays_until_it_is_closed(window: Driver) -> None:
    window.context.messages.warning("The folder of the desk is synchronised.")
    window.rest()
    window.context.navigate.show_case(hands.SIAN)
    window.context.navigate.back()
    window.rest()
    assert "The folder of the desk is synchronised." in window.texts()
    window.click("Close the message")
    assert "The folder of the desk is synchronised." not in window.texts()


def test_good_news_goes_with_the_next_press_and_moves_nothing_before(window: Driver) -> None:
    window.context.messages.success("It is logged.")
    window.rest()
    bar = next(b for b in window.window.findChildren(MessageBar) if b.isVisible())
    bar._timer.timeout.emit()
    window.rest()
    assert "It is logged." in window.texts()
    window.press(Qt.Key.Key_Down)
    window.until(lambda: "It is logged." not in window.texts())


def test_what_is_told_while_a_dialog_is_open_is_told_in_the_dialog(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_D)
    window.context.messages.warning("No printer is set up on this computer.")
    window.rest()
    (dialog,) = [d for d in window.window.findChildren(QDialog) if d.isVisible()]
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "No printer is set up on this computer." in shown
