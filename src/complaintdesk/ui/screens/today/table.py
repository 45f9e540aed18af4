"""The list of Today in its table: widths, headings across the whole width, presses and keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from complaintdesk.ui.delegates.heading import HeadingDelegate
from complaintdesk.ui.models.today_model import CASE, DAY, RESIDENT, STATUS, WHAT, WHO, WHY, LineKind, TodayModel
from complaintdesk.ui.screens.today.rows import TodayRow, TodayView
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.table_look import table_look

_WIDTHS = {STATUS: 138, DAY: 144, CASE: 130, RESIDENT: 146, WHO: 124, WHY: 112}
_LEAST_WHAT = 230
_DISPENSABLE = (WHO, DAY, WHY, RESIDENT)
"""What is left out first where there is little room; the same is said by the tooltip, the status or the button."""
_HEADING_HEIGHT, _LEAST_HEIGHT = 50, 250


class TodayTable(QObject):
    """Shows a `TodayView`. Payload of the signals: the TodayRow that was opened, asked about or chosen.

    `chosen` carries None where the cursor is on no line.
    """

    opened = Signal(object)
    why_asked = Signal(object)
    submission_asked = Signal(object)
    chosen = Signal(object)

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._theme = table, theme
        self._model = TodayModel(self)
        self._pressed_more = False
        table.setModel(self._model)
        table.setItemDelegate(HeadingDelegate(theme, self))
        table_look(table, theme)
        table.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        table.clicked.connect(self._press)
        table.activated.connect(self._activate)
        table.selectionModel().currentChanged.connect(self._tell_chosen)
        theme.changed.connect(self._shape)

    @property
    def current(self) -> TodayRow | None:
        """The line under the cursor; None on a heading or a remark."""
        return self._model.row_at(self._table.currentIndex())

    def show(self, view: TodayView) -> None:
        """Shows these groups; the cursor stays on its line, or goes to the first."""
        kept = _key(self.current)
        place = self._table.verticalScrollBar().value()
        self._model.set_groups(view.groups)
        self._shape()
        row = self._row_of(kept)
        self._table.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        self._table.verticalScrollBar().setValue(place)
        self.chosen.emit(self.current)

    def go_to(self, key: str) -> None:
        """Brings a group to the top, with the cursor on its first line."""
        heading = self._model.heading_of(key)
        if heading < 0:
            return
        row = self._first_line(heading)
        if row >= 0:
            self._table.setCurrentIndex(self._model.index(row, 0))
        self._table.scrollTo(self._model.index(heading, 0), QTableView.ScrollHint.PositionAtTop)
        self._table.setFocus()

    def fit(self) -> None:
        """Gives the columns their widths, and leaves out what the rest says as well where there is little room."""
        self._table.setMinimumHeight(self._theme.scaled(_LEAST_HEIGHT))
        scaled = {column: self._theme.scaled(width) for column, width in _WIDTHS.items()}
        room = self._table.viewport().width() - self._theme.scaled(_LEAST_WHAT)
        hidden: set[int] = set()
        for column in _DISPENSABLE:
            if sum(w for c, w in scaled.items() if c not in hidden) > room:
                hidden.add(column)
        for column, width in scaled.items():
            self._table.setColumnHidden(column, column in hidden)
            self._table.setColumnWidth(column, width)

    @Slot()
    def _shape(self) -> None:
        header, height = self._table.verticalHeader(), self._theme.scaled(_HEADING_HEIGHT)
        self._table.clearSpans()
        header.setDefaultSectionSize(header.defaultSectionSize())
        for row, kind in self._model.wide_rows():
            self._table.setSpan(row, 0, 1, self._model.columnCount())
            if kind is LineKind.HEADING:
                header.resizeSection(row, height)
        self.fit()

    def _row_of(self, key: tuple[object, ...] | None) -> int:
        """Where the line of a key is, or the first line; -1 where there is none."""
        if key is not None:
            for row in range(self._model.rowCount()):
                if _key(self._model.row_at(self._model.index(row, 0))) == key:
                    return row
        return self._first_line(0)

    def _first_line(self, start: int) -> int:
        rows = range(start, self._model.rowCount())
        return next((row for row in rows if self._model.line(row).kind is LineKind.ROW), -1)

    @Slot(QModelIndex)
    def _press(self, index: QModelIndex) -> None:
        line, row = self._model.line(index.row()), self._model.row_at(index)
        if line.kind is LineKind.MORE:
            self._toggle(line.group.key)
        elif row is not None and index.column() == WHY:
            self._ask(row)
        elif row is not None and index.column() == CASE and row.case_id is not None:
            self.opened.emit(row)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        line, row = self._model.line(index.row()), self._model.row_at(index)
        if self._pressed_more:
            return
        if line.kind is LineKind.MORE:
            self._toggle(line.group.key)
        elif row is not None and row.year_end is not None:
            self.submission_asked.emit(row)
        elif row is not None and (row.case_id is not None or row.assessment is not None):
            self.opened.emit(row)

    def _toggle(self, key: str) -> None:
        """Shows all or less; what then lies under the mouse is not opened by the rest of a double click."""
        self._pressed_more = True
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self._release)
        place = self._table.verticalScrollBar().value()
        row = self._table.currentIndex().row()
        self._model.toggle(key)
        self._shape()
        self._table.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
        self._table.verticalScrollBar().setValue(place)

    @Slot()
    def _release(self) -> None:
        self._pressed_more = False

    def _ask(self, row: TodayRow) -> None:
        if row.year_end is not None:
            self.submission_asked.emit(row)
        elif row.assessment is not None:
            self.opened.emit(row)
        elif row.identity is not None:
            self.why_asked.emit(row)

    @Slot(QModelIndex)
    def _tell_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row_at(index))


def _key(row: TodayRow | None) -> tuple[object, ...] | None:
    return None if row is None else (row.case_id, row.year_end or row.what, row.on, row.provision)
