"""Everything that falls due on a case: the Code's clocks, own targets, promises, reviews, other laws' clocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, CaseKind, LetterKind, OmbudsmanDutyKind, PromiseKind, StageRecord
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Rules, Source
from complaintdesk.domain.clocks.kept import kept_on
from complaintdesk.domain.clocks.neighbours import CountedFrom, Unit, duty_due
from complaintdesk.domain.clocks.stage import StageClock, stage_clock
from complaintdesk.domain.untold import Untold, untold

_FOR_OPEN_CASES = frozenset(
    {
        DeadlineKind.ACKNOWLEDGE,
        DeadlineKind.RESPOND,
        DeadlineKind.RESPOND_EXTENDED,
        DeadlineKind.SERVICE_REQUEST,
        DeadlineKind.CHECK,
        DeadlineKind.UPDATE,
        DeadlineKind.TOLD_DATE,
    }
)
"""What ends with the case; everything else lasts until it is done."""


_REVIEWS = frozenset({DeadlineKind.ADJUSTMENT_REVIEW, DeadlineKind.RESTRICTION_REVIEW})


def deadlines(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """Every date of a case, met or not, in the order in which they fall due.

    The Code's clocks do not run on a complaint that was not accepted, as long as that stands.
    """
    found = [
        *_stage_dates(case, rules), *_service_request(case, rules), *_actions(case), *_promises(case),
        *_reviews(case), *_ombudsman(case), *_neighbours(case, rules),
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda d: (d.due, d.kind, d.stage, d.source, d.item)))


def _stage_dates(case: CaseFile, rules: Rules) -> Iterator[Deadline]:
    for record in case.stages if case.refusal(1) is None else ():
        clock = stage_clock(record, rules)
        yield clock.acknowledge
        yield clock.respond
        yield from clock.own
        yield from _told_late(record, clock)
        days = rules.targets.check
        if days is not None and record.acknowledged_on is not None:
            start = record.acknowledged_on
            due = rules.calendar.add(start, days)
            yield Deadline(
                DeadlineKind.CHECK, record.stage, due, "", Source.POLICY, start, days, met_on=record.checked_on,
                projected=rules.calendar.is_projected(due),
            )  # fmt: skip


def _told_late(record: StageRecord, clock: StageClock) -> Iterator[Deadline]:
    """The date that the latest extension told too late gave the resident: it moves no clock, and they count on it."""
    told = [e for e in clock.late_extensions if e.told_on is not None]
    if told and told[-1].new_date > clock.respond.due:
        provision = "6.4" if record.stage == 1 else "6.15"
        yield Deadline(
            DeadlineKind.TOLD_DATE, record.stage, told[-1].new_date, provision, Source.CASE, told[-1].new_date, 0,
            met_on=record.responded_on, item=told[-1].id,
        )  # fmt: skip


def _service_request(case: CaseFile, rules: Rules) -> Iterator[Deadline]:
    days = rules.targets.service_request
    if case.kind is CaseKind.SERVICE_REQUEST and days is not None:
        due = rules.calendar.add(case.received_on, days)
        done = case.closure.day if case.closure else None
        yield Deadline(
            DeadlineKind.SERVICE_REQUEST, 0, due, "1.4", Source.POLICY, case.received_on, days, met_on=done,
            projected=rules.calendar.is_projected(due),
        )  # fmt: skip


def _fixed(kind: DeadlineKind, due: date, provision: str, source: Source, what: str, item: int = 0) -> Deadline:
    """A date that is fixed on the case: nothing is counted."""
    return Deadline(kind, 0, due, provision, source, due, 0, what=what, item=item)


def _actions(case: CaseFile) -> Iterator[Deadline]:
    for remedy in case.remedies:
        if remedy.due_on is not None:
            provision = "6.6" if remedy.stage == 1 else "6.17"
            yield Deadline(
                DeadlineKind.ACTION, remedy.stage, remedy.due_on, provision, Source.CASE, remedy.due_on, 0,
                met_on=remedy.done_on, what=remedy.what, item=remedy.id, owner=remedy.owner,
            )  # fmt: skip


def _promises(case: CaseFile) -> Iterator[Deadline]:
    for promise in case.promises:
        kind = DeadlineKind.UPDATE if promise.kind is PromiseKind.UPDATE else DeadlineKind.PROMISE
        # 5.9 is about keeping in touch beyond the Code's time; a date that was kept lies within it.
        provision = "" if promise.kind is PromiseKind.KEPT_DATE else "5.9"
        yield Deadline(
            kind, 0, promise.due_on, provision, Source.CASE, promise.due_on, 0, met_on=kept_on(promise, case),
            what=promise.what, item=promise.id,
        )  # fmt: skip


def _reviews(case: CaseFile) -> Iterator[Deadline]:
    review = case.resident.adjustments_review_on
    if review is not None:
        yield _fixed(DeadlineKind.ADJUSTMENT_REVIEW, review, "5.10", Source.CASE, "", case.resident.id)
    for restriction in case.restrictions:
        if restriction.ended_on is None:
            yield _fixed(
                DeadlineKind.RESTRICTION_REVIEW, restriction.review_on, "5.14", Source.CASE, restriction.what,
                restriction.id,
            )  # fmt: skip


def _ombudsman(case: CaseFile) -> Iterator[Deadline]:
    for duty in case.ombudsman_duties:
        evidence = duty.kind is OmbudsmanDutyKind.EVIDENCE
        kind = DeadlineKind.OMBUDSMAN_EVIDENCE if evidence else DeadlineKind.OMBUDSMAN_ORDER
        yield Deadline(
            kind, 0, duty.due_on, "", Source.OMBUDSMAN, duty.due_on, 0, met_on=duty.done_on,
            what=duty.what, item=duty.id,
        )  # fmt: skip


def _neighbours(case: CaseFile, rules: Rules) -> Iterator[Deadline]:
    for clock in case.neighbours:
        rule = rules.neighbour(clock.kind)
        for duty in rule.duties if rule is not None else ():
            start = clock.started_on if duty.counted_from is CountedFrom.STARTED else clock.concluded_on
            step = clock.step(duty.id)
            if start is None or (clock.ended_on is not None and step is None):
                continue
            due = duty_due(duty, start, rules.calendar, extended=clock.extended)
            counted = duty.amount if duty.unit is Unit.WORKING_DAYS else 0
            yield Deadline(
                DeadlineKind.NEIGHBOUR, 0, due, "", Source.LAW, start, counted,
                met_on=step.done_on if step else None, what=duty.what, item=clock.id,
                projected=rules.calendar.is_projected(due), duty=duty.id,
            )  # fmt: skip


def outstanding(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """The dates still to be met: clocks while the case is open, whatever else was promised even after it closed.

    A stage that was answered without an acknowledgement can no longer be acknowledged, nor
    one checked that is answered: that stays missed among `deadlines`, and is nothing to do.
    Updates on the way to a response end with it.
    """
    answered = {s.stage for s in case.stages if s.responded_on is not None}
    while_unanswered = (DeadlineKind.ACKNOWLEDGE, DeadlineKind.CHECK)
    waiting = case.current_stage is not None and case.current_stage.responded_on is None
    return tuple(
        d
        for d in deadlines(case, rules)
        if d.met_on is None
        and (case.is_open or d.kind not in _FOR_OPEN_CASES)
        and not (d.kind in while_unanswered and d.stage in answered)
        and (waiting or d.kind is not DeadlineKind.UPDATE)
    )


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next on a case: `what` in plain words, by when if there is a date, and the provision that asks."""

    what: str
    due: date | None
    provision: str
    provisional: bool = False


