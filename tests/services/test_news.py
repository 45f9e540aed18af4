"""What changed lately, in plain words: since when, how much, and what each entry says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import AddPromise, CloseCase, LogCase
from complaintdesk.domain.assessment.steps import BeginRequest
from complaintdesk.domain.casefile import CaseKind, Channel, ClosureKind, Home, Resident
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.domain.working_days import ExtraDay, WorkingDays
from complaintdesk.services import assessments, complaints, settings
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.news import MOST, news_since, words_of, working_day_before
from complaintdesk.services.submissions import record_submission, take_back_submission
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 11, 20), date(2026, 11, 19)),
        (date(2026, 11, 23), date(2026, 11, 20)),
        (date(2026, 12, 29), date(2026, 12, 24)),  # Christmas, a weekend, and Boxing Day's substitute
        (date(2026, 12, 27), date(2026, 12, 24)),
    ],
)
def test_the_last_working_day_is_no_weekend_and_no_holiday(day: date, before: date) -> None:
    assert working_day_before(WorkingDays(), day) == before


def test_a_closure_that_does_not_count_is_passed_over() -> None:
    shut = ExtraDay(date(2026, 11, 19), "Office move")
    assert working_day_before(WorkingDays((shut,)), date(2026, 11, 20)) == date(2026, 11, 18)


def entry(act: str, diff: str = "{}") -> JournalEntry:
    return JournalEntry(1, "2026-11-20T10:00:00+00:00", "Ann", act, 1, diff, "")


@pytest.mark.parametrize(
    ("act", "diff", "words"),
    [
        ("case logged", '{"case": [null, {"kind": "service request"}]}', "Service request logged"),
        ("letter issued: response-1", "{}", "Letter issued: stage 1 response"),
        ("acknowledged", '{"stages/1/acknowledged_on": [null, "2026-11-20"]}', "Acknowledged"),
        ("promise made", '{"promises/3": [null, {"what": "Ring\\nher"}]}', "Promise made: Ring her"),
        ("case corrected: wrong house", '{"home/address": ["a", "b"]}', "Case corrected: wrong house"),
        ("file attached", '{"attachments/2": [null, {"name": "roof.jpg"}]}', "File attached: roof.jpg"),
        ("landlord changed", '{"targets/respond_1": [10, 8], "version": [1, 2]}', "Settings changed: own targets"),
        ("landlord changed", '{"version": [1, 2]}', "Settings changed"),
        ("Ombudsman findings added", '{"determinations/1": [null, {}]}', "Ombudsman: 1 finding added"),
        (
            "calendar day removed",
            '{"extra_days/2027-01-04": [{"name": "Bank holiday", "date": "2027-01-04"}, null]}',
            "Calendar day removed: Bank holiday, 4 January 2027",
        ),
        ("self-assessment changed", '{"assessments/1/provisions/6.2/note": ["", "x"]}', "Self-assessment worked on"),
        ("self-assessment begun", '{"assessments/1": [null, {"what": "x"}]}', "Self-assessment begun"),
        ("promise kept", '{"promises/3/kept_on": [null, "2026-11-20"]}', "Promise kept"),
        ("promise made", f'{{"promises/3": [null, {{"what": "{"x" * 200}"}}]}}', f"Promise made: {'x' * 75}…"),
    ],
)
def test_what_an_entry_says(act: str, diff: str, words: str) -> None:
    assert words_of(entry(act, diff)) == words


def log(desk: Desk) -> int:
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 12), Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Road"),
        "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case.id


def test_it_begins_with_the_day_and_ends_with_the_latest(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with new_desk(path, landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as desk:
        case = log(desk)
    with open_desk(path, Clock(datetime(2026, 11, 16, 8, tzinfo=UTC))) as desk:
        complaints.perform(desk, case, AddPromise("Ring", date(2026, 12, 1)))
    with open_desk(path, Clock(datetime(2026, 11, 17, 8, tzinfo=UTC))) as desk:
        complaints.perform(desk, case, CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 17), "Settled"))
        before = settings.landlord(desk)
        settings.save_landlord(desk, before, replace(before, homes=641))
        news = news_since(desk, date(2026, 11, 16))
        later = news_since(desk, date(2026, 11, 17))
    assert [(n.reference, n.what) for n in news] == [
        ("", "Settings changed: the number of homes"), ("C-2026-0001", "Closed"), ("C-2026-0001", "Promise made: Ring"),
    ]  # fmt: skip
    assert (news[0].case_id, news[1].case_id, news[1].who) == (None, case, "Ann Officer")
    assert [n.what for n in later] == ["Settings changed: the number of homes", "Closed"]


def test_thirty_changes_at_most(tmp_path: Path) -> None:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as desk:
        case = log(desk)
        for number in range(MOST + 5):
            complaints.perform(desk, case, AddPromise(f"Call {number}", date(2026, 12, 1)))
        news = news_since(desk, date(2026, 11, 11))
    assert len(news) == MOST
    assert news[0].what == f"Promise made: Call {MOST + 4}"


def test_the_annual_submission_reads_as_what_it_is(tmp_path: Path) -> None:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as desk:
        record_submission(desk, date(2026, 3, 31), date(2026, 11, 2))
        news = news_since(desk, date(2026, 11, 12))
        take_back_submission(desk, date(2026, 3, 31))
        later = news_since(desk, date(2026, 11, 12))
    assert news[0].what == "Annual submission to the Ombudsman recorded as sent"
    assert later[0].what == "Annual submission to the Ombudsman due again"


def test_a_self_assessment_saved_often_is_told_once_and_hides_nothing(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
    with new_desk(tmp_path / "a.desk", landlord(), clock) as desk:
        log(desk)
        whole, _ = assessments.begin(desk, BeginRequest(date(2026, 3, 31)))
        before = whole.provision("6.2")
        for n in range(4 * MOST):
            after = replace(before, note=f"Thought {n}")
            before, _ = assessments.save_provision(desk, whole.head.id, before, after)
        told = [news.what for news in news_since(desk, date(2026, 11, 20))]
    assert told[:2] == ["Self-assessment worked on", "Self-assessment begun"]
    assert "Complaint logged" in told
    assert told.count("Self-assessment worked on") == 1
