"""Publishes an approved version: the four files are made and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import RequestRefused
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_publish_dialog import Ui_AssessmentPublishDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.assessments import Published

_WIDTH = 460


class PublishDialog(FormDialog):
    """`published` is emitted once it is done."""

    published = Signal()

    def __init__(self, context: UiContext, head: AssessmentHead, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._id = head.id
        self._ui = ui = Ui_AssessmentPublishDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.on_date.limit(head.approved_on, context.clock.today())
        ui.on_date.set_value(context.clock.today())
        self._fields = FieldProblems({"on": (ui.on_date, ui.on_problem)}, ui.rest_problem)
        self.ready(ui.save_button, ui.cancel_button)

    def save(self) -> None:
        """Publishes it."""
        job = jobs.publish(self._id, self._ui.on_date.value())
        self.working(True)
        make = self.context.operations.make
        make(self, job, self._saved, text="Making the four files", failed=self.failed)

    def _saved(self, _: tuple[Published, Changes]) -> None:
        self.finish()
        self.published.emit()

    def failed(self, error: Exception) -> None:
        """What takes long has one ending for all that can go wrong."""
        if isinstance(error, RequestRefused):
            self.refused(error.problems)
        else:
            super().failed(error)
