"""Closing a case, and taking it up again."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, CloseCase, ReopenCase
from complaintdesk.domain.casefile import CaseFile, CaseKind, ClosureKind
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.untold import WITHOUT_AN_ANSWER
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_choices
from complaintdesk.ui.forms.ui_close_form import Ui_CloseForm
from complaintdesk.ui.forms.ui_reopen_form import Ui_ReopenForm

_WORDS = {
    ClosureKind.ANSWERED: "Answered, nothing more is asked",
    ClosureKind.WITHDRAWN: "Withdrawn by the resident",
    ClosureKind.NO_COOPERATION: "Closed for want of cooperation",
    ClosureKind.DONE: "Done",
}

_LETTER = "Write it in words meant for the resident: the closure letter gives it to them as it stands."
_FILE = "For the file: no letter gives it to the resident."
_OWN_WISH = "For the file. The closure letter says that they took the complaint back, and not why."


def closures(case: CaseFile) -> list[tuple[str, ClosureKind]]:
    """The ways in which this case can be closed, the likeliest first."""
    record = case.current_stage
    if case.kind is not CaseKind.COMPLAINT:
        kinds = [ClosureKind.DONE, ClosureKind.WITHDRAWN]
    elif record is not None and record.responded_on is not None:
        kinds = [ClosureKind.ANSWERED, ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION]
    else:
        kinds = [ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION]
    return [(_WORDS[k], k) for k in kinds]


class CloseForm(ActForm):
    """The kind, the day, the reason, and whether the Ombudsman's details were given."""

    title = "Close the case"
    save_text = "&Close the case"
    said = "The case is closed. Its history stays, and so do actions not yet done."
    provision = "5.12"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_CloseForm()
        ui.setupUi(self)
        choices = closures(facts.case)
        fill_choices(ui.kind_combo, choices, choices[0][1])
        ui.on_date.set_value(facts.today)

    def edited(self) -> None:
        """Who reads the reason depends on why the case is closed."""
        kind = self._ui.kind_combo.currentData()
        complaint = self.facts.case.kind is CaseKind.COMPLAINT
        told = {ClosureKind.NO_COOPERATION: _LETTER, ClosureKind.WITHDRAWN: _OWN_WISH if complaint else _FILE}
        self._ui.reason_hint_label.setText(told.get(kind, _FILE))

    def done_words(self) -> str:
        """What is said once it is closed: the letter too, where the resident is still to be told."""
        return f"{self.said} Write the closure letter next." if self._is_letter_next() else self.said

    def _is_letter_next(self) -> bool:
        without_answer = self._ui.kind_combo.currentData() in WITHOUT_AN_ANSWER
        told = self._ui.ombudsman_details_given_box.isChecked()
        return without_answer and not told and self.facts.case.kind is CaseKind.COMPLAINT

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "kind": (ui.kind_combo, ui.kind_problem),
            "on": (ui.on_date, ui.on_problem),
            "reason": (ui.reason_words, ui.reason_problem),
            "ombudsman_details_given": (ui.ombudsman_details_given_box, ui.ombudsman_details_given_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return CloseCase(
            kind=ClosureKind(ui.kind_combo.currentData()),
            on=ui.on_date.value(),
            reason=ui.reason_words.text(),
            ombudsman_details_given=ui.ombudsman_details_given_box.isChecked(),
        )


class ReopenForm(ActForm):
    """The day and the reason; the closure stays in the history."""

    title = "Take the case up again"
    save_text = "&Reopen the case"
    said = "The case is open again."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_ReopenForm()
        ui.setupUi(self)
        closure = facts.case.closure
        if closure is not None:
            ui.closed_label.setText(f"It was closed on {long_date(closure.day)}: {closure.kind.value}.")
        ui.on_date.set_value(facts.today)

    def fields(self) -> Fields:
        ui = self._ui
        return {"reason": (ui.reason_words, ui.reason_problem), "on": (ui.on_date, ui.on_problem)}

    def act(self) -> Act:
        return ReopenCase(self._ui.on_date.value(), self._ui.reason_words.text())
