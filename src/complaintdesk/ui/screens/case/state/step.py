"""The next step: what, by when, which provision asks for it, and the button that does it."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import CaseFile, LetterKind, Refusal
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    NextStep,
    Source,
    deadline_words,
    due_beside,
    without_pauses,
)
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.domain.untold import Untold, untold
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, CaseView, Deed, Errand, Mark
from complaintdesk.ui.screens.case.state.words import days_words, short_date
from complaintdesk.ui.theme.status import Status, status_of

_WRITE = {
    "acknowledgement": "Write the acknowledgement",
    "extension": "Write the extension letter",
    "response": "Write the response",
    "refusal": "Write the refusal letter",
    "closure": "Write the closure letter",
    "service-request": "Write the letter",
    "further-issue": "Write the letter",
    "action-done": "Write the letter",
}


_DONE_BY = {
    DeadlineKind.ACTION: ("Record it as done", ActKey.COMPLETE_REMEDY),
    DeadlineKind.PROMISE: ("It was kept", ActKey.KEEP_PROMISE),
    DeadlineKind.UPDATE: ("The update was given", ActKey.KEEP_PROMISE),
    DeadlineKind.OMBUDSMAN_EVIDENCE: ("Record it as done", ActKey.OMBUDSMAN_DONE),
    DeadlineKind.OMBUDSMAN_ORDER: ("Record it as done", ActKey.OMBUDSMAN_DONE),
    DeadlineKind.NEIGHBOUR: ("Record it as done", ActKey.MEET_NEIGHBOUR),
}
"""How a step is recorded as done that is no step of a stage."""


@dataclass(frozen=True, slots=True)
class StepCard:
    """The card at the head of the screen; the first button is the one that does the step.

    `presses` is False where nothing needs doing, and the buttons are only at hand. `own` is the landlord's
    own target for the step, `why` the button that explains the date.
    """

    what: str
    mark: Mark
    when: str
    provision: str
    summary: str
    buttons: tuple[Button, ...]
    notes: tuple[str, ...] = ()
    presses: bool = True
    own: str = ""
    why: Button | None = None


def step_card(view: CaseView) -> StepCard:
    """The next step of a case, or that nothing is left to do."""
    step = view.clock.step
    if step is None:
        return _nothing_left(view)
    return StepCard(
        what=step.what,
        mark=_mark(view, step),
        when=_when(view, step),
        provision=step.provision,
        summary=_summary(view, step),
        buttons=() if view.read_only else (*_buttons(view, step), *_beside_buttons(view), *_reopen(view)),
        notes=(*_pause_notes(view, step), *_notes(view, step), *_beside_notes(view)),
        own=_own(view, step),
        why=_why(view, step),
    )


def _mark(view: CaseView, step: NextStep) -> Mark:
    if step.due is not None:
        return Mark(status_of((step.due - view.today).days, view.coming_days))
    return Mark(Status.MISSING, "Not told yet") if telling(view, step) else Mark(Status.LATER, "No date set")


def telling(view: CaseView, step: NextStep) -> Untold | None:
    """What the step has the resident told of, None for a step of another sort."""
    return next((known for known in untold(view.case) if known.what == step.what), None)


def _pause_notes(view: CaseView, step: NextStep) -> list[str]:
    """The Code's own date, where days are left out on which only our own offices are shut."""
    deadline = _dated(view, step)
    record = view.case.stage(deadline.stage) if deadline is not None else None
    strict = without_pauses(deadline, record, view.rules) if deadline is not None and record is not None else None
    return [] if strict is None else [f"Our own closure is left out. By the Code alone: {short_date(strict)}."]


_MOST_BESIDE = 2
"""Of what is due beside the step so many stand on its card; the rest is among the case's dates."""


def _beside(view: CaseView) -> list[Deadline]:
    """What an officer can record as done, due no later than the Code's own date."""
    return [d for d in due_beside(view.case, view.rules) if d.kind in _DONE_BY][:_MOST_BESIDE]


def _beside_notes(view: CaseView) -> list[str]:
    return [f"Also: {deadline_words(d)}, {days_words((d.due - view.today).days)}." for d in _beside(view)]


def _beside_buttons(view: CaseView) -> list[Button]:
    return [_done_button(d, f"{_short(d.what)}: done") for d in _beside(view)]


def _done_button(deadline: Deadline, text: str = "") -> Button:
    words, key = _DONE_BY[deadline.kind]
    return Button(text or words, Deed(key, item=deadline.item, duty=deadline.duty))


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_BUTTON else f"{words[: _LONGEST_BUTTON - 1].rstrip()}…"


