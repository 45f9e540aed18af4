"""The complaint definition: points, what is sought, and what has to be asked (5.6, 5.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from complaintdesk.domain.acts import Define, PointWording
from complaintdesk.domain.casefile import Responsibility
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_define_form import Ui_DefineForm


class DefineForm(ActForm):
    """Numbered points, outcomes sought, clarification; beside the resident's own words."""

    title = "Define the complaint"
    save_text = "&Save the definition"
    said = "The complaint is defined."
    provision = "5.6"
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = Ui_DefineForm()
        self._ui.setupUi(self)
        case = facts.case
        self._ui.words_label.setText(case.words)
        self._ui.points_editor.set_points(
            PointWording(p.id, p.text, p.responsibility, p.responsibility_note) for p in case.points
        )
        self._ui.outcomes_sought_words.setPlainText(case.outcomes_sought)
        self._ui.clarification_needed_words.setPlainText(case.clarification_needed)
        self._ui.clarification_asked_on_date.allow_none(facts.today)
        self._ui.clarification_asked_on_date.set_value(case.clarification_asked_on)
        self._ui.points_editor.reshaped.connect(self.reshaped)
        self._ui.points_editor.lead_to(
            self._ui.outcomes_sought_words,
            self._ui.clarification_needed_words,
            self._ui.clarification_asked_on_date,
        )

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "points": (ui.points_editor, ui.points_problem),
            "outcomes_sought": (ui.outcomes_sought_words, ui.outcomes_sought_problem),
            "clarification_asked_on": (ui.clarification_asked_on_date, ui.clarification_asked_on_problem),
        }

    def act(self) -> Define:
        ui = self._ui
        return Define(
            points=ui.points_editor.points(),
            outcomes_sought=ui.outcomes_sought_words.text(),
            clarification_needed=ui.clarification_needed_words.text(),
            clarification_asked_on=ui.clarification_asked_on_date.value(),
        )

    def draft(self) -> dict[str, Any]:
        points = [[p.id, p.text, p.responsibility.value, p.responsibility_note] for p in self.act().points]
        return {**super().draft(), "points": points}

    def restore(self, draft: Mapping[str, Any]) -> None:
        points = [
            PointWording(i, text, Responsibility(whose), note) for i, text, whose, note in draft.get("points", ())
        ]
        if points:
            self._ui.points_editor.set_points(points)
        super().restore(draft)
