"""Several lines of plain text in which Tab leaves the field, so that a form can be filled by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES, _PADDING = 5, 20


class WordsEdit(QPlainTextEdit):
    """A plain text field for sentences; Tab moves on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Five lines; a layout gives it more where there is room."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().lineSpacing() * _LINES + 2 * self.frameWidth() + _PADDING)

    def text(self) -> str:
        """What is written there."""
        return self.toPlainText()
