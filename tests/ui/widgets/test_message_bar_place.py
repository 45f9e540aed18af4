"""Where the message bar lies: over the page without moving it, and never on what has the focus."""

from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.widgets.message_bar import MessageBar
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

LONG = "Nothing was saved, because the disk is full. What you typed is still here. " * 4


@pytest.fixture(autouse=True)
def _mouse_out_of_the_way() -> None:
    QCursor.setPos(QPoint(2, 400))


def bar(window: Driver, place: QWidget | None = None) -> MessageBar:
    """The bar that can be seen in the window, or in a dialog."""
    bars = [b for b in window.window.findChildren(MessageBar) if b.isVisible()]
    (found,) = [b for b in bars if b.window() is (place or window.window)]
    return found


def on_screen(widget: QWidget) -> QRect:
    """Where a widget lies on the screen."""
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def focus_on_screen(focus: QWidget) -> QRect:
    """Where what has the focus lies: of a field, the line that is written."""
    place = on_screen(focus)
    if isinstance(focus, QPlainTextEdit):
        return focus.cursorRect().translated(place.topLeft())
    return place


def is_clear_of(window: Driver, focus: QWidget) -> bool:
    """True where the bar does not lie over what has the focus."""
    return not on_screen(bar(window)).intersects(focus_on_screen(focus))


def is_in_sight(screen: QWidget, focus: QWidget) -> bool:
    """True where what has the focus lies on the part of the screen that is shown."""
    return on_screen(screen).contains(focus_on_screen(focus).center())


def places(window: Driver) -> list[QRect]:
    """Where everything on the page lies."""
    page = window.window.places.screen
    assert page is not None
    return [on_screen(w) for w in page.findChildren(QWidget) if w.isVisible()]


def test_nothing_on_the_page_moves_when_a_message_comes_and_goes(window: Driver) -> None:
    hands.open_case(window)
    before = places(window)
    assert len(before) > 20
    window.context.messages.warning(LONG)
    window.rest()
    assert bar(window).height() > 30
    assert places(window) == before
    window.click("Close the message")
    assert places(window) == before


@pytest.mark.parametrize("percent", [100, 200])
def test_it_lies_wherever_it_covers_nothing_that_has_the_focus(window: Driver, percent: int) -> None:
    window.context.theme.apply(Appearance.LIGHT, percent)
    window.context.navigate.show_letter(hands.SIAN, LetterKind.APOLOGY)
    window.rest()
    window.context.messages.warning("The folder of the desk is synchronised.")
    window.window.activateWindow()
    sides = set()
    screen = window.window.places.screen
    assert screen is not None
    for _ in range(25):
        window.press(Qt.Key.Key_Tab)
        focus = window.window.focusWidget()
        assert focus is not None
        if screen.isAncestorOf(focus) and focus.height() < 200:
            window.until(partial(is_clear_of, window, focus))
            window.until(partial(is_in_sight, screen, focus))
            sides.add(bar(window).y() > 100)
    assert sides == {False, True}


def test_it_keeps_away_from_the_mouse_as_it_comes(window: Driver) -> None:
    window.window.activateWindow()
    window.context.messages.warning("One")
    window.rest()
    assert bar(window).y() < 100
    QCursor.setPos(bar(window).mapToGlobal(bar(window).rect().center()))
    window.context.messages.warning("Two")
    window.rest()
    assert bar(window).y() > 100


def test_the_keys_lead_to_it_and_back(window: Driver) -> None:
    hands.open_case(window)
    window.window.activateWindow()
    focus = window.window.focusWidget()
    assert focus is not None
    done: list[str] = []
    window.context.messages.show(Message(Tone.INFO, "Something", "Do it", lambda: done.append("it")))
    window.press(Qt.Key.Key_F9)
    assert window.find(QPushButton, "Do it").hasFocus()
    window.press(Qt.Key.Key_Space)
    assert done == ["it"]
    assert window.window.focusWidget() is focus


def test_a_message_in_a_dialog_moves_nothing_in_it(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_D)
    (dialog,) = [d for d in window.window.findChildren(QDialog) if d.isVisible()]
    before = [on_screen(w) for w in dialog.findChildren(QLineEdit)]
    window.context.messages.warning(LONG)
    window.rest()
    assert bar(window, dialog).height() > 30
    assert [on_screen(w) for w in dialog.findChildren(QLineEdit)] == before


def test_a_bar_that_went_with_its_dialog_is_told_nothing_more(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_D)
    (dialog,) = [d for d in window.window.findChildren(QDialog) if d.isVisible()]
    window.context.messages.warning(LONG)
    gone = bar(window, dialog)  # whatever else holds on to it
    with window.qtbot.captureExceptions() as faults:
        dialog.focusNextChild()
        shiboken6.delete(dialog)
        window.window.activateWindow()
        window.until(lambda: QApplication.focusWidget() is not None)
        window.context.messages.warning("Another")
        window.context.theme.changed.emit()
        window.rest()
    assert (faults, shiboken6.isValid(gone)) == ([], False)
