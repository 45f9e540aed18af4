"""The documents of one submission as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from complaintdesk.domain.submission import Paper
from complaintdesk.ui.dialogs.submission import words
from complaintdesk.ui.models.roles import AnyIndex, Role

STATE, TITLE, SINCE = range(len(words.COLUMNS))

_DISPLAY = Qt.ItemDataRole.DisplayRole


class PapersModel(QAbstractTableModel):
    """A line for each document, in the order of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers: tuple[Paper, ...] = ()

    def set_papers(self, papers: tuple[Paper, ...]) -> None:
        """Shows these in place of those before."""
        self.beginResetModel()
        self._papers = papers
        self.endResetModel()

    def paper_at(self, index: AnyIndex) -> Paper | None:
        """The document at an index, None where there is none."""
        return self._papers[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """The row of the document of that key, the first one where there is none."""
        return next((n for n, paper in enumerate(self._papers) if paper.rule.key == key), 0)

    def first_missing(self) -> int:
        """The row of the first document that is missing, the first one where none is."""
        return next((n for n, paper in enumerate(self._papers) if paper.is_missing), 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many documents there are."""
        return 0 if parent.isValid() else len(self._papers)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """What is told of each."""
        return 0 if parent.isValid() else len(words.COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return words.COLUMNS[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """Texts, the state's icon, and a whole sentence for screen readers."""
        paper = self.paper_at(index)
        if paper is None:
            return None
        if role == _DISPLAY:
            return words.cells(paper)[index.column()]
        if role == Role.STATUS:
            return words.status_of_paper(paper) if index.column() == STATE else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return words.sentence(paper) if index.column() in (STATE, TITLE) else words.cells(paper)[index.column()]
        return None
