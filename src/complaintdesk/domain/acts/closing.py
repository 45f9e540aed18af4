"""Closing a case and taking it up again; its history stays, and so do actions not yet done (6.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    Milestone,
    WithoutWarnings,
    days_of_stage,
    happened,
    needed,
    problem,
    receipt,
    start_of,
)
from complaintdesk.domain.casefile import CaseFile, CaseKind, Closure, ClosureKind, Reopening
from complaintdesk.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class CloseCase:
    """The case is closed: answered, withdrawn, or for want of cooperation.

    A complaint is closed as answered only once its current stage was answered. Nothing
    stops the resident from asking for stage 2, or the case from being reopened.
    """

    name: ClassVar[str] = "closed"
    kind: ClosureKind
    on: date | None
    reason: str
    ombudsman_details_given: bool = False

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.closure is not None:
            yield problem("on", "case.already_closed", reference=case.reference)
        record = case.current_stage
        yield from happened("on", self.on, latest_day(case), context.today)
        if self.kind is not ClosureKind.ANSWERED:
            yield from needed("reason", self.reason, "closure.reason_missing")
        unanswered = record is not None and record.responded_on is None
        if self.kind is ClosureKind.REFUSED:
            yield problem("kind", "closure.refused")
        if case.kind is CaseKind.COMPLAINT and self.kind in (ClosureKind.ANSWERED, ClosureKind.DONE):
            if unanswered:
                yield problem("kind", "closure.not_answered")
            elif self.kind is ClosureKind.DONE:
                yield problem("kind", "closure.complaint_done")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """Actions stay on the list; a case closed without a response needs the Ombudsman's details."""
        if case.open_remedies:
            yield problem("kind", "closure.actions_open", count=len(case.open_remedies))
        if self.kind is ClosureKind.NO_COOPERATION and not self.ombudsman_details_given:
            yield problem("ombudsman_details_given", "closure.no_ombudsman")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The closed case."""
        assert self.on is not None
        closure = Closure(self.on, self.kind, self.reason.strip(), self.ombudsman_details_given)
        return replace(case, closure=closure)


def latest_day(case: CaseFile) -> Milestone:
    """The last day on which something happened that a closure cannot come before."""
    days = [receipt(case), *(Milestone(r.day, "the day of reopening") for r in case.reopenings)]
    for record in case.stages:
        days.append(start_of(case, record))
        done = f"when something was last done at stage {record.stage}"
        days += [Milestone(day, done) for day in days_of_stage(record)]
    return max(days, key=lambda milestone: milestone.day)


@dataclass(frozen=True, slots=True)
class ReopenCase(WithoutWarnings):
    """A closed case is taken up again on `on`, with the reason; the journal keeps the closure."""

    name: ClassVar[str] = "reopened"
    on: date | None
    reason: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.closure is None:
            yield problem("on", "case.not_closed", reference=case.reference)
        elif case.refusal(1) is not None:
            yield problem("on", "closure.refusal_stands")
        else:
            yield from happened("on", self.on, Milestone(case.closure.day, "the day of closing"), context.today)
        yield from needed("reason", self.reason, "closure.reopen_reason_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The open case, with its reopening on record."""
        assert self.on is not None
        reopening = Reopening(self.on, self.reason.strip())
        return replace(case, closure=None, reopenings=(*case.reopenings, reopening))
