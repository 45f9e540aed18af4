"""The lines of the list of plain words as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.ui.dialogs.plain_words.state import Line
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.column_room import ColumnRoom

ROOMS = (
    ColumnRoom(96, 110),
    ColumnRoom(150, 260),
    ColumnRoom(150, 280),
    ColumnRoom(120, 380),
    ColumnRoom(96, 220),
)
FILLER = 3
"""The column that takes what room is left over: why."""

_HEADER = ("Advice", "Instead of", "Write", "Why", "From")
_DISPLAY, _ICON = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole


class WordsModel(QAbstractTableModel):
    """One line an entry; the first column says in a word and with an icon whether it is on."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def place_of(self, name: str) -> int | None:
        """The row of the entry that goes by a name, None where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.word.name == name), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(_HEADER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return _HEADER[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text, the first with an icon before it."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == _ICON and column == 0:
            return self._theme.icon(line.icon, line.colour)
        if role not in (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (line.state, line.instead_of, line.write, line.why, line.origin)[column]
