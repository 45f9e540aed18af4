"""The versions: the empty page, starting one, bringing one in, giving one up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QRadioButton

from complaintdesk.domain.assessment.record import AssessmentState, Occasion, Purpose
from complaintdesk.services import assessments
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    FORM,
    LAST_YEAR,
    OTHERS,
    THIS_YEAR,
    VERSIONS,
    answer,
    approved,
    draft,
    listed,
    no,
    open_version,
    show,
    shown,
    under_review,
    yes,
)


def test_before_any_the_page_is_kind_and_offers_two_ways(window: Driver) -> None:
    show(window)
    assert "No self-assessment is in the desk yet" in window.texts()
    assert "Most landlords begin with last year’s" in window.texts()
    assert window.find(QPushButton, "Bring last year’s…").isEnabled()
    assert window.find(QPushButton, "Start afresh…").isEnabled()


def test_one_is_started_for_the_last_full_year_and_opened(window: Driver) -> None:
    show(window)
    window.click("Start afresh…")
    window.click("Start")
    (head,) = assessments.overview(window.context.desk).heads
    assert (head.year_end, head.state, head.begun_from) == (LAST_YEAR, AssessmentState.DRAFT, None)
    assert "0 of 72 answered, 72 things needed, 0 to look at" in window.texts()
    assert shown(window) == "1.2"
    assert len(listed(window)) == 72


def test_one_out_of_turn_needs_its_reason(window: Driver) -> None:
    show(window)
    window.click("Start one…")
    window.choose("Occasion", "A restructure or merger")
    assert "after a significant restructure or merger (8.3)" in window.texts()
    window.click("Start")
    assert "Say why it is made out of turn" in window.texts()
    window.write("Why it is made out of turn", "Two teams were joined in May.")
    window.click("Start")
    (head,) = assessments.overview(window.context.desk).heads
    assert (head.occasion, head.why) == (Occasion.RESTRUCTURE, "Two teams were joined in May.")


def test_the_versions_are_listed_newest_first_with_their_answers(window: Driver) -> None:
    desk = window.context.desk
    approved(desk, ("1.2", yes), year_end=LAST_YEAR)
    draft(desk, ("1.2", yes), ("6.2", no))
    show(window)
    assert window.rows(VERSIONS) == [
        "31 March 2027 | Draft | 1 | 1 | 70",
        "31 March 2026 | Approved | 1 | 0 | 71 | The board, 19 November 2026",
    ]


def test_a_new_one_begins_from_the_newest_version(window: Driver) -> None:
    source = approved(window.context.desk, ("1.2", yes), year_end=LAST_YEAR)
    show(window)
    window.click("Start one…")
    window.choose("Year it is about", "Year to 31 March 2027")
    window.click("Start")
    newest = assessments.overview(window.context.desk).heads[0]
    assert (newest.year_end, newest.begun_from) == (THIS_YEAR, source.head.id)
    assert "1 of 72 answered" in window.texts()


def test_a_file_is_brought_in_to_be_reviewed(window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "last year.csv"
    path.write_text(FORM, encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    window.click("Bring last year’s…")
    assert "4 provisions found." in window.texts()
    assert window.find(QRadioButton, "The beginning of our next one: I go on from it").isChecked()
    window.click("Review what was read")
    (head,) = assessments.overview(window.context.desk).heads
    assert (head.state, head.purpose, head.year_end) == (AssessmentState.READ, Purpose.DRAFT, LAST_YEAR)
    assert "Being reviewed" in window.texts()


def test_another_landlords_needs_its_name_and_is_listed_apart(window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text(FORM, encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    window.click("Bring one in…")
    window.click("Another landlord’s, to compare with")
    window.click("Review what was read")
    assert "Say which landlord published it." in window.texts()
    window.write("Whose it is", "Lighthouse Homes")
    window.click("Review what was read")
    window.click("Back to the versions")
    assert window.rows(OTHERS) == ["Lighthouse Homes, 31 March 2026 | Being reviewed | 2 | 1 | 69"]
    assert window.rows(VERSIONS) == []


def test_a_second_one_of_a_year_says_why_it_is_made(window: Driver, tmp_path: Path) -> None:
    approved(window.context.desk, year_end=LAST_YEAR)
    path = tmp_path / "ours.csv"
    path.write_text(FORM, encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    window.click("Bring one in…")
    window.click("Review what was read")
    assert "Say why it is made out of turn" in window.texts()
    window.choose("Occasion", "A restructure or merger")
    window.write("Why it is made out of turn", "We merged with Quay Homes.")
    window.click("Review what was read")
    newest = max(assessments.overview(window.context.desk).heads, key=lambda h: h.id)
    assert (newest.occasion, newest.why) == (Occasion.RESTRUCTURE, "We merged with Quay Homes.")


def test_a_file_that_is_none_says_so_and_nothing_is_kept(window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Phone\nAnn,1\n", encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    window.click("Bring one in…")
    assert "No provision of the Complaint Handling Code was found" in window.texts()
    assert assessments.overview(window.context.desk).heads == ()


def test_a_draft_is_given_up_only_when_it_is_confirmed(window: Driver) -> None:
    draft(window.context.desk)
    show(window)
    window.prompts.confirmations = [False]
    window.click("Discard…")
    assert len(window.rows(VERSIONS)) == 1
    window.prompts.confirmations = [True]
    window.click("Discard…")
    assert "No self-assessment is in the desk yet" in window.texts()
    assert "This draft goes from the list: Year to 31 March 2027." in window.prompts.asked


def test_an_approved_one_cannot_be_given_up(window: Driver) -> None:
    approved(window.context.desk)
    show(window)
    assert not window.find(QPushButton, "Discard…").isEnabled()


def test_the_list_shows_what_was_answered_meanwhile(window: Driver) -> None:
    draft(window.context.desk)
    open_version(window)
    answer(window, "Yes")
    window.click("Back to the versions")
    assert window.rows(VERSIONS) == ["31 March 2027 | Draft | 1 | 0 | 71"]


def test_a_reading_can_be_stopped(window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "last year.csv"
    path.write_text(FORM, encoding="utf-8")
    show(window)
    window.prompts.files = [path]
    button = window.find(QPushButton, "Bring one in…")
    button.click()
    stop = next(b for b in window.window.findChildren(QPushButton) if b.objectName() == "stop_button")
    assert stop.isVisible()
    stop.click()
    window.rest()
    assert "The reading was stopped. Nothing was kept." in window.texts()
    assert not stop.isVisible()
    assert under_review(window.context.desk, tmp_path).head.id == 1
