"""The acts of the two stages: define, acknowledge, extend, find, respond, escalate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    Milestone,
    WithoutWarnings,
    acknowledgement_or_start,
    happened,
    needed,
    problem,
    receipt,
    stage_of,
    start_of,
    still_open,
    with_stage,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Extension,
    Finding,
    Outcome,
    Point,
    Promise,
    PromiseKind,
    Responsibility,
    StageRecord,
    same_person,
)
from complaintdesk.domain.clocks import StageClock, stage_clock
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.months import months_on
from complaintdesk.domain.spelling import counted, long_date

MOST_DAYS_BETWEEN_UPDATES = 20
"""A resident who waits beyond the Code's time hears from the landlord at least as often, in working days."""


@dataclass(frozen=True, slots=True)
class PointWording:
    """One point as the officer words it; `id` is 0 for a new one."""

    id: int
    text: str
    responsibility: Responsibility = Responsibility.UNCLEAR
    responsibility_note: str = ""


@dataclass(frozen=True, slots=True)
class Define:
    """The complaint definition (5.6): numbered points, what is sought, and whose business each is (5.7)."""

    name: ClassVar[str] = "complaint defined"
    points: tuple[PointWording, ...]
    outcomes_sought: str
    clarification_needed: str = ""
    clarification_asked_on: date | None = None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.kind is not CaseKind.COMPLAINT:
            yield problem("points", "stage.not_complaint", reference=case.reference)
        if not any(p.text.strip() for p in self.points):
            yield problem("points", "definition.empty")
        elif any(not p.text.strip() for p in self.points):
            yield problem("points", "definition.blank_point")
        yield from needed("outcomes_sought", self.outcomes_sought, "definition.outcomes_missing")
        if self.clarification_asked_on is not None:
            yield from happened("clarification_asked_on", self.clarification_asked_on, receipt(case), context.today)
        kept = {p.id for p in self.points}
        lost = [p.number for p in case.points if p.id not in kept and any(p.is_answered(s) for s in (1, 2))]
        if lost:
            yield problem("points", "definition.answered_point_lost", numbers=", ".join(map(str, lost)))

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """A point whose responsibility is not clear must be clarified in the acknowledgement (5.7)."""
        if any(p.responsibility is Responsibility.UNCLEAR for p in self.points):
            yield problem("points", "definition.responsibility_unclear")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with its points numbered from 1 in the order given; findings stay with their point."""
        old = {p.id: p for p in case.points}
        points = tuple(
            Point(
                id=p.id if p.id in old else 0,
                number=number,
                text=p.text.strip(),
                responsibility=p.responsibility,
                responsibility_note=p.responsibility_note.strip(),
                findings=old[p.id].findings if p.id in old else (),
            )
            for number, p in enumerate(self.points, start=1)
        )
        return replace(
            case,
            points=points,
            outcomes_sought=self.outcomes_sought.strip(),
            clarification_needed=self.clarification_needed.strip(),
            clarification_asked_on=self.clarification_asked_on,
        )


@dataclass(frozen=True, slots=True)
class Acknowledge(WithoutWarnings):
    """The acknowledgement went out on `on` (6.2, 6.11); the response clock runs from it."""

    name: ClassVar[str] = "acknowledged"
    stage: int
    on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        yield from still_open("on", case)
        if record.acknowledged_on is not None:
            yield problem("on", "stage.already_acknowledged", stage=self.stage, day=long_date(record.acknowledged_on))
        yield from happened("on", self.on, start_of(case, record), context.today)
        if record.responded_on is not None and self.on is not None and self.on > record.responded_on:
            yield problem("on", "stage.acknowledged_after_response", day=long_date(record.responded_on))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the stage acknowledged."""
        return with_stage(case, replace(stage_of(case, self.stage), acknowledged_on=self.on))


