"""Records that the annual submission to the Ombudsman was sent."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_submission_dialog import Ui_SubmissionDialog
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class SubmissionDialog(FormDialog):
    """For the submission about the year that ended on `year_end`."""

    def __init__(self, context: UiContext, year_end: date, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._year_end = year_end
        self._ui = Ui_SubmissionDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(440))
        self._ui.year_label.setText(f"About the year to {long_date(year_end)}.")
        self._ui.made_date.limit(year_end, context.clock.today())
        self._ui.made_date.set_value(context.clock.today())
        places = {"made_on": (self._ui.made_date, self._ui.made_problem)}
        self._fields = FieldProblems(places, self._ui.rest_problem)
        self.ready(self._ui.save_button, self._ui.cancel_button)

    def save(self) -> None:
        """Records the day."""
        year_end, made_on = self._year_end, self._ui.made_date.value()

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.submissions import record_submission

            return record_submission(desk, year_end, made_on)

        self.working(True)
        self.context.operations.change(self, job, self._saved, refused=self._refused, failed=self._failed)

    def _saved(self, _: object) -> None:
        undo = partial(_take_back, self.context, self._year_end)
        said = "The annual submission is recorded as sent."
        self.context.messages.show(Message(Tone.SUCCESS, said, "Undo", undo))
        self.finish()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.working(False)
        self._fields.show(problems)

    def _failed(self, error: Exception) -> None:
        self.working(False)
        self.context.messages.error(error)


def _take_back(context: UiContext, year_end: date) -> None:
    def job(desk: Desk) -> tuple[Landlord, Changes]:
        from complaintdesk.services.submissions import take_back_submission

        return take_back_submission(desk, year_end)

    context.operations.change(context.tasks, job, said="The annual submission is due again.")
