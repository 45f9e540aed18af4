"""What is due, on a real desk, and the dates of one case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    AddPromise,
    AddRemedy,
    CloseCase,
    Define,
    LogCase,
    PointWording,
    ReviewAdjustments,
)
from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, ClosureKind, Home, RemedyKind, Resident
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets
from complaintdesk.services import clocks, complaints
from complaintdesk.services.desk import Desk
from complaintdesk.system.clock import Clock
from tests.builders import complaint, landlord
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = landlord(targets=Targets(acknowledge=3))
    with new_desk(tmp_path / "a.desk", home, Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as made:
        yield made


def logged(desk: Desk, received: date, kind: CaseKind = CaseKind.COMPLAINT) -> CaseFile:
    request = LogCase(
        kind, received, Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Road"), "It leaks", "Repairs",
        "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case


def of_cases(desk: Desk) -> list[clocks.DueItem]:
    """What is due on cases, without what the landlord itself owes."""
    return [i for i in clocks.due_items(desk) if i.case_id is not None]


def test_due_items_look_as_far_as_they_are_asked_to(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    every = clocks.due_items(desk)
    assert [i.deadline.due for i in every] == sorted(i.deadline.due for i in every)
    submission = [i for i in every if i.case_id is None]
    assert {i.deadline.kind for i in submission} == {DeadlineKind.SUBMISSION}
    assert {i.case_id for i in every} == {case.id, None}
    assert [i.deadline.due for i in clocks.due_items(desk, 0)] == [date(2026, 11, 12)]
    assert clocks.due_items(desk, 4)[-1].deadline.due == date(2026, 11, 16)
    for days in (400, 9_999_999, 10**9):
        assert len(clocks.due_items(desk, days)) == len(every)


def test_a_case_whose_dates_no_rule_covers_hides_no_other_case(desk: Desk) -> None:
    sound = logged(desk, date(2026, 11, 4))
    with desk.writing() as unit:
        unit.add_case(replace(complaint(received_on=date(2023, 5, 2)), id=0, reference="", version=0), "brought in")
    assert {i.case_id for i in of_cases(desk)} == {sound.id}


def test_an_action_stays_due_after_its_case_is_closed(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    pay = AddRemedy(1, RemedyKind.PAYMENT, "Pay {x}", "Ann", date(2026, 11, 13), 100)
    complaints.perform(desk, case.id, pay)
    complaints.perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 12), "Settled"))
    assert [(i.what, i.days_left) for i in of_cases(desk)] == [("Action due: Pay {x}", 1)]


def test_the_next_step_follows_what_was_done(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))

    def step() -> str:
        found = clocks.case_clock(desk, complaints.perform(desk, case.id, AddPromise("Call", date(2027, 6, 1))).case)
        assert found.step is not None
        return found.step.what

    assert step().startswith("Define the complaint")
    complaints.perform(desk, case.id, Define((PointWording(0, "The roof"),), "A dry home"))
    assert step() == "Acknowledge stage 1"
    complaints.perform(desk, case.id, Acknowledge(1, date(2026, 11, 11)))
    assert step() == "Send the stage 1 response"


def test_a_case_clock_has_a_clock_for_each_stage_and_every_date(desk: Desk) -> None:
    found = clocks.case_clock(desk, logged(desk, date(2026, 11, 9)))
    assert [c.acknowledge.due for c in found.stages] == [date(2026, 11, 16)]
    assert [(d.source, d.due) for d in found.deadlines if d.kind is DeadlineKind.ACKNOWLEDGE] == [
        (Source.POLICY, date(2026, 11, 12)), (Source.CODE, date(2026, 11, 16)),
    ]  # fmt: skip


def test_what_is_no_complaint_has_no_code_clock(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9), CaseKind.SERVICE_REQUEST)
    assert clocks.case_clock(desk, case).stages == ()
    assert of_cases(desk) == []


def test_a_residents_adjustments_are_reviewed_on_the_open_case_before_a_later_one_that_is_closed(desk: Desk) -> None:
    open_case = logged(desk, date(2026, 11, 4))
    again = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 5), Channel.PHONE, open_case.resident, open_case.home, "It still leaks",
        "Repairs", "Ann Officer",
    )  # fmt: skip
    closed = complaints.log_case(desk, again).case
    assert open_case.resident.id == closed.resident.id
    complaints.perform(desk, open_case.id, ReviewAdjustments("Ring first", date(2027, 2, 1)))
    complaints.perform(desk, closed.id, CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 6), "Settled"))
    found = [i.case_id for i in of_cases(desk) if i.deadline.kind is DeadlineKind.ADJUSTMENT_REVIEW]
    assert found == [open_case.id]
