"""What a self-assessment says will be done, as dates on Today and in the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import Assessment, AssessmentHead, AssessmentState
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Source

_SIGNED = (AssessmentState.APPROVED, AssessmentState.PUBLISHED)


def current(heads: Iterable[AssessmentHead]) -> AssessmentHead | None:
    """Our version whose actions count: the newest approved one, a draft only where none is approved yet."""
    known = tuple(heads)
    return _newest(known, *_SIGNED) or _newest(known, AssessmentState.DRAFT)


def coming(heads: Iterable[AssessmentHead]) -> AssessmentHead | None:
    """Our draft of what comes after the current version, None where there is none."""
    known = tuple(heads)
    now, draft = current(known), _newest(known, AssessmentState.DRAFT)
    return draft if now is not None and draft is not None and _age(draft) > _age(now) else None


def _newest(heads: Iterable[AssessmentHead], *states: AssessmentState) -> AssessmentHead | None:
    return max((h for h in heads if h.is_ours and h.state in states), key=_age, default=None)


def _age(head: AssessmentHead) -> tuple[date, int]:
    return head.year_end, head.id


def assessment_dates(assessment: Assessment, after: Assessment | None = None) -> tuple[Deadline, ...]:
    """Each dated action, done or not, and each day by which a “No” is to be put right, in the Code's order.

    A “No” that `after`, the draft of the next version, answers with Yes has been put right.
    `item` is the id of the self-assessment, `provision` the one that the date stands beside.
    `duty` names the provision too, and the action's place among its actions, from 1.
    """
    put_right = {p.number for p in after.provisions if p.answer is Answer.YES} if after is not None else set()
    return tuple(_dates(assessment, put_right))


def _dates(assessment: Assessment, put_right: set[str]) -> Iterator[Deadline]:
    number = assessment.head.id
    for p in assessment.provisions:
        if p.answer is Answer.NO and p.comply_by is not None and p.number not in put_right:
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
