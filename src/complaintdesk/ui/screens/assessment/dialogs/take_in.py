"""Asks what a file that was read is, before it is kept to be reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.reading import ReadAssessment
from complaintdesk.domain.assessment.record import Occasion, Purpose
from complaintdesk.domain.assessment.steps import ImportRequest
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_take_in_dialog import Ui_AssessmentTakeInDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.jobs import Taken
from complaintdesk.ui.screens.assessment.state import versions
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.assessments import Overview

_WIDTH = 500


class TakeInDialog(FormDialog):
    """Payload of `taken`: the AssessmentHead of what is to be reviewed."""

    taken = Signal(object)

    def __init__(self, context: UiContext, read: ReadAssessment, overview: Overview, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._read = read
        self._ui = ui = Ui_AssessmentTakeInDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.heading_label.setText(read.source.name)
        doubtful = sum(bool(p.flags) for p in read.provisions)
        ui.read_label.setText(versions.found_words(len(read.provisions), read.missing, doubtful))
        self._years = versions.year_ends(overview.landlord, context.clock.today())
        ui.year_combo.addItems([f"Year to {long_date(day)}" for day in self._years])
        ui.year_combo.setCurrentIndex(self._years.index(overview.default_year_end))
        for occasion, (words, _) in versions.OCCASIONS.items():
            ui.occasion_combo.addItem(words, occasion)
        known = any(h.is_ours and h.approved_on and h.year_end == overview.default_year_end for h in overview.heads)
        # One of that year was approved already: another is made out of turn, and says why.
        ui.occasion_combo.setCurrentIndex(list(versions.OCCASIONS).index(Occasion.PROCEDURES) if known else 0)
        ui.occasion_combo.currentIndexChanged.connect(self._tell_purpose)
        ui.draft_radio.setChecked(True)
        for radio in (ui.draft_radio, ui.past_radio, ui.other_radio):
            radio.toggled.connect(self._tell_purpose)
        self._tell_purpose()
        places = {
            "purpose": (ui.draft_radio, ui.purpose_problem),
            "year_end": (ui.year_combo, ui.year_problem),
            "landlord": (ui.landlord_edit, ui.landlord_problem),
            "why": (ui.why_edit, ui.why_problem),
        }
        self._fields = FieldProblems(places, ui.rest_problem)
        self.ready(ui.save_button, ui.cancel_button)

    def is_touched(self) -> bool:
        """A name that was typed is worth asking for; a choice is made again in a moment."""
        return bool(self._ui.landlord_edit.text().strip() or self._ui.why_edit.text().strip())

    @Slot()
    def _tell_purpose(self) -> None:
        self._ui.landlord_page.setVisible(self._ui.other_radio.isChecked())
        self._ui.draft_page.setVisible(self._ui.draft_radio.isChecked())
        for widget in (self._ui.why_label, self._ui.why_edit):
            widget.setVisible(self._occasion() is not Occasion.YEARLY)
        if self.isVisible():
            self.adjustSize()

    def _occasion(self) -> Occasion:
        """Only what we go on from has one."""
        ui = self._ui
        return Occasion(ui.occasion_combo.currentData()) if ui.draft_radio.isChecked() else Occasion.YEARLY

    def _purpose(self) -> Purpose:
        if self._ui.other_radio.isChecked():
            return Purpose.OTHER
        return Purpose.PAST if self._ui.past_radio.isChecked() else Purpose.DRAFT

    def save(self) -> None:
        """Keeps it, to be reviewed."""
        purpose = self._purpose()
        landlord = self._ui.landlord_edit.text() if purpose is Purpose.OTHER else ""
        occasion = self._occasion()
        why = self._ui.why_edit.text() if occasion is not Occasion.YEARLY else ""
        year_end = self._years[self._ui.year_combo.currentIndex()]
        request = ImportRequest(purpose, year_end, landlord, occasion, why)
        self.perform(jobs.take_in(self._read, request), self._saved)

    def _saved(self, done: Taken) -> None:
        self.finish()
        self.taken.emit(done[0].head)
