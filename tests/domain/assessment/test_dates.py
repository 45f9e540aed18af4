"""The dates that a self-assessment sets: whose, by when, and of which version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.dates import assessment_dates, coming, current
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    ProvisionAction,
)

DAY = date(2026, 12, 1)
HEAD = AssessmentHead(7, date(2026, 3, 31), "code-2024-04", AssessmentState.DRAFT, DAY)


def test_actions_with_a_date_and_a_no_with_one_are_dates() -> None:
    actions = (
        ProvisionAction("Hire", "Ann", DAY),
        ProvisionAction("Think", "Ann"),
        ProvisionAction("Train", "Bea", DAY, done_on=date(2026, 11, 2)),
    )
    whole = Assessment(
        HEAD,
        (
            AnsweredProvision("6.2", answer=Answer.NO, comply_by=date(2027, 1, 4), actions=actions),
            AnsweredProvision("6.3", answer=Answer.YES, comply_by=DAY, actions=actions[:1]),
        ),
    )
    found = [(d.due, d.what, d.owner, d.provision, d.met_on, d.item) for d in assessment_dates(whole)]
    assert found == [
        (date(2027, 1, 4), "Comply with 6.2", "", "6.2", None, 7),
        (DAY, "Hire", "Ann", "6.2", None, 7),
        (DAY, "Train", "Bea", "6.2", date(2026, 11, 2), 7),
        (DAY, "Hire", "Ann", "6.3", None, 7),
    ]
    assert len({d.identity for d in assessment_dates(whole)}) == len(found)


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((), None),
        ((AssessmentState.READ,), None),
        ((AssessmentState.SUPERSEDED, AssessmentState.PUBLISHED), 2),
        ((AssessmentState.PUBLISHED, AssessmentState.READ), 1),
        ((AssessmentState.PUBLISHED, AssessmentState.DRAFT), 1),
        ((AssessmentState.SUPERSEDED, AssessmentState.DRAFT), 2),
        ((AssessmentState.PUBLISHED, AssessmentState.APPROVED, AssessmentState.DRAFT), 2),
        ((AssessmentState.APPROVED, AssessmentState.SUPERSEDED), 1),
    ],
)
def test_the_newest_of_ours_that_counts(states: tuple[AssessmentState, ...], expected: int | None) -> None:
    heads = [replace(HEAD, id=n, state=state) for n, state in enumerate(states, start=1)]
    heads.append(replace(HEAD, id=9, state=AssessmentState.COMPARED, landlord="Quay Homes"))
    found = current(heads)
    assert (found.id if found else None) == expected


def test_the_later_year_counts_before_the_later_number() -> None:
    later, earlier = replace(HEAD, id=1), replace(HEAD, id=2, year_end=date(2025, 3, 31))
    assert current((later, earlier)) == later


def test_a_no_that_the_next_draft_answers_with_yes_has_been_put_right() -> None:
    no = AnsweredProvision("6.2", answer=Answer.NO, comply_by=DAY, actions=(ProvisionAction("Hire", "Ann", DAY),))
    published = Assessment(replace(HEAD, state=AssessmentState.PUBLISHED), (no,))
    later = replace(HEAD, id=8)
    for answer, left in (
        (Answer.YES, ["Hire"]),
        (Answer.NO, ["Comply with 6.2", "Hire"]),
        (None, ["Comply with 6.2", "Hire"]),
    ):
        draft = Assessment(later, (replace(no, answer=answer),))
        assert [d.what for d in assessment_dates(published, draft)] == left
    assert coming((published.head, later)) == later
    assert coming((published.head,)) is None
    assert coming((later,)) is None
    assert coming((published.head, replace(later, year_end=date(2025, 3, 31)))) is None
