"""Gives the columns of a table the room that their contents ask for, and keeps the widths that somebody chose.

What is still too long for its column is elided; the model's tool tip has the whole of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

from complaintdesk.system import paths
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.column_room import ColumnRoom, shared_out

_LOOKED_AT = 100
"""How many rows are measured: a first page shows what is usual."""


class FittedColumns(QObject):
    """Call `measure` once the table has its rows; from then on the columns follow the window and the size of text.

    Room that is left over goes to column `filler`. A width that is dragged with the mouse
    is kept on this computer under `name`.
    """

    def __init__(self, table: QTableView, theme: Theme, name: str, rooms: Sequence[ColumnRoom], filler: int) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._key = f"columns/{name}"
        self._rooms = rooms
        self._filler = filler
        self._natural: list[int] = []
        self._is_fitting = False
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.scaled(40))
        header.sectionResized.connect(self._on_resized)
        table.viewport().installEventFilter(self)
        theme.changed.connect(self.measure)

    @Slot()
    def measure(self) -> None:
        """Looks how wide the contents are, and fits the columns to that."""
        model, header = self._table.model(), self._table.horizontalHeader()
        rows = range(min(model.rowCount(), _LOOKED_AT))
        self._natural = [
            max([header.sectionSizeHint(n), *(self._cell_width(row, n) for row in rows)])
            for n in range(len(self._rooms))
        ]
        self._fit()

    def _cell_width(self, row: int, column: int) -> int:
        return self._table.sizeHintForIndex(self._table.model().index(row, column)).width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shares the room out anew when there is more or less of it."""
        if event.type() == QEvent.Type.Resize and self._natural:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        shown = [n for n in range(len(self._rooms)) if not self._table.isColumnHidden(n)]
        limits = [self._limits(n) for n in shown]
        room = self._table.viewport().width()
        widths = dict(zip(shown, shared_out(limits, room), strict=True))
        widths[self._filler] += max(0, room - sum(widths.values()))
        self._is_fitting = True
        for number, width in widths.items():
            self._table.setColumnWidth(number, width)
        self._is_fitting = False

    def _limits(self, column: int) -> tuple[int, int]:
        """The least width of a column and the one that it wants: both are the one that was dragged, if there is one."""
        chosen = self._chosen().get(column)
        if chosen is not None:
            return self._theme.scaled(chosen), self._theme.scaled(chosen)
        room = self._rooms[column]
        least = self._theme.scaled(room.least)
        return least, max(least, min(self._natural[column], self._theme.scaled(room.most)))

    @Slot(int, int, int)
    def _on_resized(self, column: int, _: int, width: int) -> None:
        """Keeps what was dragged, in pixels of the usual text."""
        if not self._is_fitting and self._natural:
            chosen = self._chosen() | {column: max(1, round(width * 1000 / self._theme.scaled(1000)))}
            _settings().setValue(self._key, " ".join(f"{n}:{chosen[n]}" for n in sorted(chosen)))

    def _chosen(self) -> dict[int, int]:
        """The widths that were dragged, by column; what cannot be read counts as none."""
        pairs = [pair.partition(":") for pair in str(_settings().value(self._key, "")).split()]
        return {int(n): int(w) for n, _, w in pairs if n.isdecimal() and w.isdecimal() and int(n) < len(self._rooms)}


def _settings() -> QSettings:
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)
