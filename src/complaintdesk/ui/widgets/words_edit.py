"""Several lines of plain text in which Tab leaves the field, so that a form can be filled by keyboard."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES, _PADDING = 5, 20


class WordsEdit(QPlainTextEdit):
    """A plain text field for sentences; Tab moves on, and Alt with a letter never writes that letter.

    Qt would write it where the button it belongs to is disabled: a stray letter in a letter to a resident.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Five lines; a layout gives it more where there is room."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().lineSpacing() * _LINES + 2 * self.frameWidth() + _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Alt with a character to the menus; on a Mac that is how accents are typed."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if held == Qt.KeyboardModifier.AltModifier and event.text().isprintable() and sys.platform != "darwin":
            event.ignore()
            return
        super().keyPressEvent(event)

    def text(self) -> str:
        """What is written there."""
        return self.toPlainText()