_LONGEST_BUTTON = 24


def _own(view: CaseView, step: NextStep) -> str:
    """The landlord's own target beside the step's date; an extension leaves none."""
    deadline = _dated(view, step)
    if deadline is None or not deadline.stage:
        return ""
    wanted = (deadline.kind, deadline.stage, Source.POLICY)
    own = next((d for d in view.clock.deadlines if (d.kind, d.stage, d.source) == wanted and d.met_on is None), None)
    if own is None:
        return ""
    return f"Our own target: {short_date(own.due)}, {days_words((own.due - view.today).days)}"


def _why(view: CaseView, step: NextStep) -> Button | None:
    deadline = _dated(view, step)
    if deadline is None:
        return None
    return Button("Why this date?", Deed(Errand.WHY, why=deadline.identity), "Why the next step’s date?", "link")


def _dated(view: CaseView, step: NextStep) -> Deadline | None:
    """The deadline that sets the step's date, also where the step is to be done before it."""
    found = step_deadline(view, step)
    waiting = (d for d in view.clock.deadlines if d.met_on is None and d.due == step.due)
    return found or next((d for d in waiting if d.source is Source.CODE or _is_of_request(d)), None)


def _is_of_request(deadline: Deadline) -> bool:
    return deadline.kind is DeadlineKind.SERVICE_REQUEST


def shown_deadline(view: CaseView) -> Deadline | None:
    """The date that is asked about where none was chosen: the next step's, else the last of the case."""
    step = view.clock.step
    found = _dated(view, step) if step is not None else None
    return found or (view.clock.deadlines[-1] if view.clock.deadlines else None)


def _when(view: CaseView, step: NextStep) -> str:
    if step.due is None:
        known = telling(view, step)
        return _since_words(view.case, known) if known is not None else ""
    words = f"By {step.due:%A} {step.due.day} {step.due:%B %Y}, {days_words((step.due - view.today).days)}"
    if step.provisional:
        words += ". Provisional: it will be counted from the acknowledgement"
    return words


def _summary(view: CaseView, step: NextStep) -> str:
    """What asks for it: the provision, or whoever else set the date."""
    if not step.provision:
        deadline = step_deadline(view, step)
        return _asked_by(view, deadline) if deadline is not None else ""
    record = view.case.current_stage
    edition = edition_on(view.rules.editions, record.opened_on if record else view.today)
    return edition.provision(step.provision).summary


def _asked_by(view: CaseView, deadline: Deadline) -> str:
    if deadline.kind is not DeadlineKind.NEIGHBOUR:
        return "The date is the Ombudsman’s."
    clock = next(c for c in view.case.neighbours if c.id == deadline.item)
    rule = view.rules.neighbour(clock.kind)
    return f"{rule.title}, a clock that you started: {rule.law}." if rule is not None else ""


def _since_words(case: CaseFile, known: Untold) -> str:
    """What was decided or done, and when."""
    day = short_date(known.since)
    match known.kind.subject:
        case "refusal":
            refusal = case.refusal(known.kind.stage)
            return f"Decided on {day}: {refusal.ground.value}" if refusal is not None else ""
        case "closure":
            return f"Closed on {day}: {case.closure.kind.value}" if case.closure is not None else ""
        case "action-done":
            return f"Done on {day}"
    return f"Received on {day}" if known.kind is LetterKind.SERVICE_REQUEST else f"Raised on {day}"


def _telling_buttons(case: CaseFile, known: Untold) -> list[Button]:
    """The letter first; then how to record that it was told without one, and what else fits."""
    write = write_button(known.kind)
    match known.kind.subject:
        case "refusal":
            refusal = next(r for r in case.refusals if r.id == known.item)
            return [write, told_button(known), *refusal_buttons(refusal)]
        case "action-done":
            return [write, Button("Told another way", Deed(ActKey.TELL_REMEDY, item=known.item))]
        case "service-request":
            return [write, told_button(known), *_request_buttons()]
    return [write, told_button(known)]


def told_button(known: Untold) -> Button:
    """Records that the resident was told without a letter of the desk; not for an action that is done."""
    return Button("Told another way", Deed(ActKey.TELL_RESIDENT, stage=known.kind.stage, item=known.item))


def _request_buttons() -> list[Button]:
    unhappy = Button("The resident is unhappy", Deed(ActKey.TURN_COMPLAINT))
    return [Button("Close it as done", Deed(ActKey.CLOSE)), unhappy]


