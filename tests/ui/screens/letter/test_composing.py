"""All kinds of letters in the window: own words, what they are about, reasons, advice, and how they went out."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QPushButton

from complaintdesk.domain.acts import AddRemedy, CloseCase, CompleteRemedy, Define, PointWording
from complaintdesk.domain.casefile import ClosureKind, LetterKind, RemedyKind, Responsibility, SentBy
from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.complaints import perform
from complaintdesk.services.letters import load_words, templates
from complaintdesk.services.letters.files import kept_content
from complaintdesk.services.spelling import spelling_available
from complaintdesk.ui.dialogs.letters.reason import ReasonDialog
from complaintdesk.ui.screens.letter.checklist import Checklist
from tests.ui.driver import Driver, accessible_name
from tests.ui.screens.case import hands
from tests.ui.screens.letter.steps import OPENING, case_of, define, issue, letter_text, show, write

DONE_SO_FAR, NEXT = "What we have done so far", "What happens next"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def defined(window: Driver) -> int:
    """The id of a complaint that is defined and not yet acknowledged, and today's."""
    return define(window)


WITHDRAWN = CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 20), "They rang: all is well")


def trigger(window: Driver, name: str) -> None:
    """Chooses a line of the letter's menu."""
    screen = window.window.places.screen
    assert screen is not None
    next(a for a in screen.menu()[1] if a.text().replace("&", "") == name).trigger()
    window.rest()


def said(window: Driver) -> str:
    """The state of the letter, which is in view whatever is shown below it."""
    label = window.window.findChild(QLabel, "state_label")
    assert isinstance(label, QLabel)
    return label.text()


def buttons(window: Driver) -> list[QPushButton]:
    """Every button of the window."""
    return window.window.findChildren(QPushButton)


def test_an_update_is_written_in_its_own_editors_and_comes_back(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.UPDATE_1)
    assert said(window) == "Draft: 1 thing to put right"
    for words in (DONE_SO_FAR, NEXT, DONE_SO_FAR):
        window.press(Qt.Key.Key_F8)
        assert window.find_labelled(QPlainTextEdit, words).hasFocus()
    window.find(QPushButton, f"Write it: “{DONE_SO_FAR}” is empty: write it for this letter").setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.find_labelled(QPlainTextEdit, DONE_SO_FAR).hasFocus()
    window.press(Qt.Key.Key_X)
    window.press(Qt.Key.Key_Tab)
    assert window.find_labelled(QPlainTextEdit, NEXT).hasFocus()
    window.write(NEXT, "The roofer comes on Monday")
    window.until(lambda: "The roofer comes on Monday" in letter_text(window))
    window.until(lambda: said(window) == "Ready to issue")
    kept = load_words(window.context.desk, defined, LetterKind.UPDATE_1)
    assert dict(kept.own) == {"progress": "x", "next_steps": "The roofer comes on Monday"}
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert NEXT not in window.texts()
    show(window, defined, LetterKind.UPDATE_1)
    assert window.find_labelled(QPlainTextEdit, NEXT).toPlainText() == "The roofer comes on Monday"


def test_words_for_a_letter_that_fits_no_more_are_shown_and_deleted_only_when_asked(
    window: Driver, defined: int
) -> None:
    desk, kept = window.context.desk, "Your words for this letter, as you left them"
    show(window, defined, LetterKind.UPDATE_1)
    window.write(NEXT, "The roofer comes on Monday")
    window.until(lambda: load_words(desk, defined, LetterKind.UPDATE_1) != LetterWords())
    window.context.operations.broadcast(perform(desk, defined, WITHDRAWN).changes)
    window.rest()
    edit = window.find(QPlainTextEdit, kept)
    assert (edit.toPlainText(), edit.isReadOnly()) == (f"{NEXT}:\nThe roofer comes on Monday", True)
    assert "it was never issued. Your words are kept with the case" in window.texts()
    window.prompts.confirmations += [False, True]
    window.click("Delete these words…")
    assert load_words(desk, defined, LetterKind.UPDATE_1) != LetterWords()
    window.click("Delete these words…")
    assert load_words(desk, defined, LetterKind.UPDATE_1) == LetterWords()
    assert not edit.isVisible()
    assert window.find(QPushButton, "Go to the case").hasFocus()


