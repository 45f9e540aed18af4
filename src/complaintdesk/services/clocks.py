"""What is due: for one case, and for a list of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.annual import submissions
from complaintdesk.domain.assessment.dates import assessment_dates, coming, current
from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.casefile import CaseFile, same_person
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    NextStep,
    Rules,
    Source,
    StageClock,
    deadline_words,
    deadlines,
    next_step,
    outstanding,
    stage_clock,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.desk import Desk
from complaintdesk.services.submissions import missing_on


@dataclass(frozen=True, slots=True)
class DueItem:
    """One date to be met: on which case, what, by when. `days_left` are calendar days, negative when overdue.

    `case_id` is None, and `reference` and `resident` are empty, for what the landlord itself owes.
    """

    case_id: int | None
    reference: str
    resident: str
    handler: str
    what: str
    deadline: Deadline
    days_left: int

    @property
    def person(self) -> str:
        """Who is to do it: the owner of an action, else whoever handles the case."""
        return self.deadline.owner or self.handler


@dataclass(frozen=True, slots=True)
class DueFilter:
    """Which dates are wanted; None leaves a filter out, and days are included at both ends.

    `met` takes in what was done already, on the cases that still have something outstanding.
    """

    kinds: frozenset[DeadlineKind] | None = None
    person: str | None = None
    first: date | None = None
    last: date | None = None
    case_id: int | None = None
    met: bool = False

    def takes(self, item: DueItem) -> bool:
        """True when an item passes every filter."""
        due = item.deadline.due
        return (
            (self.kinds is None or item.deadline.kind in self.kinds)
            and (self.person is None or same_person(self.person, item.person))
            and (self.first is None or due >= self.first)
            and (self.last is None or due <= self.last)
            and (self.case_id is None or item.case_id == self.case_id)
        )


def due_items(desk: Desk, within: int | None = None) -> tuple[DueItem, ...]:
    """Everything still to be met, overdue included, the earliest first; `within` calendar days from today."""
    today = desk.clock.today()
    last = None if within is None or within > (date.max - today).days else today + timedelta(days=within)
    return things_due(desk, DueFilter(last=last))


def things_due(desk: Desk, wanted: DueFilter) -> tuple[DueItem, ...]:
    """The one list of things due, of every kind, the earliest first; a date of the Code's before one of ours.

    The adjustments of a resident with several cases are reviewed once: on the open case, else the latest.
    """
    items = gather(desk, _scope(wanted), met=wanted.met).items
    return tuple(sorted((i for i in items if wanted.takes(i)), key=due_order))


@dataclass(frozen=True, slots=True)
class Gathered:
    """What falls due on the cases of a scope, in no order, with those cases and the landlord.

    `begun` is the day on which the desk was set up.
    """

    items: tuple[DueItem, ...]
    cases: tuple[CaseFile, ...]
    landlord: Landlord
    begun: date


def gather(desk: Desk, scope: CaseScope, *, met: bool = False) -> Gathered:
    """Everything due on the cases of a scope and of the landlord itself, all read at one moment."""
    with desk.reading() as unit:
        cases = unit.cases(scope)
        landlord, heads = unit.landlord(), unit.assessment_heads()
        assessment, draft = (unit.assessment(h.id) if h is not None else None for h in (current(heads), coming(heads)))
        begun = date.fromisoformat(unit.journal(limit=1)[0].at[:10])
    rules, today = desk.rules(), desk.clock.today()
    items = [_item(case, d, today) for case in cases for d in _dates(case, rules, met=met)]
    # What was due before the desk was begun is not its business.
    wanted = (d for d in submissions(landlord, today) if d.due >= begun and (met or d.met_on is None))
    owed = (_owed(landlord, heads, d, today) for d in wanted)
    promised = assessment_dates(assessment, draft) if assessment is not None else ()
    own = (_of_assessment(landlord, d, today) for d in promised if met or d.met_on is None)
    return Gathered((*_reviews_once(items, cases), *owed, *own), cases, landlord, begun)


def _scope(wanted: DueFilter) -> CaseScope:
    return CaseScope(with_outstanding=True) if wanted.case_id is None else CaseScope(ids=(wanted.case_id,))


def due_order(item: DueItem) -> tuple[date, bool, str, str]:
    """The order of things due: by day, the Code's first, then by case."""
    return item.deadline.due, item.deadline.source is not Source.CODE, item.reference, item.what


def _reviews_once(items: list[DueItem], cases: tuple[CaseFile, ...]) -> list[DueItem]:
    best: dict[int, CaseFile] = {}
    for case in cases:
        known = best.get(case.resident.id)
        if known is None or (case.is_open, case.id) > (known.is_open, known.id):
            best[case.resident.id] = case
    chosen = {case.id for case in best.values()}
    review = DeadlineKind.ADJUSTMENT_REVIEW
    return [i for i in items if i.deadline.kind is not review or i.case_id in chosen]


def _owed(landlord: Landlord, heads: tuple[AssessmentHead, ...], deadline: Deadline, today: date) -> DueItem:
    """A submission, which the landlord owes as a whole; what is still missing comes first, for narrow columns."""
    missing = missing_on(landlord, heads, deadline)
    what = f"Submission: {missing} (to the Ombudsman, {deadline.what})" if missing else deadline_words(deadline)
    return DueItem(None, "", "", landlord.officer, what, deadline, (deadline.due - today).days)


def _of_assessment(landlord: Landlord, deadline: Deadline, today: date) -> DueItem:
    days_left = (deadline.due - today).days
    who = deadline.owner or landlord.officer
    return DueItem(None, "", "", who, deadline_words(deadline), deadline, days_left)


# A case that came into the file in another way than through the log may bear dates that no
# rule covers. It must not hide the others, and must itself be seen.
def _dates(case: CaseFile, rules: Rules, *, met: bool) -> tuple[Deadline, ...]:
    try:
        return deadlines(case, rules) if met else outstanding(case, rules)
    except UserError:
        return ()


def _item(case: CaseFile, deadline: Deadline, today: date) -> DueItem:
    return DueItem(
        case.id, case.reference, case.resident.name, case.handler, deadline_words(deadline), deadline,
        (deadline.due - today).days,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseClock:
    """Everything the case screen shows of a case's dates."""

    step: NextStep | None
    deadlines: tuple[Deadline, ...]
    stages: tuple[StageClock, ...]


def case_clock(desk: Desk, case: CaseFile) -> CaseClock:
    """The next step and every date of a case."""
    rules = desk.rules()
    taken_up = case.stages if case.refusal(1) is None else ()
    return CaseClock(next_step(case, rules), deadlines(case, rules), tuple(stage_clock(s, rules) for s in taken_up))
