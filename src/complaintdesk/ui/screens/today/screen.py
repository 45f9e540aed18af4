"""Today: overdue, due, coming within a week, and every open case with its next step (F37)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.heading import HeadingDelegate
from complaintdesk.ui.forms.ui_today_screen import Ui_TodayScreen
from complaintdesk.ui.models.today_model import WHAT, TodayModel
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.today.state import TodayView, long_day, view_of
from complaintdesk.ui.session import Backup
from complaintdesk.ui.status_line import backup_words
from complaintdesk.ui.theme.status import Status
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_TICK_MS = 60_000
_TILE_GAPS = 100
_WIDTHS = (122, 138, 104, 134, 166)


class TodayScreen(Screen):
    """Loads anew whenever a case, the calendar or the date changes."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._ui = Ui_TodayScreen()
        self._ui.setupUi(self)
        self._shown: date | None = None
        self._model = TodayModel(self)
        self._tiles = {
            "overdue": (self._ui.overdue_tile, "Overdue", Status.OVERDUE),
            "today": (self._ui.today_tile, "Due today", Status.TODAY),
            "coming": (self._ui.coming_tile, "Coming within a week", Status.SOON),
            "open": (self._ui.open_tile, "Open cases", Status.OPEN),
        }
        self._dress()
        self._ui.due_tree.activated.connect(self._open_case)
        self._ui.first_button.clicked.connect(context.navigate.log_case)
        self._ui.day_label.setText(long_day(context.clock.today()))
        # The date may turn, or the computer wake up on another day, while the screen is left open.
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._look_at_the_date)
        self._tick.start(_TICK_MS)

    def refresh(self) -> None:
        """Reads what is due."""
        self.context.operations.read(self, _read, self._show)

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys work at once."""
        return self._ui.due_tree

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two tiles a line where four do not fit."""
        super().resizeEvent(event)
        self._place_tiles()

    def _place_tiles(self) -> None:
        tiles = [tile for tile, _, _ in self._tiles.values()]
        widest = max(tile.sizeHint().width() for tile in tiles)
        columns = 4 if self.width() >= 4 * widest + _TILE_GAPS else 2
        for number, tile in enumerate(tiles):
            self._ui.tiles_layout.addWidget(tile, number // columns, number % columns)

    def minimumSizeHint(self) -> QSize:
        """Room for two tiles beside each other, and a few lines."""
        hint = super().minimumSizeHint()
        widest = max(tile.sizeHint().width() for tile, _, _ in self._tiles.values())
        return QSize(min(hint.width(), 2 * widest + _TILE_GAPS), hint.height())

    def _dress(self) -> None:
        theme = self.context.theme
        tree = self._ui.due_tree
        tree.setModel(self._model)
        tree.setItemDelegate(HeadingDelegate(theme, self))
        table_look(tree, theme)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._fit_to_text)
        self._fit_to_text()
        theme.set_icon(self._ui.first_button, "add", "on_accent")
        for key, (tile, _, _) in self._tiles.items():
            tile.attach(theme)
            tile.setProperty("group", key)
            tile.clicked.connect(self._show_group)

    @Slot()
    def _fit_to_text(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self._ui.due_tree.setColumnWidth(column, self.context.theme.scaled(width))
        self._ui.due_tree.setColumnWidth(WHAT + 1, self.context.theme.scaled(92))
        self._place_tiles()

    def _show(self, read: tuple[TodayView, date, Backup | None]) -> None:
        view, self._shown, backup = read
        key = self._current_key()
        self._ui.day_label.setText(view.headline)
        self._ui.backup_label.setText(backup_words(backup, read_only=self.context.desk.read_only))
        for name, (tile, words, status) in self._tiles.items():
            tile.tell(view.count(name), words, status)
        self._place_tiles()
        self._ui.pages_stack.setCurrentWidget(self._ui.list_page if view.has_cases else self._ui.empty_page)
        self._model.set_groups(view.groups)
        self._ui.due_tree.expandAll()
        self._span(view)
        self._choose(key)

    def _span(self, view: TodayView) -> None:
        for row, group in enumerate(view.groups):
            self._ui.due_tree.setFirstColumnSpanned(row, QModelIndex(), True)
            if not group.count:
                self._ui.due_tree.setFirstColumnSpanned(0, self._model.index(row, 0), True)

    def _current_key(self) -> tuple[int | None, str]:
        row = self._model.row_at(self._ui.due_tree.currentIndex())
        return (row.case_id, row.what) if row is not None else (None, "")

    def _choose(self, key: tuple[int | None, str]) -> None:
        """Puts the cursor where it was, or on the first line that is a case."""
        first = QModelIndex()
        for group in range(self._model.rowCount()):
            heading = self._model.index(group, 0)
            for number in range(self._model.rowCount(heading)):
                index = self._model.index(number, 0, heading)
                row = self._model.row_at(index)
                if row is None or row.case_id is None:
                    continue
                first = first if first.isValid() else index
                if (row.case_id, row.what) == key:
                    self._ui.due_tree.setCurrentIndex(index)
                    return
        self._ui.due_tree.setCurrentIndex(first)
        self._ui.due_tree.scrollToTop()

    @Slot(QModelIndex)
    def _open_case(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None and row.case_id is not None:
            self.context.navigate.show_case(row.case_id)

    @Slot()
    def _show_group(self) -> None:
        tile = self.sender()
        index = self._model.group_index(str(tile.property("group")))
        tree = self._ui.due_tree
        tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
        first = self._model.index(0, 0, index)
        row = self._model.row_at(first)
        if row is not None and row.case_id is not None:
            tree.setCurrentIndex(first)
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
        tree.setFocus()

    @Slot()
    def _look_at_the_date(self) -> None:
        if self._shown is not None and self.context.clock.today() != self._shown:
            self.mark_stale()


def _read(desk: Desk) -> tuple[TodayView, date, Backup | None]:
    from complaintdesk.services.clocks import today_list
    from complaintdesk.services.desk import last_backup

    today = today_list(desk)
    return view_of(today), today.day, last_backup(desk)
