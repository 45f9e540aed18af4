"""The plain text field of a template: fields coloured, put in where they belong, and nothing harmful pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.ui.screens.template.editor import Judged, TemplateEdit, Token
from complaintdesk.ui.screens.template.state import judged
from complaintdesk.ui.theme import Theme


@pytest.fixture
def edit(qtbot: QtBot, qapp: QApplication) -> TemplateEdit:
    owner = QObject(qapp)
    made = TemplateEdit()
    qtbot.addWidget(made)
    made.attach(Theme(owner), 400, numbered=True)
    made.judge_by(judge)
    return made


def judge(name: str) -> Judged:
    token, says = judged(LetterKind.RESPONSE_1, name)
    return Judged(Token(token), says)


def select(edit: TemplateEdit, words: str) -> None:
    at = edit.text().index(words)
    cursor = edit.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def looks(edit: TemplateEdit, line: int) -> list[tuple[int, int, bool, bool]]:
    """Where something in a line is coloured, how far, and whether it is bold and underlined as wrong."""
    formats = edit.document().findBlockByNumber(line - 1).layout().formats()
    wavy = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        (f.start, f.length, f.format.fontWeight() == QFont.Weight.Bold, f.format.underlineStyle() == wavy)
        for f in formats
    ]


def test_fields_and_conditions_are_marked_and_what_is_unknown_is_underlined(edit: TemplateEdit) -> None:
    edit.show_words(
        "\N{HOUSE WITH GARDEN} {decison} {resident}{if the letter is late}x{end} {{y}} { {survey questions}"
    )
    assert looks(edit, 1) == [
        (3, 9, False, True), (13, 10, False, False), (23, 23, True, False), (47, 5, True, False),
        (59, 1, False, True), (61, 18, False, True),
    ]  # fmt: skip


def test_each_kind_of_field_is_put_in_where_it_belongs_and_can_be_undone(edit: TemplateEdit) -> None:
    edit.show_words("Dear you\nThe end")
    select(edit, "you")
    edit.put_in("resident")
    edit.put_in_line("points")
    assert edit.text() == "Dear you{resident}\n\n{points}\n\nThe end"
    select(edit, "The")
    edit.put_condition("the letter is late")
    edit.insertPlainText("!")
    assert edit.text().endswith("\n{if the letter is late}The!{end} end")
    edit.undo()
    edit.undo()
    select(edit, "{points}\n\nThe end")
    edit.put_condition("the letter is late")
    assert edit.text().endswith("\n{if the letter is late}\n{points}\n\nThe end\n{end}")
    for _ in range(4):
        edit.undo()
    assert edit.text() == "Dear you\nThe end"


def test_a_megabyte_is_not_taken_and_what_nobody_sees_is_dropped(edit: TemplateEdit) -> None:
    said: list[str] = []
    edit.refused.connect(said.append)
    data = QMimeData()
    data.setText("x" * 1_000_000)
    edit.insertFromMimeData(data)
    assert (edit.text(), said) == ("", ["That is too much to put in: there is room for 400 characters in all."])
    data.setText("a\x00\x1bb\tc\r\nd\u2028e")
    edit.insertFromMimeData(data)
    assert edit.text() == "ab c\nd\ne"


def test_a_jump_goes_to_the_line_and_marks_stay_with_the_theme(edit: TemplateEdit) -> None:
    edit.show_words("one\ntwo\nthree")
    edit.jump(3)
    assert edit.textCursor().block().text() == "three"
    edit.mark([(2, False), (2, True), (9, True), (0, True)])
    assert [edit.is_faulty(line) for line in (1, 2)] == [None, True]
    assert [mark.cursor.block().text() for mark in edit.extraSelections()] == ["two"]
