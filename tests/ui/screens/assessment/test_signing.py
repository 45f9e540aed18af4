"""Approval, publication, the governing body's response, and the files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from complaintdesk.domain.assessment.record import AssessmentState
from complaintdesk.domain.assessment.steps import ApproveRequest
from complaintdesk.services import assessments
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import act, approved, draft, kept, open_version, under_review, yes


def test_an_approval_needs_a_name_and_a_reason_for_what_is_missing(window: Driver) -> None:
    made = draft(window.context.desk, ("1.2", yes))
    open_version(window)
    window.click("Approve…")
    assert window.find(QListWidget, "Still needed").item(0).text() == "1.3: Answer Yes or No."
    window.click("Approve")
    assert "Say who approved it" in window.texts()
    window.find_labelled(QComboBox, "Approved by").setCurrentText("The Board")
    window.write("Minute reference, such as “Board, item 7”", "Item 7")
    window.write("Why it is approved all the same", "The rest is answered in spring.")
    window.click("Approve")
    head = kept(window.context.desk, made.head.id).head
    assert (head.state, head.approved_by, head.minute) == (AssessmentState.APPROVED, "The Board", "Item 7")
    assert (head.approved_on, head.despite) == (date(2026, 11, 20), "The rest is answered in spring.")
    assert "Approved by The Board on 20 November 2026, minute Item 7" in window.texts()
    assert window.find(QPushButton, "Publish…").isVisible()


def test_words_typed_just_before_the_approval_are_in_it(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.write("Commentary", "Typed a moment ago.")
    window.click("Approve…")
    window.find_labelled(QComboBox, "Approved by").setCurrentText("The Board")
    window.write("Why it is approved all the same", "In spring.")
    window.click("Approve")
    stored = kept(window.context.desk, made.head.id)
    assert stored.head.state is AssessmentState.APPROVED
    assert stored.provision("1.2").commentary == "Typed a moment ago."


def test_publishing_makes_four_files_and_saves_them(window: Driver, tmp_path: Path) -> None:
    made = approved(window.context.desk, ("1.2", yes))
    open_version(window)
    window.click("Publish…")
    window.click("Publish")
    assert kept(window.context.desk, made.head.id).head.published_on == date(2026, 11, 20)
    folder = tmp_path / "website"
    folder.mkdir()
    window.prompts.files = [folder]
    window.click("Save the four files…")
    assert sorted(path.suffix for path in folder.iterdir()) == [".docx", ".html", ".pdf", ".xlsx"]


def test_one_that_began_from_a_file_has_its_four_files_too(window: Driver, tmp_path: Path) -> None:
    desk = window.context.desk
    made = under_review(desk, tmp_path)
    assessments.accept_clean(desk, made.head.id, doubtful=True)
    assessments.finish_review(desk, made.head.id)
    assessments.approve(desk, made.head.id, ApproveRequest("The Board", date(2026, 11, 19), "", "In spring."))
    open_version(window)
    window.click("Publish…")
    window.click("Publish")
    assert window.find(QPushButton, "Save the four files…").isVisible()


def test_a_draft_copy_is_saved(window: Driver, tmp_path: Path) -> None:
    draft(window.context.desk, ("1.2", yes))
    open_version(window)
    window.prompts.files = [tmp_path]
    act(window, "Save a draft copy…").trigger()
    window.rest()
    assert len([p for p in tmp_path.iterdir() if p.suffix in {".docx", ".html", ".pdf", ".xlsx"}]) == 4


def test_the_governing_bodys_response_is_kept(window: Driver) -> None:
    made = approved(window.context.desk)
    open_version(window)
    window.click("Governing body’s response…")
    window.click("Record it")
    assert "Write down what the governing body said." in window.texts()
    window.write("What they said", "We welcome it.")
    window.click("Record it")
    head = kept(window.context.desk, made.head.id).head
    assert (head.response, head.response_on) == ("We welcome it.", date(2026, 11, 20))
