"""The field for sentences: Alt with a letter is a shortcut that found nothing, never a letter."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from complaintdesk.ui.widgets.words_edit import WordsEdit


@pytest.mark.skipif(sys.platform == "darwin", reason="On a Mac, Option with a letter is how accents are typed")
def test_alt_with_a_letter_writes_nothing(qtbot: QtBot) -> None:
    field = WordsEdit()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "Dear ")
    QTest.keyClick(field, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(field, "Rosa")
    assert field.text() == "Dear Rosa"


def test_capitals_and_signs_are_written(qtbot: QtBot) -> None:
    field = WordsEdit()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "Rosa & Co <2>")
    assert field.text() == "Rosa & Co <2>"
