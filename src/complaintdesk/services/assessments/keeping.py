"""A self-assessment as it is worked on: begun, brought in, reviewed, answered, given up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.acts.base import happened
from complaintdesk.domain.assessment.reading import ReadAssessment
from complaintdesk.domain.assessment.record import (
    EDITABLE,
    AnsweredProvision,
    Assessment,
    AssessmentState,
    Review,
)
from complaintdesk.domain.assessment.steps import BeginRequest, ImportRequest, begun, brought_in, reviewed_as
from complaintdesk.domain.assessment.taking_in import accepted, taken_in
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import FIRST_YEAR
from complaintdesk.services.assessments.superseding import supersede
from complaintdesk.services.desk import Desk
from complaintdesk.services.evidence import edition_on

CHANGED = Changes(assessments=True)
_ACT = "self-assessment"
_GOES_ON = (*EDITABLE, AssessmentState.APPROVED, AssessmentState.PUBLISHED)
_FIRST = date(FIRST_YEAR, 1, 1)
_REMOVABLE = (AssessmentState.READ, AssessmentState.DRAFT, AssessmentState.COMPARED)


def begin(desk: Desk, request: BeginRequest) -> tuple[Assessment, Changes]:
    """A new draft, blank or from another version. Raises RequestRefused, and UserError "assessment.gone"."""
    today = desk.clock.today()
    with desk.writing() as unit:
        if problems := tuple(request.problems(unit.landlord())):
            raise RequestRefused(problems)
        source = unit.assessment(request.begun_from) if request.begun_from is not None else None
        new = begun(request, edition_on(today), today, desk.who, source)
        return unit.add_assessment(new.head, new.provisions, f"{_ACT} begun"), CHANGED


def take_in(desk: Desk, read: ReadAssessment, request: ImportRequest) -> tuple[Assessment, Changes]:
    """Keeps what was read of a file, to be reviewed provision by provision. Raises RequestRefused."""
    today = desk.clock.today()
    edition = edition_on(today)
    with desk.writing() as unit:
        if problems := tuple(request.problems(unit.landlord())):
            raise RequestRefused(problems)
        head = brought_in(request, read, edition, today, desk.who)
        stored = unit.add_assessment(head, taken_in(read, edition.provisions), f"{_ACT} brought in")
    return stored, CHANGED


def save_provision(
    desk: Desk, assessment_id: int, before: AnsweredProvision, after: AnsweredProvision
) -> tuple[AnsweredProvision, Changes]:
    """A provision as it was changed from `before` to `after`, as stored.

    Raises UserError "changed.elsewhere" where it is no longer as `before` has it, and
    "assessment.closed" where the version is approved and so no longer changes.
    """
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        _open(stored)
        if stored.provision(after.number) != before:
            raise UserError("changed.elsewhere")
        saved = unit.save_provisions(stored, _with(stored, after), f"{_ACT} changed")
    return saved.provision(after.number), CHANGED


def complete_action(
    desk: Desk, assessment_id: int, before: AnsweredProvision, place: int, done_on: date | None
) -> tuple[AnsweredProvision, Changes]:
    """Marks the action at `place` (from 0) as done, or as open again where `done_on` is None.

    This goes on after the approval: what was approved and published is kept as it was, in
    the frozen evidence and the published files. Raises RequestRefused for the day, UserError
    "changed.elsewhere", and "assessment.closed" for a superseded version or another landlord's.
    """
    today = desk.clock.today()
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        if stored.head.state not in _GOES_ON:
            raise UserError("assessment.closed", state=stored.head.state.value)
        if stored.provision(before.number) != before or place >= len(before.actions):
            raise UserError("changed.elsewhere")
        if done_on is not None and (problems := tuple(happened("done_on", done_on, _FIRST, today))):
            raise RequestRefused(problems)
        actions = list(before.actions)
        actions[place] = replace(actions[place], done_on=done_on)
        after = _with(stored, replace(before, actions=tuple(actions)))
        saved = unit.save_provisions(stored, after, f"{_ACT} changed")
    return saved.provision(before.number), CHANGED


def accept_clean(desk: Desk, assessment_id: int, *, doubtful: bool = False) -> tuple[Assessment, Changes]:
    """Accepts every provision that is still to be looked at; where something was doubtful, only with `doubtful`."""
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        _open(stored)
        accepted_now = (
            replace(p, review=Review.ACCEPTED) if p.review is Review.PENDING and (doubtful or not p.doubts) else p
            for p in stored.provisions
        )
        return unit.save_provisions(stored, replace(stored, provisions=tuple(accepted_now)), f"{_ACT} changed"), CHANGED


def finish_review(desk: Desk, assessment_id: int) -> tuple[Assessment, Changes]:
    """Takes what was read as it stands after the review; what was rejected is left blank.

    Raises UserError "assessment.pending" while a provision is still to be looked at, and
    "assessment.reviewed" where there is no review to finish.
    """
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        if stored.head.state is not AssessmentState.READ:
            raise UserError("assessment.reviewed")
        pending = [p.number for p in stored.provisions if p.review is Review.PENDING]
        if pending:
            raise UserError("assessment.pending", count=len(pending), first=pending[0])
        after = replace(stored, provisions=tuple(map(accepted, stored.provisions)))
        kept = unit.save_provisions(stored, after, f"{_ACT} changed")
        head = reviewed_as(kept.head, unit.assessment_heads())
        done = unit.save_assessment(kept, head, f"{_ACT} reviewed")
        if head.state is AssessmentState.PUBLISHED:
            supersede(unit, done)
        return done, CHANGED


def discard(desk: Desk, assessment_id: int) -> Changes:
    """Gives up a draft, a review, or one kept to compare; the journal keeps all of it.

    Raises UserError "assessment.kept" for a version that was approved, and "assessment.gone".
    """
    with desk.writing() as unit:
        stored = unit.assessment(assessment_id)
        if stored.head.state not in _REMOVABLE:
            raise UserError("assessment.kept")
        unit.remove_assessment(stored, f"{_ACT} discarded")
    return CHANGED


def _open(assessment: Assessment) -> None:
    if not assessment.head.can_be_changed:
        raise UserError("assessment.closed", state=assessment.head.state.value)


def _with(assessment: Assessment, provision: AnsweredProvision) -> Assessment:
    provisions = tuple(provision if p.number == provision.number else p for p in assessment.provisions)
    return replace(assessment, provisions=provisions)
