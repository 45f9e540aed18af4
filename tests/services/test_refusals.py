"""Refusals, further issues and sendings on a real desk file: kept, read back, in the journal, and off the lists."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    Act,
    CorrectRefusal,
    LogCase,
    NameNewComplaint,
    RaiseFurtherIssue,
    RecordSending,
    RefuseComplaint,
    WithdrawRefusal,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    FurtherIssue,
    Home,
    IssuedLetter,
    IssueHandling,
    LetterKind,
    LetterSending,
    Refusal,
    RefusalGround,
    Resident,
    SentBy,
)
from complaintdesk.domain.errors import RequestRefused
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.queries import CaseQuery
from complaintdesk.services import cases, clocks, complaints, letters, reports
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.today import Undated, today_list
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

NOW = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
COMPLAINED, TODAY = date(2026, 11, 2), date(2026, 11, 20)
REFUSE = RefuseComplaint(
    1, COMPLAINED, TODAY, RefusalGround.TOO_OLD, date(2024, 2, 29), date(2025, 3, 1), "Illness was asked about",
    "It was mended in 2024", "The county court", "Ann Officer",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), NOW) as made:
        yield made


def logged(desk: Desk) -> CaseFile:
    request = LogCase(
        CaseKind.COMPLAINT, COMPLAINED, Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Some Road", "AN1 2BB"),
        "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case


def do(desk: Desk, case: CaseFile, act: Act) -> CaseFile:
    return complaints.perform(desk, case.id, act, case.version).case


def received(desk: Desk) -> tuple[int, int]:
    """How many complaints the pack of the quarter counts as received, and as not accepted."""
    figure = reports.quarter_figures(desk, Quarter(2026, 3)).figures.figure
    return len(figure("received_1").cases), len(figure("refused_1").cases)


def listed(desk: Desk) -> list[tuple[bool, int]]:
    """What the list of cases tells of each: whether it is open, and which stage was refused."""
    return [(row.is_open, row.refused) for row in cases.case_rows(desk, cases.find_case_ids(desk, CaseQuery()))]


def test_a_refusal_and_its_being_given_up_are_kept(desk: Desk) -> None:
    case = logged(desk)
    assert received(desk) == (1, 0)
    assert clocks.due_items(desk)
    refused = do(desk, case, REFUSE)
    expected = Refusal(
        refused.refusals[0].id, 1, COMPLAINED, TODAY, RefusalGround.TOO_OLD, "It was mended in 2024", "Ann Officer",
        date(2024, 2, 29), date(2025, 3, 1), "Illness was asked about", "The county court",
    )  # fmt: skip
    assert refused.refusals == (expected,)
    assert cases.load_case(desk, case.id) == refused
    assert received(desk) == (0, 1)
    assert [i for i in clocks.due_items(desk) if i.case_id == case.id] == []
    assert clocks.case_clock(desk, refused).stages == ()
    assert listed(desk) == [(False, 1)]
    with pytest.raises(RequestRefused):
        do(desk, refused, Acknowledge(1, TODAY))
    again = do(desk, refused, WithdrawRefusal(expected.id, TODAY, "The Ombudsman asked"))
    assert again.refusals == (replace(expected, withdrawn_on=TODAY, withdrawn_why="The Ombudsman asked"),)
    assert cases.load_case(desk, case.id) == again
    assert (received(desk), listed(desk)) == ((1, 0), [(True, 0)])
    assert clocks.due_items(desk)[0].deadline.due == date(2026, 11, 9)
    assert [e.act for e in cases.case_journal(desk, case.id)] == ["case logged", "refused", "refusal given up"]


def test_a_refusal_is_put_right_with_its_reason_in_the_journal_until_its_letter_is_issued(desk: Desk) -> None:
    refused = do(desk, logged(desk), REFUSE)
    right = replace(REFUSE, ground=RefusalGround.COURT, decided_on=date(2026, 11, 19), reasons="It is before the court")
    after = do(desk, refused, CorrectRefusal(refused.refusals[0].id, " The wrong ground was chosen ", right))
    assert cases.load_case(desk, after.id) == after
    assert (after.refusals[0].ground, after.closure) == (
        RefusalGround.COURT, Closure(date(2026, 11, 19), ClosureKind.REFUSED, "Court claim made"),
    )  # fmt: skip
    entry = cases.case_journal(desk, after.id)[-1]
    assert entry.act == "refusal corrected: The wrong ground was chosen"
    assert all(words in entry.diff for words in ("It was mended in 2024", "It is before the court"))
    issued = letters.issue(desk, after.id, LetterKind.REFUSAL_1, LetterWords()).done.case
    with pytest.raises(RequestRefused) as again:
        do(desk, issued, CorrectRefusal(issued.refusals[0].id, "Another", REFUSE))
    assert [p.code for p in again.value.problems] == ["refusal.told_already"]


def left(desk: Desk) -> list[str]:
    """What Today says is still to be said or logged, on cases closed or open."""
    return [item.what for item in today_list(desk).promised if isinstance(item, Undated)]


def test_a_refusal_not_told_and_an_issue_not_logged_stay_on_todays_list(desk: Desk) -> None:
    case = logged(desk)
    raised = do(desk, case, RaiseFurtherIssue(TODAY, "The path", False, IssueHandling.ANEW))
    refused = do(desk, raised, REFUSE)
    anew = "Log as a new complaint, raised on 20 November 2026: The path"
    assert left(desk) == [
        "Tell the resident in writing why the complaint is not accepted",
        "Tell the resident what becomes of what they raised on 20 November 2026",
        anew,
    ]
    named = do(desk, refused, NameNewComplaint(refused.further_issues[0].id, "C-2026-0009"))
    with desk.writing() as unit:
        told = (replace(named.refusals[0], told_on=TODAY),)
        issues = (replace(named.further_issues[0], told_on=TODAY),)
        unit.save_case(named, replace(named, refusals=told, further_issues=issues), "letter issued")
    assert left(desk) == []


def test_what_was_refused_survives_the_closing_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "b.desk"
    with new_desk(path, landlord(), NOW) as desk:
        kept = do(desk, logged(desk), REFUSE)
    with open_desk(path, NOW) as desk:
        assert cases.load_case(desk, kept.id) == kept


def test_a_further_issue_joins_or_is_named_once_it_is_logged(desk: Desk) -> None:
    case = logged(desk)
    joined = do(desk, case, RaiseFurtherIssue(TODAY, "The gutter too", True, IssueHandling.JOINED))
    assert [(p.number, p.text) for p in joined.points] == [(1, "The gutter too")]
    anew = do(desk, joined, RaiseFurtherIssue(TODAY, "The path", False, IssueHandling.ANEW))
    new = logged(desk)
    issue = anew.further_issues[-1]
    named = do(desk, anew, NameNewComplaint(issue.id, new.reference))
    assert named.further_issues[-1] == FurtherIssue(
        issue.id, TODAY, "The path", False, IssueHandling.ANEW, "It is not related to this complaint", new.reference
    )
    assert cases.load_case(desk, case.id) == named
    changed = json.loads(cases.case_journal(desk, case.id)[-1].diff)
    assert changed[f"further_issues/{issue.id}/new_reference"] == ["", new.reference]


def test_a_sending_needs_an_issued_letter_and_is_kept_with_it(desk: Desk) -> None:
    case = logged(desk)
    with desk.writing() as unit:
        before = unit.case(case.id)
        pdf = unit.add_attachment(case.id, "letter.pdf", "application/pdf", b"%PDF")
        letter = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, TODAY, "Ann Officer", "1", "aa", pdf.id)
        stored = unit.save_case(before, replace(before, attachments=(pdf,), letters=(letter,)), "letter issued")
    sent = do(desk, stored, RecordSending(stored.letters[0].id, TODAY, SentBy.POST, "AB123"))
    kept = LetterSending(sent.sendings[0].id, stored.letters[0].id, TODAY, SentBy.POST, "Ann Officer", "AB123")
    assert cases.load_case(desk, case.id).sendings == (kept,)
