"""The Code's clocks: a case and a calendar give deadlines, never stored, always computed.

Acknowledge runs from receipt (6.2, 6.11), respond from the acknowledgement (6.3, 6.14),
an extension from the date it extends (6.4, 6.15). Nothing pauses a clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.casefile import CaseFile, CaseKind, Extension, StageRecord
from complaintdesk.domain.rulebook import Edition, edition_on
from complaintdesk.domain.working_days import WorkingDays


class DeadlineKind(StrEnum):
    """What falls due."""

    ACKNOWLEDGE = "acknowledge"
    RESPOND = "respond"
    RESPOND_EXTENDED = "respond_extended"
    SERVICE_REQUEST = "service_request"
    ACTION = "action"
    PROMISE = "promise"


class Source(StrEnum):
    """Who sets the date: the Code, the landlord's own policy, or a promise made on the case."""

    CODE = "code"
    POLICY = "policy"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Targets:
    """The landlord's own targets in working days; None where it has none of its own."""

    acknowledge: int | None = None
    respond_1: int | None = None
    respond_2: int | None = None
    service_request: int | None = None

    def respond(self, stage: int) -> int | None:
        """The target for a response at `stage`, counted from the acknowledgement."""
        return self.respond_1 if stage == 1 else self.respond_2


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything a clock needs besides the case: editions, calendar and the landlord's targets."""

    editions: tuple[Edition, ...]
    calendar: WorkingDays
    targets: Targets = Targets()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date by which something must be done, and where it comes from.

    `due` is the last day in time. `days` working days are counted from `counted_from`
    (day 0); both are the promise's own date and 0 for a date fixed on the case.
    `provisional` is True while the fact it will be counted from is still missing.
    `met_on` is when it was done.
    """

    kind: DeadlineKind
    stage: int
    due: date
    provision: str
    source: Source
    counted_from: date
    days: int
    provisional: bool = False
    met_on: date | None = None
    what: str = ""
    item: int = 0

    @property
    def is_met(self) -> bool | None:
        """True or False once it was done, None while it is not."""
        return None if self.met_on is None else self.met_on <= self.due


@dataclass(frozen=True, slots=True)
class StageClock:
    """The clocks of one stage.

    `acknowledge` and `respond` are the Code's; `respond.due` already includes extensions
    told in time (`respond_before_extension` does not). `furthest` is the latest date an
    extension may set without a further reason. `outer` is the date a late
    acknowledgement should not push the response past: the limit for acknowledging plus
    the limit for responding, from receipt.
    """

    acknowledge: Deadline
    respond: Deadline
    respond_before_extension: Deadline
    furthest: date
    outer: date
    valid_extensions: tuple[Extension, ...]
    late_extensions: tuple[Extension, ...]
    own: tuple[Deadline, ...]

    @property
    def acknowledged_late(self) -> bool:
        """True when the acknowledgement was sent after its date."""
        return self.acknowledge.is_met is False


def stage_clock(record: StageRecord, rules: Rules) -> StageClock:
    """The clocks of one stage from its facts.

    Raises UserError "rules.none_for_date" when no edition covers the day it was opened.
    """
    edition = edition_on(rules.editions, record.opened_on)
    acknowledge = _acknowledge(record, edition, rules)
    original = _respond(record, edition, rules, acknowledge.due)
    valid, late, due = _extend(record.extensions, original.due)
    cap = edition.limit("extend", record.stage)
    extended = original
    if valid:
        extended = Deadline(
            DeadlineKind.RESPOND_EXTENDED, record.stage, due, cap.provision, Source.CODE,
            counted_from=original.due, days=rules.calendar.between(original.due, due),
            met_on=record.responded_on,
        )  # fmt: skip
    limits = edition.limit("acknowledge", record.stage).days + edition.limit("respond", record.stage).days
    return StageClock(
        acknowledge=acknowledge,
        respond=extended,
        respond_before_extension=original,
        furthest=rules.calendar.add(original.due, cap.days),
        outer=rules.calendar.add(record.opened_on, limits),
        valid_extensions=valid,
        late_extensions=late,
        own=_own_targets(record, rules, acknowledge, original),
    )


def _acknowledge(record: StageRecord, edition: Edition, rules: Rules) -> Deadline:
    limit = edition.limit("acknowledge", record.stage)
    return Deadline(
        DeadlineKind.ACKNOWLEDGE, record.stage, rules.calendar.add(record.opened_on, limit.days),
        limit.provision, Source.CODE, record.opened_on, limit.days, met_on=record.acknowledged_on,
    )  # fmt: skip


def _respond(record: StageRecord, edition: Edition, rules: Rules, acknowledge_due: date) -> Deadline:
    limit = edition.limit("respond", record.stage)
    start = record.acknowledged_on or acknowledge_due
    return Deadline(
        DeadlineKind.RESPOND, record.stage, rules.calendar.add(start, limit.days), limit.provision,
        Source.CODE, start, limit.days, record.acknowledged_on is None, record.responded_on,
    )  # fmt: skip


def _extend(
    extensions: Sequence[Extension], original: date
) -> tuple[tuple[Extension, ...], tuple[Extension, ...], date]:
    """Extensions told in writing by the date they extend, those that were not, and the date now due."""
    valid: list[Extension] = []
    late: list[Extension] = []
    due = original
    for extension in sorted(extensions, key=lambda e: (e.decided_on, e.id)):
        told = extension.told_on
        if told is not None and told <= due and extension.reason.strip():
            valid.append(extension)
            due = max(due, extension.new_date)
        else:
            late.append(extension)
    return tuple(valid), tuple(late), due


def _own_targets(record: StageRecord, rules: Rules, acknowledge: Deadline, original: Deadline) -> tuple[Deadline, ...]:
    """The landlord's own dates beside the Code's, where its targets differ from the limits."""
    own: list[Deadline] = []
    pairs = ((rules.targets.acknowledge, acknowledge), (rules.targets.respond(record.stage), original))
    for target, code in pairs:
        if target is None or target == code.days:
            continue
        start = code.counted_from
        if code.provisional and own:
            start = own[0].due
        due = rules.calendar.add(start, target)
        own.append(
            Deadline(
                code.kind,
                record.stage,
                due,
                code.provision,
                Source.POLICY,
                start,
                target,
                code.provisional,
                code.met_on,
            )
        )
    return tuple(own)


def deadlines(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """Every date of a case, met or not, in the order in which they fall due."""
    found: list[Deadline] = []
    for record in case.stages:
        clock = stage_clock(record, rules)
        found += [clock.acknowledge, clock.respond, *clock.own]
    if case.kind is CaseKind.SERVICE_REQUEST and rules.targets.service_request is not None:
        days = rules.targets.service_request
        due = rules.calendar.add(case.received_on, days)
        done = case.closure.day if case.closure else None
        found.append(
            Deadline(DeadlineKind.SERVICE_REQUEST, 0, due, "1.4", Source.POLICY, case.received_on, days, met_on=done)
        )
    found += _dates_promised(case)
    return tuple(sorted(found, key=lambda d: (d.due, d.kind, d.stage, d.source)))


def _dates_promised(case: CaseFile) -> list[Deadline]:
    actions = [
        Deadline(
            DeadlineKind.ACTION, r.stage, r.due_on, "6.6" if r.stage == 1 else "6.17", Source.CASE,
            r.due_on, 0, met_on=r.done_on, what=r.what, item=r.id,
        )
        for r in case.remedies
        if r.due_on is not None
    ]  # fmt: skip
    promises = [
        Deadline(
            DeadlineKind.PROMISE, 0, p.due_on, "5.9", Source.CASE, p.due_on, 0, met_on=p.kept_on,
            what=p.what, item=p.id,
        )
        for p in case.promises
    ]  # fmt: skip
    return actions + promises


def outstanding(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """The dates still to be met: clocks while the case is open, actions and promises even after it closed.

    A stage that was answered without an acknowledgement can no longer be acknowledged: that
    stays missed among `deadlines`, and is nothing to do.
    """
    lasting = (DeadlineKind.ACTION, DeadlineKind.PROMISE)
    answered = {s.stage for s in case.stages if s.responded_on is not None}
    return tuple(
        d
        for d in deadlines(case, rules)
        if d.met_on is None
        and (case.is_open or d.kind in lasting)
        and not (d.kind is DeadlineKind.ACKNOWLEDGE and d.stage in answered)
    )


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next on a case: `what` in plain words, by when if there is a date, and the provision that asks."""

    what: str
    due: date | None
    provision: str
    provisional: bool = False


