"""What is due: for one case, for a list of days, and for the Today screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, CaseKind
from complaintdesk.domain.clocks import (
    Deadline,
    NextStep,
    Rules,
    StageClock,
    deadline_words,
    deadlines,
    next_step,
    outstanding,
    stage_clock,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.desk import Desk

COMING_DAYS = 7
"""How many calendar days ahead "coming up" looks."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """One date to be met: on which case, what, by when. `days_left` are calendar days, negative when overdue."""

    case_id: int
    reference: str
    resident: str
    handler: str
    what: str
    deadline: Deadline
    days_left: int


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case with its next step."""

    case_id: int
    reference: str
    resident: str
    kind: CaseKind
    handler: str
    stage: int
    step: NextStep | None


@dataclass(frozen=True, slots=True)
class Today:
    """The Today screen: what is overdue, due today, coming up within a week, and every open case's next step."""

    day: date
    overdue: tuple[DueItem, ...]
    due_today: tuple[DueItem, ...]
    coming: tuple[DueItem, ...]
    open_cases: tuple[OpenCase, ...]


def due_items(desk: Desk, within: int | None = None) -> tuple[DueItem, ...]:
    """Everything still to be met, overdue included, the earliest first; `within` calendar days from today."""
    today = desk.clock.today()
    with desk.reading() as unit:
        cases = unit.cases(CaseScope(with_outstanding=True))
    rules = desk.rules()
    items = [_item(case, d, today) for case in cases for d in _outstanding(case, rules)]
    if within is not None:
        last = today + timedelta(days=within)
        items = [i for i in items if i.deadline.due <= last]
    return tuple(sorted(items, key=lambda i: (i.deadline.due, i.reference)))


# A case that came into the file in another way than through the log may bear dates that no
# rule covers. It must not hide the others, and must itself be seen.
def _outstanding(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    try:
        return outstanding(case, rules)
    except UserError:
        return ()


def _next_step(case: CaseFile, rules: Rules) -> NextStep | None:
    try:
        return next_step(case, rules)
    except UserError as error:
        return NextStep(str(error), None, "5.12")


def _item(case: CaseFile, deadline: Deadline, today: date) -> DueItem:
    return DueItem(
        case.id, case.reference, case.resident.name, case.handler, deadline_words(deadline), deadline,
        (deadline.due - today).days,
    )  # fmt: skip


def today_list(desk: Desk) -> Today:
    """What the officer sees first."""
    today = desk.clock.today()
    with desk.reading() as unit:
        cases = unit.cases(CaseScope(with_outstanding=True))
    rules = desk.rules()
    items = sorted(
        (_item(c, d, today) for c in cases for d in _outstanding(c, rules)),
        key=lambda i: (i.deadline.due, i.reference),
    )
    steps = [
        OpenCase(
            c.id, c.reference, c.resident.name, c.kind, c.handler,
            c.current_stage.stage if c.current_stage else 0, _next_step(c, rules),
        )
        for c in cases
        if c.is_open
    ]  # fmt: skip
    steps.sort(key=lambda o: (o.step is None, (o.step.due if o.step else None) or date.max, o.reference))
    return Today(
        day=today,
        overdue=tuple(i for i in items if i.days_left < 0),
        due_today=tuple(i for i in items if i.days_left == 0),
        coming=tuple(i for i in items if 0 < i.days_left <= COMING_DAYS),
        open_cases=tuple(steps),
    )


@dataclass(frozen=True, slots=True)
class CaseClock:
    """Everything the case screen shows of a case's dates."""

    step: NextStep | None
    deadlines: tuple[Deadline, ...]
    stages: tuple[StageClock, ...]


def case_clock(desk: Desk, case: CaseFile) -> CaseClock:
    """The next step and every date of a case."""
    rules = desk.rules()
    return CaseClock(next_step(case, rules), deadlines(case, rules), tuple(stage_clock(s, rules) for s in case.stages))
