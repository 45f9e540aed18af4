"""Logging a case, correcting what was logged, and turning a service request into a complaint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    WithoutWarnings,
    days_of_stage,
    happened,
    needed,
    problem,
    receipt,
)
from complaintdesk.domain.acts.refusing import asked_anew, upset_by
from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, Home, Resident, StageRecord, same_person
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.working_days import FIRST_YEAR

EARLIEST = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True, slots=True)
class LogCase:
    """What is written down when somebody says something (5.12): a new case.

    `resident.id` and `home.id` are 0 for people and homes not known yet. `home.id` 0
    with an empty address is refused for complaints and service requests.
    """

    name: ClassVar[str] = "case logged"
    kind: CaseKind
    received_on: date | None
    channel: Channel
    resident: Resident
    home: Home
    words: str
    theme: str
    handler: str
    told_how_to_complain: bool = False

    def problems(self, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the case can be logged."""
        yield from happened("received_on", self.received_on, EARLIEST, context.today)
        yield from self._edition_problem(context)
        yield from needed("resident_name", self.resident.name, "case.resident_missing")
        yield from needed("words", self.words, "case.words_missing")
        yield from needed("handler", self.handler, "case.handler_missing")
        if self.kind in (CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST):
            yield from needed("home_address", self.home.address, "case.home_missing")

    def _edition_problem(self, context: ActContext) -> Iterator[Problem]:
        first = min(e.in_force_from for e in context.rules.editions)
        if self.kind is CaseKind.COMPLAINT and self.received_on is not None and self.received_on < first:
            yield problem("received_on", "case.before_code", first=long_date(first))

    def warnings(self, context: ActContext) -> Iterator[Problem]:
        """A survey's dissatisfaction is no complaint, but the person must be told how to make one (1.6).

        What has no theme is missing from the board's figures by theme.
        """
        if self.channel is Channel.SURVEY and not self.told_how_to_complain:
            yield problem("told_how_to_complain", "case.survey_not_told")
        if self.kind in (CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST) and not self.theme.strip():
            yield problem("theme", "case.no_theme")

    def case(self, context: ActContext) -> CaseFile:
        """The new case, with ids and reference still to be allotted."""
        assert self.received_on is not None
        stages: tuple[StageRecord, ...] = ()
        if self.kind is CaseKind.COMPLAINT:
            stages = (StageRecord(1, self.received_on, self.handler.strip()),)
        return CaseFile(
            id=0,
            version=0,
            reference="",
            kind=self.kind,
            received_on=self.received_on,
            channel=self.channel,
            resident=self.resident,
            home=self.home,
            words=self.words.strip(),
            theme=self.theme,
            handler=self.handler.strip(),
            logged_on=context.today,
            told_how_to_complain=self.told_how_to_complain,
            stages=stages,
        )


@dataclass(frozen=True, slots=True)
class TurnIntoComplaint(WithoutWarnings):
    """The resident is unhappy with the answer to a service request: it becomes a complaint (1.5).

    `on` is the day they said so; the clocks run from it, and the service request goes on.
    """

    name: ClassVar[str] = "service request turned into a complaint"
    on: date | None
    handler: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.kind is CaseKind.COMPLAINT:
            yield problem("on", "case.already_complaint", reference=case.reference)
        yield from happened("on", self.on, receipt(case), context.today)
        yield from needed("handler", self.handler, "case.handler_missing")
        yield from needed("on", case.home.address, "case.home_needed")
        first = min(e.in_force_from for e in context.rules.editions)
        if self.on is not None and self.on < first:
            yield problem("on", "case.before_code", first=long_date(first))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case as a complaint at stage 1; a closed case is open again."""
        assert self.on is not None
        return replace(
            case,
            kind=CaseKind.COMPLAINT,
            complaint_from=self.on,
            handler=self.handler.strip(),
            closure=None,
            stages=(StageRecord(1, self.on, self.handler.strip()),),
        )


@dataclass(frozen=True, slots=True)
class CorrectCase:
    """Puts right what was logged; the journal keeps the old value and the reason.

    `received_on` moves stage 1's clock with it unless the complaint grew out of a
    service request. At stage 2 a handler who is stage 1's own needs a reason (6.13):
    the reason for the correction is kept as that too.
    """

    name: ClassVar[str] = "case corrected"
    reason: str
    received_on: date | None
    channel: Channel
    resident: Resident
    home: Home
    words: str
    theme: str
    handler: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from needed("reason", self.reason, "correction.reason_missing")
        # What grew out of a service request may have been received before the Code began.
        kind = case.kind if case.complaint_from is None else CaseKind.SERVICE_REQUEST
        yield from LogCase(
            kind, self.received_on, self.channel, self.resident, self.home, self.words,
            self.theme, self.handler,
        ).problems(context)  # fmt: skip
        if self.received_on is None:
            return
        first = min(_followed(case), default=self.received_on)
        if self.received_on > first:
            yield problem("received_on", "correction.after_acknowledged", day=long_date(first))
        elif case.complaint_from is None:
            yield from upset_by("received_on", case, self.received_on, context.rules)

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """6.13 asks for another person at stage 2."""
        if self._same_person(case):
            yield problem("handler", "stage.same_person_warning", name=self.handler.strip())

    def _same_person(self, case: CaseFile) -> bool:
        first = case.stage(1)
        return case.stage(2) is not None and first is not None and same_person(first.handler, self.handler)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The corrected case."""
        assert self.received_on is not None
        return replace(
            case,
            received_on=self.received_on,
            channel=self.channel,
            resident=self.resident,
            home=self.home,
            words=self.words.strip(),
            theme=self.theme,
            handler=self.handler.strip(),
            stages=tuple(self._corrected(s, case) for s in case.stages),
            refusals=asked_anew(case, self.received_on) if case.complaint_from is None else case.refusals,
        )

    def _corrected(self, record: StageRecord, case: CaseFile) -> StageRecord:
        if record.stage == 1 and case.complaint_from is None and self.received_on is not None:
            record = replace(record, opened_on=self.received_on)
        if record.stage != len(case.stages):
            return record
        why = (record.same_person_reason or self.reason.strip()) if self._same_person(case) else ""
        return replace(record, handler=self.handler.strip(), same_person_reason=why)


def _followed(case: CaseFile) -> Iterator[date]:
    """Every day on which something happened that the case's receipt cannot come after."""
    if case.complaint_from is not None:
        yield case.complaint_from
    for record in case.stages:
        yield from days_of_stage(record)
    yield from (r.done_on for r in case.remedies if r.done_on is not None)
    yield from (p.kept_on for p in case.promises if p.kept_on is not None)
    yield from (r.day for r in case.reopenings)
    yield from (r.decided_on for r in case.refusals)
    yield from (i.raised_on for i in case.further_issues)
    if case.closure is not None:
        yield case.closure.day
