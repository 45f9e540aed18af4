"""A label of one line that ends in "…" where there is no room; the whole text is in its tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_LEAST_LETTERS = 12


class ElidedLabel(QLabel):
    """Plain text only. Screen readers get the whole text, as from any label."""

    def setText(self, text: str) -> None:
        """Shows a text, its line breaks as spaces."""
        super().setText(" ".join(text.splitlines()))
        self.setToolTip(self.text())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: the label never keeps a window wide."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """What can be seen at the present width."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the text as the style draws labels, shortened to the width there is."""
        painter = QPainter(self)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(
            painter, self.contentsRect(), flags, self.palette(), self.isEnabled(), self.shown_text(),
            self.foregroundRole(),
        )  # fmt: skip
