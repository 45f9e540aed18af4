"""Records what the governing body said to the self-assessment (8.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_response_dialog import Ui_AssessmentResponseDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.jobs import Taken
from complaintdesk.ui.widgets.field_problems import FieldProblems

_WIDTH = 480


class ResponseDialog(FormDialog):
    """For an approved or published version."""

    def __init__(self, context: UiContext, head: AssessmentHead, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._id = head.id
        self._ui = ui = Ui_AssessmentResponseDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.words_edit.setPlainText(head.response)
        ui.on_date.limit(head.approved_on, context.clock.today())
        ui.on_date.set_value(head.response_on or context.clock.today())
        places = {
            "words": (ui.words_edit, ui.words_problem),
            "on": (ui.on_date, ui.on_problem),
        }
        self._fields = FieldProblems(places, ui.rest_problem)
        self.ready(ui.save_button, ui.cancel_button)

    def save(self) -> None:
        """Records it."""
        ui = self._ui
        job = jobs.record_response(self._id, ui.words_edit.text(), ui.on_date.value())
        said = "The governing body’s response is kept with the self-assessment."
        self.perform(job, self._saved, said=said)

    def _saved(self, _: Taken) -> None:
        self.finish()
