"""Refusing a complaint or stage 2 with reasons (2.2 to 2.5, 5.11), putting a refusal right, and giving one up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, happened, needed, problem, stage_of, still_open
from complaintdesk.domain.acts.closing import latest_day
from complaintdesk.domain.casefile import CaseFile, Closure, ClosureKind, Refusal, RefusalGround, Reopening, StageRecord
from complaintdesk.domain.clocks import Rules, stage_clock
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.months import months_on
from complaintdesk.domain.rulebook import LimitKind, edition_on
from complaintdesk.domain.spelling import long_date


def may_refuse(case: CaseFile) -> int:
    """The stage that can be refused now: 1, 2, or 0 for none."""
    first = case.stage(1)
    if first is None or any(case.refusal(stage) for stage in (1, 2)):
        return 0
    if first.responded_on is None:
        return 1 if case.is_open else 0
    return 2 if case.stage(2) is None else 0


def last_day_to_complain(
    event_on: date | None, aware_on: date | None, record: StageRecord, rules: Rules
) -> date | None:
    """The last day on which an issue could be complained of in the Code's time (2.2, 2.3), that day included.

    Calendar months from the event, or from the day on which the resident came to know of it
    where that is later; None while neither is known. `record` is stage 1: the edition in force
    when it was opened sets the limit.
    """
    known = [day for day in (event_on, aware_on) if day is not None]
    if not known:
        return None
    edition = edition_on(rules.editions, record.opened_on)
    return months_on(max(known), edition.limit(LimitKind.ACCEPT).months)


@dataclass(frozen=True, slots=True)
class RefuseComplaint:
    """A complaint is not accepted (`stage` 1), or not taken to stage 2 (`stage` 2), for a reason of its own.

    `asked_on` is the day on which the resident complained, which is stage 1's own day, or asked for
    stage 2. The twelve months of 2.3 are counted to the day of the complaint at either stage: how long
    stage 1 took is not the resident's. A refusal at stage 1 closes the case; at stage 2 it leaves it as it is.
    """

    name: ClassVar[str] = "refused"
    stage: int
    asked_on: date | None
    decided_on: date | None
    ground: RefusalGround | None
    event_on: date | None
    aware_on: date | None
    discretion: str
    reasons: str
    other_route: str
    decided_by: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from self._place_problems(case, stage_of(case, 1))
        yield from self.decision_problems(case, context)

    def decision_problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What is wrong with the decision itself, whether it is new or one that is put right."""
        first = stage_of(case, 1)
        yield from self._day_problems(case, first, context)
        if self.ground is None:
            yield problem("ground", "refusal.ground_missing")
        yield from self._age_problems(first, context)
        yield from needed("reasons", self.reasons, "refusal.reasons_missing")
        yield from needed("decided_by", self.decided_by, "refusal.decider_missing")

    def _place_problems(self, case: CaseFile, first: StageRecord) -> Iterator[Problem]:
        """Whether this stage can be refused at all."""
        standing = case.refusal(1) or case.refusal(2)
        if standing is not None:
            yield problem("decided_on", "refusal.stands", day=long_date(standing.decided_on))
        elif self.stage == 1:
            if first.responded_on is not None:
                yield problem("decided_on", "refusal.answered", day=long_date(first.responded_on))
            else:
                yield from still_open("decided_on", case)
        elif first.responded_on is None:
            yield problem("decided_on", "refusal.unanswered")
        elif case.stage(2) is not None:
            yield problem("decided_on", "refusal.at_stage_two")

    def _day_problems(self, case: CaseFile, first: StageRecord, context: ActContext) -> Iterator[Problem]:
        since = latest_day(case)
        if self.stage == 2:
            if first.responded_on is not None:
                since = Milestone(first.responded_on, "the day of the stage 1 answer")
            yield from happened("asked_on", self.asked_on, since, context.today)
            if self.asked_on is not None:
                since = Milestone(self.asked_on, "the day on which they asked for stage 2")
        elif self.asked_on is None:
            yield problem("asked_on", "date.missing")
        elif self.asked_on != first.opened_on:
            yield problem("asked_on", "refusal.asked_day", day=long_date(first.opened_on))
        yield from happened("decided_on", self.decided_on, since, context.today)
        if self.event_on is not None and self.event_on > first.opened_on:
            yield problem("event_on", "refusal.event_later", complained=long_date(first.opened_on))
        if self.aware_on is not None:
            if self.aware_on > first.opened_on:
                yield problem("aware_on", "refusal.aware_later", complained=long_date(first.opened_on))
            elif self.event_on is not None and self.aware_on < self.event_on:
                yield problem("aware_on", "refusal.aware_earlier", event=long_date(self.event_on))

    def _age_problems(self, first: StageRecord, context: ActContext) -> Iterator[Problem]:
        """The twelve-month test, and what was considered before saying no (2.3)."""
        if self.ground is not RefusalGround.TOO_OLD:
            return
        last = last_day_to_complain(self.event_on, self.aware_on, first, context.rules)
        if self.event_on is None:
            yield problem("event_on", "refusal.event_missing")
        elif last is not None and first.opened_on <= last:
            field = "aware_on" if self.aware_on is not None and self.aware_on > self.event_on else "event_on"
            yield problem(field, "refusal.in_time", complained=long_date(first.opened_on), last=long_date(last))
        yield from needed("discretion", self.discretion, "refusal.discretion_missing")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What the Code asks of every refusal, and of this ground."""
        first = stage_of(case, 1)
        yield problem("ground", "refusal.own_merits")
        yield problem("reasons", "refusal.tell" if self.stage == 1 else "refusal.tell_escalate")
        if self.ground is RefusalGround.COURT:
            yield problem("ground", "refusal.court")
        elif self.ground is RefusalGround.POLICY:
            yield problem("ground", "refusal.policy")
        if self.stage == 2:
            yield problem("ground", "refusal.no_window")
        if self.ground is RefusalGround.TOO_OLD and case.complaint_from is not None:
            yield problem("ground", "refusal.told_before", day=long_date(case.received_on))
        if self.stage == 1 and first.acknowledged_on is not None:
            yield problem("decided_on", "refusal.acknowledged", day=long_date(first.acknowledged_on))
        if self.stage == 1 and case.open_remedies:
            yield problem("decided_on", "closure.actions_open", count=len(case.open_remedies))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the refusal; at stage 1 it is closed, and is no complaint received as long as that stands."""
        refused = replace(case, refusals=(*case.refusals, self.decision()))
        return refused if self.stage == 2 else replace(refused, closure=self.closure())

    def decision(self, refusal: int = 0) -> Refusal:
        """The refusal as it goes on record, under that id."""
        assert self.asked_on is not None
        assert self.decided_on is not None
        assert self.ground is not None
        return Refusal(
            id=refusal,
            stage=self.stage,
            asked_on=self.asked_on,
            decided_on=self.decided_on,
            ground=self.ground,
            reasons=self.reasons.strip(),
            decided_by=self.decided_by.strip(),
            event_on=self.event_on,
            aware_on=self.aware_on,
            discretion=self.discretion.strip() if self.ground is RefusalGround.TOO_OLD else "",
            other_route=self.other_route.strip(),
        )

    def closure(self) -> Closure:
        """How a case ends that is refused at stage 1."""
        assert self.decided_on is not None
        assert self.ground is not None
        return Closure(self.decided_on, ClosureKind.REFUSED, self.ground.value.capitalize())


