"""What an act is: something the officer does to a case, checked before it is done.

An act is a frozen dataclass whose fields are a form's fields. `problems` stop it, each
beside its field; `warnings` do not, they tell what the Code asks for; `apply` gives the
new picture of the case and never touches the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Protocol

from complaintdesk.domain.casefile import CaseFile, StageRecord
from complaintdesk.domain.clocks import Rules
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date


@dataclass(frozen=True, slots=True)
class ActContext:
    """What an act may rely on besides the case: the rules in force, today's date, and who acts."""

    rules: Rules
    today: date
    who: str


class Act(Protocol):
    """An act on a case that exists already; `name` is what the journal calls it."""

    name: ClassVar[str]

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        ...

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What the officer should know; the act can be done all the same."""
        ...

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case after the act; children that are new have id 0."""
        ...


class WithoutWarnings:
    """An act that warns of nothing."""

    __slots__ = ()

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """Nothing."""
        return iter(())


def problem(field: str, code: str, **params: object) -> Problem:
    """A problem beside `field`, its message filled with `params`."""
    return Problem(field, code, tuple(params.items()))


def needed(field: str, text: str, code: str) -> Iterator[Problem]:
    """A problem where a text is empty."""
    if not text.strip():
        yield problem(field, code)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day and what it is, such as "the day of receipt": a message that names it must not leave one guessing."""

    day: date
    what: str


def receipt(case: CaseFile) -> Milestone:
    """The day on which the case was received."""
    return Milestone(case.received_on, "the day of receipt")


def start_of(case: CaseFile, record: StageRecord) -> Milestone:
    """The day on which a stage began."""
    if record.opened_on == case.received_on:
        return receipt(case)
    words = "the day on which stage 2 was asked for" if record.stage == 2 else "the day on which stage 1 began"
    return Milestone(record.opened_on, words)


def acknowledgement_or_start(case: CaseFile, record: StageRecord) -> Milestone:
    """The day on which a stage was acknowledged; where it was not, the day on which it began."""
    if record.acknowledged_on is None:
        return start_of(case, record)
    return Milestone(record.acknowledged_on, "the day of the acknowledgement")


def happened(field: str, day: date | None, since: date | Milestone, today: date) -> Iterator[Problem]:
    """Problems of a day on which something happened: not before `since`, not after today."""
    first, what = (since.day, f", {since.what}") if isinstance(since, Milestone) else (since, "")
    if day is None:
        yield problem(field, "date.missing")
    elif day > today:
        yield problem(field, "date.future", day=long_date(day), today=long_date(today))
    elif day < first:
        yield problem(field, "date.too_early", day=long_date(day), since=f"{long_date(first)}{what}")


def days_of_stage(record: StageRecord) -> Iterator[date]:
    """Every day on which something happened at a stage after it was opened."""
    days = [record.acknowledged_on, record.responded_on]
    days += [day for e in record.extensions for day in (e.decided_on, e.told_on)]
    return (day for day in days if day is not None)


def still_open(field: str, case: CaseFile) -> Iterator[Problem]:
    """A problem where the case is closed: what happens at a stage happens while it is open."""
    if case.closure is not None:
        yield problem(field, "case.closed", reference=case.reference)


def stage_of(case: CaseFile, number: int) -> StageRecord:
    """The stage, or UserError "stage.none" where the case has not reached it."""
    record = case.stage(number)
    if record is None:
        raise UserError("stage.none", reference=case.reference, stage=number)
    return record


def with_stage(case: CaseFile, record: StageRecord) -> CaseFile:
    """The case with its stage of the same number replaced."""
    stages = tuple(record if s.stage == record.stage else s for s in case.stages)
    return replace(case, stages=stages)
