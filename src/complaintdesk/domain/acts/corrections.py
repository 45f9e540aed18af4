"""Putting the dates of a stage or of an extension right, without ever leaving a case whose dates cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    Milestone,
    WithoutWarnings,
    acknowledgement_or_start,
    happened,
    needed,
    problem,
    receipt,
    stage_of,
    start_of,
    with_stage,
)
from complaintdesk.domain.acts.refusing import asked_anew, upset_by
from complaintdesk.domain.acts.stages import new_date_problems, not_working_day, told_warnings
from complaintdesk.domain.casefile import CaseFile, ClosureKind, Extension, StageRecord
from complaintdesk.domain.clocks import Rules, StageClock, stage_clock
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date


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
        start = start_of(case, replace(record, opened_on=opened))
        yield from self._opened_problems(case, record, opened, context)
        if self.acknowledged_on is not None:
            yield from happened("acknowledged_on", self.acknowledged_on, start, context.today)
            yield from _not_after_closure("acknowledged_on", self.acknowledged_on, case)
        if self.responded_on is not None:
            corrected = replace(record, opened_on=opened, acknowledged_on=self.acknowledged_on)
            since = acknowledgement_or_start(case, corrected)
            yield from happened("responded_on", self.responded_on, since, context.today)
            yield from self._answer_problems(case, record, self.responded_on)
        elif case.stage(self.stage + 1) is not None or (self.stage == 1 and case.refusal(2) is not None):
            yield problem("responded_on", "stage.one_unanswered")
        elif case.closure is not None and case.closure.kind is ClosureKind.ANSWERED:
            yield problem("responded_on", "correction.closed_as_answered")

    def _opened_problems(
        self, case: CaseFile, record: StageRecord, opened: date, context: ActContext
    ) -> Iterator[Problem]:
        first = case.stage(1)
        since = receipt(case)
        if self.stage == 2 and first is not None and first.responded_on is not None:
            since = Milestone(first.responded_on, "the day of the stage 1 answer")
        yield from happened("opened_on", opened, since, context.today)
        begun = min(e.in_force_from for e in context.rules.editions)
        if opened < begun:
            yield problem("opened_on", "case.before_code", first=long_date(begun))
        decided = [e.decided_on for e in record.extensions]
        if decided and opened > min(decided):
            yield problem("opened_on", "correction.after_acknowledged", day=long_date(min(decided)))
        elif self.stage == 1:
            yield from self._refusal_problems(case, opened, context.rules)
        yield from _not_after_closure("opened_on", opened, case)

    def _refusal_problems(self, case: CaseFile, opened: date, rules: Rules) -> Iterator[Problem]:
        refused = [r.decided_on for r in case.refusals if r.decided_on < opened]
        if refused:
            yield problem("opened_on", "correction.after_acknowledged", day=long_date(min(refused)))
        else:
            yield from upset_by("opened_on", case, opened, rules)

    def _answer_problems(self, case: CaseFile, record: StageRecord, responded: date) -> Iterator[Problem]:
        after = case.stage(self.stage + 1)
        if case.refusal(1) is not None:
            yield problem("responded_on", "correction.refused")
        elif record.outcome is None:
            yield problem("responded_on", "correction.no_outcome", stage=self.stage)
        elif after is not None and responded > after.opened_on:
            yield problem("responded_on", "correction.after_next_stage", day=long_date(after.opened_on))
        refused = [r.asked_on for r in case.refusals if r.stage == self.stage + 1 and r.asked_on < responded]
        if refused:
            yield problem("responded_on", "correction.after_refusal", day=long_date(min(refused)))
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
        return replace(corrected, complaint_from=opened, refusals=asked_anew(case, opened)) if grown else corrected

    def _opened_on(self, case: CaseFile) -> date | None:
        return None if self.stage == 1 and case.complaint_from is None else self.opened_on


@dataclass(frozen=True, slots=True)
class CorrectExtension:
    """Puts an extension right, with the reason; the journal keeps what was there before.

    `extension` is its id, `reason` why it is put right, `updates` what was agreed about
    keeping in touch (5.9). The extension's own reason stays as it was given. The dates keep the rules of
    `Extend`: decided on or after the stage's opening, told on or after that (None: not
    told yet, for the last only), and a new date after the one it extends; several stay in their order.
    """

    name: ClassVar[str] = "extension corrected"
    stage: int
    extension: int
    reason: str
    decided_on: date | None
    told_on: date | None
    new_date: date | None
    beyond_reason: str = ""
    ombudsman_details_given: bool = False
    updates: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done; UserError "changed.elsewhere" for an unknown extension."""
        record = stage_of(case, self.stage)
        earlier, later = self._around(record)
        since = start_of(case, record)
        if earlier:
            since = Milestone(max(e.decided_on for e in earlier), "the day of the extension before")
        yield from needed("reason", self.reason, "correction.reason_missing")
        yield from happened("decided_on", self.decided_on, since, context.today)
        yield from _not_after_closure("decided_on", self.decided_on, case)
        if self.told_on is not None:
            decided = Milestone(self.decided_on, "the day of the decision") if self.decided_on else since
            yield from happened("told_on", self.told_on, decided, context.today)
            yield from _not_after_closure("told_on", self.told_on, case)
        elif later:
            yield problem("told_on", "correction.untold_but_extended_again")
        yield from new_date_problems(self.new_date, self.beyond_reason, self._clock(record, context))
        for following in later[:1]:
            if self.decided_on is not None and self.decided_on > following.decided_on:
                yield problem("decided_on", "correction.after_next_extension", day=long_date(following.decided_on))
            if self.new_date is not None and self.new_date >= following.new_date:
                yield problem("new_date", "correction.not_before_next_extension", day=long_date(following.new_date))

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What `Extend` warns of, for the date that this extension extends."""
        clock = self._clock(stage_of(case, self.stage), context)
        yield from told_warnings(self.told_on, self.ombudsman_details_given, clock.respond.due, context)
        if self.new_date is not None and self.new_date > clock.furthest and not self.updates.strip():
            yield problem("updates", "extension.no_updates")
        yield from not_working_day(self.new_date, context)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the extension put right."""
        assert self.decided_on is not None
        assert self.new_date is not None
        record = stage_of(case, self.stage)
        corrected = replace(
            self._old(record),
            decided_on=self.decided_on,
            told_on=self.told_on,
            new_date=self.new_date,
            beyond_reason=self.beyond_reason.strip(),
            ombudsman_details_given=self.ombudsman_details_given and self.told_on is not None,
            updates=self.updates.strip(),
        )
        extensions = tuple(corrected if e.id == self.extension else e for e in record.extensions)
        return with_stage(case, replace(record, extensions=extensions))

    def _old(self, record: StageRecord) -> Extension:
        found = next((e for e in record.extensions if e.id == self.extension), None)
        if found is None:
            raise UserError("changed.elsewhere")
        return found

    def _around(self, record: StageRecord) -> tuple[list[Extension], list[Extension]]:
        """The extensions before and after this one, as they were decided."""
        ordered = sorted(record.extensions, key=_when_decided)
        place = ordered.index(self._old(record))
        return ordered[:place], ordered[place + 1 :]

    def _clock(self, record: StageRecord, context: ActContext) -> StageClock:
        return clock_before(record, self._old(record), context.rules)


def clock_before(record: StageRecord, extension: Extension, rules: Rules) -> StageClock:
    """The clocks of a stage as they stood before one of its extensions."""
    earlier = tuple(e for e in record.extensions if _when_decided(e) < _when_decided(extension))
    return stage_clock(replace(record, extensions=earlier), rules)


def _when_decided(extension: Extension) -> tuple[date, int]:
    return extension.decided_on, extension.id


def _not_after_closure(field: str, day: date | None, case: CaseFile) -> Iterator[Problem]:
    if case.closure is not None and day is not None and day > case.closure.day:
        yield problem(field, "correction.after_closure", day=long_date(case.closure.day))
