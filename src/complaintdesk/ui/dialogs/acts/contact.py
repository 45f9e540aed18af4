"""A call, visit, message or note, put on the file as it happened (5.12)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, AddContact
from complaintdesk.domain.casefile import Channel
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices
from complaintdesk.ui.forms.ui_contact_form import Ui_ContactForm

DIRECTIONS = (("They contacted us", "in"), ("We contacted them", "out"), ("A note for the file", "note"))


class ContactForm(ActForm):
    """Today, a phone call from the resident, to begin with."""

    title = "Add a call or note"
    save_text = "&Add it"
    said = "It is on the file."
    provision = "5.12"
    reaches_out = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_ContactForm()
        ui.setupUi(self)
        ui.day_date.set_value(facts.today)
        fill_choices(ui.direction_combo, DIRECTIONS, "in")
        fill_choices(ui.channel_combo, ((capital(c.value), c) for c in Channel), Channel.PHONE)
        ui.who_edit.setText(facts.case.resident.name)

    def fields(self) -> Fields:
        ui = self._ui
        return {"words": (ui.words_words, ui.words_problem), "day": (ui.day_date, ui.day_problem)}

    def act(self) -> Act:
        ui = self._ui
        return AddContact(
            day=ui.day_date.value(),
            channel=Channel(ui.channel_combo.currentData()),
            direction=str(ui.direction_combo.currentData()),
            who=ui.who_edit.text(),
            words=ui.words_words.text(),
        )
