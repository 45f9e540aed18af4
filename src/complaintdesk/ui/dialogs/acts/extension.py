"""An extension as one act, and putting one right: reason, new date, told, updates (5.9, 6.4, 6.5, 6.15, 6.16)."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.acts import Act, CorrectExtension, Extend
from complaintdesk.domain.acts.corrections import clock_before
from complaintdesk.domain.casefile import Extension
from complaintdesk.domain.clocks import StageClock
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import counted, long_date, weekday_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts, due_words, extension_date, furthest_words, update_dates
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_extension_form import Ui_ExtensionForm

_MOST_NAMED = 4


class ExtensionForm(ActForm):
    """One extension: shows what is due and the furthest the Code allows; asks for more only beyond that.

    A subclass gives the clock as it is without the extension, fills the dates, and makes the act.
    """

    save_text = "&Save the extension"
    tell_at_once = frozenset({"extension.beyond_cap", "extension.not_later"})
    is_wide = True

    def __init__(self, facts: ActFacts, clock: StageClock, due: str) -> None:
        super().__init__(facts)
        self._furthest = clock.furthest
        self._ui = ui = Ui_ExtensionForm()
        ui.setupUi(self)
        ui.due_label.setText(due)
        ui.furthest_label.setText(furthest_words(clock))
        ui.told_on_date.allow_none(facts.today)

    def asks(self) -> str:
        return "6.4" if self.facts.record.stage == 1 else "6.15"

    def edited(self) -> None:
        """More than the Code's time is asked about only where it is taken; the Ombudsman only once told."""
        self._ui.beyond_reason_label.setVisible(self.is_beyond)
        self._ui.beyond_reason_words.setVisible(self.is_beyond)
        self._ui.ombudsman_details_given_box.setVisible(self.told_on is not None)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "reason": (ui.reason_words, ui.reason_problem),
            "decided_on": (ui.decided_on_date, ui.decided_on_problem),
            "new_date": (ui.new_date_date, ui.new_date_problem),
            "beyond_reason": (ui.beyond_reason_words, ui.beyond_reason_problem),
            "updates": (ui.updates_words, ui.updates_problem),
            "told_on": (ui.told_on_date, ui.told_on_problem),
            "ombudsman_details_given": (ui.ombudsman_details_given_box, ui.ombudsman_details_given_problem),
        }

    @property
    def is_beyond(self) -> bool:
        """True when the new date goes past what the Code allows without a good reason."""
        new_date = self._ui.new_date_date.value()
        return new_date is not None and new_date > self._furthest

    @property
    def told_on(self) -> date | None:
        """The day on which the resident was told in writing, None while they were not."""
        return self._ui.told_on_date.value()

    @property
    def beyond_reason(self) -> str:
        """Why more than the Code's time is needed; empty where it is not taken."""
        words = self._ui.beyond_reason_words
        return words.text() if words.isVisibleTo(self) else ""

    @property
    def details_given(self) -> bool:
        """Whether the Ombudsman's details were given with what was told."""
        return self.told_on is not None and self._ui.ombudsman_details_given_box.isChecked()


class ExtendForm(ExtensionForm):
    """A new extension of the stage."""

    title = "Extend the response"
    said = "The extension is recorded."
    reaches_out = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts, facts.clock, due_words(facts))
        self._suggested_updates = 0
        self._ui.decided_on_date.set_value(facts.today)
        self._ui.new_date_date.set_value(extension_date(facts))

    def heading(self) -> str:
        return f"Extend the stage {self.facts.record.stage} response"

    def done_words(self) -> str:
        told = self.told_on is not None
        return self.said if told else f"{self.said} The resident has not been told yet: write the extension letter now."

    def edited(self) -> None:
        """Beyond the Code's time the landlord's own interval is filled in, until the officer sets another (5.9)."""
        super().edited()
        spin = self._ui.update_every_spin
        wanted = (self.facts.rules.targets.update or 0) if self.is_beyond else 0
        if spin.value() == self._suggested_updates:
            self._suggested_updates = wanted
            spin.setValue(wanted)
        spin.setSuffix(" working day" if spin.value() == 1 else " working days")
        days = update_dates(self.facts, self.act())
        self._ui.update_every_hint_label.setText(_updates_words([weekday_date(d) for d in days]))
        self._ui.update_every_hint_label.setVisible(spin.value() > 0)

    def fields(self) -> Fields:
        ui = self._ui
        return {**super().fields(), "update_every": (ui.update_every_spin, ui.update_every_problem)}

    def act(self) -> Extend:
        ui = self._ui
        return Extend(
            stage=self.facts.record.stage,
            decided_on=ui.decided_on_date.value(),
            reason=ui.reason_words.text(),
            new_date=ui.new_date_date.value(),
            told_on=self.told_on,
            beyond_reason=self.beyond_reason,
            ombudsman_details_given=self.details_given,
            updates=ui.updates_words.text(),
            update_every=ui.update_every_spin.value() or None,
        )


class CorrectExtensionForm(ExtensionForm):
    """The dates of one extension and what was told with it, and why they are changed. `facts.item` is its id."""

    title = "Correct an extension"
    said = "The extension is corrected; the old values stay in the history."

    def __init__(self, facts: ActFacts) -> None:
        old = _extension(facts)
        clock = clock_before(facts.record, old, facts.rules)
        due = clock.respond.due
        words = f"It extends what was due on {due:%A} {long_date(due)}. "
        super().__init__(facts, clock, f"{words}It counts only if the resident was told in writing by then.")
        self._old = old
        ui = self._ui
        ui.reason_label.setText("&Why it is corrected")
        for widget in (
            ui.update_every_label,
            ui.update_every_spin,
            ui.update_every_hint_label,
            ui.update_every_problem,
        ):
            widget.hide()
        ui.told_on_hint_label.setText("Delete empties the date, if the resident was not told yet.")
        ui.decided_on_date.set_value(old.decided_on)
        ui.new_date_date.set_value(old.new_date)
        ui.beyond_reason_words.setPlainText(old.beyond_reason)
        ui.updates_words.setPlainText(old.updates)
        ui.told_on_date.set_value(old.told_on)
        ui.ombudsman_details_given_box.setChecked(old.ombudsman_details_given)

    def heading(self) -> str:
        return f"Correct the extension of stage {self.facts.record.stage}"

    def act(self) -> Act:
        ui = self._ui
        return CorrectExtension(
            stage=self.facts.record.stage,
            extension=self._old.id,
            reason=ui.reason_words.text(),
            decided_on=ui.decided_on_date.value(),
            told_on=self.told_on,
            new_date=ui.new_date_date.value(),
            beyond_reason=self.beyond_reason,
            ombudsman_details_given=self.details_given,
            updates=ui.updates_words.text(),
        )


def _extension(facts: ActFacts) -> Extension:
    """The extension the form is about; raises UserError "changed.elsewhere" where it has gone."""
    found = next((e for e in facts.record.extensions if e.id == facts.item), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


def _updates_words(days: list[str]) -> str:
    """The days on which the resident is promised an update, the first few by name."""
    if not days:
        return "No update falls before the new date."
    named, more = days[:_MOST_NAMED], len(days) - _MOST_NAMED
    listed = ", ".join(named) + (f" and {more} more" if more > 0 else "")
    return f"Promised with it, {counted(len(days), 'update')}: {listed}."
