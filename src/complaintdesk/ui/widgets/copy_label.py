"""A text as it is, wrapped, that can be marked and copied with the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget


class CopyLabel(QLabel):
    """Becomes markable only when it is first pressed: Qt lays such text out as a document, at several times the cost.

    A case shows some fifteen of these, and most are only read.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins to mark, or has the menu with Copy ready."""
        if not self.can_be_marked():
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().mousePressEvent(event)

    def can_be_marked(self) -> bool:
        """True once the text can be marked."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
