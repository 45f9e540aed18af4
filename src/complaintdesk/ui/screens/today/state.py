"""What Today says: groups of rows in plain words, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from complaintdesk.domain.clocks import Source
from complaintdesk.ui.theme.status import Status, status_of
from complaintdesk.ui.widgets.dates import day_words, days_left_words

if TYPE_CHECKING:
    from complaintdesk.services.clocks import DueItem, OpenCase, Today


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line: `case_id` is None for a line that only says that there is nothing."""

    case_id: int | None
    what: str
    status: Status | None = None
    day: str = ""
    left: str = ""
    reference: str = ""
    resident: str = ""
    provision: str = ""

    @property
    def sentence(self) -> str:
        """The whole line as a screen reader says it."""
        if self.status is None:
            return self.what
        parts = (self.status.look.word, self.day, self.left, self.reference, self.resident, self.what)
        said = ", ".join(part for part in parts if part)
        return f"{said}, provision {self.provision}" if self.provision else said


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """Lines under one heading; `count` is how many of them are real."""

    key: str
    title: str
    count: int
    rows: tuple[TodayRow, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the screen. `has_cases` is False in a desk with nothing to do and nothing open."""

    headline: str
    groups: tuple[TodayGroup, ...]

    @property
    def has_cases(self) -> bool:
        """True when there is anything open or outstanding."""
        return any(group.count for group in self.groups)

    def count(self, key: str) -> int:
        """How many lines the group of that key has."""
        return next(group.count for group in self.groups if group.key == key)


def view_of(today: Today) -> TodayView:
    """What to show of what is due."""
    return TodayView(
        headline=long_day(today.day),
        groups=(
            _due("overdue", "Overdue", today.overdue, "Nothing is overdue."),
            _due("today", "Due today", today.due_today, "Nothing is due today."),
            _due("coming", "Coming within a week", today.coming, "Nothing falls due in the next seven days."),
            _open(today.open_cases, today.day),
        ),
    )


def long_day(day: date) -> str:
    """Sunday 22 November 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def _due(key: str, title: str, items: Sequence[DueItem], nothing: str) -> TodayGroup:
    rows = tuple(_due_row(item) for item in items)
    return TodayGroup(key, title, len(rows), rows or (TodayRow(None, nothing),))


def _due_row(item: DueItem) -> TodayRow:
    deadline = item.deadline
    what = item.what
    if deadline.source is Source.POLICY:
        what = f"{what} – your own target"
    if deadline.provisional:
        what = f"{what} (provisional)"
    return TodayRow(
        case_id=item.case_id,
        what=what,
        status=status_of(item.days_left),
        day=day_words(deadline.due),
        left=days_left_words(item.days_left),
        reference=item.reference,
        resident=item.resident,
        provision=deadline.provision,
    )


def _open(cases: Sequence[OpenCase], today: date) -> TodayGroup:
    rows = tuple(_open_row(case, today) for case in cases)
    return TodayGroup(
        "open", "Open cases and their next step", len(rows), rows or (TodayRow(None, "No case is open."),)
    )


def _open_row(case: OpenCase, today: date) -> TodayRow:
    step = case.step
    if step is None:
        return TodayRow(case.case_id, "Nothing more is asked for", Status.OPEN, "", "", case.reference, case.resident)
    days = None if step.due is None else (step.due - today).days
    return TodayRow(
        case_id=case.case_id,
        what=f"{step.what} (provisional)" if step.provisional else step.what,
        status=Status.OPEN if days is None else status_of(days),
        day="" if step.due is None else day_words(step.due),
        left="no date" if days is None else days_left_words(days),
        reference=case.reference,
        resident=case.resident,
        provision=step.provision,
    )
