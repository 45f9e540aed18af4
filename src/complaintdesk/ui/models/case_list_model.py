"""A list of cases that holds ids and fetches rows by the page, so that 100,000 cases stay quick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from complaintdesk.domain.queries import CaseSummary
from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.cases.state import COLUMNS, row_sentence, state_status

PAGE = 100
"""How many rows are fetched at once."""


class CaseListModel(QAbstractTableModel):
    """`rows_wanted` asks for the rows of the ids in its payload (a tuple); `add_rows` brings them.

    `data` never fetches: a row that is not there yet is blank until its page came.
    """

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._rows: dict[int, CaseSummary] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def set_ids(self, ids: list[int], rows: Sequence[CaseSummary] = ()) -> None:
        """Shows these cases in this order; `rows` are those that were fetched with them."""
        self.beginResetModel()
        self._ids = ids
        self._rows = {row.id: row for row in rows}
        self._asked.clear()
        self._missing.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[CaseSummary]) -> None:
        """Brings fetched rows; the lines of their pages are painted anew."""
        self._rows.update((row.id, row) for row in rows)
        pages = sorted(self._asked)
        self._asked.clear()
        for page in pages:
            first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
            if first <= last:
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def id_at(self, row: int) -> int | None:
        """The case in a line; None where there is no such line."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def line_of(self, case_id: int) -> int | None:
        """The line of a case; None where it is not in the list."""
        return self._ids.index(case_id) if case_id in self._ids else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many cases there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The columns of the list."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, the look of the state, and a whole sentence for screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        row = self._rows.get(self._ids[index.row()])
        if row is None:
            self._want(index.row())
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return COLUMNS[index.column()].text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(row) if index.column() == 0 else COLUMNS[index.column()].text(row)
        if role == Role.STATUS and index.column() == 0:
            return state_status(row)
        return row if role == Role.ROW else None

    def _want(self, line: int) -> None:
        page = line // PAGE
        if page not in self._asked and page not in self._missing:
            self._missing.add(page)
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        pages, self._missing = sorted(self._missing), set()
        ids = [i for page in pages for i in self._ids[page * PAGE : (page + 1) * PAGE]]
        if ids:
            self._asked.update(pages)
            self.rows_wanted.emit(tuple(ids))
