"""What a person does on the case screen and in its dialogs, on top of the window's driver."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabBar, QWidget

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.services.cases import load_case
from complaintdesk.ui.dialogs.acts.dialog import ActDialog
from tests.ui.driver import Driver

SIAN = 3
"""The seeded complaint received on 18 November 2026, two days before the tests' today."""


def open_case(driver: Driver, case_id: int = SIAN) -> CaseFile:
    """Shows a case, and returns it as the desk has it."""
    driver.context.navigate.show_case(case_id)
    driver.rest()
    return kept(driver, case_id)


def kept(driver: Driver, case_id: int = SIAN) -> CaseFile:
    """The case as it is in the desk now."""
    return load_case(driver.context.desk, case_id)


def show(driver: Driver, section: str) -> None:
    """Chooses a section of the case by its tab."""
    tabs = driver.window.findChild(QTabBar, "section_tabs")
    assert isinstance(tabs, QTabBar)
    place = next(n for n in range(tabs.count()) if tabs.tabText(n) == section)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    driver.rest()


def keys(driver: Driver, key: Qt.Key, *, alt: bool = False) -> None:
    """Presses Ctrl+Shift (or Ctrl+Alt) with a key, once the window has the keyboard again."""
    driver.window.activateWindow()  # the offscreen platform has no window manager to do so
    driver.until(driver.window.isActiveWindow)
    other = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(driver.window, key, Qt.KeyboardModifier.ControlModifier | other)
    driver.rest()


def fill(driver: Driver, label: str, text: str) -> None:
    """Writes into the field with that label, in place of what is there."""
    type_into(driver, driver.find_labelled(QWidget, label), text)


def point(driver: Driver, number: int, text: str) -> None:
    """Writes the words of a point of the definition."""
    type_into(driver, driver.find(QPlainTextEdit, f"Point {number}"), text)


def type_into(driver: Driver, widget: QWidget, text: str) -> None:
    """Types as an input method does, so that any letter can be typed."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
    driver.rest()


def dialog(driver: Driver) -> ActDialog | None:
    """The act's dialog that is open, None while none is."""
    driver.rest()
    return next((d for d in driver.window.findChildren(ActDialog) if d.isVisible()), None)


def save(driver: Driver) -> None:
    """Saves the open dialog with Ctrl+Enter."""
    found = dialog(driver)
    assert found is not None, "no dialog is open"
    # Only the press: the dialog is disabled while it saves, and takes no release.
    QTest.keyPress(found, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.rest()
