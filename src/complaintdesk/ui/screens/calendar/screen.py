"""The calendar: what falls due by month, by week and as a list (F36)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.calendar_export import CalendarExportDialog
from complaintdesk.ui.dialogs.submission.dialog import open_submission
from complaintdesk.ui.forms.ui_calendar_screen import Ui_CalendarScreen
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.calendar import jobs, memory
from complaintdesk.ui.screens.calendar.agenda import Agenda
from complaintdesk.ui.screens.calendar.day_dialog import CalendarDayDialog
from complaintdesk.ui.screens.calendar.day_grid import PAGES
from complaintdesk.ui.screens.calendar.kinds_menu import KindsMenu
from complaintdesk.ui.screens.calendar.preview import CalendarPreviewDialog
from complaintdesk.ui.screens.calendar.state import filters
from complaintdesk.ui.screens.calendar.state.days import Entry
from complaintdesk.ui.screens.calendar.state.loaded import CalendarData
from complaintdesk.ui.screens.calendar.state.view import FIRST, LAST, ListSpan, Shown, View
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.flow_layout import FlowLayout

_TICK_MS = 60_000
_LEAST_VIEW = 150


class CalendarScreen(Screen):
    """Reads every date once; turning pages and choosing filters ask nothing of the desk."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_CalendarScreen()
        self._ui.setupUi(self)
        self._data: CalendarData | None = None
        self._latest = LatestOnly()
        self._shown = memory.recall(context.preferences.folder, context.clock.today(), self._staff())
        self._views = QButtonGroup(self)
        self._buttons = {
            View.MONTH: self._ui.month_button,
            View.WEEK: self._ui.week_button,
            View.LIST: self._ui.list_button,
        }
        self._agenda = Agenda(self._ui.list_table, context.theme)
        self._kinds = KindsMenu(self)
        self._lay_out()
        self._dress()
        self._connect()
        self._actions = self._make_actions()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._look_at_the_date)
        self._tick.start(_TICK_MS)

    def _staff(self) -> tuple[str, ...]:
        landlord = self.context.landlord
        return (landlord.officer, *(person.name for person in landlord.people))

    def _lay_out(self) -> None:
        ui = self._ui
        head = FlowLayout(ui.head_page, 14)
        for part in (ui.title_label, ui.steps_page, ui.views_page, ui.out_page):
            head.addWidget(part)
        flow = FlowLayout(ui.filters_page, 14)
        for part in (ui.kinds_button, ui.person_page, ui.span_page, ui.met_check, ui.clear_button):
            flow.addWidget(part)
        ui.span_combo.addItems([span.words for span in ListSpan])

    def _dress(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.day_grid.attach(theme)
        ui.kinds_button.setMenu(self._kinds)
        for button, icon in (
            (ui.previous_button, "previous"),
            (ui.next_button, "right"),
            (ui.print_button, "print"),
            (ui.export_button, "calendar-out"),
            (ui.kinds_button, "filter"),
        ):
            theme.set_icon(button, icon)
        for view, button in self._buttons.items():
            button.setProperty("view", view.value)
            self._views.addButton(button)
        theme.changed.connect(self._fit_to_text)
        self._fit_to_text()

    def _connect(self) -> None:
        ui = self._ui
        ui.previous_button.clicked.connect(self._previous)
        ui.next_button.clicked.connect(self._next)
        ui.today_button.clicked.connect(self._today)
        self._views.buttonClicked.connect(self._choose_view)
        ui.day_grid.day_chosen.connect(self._choose_day)
        ui.day_grid.page_turned.connect(self._turn)
        ui.day_grid.today_wanted.connect(self._today)
        ui.day_grid.opened.connect(self._open)
        ui.day_grid.day_opened.connect(self._open_day)
        ui.list_table.activated.connect(self._open_line)
        self._kinds.chosen.connect(self._choose_kinds)
        ui.person_combo.activated.connect(self._choose_person)
        ui.span_combo.activated.connect(self._choose_span)
        ui.met_check.toggled.connect(self._choose_met)
        ui.clear_button.clicked.connect(self._clear)
        ui.earlier_button.clicked.connect(self._show_everything)
        ui.print_button.clicked.connect(self.print)
        ui.export_button.clicked.connect(self._export)

    def _make_actions(self) -> list[QAction]:
        made = []
        for text, keys, slot in (
            ("&Previous", "Ctrl+PgUp", self._previous),
            ("&Next", "Ctrl+PgDown", self._next),
            ("&Today", "Ctrl+Home", self._today),
            ("&Day’s list…", "Ctrl+D", self._open_chosen_day),
            ("&Export for Outlook…", "Ctrl+E", self._export),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            made.append(action)
        return made

    def refresh(self) -> None:
        """Reads everything that is due."""
        job = jobs.load(met=self._shown.met)
        self._latest.replace(self.context.operations.read(self, job, self._loaded))

    def concerns(self, changes: Changes) -> bool:
        """Cases, the landlord's targets and submissions with their documents, and the days of the calendar."""
        return bool(changes.cases) or changes.landlord or changes.calendar or changes.assessments

    def title(self) -> str:
        """The screen's name."""
        return "Calendar"

    def first_focus(self) -> QWidget:
        """The days or the list, so that the arrow keys work at once."""
        return self._ui.list_table if self._shown.view is View.LIST else self._ui.day_grid

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """Turning pages, and the calendar file."""
        return "&Calendar", self._actions

    def can_print(self) -> bool:
        """True once something was read."""
        return self._data is not None

    @Slot()
    def print(self) -> None:
        """Shows the pages, to be printed or kept."""
        if self._data is not None:
            self._open_dialog(CalendarPreviewDialog(self.context, self._data, self._shown, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the grid does itself works beside it and in an empty list too: Home, Page Up, Page Down."""
        if event.modifiers():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Home:
            self._today()
        elif event.key() in PAGES:
            self._turn(PAGES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fit_to_text(self) -> None:
        ui = self._ui
        ui.views_stack.setMinimumHeight(self.context.theme.scaled(_LEAST_VIEW))
        height = ui.today_button.sizeHint().height()
        for part in (ui.title_label, ui.steps_page, ui.views_page, ui.met_check, ui.clear_button):
            part.setMinimumHeight(height)
        for button in self._buttons.values():
            # The one that is chosen is bold, which its size does not allow for.
            font = button.font()
            font.setBold(True)
            words = QFontMetrics(font).horizontalAdvance(button.text().replace("&", ""))
            button.setMinimumWidth(words + self.context.theme.scaled(28))

    def _loaded(self, data: CalendarData) -> None:
        if self._data is not None and self._data.today != data.today and self._shown.day == self._data.today:
            self._shown = self._shown.to(data.today)
        self._data = data
        self._fill_people(data)
        self._show()

    def _fill_people(self, data: CalendarData) -> None:
        combo = self._ui.person_combo
        combo.clear()
        names = filters.people(data.items, self._shown.person)
        combo.addItems([filters.EVERYBODY, *names])
        combo.setCurrentIndex(names.index(self._shown.person) + 1 if self._shown.person else 0)

    def _look(self, shown: Shown) -> None:
        """Looks at something else, and remembers it."""
        self._shown = shown
        memory.remember(self.context.preferences.folder, shown, self.context.clock.today(), self._staff())
        self._show()

    def _show(self) -> None:
        data, shown, ui = self._data, self._shown, self._ui
        self._show_controls()
        if data is None:
            return
        ui.summary_label.setText(data.summary(shown))
        earlier = data.earlier_words(shown)
        ui.earlier_button.setText(earlier)
        ui.earlier_button.setVisible(bool(earlier))
        ui.known_label.setText(data.known_words())
        projected = data.projected_words(shown)
        ui.projected_label.setText(projected)
        ui.projected_label.setVisible(bool(projected))
        if shown.view is View.LIST:
            self._show_list(data)
        else:
            days = data.days(shown)
            chosen = next((cell for cell in days if cell.day == shown.day), None)
            ui.day_grid.show_days(days, chosen, week=shown.view is View.WEEK)
            ui.day_grid.setAccessibleName(f"Calendar, {shown.title}")
            ui.views_stack.setCurrentWidget(ui.grid_page)

    def _show_list(self, data: CalendarData) -> None:
        ui, shown = self._ui, self._shown
        days = data.agenda(shown)
        if any(day.entries for day in days):
            ui.views_stack.setCurrentWidget(ui.list_page)
            self._agenda.show(days, shown.day)
            return
        heading, words = filters.kind_nothing(shown)
        ui.empty_heading_label.setText(heading)
        ui.empty_words_label.setText(words)
        ui.views_stack.setCurrentWidget(ui.empty_page)

    def _show_controls(self) -> None:
        ui, shown = self._ui, self._shown
        ui.title_label.setText(shown.title)
        for view, button in self._buttons.items():
            button.setChecked(view is shown.view)
        ui.previous_button.setEnabled(not shown.shows_all and shown.first > FIRST)
        ui.next_button.setEnabled(not shown.shows_all and shown.last < LAST)
        ui.span_page.setVisible(shown.view is View.LIST)
        ui.span_combo.setCurrentIndex(list(ListSpan).index(shown.span))
        ui.met_check.blockSignals(True)
        ui.met_check.setChecked(shown.met)
        ui.met_check.blockSignals(False)
        ui.kinds_button.setText(filters.kinds_words(shown.kinds))
        ui.kinds_button.setAccessibleName(f"Kinds of date shown: {filters.kinds_words(shown.kinds)}")
        self._kinds.show_kinds(shown.kinds)
        ui.clear_button.setVisible(shown.is_filtered)

    @Slot(QPushButton)
    def _choose_view(self, button: QPushButton) -> None:
        self._look(replace(self._shown, view=View(button.property("view"))))
        self.first_focus().setFocus()

    @Slot(object)
    def _choose_day(self, day: date) -> None:
        """Another day: within the page only the cursor moves, beyond it the page turns."""
        before, self._shown = self._shown, self._shown.to(day)
        if self._shown.days != before.days or self._ui.day_grid.cell() is None:
            self._look(self._shown)
        elif self._shown.day != before.day:
            self._ui.day_grid.setCurrentIndex(self._ui.day_grid.days.index_of(self._shown.day))

    @Slot(int)
    def _turn(self, pages: int) -> None:
        if not self._shown.shows_all:
            self._look(self._shown.turned(pages))

    @Slot()
    def _previous(self) -> None:
        self._turn(-1)

    @Slot()
    def _next(self) -> None:
        self._turn(1)

    @Slot()
    def _today(self) -> None:
        self._look(self._shown.to(self.context.clock.today()))
        self.first_focus().setFocus()

    @Slot(object)
    def _choose_kinds(self, kinds: frozenset[str]) -> None:
        self._look(replace(self._shown, kinds=kinds))

    @Slot(int)
    def _choose_person(self, line: int) -> None:
        self._look(replace(self._shown, person=self._ui.person_combo.currentText() if line else ""))

    @Slot(int)
    def _choose_span(self, line: int) -> None:
        self._look(replace(self._shown, span=list(ListSpan)[line]))

    @Slot(bool)
    def _choose_met(self, met: bool) -> None:
        self._look(replace(self._shown, met=met))
        self.refresh()

    @Slot()
    def _clear(self) -> None:
        self._ui.person_combo.setCurrentIndex(0)
        self._look(replace(self._shown, kinds=frozenset(), person=""))
        self.first_focus().setFocus()

    @Slot()
    def _show_everything(self) -> None:
        self._look(replace(self._shown, view=View.LIST, span=ListSpan.ALL))
        self.first_focus().setFocus()

    @Slot(QModelIndex)
    def _open_line(self, index: QModelIndex) -> None:
        entry = self._agenda.entry_at(index)
        if entry is not None:
            self._open(entry)

    @Slot(object)
    def _open(self, entry: Entry) -> None:
        if entry.case_id is not None:
            self.context.navigate.show_case(entry.case_id)
        elif entry.year_end is not None:
            open_submission(self.context, self, entry.year_end)
        elif entry.assessment is not None:
            self.context.navigate.show_assessment(entry.assessment, entry.provision)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        if self._data is not None:
            dialog = CalendarDayDialog(self.context.theme, self._data.day(self._shown, day), self)
            dialog.opened.connect(self._open)
            self._open_dialog(dialog)

    @Slot()
    def _open_chosen_day(self) -> None:
        self._open_day(self._agenda.day() or self._shown.day if self._shown.view is View.LIST else self._shown.day)

    @Slot()
    def _export(self) -> None:
        if self._data is None:
            return
        cases = {i.case_id: f"{i.reference} {i.resident}" for i in self._data.items if i.case_id is not None}
        ordered = sorted(cases.items(), key=_by_name)
        self._open_dialog(CalendarExportDialog(self.context, ordered, None, self))

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _look_at_the_date(self) -> None:
        if self._data is not None and self.context.clock.today() != self._data.today:
            self.mark_stale()


def _by_name(case: tuple[int, str]) -> str:
    return case[1]