def asked_anew(case: CaseFile, opened_on: date) -> tuple[Refusal, ...]:
    """The refusals of a case whose complaint turns out to have been made on `opened_on`."""
    return tuple(replace(r, asked_on=opened_on) if r.stage == 1 else r for r in case.refusals)


def upset_by(field: str, case: CaseFile, opened_on: date, rules: Rules) -> Iterator[Problem]:
    """A problem where a refusal as too old cannot stand for a complaint made on `opened_on` (2.3)."""
    for refusal in (case.refusal(1), case.refusal(2)):
        if refusal is None or refusal.ground is not RefusalGround.TOO_OLD:
            continue
        last = last_day_to_complain(refusal.event_on, refusal.aware_on, stage_of(case, 1), rules)
        if last is not None and opened_on <= last:
            yield problem(field, "correction.refusal_in_time", last=long_date(last))


def refusal_of(case: CaseFile, refusal: int) -> Refusal:
    """The refusal of that id, or UserError "changed.elsewhere" where it is gone."""
    found = next((r for r in case.refusals if r.id == refusal), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


@dataclass(frozen=True, slots=True)
class CorrectRefusal:
    """Puts a refusal right that nobody was told of yet, with the `reason`; the journal keeps the old values.

    `refusal` is its id, `decision` the refusal as it should be. Once the resident was told, it is never
    changed: it is given up and decided anew, and a new letter tells them.
    """

    name: ClassVar[str] = "refusal corrected"
    refusal: int
    reason: str
    decision: RefuseComplaint

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done; UserError "changed.elsewhere" for an unknown refusal."""
        old = refusal_of(case, self.refusal)
        if old.told_on is not None:
            yield problem("reason", "refusal.told_already", day=long_date(old.told_on))
        elif old.withdrawn_on is not None:
            yield problem("reason", "refusal.given_up_already", day=long_date(old.withdrawn_on))
        yield from needed("reason", self.reason, "correction.reason_missing")
        yield from self.decision.decision_problems(case, context)

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What every refusal is warned of."""
        return self.decision.warnings(case, context)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the refusal put right, and with it the closing of a case that ended by it."""
        right = replace(self.decision.decision(self.refusal), stage=refusal_of(case, self.refusal).stage)
        after = replace(case, refusals=tuple(right if r.id == self.refusal else r for r in case.refusals))
        ended = case.closure is not None and case.closure.kind is ClosureKind.REFUSED and right.stage == 1
        return replace(after, closure=self.decision.closure()) if ended else after


@dataclass(frozen=True, slots=True)
class WithdrawRefusal:
    """A refusal is given up on `on`: discretion was used, or the Ombudsman asked for it. Its record stays.

    At stage 1 the case is taken up again, and its clocks run from the day of the complaint as ever.
    """

    name: ClassVar[str] = "refusal given up"
    refusal: int
    on: date | None
    why: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        refusal = refusal_of(case, self.refusal)
        if refusal.withdrawn_on is not None:
            yield problem("on", "refusal.given_up_already", day=long_date(refusal.withdrawn_on))
        decided = Milestone(refusal.decided_on, "the day of the refusal")
        yield from happened("on", self.on, decided, context.today)
        yield from needed("why", self.why, "refusal.why_missing")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """The Code's time was running all along."""
        refusal = refusal_of(case, self.refusal)
        if refusal.stage == 1:
            clock = stage_clock(stage_of(case, 1), context.rules)
            waiting = clock.acknowledge if clock.acknowledge.met_on is None else clock.respond
            code = "refusal.clock_acknowledge" if waiting is clock.acknowledge else "refusal.clock_respond"
            yield problem("on", code, complained=long_date(refusal.asked_on), due=long_date(waiting.due))
        else:
            yield problem("on", "refusal.escalate_next", asked=long_date(refusal.asked_on))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case without a standing refusal."""
        assert self.on is not None
        given_up = replace(refusal_of(case, self.refusal), withdrawn_on=self.on, withdrawn_why=self.why.strip())
        after = replace(case, refusals=tuple(given_up if r.id == self.refusal else r for r in case.refusals))
        closed_by_it = case.closure is not None and case.closure.kind is ClosureKind.REFUSED
        if given_up.stage == 2 or not closed_by_it:
            return after
        return replace(after, closure=None, reopenings=(*case.reopenings, Reopening(self.on, self.why.strip())))
