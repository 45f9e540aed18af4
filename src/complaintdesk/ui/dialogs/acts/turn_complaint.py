"""A service request becomes a complaint, because the resident is unhappy with the answer (1.5)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, TurnIntoComplaint
from complaintdesk.ui.dialogs.acts.facts import ActFacts, people_names
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_names
from complaintdesk.ui.forms.ui_turn_complaint_form import Ui_TurnComplaintForm


class TurnComplaintForm(ActForm):
    """The day they said so, and who handles the complaint."""

    title = "Turn it into a complaint"
    save_text = "&Make it a complaint"
    said = "It is a complaint at stage 1 now. Define it and acknowledge it next."
    provision = "1.5"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_TurnComplaintForm()
        ui.setupUi(self)
        ui.on_date.set_value(facts.today)
        fill_names(ui.handler_combo, people_names(facts), facts.case.handler)

    def fields(self) -> Fields:
        ui = self._ui
        return {"on": (ui.on_date, ui.on_problem), "handler": (ui.handler_combo, ui.handler_problem)}

    def act(self) -> Act:
        return TurnIntoComplaint(self._ui.on_date.value(), self._ui.handler_combo.currentText())
