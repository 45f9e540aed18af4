"""What the self-assessment screen asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.assessment.reading import ReadAssessment
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, AssessmentHead
from complaintdesk.domain.assessment.steps import ApproveRequest, BeginRequest, ImportRequest
from complaintdesk.domain.assessment.work import ToDo
from complaintdesk.domain.changes import Changes
from complaintdesk.ui.screens.packs.state import CaseRow, short_date
from complaintdesk.ui.tasks import TaskContext

if TYPE_CHECKING:
    from complaintdesk.domain.assessment.comparing import Comparison, ProvisionPair
    from complaintdesk.services.assessments import HistoryLine, OpenAssessment, Overview, Published
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.assessment.state.comparison import Block

Taken = tuple[Assessment, Changes]


def overview(desk: Desk) -> Overview:
    """The versions there are."""
    from complaintdesk.services import assessments

    return assessments.overview(desk)


def load(assessment_id: int) -> Callable[[Desk], OpenAssessment]:
    """One version with its evidence."""

    def job(desk: Desk) -> OpenAssessment:
        from complaintdesk.services import assessments

        return assessments.load(desk, assessment_id)

    return job


def complete_action(
    assessment_id: int, provision: AnsweredProvision, place: int, done_on: date | None
) -> Callable[[Desk], tuple[AnsweredProvision, Changes]]:
    """Marks an action as done, or as open again; also of an approved version."""

    def job(desk: Desk) -> tuple[AnsweredProvision, Changes]:
        from complaintdesk.services import assessments

        return assessments.complete_action(desk, assessment_id, provision, place, done_on)

    return job


def work_of(assessment_id: int) -> Callable[[Desk], tuple[ToDo, ...]]:
    """What is left to do."""

    def job(desk: Desk) -> tuple[ToDo, ...]:
        from complaintdesk.services import assessments

        return assessments.work_of(desk, assessment_id)

    return job


def save(
    assessment_id: int, before: AnsweredProvision, after: AnsweredProvision
) -> Callable[[Desk], tuple[AnsweredProvision, Changes]]:
    """One provision, built on `before`."""

    def job(desk: Desk) -> tuple[AnsweredProvision, Changes]:
        from complaintdesk.services import assessments

        return assessments.save_provision(desk, assessment_id, before, after)

    return job


def read_file(path: Path) -> Callable[[Desk, TaskContext], ReadAssessment]:
    """What a file holds; it can be stopped between its pages."""

    def job(_: Desk, task: TaskContext) -> ReadAssessment:
        from complaintdesk.services.assessments import read_assessment

        def progress(done: int, total: int) -> None:
            task.progress(done, total, f"Reading {path.name}")

        return read_assessment(path, progress)

    return job


def take_in(read: ReadAssessment, request: ImportRequest) -> Callable[[Desk], Taken]:
    """Keeps what was read, to be reviewed."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.take_in(desk, read, request)

    return job


def begin(request: BeginRequest) -> Callable[[Desk], Taken]:
    """A new draft."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.begin(desk, request)

    return job


def accept_clean(assessment_id: int) -> Callable[[Desk], Taken]:
    """Accepts what has no doubts."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.accept_clean(desk, assessment_id)

    return job


def finish_review(assessment_id: int) -> Callable[[Desk], Taken]:
    """Ends the review."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.finish_review(desk, assessment_id)

    return job


def discard(assessment_id: int) -> Callable[[Desk], Changes]:
    """Gives a version up."""

    def job(desk: Desk) -> Changes:
        from complaintdesk.services import assessments

        return assessments.discard(desk, assessment_id)

    return job


def approve(assessment_id: int, request: ApproveRequest) -> Callable[[Desk], Taken]:
    """The approval."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.approve(desk, assessment_id, request)

    return job


def publish(assessment_id: int, on: date | None) -> Callable[[Desk, TaskContext], tuple[Published, Changes]]:
    """Makes the four files and keeps them."""

    def job(desk: Desk, _: TaskContext) -> tuple[Published, Changes]:
        from complaintdesk.services import assessments

        return assessments.publish(desk, assessment_id, on)

    return job


def record_response(assessment_id: int, words: str, on: date | None) -> Callable[[Desk], Taken]:
    """What the governing body said."""

    def job(desk: Desk) -> Taken:
        from complaintdesk.services import assessments

        return assessments.record_response(desk, assessment_id, words, on)

    return job


def history(assessment_id: int, number: str) -> Callable[[Desk], tuple[HistoryLine, ...]]:
    """Who changed what of one provision."""

    def job(desk: Desk) -> tuple[HistoryLine, ...]:
        from complaintdesk.services import assessments

        return assessments.history(desk, assessment_id, number)

    return job


def published_files(assessment_id: int) -> Callable[[Desk], dict[str, bytes]]:
    """The files of a published version by name, exactly as they were kept."""

    def job(desk: Desk) -> dict[str, bytes]:
        from complaintdesk.services import assessments
        from complaintdesk.services.complaints import attachment_bytes

        return {file.name: attachment_bytes(desk, file.id) for file in assessments.files(desk, assessment_id)}

    return job


def preview_files(assessment_id: int) -> Callable[[Desk], dict[str, bytes]]:
    """The files as they would be now."""

    def job(desk: Desk) -> dict[str, bytes]:
        from complaintdesk.services import assessments

        return assessments.preview_files(desk, assessment_id)

    return job


def cases(counted: tuple[int, ...], base: tuple[int, ...]) -> Callable[[Desk], tuple[CaseRow, ...]]:
    """The cases behind a figure, those counted first."""

    def job(desk: Desk) -> tuple[CaseRow, ...]:
        from complaintdesk.services.cases import case_rows

        own = set(counted)
        found = case_rows(desk, tuple(dict.fromkeys((*counted, *base))))
        lines = [CaseRow(s.id, s.reference, s.theme, short_date(s.received_on), s.id in own) for s in found]
        return tuple(sorted(lines, key=_first_counted))

    return job


def _first_counted(row: CaseRow) -> bool:
    return not row.counted


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions and how they differ; live figures of a draft are in the words they have now."""

    first: AssessmentHead
    second: AssessmentHead
    comparison: Comparison


def compared(first: int, second: int) -> Callable[[Desk], Compared]:
    """Two versions, provision by provision."""

    def job(desk: Desk) -> Compared:
        from complaintdesk.domain.assessment.comparing import compare
        from complaintdesk.services import assessments

        left, right = assessments.in_words(desk, first), assessments.in_words(desk, second)
        return Compared(left.head, right.head, compare(left, right))

    return job


def blocks(pair: ProvisionPair) -> Callable[[Desk], tuple[Block, ...]]:
    """The words of one provision in both, with what changed."""

    def job(_: Desk) -> tuple[Block, ...]:
        from complaintdesk.ui.screens.assessment.state.comparison import blocks as found

        return found(pair)

    return job
