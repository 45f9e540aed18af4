"""The table of the phrases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.screens.phrases.state import PhraseRow
from complaintdesk.ui.theme import Theme

_HEADER = ("Phrase", "Words")
_DISPLAY = Qt.ItemDataRole.DisplayRole


class PhrasesModel(QAbstractTableModel):
    """One line a phrase; a line whose words change stays where it is."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: Sequence[PhraseRow] = ()

    def set_rows(self, rows: Sequence[PhraseRow]) -> None:
        """Shows these phrases; the place in the table stays where they are the same ones."""
        if [row.phrase.key for row in rows] == [row.phrase.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(_HEADER) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many phrases there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(_HEADER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return _HEADER[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text; before the first an icon says whether the words are supplied, own, or to be mended."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _DISPLAY:
            return (row.title, row.words)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (row.spoken, row.phrase.text)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return row.spoken
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._theme.icon(*row.icon)
        return None
