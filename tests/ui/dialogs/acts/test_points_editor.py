"""The points of a definition: written, added, moved and taken out, by mouse and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from complaintdesk.domain.acts import PointWording
from complaintdesk.domain.casefile import Responsibility
from complaintdesk.ui.dialogs.acts.points_editor import PointsEditor

ROOF = PointWording(4, "The roof leaks", Responsibility.OURS)
WATER = PointWording(5, "The water bill", Responsibility.NOT_OURS, "The water company’s")


@pytest.fixture
def editor(qtbot: QtBot) -> PointsEditor:
    made = PointsEditor()
    qtbot.addWidget(made)
    made.set_points((ROOF, WATER))
    made.show()
    return made


def click(editor: PointsEditor, name: str) -> None:
    buttons = editor.findChildren(QAbstractButton)
    found = next(b for b in buttons if name in (b.accessibleName(), b.text().replace("&", "")))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def words(editor: PointsEditor, number: int) -> QPlainTextEdit:
    return next(w for w in editor.findChildren(QPlainTextEdit) if w.accessibleName() == f"Point {number}")


def test_points_come_back_as_they_went_in(editor: PointsEditor) -> None:
    assert editor.points() == (ROOF, WATER)


def test_an_added_point_is_new_and_has_the_focus(editor: PointsEditor) -> None:
    click(editor, "Add a point")
    assert editor.points() == (ROOF, WATER)
    words(editor, 3).insertPlainText("Nobody rang back")
    assert editor.points()[2].text == "Nobody rang back"
    assert editor.focusWidget() is words(editor, 3)


def test_points_move_by_button_and_by_key(editor: PointsEditor) -> None:
    click(editor, "Move point 2 up")
    assert editor.points() == (WATER, ROOF)
    QTest.keyClick(words(editor, 1), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.points() == (ROOF, WATER)
    QTest.keyClick(words(editor, 2), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.points() == (ROOF, WATER)


def test_a_point_is_taken_out_and_the_rest_numbered_anew(editor: PointsEditor) -> None:
    click(editor, "Remove point 1")
    assert editor.points() == (WATER,)
    assert words(editor, 1).toPlainText() == "The water bill"


def test_a_note_is_asked_for_only_where_a_point_is_not_wholly_ours(editor: PointsEditor) -> None:
    notes = {n.accessibleName(): n.isVisible() for n in editor.findChildren(QLineEdit) if n.accessibleName()}
    assert notes == {
        "Note on the responsibility for point 1": False,
        "Note on the responsibility for point 2": True,
    }


def test_an_empty_row_alone_is_no_point(qtbot: QtBot) -> None:
    made = PointsEditor()
    qtbot.addWidget(made)
    made.set_points(())
    assert made.points() == ()


def test_a_point_that_was_emptied_stays_and_is_where_the_focus_goes(editor: PointsEditor) -> None:
    words(editor, 2).clear()
    assert editor.points()[1].text == ""
    editor.setFocus()
    assert editor.focusWidget() is words(editor, 2)


def test_whoever_listens_is_told_of_every_new_shape(editor: PointsEditor, qtbot: QtBot) -> None:
    for name in ("Add a point", "Move point 2 up", "Remove point 1"):
        with qtbot.waitSignal(editor.reshaped, timeout=5_000):
            click(editor, name)


def test_enter_starts_the_next_point_below(editor: PointsEditor) -> None:
    QTest.keyClick(words(editor, 1), Qt.Key.Key_Return)
    assert editor.focusWidget() is words(editor, 2)
    QTest.keyClicks(words(editor, 2), "Nobody rang back")
    assert editor.points() == (ROOF, PointWording(0, "Nobody rang back"), WATER)


def test_shift_with_enter_is_only_a_new_line(editor: PointsEditor) -> None:
    QTest.keyClick(words(editor, 1), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(editor.points()) == 2
