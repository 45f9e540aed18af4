"""The figures of a period counted a second time, the long way, from their definitions alone.

Nothing here uses the clocks or the measures: working days are stepped one at a time,
and every figure is a plain loop over the cases. It was written before the code it checks was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, CaseKind, ClosureKind, Outcome, Remedy, RemedyKind, StageRecord
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.working_days import bank_holidays

ACKNOWLEDGE = 5
RESPOND = {1: 10, 2: 20}

Counted = tuple[list[int], list[int]]
"""The cases counted, and those they are a share of."""


HOLIDAYS = frozenset(bank_holidays())


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


def working_days_on(start: date, days: int) -> date:
    day = start
    while days:
        day += timedelta(days=1)
        days -= is_working(day)
    return day


def working_days_between(start: date, end: date) -> int:
    return sum(is_working(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


@dataclass(frozen=True)
class Dates:
    """The dates of one stage, worked out by hand."""

    acknowledge: date
    original: date
    respond: date


def dates(record: StageRecord) -> Dates:
    acknowledge = working_days_on(record.opened_on, ACKNOWLEDGE)
    original = working_days_on(record.acknowledged_on or acknowledge, RESPOND[record.stage])
    due = original
    for e in sorted(record.extensions, key=lambda x: (x.decided_on, x.id)):
        if e.told_on is not None and e.told_on <= due and e.new_date > due:
            due = e.new_date
    return Dates(acknowledge, original, due)


@dataclass(frozen=True)
class Oracle:
    """One portfolio seen over one period, with what is known on `as_of`."""

    cases: tuple[CaseFile, ...]
    first: date
    last: date
    as_of: date
    targets: Targets

    @property
    def end(self) -> date:
        return min(self.last, self.as_of)

    def within(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def stages(self, number: int) -> Iterator[tuple[CaseFile, StageRecord]]:
        for case in self.cases:
            for record in case.stages:
                if record.stage == number:
                    yield case, record

    def remedies(self) -> Iterator[tuple[CaseFile, Remedy]]:
        for case in self.cases:
            for remedy in case.remedies:
                yield case, remedy

    def complaints(self) -> list[CaseFile]:
        return [c for c in self.cases if c.kind is CaseKind.COMPLAINT]

    def received(self, stage: int) -> list[int]:
        return [c.id for c, s in self.stages(stage) if self.within(s.opened_on)]

    def received_as(self, kind: CaseKind) -> list[int]:
        return [c.id for c in self.cases if c.kind is kind and self.within(c.received_on)]

    def service_requests(self) -> list[int]:
        turned = [c.id for c in self.cases if c.complaint_from and self.within(c.received_on)]
        return sorted(self.received_as(CaseKind.SERVICE_REQUEST) + turned)

    def requests_turned(self) -> list[int]:
        return [c.id for c in self.cases if self.within(c.complaint_from)]

    def closed(self, kind: ClosureKind) -> list[int]:
        return [c.id for c in self.complaints() if c.closure and c.closure.kind is kind and self.within(c.closure.day)]

    def open_at_end(self) -> list[int]:
        return [
            c.id
            for c in self.complaints()
            if c.stages[0].opened_on <= self.end and not (c.closure and c.closure.day <= self.end)
        ]

    def theme(self, name: str) -> list[int]:
        return [c.id for c, s in self.stages(1) if self.within(s.opened_on) and c.theme == name]

    def answered(self, stage: int, *outcomes: Outcome) -> list[int]:
        return [
            c.id
            for c, s in self.stages(stage)
            if self.within(s.responded_on) and (not outcomes or s.outcome in outcomes)
        ]

    def falls_due(self, case: CaseFile, due: date, done: date | None) -> bool:
        """Due in the period; what is not done counts once its day is over, unless the case had ended before."""
        if not self.within(due):
            return False
        if done is not None:
            return True
        if due >= self.as_of:
            return False
        return not (case.closure is not None and case.closure.day <= due)

    def acknowledged(self, stage: int, days: int = ACKNOWLEDGE) -> Counted:
        met, base = [], []
        for case, record in self.stages(stage):
            due = working_days_on(record.opened_on, days)
            if self.falls_due(case, due, record.acknowledged_on):
                base.append(case.id)
                if record.acknowledged_on and record.acknowledged_on <= due:
                    met.append(case.id)
        return met, base

    def responded(self, stage: int, which: str = "in time") -> Counted:
        met, base = [], []
        for case, record in self.stages(stage):
            d = dates(record)
            if not self.falls_due(case, d.respond, record.responded_on):
                continue
            base.append(case.id)
            done = record.responded_on
            plain = done is not None and done <= d.original
            in_time = done is not None and done <= d.respond
            if {"in time": in_time, "plain": plain, "extended": in_time and not plain, "missed": not in_time}[which]:
                met.append(case.id)
        return met, base

    def own_response(self, stage: int, days: int) -> Counted:
        met, base = [], []
        for case, record in self.stages(stage):
            start = record.acknowledged_on
            if start is None:
                start = working_days_on(record.opened_on, self.targets.acknowledge or ACKNOWLEDGE)
            due = working_days_on(start, days)
            if self.falls_due(case, due, record.responded_on):
                base.append(case.id)
                if record.responded_on and record.responded_on <= due:
                    met.append(case.id)
        return met, base

    def days_taken(self, stage: int) -> dict[int, int]:
        return {
            c.id: working_days_between(s.acknowledged_on, s.responded_on)
            for c, s in self.stages(stage)
            if s.acknowledged_on and s.responded_on and self.within(s.responded_on)
        }

    def extensions(self, stage: int, which: str = "all") -> list[int]:
        found = []
        for case, record in self.stages(stage):
            due = dates(replace_extensions(record)).original
            for e in sorted(record.extensions, key=lambda x: (x.decided_on, x.id)):
                valid = e.told_on is not None and e.told_on <= due
                due = max(due, e.new_date) if valid else due
                if (
                    self.within(e.decided_on)
                    and {"all": True, "valid": valid, "details": e.ombudsman_details_given}[which]
                ):
                    found.append(case.id)
        return found

    def done(self, *, in_time: bool = False, paid: bool = False) -> list[int]:
        return [
            c.id
            for c, r in self.remedies()
            if self.within(r.done_on)
            and (not in_time or (r.done_on is not None and r.due_on is not None and r.done_on <= r.due_on))
            and (not paid or r.kind is RemedyKind.PAYMENT)
        ]

    def paid(self) -> int:
        return sum(r.amount or 0 for _, r in self.remedies() if r.kind is RemedyKind.PAYMENT and self.within(r.done_on))

    def undone(self, *, overdue: bool = False) -> list[int]:
        found = []
        for case, r in self.remedies():
            record = case.stage(r.stage)
            assert record is not None
            promised = (record.responded_on or record.opened_on) <= self.end
            still = r.done_on is None or r.done_on > self.end
            if promised and still and (not overdue or (r.due_on is not None and r.due_on < self.end)):
                found.append(case.id)
        return found


def replace_extensions(record: StageRecord) -> StageRecord:
    """The stage as it would be without its extensions."""
    return StageRecord(record.stage, record.opened_on, record.handler, record.acknowledged_on, record.responded_on)
