"""Somebody who acts for the resident, and their written consent (1.3, 3.6)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, SetRepresentative
from complaintdesk.domain.casefile import Representative
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_representative_form import Ui_RepresentativeForm


class RepresentativeForm(ActForm):
    """Filled with the present representative, if there is one."""

    title = "Who acts for the resident"
    said = "The representative is recorded."
    provision = "3.6"
    tell_at_once = frozenset({"representative.dates_reversed", "representative.consent_start_missing"})
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_RepresentativeForm()
        ui.setupUi(self)
        person = facts.case.representative or Representative("", "", "")
        ui.name_edit.setText(person.name)
        ui.relation_edit.setText(person.relation)
        ui.address_words.setPlainText(person.address)
        ui.email_edit.setText(person.email)
        ui.phone_edit.setText(person.phone)
        ui.consent_on_date.allow_none(facts.today)
        ui.consent_on_date.set_value(person.consent_on)
        ui.consent_until_date.allow_none(facts.today)
        ui.consent_until_date.set_value(person.consent_until)
        ui.letters_go_here_box.setChecked(person.letters_go_here)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "name": (ui.name_edit, ui.name_problem),
            "address": (ui.address_words, ui.address_problem),
            "consent_on": (ui.consent_on_date, ui.consent_on_problem),
            "consent_until": (ui.consent_until_date, ui.consent_until_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        person = Representative(
            name=ui.name_edit.text().strip(),
            relation=ui.relation_edit.text().strip(),
            address=ui.address_words.text().strip(),
            email=ui.email_edit.text().strip(),
            phone=ui.phone_edit.text().strip(),
            consent_on=ui.consent_on_date.value(),
            consent_until=ui.consent_until_date.value(),
            letters_go_here=ui.letters_go_here_box.isChecked(),
        )
        return SetRepresentative(person)
