"""A refusal of a complaint or of stage 2, with the twelve-month test as one types; correcting it, giving it up."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.acts import Act, CorrectRefusal, RefuseComplaint, WithdrawRefusal
from complaintdesk.domain.acts.refusing import last_day_to_complain, refusal_of
from complaintdesk.domain.casefile import Refusal, RefusalGround, StageRecord
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts, people_names
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices, fill_names
from complaintdesk.ui.forms.ui_refuse_form import Ui_RefuseForm
from complaintdesk.ui.forms.ui_withdraw_refusal_form import Ui_WithdrawRefusalForm

_HINTS = {
    RefusalGround.TOO_OLD: "Counted from when it happened, or from when they came to know of it (2.2, 2.3).",
    RefusalGround.COURT: "The claim form and the particulars of claim have both been filed (2.2).",
    RefusalGround.CONSIDERED: "The same matter went through both stages before (2.2).",
    RefusalGround.POLICY: "A ground that your published policy sets out clearly (2.1).",
}


class RefuseForm(ActForm):
    """The ground and the reasons; what the twelve months are counted from only where that is the ground.

    `facts.stage` is 1 for a complaint that is not accepted, 2 for one that is not taken to stage 2.
    """

    title = "Refuse a complaint"
    save_text = "Record the re&fusal"
    said = "The refusal is recorded."
    tell_at_once = frozenset({"refusal.in_time", "refusal.stands", "refusal.answered", "refusal.asked_day"})
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_RefuseForm()
        ui.setupUi(self)
        fill_choices(ui.ground_combo, [("Choose the ground", ""), *((capital(g.value), g) for g in RefusalGround)], "")
        fill_names(ui.decided_by_combo, people_names(facts), facts.landlord.officer or facts.case.handler)
        ui.decided_on_date.set_value(facts.today)
        ui.event_on_date.allow_none(facts.today)
        ui.aware_on_date.allow_none(facts.today)
        ui.asked_on_date.set_value(facts.today if self.stage == 2 else self._first.opened_on)
        if self.stage == 2:
            ui.asked_on_label.setText("Stage 2 asked for &on")
        for widget in (ui.correction_label, ui.correction_words, ui.correction_problem):
            widget.hide()

    @property
    def stage(self) -> int:
        """The stage that is refused."""
        return self.facts.stage or 1

    @property
    def _first(self) -> StageRecord:
        return self.facts.case.stages[0]

    def heading(self) -> str:
        return "Do not take it to stage 2" if self.stage == 2 else "Do not accept the complaint"

    def asks(self) -> str:
        return "5.11" if self.stage == 2 else "2.2"

    def _ground(self) -> RefusalGround | None:
        chosen = self._ui.ground_combo.currentData()
        return RefusalGround(chosen) if chosen else None

    def edited(self) -> None:
        """The days and what was weighed are asked for only where it is too old; the test is told as it stands."""
        ui, ground = self._ui, self._ground()
        ui.ground_hint_label.setText(_HINTS[ground] if ground is not None else "")
        ui.ground_hint_label.setVisible(ground is not None)
        old = ground is RefusalGround.TOO_OLD
        for widget in self._of_age():
            widget.setVisible(old)
        for field in () if old else (ui.event_on_date, ui.aware_on_date):
            # What is hidden must not keep the form from being saved.
            if not field.is_sound():
                field.set_value(None)
        words = _age_words(*self._days(), self._first, self.facts)
        ui.age_label.setText(words)
        ui.age_label.setVisible(bool(words))

    def _of_age(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return (
            ui.event_on_label, ui.event_on_date, ui.aware_on_label, ui.aware_on_date,
            ui.discretion_label, ui.discretion_words,
        )  # fmt: skip

    def _days(self) -> tuple[date | None, date | None]:
        """When it happened and when they came to know of it, which belong to that ground alone."""
        if self._ground() is not RefusalGround.TOO_OLD:
            return None, None
        return self._ui.event_on_date.value(), self._ui.aware_on_date.value()

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "ground": (ui.ground_combo, ui.ground_problem),
            "asked_on": (ui.asked_on_date, ui.asked_on_problem),
            "decided_on": (ui.decided_on_date, ui.decided_on_problem),
            "decided_by": (ui.decided_by_combo, ui.decided_by_problem),
            "event_on": (ui.event_on_date, ui.event_on_problem),
            "aware_on": (ui.aware_on_date, ui.aware_on_problem),
            "discretion": (ui.discretion_words, ui.discretion_problem),
            "reasons": (ui.reasons_words, ui.reasons_problem),
            "other_route": (ui.other_route_words, ui.other_route_problem),
        }

    def act(self) -> Act:
        return self.decision()

    def decision(self) -> RefuseComplaint:
        """The refusal as it is filled in."""
        ui, ground = self._ui, self._ground()
        event_on, aware_on = self._days()
        return RefuseComplaint(
            stage=self.stage,
            asked_on=ui.asked_on_date.value(),
            decided_on=ui.decided_on_date.value(),
            ground=ground,
            event_on=event_on,
            aware_on=aware_on,
            discretion=ui.discretion_words.text() if ground is RefusalGround.TOO_OLD else "",
            reasons=ui.reasons_words.text(),
            other_route=ui.other_route_words.text(),
            decided_by=ui.decided_by_combo.currentText(),
        )


def _age_words(event_on: date | None, aware_on: date | None, first: StageRecord, facts: ActFacts) -> str:
    """The twelve-month test in a sentence, where it says that the complaint came too late; "" otherwise."""
    last = last_day_to_complain(event_on, aware_on, first, facts.rules)
    if event_on is None or last is None or first.opened_on <= last:
        return ""
    return f"They could complain of it until {long_date(last)}, and did so on {long_date(first.opened_on)}."


class CorrectRefusalForm(RefuseForm):
    """The refusal as it is on record, to be put right while nobody was told of it. `facts.item` is its id."""

    title = "Correct the refusal"
    save_text = "&Save the refusal"
    said = "The refusal is corrected; the old values stay in the history."
    tell_at_once = RefuseForm.tell_at_once | {"refusal.told_already"}

    def __init__(self, facts: ActFacts) -> None:
        self._old = refusal_of(facts.case, facts.item)
        super().__init__(facts)
        ui, old = self._ui, self._old
        for widget in (ui.correction_label, ui.correction_words):
            widget.show()
        ui.ground_combo.setCurrentIndex(ui.ground_combo.findData(old.ground))
        ui.decided_by_combo.setCurrentText(old.decided_by)
        ui.asked_on_date.set_value(old.asked_on)
        ui.decided_on_date.set_value(old.decided_on)
        ui.event_on_date.set_value(old.event_on)
        ui.aware_on_date.set_value(old.aware_on)
        ui.discretion_words.setPlainText(old.discretion)
        ui.reasons_words.setPlainText(old.reasons)
        ui.other_route_words.setPlainText(old.other_route)

    @property
    def stage(self) -> int:
        """The stage that was refused."""
        return self._old.stage

    def heading(self) -> str:
        return self.title

    def fields(self) -> Fields:
        ui = self._ui
        return {**super().fields(), "reason": (ui.correction_words, ui.correction_problem)}

    def act(self) -> Act:
        return CorrectRefusal(self.facts.item, self._ui.correction_words.text(), self.decision())


class WithdrawRefusalForm(ActForm):
    """Why and when a refusal is given up. `facts.item` is its id."""

    title = "Give the refusal up"
    save_text = "&Give the refusal up"
    provision = "2.3"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_WithdrawRefusalForm()
        ui.setupUi(self)
        self._refusal = refusal_of(facts.case, facts.item)
        ui.refused_label.setText(_refused_words(self._refusal))
        ui.on_date.set_value(facts.today)

    def asks(self) -> str:
        return "5.11" if self._refusal.stage == 2 else "2.3"

    def done_words(self) -> str:
        if self._refusal.stage == 2:
            return "The refusal is given up. Take the complaint to stage 2 next."
        return "The refusal is given up, and the case is open again. Its clocks run from the day of the complaint."

    def fields(self) -> Fields:
        ui = self._ui
        return {"why": (ui.why_words, ui.why_problem), "on": (ui.on_date, ui.on_problem)}

    def act(self) -> Act:
        return WithdrawRefusal(self.facts.item, self._ui.on_date.value(), self._ui.why_words.text())


def _refused_words(refusal: Refusal) -> str:
    what = "Stage 2 was refused" if refusal.stage == 2 else "The complaint was not accepted"
    return f"{what} on {long_date(refusal.decided_on)}: {refusal.ground.value}. The record of it stays."
