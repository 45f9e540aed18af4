"""A response that went out in another way (6.3, 6.14)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, Respond
from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import Outcome
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices
from complaintdesk.ui.forms.ui_respond_form import Ui_RespondForm


class RespondForm(ActForm):
    """The day it was sent and the outcome, which begins as the points suggest."""

    title = "Record a response"
    said = "The response is recorded."
    reaches_out = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_RespondForm()
        ui.setupUi(self)
        record = facts.record
        outcome = record.outcome or suggested_outcome(facts.case, record.stage)
        choices = [("Choose…", None), *((capital(o.value), o) for o in Outcome)]
        fill_choices(ui.outcome_combo, choices, outcome)
        ui.on_date.set_value(facts.today)
        ui.decision_words.setPlainText(record.decision)

    def heading(self) -> str:
        return f"Record the stage {self.facts.record.stage} response"

    def asks(self) -> str:
        return "6.3" if self.facts.record.stage == 1 else "6.14"

    def fields(self) -> Fields:
        ui = self._ui
        return {"on": (ui.on_date, ui.on_problem), "outcome": (ui.outcome_combo, ui.outcome_problem)}

    def act(self) -> Act:
        chosen = self._ui.outcome_combo.currentData()
        return Respond(
            stage=self.facts.record.stage,
            on=self._ui.on_date.value(),
            outcome=None if chosen is None else Outcome(chosen),
            decision=self._ui.decision_words.text(),
        )
