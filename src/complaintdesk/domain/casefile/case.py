"""The whole picture of one case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile.duties import NeighbouringClock, OmbudsmanDuty, Promise, Restriction
from complaintdesk.domain.casefile.kinds import CaseKind, Channel
from complaintdesk.domain.casefile.parts import (
    Attachment,
    Closure,
    Contact,
    Determination,
    FurtherIssue,
    Home,
    IssuedLetter,
    LetterSending,
    Point,
    Refusal,
    Remedy,
    Reopening,
    Representative,
    Resident,
    StageRecord,
)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The whole picture of one case.

    `version` grows by one with every change and guards against lost updates.
    `complaint_from` is the day a service request became this complaint (1.5): the
    complaint's clocks run from then, while `received_on` keeps the first receipt.
    """

    id: int
    version: int
    reference: str
    kind: CaseKind
    received_on: date
    channel: Channel
    resident: Resident
    home: Home
    words: str
    theme: str
    handler: str
    logged_on: date
    complaint_from: date | None = None
    told_how_to_complain: bool = False
    outcomes_sought: str = ""
    clarification_needed: str = ""
    clarification_asked_on: date | None = None
    representative: Representative | None = None
    stages: tuple[StageRecord, ...] = ()
    points: tuple[Point, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    promises: tuple[Promise, ...] = ()
    contacts: tuple[Contact, ...] = ()
    letters: tuple[IssuedLetter, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    determinations: tuple[Determination, ...] = ()
    closure: Closure | None = None
    reopenings: tuple[Reopening, ...] = ()
    ombudsman_duties: tuple[OmbudsmanDuty, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    neighbours: tuple[NeighbouringClock, ...] = ()
    sendings: tuple[LetterSending, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    further_issues: tuple[FurtherIssue, ...] = ()

    def stage(self, number: int) -> StageRecord | None:
        """The record of stage 1 or 2, None where it was not reached."""
        return next((s for s in self.stages if s.stage == number), None)

    @property
    def current_stage(self) -> StageRecord | None:
        """The latest stage reached; None for what is not a complaint."""
        return self.stages[-1] if self.stages else None

    @property
    def is_open(self) -> bool:
        """True until the case is closed; actions may still be outstanding afterwards."""
        return self.closure is None

    @property
    def open_remedies(self) -> tuple[Remedy, ...]:
        """Remedies and actions not yet done, whether the case is open or closed (6.6)."""
        return tuple(r for r in self.remedies if r.done_on is None)

    def refusal(self, stage: int) -> Refusal | None:
        """The latest refusal to accept (1) or to escalate (2) that stands, None where there is none."""
        return next((r for r in reversed(self.refusals) if r.stage == stage and r.stands), None)

    def sendings_of(self, letter: IssuedLetter) -> tuple[LetterSending, ...]:
        """When and how an issued letter went out, in the order recorded."""
        return tuple(s for s in self.sendings if s.letter == letter.id)

    @property
    def is_defined(self) -> bool:
        """True when the complaint definition has at least one point and the outcomes sought (5.6)."""
        return bool(self.points) and bool(self.outcomes_sought.strip())
