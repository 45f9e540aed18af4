"""What a deadline is, and everything besides the case that a clock needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.clocks.neighbours import NeighbourRule
from complaintdesk.domain.rulebook import Edition
from complaintdesk.domain.working_days import WorkingDays


class DeadlineKind(StrEnum):
    """What falls due."""

    ACKNOWLEDGE = "acknowledge"
    RESPOND = "respond"
    RESPOND_EXTENDED = "respond_extended"
    SERVICE_REQUEST = "service_request"
    ACTION = "action"
    PROMISE = "promise"
    UPDATE = "update"
    TOLD_DATE = "told_date"
    CHECK = "check"
    ADJUSTMENT_REVIEW = "adjustment_review"
    RESTRICTION_REVIEW = "restriction_review"
    OMBUDSMAN_EVIDENCE = "ombudsman_evidence"
    OMBUDSMAN_ORDER = "ombudsman_order"
    NEIGHBOUR = "neighbour"
    SUBMISSION = "submission"
    SELF_ASSESSMENT = "self_assessment"

    @property
    def words(self) -> str:
        """The kind in plain words, for filters and lists."""
        return _KIND_WORDS[self]


_KIND_WORDS = {
    DeadlineKind.ACKNOWLEDGE: "Acknowledgements",
    DeadlineKind.RESPOND: "Responses",
    DeadlineKind.RESPOND_EXTENDED: "Responses, extended",
    DeadlineKind.SERVICE_REQUEST: "Service requests",
    DeadlineKind.ACTION: "Remedies and actions",
    DeadlineKind.PROMISE: "Promises",
    DeadlineKind.UPDATE: "Updates",
    DeadlineKind.TOLD_DATE: "Dates told too late to count",
    DeadlineKind.CHECK: "Checks",
    DeadlineKind.ADJUSTMENT_REVIEW: "Adjustment reviews",
    DeadlineKind.RESTRICTION_REVIEW: "Restriction reviews",
    DeadlineKind.OMBUDSMAN_EVIDENCE: "Evidence for the Ombudsman",
    DeadlineKind.OMBUDSMAN_ORDER: "Ombudsman’s orders",
    DeadlineKind.NEIGHBOUR: "Clocks of other laws",
    DeadlineKind.SUBMISSION: "Annual submission",
    DeadlineKind.SELF_ASSESSMENT: "Actions of the self-assessment",
}


class Source(StrEnum):
    """Who sets the date: the Code, the landlord's own policy, the case itself, the Ombudsman, or another law."""

    CODE = "code"
    POLICY = "policy"
    CASE = "case"
    OMBUDSMAN = "ombudsman"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Targets:
    """The landlord's own targets in working days; None where it has none of its own.

    `update` is how often a resident hears from the landlord beyond the Code's time (5.9).
    `check` is the working day after the acknowledgement on which an investigation is
    looked over.
    """

    acknowledge: int | None = None
    respond_1: int | None = None
    respond_2: int | None = None
    service_request: int | None = None
    update: int | None = None
    check: int | None = None

    def respond(self, stage: int) -> int | None:
        """The target for a response at `stage`, counted from the acknowledgement."""
        return self.respond_1 if stage == 1 else self.respond_2


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything a clock needs besides the case: editions, calendar, own targets, the clocks of other laws."""

    editions: tuple[Edition, ...]
    calendar: WorkingDays
    targets: Targets = Targets()
    neighbours: tuple[NeighbourRule, ...] = ()

    def neighbour(self, kind: str) -> NeighbourRule | None:
        """The rule of another law's clock, None where this program does not know it."""
        return next((r for r in self.neighbours if r.id == kind), None)


DeadlineIdentity = tuple[DeadlineKind, int, Source, int, str]
"""What tells a deadline from every other of its case: kind, stage, source, item, duty."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date by which something must be done, and where it comes from.

    `due` is the last day in time. `days` working days are counted from `counted_from`
    (day 0); `days` is 0 where nothing is counted in working days: for a date fixed on the
    case, whose `counted_from` is the date itself, and for another law's months or hours.
    `provisional` is True while the fact it will be counted from is still missing,
    `projected` where it lies beyond the last published bank holidays. `met_on` is when it
    was done. `edition` names the edition of the Code that was counted by. `owner` is who is
    to do it, "" for whoever handles the case. `item` is the id of the part of the case it
    belongs to, `duty` that of another law's duty.
    """

    kind: DeadlineKind
    stage: int
    due: date
    provision: str
    source: Source
    counted_from: date
    days: int
    provisional: bool = False
    met_on: date | None = None
    what: str = ""
    item: int = 0
    projected: bool = False
    edition: str = ""
    owner: str = ""
    duty: str = ""

    @property
    def identity(self) -> DeadlineIdentity:
        """What tells it from every other deadline of its case, whatever its date."""
        return (self.kind, self.stage, self.source, self.item, self.duty)

    @property
    def is_met(self) -> bool | None:
        """True or False once it was done, None while it is not."""
        return None if self.met_on is None else self.met_on <= self.due
