"""Adds holidays and closures to the calendar, takes them away, takes over a list; always with the preview first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QListWidgetItem, QWidget

from complaintdesk.domain.calendar_change import AskedDays, CalendarChange
from complaintdesk.domain.clocks.changes import MoveKey
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.working_days import DayKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.holidays import state
from complaintdesk.ui.dialogs.holidays.moves_model import MovesModel
from complaintdesk.ui.forms.ui_holiday_dialog import Ui_HolidayDialog
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.calendar import CalendarDone, CalendarPreview
    from complaintdesk.services.desk import Desk

_NARROW, _WIDE, _LOW, _HIGH, _EDGE = 560, 1300, 430, 560, 48
_TICKS, _WIDEST_CELL = 104, 340
_DAY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that was made: what to say of it, and the change that takes it back."""

    words: str
    reverse: CalendarChange


class HolidayDialog(FormDialog):
    """Payload of `accepted_change`: Accepted. The task says with which step it begins."""

    accepted_change = Signal(object)

    def __init__(self, context: UiContext, task: state.Task, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._task = task
        self._over = parent
        self._preview: CalendarPreview | None = None
        self._ui = ui = Ui_HolidayDialog()
        ui.setupUi(self)
        self._fields = FieldProblems(
            {
                "first": (ui.first_date, ui.first_problem),
                "last": (ui.last_date, ui.last_problem),
                "name": (ui.name_edit, ui.name_problem),
                "counts": (ui.counts_box, ui.counts_problem),
            },
            ui.rest_problem,
        )
        self._moves = MovesModel(self)
        self._set_up_table()
        self._fill()
        ui.back_button.clicked.connect(self._back)
        ui.keep_told_button.clicked.connect(self._keep_told)
        ui.keep_all_button.clicked.connect(self._keep_all)
        ui.keep_none_button.clicked.connect(self._keep_none)
        ui.counts_box.toggled.connect(self._warn_of_count)
        self.ready(ui.next_button, ui.cancel_button)
        self._begin()

    def is_touched(self) -> bool:
        """True also where an old date was chosen to be kept."""
        return super().is_touched() or bool(self._moves.kept)

    def save(self) -> None:
        """Goes on to the preview, or accepts it."""
        if self._ui.steps_stack.currentWidget() is self._ui.preview_page:
            self._accept_change()
        else:
            self._look()

    def _set_up_table(self) -> None:
        table = self._ui.moves_table
        table.setModel(self._moves)
        table_look(table, self.context.theme)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, self.context.theme.scaled(_TICKS))
        header.setMaximumSectionSize(self.context.theme.scaled(_WIDEST_CELL))

    def _fill(self) -> None:
        ui, task = self._ui, self._task
        closure = task.kind is DayKind.CLOSURE
        ui.heading_label.setText(task.title)
        ui.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        ui.ask_hint.setText(task.hint)
        ui.first_label.setText("&First day" if closure else "&Date")
        ui.name_label.setText("&Reason" if closure else "&Name")
        for widget in (ui.last_label, ui.last_date, ui.last_problem, ui.counts_box, ui.counts_hint):
            widget.setVisible(closure)
        today = self.context.clock.today()
        ui.first_date.allow_none(today)
        ui.first_date.set_value(task.day)
        ui.first_date.setReadOnly(task.kind is DayKind.WORKING)
        ui.last_date.allow_none(today)
        ui.name_edit.setText(task.name)
        if task.proposal is not None:
            ui.file_label.setText(state.proposal_words(task.proposal))
            for proposed in task.proposal.days:
                item = QListWidgetItem(proposed.words, ui.proposals_list)
                item.setData(_DAY, proposed.day)
                item.setCheckState(Qt.CheckState.Checked)

    def _begin(self) -> None:
        """Shows the first step; where nothing is to be asked, that is the preview."""
        if self._task.kind is not None:
            self._show_step(self._ui.ask_page)
        elif self._task.proposal is not None and self._task.proposal.days:
            self._show_step(self._ui.file_page)
            self._ui.proposals_list.setCurrentRow(0)
            self._ui.proposals_list.setFocus()
        else:
            self._show_step(self._ui.preview_page)
            self._look()

    def _show_step(self, page: QWidget) -> None:
        ui = self._ui
        ui.steps_stack.setCurrentWidget(page)
        last = page is ui.preview_page
        asks = self._task.kind is not None or (self._task.proposal is not None and bool(self._task.proposal.days))
        ui.back_button.setVisible(last and asks)
        ui.next_button.setText(self._task.accept if last else "See what it &moves")
        ui.rest_problem.tell("")
        self._fit(page)

    def _fit(self, page: QWidget) -> None:
        """Gives each step the room that it needs, in the middle of the window."""
        theme, room = self.context.theme, self.screen().availableGeometry()
        wide = page is self._ui.preview_page and self._moves.rowCount() > 0
        width = min(theme.scaled(_WIDE if wide else _NARROW), room.width() - _EDGE)
        high = theme.scaled(_HIGH if wide else _LOW)
        self.resize(width, min(high, room.height() - _EDGE))
        header = self._ui.moves_table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setStretchLastSection(header.length() < width - theme.scaled(_EDGE))
        middle = self._over.window().frameGeometry().center() - self.rect().center()
        self.move(max(room.left(), middle.x()), max(room.top(), middle.y()))

    @Slot()
    def _back(self) -> None:
        self._show_step(self._ui.ask_page if self._task.kind is not None else self._ui.file_page)

    def _look(self) -> None:
        """Fetches the preview of what is asked for."""
        self.working(True)
        self.context.operations.read(self, self._job(), self._looked, self.failed)

    def _job(self) -> Callable[[Desk], CalendarPreview]:
        task, ui = self._task, self._ui
        if task.kind is not None:
            last = ui.last_date.value() if task.kind is DayKind.CLOSURE else None
            return _asked_job(
                AskedDays(task.kind, ui.first_date.value(), ui.name_edit.text(), last, ui.counts_box.isChecked())
            )
        if task.taken is not None:
            return _taking_job(task.taken)
        return _change_job(task.proposal.change(self._chosen()) if task.proposal else task.change or CalendarChange())

    def _chosen(self) -> list[date]:
        items = [self._ui.proposals_list.item(n) for n in range(self._ui.proposals_list.count())]
        return [item.data(_DAY) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _looked(self, preview: CalendarPreview) -> None:
        self.working(False)
        ui, problems = self._ui, preview.problems
        if self._task.kind is not None:
            self._fields.show(problems)
        else:
            ui.rest_problem.tell("\n".join(p.text for p in problems))
            ui.next_button.setEnabled(not problems)
        if problems:
            return
        self._preview = preview
        lines = state.rows(preview)
        self._moves.set_rows(lines)
        ui.summary_label.setText(f"{state.what_changes(preview)}\n{state.summary(preview)}")
        ui.preview_warning.tell("\n".join(w.text for w in preview.warnings))
        keepable, told = bool(self._moves.keys()), bool(self._moves.keys(told_only=True))
        for widget in (ui.preview_hint, ui.keep_all_button, ui.keep_none_button):
            widget.setVisible(keepable)
        ui.keep_told_button.setVisible(told)
        ui.moves_table.setVisible(bool(lines))
        ui.nothing_label.setText(state.nothing_words(preview))
        ui.nothing_label.setVisible(not lines)
        self._show_step(ui.preview_page)
        if lines:
            ui.moves_table.setCurrentIndex(self._moves.index(0, 0))
        (ui.moves_table if keepable else ui.next_button).setFocus()

    def failed(self, error: Exception) -> None:
        """Says below the list what is wrong."""
        self.working(False)
        if isinstance(error, UserError):
            self._ui.rest_problem.tell(str(error))
        else:
            self.context.messages.error(error)

    def _accept_change(self) -> None:
        if self._preview is None:
            return
        self.working(True)
        job = _accept_job(self._preview, self._moves.kept)
        self.context.operations.change(self, job, self._accepted, failed=self._not_accepted)

    def _not_accepted(self, error: Exception) -> None:
        """What changed meanwhile moves other dates; they are shown anew, to be looked at again."""
        self.failed(error)
        if isinstance(error, UserError) and error.code == "changed.elsewhere":
            self.context.operations.read(self, self._job(), self._shown_again, self.failed)

    def _shown_again(self, preview: CalendarPreview) -> None:
        self._looked(preview)
        self._ui.rest_problem.tell(str(UserError("changed.elsewhere")))

    def _accepted(self, done: CalendarDone) -> None:
        assert self._preview is not None
        self.accepted_change.emit(Accepted(state.done_words(self._task, done), self._preview.reverse))
        self._moves.keep(())
        self.finish()

    @Slot()
    def _keep_told(self) -> None:
        self._moves.keep(self._moves.keys(told_only=True))

    @Slot()
    def _keep_all(self) -> None:
        self._moves.keep(self._moves.keys())

    @Slot()
    def _keep_none(self) -> None:
        self._moves.keep(())

    @Slot(bool)
    def _warn_of_count(self, counts: bool) -> None:
        text = "" if counts else str(UserError("day.closure_left_out"))
        self._ui.counts_problem.tell(text)


def _asked_job(asked: AskedDays) -> Callable[[Desk], CalendarPreview]:
    def job(desk: Desk) -> CalendarPreview:
        from complaintdesk.services.calendar import preview_asked

        return preview_asked(desk, asked)

    return job


def _taking_job(day: date) -> Callable[[Desk], CalendarPreview]:
    def job(desk: Desk) -> CalendarPreview:
        from complaintdesk.services.calendar import preview_taking_away

        return preview_taking_away(desk, day)

    return job


def _change_job(change: CalendarChange) -> Callable[[Desk], CalendarPreview]:
    def job(desk: Desk) -> CalendarPreview:
        from complaintdesk.services.calendar import preview_days

        return preview_days(desk, change)

    return job


def _accept_job(preview: CalendarPreview, kept: frozenset[MoveKey]) -> Callable[[Desk], CalendarDone]:
    def job(desk: Desk) -> CalendarDone:
        from complaintdesk.services.calendar import accept_days

        return accept_days(desk, preview, kept)

    return job
