"""Rows of small widgets below each other, made anew where what they show or the theme changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from complaintdesk.ui.theme import Theme


class RowColumn(QWidget):
    """Override `make` and `spoken`; what a row is, its own class says."""

    spacing = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self._rows: tuple[Any, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.spacing)

    def attach(self, theme: Theme) -> None:
        """Draws the icons as the theme has them."""
        self.theme = theme
        theme.changed.connect(self._rebuild)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows; leaves everything (and the focus) alone where nothing changed."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._rebuild()

    def make(self, row: Any) -> QWidget:
        """The widget of one row."""
        raise NotImplementedError

    def spoken(self, row: Any) -> str:
        """One row as a screen reader says it."""
        raise NotImplementedError

    @Slot()
    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._rows:
            widget = self.make(row)
            self._column.addWidget(widget)
            widget.show()
        self.setAccessibleDescription(" ".join(map(self.spoken, self._rows)))
