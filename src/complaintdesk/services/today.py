"""What the officer sees first: everything due in its group, every open case's next step, and what changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, CaseKind, IssueHandling, same_person
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, Rules, next_step
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.standing import waits_for_the_resident
from complaintdesk.domain.untold import reminded_from, untold
from complaintdesk.domain.working_days import COMING_DAYS
from complaintdesk.services.clocks import DueItem, due_order, gather
from complaintdesk.services.desk import Desk, last_backup
from complaintdesk.services.news import News, news_since, working_day_before
from complaintdesk.storage.backup import BackupReport

_PROMISES = frozenset({DeadlineKind.PROMISE, DeadlineKind.UPDATE, DeadlineKind.TOLD_DATE})


@dataclass(frozen=True, slots=True)
class Undated:
    """Something that waits without a date: an action nobody gave one, a question to the resident, something not said.

    `kind` is None for all but an action; `since` is the day on which a question was asked.
    """

    case_id: int
    reference: str
    resident: str
    person: str
    what: str
    kind: DeadlineKind | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case with its next step; `deadline` is the date that the step rests on, None where it has none."""

    case_id: int
    reference: str
    resident: str
    kind: CaseKind
    handler: str
    stage: int
    step: NextStep | None
    deadline: Deadline | None = None


Waiting = DueItem | Undated


