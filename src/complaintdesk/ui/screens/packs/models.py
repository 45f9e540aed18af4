"""The tables of the board pack screen: figures over four quarters, the cases behind one, the packs made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from complaintdesk.domain.queries import PackSnapshot
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.screens.packs import state
from complaintdesk.ui.screens.packs.state import CaseRow, Cell, FigureRow

_DISPLAY = Qt.ItemDataRole.DisplayRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Table(QAbstractTableModel):
    """A small table with fixed headers."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._count = 0

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._headers[section]
        return None


class FiguresModel(_Table):
    """Groups of figures: a heading row, then a row for each figure with its quarters, the newest last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("Figure", "", "", "", ""), parent)
        self._rows: tuple[FigureRow, ...] = ()
        self._bold = QFont()
        self._bold.setBold(True)

    def set_rows(self, rows: tuple[FigureRow, ...]) -> None:
        """Shows these rows."""
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows)
        names = next((tuple(c.quarter for c in r.cells) for r in rows if r.cells), ())
        self._headers = ("Figure", *(names or self._headers[1:]))
        self.endResetModel()

    def row(self, row: int) -> FigureRow:
        """One row."""
        return self._rows[row]

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [i for i, row in enumerate(self._rows) if row.is_heading]

    def cell_at(self, index: AnyIndex) -> Cell | None:
        """The figure in a place of the table: the label stands for the newest quarter."""
        if not index.isValid() or self._rows[index.row()].is_heading:
            return None
        cells = self._rows[index.row()].cells
        return cells[index.column() - 1]  # the label's own column, 0, gives the last

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The label and the figures; for screen readers the figure with its quarter and working."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _DISPLAY:
            return self._text(row, column)
        if role == Qt.ItemDataRole.FontRole and (row.is_heading or column == len(row.cells)):
            return self._bold
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and not row.is_heading:
            return "\n".join(part for part in (row.provision and f"Code {row.provision}", row.note) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell_at(index)
            return state.behind(cell, row.label) if cell is not None else row.label
        return None

    def _text(self, row: FigureRow, column: int) -> str:
        if column == 0:
            return row.label
        if row.is_heading:
            return ""
        return row.cells[column - 1].text


class CasesModel(_Table):
    """The cases behind a figure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("Reference", "About", "Received", "Counted"), parent)
        self._rows: tuple[CaseRow, ...] = ()

    def set_rows(self, rows: tuple[CaseRow, ...]) -> None:
        """Shows these cases."""
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows)
        self.endResetModel()

    def id_at(self, index: AnyIndex) -> int | None:
        """The case in a row."""
        return self._rows[index.row()].id if index.isValid() else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        if not index.isValid() or role not in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return (row.reference, row.about, row.received, "Yes" if row.counted else "No")[index.column()]


class PacksModel(_Table):
    """The packs made so far."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("Quarter", "Made", "By"), parent)
        self._rows: tuple[PackSnapshot, ...] = ()

    def set_rows(self, rows: tuple[PackSnapshot, ...]) -> None:
        """Shows these packs."""
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows)
        self.endResetModel()

    def pack_at(self, index: AnyIndex) -> PackSnapshot | None:
        """The pack in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def line_of(self, snapshot_id: int) -> int:
        """The row of a pack, 0 where it is not listed."""
        return next((i for i, row in enumerate(self._rows) if row.id == snapshot_id), 0)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        if not index.isValid() or role != _DISPLAY:
            return None
        return state.made_words(self._rows[index.row()])[index.column()]
