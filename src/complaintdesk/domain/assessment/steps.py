"""The steps of a self-assessment's life: begun, brought in, approved, published; what each asks for (F53)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.acts.base import Milestone, happened, problem
from complaintdesk.domain.annual import is_year_end
from complaintdesk.domain.assessment.reading import ReadAssessment
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    FrozenEvidence,
    Occasion,
    Purpose,
    figure_words,
)
from complaintdesk.domain.casefile import same_person
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.rulebook import Edition
from complaintdesk.domain.spelling import long_date


@dataclass(frozen=True, slots=True)
class BeginRequest:
    """A new draft about the year that ends on `year_end`, from another version or blank."""

    year_end: date | None
    occasion: Occasion = Occasion.YEARLY
    why: str = ""
    begun_from: int | None = None

    def problems(self, landlord: Landlord) -> Iterator[Problem]:
        """The year is one of the landlord's; out of turn (8.3, 8.4) the reason is kept with the version."""
        yield from _year(self.year_end, landlord)
        yield from _reason(self.occasion, self.why)


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What a file that was read is brought in as; `landlord` names another landlord, for `Purpose.OTHER` only.

    `occasion` and `why` are those of the draft that goes on from it.
    """

    purpose: Purpose
    year_end: date | None
    landlord: str = ""
    occasion: Occasion = Occasion.YEARLY
    why: str = ""

    def problems(self, landlord: Landlord) -> Iterator[Problem]:
        """Another landlord's needs its name, which is not our own; what we go on from is about a year of ours."""
        if self.purpose is Purpose.DRAFT or self.year_end is None:
            yield from _year(self.year_end, landlord)
        yield from _reason(self.occasion, self.why)
        if self.purpose is Purpose.OTHER and not self.landlord.strip():
            yield problem("landlord", "assessment.whose")
        elif self.purpose is Purpose.OTHER and same_person(self.landlord, landlord.name):
            yield problem("landlord", "assessment.ours")
        elif self.purpose is not Purpose.OTHER and self.landlord.strip():
            yield problem("landlord", "assessment.not_theirs")


def _reason(occasion: Occasion, why: str) -> Iterator[Problem]:
    if occasion is not Occasion.YEARLY and not why.strip():
        yield problem("why", "assessment.why")


def _year(year_end: date | None, landlord: Landlord) -> Iterator[Problem]:
    if year_end is None:
        yield problem("year_end", "date.missing")
    elif not is_year_end(landlord, year_end):
        yield problem("year_end", "assessment.no_year", day=long_date(year_end))


@dataclass(frozen=True, slots=True)
class ApproveRequest:
    """The governing body's approval; `despite` is why it was given with something still to do."""

    by: str
    on: date | None
    minute: str = ""
    despite: str = ""

    def problems(self, edition: Edition, needed: int, today: date) -> Iterator[Problem]:
        """Who and when are needed, and a reason while `needed` things are missing that the form asks for."""
        if not self.by.strip():
            yield problem("by", "assessment.approved_by")
        yield from happened("on", self.on, Milestone(edition.in_force_from, "when the Code came into force"), today)
        if needed and not self.despite.strip():
            yield problem("despite", "assessment.despite", needed=needed)


def begun(request: BeginRequest, edition: Edition, today: date, who: str, source: Assessment | None) -> Assessment:
    """A new draft (id 0): blank, or with what `source` says; what was done by then is left out of its actions."""
    if request.year_end is None:
        raise ValueError("a request with problems is not carried out")
    head = AssessmentHead(
        0, request.year_end, edition.id, AssessmentState.DRAFT, today, who,
        source.head.id if source is not None else None, occasion=request.occasion, why=request.why.strip(),
    )  # fmt: skip
    known = {p.number: p for p in source.provisions} if source is not None else {}
    return Assessment(head, tuple(_begun_from(known.get(p.number), p.number) for p in edition.provisions))


def _begun_from(last: AnsweredProvision | None, number: str) -> AnsweredProvision:
    if last is None:
        return AnsweredProvision(number)
    evidence = tuple(replace(item, text="") if item.kind is EvidenceKind.FIGURE else item for item in last.evidence)
    return replace(
        last, evidence=evidence, actions=last.open_actions, left=(), review=None, doubts=(), source_text="", places=()
    )


def brought_in(request: ImportRequest, read: ReadAssessment, edition: Edition, today: date, who: str) -> AssessmentHead:
    """The head (id 0) of what was read, to be reviewed."""
    if request.year_end is None:
        raise ValueError("a request with problems is not carried out")
    return AssessmentHead(
        0, request.year_end, edition.id, AssessmentState.READ, today, who,
        landlord=request.landlord.strip() if request.purpose is Purpose.OTHER else "",
        occasion=request.occasion, why=request.why.strip(), source_kind=read.source.kind,
        source_name=read.source.name, purpose=request.purpose,
        aside="\n".join(read.aside),
    )  # fmt: skip


def reviewed_as(head: AssessmentHead, heads: Iterable[AssessmentHead]) -> AssessmentHead:
    """The head after the review: a draft, one that was published, or one that is kept to compare."""
    if head.purpose is Purpose.OTHER:
        return replace(head, state=AssessmentState.COMPARED)
    if head.purpose is Purpose.DRAFT:
        return replace(head, state=AssessmentState.DRAFT)
    # One of the same year that the desk published itself knows more: the copy that is brought in stands behind it.
    known = (h for h in heads if h.id != head.id and h.is_ours and h.state is AssessmentState.PUBLISHED)
    later = any(h.year_end >= head.year_end for h in known)
    return replace(head, state=AssessmentState.SUPERSEDED if later else AssessmentState.PUBLISHED)


def published_as(head: AssessmentHead, on: date, heads: Iterable[AssessmentHead]) -> AssessmentHead:
    """The head of a version that is published on `on`: superseded at once where one of a later year is published."""
    later = any(
        h.is_ours and h.state is AssessmentState.PUBLISHED and h.year_end > head.year_end for h in heads
    )  # fmt: skip
    state = AssessmentState.SUPERSEDED if later else AssessmentState.PUBLISHED
    return replace(head, state=state, published_on=on)


def with_figures(assessment: Assessment, evidence: FrozenEvidence) -> tuple[AnsweredProvision, ...]:
    """The provisions with every live figure in the words it has in `evidence`; one that it lacks stays as it is."""
    words = {(f.number, f.key): figure_words(f, evidence.span) for f in evidence.figures}

    def worded(number: str, item: EvidenceItem) -> EvidenceItem:
        if item.kind is not EvidenceKind.FIGURE:
            return item
        return replace(item, text=words.get((number, item.figure), item.text))

    return tuple(
        replace(p, evidence=tuple(worded(p.number, item) for item in p.evidence)) for p in assessment.provisions
    )


def superseded_by(head: AssessmentHead, heads: Sequence[AssessmentHead]) -> tuple[AssessmentHead, ...]:
    """Our versions whose place `head` takes: of its state, about its year or an earlier one."""
    return tuple(
        h for h in heads
        if h.id != head.id and h.is_ours and h.state is head.state and h.year_end <= head.year_end
    )  # fmt: skip
