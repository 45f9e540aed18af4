"""The investigation of a stage, one point at a time, and the decision on the whole (6.7, 6.18, 5.8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Slot

from complaintdesk.domain.acts import Act, ActContext, RecordFindings
from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import CaseFile, Finding, Outcome, Point, Responsibility
from complaintdesk.domain.letter_library import ClauseKind
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices
from complaintdesk.ui.dialogs.clauses.helping import EvidenceHelp, LibraryHelp
from complaintdesk.ui.forms.ui_findings_form import Ui_FindingsForm

_NOT_DECIDED = "Not decided yet"
_NONE_NEEDED = "None needed: this point is not ours"


@dataclass(frozen=True, slots=True)
class PointWords:
    """What the form tells of the point that is shown."""

    place: str
    text: str
    responsibility: str
    earlier: str


def point_words(case: CaseFile, point: Point, stage: int) -> PointWords:
    """The place, words and background of one point."""
    responsibility = ""
    if point.responsibility is not Responsibility.OURS:
        responsibility = f"Responsibility: {point.responsibility.value}. {point.responsibility_note}".strip()
    before = point.finding(1) if stage == 2 else None
    earlier = ""
    if before is not None and before.outcome is not None:
        earlier = f"Stage 1 found it {before.outcome.value}. {before.reasons}".strip()
    return PointWords(f"Point {point.number} of {len(case.points)}", point.text, responsibility, earlier)


class FindingsForm(ActForm):
    """Keeps what is written for every point while one is shown; one save keeps them all.

    `facts.item` is the id of the point to begin with.
    """

    title = "Record the findings"
    save_text = "&Save the findings"
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_FindingsForm()
        ui.setupUi(self)
        case, record = facts.case, facts.record
        self._stage = record.stage
        self._points = case.points
        self._findings = {p.id: p.finding(self._stage) or Finding(self._stage) for p in case.points}
        self._shown = next((n for n, p in enumerate(self._points) if p.id == facts.item), 0)
        outcomes = [(_NOT_DECIDED, None), *((capital(o.value), o) for o in Outcome)]
        fill_choices(ui.outcome_combo, outcomes, None)
        fill_choices(ui.decision_outcome_combo, outcomes, record.outcome)
        ui.decision_words.setPlainText(record.decision)
        ui.conflicts_words.setPlainText(record.conflicts)
        ui.previous_point_button.clicked.connect(self._previous)
        ui.next_point_button.clicked.connect(self._next)
        self._library = self._offer_help()
        self._show_point()

    def _offer_help(self) -> tuple[LibraryHelp, LibraryHelp]:
        ui, facts = self._ui, self.facts
        EvidenceHelp(facts, ui.evidence_words).connect_button(ui.evidence_case_button)
        reasons = LibraryHelp(facts, ui.reasons_words, ClauseKind.REASON)
        reasons.connect_buttons(ui.reasons_library_button, ui.reasons_keep_button)
        policies = LibraryHelp(facts, ui.relied_on_words, ClauseKind.POLICY)
        policies.connect_buttons(ui.relied_on_library_button, ui.relied_on_keep_button)
        return reasons, policies

    def heading(self) -> str:
        return f"Stage {self._stage} findings"

    def asks(self) -> str:
        return "6.7" if self._stage == 1 else "6.18"

    def done_words(self) -> str:
        """What is saved now, what is still to be decided, and that the resident knows nothing of it yet."""
        self._keep()
        decided = _outcome(self._ui.decision_outcome_combo.currentData()) is not None
        undecided = [p.number for p in self._points if self._needs_answer(p)]
        return saved_words(self._stage, undecided, whole=decided)

    def _needs_answer(self, point: Point) -> bool:
        return point.responsibility is not Responsibility.NOT_OURS and self._findings[point.id].outcome is None

    def edited(self) -> None:
        """Keeps what is written and says which outcome the points suggest."""
        self._keep()
        self._suggest()

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "evidence": (ui.evidence_words, ui.evidence_problem),
            "outcome": (ui.decision_outcome_combo, ui.decision_outcome_problem),
        }

    def act(self) -> Act:
        self._keep()
        ui = self._ui
        begun = tuple(
            (point.id, found)
            for point in self._points
            if (found := self._findings[point.id]) != Finding(self._stage) or point.finding(self._stage) is not None
        )
        return RecordFindings(
            stage=self._stage,
            findings=begun,
            outcome=_outcome(ui.decision_outcome_combo.currentData()),
            decision=ui.decision_words.text(),
            conflicts=ui.conflicts_words.text(),
        )

    def draft(self) -> dict[str, Any]:
        self._keep()
        written = {str(i): [f.outcome, f.evidence, f.reasons, f.relied_on] for i, f in self._findings.items()}
        return {**super().draft(), "findings": written}

    def restore(self, draft: Mapping[str, Any]) -> None:
        super().restore(draft)
        for point, (outcome, evidence, reasons, relied_on) in draft.get("findings", {}).items():
            if int(point) in self._findings:
                self._findings[int(point)] = Finding(self._stage, _outcome(outcome), evidence, reasons, relied_on)
        self._show_point()

    @Slot()
    def _previous(self) -> None:
        self._turn(-1)

    @Slot()
    def _next(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._keep()
        self._shown = max(0, min(len(self._points) - 1, self._shown + by))
        self._show_point()
        self._ui.evidence_words.setFocus()

    def _keep(self) -> None:
        ui = self._ui
        self._findings[self._points[self._shown].id] = Finding(
            stage=self._stage,
            outcome=_outcome(ui.outcome_combo.currentData()),
            evidence=ui.evidence_words.text().strip(),
            reasons=ui.reasons_words.text().strip(),
            relied_on=ui.relied_on_words.text().strip(),
        )

    def _show_point(self) -> None:
        ui, point = self._ui, self._points[self._shown]
        words = point_words(self.facts.case, point, self._stage)
        found = self._findings[point.id]
        ui.place_label.setText(words.place)
        ui.point_label.setText(words.text)
        for label, text in ((ui.responsibility_label, words.responsibility), (ui.earlier_label, words.earlier)):
            label.setText(text)
            label.setVisible(bool(text))
        inputs = (ui.evidence_words, ui.outcome_combo, ui.reasons_words, ui.relied_on_words)
        blocked = [widget.blockSignals(True) for widget in inputs]
        ui.evidence_words.setPlainText(found.evidence)
        is_ours = point.responsibility is not Responsibility.NOT_OURS
        ui.outcome_combo.setItemText(0, _NOT_DECIDED if is_ours else _NONE_NEEDED)
        ui.outcome_combo.setCurrentIndex(max(0, ui.outcome_combo.findData(found.outcome)))
        ui.reasons_words.setPlainText(found.reasons)
        ui.relied_on_words.setPlainText(found.relied_on)
        for widget, before in zip(inputs, blocked, strict=True):
            widget.blockSignals(before)
        for beside in self._library:
            beside.refresh()
        ui.previous_point_button.setEnabled(self._shown > 0)
        ui.next_point_button.setEnabled(self._shown < len(self._points) - 1)
        self._suggest()

    def _suggest(self) -> None:
        facts = self.facts
        so_far = RecordFindings(self._stage, tuple(self._findings.items()))
        after = so_far.apply(facts.case, ActContext(facts.rules, facts.today, ""))
        suggested = suggested_outcome(after, self._stage)
        words = "The points together suggest an outcome once each of them is answered."
        if suggested is not None:
            words = f"The points together suggest: {suggested.value}."
        self._ui.suggestion_label.setText(words)


def saved_words(stage: int, undecided: Sequence[int], *, whole: bool) -> str:
    """What is said once findings are saved; `undecided` are the numbers of points, `whole` is True once all is decided.

    They are on the case at once; the stage is answered, and the resident told, only by the response.
    """
    numbers = [str(number) for number in undecided]
    points = f"point{'s' * (len(numbers) > 1)} {_in_words(numbers)}" if numbers else ""
    missing = _in_words([part for part in (points, "" if whole else "the complaint as a whole") if part])
    response = "final response (stage 2)" if stage == 2 else "stage 1 response"
    lines = ["The findings are saved on the case."]
    lines += [f"Still to be decided: {missing}."] if missing else []
    return " ".join([*lines, f"The resident is told of them, and the stage is answered, only by the {response}."])


def _in_words(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def _outcome(data: object) -> Outcome | None:
    return None if data is None else Outcome(str(data))
