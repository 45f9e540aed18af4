"""The annual submission: its documents, and recorded as sent once, on a day that can be right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.assessment.record import AnsweredProvision, AssessmentHead, AssessmentState
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import Submission, SubmissionPaper
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.domain.submission import PaperState, ToldBy
from complaintdesk.services import settings
from complaintdesk.services.clocks import DueFilter, things_due
from complaintdesk.services.desk import Desk
from complaintdesk.services.news import news_since
from complaintdesk.services.submissions import (
    PaperRequest,
    SubmissionView,
    paper_lists,
    record_paper,
    record_submission,
    submission,
    take_back_submission,
)
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

YEAR_END = date(2026, 3, 31)
ONLY = DueFilter(kinds=frozenset({DeadlineKind.SUBMISSION}))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 6, 12, 10, tzinfo=UTC))) as made:
        yield made


def test_what_was_sent_is_no_longer_due(desk: Desk) -> None:
    before = [i.deadline.due for i in things_due(desk, ONLY)]
    saved, changes = record_submission(desk, YEAR_END, date(2026, 6, 1))
    assert changes.landlord
    assert saved.submissions == settings.landlord(desk).submissions == (Submission(YEAR_END, date(2026, 6, 1)),)
    assert [i.deadline.due for i in things_due(desk, ONLY)] == before[1:]
    with desk.reading() as unit:
        assert unit.recent_journal(1)[0].act == "landlord changed"


@pytest.mark.parametrize(
    ("day", "code"),
    [(None, "date.missing"), (date(2026, 6, 13), "date.future"), (YEAR_END, "date.too_early")],
)
def test_a_day_that_cannot_be_right_is_refused(desk: Desk, day: date | None, code: str) -> None:
    with pytest.raises(RequestRefused) as refused:
        record_submission(desk, YEAR_END, day)
    assert [(p.field, p.code) for p in refused.value.problems] == [("made_on", code)]
    assert settings.landlord(desk).submissions == ()


def test_it_is_recorded_once(desk: Desk) -> None:
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    with pytest.raises(UserError) as refused:
        record_submission(desk, YEAR_END, date(2026, 6, 2))
    assert refused.value.code == "submission.already"


def test_a_slip_is_taken_back_and_the_submission_is_due_again(desk: Desk) -> None:
    before = [i.deadline.due for i in things_due(desk, ONLY)]
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    saved, changes = take_back_submission(desk, YEAR_END)
    assert changes.landlord
    assert saved.submissions == ()
    assert [i.deadline.due for i in things_due(desk, ONLY)] == before
    record_submission(desk, YEAR_END, date(2026, 6, 2))


def test_what_ships_names_real_provisions_and_says_how_sure_it_is(desk: Desk) -> None:
    edition = edition_on(desk.rules().editions, YEAR_END)
    for listing in paper_lists():
        for paper in listing.papers:
            if paper.provision:
                assert edition.provision(paper.provision).number == paper.provision
        told = [p.told_by for p in listing.papers]
        assert (told.count(ToldBy.ASSESSMENT), told.count(ToldBy.RESPONSE), told.count(ToldBy.PLACES)) == (1, 1, 1)
        report = listing.paper("report")
        assert report is not None
        assert [part[:3] for part in report.covers] == ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)"]
        data = listing.paper("key-data")
        assert data is not None
        assert (data.origin.confidence.words, bool(data.unsure)) == ("not verified", True)


def states(view: SubmissionView) -> dict[str, PaperState]:
    return {p.rule.key: p.state for p in view.papers}


def test_the_next_submission_says_when_why_and_what_is_missing(desk: Desk) -> None:
    view = submission(desk)
    assert (view.year_end, view.due, view.days_left) == (YEAR_END, date(2026, 9, 30), 110)
    assert (view.can_be_sent, view.made_on, view.form) == (True, None, "2026-27")
    assert view.why.startswith("Your year ended on 31 March 2026, and you have 640 homes.")
    assert "exactly" not in view.why
    assert (view.missing, view.missing_words) == (6, "6 of 6 documents still missing")


def test_a_landlord_with_exactly_a_thousand_homes_is_told_of_the_doubt(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 6, 12, 10, tzinfo=UTC))
    with new_desk(tmp_path / "b.desk", landlord(homes=1_000), clock) as made:
        assert "exactly 1,000 homes" in submission(made).why


def test_the_next_one_goes_by_what_is_sent(desk: Desk) -> None:
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    view = submission(desk)
    assert (view.year_end, view.can_be_sent, view.open_from) == (date(2027, 3, 31), False, date(2027, 4, 1))
    assert view.why.startswith("Your year ends on")
    sent = submission(desk, YEAR_END)
    assert (sent.made_on, sent.can_be_sent) == (date(2026, 6, 1), False)


@pytest.mark.parametrize("day", [date(2026, 3, 30), date(2031, 3, 31), date(1999, 3, 31), date.max])
def test_a_day_on_which_no_year_ends_is_refused(desk: Desk, day: date) -> None:
    for asked in (lambda: submission(desk, day), lambda: record_paper(desk, day, "policy", PaperRequest(note="x"))):
        with pytest.raises(UserError) as refused:
            asked()
        assert refused.value.code == "assessment.year_end"
        assert "31 March 2026" in str(refused.value)


def test_a_year_that_something_is_recorded_of_is_shown_after_the_year_end_was_changed(desk: Desk) -> None:
    record_paper(desk, YEAR_END, "policy", PaperRequest(date(2026, 5, 1)))
    before = settings.landlord(desk)
    settings.save_landlord(desk, before, replace(before, year_end_month=12, year_end_day=31))
    assert states(submission(desk, YEAR_END))["policy"] is PaperState.READY


def test_a_document_is_recorded_changed_and_taken_back(desk: Desk) -> None:
    request = PaperRequest(date(2026, 5, 1), "  https://harbour.example/policy\n", "Version  4")
    saved, changes = record_paper(desk, YEAR_END, "policy", request)
    kept = SubmissionPaper(YEAR_END, "policy", date(2026, 5, 1), "https://harbour.example/policy", "Version 4")
    assert (saved.submission_papers, changes) == ((kept,), Changes(landlord=True))
    assert settings.landlord(desk) == saved
    view = submission(desk)
    assert (states(view)["policy"], states(view)["places"], view.missing) == (PaperState.READY, PaperState.STARTED, 5)
    record_paper(desk, YEAR_END, "report", PaperRequest(note="Bea drafts it"))
    saved, _ = record_paper(desk, YEAR_END, "policy", PaperRequest(note="None of ours", needed=False))
    assert [(p.key, p.ready_on, p.needed) for p in saved.submission_papers] == [
        ("policy", None, False), ("report", None, True),
    ]  # fmt: skip
    saved, _ = record_paper(desk, YEAR_END, "policy", PaperRequest())
    assert [p.key for p in saved.submission_papers] == ["report"]
    assert record_paper(desk, YEAR_END, "policy", PaperRequest()) == (saved, Changes())
    with desk.reading() as unit:
        assert [e.act for e in unit.recent_journal(4)] == ["landlord changed"] * 4
    assert news_since(desk, date(2026, 6, 12))[0].what == "Document recorded for the annual submission to the Ombudsman"


@pytest.mark.parametrize(
    ("request_", "field", "code"),
    [
        (PaperRequest(date(2026, 6, 13)), "ready_on", "date.future"),
        (PaperRequest(date(1999, 12, 31)), "ready_on", "date.too_early"),
        (PaperRequest(needed=False, note=" "), "note", "submission.not_needed_why"),
    ],
)
def test_what_cannot_be_right_of_a_document_is_refused(
    desk: Desk, request_: PaperRequest, field: str, code: str
) -> None:
    with pytest.raises(RequestRefused) as refused:
        record_paper(desk, YEAR_END, "policy", request_)
    assert [(p.field, p.code) for p in refused.value.problems] == [(field, code)]
    assert settings.landlord(desk).submission_papers == ()


def test_a_document_that_the_list_does_not_have_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError) as refused:
        record_paper(desk, YEAR_END, "minutes", PaperRequest(date(2026, 5, 1)))
    assert (refused.value.code, "minutes" in str(refused.value)) == ("submission.no_paper", True)


def test_the_self_assessments_of_the_desk_are_seen(desk: Desk) -> None:
    head = AssessmentHead(
        0, YEAR_END, "code-2024-04", AssessmentState.PUBLISHED, date(2026, 4, 2), approved_on=date(2026, 5, 6),
        published_on=date(2026, 5, 20), response="The Board is content.", response_on=date(2026, 5, 6),
    )  # fmt: skip
    provisions = [AnsweredProvision(p.number) for p in edition_on(desk.rules().editions, YEAR_END).provisions]
    with desk.writing() as unit:
        unit.add_assessment(head, provisions, "self-assessment begun")
    view = submission(desk)
    assert (states(view)["assessment"], states(view)["response"]) == (PaperState.READY, PaperState.READY)
    assert view.missing_words == "4 of 6 documents still missing"


def test_the_list_of_things_due_says_how_many_are_missing(desk: Desk) -> None:
    record_paper(desk, YEAR_END, "key-data", PaperRequest(date(2026, 5, 1)))
    assert [i.what for i in things_due(desk, ONLY)] == [
        "Submission: 5 of 6 documents still missing (to the Ombudsman, year to 31/3/2026)",
        "Submission: 6 of 6 documents still missing (to the Ombudsman, year to 31/3/2027)",
    ]
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    sent = next(i for i in things_due(desk, replace(ONLY, met=True)) if i.deadline.met_on)
    assert sent.what == "Annual submission to the Ombudsman: year to 31/3/2026"
