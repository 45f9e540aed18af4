"""Self-assessments: reading one from a file."""

from __future__ import annotations

from pathlib import Path

from complaintdesk.domain.assessment import ReadAssessment
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Progress
from complaintdesk.exchange.assessments.matching import match
from complaintdesk.exchange.assessments.source import read_grid
from complaintdesk.services.rules import editions


def read_assessment(path: Path, progress: Progress | None = None) -> ReadAssessment:
    """What a landlord's own copy of a self-assessment says, of whatever kind the file is; nothing is kept.

    It is read against the edition of the Code of which it holds the most provisions, the
    latest of several. `progress` is told how many pages or rows of how many are read, and
    raises to stop the reading. Raises UserError "file.missing", "file.unreadable", or an
    "assessment." one: "assessment.none" where the file can be read and is no self-assessment.
    """
    grid = read_grid(path, progress)
    read = [match(grid, edition) for edition in reversed(editions())]
    best = max(read, key=lambda assessment: len(assessment.provisions))
    if not best.provisions:
        raise UserError("assessment.none", path=path)
    return best
