"""Several lines of plain text in which Tab leaves the field, so that a form can be filled by keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget


class WordsEdit(QPlainTextEdit):
    """A plain text field for sentences; Tab moves on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """What is written there."""
        return self.toPlainText()
