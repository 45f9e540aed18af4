"""Putting a stage's dates right, without ever leaving a case whose dates cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    WithoutWarnings,
    happened,
    long_date,
    needed,
    problem,
    stage_of,
    with_stage,
)
from complaintdesk.domain.casefile import CaseFile, ClosureKind, StageRecord
from complaintdesk.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class CorrectStage(WithoutWarnings):
    """Puts a stage's dates right, with the reason; the journal keeps the old ones.

    Stage 1's `opened_on` is the day of receipt, which `CorrectCase` puts right: it is
    taken here only where the complaint grew out of a service request.
    """

    name: ClassVar[str] = "stage corrected"
    stage: int
    reason: str
    opened_on: date | None
    acknowledged_on: date | None
    responded_on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        yield from needed("reason", self.reason, "correction.reason_missing")
        opened = self._opened_on(case) or record.opened_on
        yield from self._opened_problems(case, record, opened, context)
        if self.acknowledged_on is not None:
            yield from happened("acknowledged_on", self.acknowledged_on, opened, context.today)
            yield from _not_after_closure("acknowledged_on", self.acknowledged_on, case)
        if self.responded_on is not None:
            start = self.acknowledged_on or opened
            yield from happened("responded_on", self.responded_on, start, context.today)
            yield from self._answer_problems(case, record, self.responded_on)
        elif case.stage(self.stage + 1) is not None:
            yield problem("responded_on", "stage.one_unanswered")
        elif case.closure is not None and case.closure.kind is ClosureKind.ANSWERED:
            yield problem("responded_on", "correction.closed_as_answered")

    def _opened_problems(
        self, case: CaseFile, record: StageRecord, opened: date, context: ActContext
    ) -> Iterator[Problem]:
        first = case.stage(1)
        since = case.received_on
        if self.stage == 2 and first is not None and first.responded_on is not None:
            since = first.responded_on
        yield from happened("opened_on", opened, since, context.today)
        begun = min(e.in_force_from for e in context.rules.editions)
        if opened < begun:
            yield problem("opened_on", "case.before_code", first=long_date(begun))
        decided = [e.decided_on for e in record.extensions]
        if decided and opened > min(decided):
            yield problem("opened_on", "correction.after_acknowledged", day=long_date(min(decided)))
        yield from _not_after_closure("opened_on", opened, case)

    def _answer_problems(self, case: CaseFile, record: StageRecord, responded: date) -> Iterator[Problem]:
        after = case.stage(self.stage + 1)
        if record.outcome is None:
            yield problem("responded_on", "correction.no_outcome", stage=self.stage)
        elif after is not None and responded > after.opened_on:
            yield problem("responded_on", "correction.after_next_stage", day=long_date(after.opened_on))
        yield from _not_after_closure("responded_on", responded, case)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the corrected dates."""
        opened = self._opened_on(case) or stage_of(case, self.stage).opened_on
        record = replace(
            stage_of(case, self.stage),
            opened_on=opened,
            acknowledged_on=self.acknowledged_on,
            responded_on=self.responded_on,
        )
        corrected = with_stage(case, record)
        grown = self.stage == 1 and case.complaint_from is not None
        return replace(corrected, complaint_from=opened) if grown else corrected

    def _opened_on(self, case: CaseFile) -> date | None:
        return None if self.stage == 1 and case.complaint_from is None else self.opened_on


def _not_after_closure(field: str, day: date, case: CaseFile) -> Iterator[Problem]:
    if case.closure is not None and day > case.closure.day:
        yield problem(field, "correction.after_closure", day=long_date(case.closure.day))