def refusal_buttons(refusal: Refusal) -> tuple[Button, ...]:
    """A refusal is put right while nobody was told of it; afterwards a new letter does that."""
    correct = Button("Correct the refusal", Deed(ActKey.CORRECT_REFUSAL, item=refusal.id))
    return (correct, _give_up(refusal)) if refusal.told_on is None else (_give_up(refusal),)


def _give_up(refusal: Refusal) -> Button:
    return Button("Give up the refusal", Deed(ActKey.WITHDRAW_REFUSAL, item=refusal.id))


def _nothing_left(view: CaseView) -> StepCard:
    case = view.case
    refused = case.refusal(1)
    if refused is not None:
        when = f"Not accepted on {short_date(refused.decided_on)}: {refused.ground.value}"
        buttons = () if view.read_only else (_give_up(refused),)
        return StepCard("Nothing is left to do", Mark(Status.CLOSED), when, "", "", buttons, presses=False)
    if case.closure is not None:
        when = f"Closed on {short_date(case.closure.day)}: {case.closure.kind.value}"
        return StepCard("Nothing is left to do", Mark(Status.CLOSED), when, "", "", _reopen(view), presses=False)
    return StepCard("Nothing is due now", Mark(Status.LATER, "Nothing due"), "", "", "", ())


def _reopen(view: CaseView) -> tuple[Button, ...]:
    """Taking a closed case up again, where anything can be saved."""
    stays = view.case.is_open or view.case.refusal(1) is not None
    return () if stays or view.read_only else (Button("Reopen the case", Deed(ActKey.REOPEN)),)


def step_deadline(view: CaseView, step: NextStep) -> Deadline | None:
    """The deadline that the step stands for, None for a step that is not a deadline."""
    open_ones = (d for d in view.clock.deadlines if d.met_on is None and d.due == step.due)
    return next((d for d in open_ones if deadline_words(d) == step.what), None)


def _buttons(view: CaseView, step: NextStep) -> list[Button]:
    deadline = step_deadline(view, step)
    case, known = view.case, telling(view, step)
    if known is not None:
        return _telling_buttons(case, known)
    if deadline is None:
        record = case.current_stage
        if record is not None and record.responded_on is None and not case.is_defined:
            return [Button("Define the complaint", Deed(ActKey.DEFINE))]
        close = Button("Close the case", Deed(ActKey.CLOSE))
        return [close, Button("They want stage 2", Deed(ActKey.ESCALATE))] if may_escalate(case) else [close]
    if deadline.kind in _DONE_BY:
        stage_two = [Button("They want stage 2", Deed(ActKey.ESCALATE))] if case.is_open and may_escalate(case) else []
        return [_done_button(deadline), *stage_two]
    if deadline.kind is DeadlineKind.SERVICE_REQUEST:
        return _request_buttons()
    if deadline.kind is DeadlineKind.ACKNOWLEDGE:
        other = Button("It went out another way", Deed(ActKey.ACKNOWLEDGE, stage=deadline.stage))
        return [write_button(LetterKind(f"acknowledgement-{deadline.stage}")), other]
    buttons = _respond_buttons(case, deadline.stage)
    return [write_button(LetterKind(f"extension-{deadline.stage}")), *buttons] if _untold(view) else buttons


def may_escalate(case: CaseFile) -> bool:
    """True once stage 1 is answered, where stage 2 was neither begun nor refused."""
    first = case.stage(1)
    answered = first is not None and first.responded_on is not None
    return answered and case.stage(2) is None and case.refusal(2) is None


def _respond_buttons(case: CaseFile, stage: int) -> list[Button]:
    findings = Button("Record findings", Deed(ActKey.FINDINGS, stage=stage))
    write = write_button(LetterKind(f"response-{stage}"))
    record = case.stage(stage)
    ready = record is not None and record.outcome is not None and suggested_outcome(case, stage) is not None
    return [write, findings] if ready else [findings, write]


def write_button(letter: LetterKind) -> Button:
    """The button that opens the composer on a kind of letter."""
    return Button(_WRITE[letter.subject], Deed(Errand.WRITE_LETTER, letter=letter))


def _notes(view: CaseView, step: NextStep) -> list[str]:
    """What else must not be forgotten: what the resident was not told of, and an extension among it."""
    others = [known for known in untold(view.case) if known.what != step.what]
    notes = [f"Also: {known.what} ({known.provision})." for known in others[:_MOST_BESIDE]]
    more = len(others) - len(notes)
    if more:
        notes.append(f"{more} more to be told of: see the Letters tab.")
    return [*notes, *_extension_notes(view)]


def _extension_notes(view: CaseView) -> list[str]:
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
