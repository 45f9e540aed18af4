"""Promises: a call, letter or update for a day, changed or taken back with a reason (5.9)."""

from __future__ import annotations

from collections.abc import Iterable

from complaintdesk.domain.acts import Act, AddPromise, ChangePromise
from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.casefile import PromiseKind
from complaintdesk.domain.errors import Problem
from complaintdesk.ui.dialogs.acts.clock_words import PROMISE_WORDS, promise_words
from complaintdesk.ui.dialogs.acts.facts import ActFacts, next_working_day
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_choices
from complaintdesk.ui.forms.ui_change_promise_form import Ui_ChangePromiseForm
from complaintdesk.ui.forms.ui_promise_form import Ui_PromiseForm

_KINDS = (PromiseKind.CALL, PromiseKind.LETTER, PromiseKind.UPDATE, PromiseKind.OTHER)
"""A date that we gave and keep is promised by the calendar alone."""

_CHANGED, _TAKEN_BACK = "changed", "taken back"


class PromiseForm(ActForm):
    """What was promised and by when: a call on the next working day to begin with."""

    title = "Add a promise"
    save_text = "&Add it"
    said = "The promise is on the list of things to be done."
    provision = "5.9"
    reaches_out = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = Ui_PromiseForm()
        self._ui.setupUi(self)
        fill_choices(self._ui.kind_combo, ((PROMISE_WORDS[k], k) for k in _KINDS), PromiseKind.CALL)
        self._ui.due_on_date.set_value(next_working_day(facts))

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "what": (ui.what_words, ui.what_problem),
            "kind": (ui.kind_combo, ui.kind_problem),
            "due_on": (ui.due_on_date, ui.due_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return AddPromise(ui.what_words.text(), ui.due_on_date.value(), PromiseKind(ui.kind_combo.currentData()))


class ChangePromiseForm(ActForm):
    """Other words or another date, or taken back; the reason stays in the history."""

    title = "Change or take back a promise"
    save_text = "&Save the change"
    provision = "5.9"
    reaches_out = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_ChangePromiseForm()
        ui.setupUi(self)
        promise = facts.promise
        choices = (("It gets other words or another date", _CHANGED), ("It is taken back", _TAKEN_BACK))
        fill_choices(ui.change_combo, choices, _CHANGED)
        if promise is not None:
            ui.subject_label.setText(promise_words(promise))
            ui.what_words.setPlainText(promise.what)
            ui.due_on_date.set_value(promise.due_on)

    def _is_taken_back(self) -> bool:
        return bool(self._ui.change_combo.currentData() == _TAKEN_BACK)

    def edited(self) -> None:
        """What is taken back has no words and no date."""
        ui, stays = self._ui, not self._is_taken_back()
        for widget in (ui.what_label, ui.what_words, ui.due_on_label, ui.due_on_date):
            widget.setVisible(stays)

    def done_words(self) -> str:
        return "The promise is taken back." if self._is_taken_back() else "The promise is changed."

    def own_problems(self) -> Iterable[Problem]:
        """Without a date the act would take the promise back, which only the choice above says."""
        due = self._ui.due_on_date
        forgotten = not self._is_taken_back() and not due.text().strip()
        return (problem("due_on", "date.missing"),) if forgotten else ()

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "change": (ui.change_combo, ui.change_problem),
            "what": (ui.what_words, ui.what_problem),
            "due_on": (ui.due_on_date, ui.due_on_problem),
            "reason": (ui.reason_words, ui.reason_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        due = None if self._is_taken_back() else ui.due_on_date.value()
        return ChangePromise(self.facts.item, ui.what_words.text(), due, ui.reason_words.text())
