"""Records how it stands with one document of the annual submission."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.submission import Paper
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.submission import words
from complaintdesk.ui.forms.ui_submission_paper_dialog import Ui_SubmissionPaperDialog
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class PaperDialog(FormDialog):
    """For one document of the submission about the year that ends on `year_end`."""

    recorded = Signal()

    def __init__(self, context: UiContext, year_end: date, paper: Paper, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._year_end, self._paper = year_end, paper
        self._ui = ui = Ui_SubmissionPaperDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(520))
        places = {"ready_on": (ui.ready_date, ui.ready_problem), "note": (ui.note_edit, ui.note_problem)}
        self._fields = FieldProblems(places, ui.rest_problem)
        self._fill()
        for radio in (ui.ready_radio, ui.waiting_radio, ui.unneeded_radio):
            # The frame of the one that has the focus takes room that its size does not allow for.
            radio.setMinimumWidth(radio.sizeHint().width() + context.theme.scaled(6))
            radio.toggled.connect(self._fit)
        self._fit()
        self.ready(ui.save_button, ui.cancel_button)

    def _fill(self) -> None:
        ui, paper, known = self._ui, self._paper, self._paper.recorded
        today = self.context.clock.today()
        ui.heading_label.setText(paper.rule.title)
        told = words.told(paper)
        ui.what_label.setText(paper.rule.what)
        ui.what_label.setVisible(not told)
        ui.told_label.setText(told)
        ui.told_label.setVisible(bool(told))
        if told:
            ui.waiting_radio.setText("As the desk tells it")
        ui.ready_date.limit(None, today)
        ui.ready_date.set_value(known.ready_on if known is not None and known.ready_on else today)
        before = known is None and bool(paper.where_before)
        ui.where_edit.setText(paper.where_before if before else paper.where)
        ui.before_label.setVisible(before)
        ui.note_edit.setText(paper.note)
        if known is not None and not known.needed:
            ui.unneeded_radio.setChecked(True)
        elif known is not None and known.ready_on is not None:
            ui.ready_radio.setChecked(True)
        else:
            ui.waiting_radio.setChecked(True)

    @Slot()
    def _fit(self) -> None:
        """Asks only for what the choice needs."""
        ui = self._ui
        unneeded = ui.unneeded_radio.isChecked()
        ui.since_page.setVisible(ui.ready_radio.isChecked())
        ui.where_page.setVisible(self._paper.rule.has_place and not unneeded)
        ui.note_label.setText("Why it is n&ot needed" if unneeded else "N&ote")
        self._fields.show((), focus=False)

    def save(self) -> None:
        """Sends what was filled in."""
        ui, key, year_end = self._ui, self._paper.rule.key, self._year_end
        needed = not ui.unneeded_radio.isChecked()
        ready = ui.ready_radio.isChecked()
        day = ui.ready_date.value()
        if ready and day is None:
            self._fields.show((Problem("ready_on", "date.missing"),))
            return
        where = ui.where_edit.text() if needed and self._paper.rule.has_place else ""
        note = ui.note_edit.text()

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.submissions import PaperRequest, record_paper

            return record_paper(desk, year_end, key, PaperRequest(day if ready else None, where, note, needed))

        self.perform(job, self._saved)

    def _saved(self, _: object) -> None:
        self.finish()
        self.recorded.emit()
