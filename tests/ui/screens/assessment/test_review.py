"""The review of what was read: accept, correct, reject, and finish."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AssessmentState, Purpose, Review
from complaintdesk.services import assessments
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    CTRL,
    act,
    answer,
    go_to,
    kept,
    line_of,
    looked_at,
    open_version,
    shown,
    under_review,
)

ALT = Qt.KeyboardModifier.AltModifier


def test_what_was_read_stands_beside_its_source_and_its_doubts(window: Driver, tmp_path: Path) -> None:
    under_review(window.context.desk, tmp_path)
    open_version(window)
    go_to(window, "5.13")
    source = window.find(QPlainTextEdit, "What stands in your file")
    assert "Staff may put it right at once." in source.toPlainText()
    assert source.isReadOnly()
    assert "neither Yes nor No stands beside it" in window.texts()
    assert line_of(window, "5.13").startswith("5.13, Doubtful: look")
    go_to(window, "9.2")
    assert "Not found in the file." in window.texts()


def test_accepting_by_key_goes_to_the_next(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    assert shown(window) == "1.2"
    window.press(Qt.Key.Key_Return, CTRL)
    assert shown(window) == "1.3"
    assert kept(window.context.desk, made.head.id).provision("1.2").review is Review.ACCEPTED
    assert line_of(window, "1.2").startswith("1.2, Yes")


def test_a_blank_answer_is_mended_and_counts_as_corrected(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    go_to(window, "5.13")
    answer(window, "Yes")
    stored = kept(window.context.desk, made.head.id).provision("5.13")
    assert (stored.answer, stored.review) == (Answer.YES, Review.CORRECTED)
    assert "Corrected by hand." in window.texts()


def test_a_note_to_self_corrects_nothing(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    window.write("Notes to self (never published)", "Look at this in May.")
    window.press(Qt.Key.Key_S, CTRL)
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.note, stored.review) == ("Look at this in May.", Review.PENDING)


def test_what_is_rejected_is_blank_afterwards(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    looked_at(window.context.desk, made, but="6.2")
    open_version(window)
    go_to(window, "6.2")
    window.click("Reject")
    assert "it goes on blank when you finish" in window.texts()
    assert line_of(window, "6.2").startswith("6.2, Rejected")
    window.click("Accept")
    assert kept(window.context.desk, made.head.id).provision("6.2").review is Review.ACCEPTED
    window.click("Reject")
    window.prompts.confirmations = [True]
    finish(window)
    stored = kept(window.context.desk, made.head.id).provision("6.2")
    assert (stored.answer, stored.commentary) == (None, "")


def finish(window: Driver) -> None:
    """Accepts everything that is still pending, one by one, and finishes."""
    while "all reviewed" not in window.texts():
        window.press(Qt.Key.Key_Return, CTRL)
    window.click("Finish the review")


def test_all_without_doubts_are_accepted_at_once(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    clean = sum(not p.doubts for p in made.provisions)
    assert 0 < clean < 4
    window.click(f"Accept all without doubts ({clean})")
    stored = kept(window.context.desk, made.head.id)
    assert sum(p.review is Review.ACCEPTED for p in stored.provisions) == clean
    assert not window.find(QPushButton, "Accept all without doubts (0)").isEnabled()


def test_the_review_is_not_finished_while_something_is_pending(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    window.click("Accept")
    window.click("Finish the review")
    assert "71 provisions still to be looked at. The first is 1.3." in window.texts()
    assert shown(window) == "1.3"
    assert kept(window.context.desk, made.head.id).head.state is AssessmentState.READ


def test_a_finished_review_is_a_draft_to_go_on_with(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    looked_at(window.context.desk, made, but="1.2")
    open_version(window)
    finish(window)
    assert kept(window.context.desk, made.head.id).head.state is AssessmentState.DRAFT
    assert "It is your draft now. Go on from here." in window.texts()
    assert window.find(QPushButton, "Approve…").isVisible()
    assert not act(window, "Accept and go to the next to be reviewed").isEnabled()


def test_another_landlords_is_kept_to_compare_and_only_read(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path, Purpose.OTHER, "Lighthouse Homes")
    looked_at(window.context.desk, made, but="9.8")
    window.context.navigate.show_assessments()
    window.rest()
    window.click("Open theirs")
    finish(window)
    assert kept(window.context.desk, made.head.id).head.state is AssessmentState.COMPARED
    assert "This is Lighthouse Homes’s, kept to compare with." in window.texts()
    assert window.find(QPlainTextEdit, "Commentary").isReadOnly()
    assert assessments.load(window.context.desk, made.head.id).work == ()
