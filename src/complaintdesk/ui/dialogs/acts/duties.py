"""Reviews and the Ombudsman's dates: adjustments, contact restrictions, evidence and orders (5.10, 5.14, 5.15)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.acts import (
    Act,
    AddOmbudsmanDuty,
    AddRestriction,
    CompleteOmbudsmanDuty,
    ReviewAdjustments,
    ReviewRestriction,
)
from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.casefile import OmbudsmanDutyKind
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.spelling import weekday_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts, months_ahead, working_day_in
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices
from complaintdesk.ui.forms.ui_adjustments_form import Ui_AdjustmentsForm
from complaintdesk.ui.forms.ui_ombudsman_done_form import Ui_OmbudsmanDoneForm
from complaintdesk.ui.forms.ui_ombudsman_duty_form import Ui_OmbudsmanDutyForm
from complaintdesk.ui.forms.ui_restriction_form import Ui_RestrictionForm
from complaintdesk.ui.forms.ui_review_restriction_form import Ui_ReviewRestrictionForm
from complaintdesk.ui.widgets.date_field import DateField

_GOES_ON, _ENDS = "goes on", "ends"
_MONTHS_TO_ADJUSTMENTS, _MONTHS_TO_RESTRICTION = 12, 3
_DAYS_FOR_OMBUDSMAN = 15


def _next_review(field: DateField, *, goes_on: bool) -> tuple[Problem, ...]:
    """Without a date there would be no further review, which only the choice beside it says."""
    forgotten = goes_on and not field.text().strip()
    return (problem("review_on", "date.missing"),) if forgotten else ()


def _show_all(widgets: Iterable[QWidget], *, visible: bool) -> None:
    for widget in widgets:
        widget.setVisible(visible)


class AdjustmentsForm(ActForm):
    """The adjustments as they are after a review, and when they are looked at again."""

    title = "Review the adjustments"
    save_text = "&Save the review"
    said = "The review is recorded; what was agreed before stays in the history."
    provision = "5.10"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_AdjustmentsForm()
        ui.setupUi(self)
        ui.adjustments_words.setPlainText(facts.case.resident.adjustments)
        fill_choices(
            ui.further_combo, (("They are looked at again", _GOES_ON), ("No further review is needed", _ENDS)), _GOES_ON
        )
        before = facts.case.resident.adjustments_review_on
        ahead = before if before is not None and before > facts.today else None
        ui.review_on_date.set_value(ahead or months_ahead(facts, _MONTHS_TO_ADJUSTMENTS))

    def _goes_on(self) -> bool:
        return bool(self._ui.further_combo.currentData() == _GOES_ON)

    def edited(self) -> None:
        """A next review has a date only where there is one."""
        _show_all((self._ui.review_on_label, self._ui.review_on_date), visible=self._goes_on())

    def own_problems(self) -> Iterable[Problem]:
        return _next_review(self._ui.review_on_date, goes_on=self._goes_on())

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "adjustments": (ui.adjustments_words, ui.adjustments_problem),
            "further": (ui.further_combo, ui.further_problem),
            "review_on": (ui.review_on_date, ui.review_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return ReviewAdjustments(ui.adjustments_words.text(), ui.review_on_date.value() if self._goes_on() else None)


class RestrictionForm(ActForm):
    """How contact is restricted, on what evidence, with regard to the Equality Act, and when that is reviewed."""

    title = "Restrict contact"
    save_text = "&Record the restriction"
    said = "The restriction is recorded. It is shown wherever the resident is called or written to."
    provision = "5.14"
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_RestrictionForm()
        ui.setupUi(self)
        ui.since_date.set_value(facts.today)
        ui.review_on_date.set_value(months_ahead(facts, _MONTHS_TO_RESTRICTION))

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "what": (ui.what_words, ui.what_problem),
            "evidence": (ui.evidence_words, ui.evidence_problem),
            "equality": (ui.equality_words, ui.equality_problem),
            "since": (ui.since_date, ui.since_problem),
            "review_on": (ui.review_on_date, ui.review_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return AddRestriction(
            what=ui.what_words.text(),
            evidence=ui.evidence_words.text(),
            equality=ui.equality_words.text(),
            since=ui.since_date.value(),
            review_on=ui.review_on_date.value(),
        )


class ReviewRestrictionForm(ActForm):
    """A restriction goes on until its next review, or it ends. `facts.item` is its id."""

    title = "Review the contact restriction"
    save_text = "&Save the review"
    provision = "5.14"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_ReviewRestrictionForm()
        ui.setupUi(self)
        found = facts.restriction
        ui.subject_label.setText(found.what)
        ui.facts_label.setText(
            f"Since {weekday_date(found.since)}, to be reviewed by {weekday_date(found.review_on)}. "
            f"Evidence: {found.evidence}"
        )
        ui.on_date.set_value(facts.today)
        fill_choices(ui.result_combo, (("It goes on", _GOES_ON), ("It ends", _ENDS)), _GOES_ON)
        ui.review_on_date.set_value(months_ahead(facts, _MONTHS_TO_RESTRICTION))

    def _goes_on(self) -> bool:
        return bool(self._ui.result_combo.currentData() == _GOES_ON)

    def edited(self) -> None:
        """Only a restriction that goes on is reviewed again."""
        _show_all((self._ui.review_on_label, self._ui.review_on_date), visible=self._goes_on())

    def done_words(self) -> str:
        return "The restriction goes on until its next review." if self._goes_on() else "The restriction has ended."

    def own_problems(self) -> Iterable[Problem]:
        return _next_review(self._ui.review_on_date, goes_on=self._goes_on())

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "on": (ui.on_date, ui.on_problem),
            "result": (ui.result_combo, ui.result_problem),
            "review_on": (ui.review_on_date, ui.review_on_problem),
        }

    def act(self) -> Act:
        review: date | None = self._ui.review_on_date.value() if self._goes_on() else None
        return ReviewRestriction(self.facts.item, self._ui.on_date.value(), review)


class OmbudsmanDutyForm(ActForm):
    """What the Ombudsman asks for, and the date its letter gives."""

    title = "Record a date of the Ombudsman’s"
    save_text = "&Record it"
    said = "The Ombudsman’s date is on the list of things to be done."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_OmbudsmanDutyForm()
        ui.setupUi(self)
        fill_choices(ui.kind_combo, ((capital(k.value), k) for k in OmbudsmanDutyKind), OmbudsmanDutyKind.EVIDENCE)
        ui.due_on_date.set_value(working_day_in(facts, _DAYS_FOR_OMBUDSMAN))

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "what": (ui.what_words, ui.what_problem),
            "kind": (ui.kind_combo, ui.kind_problem),
            "due_on": (ui.due_on_date, ui.due_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        kind = OmbudsmanDutyKind(ui.kind_combo.currentData())
        return AddOmbudsmanDuty(kind, ui.what_words.text(), ui.due_on_date.value())


class OmbudsmanDoneForm(ActForm):
    """When what the Ombudsman asked for was done, and how that is known. `facts.item` is its id."""

    title = "A date of the Ombudsman’s is met"
    save_text = "&Record it as done"
    said = "It is recorded as done for the Ombudsman."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_OmbudsmanDoneForm()
        ui.setupUi(self)
        found = facts.ombudsman_duty
        ui.subject_label.setText(found.what)
        ui.facts_label.setText(f"{capital(found.kind.value)}, due by {weekday_date(found.due_on)}.")
        ui.on_date.set_value(facts.today)

    def fields(self) -> Fields:
        ui = self._ui
        return {"proof": (ui.proof_words, ui.proof_problem), "on": (ui.on_date, ui.on_problem)}

    def act(self) -> Act:
        ui = self._ui
        return CompleteOmbudsmanDuty(self.facts.item, ui.on_date.value(), ui.proof_words.text())
