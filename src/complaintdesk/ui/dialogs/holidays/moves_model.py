"""The dates that a change of the calendar moves, each with a box to tick where the old date is kept."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from complaintdesk.domain.clocks.changes import MoveKey
from complaintdesk.ui.dialogs.holidays import state
from complaintdesk.ui.models.roles import AnyIndex

_DISPLAY = Qt.ItemDataRole.DisplayRole
_CHECK = Qt.ItemDataRole.CheckStateRole
_TIP = Qt.ItemDataRole.ToolTipRole
_NAME = Qt.ItemDataRole.AccessibleTextRole


class MovesModel(QAbstractTableModel):
    """`kept_changed` tells that a box was ticked or cleared."""

    kept_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[state.Row, ...] = ()
        self._kept: set[MoveKey] = set()

    @property
    def kept(self) -> frozenset[MoveKey]:
        """The dates whose old day is kept."""
        return frozenset(self._kept)

    def set_rows(self, rows: tuple[state.Row, ...]) -> None:
        """Shows these lines, none of them kept."""
        self.beginResetModel()
        self._rows = rows
        self._kept.clear()
        self.endResetModel()

    def keep(self, keys: Iterable[MoveKey]) -> None:
        """Keeps these old dates and no others."""
        self._kept = set(keys)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.kept_changed.emit()

    def keys(self, *, told_only: bool = False) -> tuple[MoveKey, ...]:
        """The dates that can be kept, or those that a letter told."""
        return tuple(r.key for r in self._rows if r.key is not None and (r.told or not told_only))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """What is told of each."""
        return 0 if parent.isValid() else len(state.COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return state.COLUMNS[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The first column can be ticked where there is a date to keep."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = index.isValid() and index.column() == 0 and self._rows[index.row()].key is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text, and the ticks."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() > 0:
            return row.cells[index.column() - 1] if role in (_DISPLAY, _TIP) else None
        if row.key is None:
            return "–" if role == _DISPLAY else None
        if role == _CHECK:
            return Qt.CheckState.Checked if row.key in self._kept else Qt.CheckState.Unchecked
        if role == _DISPLAY:
            return "Kept" if row.key in self._kept else "Moves"
        return state.keep_name(row) if role == _NAME else None

    def setData(self, index: AnyIndex, value: object, role: int = _DISPLAY) -> bool:
        """Ticks or clears a box."""
        key = self._rows[index.row()].key if index.isValid() else None
        if role != _CHECK or index.column() != 0 or key is None:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._kept.add(key)
        else:
            self._kept.discard(key)
        self.dataChanged.emit(index, index)
        self.kept_changed.emit()
        return True
