"""A call or letter promised for a day (5.9)."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, AddPromise
from complaintdesk.ui.dialogs.acts.facts import ActFacts, next_working_day
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_promise_form import Ui_PromiseForm


class PromiseForm(ActForm):
    """What was promised and by when: the next working day to begin with."""

    title = "Add a promise"
    save_text = "&Add it"
    said = "The promise is on the list of things to be done."
    provision = "5.9"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = Ui_PromiseForm()
        self._ui.setupUi(self)
        self._ui.due_on_date.set_value(next_working_day(facts))

    def fields(self) -> Fields:
        ui = self._ui
        return {"what": (ui.what_words, ui.what_problem), "due_on": (ui.due_on_date, ui.due_on_problem)}

    def act(self) -> Act:
        return AddPromise(self._ui.what_words.text(), self._ui.due_on_date.value())
