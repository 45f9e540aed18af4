"""An extension as one act: reason, new date, told, updates (5.9, 6.4, 6.5, 6.15, 6.16)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, Extend
from complaintdesk.ui.dialogs.acts.facts import ActFacts, due_words, extension_date, furthest_words
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_extend_form import Ui_ExtendForm


class ExtendForm(ActForm):
    """Shows what is due and the furthest the Code allows; asks for more only beyond that."""

    title = "Extend the response"
    save_text = "&Save the extension"
    said = "The extension is recorded."
    tell_at_once = frozenset({"extension.beyond_cap", "extension.not_later"})
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_ExtendForm()
        ui.setupUi(self)
        ui.due_label.setText(due_words(facts))
        ui.furthest_label.setText(furthest_words(facts.clock))
        ui.decided_on_date.set_value(facts.today)
        ui.new_date_date.set_value(extension_date(facts))
        ui.told_on_date.allow_none(facts.today)

    def heading(self) -> str:
        return f"Extend the stage {self.facts.record.stage} response"

    def asks(self) -> str:
        return "6.4" if self.facts.record.stage == 1 else "6.15"

    def done_words(self) -> str:
        told = self._ui.told_on_date.value() is not None
        return self.said if told else f"{self.said} The resident has not been told yet: write the extension letter now."

    def edited(self) -> None:
        """More than the Code's time is asked about only where it is taken; the Ombudsman only once told."""
        new_date = self._ui.new_date_date.value()
        beyond = new_date is not None and new_date > self.facts.clock.furthest
        self._ui.beyond_reason_label.setVisible(beyond)
        self._ui.beyond_reason_words.setVisible(beyond)
        self._ui.ombudsman_details_given_box.setVisible(self._ui.told_on_date.value() is not None)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "reason": (ui.reason_words, ui.reason_problem),
            "decided_on": (ui.decided_on_date, ui.decided_on_problem),
            "new_date": (ui.new_date_date, ui.new_date_problem),
            "beyond_reason": (ui.beyond_reason_words, ui.beyond_reason_problem),
            "updates": (ui.updates_words, ui.updates_problem),
            "told_on": (ui.told_on_date, ui.told_on_problem),
            "ombudsman_details_given": (ui.ombudsman_details_given_box, ui.ombudsman_details_given_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        told = ui.told_on_date.value()
        return Extend(
            stage=self.facts.record.stage,
            decided_on=ui.decided_on_date.value(),
            reason=ui.reason_words.text(),
            new_date=ui.new_date_date.value(),
            told_on=told,
            beyond_reason=ui.beyond_reason_words.text() if ui.beyond_reason_words.isVisibleTo(self) else "",
            ombudsman_details_given=told is not None and ui.ombudsman_details_given_box.isChecked(),
            updates=ui.updates_words.text(),
        )
