"""Plain text that is as high as its words: the page scrolls, and not the field."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from complaintdesk.ui.widgets.words_edit import WordsEdit

_LEAST_LINES, _PADDING = 3, 12


class GrowingEdit(WordsEdit):
    """Grows and shrinks with its words. Payload of `cursor_moved`: the place of the cursor in this widget."""

    cursor_moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = _LEAST_LINES
        self._height = 0
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.cursorPositionChanged.connect(self._tell_cursor)

    def set_least_lines(self, lines: int) -> None:
        """How high it is while it is empty."""
        self._least = lines
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Takes the height of the words."""
        lines = max(self._least, round(self.document().size().height()))
        # Qt begins every line on a whole pixel: rounded down, long words would lose their first lines.
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        height = lines * line + 2 * self.frameWidth() + _PADDING
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """It never keeps a window wide."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words into other lines."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The lines are known once it can be seen."""
        super().showEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    @Slot()
    def _tell_cursor(self) -> None:
        if self.hasFocus():
            self.cursor_moved.emit(self.cursorRect())
