"""The next step: what, by when, which provision asks for it, and the button that does it."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import CaseFile, CaseKind, LetterKind
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, deadline_words
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, CaseView, Deed, Errand, Mark
from complaintdesk.ui.screens.case.state.words import days_words, short_date
from complaintdesk.ui.theme.status import Status, status_of

_WRITE = {
    "acknowledgement": "Write the acknowledgement",
    "extension": "Write the extension letter",
    "response": "Write the response",
}


@dataclass(frozen=True, slots=True)
class StepCard:
    """The card at the head of the screen; the first button is the one that does the step."""

    what: str
    mark: Mark
    when: str
    provision: str
    summary: str
    buttons: tuple[Button, ...]
    notes: tuple[str, ...] = ()


def step_card(view: CaseView) -> StepCard:
    """The next step of a case, or that nothing is left to do."""
    step = view.clock.step
    if step is None:
        return _nothing_left(view)
    status = Status.LATER if step.due is None else status_of((step.due - view.today).days)
    mark = Mark(status, "No date set") if step.due is None else Mark(status)
    return StepCard(
        what=step.what,
        mark=mark,
        when=_when(view, step),
        provision=step.provision,
        summary=_summary(view, step.provision),
        buttons=() if view.read_only else tuple(_buttons(view, step)),
        notes=tuple(_notes(view)),
    )


def _when(view: CaseView, step: NextStep) -> str:
    if step.due is None:
        return ""
    words = f"By {step.due:%A} {step.due.day} {step.due:%B %Y}, {days_words((step.due - view.today).days)}"
    if step.provisional:
        words += ". Provisional: it will be counted from the acknowledgement"
    return words


def _summary(view: CaseView, provision: str) -> str:
    record = view.case.current_stage
    edition = edition_on(view.rules.editions, record.opened_on if record else view.today)
    return edition.provision(provision).summary


def _nothing_left(view: CaseView) -> StepCard:
    case = view.case
    if case.closure is not None:
        when = f"Closed on {short_date(case.closure.day)}: {case.closure.kind.value}"
        return StepCard("Nothing is left to do", Mark(Status.CLOSED), when, "", "", ())
    return StepCard("Nothing is due now", Mark(Status.LATER, "Nothing due"), "", "", "", ())


def step_deadline(view: CaseView, step: NextStep) -> Deadline | None:
    """The deadline that the step stands for, None for a step that is not a deadline."""
    open_ones = (d for d in view.clock.deadlines if d.met_on is None and d.due == step.due)
    return next((d for d in open_ones if deadline_words(d) == step.what), None)


def _buttons(view: CaseView, step: NextStep) -> list[Button]:
    deadline = step_deadline(view, step)
    case = view.case
    if deadline is None:
        if case.kind is CaseKind.COMPLAINT and not case.points:
            return [Button("Define the complaint", Deed(ActKey.DEFINE))]
        close = Button("Close the case", Deed(ActKey.CLOSE))
        return [close, Button("They want stage 2", Deed(ActKey.ESCALATE))] if may_escalate(case) else [close]
    if deadline.kind is DeadlineKind.ACTION:
        return [Button("Record it as done", Deed(ActKey.COMPLETE_REMEDY, item=deadline.item))]
    if deadline.kind is DeadlineKind.PROMISE:
        return [Button("It was kept", Deed(ActKey.KEEP_PROMISE, item=deadline.item))]
    if deadline.kind is DeadlineKind.SERVICE_REQUEST:
        unhappy = Button("The resident is unhappy", Deed(ActKey.TURN_COMPLAINT))
        return [Button("Close it as done", Deed(ActKey.CLOSE)), unhappy]
    if deadline.kind is DeadlineKind.ACKNOWLEDGE:
        other = Button("It went out another way", Deed(ActKey.ACKNOWLEDGE, stage=deadline.stage))
        return [write_button(LetterKind(f"acknowledgement-{deadline.stage}")), other]
    buttons = _respond_buttons(case, deadline.stage)
    return [write_button(LetterKind(f"extension-{deadline.stage}")), *buttons] if _untold(view) else buttons


def may_escalate(case: CaseFile) -> bool:
    """True once stage 1 is answered and stage 2 was not begun."""
    first = case.stage(1)
    return first is not None and first.responded_on is not None and case.stage(2) is None


def _respond_buttons(case: CaseFile, stage: int) -> list[Button]:
    findings = Button("Record findings", Deed(ActKey.FINDINGS, stage=stage))
    write = write_button(LetterKind(f"response-{stage}"))
    record = case.stage(stage)
    ready = record is not None and record.outcome is not None and suggested_outcome(case, stage) is not None
    return [write, findings] if ready else [findings, write]


def write_button(letter: LetterKind) -> Button:
    """The button that opens the composer on a kind of letter."""
    return Button(_WRITE[letter.subject], Deed(Errand.WRITE_LETTER, letter=letter))


def _notes(view: CaseView) -> list[str]:
    """What else must not be forgotten: an extension that the resident was not told of."""
    if not _untold(view):
        return []
    due = view.clock.stages[-1].respond.due
    if due < view.today:
        return ["An extension is recorded and the resident has not been told of it. The response counts as late."]
    return [
        f"An extension is recorded, but the resident has not been told. Write the extension letter by "
        f"{short_date(due)}, or the response counts as late."
    ]


def _untold(view: CaseView) -> bool:
    """True while an extension of the open stage is recorded and the resident has not been told of it."""
    record = view.case.current_stage
    if record is None or record.responded_on is not None or not view.case.is_open:
        return False
    return any(e.told_on is None for e in record.extensions)
