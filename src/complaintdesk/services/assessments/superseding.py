"""One version takes the place of those before it."""

from __future__ import annotations

from dataclasses import replace

from complaintdesk.domain.assessment.record import Assessment, AssessmentState
from complaintdesk.domain.assessment.steps import superseded_by
from complaintdesk.storage.store import Writer


def supersede(unit: Writer, now: Assessment) -> None:
    """Marks the versions whose place `now` takes."""
    for head in superseded_by(now.head, unit.assessment_heads()):
        before = unit.assessment(head.id)
        unit.save_assessment(before, replace(head, state=AssessmentState.SUPERSEDED), "self-assessment superseded")
