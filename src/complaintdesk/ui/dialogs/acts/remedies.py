"""Remedies and actions: offered, and done (6.6, 6.17, 7.1 to 7.3)."""

from __future__ import annotations

from collections.abc import Iterable

from complaintdesk.domain.acts import Act, AddRemedy, CompleteRemedy
from complaintdesk.domain.casefile import RemedyKind
from complaintdesk.domain.errors import Problem
from complaintdesk.ui.dialogs.acts.facts import ActFacts, amount_problems, pence, people_names, working_day_in
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices, fill_names
from complaintdesk.ui.forms.ui_complete_remedy_form import Ui_CompleteRemedyForm
from complaintdesk.ui.forms.ui_remedy_form import Ui_RemedyForm

_DAYS_FOR_AN_ACTION = 10


class RemedyForm(ActForm):
    """What, who, by when; the amount of a payment."""

    title = "Add a remedy or action"
    save_text = "&Add it"
    said = "The remedy is on the list of things to be done."
    provision = "7.3"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_RemedyForm()
        ui.setupUi(self)
        fill_choices(ui.kind_combo, ((capital(k.value), k) for k in RemedyKind), RemedyKind.ACTION)
        fill_names(ui.owner_combo, people_names(facts), facts.case.handler)
        ui.due_on_date.set_value(working_day_in(facts, _DAYS_FOR_AN_ACTION))

    def edited(self) -> None:
        """Only a payment has an amount."""
        pays = self._pays()
        self._ui.amount_label.setVisible(pays)
        self._ui.amount_edit.setVisible(pays)

    def _pays(self) -> bool:
        return bool(self._ui.kind_combo.currentData() == RemedyKind.PAYMENT)

    def own_problems(self) -> Iterable[Problem]:
        return amount_problems(self._ui.amount_edit.text()) if self._pays() else ()

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "what": (ui.what_words, ui.what_problem),
            "kind": (ui.kind_combo, ui.kind_problem),
            "owner": (ui.owner_combo, ui.owner_problem),
            "due_on": (ui.due_on_date, ui.due_on_problem),
            "amount": (ui.amount_edit, ui.amount_problem),
            "agreed": (ui.agreed_box, ui.agreed_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        typed = ui.amount_edit.text() if self._pays() else ""
        return AddRemedy(
            stage=self.facts.record.stage,
            kind=RemedyKind(ui.kind_combo.currentData()),
            what=ui.what_words.text(),
            owner=ui.owner_combo.currentText(),
            due_on=ui.due_on_date.value(),
            amount=None if amount_problems(typed) else pence(typed),
            agreed=ui.agreed_box.isChecked(),
        )


class CompleteRemedyForm(ActForm):
    """When it was done, how that is known, and when the resident was told."""

    title = "A remedy is done"
    save_text = "&Record it as done"
    said = "The remedy is recorded as done."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_CompleteRemedyForm()
        ui.setupUi(self)
        ui.subject_label.setText(facts.remedy.what if facts.remedy else "")
        ui.on_date.set_value(facts.today)
        ui.told_on_date.allow_none(facts.today)

    def asks(self) -> str:
        return "6.17" if self.facts.remedy is not None and self.facts.remedy.stage == 2 else "6.6"

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "proof": (ui.proof_words, ui.proof_problem),
            "on": (ui.on_date, ui.on_problem),
            "told_on": (ui.told_on_date, ui.told_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return CompleteRemedy(self.facts.item, ui.on_date.value(), ui.proof_words.text(), ui.told_on_date.value())