def next_step(case: CaseFile, rules: Rules) -> NextStep | None:
    """The next thing the Code asks for on this case, else what was promised; None when nothing is left to do.

    The Code's own clock comes first, whatever else is older: see `due_beside`. Then what the resident has
    not been told of, then what was promised for a day; that an action is done is told after those.
    """
    waiting = _waiting(case, rules)
    record = case.current_stage
    if case.is_open and record is not None and record.responded_on is None and not case.is_defined:
        acknowledge = stage_clock(record, rules).acknowledge
        return NextStep("Define the complaint: its points and the outcomes sought", acknowledge.due, "5.6")
    to_tell = untold(case)
    pressing = next((u for u in to_tell if u.kind is not LetterKind.ACTION_DONE), None)
    if pressing is not None and not any(d.source is Source.CODE for d in waiting):
        return _to_tell(pressing, waiting)
    if waiting:
        return _as_step(_first(waiting))
    if to_tell:
        return _to_tell(to_tell[0], waiting)
    if case.is_open and (record is None or record.responded_on is not None):
        return NextStep("Close the case when nothing more is asked", None, "5.12")
    return None


def _to_tell(known: Untold, waiting: list[Deadline]) -> NextStep:
    """Telling has no date of its own; that it is a service request is told before that is answered."""
    request = known.kind is LetterKind.SERVICE_REQUEST
    answer = next((d for d in waiting if request and d.kind is DeadlineKind.SERVICE_REQUEST), None)
    return NextStep(known.what, answer.due if answer is not None else None, known.provision)


