"""The letter composer by keyboard: one meaning for each letter of Alt, and a list of kinds to walk through."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.ui.screens.letter import checks, state
from tests.builders import answered, remedy, stage
from tests.house.forms_lint import Form, alt_clashes
from tests.house.source_tree import ROOT
from tests.ui.driver import Driver
from tests.ui.screens.letter.steps import OPENING, define, show

AROUND = {"f": "the File menu", "v": "the View menu", "h": "the Help menu", "l": "the Letter menu"}


def form_with(**texts: str) -> Form:
    """The composer's form with what the program writes on it in place of what Designer did."""
    root = ET.parse(ROOT / "forms" / "letter_screen.ui").getroot()
    for name, text in texts.items():
        words = root.find(f".//widget[@name='{name}']/property[@name='text']/string")
        assert words is not None, name
        words.text = text
    return Form("letter_screen.ui", root)


@pytest.mark.parametrize("kind", LetterKind)
def test_alt_and_a_letter_mean_one_thing_on_every_kind_of_letter(kind: LetterKind) -> None:
    open_case = answered(remedies=(remedy(),), stages=(stage(1), stage(2))[: max(1, kind.stage)])
    begin = checks.beginning(open_case, kind)
    own = "; ".join(words.label for words in own_words(kind))
    for further in ("Record how it went o&ut…", "It also went o&ut another way…"):
        form = form_with(
            item_label=state.item_label(kind),
            sending_button=further,
            unfit_act_button=begin.button if begin is not None else "",
            saved_label=own,
        )
        assert alt_clashes(form, AROUND) == []
    assert "&" not in own


def test_the_kinds_are_walked_through_without_loading_any_until_one_is_chosen(window: Driver) -> None:
    case_id = define(window)
    show(window, case_id, LetterKind.RESPONSE_1)
    titles = []
    window.press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    box = window.find_labelled(QComboBox, "Letter")
    assert box.hasFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        window.press(key)
        assert box.view().isVisible()
        titles.append(box.view().currentIndex().data())
        assert window.window.windowTitle() == "Stage 1 response – Harbour Homes"
    assert titles[0] == "Stage 1 acknowledgement"
    assert len(set(titles)) == 3
    window.press(Qt.Key.Key_Escape)
    assert not box.view().isVisible()
    assert (box.hasFocus(), box.currentText()) == (True, "Stage 1 response")
    window.press(Qt.Key.Key_Home)
    focus = QApplication.focusWidget()
    assert focus is not None
    window.press_on(focus, Qt.Key.Key_Return)
    window.until(lambda: window.window.windowTitle() == "Stage 1 acknowledgement – Harbour Homes")
    window.rest()
    assert window.window.focusWidget() is window.find_labelled(QPlainTextEdit, OPENING)
