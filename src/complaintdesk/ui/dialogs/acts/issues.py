"""What a resident raises further: joined to the complaint or logged anew, as 6.8 has it, and naming the new one."""

from __future__ import annotations

from complaintdesk.domain.acts import Act, NameNewComplaint, RaiseFurtherIssue
from complaintdesk.domain.acts.issues import issue_of, may_join, suggested_handling
from complaintdesk.domain.casefile import IssueHandling
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_choices
from complaintdesk.ui.forms.ui_further_issue_form import Ui_FurtherIssueForm
from complaintdesk.ui.forms.ui_new_complaint_form import Ui_NewComplaintForm

_CHOICES = (
    ("It joins this complaint, as a further point", IssueHandling.JOINED),
    ("It is logged as a new complaint", IssueHandling.ANEW),
)
_ASKED = {IssueHandling.JOINED: "join it to this complaint", IssueHandling.ANEW: "log it as a new complaint"}


class FurtherIssueForm(ActForm):
    """The handling follows the rule's suggestion until the officer chooses another, which needs a reason."""

    title = "Something more they raise"
    save_text = "&Record it"
    provision = "6.8"
    tell_at_once = frozenset({"issue.answered"})

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_FurtherIssueForm()
        ui.setupUi(self)
        self._may_join = may_join(facts.case)
        self._suggested, _ = suggested_handling(facts.case, related=True, delays=False)
        choices = [c for c in _CHOICES if self._may_join or c[1] is IssueHandling.ANEW]
        fill_choices(ui.handling_combo, choices, self._suggested)
        ui.raised_on_date.set_value(facts.today)

    @property
    def wants_log(self) -> bool:
        """True where the new complaint is to be logged at once."""
        return self._handling() is IssueHandling.ANEW and self._ui.log_now_box.isChecked()

    def _handling(self) -> IssueHandling:
        return IssueHandling(self._ui.handling_combo.currentData())

    def _delays(self) -> bool:
        box = self._ui.delays_box
        return self._may_join and self._ui.related_box.isChecked() and box.isChecked()

    def edited(self) -> None:
        """What the rule says of it as it is filled in; the reason is asked for only against it."""
        ui = self._ui
        suggested, why = suggested_handling(self.facts.case, ui.related_box.isChecked(), self._delays())
        if suggested is not self._suggested and self._handling() is self._suggested:
            self._suggested = suggested
            ui.handling_combo.setCurrentIndex(ui.handling_combo.findData(suggested))
        self._suggested = suggested
        ui.suggestion_label.setText(f"{why}: {_ASKED[suggested]} (6.8).")
        ui.delays_box.setVisible(self._may_join and ui.related_box.isChecked())
        against = self._handling() is not suggested
        ui.reason_label.setVisible(against)
        ui.reason_words.setVisible(against)
        ui.log_now_box.setVisible(self._handling() is IssueHandling.ANEW)

    def done_words(self) -> str:
        if self._handling() is IssueHandling.JOINED:
            return "It is a point of this complaint now."
        return "It is on record."

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "what": (ui.what_words, ui.what_problem),
            "raised_on": (ui.raised_on_date, ui.raised_on_problem),
            "related": (ui.related_box, ui.related_problem),
            "delays": (ui.delays_box, ui.delays_problem),
            "handling": (ui.handling_combo, ui.handling_problem),
            "reason": (ui.reason_words, ui.reason_problem),
            "log_now": (ui.log_now_box, ui.log_now_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return RaiseFurtherIssue(
            raised_on=ui.raised_on_date.value(),
            what=ui.what_words.text(),
            related=ui.related_box.isChecked(),
            handling=self._handling(),
            reason=ui.reason_words.text() if ui.reason_words.isVisibleTo(self) else "",
            delays=self._delays(),
        )


class NewComplaintForm(ActForm):
    """The reference of the complaint as which an issue was logged. `facts.item` is the issue's id."""

    title = "The new complaint’s reference"
    said = "The new complaint is named beside the issue."
    provision = "6.8"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_NewComplaintForm()
        ui.setupUi(self)
        issue = issue_of(facts.case, facts.item)
        ui.issue_label.setText(f"Raised on {long_date(issue.raised_on)}: {issue.what}")
        ui.reference_edit.setText(issue.new_reference)

    def fields(self) -> Fields:
        return {"reference": (self._ui.reference_edit, self._ui.reference_problem)}

    def act(self) -> Act:
        return NameNewComplaint(self.facts.item, self._ui.reference_edit.text())
