"""Stage 2, without asking the resident why, handled by somebody else (6.10 to 6.13)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, Escalate
from complaintdesk.ui.dialogs.acts.facts import ActFacts, people_names, stage_two_handler
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_names
from complaintdesk.ui.forms.ui_escalate_form import Ui_EscalateForm


class EscalateForm(ActForm):
    """Suggests somebody other than stage 1's handler; the same person needs a reason."""

    title = "Take it to stage 2"
    save_text = "&Take it to stage 2"
    said = "The complaint is at stage 2. Acknowledge it next."
    provision = "6.13"
    tell_at_once = frozenset({"stage.same_person", "stage.one_unanswered"})

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_EscalateForm()
        ui.setupUi(self)
        given_up = [r.asked_on for r in facts.case.refusals if r.stage == 2 and not r.stands]
        ui.requested_on_date.set_value(given_up[-1] if given_up else facts.today)
        fill_names(ui.handler_combo, people_names(facts), stage_two_handler(facts))
        first = facts.case.stage(1)
        self._before = first.handler if first else ""
        ui.first_label.setText(f"Stage 1 was handled by {self._before}.")

    def edited(self) -> None:
        """The reason is asked for only where the same person is chosen."""
        same = self._ui.handler_combo.currentText().strip().casefold() == self._before.strip().casefold()
        self._ui.same_person_reason_label.setVisible(same)
        self._ui.same_person_reason_words.setVisible(same)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "requested_on": (ui.requested_on_date, ui.requested_on_problem),
            "handler": (ui.handler_combo, ui.handler_problem),
            "same_person_reason": (ui.same_person_reason_words, ui.same_person_reason_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        reason = ui.same_person_reason_words
        return Escalate(
            requested_on=ui.requested_on_date.value(),
            handler=ui.handler_combo.currentText(),
            same_person_reason=reason.text() if reason.isVisibleTo(self) else "",
        )