@dataclass(frozen=True, slots=True)
class Extend:
    """An extension as one act (5.9, 6.4, 6.5, 6.15, 6.16).

    `told_on` may be left None when the extension letter is still to be issued: issuing
    it fills the day in. A further extension counts from the date then due. One that the
    resident was never told of is replaced by the next: it moved nothing, and the journal keeps it.
    `update_every` working days the resident is to hear from the landlord until the new date:
    each becomes a promise (5.9). None promises none.
    """

    name: ClassVar[str] = "extended"
    stage: int
    decided_on: date | None
    reason: str
    new_date: date | None
    told_on: date | None = None
    beyond_reason: str = ""
    ombudsman_details_given: bool = False
    updates: str = ""
    update_every: int | None = None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        if record.responded_on is not None:
            yield problem("stage", "extension.already_answered", stage=self.stage)
        yield from still_open("decided_on", case)
        start = start_of(case, record)
        yield from happened("decided_on", self.decided_on, start, context.today)
        yield from needed("reason", self.reason, "extension.reason_missing")
        told = [e for e in record.extensions if e.told_on is not None]
        if told and self.reason.split() and self.reason.casefold().split() == told[-1].reason.casefold().split():
            yield problem("reason", "extension.reason_repeated")
        if self.update_every is not None and not 1 <= self.update_every <= MOST_DAYS_BETWEEN_UPDATES:
            yield problem("update_every", "extension.update_range")
        if self.told_on is not None:
            decided = Milestone(self.decided_on, "the day of the decision") if self.decided_on else start
            yield from happened("told_on", self.told_on, decided, context.today)
        yield from new_date_problems(self.new_date, self.beyond_reason, stage_clock(record, context.rules))

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """Told late, without the Ombudsman's details, or without agreed updates beyond the Code's time."""
        clock = stage_clock(stage_of(case, self.stage), context.rules)
        yield from told_warnings(self.told_on, self.ombudsman_details_given, clock.respond.due, context)
        if (
            self.new_date is not None
            and self.new_date > clock.furthest
            and not (self.updates.strip() or self.update_every)
        ):
            yield problem("updates", "extension.no_updates")
        yield from not_working_day(self.new_date, context)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the extension recorded, whether or not it was told in time."""
        assert self.decided_on is not None
        assert self.new_date is not None
        record = stage_of(case, self.stage)
        extension = Extension(
            id=0,
            stage=self.stage,
            decided_on=self.decided_on,
            told_on=self.told_on,
            reason=self.reason.strip(),
            new_date=self.new_date,
            beyond_reason=self.beyond_reason.strip(),
            ombudsman_details_given=self.ombudsman_details_given,
            updates=self.updates.strip() or self._update_words(),
        )
        told = tuple(e for e in record.extensions if e.told_on is not None)
        extended = with_stage(case, replace(record, extensions=(*told, extension)))
        return replace(extended, promises=(*case.promises, *self._updates(case, context)))

    def _update_words(self) -> str:
        every = self.update_every
        return "" if every is None else f"Every {counted(every, 'working day')}" if every > 1 else "Every working day"

    def _updates(self, case: CaseFile, context: ActContext) -> Iterator[Promise]:
        """A promise for each update until the new date, but for days that have one already."""
        if self.update_every is None or self.new_date is None or self.decided_on is None:
            return
        there = {p.due_on for p in case.promises if p.kind is PromiseKind.UPDATE}
        day = context.rules.calendar.add(self.told_on or self.decided_on, self.update_every)
        while day < self.new_date:
            if day not in there:
                yield Promise(
                    0, f"Tell the resident how it is going (stage {self.stage})", day, kind=PromiseKind.UPDATE
                )
            day = context.rules.calendar.add(day, self.update_every)


_LONGEST_EXTENSION_MONTHS = 12
"""The Code sets no end to an extension with good reason; beyond this the year is taken for a slip."""


def new_date_problems(new_date: date | None, beyond_reason: str, clock: StageClock) -> Iterator[Problem]:
    """What is wrong with the date of an extension of what is due by `clock` (6.4, 6.15)."""
    if new_date is None:
        yield problem("new_date", "date.missing")
        return
    if new_date <= clock.respond.due:
        yield problem("new_date", "extension.not_later", due=long_date(clock.respond.due))
    if new_date > months_on(clock.furthest, _LONGEST_EXTENSION_MONTHS):
        yield problem("new_date", "extension.too_far", day=long_date(new_date), furthest=long_date(clock.furthest))
    elif new_date > clock.furthest and not beyond_reason.strip():
        yield problem("beyond_reason", "extension.beyond_cap", furthest=long_date(clock.furthest))


def told_warnings(told_on: date | None, with_details: bool, due: date, context: ActContext) -> Iterator[Problem]:
    """An extension of what was due on `due` told late (None: told today at the earliest), or without the details."""
    if (told_on or context.today) > due:
        yield problem("told_on", "extension.told_late", due=long_date(due))
    if told_on is not None and not with_details:
        yield problem("ombudsman_details_given", "extension.no_ombudsman")


def not_working_day(new_date: date | None, context: ActContext) -> Iterator[Problem]:
    """A warning where an extension ends on a day nobody works."""
    if new_date is not None and not context.rules.calendar.is_working(new_date):
        yield problem("new_date", "extension.not_working_day", day=long_date(new_date))


@dataclass(frozen=True, slots=True)
class RecordFindings(WithoutWarnings):
    """What the investigation of a stage found, point by point (6.7, 6.18), and the decision so far.

    `findings` maps a point's id to its finding; points left out keep theirs.
    """

    name: ClassVar[str] = "findings recorded"
    stage: int
    findings: tuple[tuple[int, Finding], ...]
    outcome: Outcome | None = None
    decision: str = ""
    conflicts: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        if record.responded_on is not None:
            yield problem("findings", "stage.already_answered", stage=self.stage)
        known = {p.id for p in case.points}
        if any(point not in known for point, _ in self.findings):
            yield problem("findings", "changed.elsewhere")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the findings of this stage in place."""
        given = {point: replace(f, stage=self.stage) for point, f in self.findings}
        points = tuple(replace(p, findings=_merged(p, given[p.id])) if p.id in given else p for p in case.points)
        record = replace(
            stage_of(case, self.stage),
            outcome=self.outcome,
            decision=self.decision.strip(),
            conflicts=self.conflicts.strip(),
        )
        return with_stage(replace(case, points=points), record)


