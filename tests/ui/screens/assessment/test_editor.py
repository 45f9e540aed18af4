"""The editor: answers, words, evidence and actions, saved as one goes; the keys from one provision to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QTreeView,
)

from complaintdesk.domain.assessment.reading import Answer, Rag
from complaintdesk.services import assessments
from complaintdesk.system.preferences import Appearance
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    CTRL,
    PROVISIONS,
    act,
    answer,
    approved,
    changed,
    draft,
    go_to,
    kept,
    line_of,
    listed,
    no,
    open_version,
    screen_of,
    show,
    shown,
    yes,
)

ALT = Qt.KeyboardModifier.AltModifier
COMMENTARY, EVIDENCE, ACTIONS = "Commentary", "Evidence", "Actions"


def test_yes_and_no_by_key_are_saved_at_once(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    answer(window, "Yes")
    assert kept(window.context.desk, made.head.id).provision("1.2").answer is Answer.YES
    assert line_of(window, "1.2").startswith("1.2, Yes: look again, 1 to do")
    answer(window, "No")
    assert kept(window.context.desk, made.head.id).provision("1.2").answer is Answer.NO
    window.click("Clear the answer")
    assert kept(window.context.desk, made.head.id).provision("1.2").answer is None
    assert not window.find(QRadioButton, "Yes").isChecked()
    assert line_of(window, "1.2").startswith("1.2, Not answered")


def test_a_no_asks_for_its_reason_and_its_date(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    assert not [w for w in window.window.findChildren(QLineEdit) if w.objectName() == "comply_date" and w.isVisible()]
    answer(window, "No")
    assert line_of(window, "1.2").startswith("1.2, No: something missing, 2 to do")
    window.click("A “No” needs its reason in the commentary.")
    assert window.find(QPlainTextEdit, COMMENTARY).hasFocus()
    window.write(COMMENTARY, "The policy is being rewritten.")
    window.click("A “No” needs a date: by when you will comply, or an action with its date.")
    window.set_date("We will comply by", "29/1/2027")
    assert line_of(window, "1.2").startswith("1.2, No: Use the Code")
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.commentary, stored.comply_by) == ("The policy is being rewritten.", date(2027, 1, 29))
    assert "Nothing is left to do here." in window.texts()


def test_what_is_no_date_is_said_and_the_rest_is_saved(window: Driver) -> None:
    made = draft(window.context.desk, ("1.2", no))
    open_version(window)
    go_to(window, "1.2")
    window.set_date("We will comply by", "31/2/2027")
    assert "This is no date the calendar has." in window.texts()
    window.write(COMMENTARY, "Late in winter.")
    window.press(Qt.Key.Key_S, CTRL)
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.commentary, stored.comply_by) == ("Late in winter.", None)


def test_words_are_saved_a_while_after_the_last_key(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.write(COMMENTARY, "We use the Code’s own words.")
    assert "Not saved yet" in window.texts()
    saver = screen_of(window)._editor.saver
    assert saver._pause.isActive()
    assert 3_000 <= saver._pause.interval() <= 6_000
    saver._pause.timeout.emit()
    window.rest()
    assert kept(window.context.desk, made.head.id).provision("1.2").commentary == "We use the Code’s own words."
    assert "Saved" in window.texts().splitlines()


def test_nothing_typed_is_lost_on_the_way_to_another_provision_or_screen(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.write(COMMENTARY, "First words.")
    window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "1.3"
    assert kept(window.context.desk, made.head.id).provision("1.2").commentary == "First words."
    window.write(COMMENTARY, "Second words.")
    window.context.navigate.show_today()
    window.rest()
    assert kept(window.context.desk, made.head.id).provision("1.3").commentary == "Second words."
    show(window)
    assert window.find(QPlainTextEdit, COMMENTARY).toPlainText() == "Second words."


def test_words_typed_a_moment_ago_are_saved_when_the_desk_is_closed(window: Driver) -> None:
    made = draft(window.context.desk)
    path = window.context.desk.path
    open_version(window)
    window.write("Notes to self (never published)", "Ask Bea about clause 4.")
    window.window.open_another(path)
    window.until(lambda: window.context.session.is_open and not window.context.tasks.is_busy)
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert stored.note == "Ask Bea about clause 4."


def test_a_field_nobody_wrote_in_is_kept_to_the_letter(window: Driver) -> None:
    wording = "A\N{NO-BREAK SPACE}wide meaning\nin two lines "
    odd = ("1.2", lambda p: replace(p, requirement=wording, commentary="5\N{NO-BREAK SPACE}days"))
    made = draft(window.context.desk, odd)
    open_version(window)
    go_to(window, "1.2")
    answer(window, "Yes")
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.requirement, stored.commentary) == (wording, "5\N{NO-BREAK SPACE}days")


def test_the_keys_go_through_the_list_that_is_shown(window: Driver) -> None:
    draft(window.context.desk, ("1.3", no), ("6.2", no))
    open_version(window)
    for _ in range(3):
        window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "1.5"
    window.press(Qt.Key.Key_Up, CTRL)
    assert shown(window) == "1.4"
    window.press(Qt.Key.Key_PageDown, ALT)
    assert shown(window) == "1.5"
    window.choose("Show", "Answered No")
    go_to(window, "1.3")
    assert [line.partition(",")[0] for line in listed(window)] == ["1.3", "6.2"]
    window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "6.2"
    window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "6.2"


def test_the_keys_go_on_while_one_writes(window: Driver) -> None:
    draft(window.context.desk)
    open_version(window)
    window.find(QPlainTextEdit, COMMENTARY).setFocus()
    window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "1.3"


def test_next_thing_to_do_goes_from_one_to_the_other(window: Driver) -> None:
    made = draft(window.context.desk, *[(n, yes) for n in ("1.2", "1.4")], ("1.3", no))
    changed(window.context.desk, made, ("1.4", lambda p: replace(p, evidence=())))
    open_version(window)
    go_to(window, "1.2")
    window.press(Qt.Key.Key_J, CTRL)
    assert shown(window) == "1.4"
    window.press(Qt.Key.Key_J, CTRL)
    assert shown(window) == "1.5"
    assert window.find(QRadioButton, "Yes").hasFocus()


def test_the_list_can_show_only_what_is_to_do_or_not_answered(window: Driver) -> None:
    draft(window.context.desk, ("1.2", yes), ("1.3", no))
    open_version(window)
    go_to(window, "1.5")
    window.choose("Show", "Not answered")
    assert len(listed(window)) == 70
    window.choose("Show", "To do or to look at")
    assert not any(line.startswith(("1.2,", "1.3,")) for line in listed(window))


def test_rag_and_official_wording(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.choose("RAG rating", "Amber")
    window.click("Show the official wording")
    edit = window.find(QPlainTextEdit, "Official wording, from your own copy")
    assert edit.placeholderText().startswith("Not in your copy")
    window.write("Official wording, from your own copy", "What the Code says.")
    window.press(Qt.Key.Key_S, CTRL)
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.rag, stored.requirement) == (Rag.AMBER, "What the Code says.")


def test_undo_and_redo_go_where_the_change_was(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    go_to(window, "5.13")
    answer(window, "Yes")
    go_to(window, "6.2")
    assert act(window, "Undo change to 5.13").isEnabled()
    window.press(Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown(window) == "5.13"
    assert kept(window.context.desk, made.head.id).provision("5.13").answer is None
    assert not window.find(QRadioButton, "Yes").isChecked()
    act(window, "Redo change to 5.13").trigger()
    window.rest()
    assert kept(window.context.desk, made.head.id).provision("5.13").answer is Answer.YES


def test_undo_takes_back_what_was_typed_a_moment_ago(window: Driver) -> None:
    made = draft(window.context.desk, ("1.2", yes))
    open_version(window)
    go_to(window, "1.2")
    window.write(COMMENTARY, "Something else.")
    act(window, "Undo").trigger()
    window.rest()
    window.until(lambda: window.find(QPlainTextEdit, COMMENTARY).toPlainText() == "As the policy says.")
    assert kept(window.context.desk, made.head.id).provision("1.2").commentary == "As the policy says."


def test_ctrl_z_in_a_field_takes_back_typing_only(window: Driver) -> None:
    draft(window.context.desk, ("1.2", yes))
    open_version(window)
    go_to(window, "1.2")
    edit = window.find(QPlainTextEdit, COMMENTARY)
    edit.setFocus()
    edit.insertPlainText("More. ")
    window.press(Qt.Key.Key_Z, CTRL)
    assert edit.toPlainText() == "As the policy says."
    assert window.find(QRadioButton, "Yes").isChecked()


def test_what_cannot_be_saved_stays_and_is_said(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    changed(window.context.desk, made, ("1.2", lambda p: replace(p, note="From elsewhere")))
    window.write(COMMENTARY, "My own words.")
    window.press(Qt.Key.Key_S, CTRL)
    assert "Not saved: what you wrote is still here" in window.texts()
    assert "1.2 could not be saved." in window.texts()
    assert window.find(QPlainTextEdit, COMMENTARY).toPlainText() == "My own words."
    assert kept(window.context.desk, made.head.id).provision("1.2").commentary == ""
    window.prompts.confirmations = [False]
    window.context.navigate.show_today()
    window.rest()
    assert shown(window) == "1.2"
    window.click("Try again")
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert (stored.commentary, stored.note) == ("My own words.", "From elsewhere")
    assert "Saved" in window.texts().splitlines()


def test_an_approved_one_can_only_be_read(window: Driver) -> None:
    made = approved(window.context.desk, ("1.2", yes))
    open_version(window)
    go_to(window, "1.2")
    assert "Approved by The board on 19 November 2026, minute Item 7" in window.texts()
    assert window.find(QPlainTextEdit, COMMENTARY).isReadOnly()
    assert not window.find(QRadioButton, "No").isEnabled()
    answer(window, "No")
    assert kept(window.context.desk, made.head.id).provision("1.2").answer is Answer.YES
    window.find(QTableView, EVIDENCE).setFocus()
    window.press(Qt.Key.Key_F2)
    assert not isinstance(QApplication.focusWidget(), QPlainTextEdit)
    assert not act(window, "Undo").isEnabled()
    window.click("Start a new version from this…")
    window.click("Start")
    newest = assessments.overview(window.context.desk).heads
    assert made.head.id in {h.begun_from for h in newest}


def test_who_changed_what_is_told(window: Driver) -> None:
    draft(window.context.desk, ("1.2", yes))
    open_version(window)
    go_to(window, "1.3")
    go_to(window, "1.2")
    screen_of(window)._editor.side.load_history()
    window.rest()
    assert "Who changed what" in window.texts()
    assert "Answer: none → yes" in window.texts()


def test_the_parts_take_turns_where_the_text_is_large(window: Driver) -> None:
    draft(window.context.desk)
    open_version(window)
    window.context.theme.apply(Appearance.LIGHT, 200)
    window.rest()
    window.click("Show the list")
    assert window.find(QTreeView, PROVISIONS).isVisible()
    window.click("Show what stands beside it")
    window.click("Answer Yes or No.")
    assert window.find(QRadioButton, "Yes").hasFocus()


def test_what_is_meant_to_stay_is_left_and_can_be_shown_again(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    answer(window, "Yes")
    assert line_of(window, "1.2").startswith("1.2, Yes: look again")
    window.click("Leave these as they are")
    assert line_of(window, "1.2").startswith("1.2, Yes: Use")
    assert "Nothing is left to do here." in window.texts()
    assert kept(window.context.desk, made.head.id).provision("1.2").left == ("This “Yes” names no evidence.",)
    assert not [t for t in assessments.work_of(window.context.desk, made.head.id) if t.number == "1.2"]
    window.click("Show again what you left (1)")
    assert line_of(window, "1.2").startswith("1.2, Yes: look again")
    act(window, "Undo change to 1.2").trigger()
    window.rest()
    assert kept(window.context.desk, made.head.id).provision("1.2").left == ("This “Yes” names no evidence.",)
