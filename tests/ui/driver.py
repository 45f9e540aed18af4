"""Drives the window as a person or a screen reader does: by accessible name, with the mouse and the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from complaintdesk.ui.app import Desktop
from complaintdesk.ui.prompts import Prompts, Question

W = TypeVar("W", bound=QWidget)
_MARK = 10
"""Where the mark of a box to tick is, in pixels from its left."""


@dataclass
class ScriptedPrompts(Prompts):
    """Answers prompts from a script and keeps what was asked; an answer that is missing fails the test."""

    confirmations: list[bool] = field(default_factory=list)
    files: list[Path | None] = field(default_factory=list)
    several: list[list[Path]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    printers: list[QPrinter] = field(default_factory=list)

    def confirm(self, parent: QWidget, question: Question) -> bool:
        """The next confirmation."""
        self.asked.append(question.text)
        return self.confirmations.pop(0)

    def tell(self, parent: QWidget | None, title: str, text: str, details: str = "") -> None:
        """Only kept."""
        self.asked.append(f"{text} {details}".strip())

    def open_file(self, parent: QWidget, title: str, folder: Path, pattern: str) -> Path | None:
        """The next file."""
        self.asked.append(title)
        return self.files.pop(0)

    def open_files(self, parent: QWidget, title: str, folder: Path, pattern: str) -> list[Path]:
        """The next files, taken together."""
        self.asked.append(title)
        return self.several.pop(0)

    def save_file(self, parent: QWidget, title: str, suggested: Path, pattern: str) -> Path | None:
        """The next file."""
        self.asked.append(title)
        return self.files.pop(0)

    def has_printer(self) -> bool:
        """True while the script holds a printer."""
        return bool(self.printers)

    def choose_printer(self, parent: QWidget, title: str) -> QPrinter | None:
        """The next printer."""
        self.asked.append(title)
        return self.printers.pop(0)

    def choose_folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """The next file."""
        self.asked.append(title)
        return self.files.pop(0)


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).replace("&", "")


def _press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """A key goes down, and up again where what it did left the widget there to take it."""
    QTest.keyPress(widget, key, modifier)
    if shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled():
        QTest.keyRelease(widget, key, modifier)


class Driver:
    """One running window; every method waits until the window is at rest."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, prompts: ScriptedPrompts) -> None:
        self.qtbot = qtbot
        self.desktop = desktop
        self.window = desktop.window
        self.context = desktop.context
        self.prompts = prompts

    def rest(self) -> None:
        """Waits until no job is under way."""
        self.qtbot.waitUntil(self._is_idle, timeout=20_000)

    def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds."""
        self.qtbot.waitUntil(holds, timeout=20_000)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of a kind with that accessible name; the test fails where there is not exactly one."""
        self.rest()
        labels = kind is QWidget
        found = [
            w for w in self._visible(kind) if accessible_name(w) == name and not (labels and isinstance(w, QLabel))
        ]
        assert len(found) == 1, f"{len(found)} of {name!r} among {sorted(map(accessible_name, self._visible(kind)))}"
        return found[0]

    def click(self, name: str) -> None:
        """Clicks a button; a box to tick at its mark, because its words may not fill its width."""
        button = self.find(QAbstractButton, name)
        at = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):
            at.setX(_MARK)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
        self.rest()

    def write(self, name: str, text: str) -> None:
        """Types into a field in place of what is there, as an input method does, so that any letter can be typed."""
        widget = self.find(QWidget, name)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)
        self.rest()

    def choose(self, name: str, line: str) -> None:
        """Chooses a line of a combo box with the keys."""
        combo = self.find_labelled(QComboBox, name)
        combo.setFocus()
        wanted = combo.findText(line)
        assert wanted >= 0, f"{line!r} is not offered by {name!r}"
        key = Qt.Key.Key_Down if wanted > combo.currentIndex() else Qt.Key.Key_Up
        while combo.currentIndex() != wanted:
            QTest.keyClick(combo, key)
        self.rest()

    def choose_named(self, name: str, line: str) -> None:
        """Chooses a line of a combo box that has an accessible name of its own and no label."""
        self.rest()
        found = [c for c in self._visible(QComboBox) if c.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} combo boxes are called {name!r}"
        found[0].setFocus()
        for letters in range(1, len(line) + 1):
            if found[0].currentText() != line:
                QTest.keyClicks(found[0], line[letters - 1])
        assert found[0].currentText() == line
        self.rest()

    def set_number(self, name: str, digits: str) -> None:
        """Types a number into a field in place of what is there."""
        spin = self.find_labelled(QAbstractSpinBox, name)
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, digits)
        self.rest()

    def find_labelled(self, kind: type[W], name: str) -> W:
        """The visible widget whose label has this text; a combo box's own name is its current line on Linux."""
        found = []
        for label in self._visible(QLabel):
            buddy = label.buddy()
            if label.text().replace("&", "") == name and isinstance(buddy, kind) and buddy.isVisible():
                found.append(buddy)
        assert len(found) == 1, f"{len(found)} widgets are labelled {name!r}"
        return found[0]

    def set_date(self, name: str, text: str) -> None:
        """Types a date into a date field and leaves it."""
        self.write(name, text)
        self.press(Qt.Key.Key_Tab)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is; a window manager would have made the window active again."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)
        _press(QApplication.focusWidget() or self.window, key, modifier)
        self.rest()

    def press_on(self, widget: QWidget, key: Qt.Key) -> None:
        """Presses a key on a widget, such as a list that dropped down."""
        _press(widget, key, Qt.KeyboardModifier.NoModifier)
        self.rest()

    def rows(self, name: str) -> list[str]:
        """The lines of a list, table or tree, their cells joined by " | "."""
        view = self.find(QAbstractItemView, name)
        model = view.model()
        found: list[str] = []

        def read(parent: QModelIndex) -> None:
            for row in range(model.rowCount(parent)):
                cells = [model.index(row, c, parent).data() for c in range(model.columnCount(parent))]
                found.append(" | ".join(str(cell) for cell in cells if cell))
                read(model.index(row, 0, parent))

        read(QModelIndex())
        return found

    def texts(self) -> str:
        """Every label that can be seen, one a line."""
        return "\n".join(label.text() for label in self._visible(QLabel) if label.text())

    def _is_idle(self) -> bool:
        return not self.context.tasks.is_busy

    def _visible(self, kind: type[W]) -> list[W]:
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        widgets = dict.fromkeys(w for top in tops for w in [top, *top.findChildren(QWidget)])
        return [w for w in widgets if isinstance(w, kind) and w.isVisible()]
