"""The first page: the versions there are, and the ways to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.bringing_in import BringingIn
from complaintdesk.ui.screens.assessment.cells import SignDelegate
from complaintdesk.ui.screens.assessment.state import versions
from complaintdesk.ui.screens.assessment.tables import VersionsModel
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.assessments import Overview
    from complaintdesk.ui.screens.base import Screen

_COLUMNS = (
    ColumnRoom(126, 200), ColumnRoom(110, 170), ColumnRoom(54, 66), ColumnRoom(54, 66), ColumnRoom(70, 120),
    ColumnRoom(110, 320), ColumnRoom(90, 180),
)  # fmt: skip
_OTHER_COLUMNS = (ColumnRoom(160, 420), *_COLUMNS[1:])
_OTHERS_HEIGHT = 150
_STATE = 1


class OverviewPage(QObject):
    """Payload of `open_asked` and `compare_asked`: AssessmentHead."""

    open_asked = Signal(object)
    compare_asked = Signal(object)

    def __init__(self, screen: Screen, ui: Ui_AssessmentScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._loads = LatestOnly()
        self.shown: Overview | None = None
        self._ours, self._others = VersionsModel(self), VersionsModel(self)
        self._columns = self._dress_table(ui.versions_table, self._ours, "versions", _COLUMNS)
        self._other_columns = self._dress_table(ui.others_table, self._others, "other versions", _OTHER_COLUMNS)
        self._bringing_in = BringingIn(screen, ui)
        self._bringing_in.taken.connect(self._taken)
        self._lay_out()
        self._connect()

    def _dress_table(
        self, table: QTableView, model: VersionsModel, name: str, rooms: tuple[ColumnRoom, ...]
    ) -> FittedColumns:
        table.setModel(model)
        table_look(table, self._context.theme)
        table.setItemDelegateForColumn(_STATE, SignDelegate(self._context.theme, table))
        return FittedColumns(table, self._context.theme, f"self-assessment {name}", rooms, 5)

    def _lay_out(self) -> None:
        ui, theme = self._ui, self._context.theme
        ui.overview_note_label.setText(versions.NOTE)
        ui.none_label.setText(versions.EMPTY)
        for row, buttons in (
            (ui.version_buttons, (ui.open_button, ui.compare_button, ui.discard_button)),
            (ui.other_buttons, (ui.open_other_button, ui.compare_other_button, ui.discard_other_button)),
        ):
            flow = FlowLayout(row, 8)
            for button in buttons:
                flow.addWidget(button)
        head = FlowLayout(ui.overview_head, 10)
        for part in (ui.overview_title, ui.submission_button, ui.read_button, ui.begin_button):
            head.addWidget(part)
        ui.overview_title.setMinimumHeight(ui.read_button.sizeHint().height())
        theme.set_icon(ui.read_button, "folder")
        theme.set_icon(ui.submission_button, "calendar-out")
        theme.set_icon(ui.begin_button, "add", "on_accent")
        theme.set_icon(ui.first_read_button, "folder", "on_accent")
        theme.set_icon(ui.first_begin_button, "add")
        ui.versions_stack.setCurrentWidget(ui.waiting_page)

    def _connect(self) -> None:
        ui = self._ui
        ui.read_button.clicked.connect(self._bringing_in.ask)
        ui.first_read_button.clicked.connect(self._bringing_in.ask)
        ui.begin_button.clicked.connect(self.begin)
        ui.submission_button.clicked.connect(self.show_submission)
        ui.first_begin_button.clicked.connect(self.begin)
        for table, open_, compare, discard in (
            (ui.versions_table, ui.open_button, ui.compare_button, ui.discard_button),
            (ui.others_table, ui.open_other_button, ui.compare_other_button, ui.discard_other_button),
        ):
            table.activated.connect(self._activated)
            table.selectionModel().currentChanged.connect(self._chosen)
            ours = table is ui.versions_table
            open_.clicked.connect(self._open if ours else self._open_other)
            compare.clicked.connect(self._compare if ours else self._compare_other)
            discard.clicked.connect(self._discard if ours else self._discard_other)

    def load(self) -> None:
        """Reads the versions anew."""
        self._loads.replace(self._context.operations.read(self._screen, jobs.overview, self._show))

    def _show(self, overview: Overview) -> None:
        ui = self._ui
        kept = [self._head(t) for t in (ui.versions_table, ui.others_table)]
        self.shown = overview
        ours = [h for h in overview.heads if h.is_ours]
        others = [h for h in overview.heads if not h.is_ours]
        self._ours.set_rows(versions.rows(ours, overview.answers))
        self._others.set_rows(versions.rows(others, overview.answers))
        tables = ((ui.versions_table, self._ours), (ui.others_table, self._others))
        for (table, model), head in zip(tables, kept, strict=True):
            if model.rowCount():
                table.setCurrentIndex(model.index(model.line_of(head.id) if head is not None else 0, 0))
        ui.others_page.setVisible(bool(others))
        ui.others_table.setMaximumHeight(self._context.theme.scaled(_OTHERS_HEIGHT))
        ui.versions_stack.setCurrentWidget(ui.versions_page if overview.heads else ui.none_page)
        self._columns.measure()
        self._other_columns.measure()
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        ui = self._ui
        free = not self._context.desk.read_only
        for button in (ui.read_button, ui.begin_button, ui.first_read_button, ui.first_begin_button):
            button.setEnabled(free)
        count = self._ours.rowCount() + self._others.rowCount()
        head = self._head(ui.versions_table)
        ui.open_button.setEnabled(head is not None)
        ui.compare_button.setEnabled(head is not None and count > 1)
        ui.discard_button.setEnabled(head is not None and head.state in versions.REMOVABLE and free)
        other = self._head(ui.others_table)
        ui.open_other_button.setEnabled(other is not None)
        ui.compare_other_button.setEnabled(other is not None and count > 1)
        ui.discard_other_button.setEnabled(other is not None and free)

    def _head(self, table: QTableView) -> AssessmentHead | None:
        model = self._ours if table is self._ui.versions_table else self._others
        row = model.row_at(table.currentIndex())
        return row.head if row is not None else None

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        row = (self._ours if index.model() is self._ours else self._others).row_at(index)
        if row is not None:
            self.open_asked.emit(row.head)

    @Slot()
    def _open(self) -> None:
        self._ask_to_open(self._ui.versions_table)

    @Slot()
    def _open_other(self) -> None:
        self._ask_to_open(self._ui.others_table)

    def _ask_to_open(self, table: QTableView) -> None:
        head = self._head(table)
        if head is not None:
            self.open_asked.emit(head)

    @Slot()
    def _compare(self) -> None:
        self.compare_asked.emit(self._head(self._ui.versions_table))

    @Slot()
    def _compare_other(self) -> None:
        self.compare_asked.emit(self._head(self._ui.others_table))

    @Slot()
    def _discard(self) -> None:
        self._ask_to_discard(self._head(self._ui.versions_table))

    @Slot()
    def _discard_other(self) -> None:
        self._ask_to_discard(self._head(self._ui.others_table))

    def _ask_to_discard(self, head: AssessmentHead | None) -> None:
        if head is None:
            return
        details = "What it said stays in the desk’s journal."
        question = Question("Discard", versions.discard_words(head), "Discard it", "Keep it", details, risky=True)
        if self._context.prompts.confirm(self._screen, question):
            self._context.operations.change(
                self._screen, jobs.discard(head.id), self._discarded, said="It is discarded."
            )

    def _discarded(self, _: Changes) -> None:
        self.load()

    @Slot()
    def bring_in(self) -> None:
        """Asks for a file to be read."""
        self._bringing_in.ask()

    @Slot()
    def show_submission(self) -> None:
        """By when the Ombudsman needs it, with which documents."""
        from complaintdesk.ui.dialogs.submission.dialog import open_submission

        open_submission(self._context, self._screen)

    @Slot()
    def begin(self) -> None:
        """Asks what a new version is to be about."""
        self.begin_from(None)

    def begin_from(self, source: AssessmentHead | None) -> None:
        """Asks what a new version is to be about, with one to begin from chosen already."""
        from complaintdesk.ui.screens.assessment.dialogs.begin import BeginDialog

        if self.shown is not None and not self._context.desk.read_only:
            dialog = BeginDialog(self._context, self.shown, source, self._screen)
            dialog.begun.connect(self._taken)
            dialog.open()

    @Slot(object)
    def _taken(self, head: AssessmentHead) -> None:
        self.open_asked.emit(head)
