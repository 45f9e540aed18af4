"""Which version stands for which year: published late, of a year still running, of no year of ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.record import (
    AssessmentHead,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
)
from complaintdesk.domain.assessment.steps import ApproveRequest, BeginRequest
from complaintdesk.domain.assessment.work import ToDoKind
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services import assessments
from complaintdesk.services.desk import Desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

TODAY = date(2026, 11, 20)
THIS, LAST = date(2027, 3, 31), date(2026, 3, 31)
BOARD = ApproveRequest("The Board", TODAY, "7.1", "The rest follows")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))) as opened:
        yield opened


def published(desk: Desk, year_end: date) -> AssessmentHead:
    whole, _ = assessments.begin(desk, BeginRequest(year_end))
    assessments.approve(desk, whole.head.id, BOARD)
    done, _ = assessments.publish(desk, whole.head.id, TODAY)
    return done.assessment.head


def states(desk: Desk) -> dict[int, AssessmentState]:
    return {h.id: h.state for h in assessments.overview(desk).heads}


def test_an_older_year_published_late_does_not_take_the_place_of_a_later_one(desk: Desk) -> None:
    later, older = published(desk, THIS), published(desk, LAST)
    assert states(desk) == {later.id: AssessmentState.PUBLISHED, older.id: AssessmentState.SUPERSEDED}
    assert older.published_on == TODAY
    assert len(assessments.files(desk, older.id)) == 4


def test_an_approval_of_an_older_year_leaves_that_of_a_later_one(desk: Desk) -> None:
    later, _ = assessments.begin(desk, BeginRequest(THIS))
    assessments.approve(desk, later.head.id, BOARD)
    older, _ = assessments.begin(desk, BeginRequest(LAST))
    assessments.approve(desk, older.head.id, BOARD)
    assert set(states(desk).values()) == {AssessmentState.APPROVED}


@pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 3, 30), date(2031, 5, 7)])
def test_a_year_that_is_none_of_ours_is_refused(desk: Desk, day: date) -> None:
    with pytest.raises(RequestRefused) as refused:
        assessments.begin(desk, BeginRequest(day))
    assert [(p.field, p.code) for p in refused.value.problems] == [("year_end", "assessment.no_year")]


def test_figures_of_a_year_that_still_runs_say_how_far_they_go(desk: Desk) -> None:
    whole, _ = assessments.begin(desk, BeginRequest(THIS))
    before = whole.provision("6.2")
    item = EvidenceItem(EvidenceKind.FIGURE, "", figure="received_1")
    assessments.save_provision(desk, whole.head.id, before, replace(before, answer=Answer.YES, evidence=(item,)))
    other = replace(item, figure="acknowledged_in_time_1")
    stored = assessments.load(desk, whole.head.id).assessment.provision("6.2")
    assessments.save_provision(desk, whole.head.id, stored, replace(stored, evidence=(other,)))
    assessments.approve(desk, whole.head.id, BOARD)
    page = next(d for n, d in assessments.preview_files(desk, whole.head.id).items() if n.endswith(".html")).decode()
    assert "nothing to count, 1 April 2026 to 20 November 2026" in page
    assert "year to 31 March 2027" not in page
    assert "Year ending 31 March 2027" in page


def test_a_superseded_version_takes_no_response(desk: Desk) -> None:
    first = published(desk, LAST)
    published(desk, LAST)
    with pytest.raises(UserError) as refused:
        assessments.record_response(desk, first.id, "Well done", TODAY)
    assert refused.value.code == "assessment.not_approved"


@pytest.mark.parametrize(("day", "code"), [(None, "date.missing"), (date(2026, 11, 21), "date.future")])
def test_a_publication_has_its_day(desk: Desk, day: date | None, code: str) -> None:
    whole, _ = assessments.begin(desk, BeginRequest(LAST))
    assessments.approve(desk, whole.head.id, BOARD)
    with pytest.raises(RequestRefused) as refused:
        assessments.publish(desk, whole.head.id, day)
    assert [(p.field, p.code) for p in refused.value.problems] == [("on", code)]
    assert assessments.overview(desk).heads[0].state is AssessmentState.APPROVED


def test_what_the_version_in_force_promised_is_not_forgotten_in_the_next(desk: Desk) -> None:
    first, _ = assessments.begin(desk, BeginRequest(LAST))
    before = first.provision("6.2")
    owed = ProvisionAction("Hire somebody", "Ann", date(2026, 12, 1))
    assessments.save_provision(desk, first.head.id, before, replace(before, actions=(owed,)))
    assessments.approve(desk, first.head.id, BOARD)

    def told(begun_from: int | None) -> list[str]:
        draft, _ = assessments.begin(desk, BeginRequest(THIS, begun_from=begun_from))
        return [t.words for t in assessments.work_of(desk, draft.head.id) if t.kind is ToDoKind.PROMISED_BEFORE]

    assert told(first.head.id) == []
    assert [words.endswith("Hire somebody") for words in told(None)] == [True]
