"""The grid of days: moved about in by key and by mouse, with nothing in it that can be dragged.

Arrows go a day or a week, Page Up and Page Down turn the page, Home goes to today, Enter opens.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from complaintdesk.ui.delegates.calendar_day import CalendarDayDelegate
from complaintdesk.ui.models.calendar_grid_model import WEEK, CalendarGridModel
from complaintdesk.ui.screens.calendar.state.days import DayCell
from complaintdesk.ui.theme import Theme

_LEAST_MONTH_ROW, _LEAST_WEEK_ROW = 62, 300
_NARROW_DAY = 118

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_STACKED_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
"""The keys that turn pages, and which way."""


class DayGrid(QTableView):
    """A month or a week. Payloads: `day_chosen` a date, `page_turned` -1 or 1, `opened` an Entry, `day_opened` a date.

    `day_chosen` comes also for a day that is not shown, when an arrow key leaves the grid.
    """

    day_chosen = Signal(object)
    page_turned = Signal(int)
    today_wanted = Signal()
    opened = Signal(object)
    day_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._delegate: CalendarDayDelegate | None = None
        self._cells: tuple[DayCell, ...] = ()
        self._is_week = False
        self.days = CalendarGridModel(self)
        self.setModel(self.days)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.selectionModel().currentChanged.connect(self._on_current)

    def attach(self, theme: Theme) -> None:
        """Takes colours and sizes from the theme; call it once."""
        self._theme = theme
        self._delegate = CalendarDayDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        theme.changed.connect(self._arrange)

    def show_days(self, cells: tuple[DayCell, ...], chosen: DayCell | None, *, week: bool) -> None:
        """Shows these days with the cursor on one of them."""
        self._cells = cells
        self._is_week = week
        self._arrange()
        if chosen is not None:
            self.setCurrentIndex(self.days.index_of(chosen.day))

    def cell(self) -> DayCell | None:
        """The day that the cursor is on."""
        return self.days.cell_at(self.currentIndex())

    @Slot()
    def _arrange(self) -> None:
        """Days below one another where a week's would be too narrow; rows that fill the grid or show everything."""
        if self._theme is None or self._delegate is None:
            return
        chosen = self.cell()
        narrow = self.viewport().width() < WEEK * self._theme.scaled(_NARROW_DAY)
        stacked = self._is_week and narrow
        self._delegate.places.roomy = self._is_week
        self.selectionModel().blockSignals(True)
        self.days.set_cells(self._cells, 1 if stacked else WEEK, short=narrow)
        self.horizontalHeader().setVisible(not stacked)
        if chosen is not None:
            self.setCurrentIndex(self.days.index_of(chosen.day))
        self.selectionModel().blockSignals(False)
        self._set_heights(stacked=stacked)

    def _set_heights(self, *, stacked: bool) -> None:
        assert self._theme is not None
        assert self._delegate is not None
        rows = self.days.rowCount()
        if stacked:
            for row, cell in enumerate(self._cells):
                self.setRowHeight(row, self._delegate.height_for(cell))
            return
        least = self._theme.scaled(_LEAST_WEEK_ROW if self._is_week else _LEAST_MONTH_ROW)
        room = self.viewport().height()
        for row in range(rows):
            # The last pixels go to the first rows, so that the rows fill the grid.
            self.setRowHeight(row, max(least, room // rows + (row < room % rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rows follow the size."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the module; keys held with Ctrl or Alt are the window's."""
        cell = self.cell()
        steps = _STACKED_STEPS if self.days.is_stacked else _STEPS
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif cell is not None and key in steps:
            self.day_chosen.emit(cell.day + timedelta(days=steps[key]))
        elif key in PAGES:
            self.page_turned.emit(PAGES[key])
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif cell is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(cell)
        else:
            event.ignore()

    def _open(self, cell: DayCell) -> None:
        """The only date of a day at once; otherwise the list of the day."""
        if len(cell.entries) == 1:
            self.opened.emit(cell.entries[0])
        else:
            self.day_opened.emit(cell.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a date opens it, and on "and 3 more" the list of the day."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = self.days.cell_at(index)
        if cell is None or self._delegate is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        plan = self._delegate.plan(cell, self.visualRect(index))
        entry = plan.entry_at(event.position().toPoint())
        if entry is not None:
            self.opened.emit(entry)
        elif plan.hidden and plan.more.contains(event.position().toPoint()):
            self.day_opened.emit(cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the list of a day; its dates were opened by the first click."""
        cell = self.days.cell_at(self.indexAt(event.position().toPoint()))
        if cell is not None and not self._is_over_something(event):
            self.day_opened.emit(cell.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what a click opens; no day is chosen by moving over it."""
        over = self._is_over_something(event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _is_over_something(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        index = self.indexAt(point)
        cell = self.days.cell_at(index)
        if cell is None or self._delegate is None:
            return False
        plan = self._delegate.plan(cell, self.visualRect(index))
        return plan.entry_at(point) is not None or (plan.hidden > 0 and plan.more.contains(point))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        cell = self.days.cell_at(index)
        if cell is not None:
            self.day_chosen.emit(cell.day)
