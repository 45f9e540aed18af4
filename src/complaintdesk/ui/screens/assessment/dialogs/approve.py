"""Approves a draft: by whom, when, and why all the same where something is still needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.assessment.steps import ApproveRequest
from complaintdesk.domain.assessment.work import ToDo
from complaintdesk.domain.spelling import counted
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_approve_dialog import Ui_AssessmentApproveDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.jobs import Taken
from complaintdesk.ui.widgets.field_problems import FieldProblems

_WIDTH, _LIST_HEIGHT, _WORDS_HEIGHT = 480, 130, 70


class ApproveDialog(FormDialog):
    """`work` is what is still to be done or looked at. `approved` is emitted once it is done."""

    approved = Signal()

    def __init__(self, context: UiContext, head: AssessmentHead, work: Sequence[ToDo], parent: QWidget) -> None:
        super().__init__(context, parent)
        self._id = head.id
        self._ui = ui = Ui_AssessmentApproveDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.by_combo.addItems(["", "The Board", *(p.name for p in context.landlord.people if p.senior)])
        # A name that is typed stays as it is typed, with its capitals.
        if (completer := ui.by_combo.completer()) is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        ui.on_date.limit(date(2020, 1, 1), context.clock.today())
        ui.on_date.set_value(context.clock.today())
        needed = [todo for todo in work if todo.is_needed]
        if look := len(work) - len(needed):
            ui.note_label.setText(f"{ui.note_label.text()} {counted(look, 'thing')} to look at will stay as they are.")
        ui.despite_page.setVisible(bool(needed))
        ui.missing_list.addItems([f"{todo.number}: {todo.words}" for todo in needed])
        ui.missing_list.setFixedHeight(context.theme.scaled(_LIST_HEIGHT))
        ui.missing_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.despite_edit.setMinimumHeight(context.theme.scaled(_WORDS_HEIGHT))
        places = {
            "by": (ui.by_combo, ui.by_problem),
            "on": (ui.on_date, ui.on_problem),
            "minute": (ui.minute_edit, ui.minute_problem),
            "despite": (ui.despite_edit, ui.despite_problem),
        }
        self._fields = FieldProblems(places, ui.rest_problem)
        self.ready(ui.save_button, ui.cancel_button)

    def save(self) -> None:
        """Approves it."""
        ui = self._ui
        request = ApproveRequest(
            ui.by_combo.currentText(), ui.on_date.value(), ui.minute_edit.text(), ui.despite_edit.text()
        )
        said = "It is approved and locked, with its figures as they stand today. Publish it when you are ready."
        self.perform(jobs.approve(self._id, request), self._saved, said=said)

    def _saved(self, _: Taken) -> None:
        self.finish()
        self.approved.emit()