def due_beside(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """What else is waiting and falls due no later than the next step: actions and promises, the earliest first.

    All of it where the step itself has no date.
    """
    waiting = _waiting(case, rules)
    step = next_step(case, rules)
    if not waiting or step is None:
        return ()
    first = _first(waiting) if deadline_words(_first(waiting)) == step.what else None
    others = (d for d in waiting if d is not first and d.source is not Source.CODE)
    return tuple(d for d in others if step.due is None or d.due <= step.due)


def _waiting(case: CaseFile, rules: Rules) -> list[Deadline]:
    """What is to be done: reviews are dates rather than steps, and own targets stand beside the Code's."""
    return [
        d
        for d in outstanding(case, rules)
        if d.kind not in _REVIEWS and (d.source is not Source.POLICY or d.stage == 0)
    ]


def _first(waiting: list[Deadline]) -> Deadline:
    return next((d for d in waiting if d.source is Source.CODE), waiting[0])


_STEP_WORDS = {
    DeadlineKind.ACKNOWLEDGE: "Acknowledge stage {stage}",
    DeadlineKind.RESPOND: "Send the stage {stage} response",
    DeadlineKind.RESPOND_EXTENDED: "Send the stage {stage} response (extended)",
    DeadlineKind.SERVICE_REQUEST: "Answer the service request",
    DeadlineKind.ACTION: "Action due: {what}",
    DeadlineKind.PROMISE: "Promised: {what}",
    DeadlineKind.UPDATE: "Update promised: {what}",
    DeadlineKind.TOLD_DATE: "Date told for the stage {stage} response",
    DeadlineKind.CHECK: "Look over the stage {stage} investigation",
    DeadlineKind.ADJUSTMENT_REVIEW: "Review the resident’s adjustments",
    DeadlineKind.RESTRICTION_REVIEW: "Review the contact restriction: {what}",
    DeadlineKind.OMBUDSMAN_EVIDENCE: "Evidence for the Ombudsman: {what}",
    DeadlineKind.OMBUDSMAN_ORDER: "Ombudsman: {what}",
    DeadlineKind.NEIGHBOUR: "{what}",
    DeadlineKind.SUBMISSION: "Annual submission to the Ombudsman: {what}",
    DeadlineKind.SELF_ASSESSMENT: "Self-assessment: {what}",
}


def deadline_words(deadline: Deadline) -> str:
    """What a deadline asks for, in plain words for a list."""
    words = _STEP_WORDS[deadline.kind]
    if deadline.kind is DeadlineKind.RESPOND and deadline.stage == 2:
        words = "Send the final response (stage 2)"
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED and deadline.stage == 2:
        words = "Send the final response (stage 2, extended)"
    return words.format(stage=deadline.stage, what=deadline.what)


def _as_step(deadline: Deadline) -> NextStep:
    return NextStep(deadline_words(deadline), deadline.due, deadline.provision, deadline.provisional)
