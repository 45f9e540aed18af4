"""What falls due as a list: a line for each date, under a heading for its day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    text: Callable[[Entry], str]


COLUMNS = (
    _Column("Status", lambda entry: entry.status.look.word),
    _Column("When", lambda entry: entry.left),
    _Column("Case", lambda entry: entry.name),
    _Column("Resident", lambda entry: entry.resident),
    _Column("What to do", lambda entry: entry.title),
    _Column("Who", lambda entry: entry.person),
    _Column("Provision", lambda entry: entry.provision),
)
STATUS, WHAT = 0, 4


class CalendarListModel(QAbstractTableModel):
    """Holds days with their dates; `headings` is False for the list of one day."""

    def __init__(self, parent: QObject | None = None, *, headings: bool = True) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows: list[DayCell | Entry] = []

    def set_days(self, days: tuple[DayCell, ...]) -> None:
        """Shows these days."""
        self.beginResetModel()
        self._rows = []
        for day in days:
            if self._headings:
                self._rows.append(day)
            self._rows += day.entries
        self.endResetModel()

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return [row for row, found in enumerate(self._rows) if isinstance(found, DayCell)]

    def entry_at(self, index: AnyIndex) -> Entry | None:
        """The date in a row; None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    def day_at(self, index: AnyIndex) -> date | None:
        """The day of a row; None where there is no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.due if isinstance(row, Entry) else row.day if row is not None else None

    def row_of(self, day: date) -> int:
        """The first row of a day, else of the next one that is listed, else the last row."""
        for row, found in enumerate(self._rows):
            if (found.due if isinstance(found, Entry) else found.day) >= day:
                return row
        return max(0, len(self._rows) - 1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Headings and dates."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The columns of the list."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, statuses, and a whole sentence for screen readers."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, DayCell):
            return self._heading(row, index.column(), role)
        if row is None:
            return None
        text = COLUMNS[index.column()].text(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence if index.column() in (STATUS, WHAT) else text
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(row.sentence)}</p>"
            case Role.STATUS:
                return row.status if index.column() == STATUS else None
        return row if role == Role.ROW else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every row can be chosen, so that a screen reader comes by the headings; none can be dragged."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _heading(self, cell: DayCell, column: int, role: int) -> object:
        if role == Role.HEADING:
            return True
        if column != 0:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            marks = [cell.heading, "today" if cell.today else "", "projected" if cell.projected else ""]
            return "  ·  ".join(part for part in (*marks, cell.count_words) if part)
        return cell.sentence if role == Qt.ItemDataRole.AccessibleTextRole else None
