"""The list of plain words in the window: searched, added to, switched, restored, and changed from the advice itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.services import plain_words
from complaintdesk.services.settings import landlord as landlord_of
from complaintdesk.services.spelling import spelling_available
from complaintdesk.ui.dialogs.plain_words.dialog import PlainWordsDialog
from complaintdesk.ui.dialogs.plain_words.entry import PlainWordDialog
from tests.ui.driver import Driver, accessible_name
from tests.ui.screens.case import hands
from tests.ui.screens.letter.steps import define, show, write
from tests.ui.test_names import clashes, unnamed

CTRL = Qt.KeyboardModifier.ControlModifier


def rows(window: Driver) -> list[str]:
    """The lines of the list, their first three columns."""
    return [" | ".join(row.split(" | ")[:3]) for row in window.rows("Plain words")]


def search(window: Driver, text: str) -> list[str]:
    hands.type_into(window, window.find(QLineEdit, "Search the list"), text)
    return rows(window)


def more(window: Driver, dialog: PlainWordsDialog, name: str) -> None:
    """Chooses a line of the menu of things done to the whole list."""
    (menu,) = (b.menu() for b in dialog.findChildren(QPushButton) if b.menu() is not None)
    (action,) = (a for a in menu.actions() if a.text().replace("&", "") == name)
    assert action.isEnabled()
    action.trigger()
    window.rest()


def remarks(window: Driver, number: str) -> None:
    """Waits until so many remarks are made on the wording."""
    buttons = window.window.findChildren(QPushButton, "advice_button")
    window.until(lambda: [accessible_name(b) for b in buttons] == [f"Advice on the wording: {number}"])


def save(window: Driver) -> None:
    (dialog,) = window.window.findChildren(PlainWordDialog)
    QTest.keyPress(dialog, Qt.Key.Key_Return, CTRL)
    window.rest()


def test_the_list_is_searched_added_to_switched_and_restored_with_the_keys(window: Driver, tmp_path: Path) -> None:
    dialog = PlainWordsDialog(window.context, window.window)
    dialog.open()
    window.rest()
    dialog.activateWindow()
    assert len(rows(window)) > 250
    assert search(window, "utilising") == ["On | utilise | use"]
    assert (unnamed(), clashes()) == ([], [])
    window.click("Switch off")
    assert rows(window) == ["Off | utilise | use"]
    assert window.find(QPushButton, "Switch on").isEnabled()
    table = window.find(QTableView, "Plain words")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.until(lambda: bool(window.window.findChildren(PlainWordDialog)))
    window.window.findChildren(PlainWordDialog)[0].activateWindow()
    assert (unnamed(), clashes()) == ([], [])
    hands.fill(window, "Write", "work with, works with")
    save(window)
    assert "4 forms are looked for, but “work with, works with” has 2." in window.texts()
    hands.fill(window, "Write", "work with")
    save(window)
    assert "“utilise” is in your list." in window.texts()
    assert search(window, "utilise") == ["On | utilise | work with"]
    window.click("New…")
    window.choose("What it is", "Right as it is spelt")
    hands.fill(window, "Word or name", "Brynglas Court")
    window.click("Save")
    assert rows(window)[table.currentIndex().row()] == "Spelling | Brynglas Court | Right as it is spelt"
    file = tmp_path / "Plain words.txt"
    window.prompts.files = [file, file]
    more(window, dialog, "Take out your own list…")
    window.until(file.exists)
    file.write_text(f"{file.read_text('utf-8-sig')}rude: you = we\n", "utf-8")
    window.prompts.confirmations = [True, True]
    window.click("Remove")
    assert search(window, "Brynglas") == []
    more(window, dialog, "Restore the supplied list…")
    assert window.prompts.asked[-1] == "1 entry that you changed is as it was supplied again."
    assert search(window, "utilise") == ["On | utilise | use"]
    more(window, dialog, "Bring in a list…")
    assert "Line 10: “rude” is not a kind of line." in window.texts()
    assert landlord_of(window.context.desk).known_spellings == ("Brynglas Court",)


def test_a_remark_is_left_alone_from_now_on_and_taken_back(window: Driver) -> None:
    show(window, define(window), LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "We will utilise a ladder regarding it")
    window.click("Advice on the wording: 2")
    for name, left in (("regarding", "1"), ("utilise", "none")):
        leave = window.find(QPushButton, f"“{name}” is left alone from now on, in every letter")
        leave.setFocus()
        window.press(Qt.Key.Key_Space)
        remarks(window, left)
        expected = "Show “utilise” in your words" if left == "1" else "Edit the list of plain words…"
        assert window.find(QPushButton, expected).hasFocus()
    assert "“utilise” is left alone from now on" in window.texts()
    assert landlord_of(window.context.desk).quiet_words == ("regarding", "utilise")
    window.click("Take it back")
    remarks(window, "1")
    window.click("Edit the list of plain words…")
    assert len(rows(window)) > 250
    window.click("Close")
    if spelling_available():
        write(window, "We saw it at the Ysgubor yard, brynglas side")
        remarks(window, "1")
        window.click("“brynglas” is spelt right, in every letter")
        remarks(window, "none")
        assert landlord_of(window.context.desk).known_spellings == ("brynglas",)


def test_a_desk_that_is_open_for_reading_shows_the_list_and_changes_nothing(window: Driver) -> None:
    plain_words.add_spelling(window.context.desk, "Brynglas")
    store = window.context.desk.store
    store.read_only, store.read_only_reason = True, "It is open elsewhere."
    dialog = PlainWordsDialog(window.context, window.window)
    dialog.open()
    window.rest()
    search(window, "Brynglas")
    enabled = [accessible_name(b) for b in dialog.findChildren(QPushButton) if b.isEnabled() and b.isVisible()]
    assert enabled == ["More", "Close"]
    (menu,) = (b.menu() for b in dialog.findChildren(QPushButton) if b.menu() is not None)
    assert [action.isEnabled() for action in menu.actions()] == [False, True, False]
