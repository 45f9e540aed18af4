"""Self-assessments: read, reviewed, answered, approved, published, compared (F50 to F55)."""

from __future__ import annotations

from complaintdesk.services.assessments.keeping import (
    accept_clean,
    begin,
    complete_action,
    discard,
    finish_review,
    save_provision,
    take_in,
)
from complaintdesk.services.assessments.looking import (
    HistoryLine,
    OpenAssessment,
    Overview,
    files,
    history,
    in_words,
    load,
    overview,
    work_of,
)
from complaintdesk.services.assessments.publishing import Published, preview_files, publish
from complaintdesk.services.assessments.reading import read_assessment
from complaintdesk.services.assessments.signing import approve, record_response

__all__ = [
    "HistoryLine",
    "OpenAssessment",
    "Overview",
    "Published",
    "accept_clean",
    "approve",
    "begin",
    "complete_action",
    "discard",
    "files",
    "finish_review",
    "history",
    "in_words",
    "load",
    "overview",
    "preview_files",
    "publish",
    "read_assessment",
    "record_response",
    "save_provision",
    "take_in",
    "work_of",
]
