"""What stands beside a provision: the file it was read from, what is to do, what the cases show, who changed what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AnsweredProvision, AssessmentState, Review
from complaintdesk.domain.assessment.work import ToDo
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.line_list import ListLine
from complaintdesk.ui.screens.assessment.state import figures
from complaintdesk.ui.screens.assessment.state.figures import FigureLine
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.dates import day_words
from complaintdesk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from complaintdesk.services.assessments import HistoryLine, OpenAssessment

_HISTORY_MS = 300
_MOST_HISTORY = 12
_DECISIONS = {
    None: "",
    Review.PENDING: "Not looked at yet.",
    Review.ACCEPTED: "Accepted as it was read.",
    Review.CORRECTED: "Corrected by hand.",
    Review.REJECTED: "Rejected: it goes on blank when you finish the review.",
}


class SidePanel(QObject):
    """Payload of `work_pressed`: ToDo."""

    work_pressed = Signal(object)

    def __init__(self, owner: QWidget, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self._ui = ui
        self._id = 0
        self._number = ""
        self._history = LatestOnly()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_HISTORY_MS)
        self._pause.timeout.connect(self.load_history)
        for lines in (ui.doubts_list, ui.work_list, ui.figures_list, ui.history_list):
            lines.attach(context.theme)
        ui.work_list.pressed.connect(self.work_pressed)
        ui.figures_list.pressed.connect(self._open_figure)
        ui.source_edit.set_least_lines(2)
        flow = FlowLayout(ui.decision_buttons, 8)
        for button in (ui.accept_button, ui.reject_button):
            flow.addWidget(button)
        context.theme.set_icon(ui.accept_button, "tick", "on_accent")

    def show(self, opened: OpenAssessment, provision: AnsweredProvision, lines: Sequence[FigureLine]) -> None:
        """Shows what stands beside a provision."""
        self._id, self._number = opened.assessment.head.id, provision.number
        self.show_review(opened, provision)
        self._show_figures(opened, lines)
        self._ui.history_list.show_rows([])
        self._ui.history_card.hide()
        self._history.drop()
        self._pause.start()

    def show_review(self, opened: OpenAssessment, provision: AnsweredProvision) -> None:
        """Shows what stood in the file, and what was decided about it."""
        ui = self._ui
        state = opened.assessment.head.state
        reviewing = state is AssessmentState.READ
        in_draft = state is AssessmentState.DRAFT and bool(provision.source_text)
        ui.review_card.setVisible((provision.review is not None and reviewing) or in_draft)
        ui.places_label.setText(", ".join(provision.places) or "Not found in the file.")
        if ui.source_edit.toPlainText() != provision.source_text:
            ui.source_edit.setPlainText(provision.source_text)
        ui.source_edit.setVisible(bool(provision.source_text))
        doubts = [ListLine(flag.words, "warning", "caution") for flag in provision.doubts if reviewing]
        ui.doubts_list.show_rows(doubts)
        ui.doubts_list.setVisible(bool(doubts))
        ui.decision_label.setText(_DECISIONS[provision.review])
        ui.decision_label.setVisible(reviewing)
        if ui.accept_button.hasFocus() or ui.reject_button.hasFocus():
            # A button that is disabled hands its focus on to the next one: Enter twice would accept and then reject.
            ui.outline_tree.setFocus()
        ui.decision_buttons.setVisible(reviewing)
        writable = not self._context.desk.read_only
        ui.accept_button.setEnabled(writable and provision.review in (Review.PENDING, Review.REJECTED))
        ui.reject_button.setEnabled(writable and provision.review is not Review.REJECTED)

    def show_work(self, work: Sequence[ToDo], provision: AnsweredProvision, *, locked: bool) -> None:
        """Shows what is to do at the provision; at one that cannot be changed only where there is something."""
        lines = [_work_line(todo) for todo in work]
        self._ui.work_list.show_rows(lines or [ListLine("Nothing is left to do here.", "met", "good")])
        self._ui.work_card.setVisible(bool(lines) or not locked)
        self._ui.leave_button.setVisible(not locked and any(todo.may_stay for todo in work))
        self._ui.again_button.setText(f"Show again what you left ({len(provision.left)})")
        self._ui.again_button.setVisible(not locked and bool(provision.left))

    def _show_figures(self, opened: OpenAssessment, lines: Sequence[FigureLine]) -> None:
        ui = self._ui
        evidence, frozen = opened.evidence, opened.assessment.frozen
        found = figures.of_provision(evidence, self._number)
        ui.cases_card.setVisible(opened.assessment.head.is_ours)
        ui.period_label.setText(figures.period_words(evidence, frozen, opened.no_evidence))
        ui.how_label.setText(found.how if found is not None else "")
        ui.how_label.setVisible(bool(ui.how_label.text()))
        ui.figures_list.show_rows([_figure_line(line) for line in lines])

    @Slot(object)
    def _open_figure(self, line: FigureLine) -> None:
        from complaintdesk.ui.screens.assessment.dialogs.cases import CasesDialog

        CasesDialog(self._context, line, self._owner).open()

    @Slot()
    def load_history(self) -> None:
        """Reads who changed what of the provision."""
        self._pause.stop()
        if self._number:
            job = jobs.history(self._id, self._number)
            self._history.replace(self._context.operations.read(self._owner, job, self._show_history))

    def _show_history(self, found: tuple[HistoryLine, ...]) -> None:
        lines = [
            ListLine(
                line.what[:1].upper() + line.what[1:], note=f"{line.who}, {day_words(line.at.date())}, {line.at:%H:%M}"
            )
            for line in found
        ]
        if len(lines) > _MOST_HISTORY:
            lines = [*lines[:_MOST_HISTORY], ListLine(f"and {len(lines) - _MOST_HISTORY} earlier changes")]
        self._ui.history_list.show_rows(lines)
        self._ui.history_card.setVisible(bool(lines))


def _work_line(todo: ToDo) -> ListLine:
    icon, colour = ("missing", "danger") if todo.is_needed else ("warning", "caution")
    return ListLine(todo.words, icon, colour, payload=todo)


def _figure_line(line: FigureLine) -> ListLine:
    now = f"Now: {line.now}" if line.now else ""
    return ListLine(line.words, "reports", "accent", now, line)
