"""A call, visit, message or note put on the file (5.12), and what the resident was told without a letter."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, AddContact, TellResident
from complaintdesk.domain.acts.telling import to_tell
from complaintdesk.domain.casefile import Channel, LetterKind
from complaintdesk.domain.errors import UserError
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


_TOLD = {
    LetterKind.CLOSURE: "Told them that the complaint is closed, and how to reach the Ombudsman.",
    LetterKind.SERVICE_REQUEST: "Told them that we treat this as a service request, and how to complain.",
    LetterKind.REFUSAL_1: "Told them why the complaint is not accepted, and how to reach the Ombudsman.",
    LetterKind.REFUSAL_2: "Told them why stage 2 was refused, and how to reach the Ombudsman.",
    LetterKind.FURTHER_ISSUE: "Told them what becomes of what they raised.",
}


class ToldForm(ContactForm):
    """The resident was told without a letter of the desk; what was said is kept on the timeline.

    `facts.stage` and `facts.item` say of what, as `to_tell` has it.
    Raises UserError "changed.elsewhere" where nothing is left to tell.
    """

    title = "The resident was told another way"
    save_text = "&Record it"
    said = "It is recorded that the resident was told."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        known = to_tell(facts.case, facts.stage, facts.item)
        if known is None:
            raise UserError("changed.elsewhere")
        self._known = known
        ui = self._ui
        for widget in (ui.direction_label, ui.direction_combo, ui.direction_problem):
            widget.hide()
        if known.kind.subject == "refusal":
            ui.channel_combo.setCurrentIndex(ui.channel_combo.findData(Channel.LETTER))
        ui.words_words.setPlainText(_TOLD[known.kind])

    def fields(self) -> Fields:
        ui = self._ui
        return {**super().fields(), "channel": (ui.channel_combo, ui.channel_problem)}

    def asks(self) -> str:
        return self._known.provision

    def act(self) -> Act:
        ui = self._ui
        return TellResident(
            ui.day_date.value(), Channel(ui.channel_combo.currentData()), ui.who_edit.text(), ui.words_words.text(),
            self.facts.stage, self.facts.item,
        )  # fmt: skip
