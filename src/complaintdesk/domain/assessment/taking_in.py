"""From what was read of a file to a self-assessment of our own, to be reviewed before it is accepted (F51)."""

from __future__ import annotations

from collections.abc import Iterable

from complaintdesk.domain.assessment.printed import evidence_parts
from complaintdesk.domain.assessment.reading import Flag, FlagKind, ReadAssessment, ReadProvision
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
    Review,
)
from complaintdesk.domain.rulebook import Provision

_NOT_FOUND = Flag(FlagKind.PLACE_UNSURE, "This provision was not found in the file.")


def taken_in(read: ReadAssessment, provisions: Iterable[Provision]) -> tuple[AnsweredProvision, ...]:
    """Every provision of the edition once, with what was read of it; nothing is added to what was read.

    Each is still to be looked at. One that was not found in the file is blank and says so.
    """
    found = {p.number: p for p in read.provisions}
    return tuple(_taken(found.get(p.number), p.number) for p in provisions)


def _taken(read: ReadProvision | None, number: str) -> AnsweredProvision:
    if read is None:
        return AnsweredProvision(number, review=Review.PENDING, doubts=(_NOT_FOUND,))
    return AnsweredProvision(
        number,
        requirement=read.requirement,
        answer=read.answer,
        evidence=tuple(
            EvidenceItem(EvidenceKind.DOCUMENT, *evidence_parts(line)) for line in read.evidence.split("\n") if line
        ),
        commentary=read.commentary,
        rag=read.rag,
        comply_by=read.comply_by,
        actions=tuple(ProvisionAction(a.text, a.owner, a.by, a.by_words, a.done_on) for a in read.actions),
        review=Review.PENDING,
        doubts=read.flags,
        source_text=read.source_text,
        places=read.places,
    )


def accepted(provision: AnsweredProvision) -> AnsweredProvision:
    """A provision as it goes on after the review: of a rejected one only what stood in the file is kept."""
    if provision.review is not Review.REJECTED:
        return provision
    return AnsweredProvision(
        provision.number,
        doubts=provision.doubts,
        source_text=provision.source_text,
        places=provision.places,
    )
