"""A month or a week as a grid of days: one cell a day."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.domain.spelling import WEEKDAYS
from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.calendar.state.days import DayCell

WEEK = len(WEEKDAYS)


class CalendarGridModel(QAbstractTableModel):
    """Holds `DayCell`s in rows of seven, Monday first, or all in one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[DayCell, ...] = ()
        self._columns = WEEK
        self._short = False

    def set_cells(self, cells: tuple[DayCell, ...], columns: int = WEEK, *, short: bool = False) -> None:
        """Shows these days, in rows of seven or below one another (1); `short` heads the columns with Mon, Tue."""
        self.beginResetModel()
        self._short = short
        self._cells = cells
        self._columns = columns
        self.endResetModel()

    @property
    def is_stacked(self) -> bool:
        """True while the days stand below one another."""
        return self._columns == 1

    def cell_at(self, index: AnyIndex) -> DayCell | None:
        """The day of a cell."""
        place = index.row() * self._columns + index.column()
        return self._cells[place] if index.isValid() and place < len(self._cells) else None

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; not valid where it is not shown."""
        place = next((n for n, cell in enumerate(self._cells) if cell.day == day), None)
        return QModelIndex() if place is None else self.index(place // self._columns, place % self._columns)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many weeks there are, or days where they stand below one another."""
        return 0 if parent.isValid() else len(self._cells) // self._columns

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Seven, or one."""
        return 0 if parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The days of the week."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return "Day" if self.is_stacked else WEEKDAYS[section][: 3 if self._short else None]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The day itself, and the whole of it in words."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.sentence
            case Qt.ItemDataRole.ToolTipRole:
                lines = (cell.heading, *(e.sentence for e in cell.entries))
                return "".join(f"<p>{escape(line)}</p>" for line in lines)
            case Role.ROW:
                return cell
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every day can be chosen, and none can be dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags
