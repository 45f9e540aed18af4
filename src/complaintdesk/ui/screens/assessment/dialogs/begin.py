"""Starts a self-assessment: about which year, why, and from which version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead, AssessmentState, Occasion
from complaintdesk.domain.assessment.steps import BeginRequest
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_begin_dialog import Ui_AssessmentBeginDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.jobs import Taken
from complaintdesk.ui.screens.assessment.state import versions
from complaintdesk.ui.widgets.field_problems import FieldProblems

if TYPE_CHECKING:
    from complaintdesk.services.assessments import Overview

_WIDTH = 460


class BeginDialog(FormDialog):
    """`source` is the version chosen to begin from. Payload of `begun`: the new AssessmentHead."""

    begun = Signal(object)

    def __init__(self, context: UiContext, overview: Overview, source: AssessmentHead | None, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = ui = Ui_AssessmentBeginDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        self._years = versions.year_ends(overview.landlord, context.clock.today())
        ui.year_combo.addItems([f"Year to {long_date(day)}" for day in self._years])
        ui.year_combo.setCurrentIndex(self._years.index(overview.default_year_end))
        for occasion, (words, _) in versions.OCCASIONS.items():
            ui.occasion_combo.addItem(words, occasion)
        self._fill_sources(overview, source)
        ui.occasion_combo.currentIndexChanged.connect(self._tell_occasion)
        self._tell_occasion()
        places = {
            "year_end": (ui.year_combo, ui.year_problem),
            "occasion": (ui.occasion_combo, ui.occasion_problem),
            "why": (ui.why_edit, ui.why_problem),
            "begun_from": (ui.from_combo, ui.from_problem),
        }
        self._fields = FieldProblems(places, ui.rest_problem)
        self.ready(ui.save_button, ui.cancel_button)

    def _fill_sources(self, overview: Overview, source: AssessmentHead | None) -> None:
        combo = self._ui.from_combo
        ours = [h for h in overview.heads if h.is_ours and h.state is not AssessmentState.READ]
        for head in ours:
            combo.addItem(versions.label(head), head.id)
        combo.addItem(versions.FRESH, None)
        wanted = source.id if source is not None else (ours[0].id if ours else None)
        combo.setCurrentIndex(max(0, combo.findData(wanted)))

    @Slot()
    def _tell_occasion(self) -> None:
        occasion = Occasion(self._ui.occasion_combo.currentData())
        self._ui.occasion_note_label.setText(versions.OCCASIONS[occasion][1])
        self._ui.why_page.setVisible(occasion is not Occasion.YEARLY)

    def save(self) -> None:
        """Begins it."""
        ui = self._ui
        occasion = Occasion(ui.occasion_combo.currentData())
        why = ui.why_edit.text() if occasion is not Occasion.YEARLY else ""
        request = BeginRequest(self._years[ui.year_combo.currentIndex()], occasion, why, ui.from_combo.currentData())
        self.perform(jobs.begin(request), self._saved)

    def _saved(self, done: Taken) -> None:
        self.finish()
        self.begun.emit(done[0].head)
