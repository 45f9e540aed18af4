"""How an issued letter went out."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, RecordSending
from complaintdesk.domain.acts.letters_out import letter_of
from complaintdesk.domain.casefile import SentBy
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices
from complaintdesk.ui.forms.ui_sending_form import Ui_SendingForm


class SendingForm(ActForm):
    """The day, the way, and what proves it. `facts.item` is the letter's id."""

    title = "How the letter went out"
    said = "It is recorded how the letter went out."
    provision = "5.12"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_SendingForm()
        ui.setupUi(self)
        letter = letter_of(facts.case, facts.item)
        ui.letter_label.setText(f"{capital(letter.kind.plain)}, dated {long_date(letter.dated)}")
        earlier = [f"{long_date(s.sent_on)} {s.how.words}" for s in facts.case.sendings_of(letter)]
        ui.earlier_label.setText(f"Recorded already: {', '.join(earlier)}.")
        ui.earlier_label.setVisible(bool(earlier))
        ui.sent_on_date.set_value(facts.today)
        fill_choices(ui.how_combo, ((capital(h.value), h) for h in SentBy), SentBy.POST)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "sent_on": (ui.sent_on_date, ui.sent_on_problem),
            "how": (ui.how_combo, ui.how_problem),
            "proof": (ui.proof_edit, ui.proof_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        how = SentBy(ui.how_combo.currentData())
        return RecordSending(self.facts.item, ui.sent_on_date.value(), how, ui.proof_edit.text())
