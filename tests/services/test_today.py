"""Today on a real desk: every thing due in exactly one group, open cases, and how old the backup is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    AddContact,
    AddPromise,
    AddRemedy,
    CloseCase,
    Define,
    LogCase,
    PointWording,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    ClosureKind,
    Home,
    PromiseKind,
    RemedyKind,
    Resident,
)
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets
from complaintdesk.services import complaints
from complaintdesk.services.desk import Desk, back_up, open_desk
from complaintdesk.services.today import Today, Waiting, kinds_of, people_of, today_list
from complaintdesk.system.clock import Clock
from tests.builders import complaint, landlord
from tests.desks import new_desk

TODAY = date(2026, 11, 12)
"""A Thursday: the next five working days end on Thursday 19 November."""


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


def all_groups(today: Today) -> list[tuple[Waiting, ...]]:
    return [today.overdue, today.due_today, today.coming, today.promised, today.waiting]


def test_what_is_due_goes_by_its_day_first(desk: Desk) -> None:
    late = logged(desk, date(2026, 11, 4))  # the Code: 11 November
    now = logged(desk, date(2026, 11, 5))  # the Code: 12 November
    soon = logged(desk, date(2026, 11, 11))  # the Code: 18 November, our own: 16 November
    today = today_list(desk)
    code = [i for i in (*today.overdue, *today.due_today, *today.coming) if i.deadline.source is Source.CODE]
    acknowledge = [(i.case_id, i.days_left) for i in code if i.deadline.kind is DeadlineKind.ACKNOWLEDGE]
    assert acknowledge == [(late.id, -1), (now.id, 0), (soon.id, 6)]
    assert today.coming_to == date(2026, 11, 19)
    assert all(i.deadline.due < TODAY for i in today.overdue)
    assert all(i.deadline.due == TODAY for i in today.due_today)
    assert [o.case_id for o in today.open_cases] == [late.id, now.id, soon.id]


def test_the_next_five_working_days_are_working_days(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 12, 23, 10, tzinfo=UTC))
    with new_desk(tmp_path / "x.desk", landlord(), clock) as desk:
        case = logged(desk, date(2026, 12, 23))
        complaints.perform(desk, case.id, AddPromise("Ring", date(2026, 12, 31)))
        complaints.perform(desk, case.id, AddPromise("Write", date(2027, 1, 5)))
        today = today_list(desk)
    # Christmas Day, its neighbour and New Year's Day are no working days: 24, 29, 30, 31 December and 4 January.
    assert today.coming_to == date(2027, 1, 4)
    assert [i.what for i in today.coming] == ["Acknowledge stage 1", "Promised: Ring"][::-1]
    assert [i.what for i in today.promised] == ["Promised: Write"]
    assert today.news_from == date(2026, 12, 22)


def test_each_thing_stands_in_one_group_only(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 4))
    later = date(2026, 12, 10)
    for promised in (PromiseKind.CALL, PromiseKind.UPDATE, PromiseKind.KEPT_DATE):
        complaints.perform(desk, case.id, AddPromise(f"a {promised}", later, promised))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "mine", " ann  officer", later))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "theirs", "Dev Contractor", later))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "theirs soon", "Dev Contractor", TODAY))
    today = today_list(desk)
    words = {i.what.partition(": ")[2] for i in today.promised}
    assert words == {"a call", "a update", "a date we gave", "mine"}
    assert [i.what for i in today.waiting] == ["Action due: theirs"]
    assert [i.what for i in today.due_today] == ["Action due: theirs soon"]
    every = [i for group in all_groups(today) for i in group]
    assert len(every) == len(set(every))
    assert today.further == 2  # the stage 1 response, and the annual submission
    assert set(people_of(today)) == {"Ann Officer", "Dev Contractor"}
    assert DeadlineKind.UPDATE in kinds_of(today)
    assert DeadlineKind.OMBUDSMAN_ORDER not in kinds_of(today)


@pytest.mark.parametrize(
    ("month", "day", "today", "group"),
    [
        (9, 30, date(2026, 11, 12), "yearly"),  # due on 31 March 2027
        (5, 16, date(2026, 11, 12), "coming"),  # due on 16 November 2026
        (5, 12, date(2026, 11, 12), "due_today"),
        (5, 11, date(2026, 11, 12), "overdue"),
        (11, 12, date(2026, 11, 12), ""),  # the year is not over before the next morning
        (11, 12, date(2026, 11, 13), "yearly"),
    ],
)
def test_the_submission_stands_in_its_own_group_from_the_years_end_until_it_comes_up(
    tmp_path: Path, month: int, day: int, today: date, group: str
) -> None:
    own = landlord(year_end_month=month, year_end_day=day)
    new_desk(tmp_path / "y.desk", own, Clock(datetime(2026, 10, 1, 10, tzinfo=UTC))).close(take_backup=False)
    clock = Clock(datetime(today.year, today.month, today.day, 10, tzinfo=UTC))
    with open_desk(tmp_path / "y.desk", clock) as desk:
        found = today_list(desk)
    groups = ("overdue", "due_today", "coming", "promised", "waiting", "yearly")
    assert [name for name in groups if getattr(found, name)] == ([group] if group else [])
    assert found.further == 1  # the one about the year that runs
    if group:
        (item,) = getattr(found, group)
        assert item.what.startswith("Submission: 6 of 6 documents still missing")
        assert kinds_of(found) == (DeadlineKind.SUBMISSION,)
        assert people_of(found) == ("Ann Officer",)


def test_a_question_to_the_resident_waits_until_something_comes_in(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    points = (PointWording(0, "The roof"),)
    complaints.perform(desk, case.id, Define(points, "A dry home", "Which roof?", date(2026, 11, 11)))
    waiting = today_list(desk).waiting
    assert [(w.what, getattr(w, "since", None)) for w in waiting] == [
        ("Waiting for the resident’s answer: Which roof?", date(2026, 11, 11))
    ]
    complaints.perform(
        desk, case.id, AddContact(date(2026, 11, 11), Channel.PHONE, "in", "Rosa", "Before the question")
    )
    complaints.perform(desk, case.id, AddContact(TODAY, Channel.PHONE, "out", "Ann", "Asked again"))
    assert len(today_list(desk).waiting) == 1
    complaints.perform(desk, case.id, AddContact(TODAY, Channel.PHONE, "in", "Rosa", "The porch"))
    assert today_list(desk).waiting == ()


def test_an_action_without_a_date_is_not_lost(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    for owner in ("Ann Officer", "Dev Contractor"):
        complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, f"of {owner}", owner, date(2026, 12, 1)))
    with desk.writing() as unit:
        before = unit.case(case.id)
        undated = tuple(replace(r, due_on=None) for r in before.remedies)
        unit.save_case(before, replace(before, remedies=undated), "brought in")
    today = today_list(desk)
    assert [i.what for i in today.promised] == ["Action without a date: of Ann Officer"]
    assert [i.what for i in today.waiting] == ["Action without a date: of Dev Contractor"]


def test_a_step_knows_the_date_it_rests_on(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    undefined = today_list(desk).open_cases[0]
    assert undefined.deadline is None
    complaints.perform(desk, case.id, Define((PointWording(0, "The roof"),), "A dry home"))
    found = today_list(desk).open_cases[0]
    assert found.step is not None
    assert found.deadline is not None
    assert (found.deadline.kind, found.deadline.source) == (DeadlineKind.ACKNOWLEDGE, Source.CODE)
    assert found.deadline.due == found.step.due


def test_a_case_whose_dates_no_rule_covers_is_still_listed(desk: Desk) -> None:
    sound = logged(desk, date(2026, 11, 4))
    with desk.writing() as unit:
        old = unit.add_case(
            replace(complaint(received_on=date(2023, 5, 2)), id=0, reference="", version=0), "brought in"
        )
    today = today_list(desk)
    assert {i.case_id for i in today.overdue} == {sound.id}
    step = {o.case_id: o.step for o in today.open_cases}[old.id]
    assert step is not None
    assert "covers 02/05/2023" in step.what


def test_a_closed_case_is_not_open_but_its_action_is_due(desk: Desk) -> None:
    case = logged(desk, date(2026, 11, 9))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.PAYMENT, "Pay", "Ann", date(2026, 11, 13), 100))
    complaints.perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, TODAY, "Settled"))
    today = today_list(desk)
    assert today.open_cases == ()
    assert [i.what for i in today.coming] == ["Action due: Pay"]


def test_what_changed_and_the_last_backup_are_told(desk: Desk) -> None:
    assert today_list(desk).backup is None
    back_up(desk)
    logged(desk, date(2026, 11, 9))
    today = today_list(desk)
    assert today.backup is not None
    assert (today.begun, today.backup.cases) == (TODAY, 0)
    assert [n.what for n in today.news] == ["Complaint logged", "Desk set up: Harbour Homes"]