@dataclass(frozen=True, slots=True)
class Today:
    """The Today screen. Everything due is in one group at most, by its date first and then by whose it is.

    `coming` reaches to `coming_to`, the last of the next five working days. `promised` holds
    what the officer promised for a later day, `waiting` what somebody else is to do later or
    at no given date, `yearly` the submission that is still to be sent about a year that is
    over. `further` counts what is due after `coming_to` and stands in none of these: the
    calendar shows it. `news` is what changed from the first moment of `news_from` on, the
    newest first. `begun` is the day on which the desk was set up.
    """

    day: date
    overdue: tuple[DueItem, ...] = ()
    due_today: tuple[DueItem, ...] = ()
    coming: tuple[DueItem, ...] = ()
    promised: tuple[Waiting, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    yearly: tuple[DueItem, ...] = ()
    open_cases: tuple[OpenCase, ...] = ()
    coming_to: date = date.max
    further: int = 0
    news: tuple[News, ...] = ()
    news_from: date = date.min
    backup: BackupReport | None = None
    begun: date = date.min


def today_list(desk: Desk) -> Today:
    """What the officer sees first."""
    today, rules = desk.clock.today(), desk.rules()
    found = gather(desk, CaseScope(with_outstanding=True, untold_from=reminded_from(today)))
    coming_to = rules.calendar.add(today, COMING_DAYS)
    news_from = working_day_before(rules.calendar, today)
    groups = _Groups(found.landlord.officer, today, coming_to)
    for item in sorted(found.items, key=due_order):
        groups.put(item)
    for case in found.cases:
        groups.put_undated(case)
    return Today(
        day=today,
        overdue=tuple(groups.overdue),
        due_today=tuple(groups.due_today),
        coming=tuple(groups.coming),
        promised=tuple(groups.promised),
        waiting=tuple(groups.waiting),
        yearly=tuple(groups.yearly),
        open_cases=_open_cases(found.cases, found.items, rules),
        coming_to=coming_to,
        further=groups.further,
        news=news_since(desk, news_from),
        news_from=news_from,
        backup=last_backup(desk),
        begun=found.begun,
    )


class _Groups:
    """Puts each thing into the one group it belongs to."""

    def __init__(self, officer: str, today: date, coming_to: date) -> None:
        self._officer, self._today, self._coming_to = officer, today, coming_to
        self.overdue: list[DueItem] = []
        self.due_today: list[DueItem] = []
        self.coming: list[DueItem] = []
        self.promised: list[Waiting] = []
        self.waiting: list[Waiting] = []
        self.yearly: list[DueItem] = []
        self.further = 0

    def put(self, item: DueItem) -> None:
        """By its date; what is due later by whose it is."""
        due = item.deadline.due
        if due < self._today:
            self.overdue.append(item)
        elif due == self._today:
            self.due_today.append(item)
        elif due <= self._coming_to:
            self.coming.append(item)
        elif item.deadline.kind in _PROMISES:
            self.promised.append(item)
        elif item.deadline.kind is DeadlineKind.ACTION:
            self._of(item.person).append(item)
        elif item.deadline.kind is DeadlineKind.SUBMISSION and date.fromordinal(item.deadline.item) < self._today:
            self.yearly.append(item)
        else:
            self.further += 1

    def put_undated(self, case: CaseFile) -> None:
        """Actions without a date, what the officer still has to say or log, and a question not answered yet."""
        for remedy in case.open_remedies:
            if remedy.due_on is None:
                person = remedy.owner or case.handler
                what = f"Action without a date: {remedy.what}"
                self._of(person).append(_undated(case, person, what, DeadlineKind.ACTION))
        for what in _left_unsaid(case, self._today):
            self._of(case.handler).append(_undated(case, case.handler, what, None))
        if waits_for_the_resident(case):
            what = f"Waiting for the resident’s answer: {case.clarification_needed}"
            asked = case.clarification_asked_on
            self.waiting.append(Undated(case.id, case.reference, case.resident.name, case.handler, what, None, asked))

    def _of(self, person: str) -> list[Waiting]:
        return self.promised if same_person(person, self._officer) else self.waiting


def _left_unsaid(case: CaseFile, today: date) -> Iterator[str]:
    """What the resident was not told of, and an issue not logged anew, whose clocks run (6.8)."""
    yield from (known.what for known in untold(case) if known.is_recent(today))
    for issue in case.further_issues:
        if issue.handling is IssueHandling.ANEW and not issue.new_reference:
            yield f"Log as a new complaint, raised on {long_date(issue.raised_on)}: {issue.what}"


def _undated(case: CaseFile, person: str, what: str, kind: DeadlineKind | None) -> Undated:
    return Undated(case.id, case.reference, case.resident.name, person, what, kind)


def _open_cases(cases: tuple[CaseFile, ...], items: tuple[DueItem, ...], rules: Rules) -> tuple[OpenCase, ...]:
    dated = {(i.case_id, i.what, i.deadline.due): i.deadline for i in items}
    found = []
    for case in cases:
        if case.is_open:
            step = _next_step(case, rules)
            deadline = dated.get((case.id, step.what, step.due)) if step is not None and step.due else None
            found.append(
                OpenCase(
                    case.id, case.reference, case.resident.name, case.kind, case.handler,
                    case.current_stage.stage if case.current_stage else 0, step, deadline,
                )
            )  # fmt: skip
    return tuple(sorted(found, key=_step_order))


def _step_order(case: OpenCase) -> tuple[bool, date, str]:
    step = case.step
    return step is None, (step.due if step is not None else None) or date.max, case.reference


# A case that came into the file in another way than through the log may bear dates that no
# rule covers. It must not hide the others, and must itself be seen.
def _next_step(case: CaseFile, rules: Rules) -> NextStep | None:
    try:
        return next_step(case, rules)
    except UserError as error:
        return NextStep(str(error), None, "5.12")


def people_of(today: Today) -> tuple[str, ...]:
    """Everybody who is to do something, by name; "A " and "a" are one."""
    names: dict[tuple[str, ...], str] = {}
    for name in _names(today):
        if name.strip():
            names.setdefault(tuple(name.casefold().split()), name)
    return tuple(sorted(names.values(), key=str.casefold))


def _names(today: Today) -> Iterator[str]:
    for group in (today.overdue, today.due_today, today.coming, today.promised, today.waiting, today.yearly):
        yield from (item.person for item in group)
    yield from (case.handler for case in today.open_cases)


def kinds_of(today: Today) -> tuple[DeadlineKind, ...]:
    """Every kind of thing that is due, in the order of the kinds."""
    groups = (today.overdue, today.due_today, today.coming, today.promised, today.waiting, today.yearly)
    found = {item.deadline.kind if isinstance(item, DueItem) else item.kind for group in groups for item in group}
    return tuple(kind for kind in DeadlineKind if kind in found)
