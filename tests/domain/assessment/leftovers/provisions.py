"""Small self-assessments for the tests of what is left over."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.leftovers import Related, leftovers
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
)
from complaintdesk.domain.assessment.work import ToDo

TODAY = date(2026, 11, 20)
OWN = "Harbour Homes"


def assessed(*provisions: AnsweredProvision, landlord: str = "") -> Assessment:
    head = AssessmentHead(
        1, date(2026, 3, 31), "code-2024-04", AssessmentState.DRAFT, date(2026, 4, 1), landlord=landlord
    )
    return Assessment(head, provisions)


def saying(text: str, number: str = "4.1", answer: Answer | None = Answer.YES) -> AnsweredProvision:
    return AnsweredProvision(number, commentary=text, answer=answer)


def shown_by(*items: str) -> AnsweredProvision:
    return AnsweredProvision(
        "4.1", evidence=tuple(EvidenceItem(EvidenceKind.DOCUMENT, item) for item in items), answer=Answer.YES
    )


def found(
    *provisions: AnsweredProvision, own: str = OWN, others: tuple[str, ...] = (), related: Related = ()
) -> tuple[ToDo, ...]:
    return leftovers(assessed(*provisions), TODAY, own, others, related)


def text_of(provision: AnsweredProvision, todo: ToDo) -> str:
    """The words that a finding points at."""
    whole = "\n".join(i.text for i in provision.evidence) if todo.field == "evidence" else provision.commentary
    return whole[todo.start : todo.start + todo.length]


def pointed_at(text: str, answer: Answer | None = Answer.YES) -> list[str]:
    provision = saying(text, answer=answer)
    return [text_of(provision, todo) for todo in found(provision)]
