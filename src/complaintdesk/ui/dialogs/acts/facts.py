"""What a form is filled from, and the sensible beginnings worked out of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from complaintdesk.domain.acts import ActContext, Extend
from complaintdesk.domain.acts.base import problem, stage_of
from complaintdesk.domain.acts.duties import part_of
from complaintdesk.domain.acts.neighbours import neighbour_of
from complaintdesk.domain.casefile import (
    CaseFile,
    NeighbouringClock,
    OmbudsmanDuty,
    Promise,
    Remedy,
    Restriction,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules, StageClock, stage_clock
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.months import months_on
from complaintdesk.domain.spelling import long_date


@dataclass(frozen=True, slots=True)
class ActFacts:
    """The case as the officer sees it, and what else a form needs.

    `stage` is the stage the act is about, 0 for the latest; `item` the id of the remedy,
    promise, point, restriction, Ombudsman's date, neighbouring clock, refusal, further issue
    or letter it is about; `duty` the duty of that clock.
    """

    case: CaseFile
    landlord: Landlord
    rules: Rules
    today: date
    stage: int = 0
    item: int = 0
    duty: str = ""

    @property
    def record(self) -> StageRecord:
        """The stage the act is about; raises UserError "stage.none" where the case has not reached it."""
        latest = self.case.current_stage
        return stage_of(self.case, self.stage or (latest.stage if latest else 1))

    @property
    def clock(self) -> StageClock:
        """The clocks of that stage."""
        return stage_clock(self.record, self.rules)

    @property
    def remedy(self) -> Remedy | None:
        """The remedy the act is about."""
        return next((r for r in self.case.remedies if r.id == self.item), None)

    @property
    def promise(self) -> Promise | None:
        """The promise the act is about."""
        return next((p for p in self.case.promises if p.id == self.item), None)

    @property
    def restriction(self) -> Restriction:
        """The restriction the act is about; raises UserError "changed.elsewhere" where it has gone."""
        return part_of(self.case.restrictions, self.item)

    @property
    def ombudsman_duty(self) -> OmbudsmanDuty:
        """The Ombudsman's date the act is about; raises UserError "changed.elsewhere" where it has gone."""
        return part_of(self.case.ombudsman_duties, self.item)

    @property
    def neighbour(self) -> NeighbouringClock:
        """The neighbouring clock the act is about; raises UserError "changed.elsewhere" where it has gone."""
        return neighbour_of(self.case, self.item)


def next_working_day(facts: ActFacts) -> date:
    """The first working day after today: where a promise begins."""
    return facts.rules.calendar.add(facts.today, 1)


def working_day_in(facts: ActFacts, days: int) -> date:
    """The working day `days` working days from today."""
    return facts.rules.calendar.add(facts.today, days)


def months_ahead(facts: ActFacts, months: int) -> date:
    """The working day `months` calendar months from today, or the next one after it."""
    return facts.rules.calendar.on_or_after(months_on(facts.today, months))


def update_dates(facts: ActFacts, extend: Extend) -> tuple[date, ...]:
    """The days on which an extension promises an update; empty while its own dates are not there."""
    if extend.update_every is None or extend.new_date is None or extend.decided_on is None:
        return ()
    there = len(facts.case.promises)
    try:
        after = extend.apply(facts.case, ActContext(facts.rules, facts.today, ""))
    except UserError:
        return ()
    return tuple(p.due_on for p in after.promises[there:])


def people_names(facts: ActFacts) -> list[str]:
    """Everybody who may handle a case or own an action, the present handler among them."""
    names = [p.name for p in facts.landlord.people]
    also = [facts.case.handler, facts.landlord.officer]
    return list(dict.fromkeys(n for n in (*names, *also) if n))


def stage_two_handler(facts: ActFacts) -> str:
    """Who to suggest for stage 2: somebody other than at stage 1, senior if there is one; empty for nobody."""
    first = facts.case.stage(1)
    before = first.handler.strip().casefold() if first else ""
    others = [p for p in facts.landlord.people if p.name.strip().casefold() != before]
    others.sort(key=lambda p: not p.senior)
    return others[0].name if others else ""


def due_words(facts: ActFacts) -> str:
    """When the response is due now, and what an extension recorded today would mean."""
    due = facts.clock.respond.due
    words = f"The stage {facts.record.stage} response is due on {due:%A} {long_date(due)}."
    if facts.today > due:
        return f"{words} That date has passed: the extension is kept on record, but the response counts as late."
    return f"{words} The resident must be told in writing by then."


def furthest_words(clock: StageClock) -> str:
    """The latest date the Code allows, and what goes beyond it."""
    furthest = clock.furthest
    return f"The Code allows up to {furthest:%A} {long_date(furthest)}; beyond that it takes a good reason."


def extension_date(facts: ActFacts) -> date:
    """Where a new extension’s date begins: the furthest allowed if that is to come, else the next working day."""
    clock = facts.clock
    soonest = max(clock.respond.due, facts.today)
    return clock.furthest if clock.furthest > soonest else facts.rules.calendar.add(soonest, 1)


def pence(text: str) -> int | None:
    """An amount typed in pounds as pence, None for an empty text; raises ValueError for anything else."""
    plain = text.replace("£", "").replace(",", "").strip()
    if not plain:
        return None
    try:
        exact = Decimal(plain) * 100
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not exact.is_finite() or exact != exact.to_integral_value():
        raise ValueError(text)
    return int(exact)


def amount_problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with an amount as it was typed."""
    try:
        pence(text)
    except ValueError:
        return (problem("amount", "remedy.amount_form", text=text.strip()),)
    return ()
