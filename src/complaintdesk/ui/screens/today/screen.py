"""Today: what is due in its groups, the next step of every open case, and what changed lately (F37)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.spelling import counted, weekday_date
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_today_screen import Ui_TodayScreen
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.today.rows import TodayRow, TodayView
from complaintdesk.ui.screens.today.table import TodayTable
from complaintdesk.ui.theme.status import Status

if TYPE_CHECKING:
    from complaintdesk.domain.changes import Changes
    from complaintdesk.domain.clocks import DeadlineKind
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.today import Today

_TICK_MS = 60_000
_TILE_GAPS = 100
_ONE_LINE = 840


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read for the screen: the lists, and what they can be filtered by."""

    today: Today
    kinds: tuple[DeadlineKind, ...]
    people: tuple[str, ...]


class TodayScreen(Screen):
    """Loads anew whenever a case, the calendar, the landlord or the date changes."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_TodayScreen()
        self._ui.setupUi(self)
        self._read: _Read | None = None
        self._wanted: int | None = None
        self._table = TodayTable(self._ui.due_table, context.theme)
        self._tiles = {
            "overdue": (self._ui.overdue_tile, "Overdue", Status.OVERDUE),
            "today": (self._ui.today_tile, "Due today", Status.TODAY),
            "coming": (self._ui.coming_tile, "Next five working days", Status.SOON),
            "open": (self._ui.open_tile, "Open cases", Status.OPEN),
        }
        self._actions = self._make_actions()
        self._dress()
        self._connect()
        self._ui.day_label.setText(weekday_date(context.clock.today()))
        self._on_chosen(None)
        # The date may turn, or the computer wake up on another day, while the screen is left open.
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._look_at_the_date)
        self._tick.start(_TICK_MS)

    def refresh(self) -> None:
        """Reads what is due."""
        self.context.operations.read(self, _load, self._show)

    def show_first_look(self, view: TodayView) -> None:
        """Shows what was kept at the last look until the desk is read; a case that is opened meanwhile comes then."""
        self._tell(view)
        for widget in (self._ui.kind_combo, self._ui.person_combo, self._ui.handover_button):
            widget.setEnabled(False)
        self._actions[2].setEnabled(False)
        self._ui.news_button.hide()
        self._ui.backup_label.setText("")
        self._table.show(view)

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys work at once."""
        return self._ui.due_table

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with the line under the cursor, and the handover sheet."""
        return "&Today", self._actions

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two tiles a line where four do not fit."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Fits the columns to the window as it is now: it may have grown while another screen was shown."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._arrange)

    def minimumSizeHint(self) -> QSize:
        """Room for two tiles beside each other, and a few lines."""
        hint = super().minimumSizeHint()
        widest = max(tile.sizeHint().width() for tile, _, _ in self._tiles.values())
        return QSize(min(hint.width(), 2 * widest + _TILE_GAPS), hint.height())

    def _make_actions(self) -> tuple[QAction, ...]:
        made = []
        for text, keys, slot in (
            ("&Why this date?", "Ctrl+Y", self._ask_why),
            ("&Annual submission…", "", self._ask_submission),
            ("Hand&over sheet…", "Ctrl+H", self._hand_over),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            made.append(action)
        return tuple(made)

    def _connect(self) -> None:
        ui = self._ui
        self._table.opened.connect(self._open_case)
        self._table.why_asked.connect(self._show_why)
        self._table.submission_asked.connect(self._show_submission)
        self._table.chosen.connect(self._on_chosen)
        for combo in (ui.kind_combo, ui.person_combo):
            combo.activated.connect(self._render)
        ui.first_button.clicked.connect(self.context.navigate.log_case)
        ui.why_button.clicked.connect(self._ask_why)
        ui.submission_button.clicked.connect(self._ask_submission)
        ui.handover_button.clicked.connect(self._hand_over)
        ui.backup_button.clicked.connect(self._back_up)
        ui.news_button.clicked.connect(self._show_news)
        self.context.theme.changed.connect(self._arrange)

    def _dress(self) -> None:
        theme, ui = self.context.theme, self._ui
        theme.set_icon(ui.first_button, "add", "on_accent")
        theme.set_icon(ui.handover_button, "people")
        theme.set_icon(ui.news_button, "timeline")
        theme.set_icon(ui.backup_button, "backup")
        ui.backup_frame.hide()
        ui.submission_button.hide()
        for key, (tile, _, _) in self._tiles.items():
            tile.attach(theme)
            tile.setProperty("group", key)
            tile.clicked.connect(self._show_group)

    @Slot()
    def _arrange(self) -> None:
        """Puts what does not fit beside the rest below it."""
        ui, theme = self._ui, self.context.theme
        tiles = [tile for tile, _, _ in self._tiles.values()]
        widest = max(tile.sizeHint().width() for tile in tiles)
        columns = 4 if self.width() >= 4 * widest + _TILE_GAPS else 2
        for number, tile in enumerate(tiles):
            ui.tiles_layout.addWidget(tile, number // columns, number % columns)
        row = 0 if self.width() >= theme.scaled(_ONE_LINE) else 1
        for column, button in enumerate((ui.news_button, ui.why_button, ui.submission_button), start=0 if row else 3):
            ui.filter_layout.addWidget(button, row, column)
        side = theme.scaled(20)
        ui.backup_icon_label.setPixmap(theme.icon("warning", "caution").pixmap(side, side))
        self._table.fit()

    def _show(self, read: _Read) -> None:
        from complaintdesk.ui.screens.today.state import view_of

        self._read = read
        for widget in (self._ui.kind_combo, self._ui.person_combo, self._ui.handover_button):
            widget.setEnabled(True)
        self._actions[2].setEnabled(True)
        self._fill_filters(read)
        self._show_backup(read.today)
        view = view_of(read.today)
        news = counted(view.count("news"), "change")
        self._ui.news_button.setText(f"{news} {_since(view)}")
        self._ui.news_button.setVisible(view.count("news") > 0)
        self._tell(view)
        self._render()
        if self._wanted is not None:
            case_id, self._wanted = self._wanted, None
            self.context.navigate.show_case(case_id)

    def _tell(self, view: TodayView) -> None:
        for name, (tile, words, status) in self._tiles.items():
            tile.tell(view.count(name), words, status)
        self._ui.pages_stack.setCurrentWidget(self._ui.list_page if view.has_anything else self._ui.empty_page)
        self._ui.day_label.setText(view.headline)
        self._arrange()

    def _fill_filters(self, read: _Read) -> None:
        kinds = [("Every kind", None), *((kind.words, kind) for kind in read.kinds)]
        people = [("Everybody’s", None), *((name, name) for name in read.people)]
        for combo, choices in ((self._ui.kind_combo, kinds), (self._ui.person_combo, people)):
            chosen = combo.currentData()
            combo.clear()
            for words, value in choices:
                combo.addItem(words, value)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _show_backup(self, today: Today) -> None:
        from complaintdesk.ui.screens.today.state import backup_words

        words = backup_words(today.backup, today, read_only=self.context.desk.read_only)
        self._ui.backup_label.setText("" if words.warns else words.text)
        self._ui.backup_warning_label.setText(words.text)
        self._ui.backup_frame.setVisible(words.warns)

    @Slot()
    def _render(self) -> None:
        from complaintdesk.domain.clocks import DeadlineKind
        from complaintdesk.ui.screens.today.state import TodayFilter, view_of

        if self._read is not None:
            kind = self._ui.kind_combo.currentData()
            chosen = TodayFilter(DeadlineKind(kind) if kind else None, self._ui.person_combo.currentData())
            self._table.show(view_of(self._read.today, chosen))

    @Slot(object)
    def _on_chosen(self, row: TodayRow | None) -> None:
        explained = row is not None and row.identity is not None
        self._ui.why_button.setEnabled(explained)
        self._ui.submission_button.setVisible(row is not None and row.year_end is not None)
        self._actions[0].setEnabled(explained)
        self._actions[1].setEnabled(self.context.session.is_open)

    @Slot(object)
    def _open_case(self, row: TodayRow) -> None:
        if row.case_id is not None and self._read is None:
            self._wanted = row.case_id
        elif row.case_id is not None:
            self.context.navigate.show_case(row.case_id)
        elif row.assessment is not None:
            self.context.navigate.show_assessment(row.assessment, row.provision)

    @Slot()
    def _ask_why(self) -> None:
        row = self._table.current
        if row is not None and row.identity is not None:
            self._show_why(row)

    @Slot(object)
    def _show_why(self, row: TodayRow) -> None:
        from complaintdesk.ui.dialogs.why import show_why

        if row.identity is not None:
            show_why(self.context, self, row.case_id, row.identity)

    @Slot()
    def _ask_submission(self) -> None:
        """The submission on the line under the cursor; from any other line the next one."""
        row = self._table.current
        self._open_submission(row.year_end if row is not None else None)

    @Slot(object)
    def _show_submission(self, row: TodayRow) -> None:
        self._open_submission(row.year_end)

    def _open_submission(self, year_end: date | None) -> None:
        from complaintdesk.ui.dialogs.submission.dialog import open_submission

        open_submission(self.context, self, year_end)

    @Slot()
    def _hand_over(self) -> None:
        from complaintdesk.ui.dialogs.handover import HandoverDialog

        HandoverDialog(self.context, self).open()

    @Slot()
    def _back_up(self) -> None:
        said = "A backup was taken, opened and counted."
        self.context.operations.change(self, _take_backup, said=said)

    @Slot()
    def _show_news(self) -> None:
        self._table.go_to("news")

    @Slot()
    def _show_group(self) -> None:
        self._table.go_to(str(self.sender().property("group")))

    @Slot()
    def _look_at_the_date(self) -> None:
        if self._read is not None and self.context.clock.today() != self._read.today.day:
            self.mark_stale()


def _since(view: TodayView) -> str:
    title = next(group.title for group in view.groups if group.key == "news")
    return f"{title[:1].lower()}{title[1:]}"


def _load(desk: Desk) -> _Read:
    from complaintdesk.services.today import kinds_of, people_of, today_list

    today = today_list(desk)
    return _Read(today, kinds_of(today), people_of(today))


def _take_backup(desk: Desk) -> Changes:
    from complaintdesk.domain.changes import Changes
    from complaintdesk.services.desk import back_up

    back_up(desk)
    return Changes(backup=True)
