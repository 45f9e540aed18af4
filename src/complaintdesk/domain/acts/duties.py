"""Checks, reviews and the Ombudsman's dates: recorded, met, and given a next date (5.10, 5.14, 5.15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, TypeVar

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
    still_open,
    with_stage,
)
from complaintdesk.domain.casefile import CaseFile, OmbudsmanDuty, OmbudsmanDutyKind, Restriction
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date

Part = TypeVar("Part", OmbudsmanDuty, Restriction)


def part_of(parts: tuple[Part, ...], part_id: int) -> Part:
    """The part of that id, or UserError "changed.elsewhere" where it is gone."""
    found = next((p for p in parts if p.id == part_id), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


def ahead(field: str, day: date | None, today: date) -> Iterator[Problem]:
    """Problems of a day that is to come: missing, or not after today."""
    if day is None:
        yield problem(field, "date.missing")
    elif day <= today:
        yield problem(field, "date.not_ahead", day=long_date(day), today=long_date(today))


@dataclass(frozen=True, slots=True)
class RecordCheck(WithoutWarnings):
    """The landlord's own check halfway through an investigation was made on `on`."""

    name: ClassVar[str] = "investigation checked"
    stage: int
    on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        record = stage_of(case, self.stage)
        yield from still_open("on", case)
        yield from happened("on", self.on, acknowledgement_or_start(case, record), context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the check on record."""
        return with_stage(case, replace(stage_of(case, self.stage), checked_on=self.on))


@dataclass(frozen=True, slots=True)
class ReviewAdjustments(WithoutWarnings):
    """The resident's adjustments as they are after a review, and when to look again (5.10).

    `review_on` None means that no further review is needed.
    """

    name: ClassVar[str] = "adjustments reviewed"
    adjustments: str
    review_on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if self.review_on is not None:
            yield from ahead("review_on", self.review_on, context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the resident's adjustments."""
        resident = replace(
            case.resident, adjustments=self.adjustments.strip(), adjustments_review_on=self.review_on
        )  # fmt: skip
        return replace(case, resident=resident)


@dataclass(frozen=True, slots=True)
class AddRestriction(WithoutWarnings):
    """A limit on how the resident may be in touch: what, on what evidence, with regard to the Equality Act."""

    name: ClassVar[str] = "contact restriction recorded"
    what: str
    evidence: str
    equality: str
    since: date | None
    review_on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from needed("what", self.what, "restriction.what_missing")
        yield from needed("evidence", self.evidence, "restriction.evidence_missing")
        yield from needed("equality", self.equality, "restriction.equality_missing")
        yield from happened("since", self.since, date(2000, 1, 1), context.today)
        yield from ahead("review_on", self.review_on, self.since or context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the restriction."""
        assert self.since is not None
        assert self.review_on is not None
        added = Restriction(
            0, self.what.strip(), self.evidence.strip(), self.equality.strip(), self.since, self.review_on
        )
        return replace(case, restrictions=(*case.restrictions, added))


@dataclass(frozen=True, slots=True)
class ReviewRestriction(WithoutWarnings):
    """A restriction was reviewed on `on`: it goes on until `review_on`, or ends where that is None."""

    name: ClassVar[str] = "contact restriction reviewed"
    restriction: int
    on: date | None
    review_on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        found = part_of(case.restrictions, self.restriction)
        if found.ended_on is not None:
            yield problem("on", "restriction.ended", day=long_date(found.ended_on))
        since = Milestone(found.since, "the day on which the restriction began")
        yield from happened("on", self.on, since, context.today)
        if self.review_on is not None:
            yield from ahead("review_on", self.review_on, self.on or context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the restriction's next review, or its end."""
        found = part_of(case.restrictions, self.restriction)
        changed = (
            replace(found, ended_on=self.on) if self.review_on is None else replace(found, review_on=self.review_on)
        )
        return replace(case, restrictions=tuple(changed if r.id == found.id else r for r in case.restrictions))


@dataclass(frozen=True, slots=True)
class AddOmbudsmanDuty:
    """Something the Ombudsman asks for by a date that its letter gives: evidence, an order, a recommendation."""

    name: ClassVar[str] = "Ombudsman’s date recorded"
    kind: OmbudsmanDutyKind
    what: str
    due_on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from needed("what", self.what, "ombudsman.what_missing")
        if self.due_on is None:
            yield problem("due_on", "date.missing")
        elif self.due_on < case.received_on:
            yield problem("due_on", "remedy.before_receipt")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """A date that has passed already."""
        if self.due_on is not None and self.due_on < context.today:
            yield problem("due_on", "remedy.date_passed")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the duty."""
        assert self.due_on is not None
        added = OmbudsmanDuty(0, self.kind, self.what.strip(), self.due_on)
        return replace(case, ombudsman_duties=(*case.ombudsman_duties, added))


@dataclass(frozen=True, slots=True)
class CompleteOmbudsmanDuty(WithoutWarnings):
    """What the Ombudsman asked for was done on `on`; `proof` says how that is known."""

    name: ClassVar[str] = "Ombudsman’s date met"
    duty: int
    on: date | None
    proof: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if part_of(case.ombudsman_duties, self.duty).done_on is not None:
            yield problem("on", "remedy.already_done")
        yield from happened("on", self.on, receipt(case), context.today)
        yield from needed("proof", self.proof, "remedy.proof_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the duty done."""
        found = part_of(case.ombudsman_duties, self.duty)
        done = replace(found, done_on=self.on, proof=self.proof.strip())
        return replace(case, ombudsman_duties=tuple(done if d.id == found.id else d for d in case.ombudsman_duties))
