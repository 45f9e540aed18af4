"""The complaint as it was made and as it was defined, and what each stage found."""

from __future__ import annotations

from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import CaseKind, Point, Responsibility, StageRecord
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.issues import issue_cards, refusal_cards
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Line, Mark
from complaintdesk.ui.screens.case.state.whys import deadline_of, why_button
from complaintdesk.ui.screens.case.state.words import capital, date_status, short_date
from complaintdesk.ui.theme.status import Status

_NO_FINDINGS = "Nothing has been found yet."


def complaint_cards(view: CaseView) -> tuple[Card, ...]:
    """A refusal that stands, their words, the definition, what they raised further, and refusals given up."""
    case = view.case
    correct = () if view.read_only else (Button("Change what was logged", Deed(ActKey.CORRECT_CASE)),)
    said = Card(f"What {case.resident.name} said", (Line("", case.words),), buttons=correct, note=_received(view))
    if case.kind is not CaseKind.COMPLAINT:
        return (said,)
    standing, given_up = refusal_cards(view, standing=True), refusal_cards(view, standing=False)
    return (*standing, said, _definition(view), *issue_cards(view), *given_up)


def _received(view: CaseView) -> str:
    case = view.case
    words = f"{short_date(case.received_on)}, {case.channel.how}"
    if case.complaint_from is not None:
        words += f". A complaint since {short_date(case.complaint_from)}, when they were unhappy with the answer"
    if case.told_how_to_complain:
        words += ". Told how to complain"
    return words


def _definition(view: CaseView) -> Card:
    case, record = view.case, view.case.current_stage
    may_define = not view.read_only and case.is_open and record is not None and record.responded_on is None
    text = "Change the definition" if case.points else "Define the complaint"
    buttons = (Button(text, Deed(ActKey.DEFINE)),) if may_define else ()
    if not case.points:
        note = "The points of the complaint and what the resident would like are not written down yet (5.6)."
        return Card("The definition", mark=Mark(Status.MISSING), buttons=buttons, note=note)
    lines = [_point_line(p) for p in case.points]
    lines.append(
        Line("They would like", case.outcomes_sought or "Not recorded", "" if case.outcomes_sought else "problem")
    )
    if case.clarification_needed:
        asked = case.clarification_asked_on
        lines.append(Line("Not clear yet", case.clarification_needed, "warning"))
        lines.append(Line("Asked about it", short_date(asked) if asked else "Not yet"))
    return Card("The definition", tuple(lines), buttons=buttons)


def _point_line(point: Point) -> Line:
    text = point.text
    if point.responsibility is not Responsibility.OURS:
        text += f"\n{capital(point.responsibility.value)}"
        text += f": {point.responsibility_note}" if point.responsibility_note else ""
    return Line(f"Point {point.number}", text)


def finding_cards(view: CaseView) -> tuple[Card, ...]:
    """For every stage, the latest first: the decision, then each point with what was found."""
    cards: list[Card] = []
    for record in reversed(view.case.stages):
        cards.append(_decision(view, record))
        cards += [_finding(view, record, point) for point in view.case.points]
    return tuple(cards) or (Card("Findings", note="Only a complaint has findings."),)


def _decision(view: CaseView, record: StageRecord) -> Card:
    case = view.case
    suggested = suggested_outcome(case, record.stage)
    lines = [Line("Handled by", record.handler)]
    if record.decision:
        lines.append(Line("Decision", record.decision))
    if record.conflicts:
        lines.append(Line("Conflicts of interest", record.conflicts))
    if record.outcome is None and suggested is not None:
        lines.append(Line("The points suggest", capital(suggested.value)))
    if record.responded_on is not None:
        lines.append(Line("Response sent", short_date(record.responded_on)))
    mark = Mark(Status.OPEN, "Not decided yet")
    if record.outcome is not None:
        mark = Mark(Status.ANSWERED if record.responded_on else Status.PRESENT, capital(record.outcome.value))
    note = "" if case.points else "Define the complaint first; each of its points is then answered here."
    lines += _check(view, record)
    check = Button("Record the check", Deed(ActKey.CHECK, stage=record.stage))
    wanted = not view.read_only and may_check(view, record)
    return Card(f"Stage {record.stage}", tuple(lines), mark, (check,) if wanted else (), note)


def may_check(view: CaseView, record: StageRecord) -> bool:
    """True while the landlord's own check halfway through an investigation is still to be made."""
    waiting = record.acknowledged_on is not None and record.responded_on is None and record.checked_on is None
    return view.rules.targets.check is not None and view.case.is_open and waiting


def _check(view: CaseView, record: StageRecord) -> tuple[Line, ...]:
    """The check of a stage: made, or by when it is to be made."""
    deadline = deadline_of(view, DeadlineKind.CHECK, stage=record.stage)
    if record.checked_on is not None:
        return (Line("Looked over", short_date(record.checked_on)),)
    if deadline is None or not may_check(view, record):
        return ()
    words = f"By {short_date(deadline.due)}, working day {deadline.days} after the acknowledgement"
    mark = Mark(date_status(deadline.due, None, view))
    return (Line("To be looked over", words, mark=mark, button=why_button(deadline)[0]),)


def _finding(view: CaseView, record: StageRecord, point: Point) -> Card:
    found = point.finding(record.stage)
    title = f"Point {point.number}: {point.text}"
    editable = not view.read_only and view.case.is_open and record.responded_on is None
    text = "Change the finding" if found else "Record the finding"
    deed = Deed(ActKey.FINDINGS, stage=record.stage, item=point.id)
    name = f"{text} on point {point.number}, stage {record.stage}"
    buttons = (Button(text, deed, name),) if editable else ()
    if found is None:
        return Card(title, mark=Mark(Status.MISSING, "No answer yet"), buttons=buttons, note=_NO_FINDINGS)
    lines = [
        Line(label, words)
        for label, words in (
            ("Evidence", found.evidence),
            ("Reasons", found.reasons),
            ("Relied on", found.relied_on),
        )
        if words
    ]
    mark = Mark(Status.OPEN, "Not decided yet")
    if found.outcome is not None:
        mark = Mark(Status.PRESENT, capital(found.outcome.value))
    elif point.is_answered(record.stage):
        mark = Mark(Status.PRESENT, "Explained: not ours")
    return Card(title, tuple(lines), mark, buttons)
