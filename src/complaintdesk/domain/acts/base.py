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


def happened(field: str, day: date | None, since: date, today: date) -> Iterator[Problem]:
    """Problems of a day on which something happened: not before `since`, not after today."""
    if day is None:
        yield problem(field, "date.missing")
    elif day > today:
        yield problem(field, "date.future", day=long_date(day), today=long_date(today))
    elif day < since:
        yield problem(field, "date.too_early", day=long_date(day), since=long_date(since))


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