def test_words_of_a_letter_that_is_being_written_are_deleted_from_its_menu(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "A first try")
    window.prompts.confirmations.append(True)
    trigger(window, "Delete your own words…")
    assert window.find_labelled(QPlainTextEdit, OPENING).toPlainText() == ""
    assert load_words(window.context.desk, defined, LetterKind.ACKNOWLEDGEMENT_1) == LetterWords()
    trigger(window, "Delete your own words…")
    assert "there is nothing to delete" in window.texts()
    window.press(Qt.Key.Key_F8)
    assert "Nothing is missing from this letter." in window.texts()


def test_the_focus_stays_in_the_list_when_what_it_was_on_is_done(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.UPDATE_1)
    window.find(QPushButton, f"Write it: “{DONE_SO_FAR}” is empty: write it for this letter").setFocus()
    window.find_labelled(QPlainTextEdit, DONE_SO_FAR).setPlainText("The roofer came")
    window.until(lambda: said(window) == "Ready to issue")
    assert window.window.focusWidget() is window.window.findChild(Checklist)


def test_a_slip_is_passed_over_with_a_reason_that_is_kept_issued_and_shown(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "We saw [name] there")
    found = "“[name]” looks like something still to be filled in"
    window.until(lambda: not window.find(QPushButton, "Issue the letter…").isEnabled())
    window.click(f"Send it all the same, because…: {found}")
    assert not window.find(QPushButton, "Keep the reason").isEnabled()
    window.write("Your reason", "It is the name of the block")
    window.click("Keep the reason")
    assert window.window.findChildren(ReasonDialog) == []
    assert "Passed over, because: It is the name of the block" in window.texts()
    assert said(window) == "Ready to issue"
    kept = load_words(window.context.desk, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert [why for _, why in kept.reasons] == ["It is the name of the block"]
    assert window.window.focusWidget() is window.find(QPushButton, f"Show it in your words: {found}")
    window.click(f"Change the reason…: {found}")
    window.click("Take the reason back")
    assert said(window) == "Draft: 1 thing to put right"
    window.click(f"Send it all the same, because…: {found}")
    window.write("Your reason", "It is right")
    window.click("Keep the reason")
    issue(window)
    assert f"{found}: It is right" in window.prompts.asked[-1]
    letter = case_of(window, defined).letters[0]
    assert [found, "It is right"] in list(kept_content(window.context.desk, letter)["passed_over"].values())
    window.click("What it relied on…")
    assert f"{found}. Reason: It is right" in window.texts()
    window.click("Copy it all")
    assert letter.pdf_sha256 in QGuiApplication.clipboard().text()
    window.click("Close")
    assert not any(d.isVisible() for d in window.window.findChildren(QDialog))


def test_how_a_letter_went_out_is_recorded_where_it_was_issued(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    issue(window)
    issued = "Issued on 20 November 2026 by Ann Officer"
    assert said(window) == f"{issued}. It is not recorded yet how it went out."
    window.click("Record how it went out…")
    hands.fill(window, "What proves it, if anything", "RX 12")
    hands.save(window)
    assert said(window) == f"{issued}. Sent on 20 November 2026 by post (RX 12)."
    (sending,) = case_of(window, defined).sendings
    assert (sending.how, sending.sent_on, sending.proof) == (SentBy.POST, date(2026, 11, 20), "RX 12")


def test_which_action_a_letter_is_about_is_chosen_only_where_there_are_several(window: Driver, defined: int) -> None:
    desk = window.context.desk
    for what in ("Mend the gutter", "Paint the wall"):
        perform(desk, defined, AddRemedy(1, RemedyKind.ACTION, what, "Ann Officer", date(2026, 11, 27)))
    first, second = (r.id for r in case_of(window, defined).remedies)
    perform(desk, defined, CompleteRemedy(first, date(2026, 11, 19), "Photograph"))
    show(window, defined, LetterKind.ACTION_DONE)
    assert "Which &action it is about" not in window.texts()
    perform(desk, defined, CompleteRemedy(second, date(2026, 11, 20), "Photograph"))
    show(window, defined, LetterKind.ACTION_DONE)
    assert "Mend the gutter" in letter_text(window)
    box = window.find_labelled(QComboBox, "Which action it is about")
    box.setFocus()
    window.press(Qt.Key.Key_Down)
    assert box.currentText() == "Paint the wall (done 20 November 2026)"
    window.until(lambda: "Paint the wall" in letter_text(window))
    assert load_words(desk, defined, LetterKind.ACTION_DONE).item == second
    issue(window)
    assert [r.told_on for r in case_of(window, defined).remedies] == [None, date(2026, 11, 20)]


def test_a_refusal_is_recorded_over_the_letter_that_did_not_fit(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.REFUSAL_1)
    window.click("Record the refusal…")
    window.choose("Ground", "Court claim made")
    hands.fill(window, "Reasons, in words meant for the resident", "The claim was filed in May.")
    hands.save(window)
    assert hands.dialog(window) is None
    window.until(lambda: "The claim was filed in May." in letter_text(window))
    assert said(window) == "Ready to issue"


def test_plainer_words_are_put_in_with_one_click_and_undone(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "😀 We will utilise a ladder")
    assert "Show it" not in [b.text() for b in buttons(window) if b.isVisible()]
    window.click("Advice on the wording: 1")
    assert "Advice only: nothing here holds the letter back." in window.texts()
    assert "The whole letter: " in window.texts()
    edit = window.find_labelled(QPlainTextEdit, OPENING)
    window.click("Show “utilise” in your words")
    assert (edit.hasFocus(), edit.textCursor().selectedText()) == (True, "utilise")
    window.click("Write “use” in place of “utilise”")
    assert edit.toPlainText() == "😀 We will use a ladder"
    window.until(lambda: "Advice on the wording: none" in [accessible_name(b) for b in buttons(window)])
    window.press(Qt.Key.Key_Z, CTRL)
    assert edit.toPlainText() == "😀 We will utilise a ladder"
    if spelling_available():
        edit.setPlainText("We recieved it")
        window.until(lambda: "Advice on the wording: 1" in [accessible_name(b) for b in buttons(window)])
        window.click("Write “received” in place of “recieved”")
        assert edit.toPlainText() == "We received it"


def test_a_desk_that_is_open_for_reading_offers_nothing_to_write(window: Driver, defined: int) -> None:
    store = window.context.desk.store
    store.read_only, store.read_only_reason = True, "It is open elsewhere."
    show(window, defined, LetterKind.UPDATE_1)
    assert window.find_labelled(QPlainTextEdit, NEXT).isReadOnly()
    assert not window.find(QPushButton, "Issue the letter…").isEnabled()


def test_nothing_is_said_to_be_missing_only_where_nothing_holds_the_letter_back(window: Driver) -> None:
    """A desk open for reading has no button for a slip in what is recorded."""
    store = window.context.desk.store
    point = PointWording(0, "A tree", Responsibility.SHARED, "It is [name]’s tree")
    perform(window.context.desk, 3, Define((point,), "No tree"))
    store.read_only, store.read_only_reason = True, "It is open elsewhere."
    show(window, 3, LetterKind.ACKNOWLEDGEMENT_1)
    window.press(Qt.Key.Key_F8)
    assert "Nothing is missing" not in window.texts()
    assert window.texts().count("1 thing holds the letter back.") == 2


def test_words_that_leave_out_what_is_demanded_are_opened_from_the_letter(window: Driver, defined: int) -> None:
    desk, name = window.context.desk, LetterKind.ACKNOWLEDGEMENT_1.value
    text = templates.supplied_text(name).replace("{who is responsible}", "")
    templates.save(desk, name, text, "Our board asked for it", 0)
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.press(Qt.Key.Key_F8)
    button = window.window.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Open the words of this letter…"
    window.press(Qt.Key.Key_Space)
    assert window.window.windowTitle() == "Words: stage 1 acknowledgement – Harbour Homes"


def test_a_template_that_cannot_be_filled_is_told_and_the_words_are_kept(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    with window.context.desk.writing() as unit:
        name = LetterKind.ACKNOWLEDGEMENT_1.value
        unit.add_template(TemplateVersion(0, name, 0, "2026-11-20", "Ann", "", "2026-11.4", "# Hello\n\n{no such}"))
    write(window, "Not to be lost")
    assert said(window) == "This letter cannot be made as things stand"
    assert "no such" in window.texts()
    assert not window.find(QPushButton, "Issue the letter…").isEnabled()
    assert window.find_labelled(QPlainTextEdit, OPENING).toPlainText() == "Not to be lost"
