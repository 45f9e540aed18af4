"""Makes the handover sheet for an absence (F39)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.saving import tell_saved
from complaintdesk.ui.forms.ui_handover_dialog import Ui_HandoverDialog
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.tasks import TaskContext


class HandoverDialog(FormDialog):
    """Asks for the first and the last day, then for a folder, and writes the sheet there as PDF and Word."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_HandoverDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(520))
        for field in (self._ui.first_date, self._ui.last_date):
            field.allow_none(context.clock.today())
        self._fields = FieldProblems(
            {
                "first": (self._ui.first_date, self._ui.first_problem),
                "last": (self._ui.last_date, self._ui.last_problem),
            },
            self._ui.rest_problem,
        )
        for field in (self._ui.first_date, self._ui.last_date):
            field.textChanged.connect(self._fields.clear)
        self.ready(self._ui.save_button, self._ui.cancel_button)

    def save(self) -> None:
        """Looks at the days, asks for a folder, and writes."""
        first, last = self._ui.first_date.value(), self._ui.last_date.value()
        if first is None or last is None:
            self._fields.show(_missing(first, last))
            return
        if last < first:
            self._fields.show((Problem("last", "handover.reversed"),))
            return
        folder = self.context.prompts.choose_folder(self, "Where to save the handover sheet", paths.documents_folder())
        if folder is None:
            return
        self.working(True)
        self.context.operations.make(
            self, _job(first, last, folder), self._written, text="Making the handover sheet", failed=self.failed
        )

    def _written(self, written: tuple[Path, ...]) -> None:
        tell_saved(self.context, written)
        self.finish()

    def failed(self, error: Exception) -> None:
        """What is wrong with the days is said beside the last of them."""
        if isinstance(error, UserError) and error.code.startswith("handover."):
            self.refused((Problem("last", error.code, tuple(error.params.items())),))
        else:
            super().failed(error)


def _missing(first: date | None, last: date | None) -> tuple[Problem, ...]:
    return tuple(Problem(field, "date.missing") for field, day in (("first", first), ("last", last)) if day is None)


def _job(first: date, last: date, folder: Path) -> Callable[[Desk, TaskContext], tuple[Path, ...]]:
    def job(desk: Desk, _: TaskContext) -> tuple[Path, ...]:
        from complaintdesk.services.handover import write_handover

        return write_handover(desk, first, last, folder)

    return job
