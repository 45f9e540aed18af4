"""A self-assessment approved by the governing body, and what that body says to it (8.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.acts.base import happened, problem
from complaintdesk.domain.assessment.record import Assessment, AssessmentState
from complaintdesk.domain.assessment.steps import ApproveRequest, with_figures
from complaintdesk.domain.assessment.work import unfinished
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services.assessments.looking import edition_of, frozen_evidence
from complaintdesk.services.assessments.superseding import supersede
from complaintdesk.services.desk import Desk

_CHANGED = Changes(assessments=True)


def approve(desk: Desk, assessment_id: int, request: ApproveRequest) -> tuple[Assessment, Changes]:
    """Approves a draft: it no longer changes, and its live evidence is frozen as it stands now.

    Raises RequestRefused, and UserError "assessment.not_draft" for anything but a draft.
    """
    today = desk.clock.today()
    with desk.reading() as unit:
        draft = unit.assessment(assessment_id)
    if draft.head.state is not AssessmentState.DRAFT:
        raise UserError("assessment.not_draft")
    needed = sum(todo.is_needed for todo in unfinished(draft, today))
    if problems := tuple(request.problems(edition_of(draft), needed, today)):
        raise RequestRefused(problems)
    evidence = frozen_evidence(desk, draft.head)
    with desk.writing() as unit:
        if unit.assessment(assessment_id) != draft:
            raise UserError("changed.elsewhere")
        stored = draft
        if evidence is not None:
            after = replace(draft, provisions=with_figures(draft, evidence))
            stored = unit.save_provisions(draft, after, "self-assessment changed")
        head = replace(
            stored.head, state=AssessmentState.APPROVED, approved_by=request.by.strip(), approved_on=request.on,
            minute=request.minute.strip(), despite=request.despite.strip() if needed else "",
        )  # fmt: skip
        approved = unit.save_assessment(stored, head, "self-assessment approved", evidence)
        supersede(unit, approved)
    return approved, _CHANGED


def record_response(desk: Desk, assessment_id: int, words: str, on: date | None) -> tuple[Assessment, Changes]:
    """Keeps what the governing body said, with the version it said it to.

    Raises RequestRefused, and UserError "assessment.not_approved" before the approval.
    """
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        approved = stored.head.approved_on
        if stored.head.state not in (AssessmentState.APPROVED, AssessmentState.PUBLISHED):
            raise UserError("assessment.not_approved")
        since = approved or stored.head.year_end
        problems = [] if words.strip() else [problem("words", "assessment.response")]
        problems += happened("on", on, since, desk.clock.today())
        if problems:
            raise RequestRefused(tuple(problems))
        head = replace(stored.head, response=words.strip(), response_on=on)
        return unit.save_assessment(stored, head, "self-assessment answered by the governing body"), _CHANGED