def next_step(case: CaseFile, rules: Rules) -> NextStep | None:
    """The next thing the Code or a promise asks for on this case; None when nothing is left to do."""
    waiting = [d for d in outstanding(case, rules) if d.source is not Source.POLICY or d.stage == 0]
    if not case.is_open:
        return _as_step(waiting[0]) if waiting else None
    record = case.current_stage
    if record is not None and record.responded_on is None and not case.points:
        acknowledge = stage_clock(record, rules).acknowledge
        return NextStep("Define the complaint: its points and the outcomes sought", acknowledge.due, "5.6")
    if waiting:
        return _as_step(waiting[0])
    if record is None or record.responded_on is not None:
        return NextStep("Close the case when nothing more is asked", None, "5.12")
    return None


_STEP_WORDS = {
    DeadlineKind.ACKNOWLEDGE: "Acknowledge stage {stage}",
    DeadlineKind.RESPOND: "Send the stage {stage} response",
    DeadlineKind.RESPOND_EXTENDED: "Send the stage {stage} response (extended)",
    DeadlineKind.SERVICE_REQUEST: "Answer the service request",
    DeadlineKind.ACTION: "Action due: {what}",
    DeadlineKind.PROMISE: "Promised: {what}",
}


def deadline_words(deadline: Deadline) -> str:
    """What a deadline asks for, in plain words for a list."""
    words = _STEP_WORDS[deadline.kind]
    if deadline.kind is DeadlineKind.RESPOND and deadline.stage == 2:
        words = "Send the final response (stage 2)"
    return words.format(stage=deadline.stage, what=deadline.what)


def _as_step(deadline: Deadline) -> NextStep:
    return NextStep(deadline_words(deadline), deadline.due, deadline.provision, deadline.provisional)
