"""Asks with which version another is to be compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_assessment_compare_dialog import Ui_AssessmentCompareDialog
from complaintdesk.ui.screens.assessment.state import versions

_WIDTH = 440


class CompareWithDialog(FormDialog):
    """Payload of `chosen`: the two AssessmentHeads, the one asked about first."""

    chosen = Signal(object, object)

    def __init__(
        self, context: UiContext, head: AssessmentHead, others: Sequence[AssessmentHead], parent: QWidget
    ) -> None:
        super().__init__(context, parent)
        self._head = head
        self._others = {other.id: other for other in others}
        self._ui = ui = Ui_AssessmentCompareDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.heading_label.setText(versions.label(head))
        for other in others:
            ui.other_combo.addItem(versions.label(other), other.id)
        self.ready(ui.save_button, ui.cancel_button)

    def is_touched(self) -> bool:
        """Nothing is typed here that could be lost."""
        return False

    def save(self) -> None:
        """Takes the choice."""
        other = self._others[self._ui.other_combo.currentData()]
        self.finish()
        self.chosen.emit(self._head, other)
