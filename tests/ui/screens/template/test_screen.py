"""An officer changes a sentence, sees it on the page, saves it, and goes back; nothing typed is ever lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton, QTabWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.services.letters import desk_wording, templates
from complaintdesk.services.letters.unsaved import unsaved_words
from complaintdesk.system import paths
from complaintdesk.ui.screens.template.editor import TemplateEdit
from complaintdesk.ui.widgets.page_view import PageView
from tests.ui.conftest import OpenWindow
from tests.ui.driver import Driver

NAME = LetterKind.ACKNOWLEDGEMENT_1.value
THANKS = "Thank you for telling us that you are unhappy."
WARMER = "Thank you for writing. I am sorry that you had to."
CONTROL = Qt.KeyboardModifier.ControlModifier


def open_words(window: Driver, name: str = NAME) -> None:
    window.context.navigate.show_template(name)
    window.rest()


def editor(window: Driver) -> TemplateEdit:
    return window.find(TemplateEdit, "Words of the letter")


def change(window: Driver, old: str, new: str) -> None:
    edit = editor(window)
    assert old in edit.text()
    edit.put_words(edit.text().replace(old, new))


def row_list(window: Driver, name: str) -> QListWidget:
    (view,) = (view for view in window.window.findChildren(QListWidget) if view.objectName() == name)
    return view


def lines(window: Driver, name: str) -> list[str]:
    """The lines of a list, visible or not."""
    view = row_list(window, name)
    return [view.item(row).text() for row in range(view.count())]


def faults(window: Driver) -> list[str]:
    return lines(window, "faults_list")


def saved(window: Driver, name: str = NAME) -> templates.TemplateState:
    return templates.state(window.context.desk, name)


def page(window: Driver) -> str:
    return window.find(PageView, "Pages of the letter").accessibleDescription()


def test_a_sentence_is_changed_seen_saved_and_taken_back(window: Driver) -> None:
    window.context.navigate.show_settings("letters_page")
    assert window.rows("Letters and their words")[0] == "Stage 1 acknowledgement | Supplied | Sound"
    window.click("Open the words")
    window.until(lambda: THANKS in page(window))
    assert "Siân Rees & Son" in page(window)
    change(window, THANKS, WARMER)
    window.until(lambda: WARMER in page(window))
    window.write("Note", "Warmer")
    window.press(Qt.Key.Key_S, CONTROL)
    assert WARMER in desk_wording(window.context.desk).templates[NAME]
    assert (
        "Your own words are in use: version 1, saved on 20 November 2026 by Ann Officer (“Warmer”)." in window.texts()
    )
    assert not window.find(QPushButton, "Save as version 2").isEnabled()
    _follow_advice(window)
    window.find_labelled(QComboBox, "Shown for").setFocus()
    window.find_labelled(QComboBox, "Shown for").setEditText("C-2026-0001")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: "Olga O’Neill" in page(window))

    change(window, "{who is responsible}", "{who is responsable}")
    window.until(lambda: bool(faults(window)))
    assert "Did you mean “who is responsible”?" in faults(window)[0]
    assert not window.find(QPushButton, "Save as version 2").isEnabled()
    window.press(Qt.Key.Key_F8)
    assert "{who is responsable}" in editor(window).textCursor().block().text()
    change(window, "{who is responsable}", "")
    window.until(lambda: window.find(QPushButton, "Save as version 2").isEnabled())
    window.click("Save as version 2")
    assert "every letter made with it will be held back" in window.texts()
    assert (saved(window).newest, window.find(QLineEdit, "Note").hasFocus()) == (1, True)
    window.press(Qt.Key.Key_I, CONTROL)
    window.write("Find", "landlord’s to answer")
    assert "{who is responsible}: " in window.texts()
    window.press(Qt.Key.Key_Return)
    assert "{who is responsible}" in editor(window).text()
    assert editor(window).hasFocus()
    window.click("Give up the changes")
    window.until(lambda: faults(window) == [])

    window.click("Back to the list of letters")
    assert window.rows("Letters and their words")[0] == "Stage 1 acknowledgement | Your own, version 1 | Sound"
    open_words(window)
    tabs = window.window.findChildren(QTabWidget)[0]
    tabs.setCurrentIndex(3)
    assert lines(window, "versions_list")[0] == "The supplied words"
    window.prompts.confirmations = [True]
    window.click("Use them again")
    assert "not saved" not in window.prompts.asked[-1]
    assert (saved(window).own, saved(window).newest) == (None, 2)
    assert THANKS in editor(window).text()
    change(window, THANKS, "Hello.")
    row_list(window, "versions_list").setCurrentRow(1)
    window.prompts.confirmations = [False]
    window.click("Use them again")
    assert window.prompts.asked[-1] == (
        "Letters will be made with version 1 from now on. The words that you have not saved are given up."
    )
    assert "Hello." in editor(window).text()


def _follow_advice(window: Driver) -> None:
    """What could be said more plainly is listed, shown in the words, put right with a press, and stops nothing."""
    tabs = window.window.findChildren(QTabWidget)[0]
    change(window, WARMER, f"\N{PILE OF POO} {WARMER} It is in respect of the roof.")
    window.until(lambda: tabs.tabText(2) == "A&dvice (1)")
    assert window.find(QPushButton, "Save as version 2").isEnabled()
    tabs.setCurrentIndex(2)
    assert "you need not follow it" in window.texts()
    window.click("Show “in respect of” in your words")
    assert editor(window).textCursor().selectedText() == "in respect of"
    assert editor(window).hasFocus()
    window.click("Write “about” in place of “in respect of”")
    assert f"\N{PILE OF POO} {WARMER} It is about the roof." in editor(window).text()
    window.until(lambda: tabs.tabText(2) == "A&dvice")
    window.click("Give up the changes")
    tabs.setCurrentIndex(0)


def test_unsaved_words_outlive_leaving_and_a_crash(open_window: OpenWindow, desk_path: Path) -> None:
    window = open_window(desk_path)
    window.context.session.set_protected(True)
    open_words(window)
    change(window, THANKS, WARMER)
    window.until(lambda: "Kept in the desk as you type" in window.texts())
    assert WARMER in unsaved_words(window.context.desk)[NAME].text
    assert not list(paths.recovery_folder().glob("*template*"))
    window.context.navigate.show_settings("letters_page")
    assert window.rows("Letters and their words")[0].split(" | ")[1] == "Supplied; some not saved"
    open_words(window, LetterKind.CLOSURE.value)
    assert WARMER not in editor(window).text()
    open_words(window)
    assert WARMER in editor(window).text()
    window.desktop.window.close()
    window.until(lambda: not window.desktop.window.isVisible())
    window.desktop.stop()
    again = open_window(desk_path)
    open_words(again)
    assert WARMER in editor(again).text()
    assert "These are the words that you had not saved yet." in again.texts()
    templates.save(again.context.desk, NAME, templates.supplied_text(NAME) + "\nBye.", "", 0)
    again.context.hub.broadcast(Changes(landlord=True))
    again.rest()
    assert WARMER in editor(again).text()
    assert "Compare them with the version in use" in again.texts()
    again.window.findChildren(QTabWidget)[0].setCurrentIndex(3)
    assert "− only in version 1" in again.texts()
    again.write("Note", "Mine")
    again.until(lambda: unsaved_words(again.context.desk)[NAME] == TemplateDraft(NAME, editor(again).text(), "Mine", 0))
    again.find(QPushButton, "Save as version 2").setFocus()
    again.click("Save as version 2")
    assert editor(again).hasFocus()
    assert [v.version for v in templates.versions(again.context.desk, NAME)] == [2, 1]
    assert unsaved_words(again.context.desk) == {}
    change(again, WARMER, "Hello.")
    open_words(again, LetterKind.CLOSURE.value)
    open_words(again)
    assert "These are the words that you had not saved yet." in again.texts()
    again.click("Give up the changes")
    again.until(lambda: unsaved_words(again.context.desk) == {})
    assert "that you had not saved yet" not in again.texts()
    assert WARMER in editor(again).text()


def _change_a_list(window: Driver) -> None:
    """Lines of the survey are added, moved and taken out, seen on the page, given up, and saved."""
    window.write("Find", "survey questions")
    assert lines(window, "lines_list") == list(desk_wording(window.context.desk).lists["survey"]["questions"])
    window.click("Add a line")
    assert "Line 2: It is empty: write its words, or take it out." in window.texts()
    assert not window.find(QPushButton, "Save as version 2").isEnabled()
    window.write("Line", "Did we rectify it?")
    window.until(lambda: "you need not follow it" in window.texts())
    window.click("Write “fix” in place of “rectify”")
    assert lines(window, "lines_list")[1] == "Did we fix it?"
    window.write("Line", "Would you complain to us again?")
    window.click("Move down")
    window.click("Move up")
    window.click("Move up")
    window.until(lambda: "Would you complain" in str(unsaved_words(window.context.desk)))
    window.click("See it on the page…")
    window.until(lambda: "Would you complain to us again?" in page(window))
    assert window.find_labelled(QComboBox, "Letter").currentText() == "Satisfaction survey"
    window.until(lambda: window.find(PageView, "Pages of the letter").page_in_view == 2)
    assert "does not stand in this" not in window.texts()
    window.click("Close")
    window.prompts.confirmations = [True]
    window.click("Give up the changes")
    assert len(lines(window, "lines_list")) == 4
    assert saved(window, "phrases").newest == 1
    window.click("Remove it")
    assert "Nothing asks how we handled the complaint (9.1)." in window.texts()
    window.press(Qt.Key.Key_S, CONTROL)
    assert len(desk_wording(window.context.desk).lists["survey"]["questions"]) == 3
    row_list(window, "lines_list").setCurrentRow(2)
    window.write("Find", "survey answers")
    assert row_list(window, "lines_list").currentRow() == 0
    window.write("Find", "survey questions")
    window.click("Use the supplied words")
    window.press(Qt.Key.Key_S, CONTROL)
    assert saved(window, "phrases").text == '[text]\ndue_1 = "You hear from us by {due}."\n'


def test_phrases_are_worded_anew_and_words_come_in_from_a_file(window: Driver, tmp_path: Path) -> None:
    open_words(window, LetterKind.SURVEY.value)
    window.press(Qt.Key.Key_I, CONTROL)
    window.click("Change sentences and forms that fields bring")
    window.write("Find", "full answer by {due}")
    assert len(window.rows("Phrases")) == 3
    window.write("Words of the phrase", "You hear from us by {date}.")
    assert "“{date}” is not known here. This phrase knows {due}." in window.texts()
    assert not window.find(QPushButton, "Save as version 1").isEnabled()
    window.write("Words of the phrase", "You hear from us.")
    assert "“{due}” is gone: letters will no longer say it. The Code asks for it (6.3)." in window.texts()
    window.write("Words of the phrase", "You hear from us prior to {due}.")
    window.until(lambda: "you need not follow it" in window.texts())
    window.click("Write “before” in place of “prior to”")
    assert window.find(TemplateEdit, "Words of the phrase").text() == "You hear from us before {due}."
    window.write("Words of the phrase", "You hear from us by {due}.")
    assert "In a letter: You hear from us by 4 December 2026." in window.texts()
    window.press(Qt.Key.Key_S, CONTROL)
    assert saved(window, "phrases").text == '[text]\ndue_1 = "You hear from us by {due}."\n'
    assert desk_wording(window.context.desk).fill("text", "due_1", due="Friday") == "You hear from us by Friday."
    window.click("Only what differs")
    window.write("Find", "")
    assert window.rows("Phrases") == ["When we will answer: stage 1 | You hear from us by {due}."]
    window.click("Only what differs")
    window.write("Find", "We have upheld your complaint")
    window.click("See it on the page…")
    window.until(lambda: "This phrase does not stand in this made-up letter." in window.texts())
    window.click("Close")
    _change_a_list(window)

    window.context.navigate.show_settings("letters_page")
    path = tmp_path / "words.toml"
    window.prompts.files = [path, path]
    window.click("Save as a file…")
    path.write_text(
        path.read_text(encoding="utf-8").replace(THANKS, WARMER).replace("{decision}", "{decison}"), "utf-8"
    )
    window.click("Read in a file…")
    assert "3 of 20 would change. Tick what you want to take." in window.texts()
    assert [line.partition(":")[0] for line in lines(window, "items_list")[:3]] == [
        "Stage 1 acknowledgement", "Stage 1 response", "Stage 2 final response",
    ]  # fmt: skip
    assert "It cannot be taken." in lines(window, "items_list")[1]
    window.click("Take it")
    assert WARMER in saved(window).text
    assert saved(window, LetterKind.RESPONSE_1.value).newest == 0
    assert window.rows("Letters and their words")[0] == "Stage 1 acknowledgement | Your own, version 1 | Sound"
    path.write_bytes(b"\x00")
    window.prompts.files = [path]
    window.click("Read in a file…")
    assert "holds no letter templates" in window.texts()
