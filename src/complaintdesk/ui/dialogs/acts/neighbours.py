"""Clocks of other laws: started, a duty met, put right or ended. They inform, and decide nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QLabel

from complaintdesk.domain.acts import Act, MeetNeighbourDuty, StartNeighbour, UpdateNeighbour
from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.casefile import NeighbouringClock
from complaintdesk.domain.clocks import NeighbourRule
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.spelling import weekday_date
from complaintdesk.ui.dialogs.acts.clock_words import (
    INFORMS,
    date_lines,
    duty_date,
    law_words,
    limit_words,
    source_words,
    waiting_words,
)
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, fill_choices
from complaintdesk.ui.forms.ui_neighbour_form import Ui_NeighbourForm
from complaintdesk.ui.forms.ui_neighbour_step_form import Ui_NeighbourStepForm
from complaintdesk.ui.forms.ui_neighbour_update_form import Ui_NeighbourUpdateForm


def _tell(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _clock_title(facts: ActFacts) -> str:
    clock, rule = facts.neighbour, facts.rules.neighbour(facts.neighbour.kind)
    return f"{rule.title if rule is not None else clock.kind} – {clock.subject}"


class NeighbourForm(ActForm):
    """Which clock, about what, since when; the law, its source and the dates are shown as it is chosen."""

    title = "Start a clock of another law"
    save_text = "&Start the clock"
    said = "The clock runs beside the complaint; its dates are on the list of things to be done."
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_NeighbourForm()
        ui.setupUi(self)
        self._shown: NeighbourRule | None = None
        ui.informs_label.setText(INFORMS)
        fill_choices(ui.kind_combo, [("Choose…", ""), *((r.title, r.id) for r in facts.rules.neighbours)], "")
        ui.started_on_date.set_value(facts.today)

    def _rule(self) -> NeighbourRule | None:
        return self.facts.rules.neighbour(str(self._ui.kind_combo.currentData() or ""))

    def edited(self) -> None:
        """Shows the law that is chosen, and the dates that would follow."""
        rule, ui = self._rule(), self._ui
        if rule is not self._shown:
            before, self._shown = self._shown, rule
            self._offer_subjects(before, rule)
        _tell(ui.law_label, law_words(rule) if rule is not None else "")
        _tell(ui.source_label, source_words(rule) if rule is not None else "")
        _tell(ui.dates_label, self._dates(rule) if rule is not None else "")

    def _offer_subjects(self, before: NeighbourRule | None, rule: NeighbourRule | None) -> None:
        ui = self._ui
        typed = ui.subject_combo.currentText()
        offered = rule.subjects if rule is not None else ()
        chosen_before = before is not None and typed in before.subjects and typed not in offered
        ui.subject_label.setText(f"&{rule.subject}" if rule is not None else "S&ubject")
        ui.started_on_label.setText(f"&{rule.starts}" if rule is not None else "Started &on")
        ui.subject_combo.clear()
        ui.subject_combo.addItems(list(offered))
        ui.subject_combo.setCurrentText("" if chosen_before else typed)

    def _dates(self, rule: NeighbourRule) -> str:
        started = self._ui.started_on_date.value()
        if started is None:
            return ""
        lines = date_lines(rule, NeighbouringClock(0, rule.id, started), self.facts.rules.calendar)
        return "\n".join(["These dates follow:", *lines])

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "kind": (ui.kind_combo, ui.kind_problem),
            "subject": (ui.subject_combo, ui.subject_problem),
            "started_on": (ui.started_on_date, ui.started_on_problem),
            "note": (ui.note_words, ui.note_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return StartNeighbour(
            kind=str(ui.kind_combo.currentData() or ""),
            started_on=ui.started_on_date.value(),
            subject=ui.subject_combo.currentText(),
            note=ui.note_words.text(),
        )


class NeighbourStepForm(ActForm):
    """Which duty of a clock was met, and when. `facts.item` is the clock, `facts.duty` the duty to begin with."""

    title = "Record what another law asks for"
    save_text = "&Record it as done"
    said = "It is recorded as done."

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_NeighbourStepForm()
        ui.setupUi(self)
        clock = facts.neighbour
        self._rule = rule = facts.rules.neighbour(clock.kind)
        ui.subject_label.setText(_clock_title(facts))
        waiting = [d for d in rule.duties if clock.step(d.id) is None] if rule is not None else []
        fill_choices(ui.duty_combo, ((d.what, d.id) for d in waiting), facts.duty)
        ui.on_date.set_value(facts.today)

    def _duty(self) -> str:
        return str(self._ui.duty_combo.currentData() or "")

    def edited(self) -> None:
        """Says by when the chosen duty is due."""
        duty = self._rule.duty(self._duty()) if self._rule is not None else None
        if duty is None or self._rule is None:
            _tell(self._ui.due_label, "")
            return
        clock = self.facts.neighbour
        due = duty_date(duty, clock, self.facts.rules.calendar)
        words = f"No date yet: {waiting_words(duty, self._rule, extended=clock.extended)}, which is not on record."
        if due is not None:
            words = f"Due by {weekday_date(due)}: {limit_words(duty, extended=clock.extended)}."
        _tell(self._ui.due_label, words)

    def own_problems(self) -> Iterable[Problem]:
        return () if self._duty() else (problem("duty", "neighbour.all_met"),)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "on": (ui.on_date, ui.on_problem),
            "duty": (ui.duty_combo, ui.duty_problem),
            "note": (ui.note_words, ui.note_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return MeetNeighbourDuty(self.facts.item, self._duty(), ui.on_date.value(), ui.note_words.text())


class NeighbourUpdateForm(ActForm):
    """The days a clock counts from, a longer time that is taken, and its end. `facts.item` is the clock."""

    title = "Update a clock of another law"
    save_text = "&Save the clock"
    said = "The clock is as you put it down; the old values stay in the history."
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_NeighbourUpdateForm()
        ui.setupUi(self)
        clock = facts.neighbour
        self._rule = facts.rules.neighbour(clock.kind)
        ui.subject_label.setText(_clock_title(facts))
        ui.informs_label.setText(INFORMS)
        ui.started_on_date.set_value(clock.started_on)
        ui.concluded_on_date.allow_none(facts.today)
        ui.concluded_on_date.set_value(clock.concluded_on)
        ui.extended_box.setChecked(clock.extended)
        ui.ended_on_date.allow_none(facts.today)
        ui.ended_on_date.set_value(clock.ended_on)
        ui.note_words.setPlainText(clock.note)
        self._fit(self._rule)

    def _fit(self, rule: NeighbourRule | None) -> None:
        """Asks only for what this law knows of."""
        ui = self._ui
        if rule is not None:
            ui.started_on_label.setText(f"&{rule.starts}")
            ui.concluded_on_label.setText(f"&{rule.concludes}")
        for widget in (ui.concluded_on_label, ui.concluded_on_date, ui.concluded_on_hint_label):
            widget.setVisible(rule is not None and bool(rule.concludes))
        longer = [d for d in rule.duties if d.extension] if rule is not None else []
        ui.extended_box.setVisible(bool(longer))
        hints = [f"{d.what}: {limit_words(d, extended=True)}." for d in longer]
        _tell(ui.extended_hint_label, " ".join([*hints, rule.note]) if rule is not None and longer else "")

    def edited(self) -> None:
        """Shows the dates that follow from what is put down."""
        clock, rule, ui = self.facts.neighbour, self._rule, self._ui
        started = ui.started_on_date.value()
        if rule is None or started is None:
            _tell(ui.dates_label, "")
            return
        changed = replace(
            clock, started_on=started, concluded_on=ui.concluded_on_date.value(), extended=ui.extended_box.isChecked()
        )
        lines = date_lines(rule, changed, self.facts.rules.calendar)
        _tell(ui.dates_label, "\n".join(["These dates follow:", *lines]))

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "started_on": (ui.started_on_date, ui.started_on_problem),
            "concluded_on": (ui.concluded_on_date, ui.concluded_on_problem),
            "extended": (ui.extended_box, ui.extended_problem),
            "ended_on": (ui.ended_on_date, ui.ended_on_problem),
            "note": (ui.note_words, ui.note_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return UpdateNeighbour(
            clock=self.facts.item,
            started_on=ui.started_on_date.value(),
            concluded_on=ui.concluded_on_date.value(),
            extended=ui.extended_box.isChecked(),
            ended_on=ui.ended_on_date.value(),
            note=ui.note_words.text(),
        )