def _merged(point: Point, finding: Finding) -> tuple[Finding, ...]:
    others = [f for f in point.findings if f.stage != finding.stage]
    return tuple(sorted([*others, finding], key=lambda f: f.stage))


def suggested_outcome(case: CaseFile, stage: int) -> Outcome | None:
    """The outcome of a stage as its points suggest it; None while a point is not answered.

    One outcome where all agree, otherwise partly upheld. Points that are not the
    landlord's and have no outcome do not weigh.
    """
    if not case.points or not all(p.is_answered(stage) for p in case.points):
        return None
    found = [f.outcome for p in case.points if (f := p.finding(stage)) is not None]
    outcomes = {o for o in found if o is not None}
    if not outcomes:
        return None
    return outcomes.pop() if len(outcomes) == 1 else Outcome.PARTLY_UPHELD


@dataclass(frozen=True, slots=True)
class Respond:
    """The response of a stage was sent on `on` (6.3, 6.14), with its outcome."""

    name: ClassVar[str] = "responded"
    stage: int
    on: date | None
    outcome: Outcome | None
    decision: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        if record.responded_on is not None:
            yield problem("on", "stage.already_answered", stage=self.stage)
        yield from still_open("on", case)
        yield from happened("on", self.on, acknowledgement_or_start(case, record), context.today)
        if self.outcome is None:
            yield problem("outcome", "response.outcome_missing")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """Points without an answer, or no acknowledgement on record."""
        record = stage_of(case, self.stage)
        if record.acknowledged_on is None:
            yield problem("on", "response.not_acknowledged", stage=self.stage)
        bare = [p.number for p in case.points if not p.is_answered(self.stage)]
        if bare:
            yield problem("outcome", "response.points_unanswered", numbers=", ".join(map(str, bare)))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the stage answered; remedies stay open until they are done (6.6)."""
        record = stage_of(case, self.stage)
        decision = self.decision.strip() or record.decision
        answered = replace(record, responded_on=self.on, outcome=self.outcome, decision=decision)
        return with_stage(case, answered)


@dataclass(frozen=True, slots=True)
class Escalate:
    """The resident wants stage 2 (6.10); no reason is asked for (6.12).

    The handler should be somebody else than at stage 1 (6.13): the same person needs
    `same_person_reason`. A closed case is open again.
    """

    name: ClassVar[str] = "escalated to stage 2"
    requested_on: date | None
    handler: str
    same_person_reason: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        first = stage_of(case, 1)
        if case.stage(2) is not None:
            yield problem("requested_on", "stage.already_two", reference=case.reference)
        refused = case.refusal(2)
        if refused is not None:
            yield problem("requested_on", "refusal.stands_escalate", day=long_date(refused.decided_on))
        if first.responded_on is None:
            yield problem("requested_on", "stage.one_unanswered")
        answered = Milestone(first.responded_on, "the day of the answer") if first.responded_on else None
        since = answered or start_of(case, first)
        yield from happened("requested_on", self.requested_on, since, context.today)
        yield from needed("handler", self.handler, "case.handler_missing")
        if self._same_person(first) and not self.same_person_reason.strip():
            yield problem("same_person_reason", "stage.same_person", name=self.handler)

    def _same_person(self, first: StageRecord) -> bool:
        return same_person(self.handler, first.handler)

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """6.13 asks for another person even where a reason is given."""
        if self._same_person(stage_of(case, 1)) and self.same_person_reason.strip():
            yield problem("handler", "stage.same_person_warning", name=self.handler)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case at stage 2."""
        assert self.requested_on is not None
        record = StageRecord(
            2, self.requested_on, self.handler.strip(), same_person_reason=self.same_person_reason.strip()
        )
        return replace(case, stages=(*case.stages, record), handler=self.handler.strip(), closure=None)
