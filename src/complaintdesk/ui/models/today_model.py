"""Today as a tree of two levels: headings, and under each its lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.today.state import TodayGroup, TodayRow

_HEADING = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    text: Callable[[TodayRow], str]


def _status_word(row: TodayRow) -> str:
    return row.status.look.word if row.status is not None else row.what


COLUMNS = (
    _Column("Status", _status_word),
    _Column("Date", lambda row: row.day),
    _Column("Time left", lambda row: row.left),
    _Column("Case", lambda row: row.reference),
    _Column("Resident", lambda row: row.resident),
    _Column("What to do", lambda row: row.what if row.status is not None else ""),
    _Column("Provision", lambda row: row.provision),
)
STATUS, WHAT = 0, 5


class TodayModel(QAbstractItemModel):
    """Holds `TodayGroup`s. A line's index knows its group by its internal id; a heading's is all ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[TodayGroup, ...] = ()

    def set_groups(self, groups: tuple[TodayGroup, ...]) -> None:
        """Shows these groups in place of those before."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def group_index(self, key: str) -> QModelIndex:
        """Where the heading of that group is; not valid where there is none."""
        rows = [row for row, group in enumerate(self._groups) if group.key == key]
        return self.index(rows[0], 0) if rows else QModelIndex()

    def row_at(self, index: AnyIndex) -> TodayRow | None:
        """The line at an index; None for a heading."""
        if not index.isValid() or index.internalId() == _HEADING:
            return None
        return self._groups[index.internalId()].rows[index.row()]

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's way to a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _HEADING)

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The heading of a line."""
        if not index.isValid() or index.internalId() == _HEADING:
            return QModelIndex()
        return self.createIndex(index.internalId(), 0, _HEADING)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Headings at the top, lines under them, nothing under a line."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() == _HEADING and parent.column() == 0:
            return len(self._groups[parent.row()].rows)
        return 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The same columns everywhere."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, statuses, and a whole sentence for screen readers."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row is None:
            return self._heading(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].text(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.sentence if index.column() in (STATUS, WHAT) else COLUMNS[index.column()].text(row)
        if role == Role.STATUS and index.column() == STATUS:
            return row.status
        return row if role == Role.ROW else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Lines that are a case can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.row_at(index)
        if row is None or row.case_id is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _heading(self, index: AnyIndex, role: int) -> object:
        group = self._groups[index.row()]
        if role == Role.HEADING:
            return True
        if index.column() == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{group.title}  ({group.count})"
        return None
