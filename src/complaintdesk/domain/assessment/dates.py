"""What a self-assessment says will be done, as dates on Today and in the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import Assessment, AssessmentHead, AssessmentState
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Source

_CURRENT = (AssessmentState.DRAFT, AssessmentState.APPROVED, AssessmentState.PUBLISHED)


def current(heads: Iterable[AssessmentHead]) -> AssessmentHead | None:
    """Our version whose actions count: the newest that was reviewed and not superseded, None where there is none."""
    ours = [h for h in heads if h.is_ours and h.state in _CURRENT]
    return max(ours, key=lambda h: (h.year_end, h.id), default=None)


def assessment_dates(assessment: Assessment) -> tuple[Deadline, ...]:
    """Each dated action, done or not, and each day by which a “No” is to be put right, in the Code's order.

    `item` is the id of the self-assessment, `provision` the one that the date stands beside.
    `duty` names the provision too, and the action's place among its actions, from 1.
    """
    return tuple(_dates(assessment))


def _dates(assessment: Assessment) -> Iterator[Deadline]:
    number = assessment.head.id
    for p in assessment.provisions:
        if p.answer is Answer.NO and p.comply_by is not None:
            what = f"Comply with {p.number}"
            yield Deadline(
                DeadlineKind.SELF_ASSESSMENT, 0, p.comply_by, p.number, Source.CASE, p.comply_by, 0, what=what,
                item=number, duty=p.number,
            )  # fmt: skip
        for place, action in enumerate(p.actions, start=1):
            if action.by is not None:
                yield Deadline(
                    DeadlineKind.SELF_ASSESSMENT, 0, action.by, p.number, Source.CASE, action.by, 0,
                    met_on=action.done_on, what=action.what, item=number, owner=action.owner,
                    duty=f"{p.number}/{place}",
                )  # fmt: skip
