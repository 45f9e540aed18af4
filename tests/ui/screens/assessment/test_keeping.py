"""Nothing that is typed is lost or lands elsewhere: refused saves, leaving, undo, other versions, ratings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from complaintdesk.domain.assessment.reading import Answer, Rag
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
    Review,
)
from complaintdesk.services import assessments
from complaintdesk.services.desk import open_desk
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.screens.assessment.tables import ActionsModel, EvidenceModel
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.words_edit import WordsEdit
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    CTRL,
    LAST_YEAR,
    changed,
    draft,
    go_to,
    kept,
    line_of,
    looked_at,
    open_version,
    screen_of,
    under_review,
    yes,
)

COMMENTARY = "Commentary"


def elsewhere(provision: AnsweredProvision) -> AnsweredProvision:
    """What somebody else saves meanwhile, so that a save from here is refused."""
    return replace(provision, note="From elsewhere")


def write(window: Driver, words: str) -> None:
    window.find(QPlainTextEdit, COMMENTARY).insertPlainText(words)


def test_a_rating_leaves_every_provision_its_own_evidence(window: Driver) -> None:
    def other(provision: AnsweredProvision) -> AnsweredProvision:
        evidence = (EvidenceItem(EvidenceKind.DOCUMENT, "Evidence of 1.3"),)
        return replace(provision, evidence=evidence, answer=Answer.YES)

    desk = window.context.desk
    made = draft(desk, ("1.2", yes), ("1.3", other))
    open_version(window)
    go_to(window, "1.2")
    window.choose("RAG rating", "Amber")
    window.press(Qt.Key.Key_Down, CTRL)
    window.press(Qt.Key.Key_Up, CTRL)
    editor = screen_of(window)._editor
    editor.step_back(True)
    window.rest()
    editor.step_back(False)
    window.context.navigate.show_today()
    window.rest()
    stored = kept(desk, made.head.id)
    assert stored.provision("1.2").rag is Rag.AMBER
    for number, text in (("1.2", "Complaints policy"), ("1.3", "Evidence of 1.3")):
        assert [item.text for item in stored.provision(number).evidence] == [text]


def test_nothing_is_approved_while_words_are_not_saved(window: Driver) -> None:
    desk = window.context.desk
    made = draft(desk)
    open_version(window)
    changed(desk, made, ("1.2", elsewhere))
    write(window, "My own words.")
    window.press(Qt.Key.Key_S, CTRL)
    window.click("Approve…")
    assert not [d for d in window.window.findChildren(QDialog) if d.isVisible()]
    assert "1.2 could not be saved." in window.texts()
    assert kept(desk, made.head.id).head.state is AssessmentState.DRAFT
    window.click("Try again")
    stored = kept(desk, made.head.id).provision("1.2")
    assert (stored.note, stored.commentary) == ("From elsewhere", "My own words.")
    assert "could not be saved" not in window.texts()


def test_leaving_a_version_asks_where_something_was_refused(window: Driver) -> None:
    desk = window.context.desk
    made = draft(desk)
    draft(desk, year_end=LAST_YEAR)
    open_version(window)
    changed(desk, made, ("1.2", elsewhere))
    write(window, "My own words.")
    window.prompts.confirmations = [False, True]
    window.click("Back to the versions")
    assert "1.2" in window.prompts.asked[-1]
    assert window.find(QPlainTextEdit, COMMENTARY).toPlainText() == "My own words."


def test_closing_the_desk_asks_where_something_was_refused(window: Driver) -> None:
    desk = window.context.desk
    made = draft(desk)
    open_version(window)
    changed(desk, made, ("1.2", elsewhere))
    write(window, "My own words.")
    window.prompts.confirmations = [False, True]
    window.window.leave_desk()
    window.rest()
    assert "could not be saved so far" in window.prompts.asked[-1]
    assert window.context.session.is_open


def test_what_was_typed_is_in_the_file_when_the_desk_is_closed(window: Driver) -> None:
    desk, path = window.context.desk, window.context.desk.path
    made = draft(desk)
    open_version(window)
    write(window, "My own words.")
    window.window.leave_desk()
    window.until(lambda: not window.context.session.is_open and not window.context.tasks.is_busy)
    with open_desk(path, window.context.clock) as again:
        assert kept(again, made.head.id).provision("1.2").commentary == "My own words."


def test_a_save_built_on_what_is_out_of_date_is_put_over_what_the_desk_has(window: Driver) -> None:
    desk = window.context.desk
    made = draft(desk)
    open_version(window)
    changed(desk, made, ("1.2", elsewhere))
    editor = screen_of(window)._editor
    editor.load()
    write(window, "Mine.")
    editor.keep()
    window.rest()
    stored = kept(desk, made.head.id).provision("1.2")
    assert (stored.note, stored.commentary) == ("From elsewhere", "Mine.")


def test_an_undo_asked_for_in_one_version_is_not_done_in_another(window: Driver) -> None:
    desk = window.context.desk
    draft(desk, ("1.2", yes))
    other = draft(desk, ("1.2", yes), year_end=LAST_YEAR)
    open_version(window)
    go_to(window, "1.2")
    write(window, "X ")
    editor = screen_of(window)._editor
    editor.step_back(True)
    editor.open(other.head.id)
    window.rest()
    go_to(window, "1.2")
    write(window, "In the other. ")
    editor.keep()
    window.rest()
    assert "In the other." in kept(desk, other.head.id).provision("1.2").commentary


def test_a_day_without_its_year_is_near_today_and_no_date_is_told(window: Driver) -> None:
    desk = window.context.desk

    def no(day: date) -> object:
        return lambda p: replace(p, answer=Answer.NO, commentary="Late", comply_by=day)

    made = draft(desk, ("1.2", no(date(2024, 3, 29))), ("1.3", no(date(2026, 12, 1))))  # type: ignore[arg-type]
    open_version(window)
    go_to(window, "1.2")
    go_to(window, "1.3")
    window.write("We will comply by", "31/10")
    go_to(window, "1.4")
    assert kept(desk, made.head.id).provision("1.3").comply_by in (date(2026, 10, 31), date(2027, 10, 31))
    go_to(window, "1.3")
    window.write("We will comply by", "31/13/2026")
    go_to(window, "1.4")
    assert "“31/13/2026” at 1.3 is no date the calendar has" in window.texts()


def test_enter_twice_accepts_and_does_not_reject(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    open_version(window)
    window.find(QPushButton, "Accept").setFocus()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    assert kept(window.context.desk, made.head.id).provision("1.2").review is Review.ACCEPTED


def test_a_finished_review_is_not_undone_step_by_step_and_its_source_stays(window: Driver, tmp_path: Path) -> None:
    made = under_review(window.context.desk, tmp_path)
    looked_at(window.context.desk, made, but="6.2")
    open_version(window)
    go_to(window, "6.2")
    window.click("Reject")
    window.prompts.confirmations = [False]
    window.click("Finish the review")
    assert "6.2" in window.prompts.asked[-1]
    assert kept(window.context.desk, made.head.id).head.state is AssessmentState.READ
    window.prompts.confirmations = [True]
    window.click("Finish the review")
    go_to(window, "6.2")
    assert "We were late" in window.find(QPlainTextEdit, "What stands in your file").toPlainText()
    assert line_of(window, "6.2").startswith("6.2, Not answered")
    screen_of(window)._editor.step_back(True)
    window.rest()
    assert {p.review for p in kept(window.context.desk, made.head.id).provisions} <= {Review.ACCEPTED, None}


def test_a_date_of_an_action_is_taken_whole_or_not_at_all(window: Driver) -> None:
    action = ProvisionAction("Train", "Ann", date(2026, 12, 1))
    made = draft(window.context.desk, ("1.2", lambda p: replace(p, answer=Answer.NO, actions=(action,))))
    open_version(window)
    go_to(window, "1.2")
    editor = screen_of(window)._editor
    editor.form.actions.write_in(0, ActionsModel.BY)
    cell = next(f for f in window.window.findChildren(DateField) if f.isVisible() and f.hasFocus())
    cell.selectAll()
    QTest.keyClicks(cell, "31/1")
    editor._autosave()
    window.rest()
    assert kept(window.context.desk, made.head.id).provision("1.2").actions == (action,)
    QTest.keyClicks(cell, "3/2027")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    window.rest()
    assert "is no date the calendar has" in window.texts()
    assert kept(window.context.desk, made.head.id).provision("1.2").actions == (action,)


def test_words_in_a_cell_are_one_change(window: Driver) -> None:
    made = draft(window.context.desk, ("1.2", yes))
    open_version(window)
    go_to(window, "1.2")
    editor = screen_of(window)._editor
    editor.form.evidence.write_in(0, EvidenceModel.TEXT)
    cell = next(f for f in window.window.findChildren(WordsEdit) if f.hasFocus())
    cell.selectAll()
    QTest.keyClicks(cell, "Our new complaints policy")
    before = len(assessments.history(window.context.desk, made.head.id))
    QTest.keyClick(cell, Qt.Key.Key_Return)
    window.rest()
    assert [i.text for i in kept(window.context.desk, made.head.id).provision("1.2").evidence] == [
        "Our new complaints policy"
    ]
    assert len(assessments.history(window.context.desk, made.head.id)) == before + 1


def test_the_list_of_versions_fits_the_window_in_large_text(window: Driver) -> None:
    draft(window.context.desk)
    window.context.theme.apply(Appearance.LIGHT, 200)
    window.context.navigate.show_assessments()
    window.rest()
    screen = screen_of(window)
    assert screen.minimumSizeHint().width() <= window.window.width()
    assert window.find(QPushButton, "Start one…").mapTo(window.window, QPoint(0, 0)).x() < window.window.width()
