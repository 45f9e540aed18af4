"""Today as one flat list: headings, their lines, and a line to press where more are kept back.

Only what is shown has a row, and a row is put into words when it is first painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.today.rows import FIRST_LINES, TodayGroup, TodayRow


class LineKind(Enum):
    """What one row of the list is."""

    HEADING = "heading"
    ROW = "row"
    NOTE = "note"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list: of which group, and for a ROW at which place in it."""

    kind: LineKind
    group: TodayGroup
    place: int = 0


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    text: Callable[[TodayRow], str]


COLUMNS = (
    _Column("Status", lambda row: row.when),
    _Column("Date", lambda row: row.day),
    _Column("Case", lambda row: row.reference),
    _Column("Resident", lambda row: row.resident),
    _Column("What to do", lambda row: row.what),
    _Column("Who", lambda row: row.who),
    _Column("Why", lambda row: row.why),
)
STATUS, DAY, CASE, RESIDENT, WHAT, WHO, WHY = range(len(COLUMNS))


class TodayModel(QAbstractTableModel):
    """Holds `TodayGroup`s; of each, FIRST_LINES lines at first and all of them once asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[TodayGroup, ...] = ()
        self._lines: list[Line] = []
        self._whole: set[str] = set()
        self._rows: dict[int, TodayRow] = {}

    def set_groups(self, groups: tuple[TodayGroup, ...]) -> None:
        """Shows these groups in place of those before."""
        self.beginResetModel()
        self._groups = groups
        self._lines = [line for group in groups for line in self._lines_of(group)]
        self._rows = {}
        self.endResetModel()

    def toggle(self, key: str) -> None:
        """Shows all of a group, or its first lines again."""
        self._whole ^= {key}
        self.set_groups(self._groups)

    def line(self, row: int) -> Line:
        """What a row of the list is."""
        return self._lines[row]

    def heading_of(self, key: str) -> int:
        """The row of the heading of that group; -1 where there is none."""
        rows = (n for n, line in enumerate(self._lines) if line.kind is LineKind.HEADING and line.group.key == key)
        return next(rows, -1)

    def row_at(self, index: AnyIndex) -> TodayRow | None:
        """What stands at an index; None for a heading or a remark."""
        if not index.isValid():
            return None
        place = index.row()
        if place not in self._rows:
            line = self._lines[place]
            if line.kind is not LineKind.ROW:
                return None
            self._rows[place] = line.group.row(line.place)
        return self._rows[place]

    def wide_rows(self) -> Iterator[tuple[int, LineKind]]:
        """The rows that fill the whole width, with what they are."""
        return ((n, line.kind) for n, line in enumerate(self._lines) if line.kind is not LineKind.ROW)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Every line that is shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The same columns everywhere."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, statuses, and a whole sentence for screen readers."""
        row = self.row_at(index)
        if row is None:
            return self._wide(index, role) if index.isValid() else None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[column].text(row)
        if role == Role.STATUS:
            return row.status if column == STATUS else None
        if role == Role.LINK:
            return _is_link(row, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.sentence if column in (STATUS, WHAT) else COLUMNS[column].text(row)
        return row if role == Role.ROW else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Lines can be chosen; the arrow keys pass over headings and remarks."""
        if not index.isValid() or self._lines[index.row()].kind in (LineKind.HEADING, LineKind.NOTE):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _lines_of(self, group: TodayGroup) -> Iterator[Line]:
        yield Line(LineKind.HEADING, group)
        if not group.count:
            yield Line(LineKind.NOTE, group)
        shown = group.count if group.key in self._whole else min(group.count, FIRST_LINES)
        yield from (Line(LineKind.ROW, group, place) for place in range(shown))
        if group.count > FIRST_LINES:
            yield Line(LineKind.MORE, group)
        if group.count and group.note:
            yield Line(LineKind.NOTE, group)

    def _wide(self, index: AnyIndex, role: int) -> object:
        line = self._lines[index.row()]
        if role == Role.HEADING:
            return line.kind is LineKind.HEADING
        if role == Role.LINK:
            return line.kind is LineKind.MORE and index.column() == 0
        if index.column() == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line)
        return None

    def _words(self, line: Line) -> str:
        group = line.group
        if line.kind is LineKind.HEADING:
            return f"{group.title}  ({group.total:,})"
        if line.kind is LineKind.MORE:
            whole = group.key in self._whole
            return f"Show only the first {FIRST_LINES}" if whole else f"Show all {group.count:,}"
        if not group.count and group.note:
            return f"{group.nothing} {group.note}"
        return group.note if group.count else group.nothing


def _is_link(row: TodayRow, column: int) -> bool:
    if column == CASE:
        return row.case_id is not None
    return column == WHY and (row.identity is not None or row.year_end is not None)
