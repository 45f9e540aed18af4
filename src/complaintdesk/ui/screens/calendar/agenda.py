"""The list of the calendar: headings across the table, columns that follow width and text, the cursor kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from complaintdesk.ui.delegates.heading import HeadingDelegate
from complaintdesk.ui.models.calendar_list_model import COLUMNS, WHAT, CalendarListModel
from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.table_look import table_look

_WIDTHS = (132, 124, 134, 160, 0, 140, 90)
_LEAST_WHAT = 200


class Agenda(QObject):
    """Wires the table of a list; `headings` is False for the list of one day."""

    def __init__(self, table: QTableView, theme: Theme, *, headings: bool = True) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._model = CalendarListModel(self, headings=headings)
        table.setModel(self._model)
        table_look(table, theme)
        table.setItemDelegate(HeadingDelegate(theme, self))
        table.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        theme.changed.connect(self.fit)
        table.viewport().installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The columns follow the width of the table."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def show(self, days: tuple[DayCell, ...], day: date) -> None:
        """Shows these days with the cursor on the date where it was, else on the first one of `day`."""
        kept = self.entry_at(self._table.currentIndex())
        self._table.clearSpans()
        self._model.set_days(days)
        for row in self._model.heading_rows:
            self._table.setSpan(row, 0, 1, len(COLUMNS))
        row = self._model.row_of(day)
        for at in range(self._model.rowCount()):
            if kept is not None and self._model.entry_at(self._model.index(at, 0)) == kept:
                row = at
        self._table.setCurrentIndex(self._model.index(row, 0))
        self._table.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def entry_at(self, index: QModelIndex) -> Entry | None:
        """The date in a row, None for a heading."""
        return self._model.entry_at(index)

    def day(self) -> date | None:
        """The day of the row that the cursor is on."""
        return self._model.day_at(self._table.currentIndex())

    @Slot()
    def fit(self) -> None:
        """Columns as wide as their text asks; what is to be done takes the rest."""
        widths = [self._theme.scaled(width) for width in _WIDTHS]
        rest = self._table.viewport().width() - sum(widths)
        widths[WHAT] = max(rest, self._theme.scaled(_LEAST_WHAT))
        for column, width in enumerate(widths):
            self._table.setColumnWidth(column, width)
