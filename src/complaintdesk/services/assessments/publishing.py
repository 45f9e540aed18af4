"""A self-assessment as a document: looked at beforehand, and kept exactly as it was published (F55)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.acts.base import Milestone, happened
from complaintdesk.domain.assessment.record import Assessment, AssessmentState
from complaintdesk.domain.assessment.steps import published_as
from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services.assessments.looking import edition_of, in_words
from complaintdesk.services.assessments.superseding import supersede
from complaintdesk.services.desk import Desk

_MEDIA = {
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class Published:
    """A version that was published, and the files that were kept of it."""

    assessment: Assessment
    files: tuple[Attachment, ...]


def preview_files(desk: Desk, assessment_id: int) -> dict[str, bytes]:
    """The four files by name, as the version stands now: HTML, PDF, Word and Excel; a draft says that it is one."""
    return _files(desk, in_words(desk, assessment_id))


def publish(desk: Desk, assessment_id: int, on: date | None) -> tuple[Published, Changes]:
    """Makes the four files of an approved version, keeps their exact bytes, and marks it as published on `on`.

    Raises RequestRefused for the day, and UserError "assessment.not_published" before the approval.
    """
    with desk.reading() as unit:
        approved, heads = unit.assessment(assessment_id), unit.assessment_heads()
    if approved.head.state is not AssessmentState.APPROVED:
        raise UserError("assessment.not_published")
    since = Milestone(approved.head.approved_on or approved.head.year_end, "the day of the approval")
    problems = tuple(happened("on", on, since, desk.clock.today()))
    if on is None or problems:
        raise RequestRefused(problems)
    head = published_as(approved.head, on, heads)
    made = _files(desk, replace(approved, head=replace(head, state=AssessmentState.PUBLISHED)))
    with desk.writing() as unit:
        published = unit.save_assessment(approved, head, "self-assessment published")
        kept = tuple(
            unit.add_assessment_file(assessment_id, name, _MEDIA[f".{name.rpartition('.')[2]}"], data)
            for name, data in made.items()
        )
        if head.state is AssessmentState.PUBLISHED:
            supersede(unit, published)
    return Published(published, kept), Changes(assessments=True)


def _files(desk: Desk, assessment: Assessment) -> dict[str, bytes]:
    # Word, PDF and Excel are loaded by those who make a document only.
    from complaintdesk.documents.assessment import FormFacts
    from complaintdesk.documents.assessment_files import assessment_files

    with desk.reading() as unit:
        landlord = unit.landlord()
    whose = assessment.head.landlord or landlord.name
    return assessment_files(assessment, FormFacts(whose, edition_of(assessment), as_of=desk.clock.today()))
