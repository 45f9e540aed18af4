"""Words that are only read cost little, and can still be marked and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from complaintdesk.ui.widgets.copy_label import CopyLabel

PHONE = "0113 496 0000 <evenings & weekends>"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(CopyLabel(PHONE, page))
    page.resize(1600, 60)
    page.show()
    return page


def test_it_can_be_marked_from_the_first_press(page: QWidget) -> None:
    (label,) = page.findChildren(CopyLabel)
    assert not label.can_be_marked()
    middle = label.height() // 2
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(0, middle))
    QTest.mouseMove(label, QPoint(label.width() - 1, middle))
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=QPoint(label.width() - 1, middle))
    assert label.selectedText() == PHONE


def test_pressing_it_moves_nothing(page: QWidget) -> None:
    (label,) = page.findChildren(CopyLabel)
    before = (label.sizeHint(), label.heightForWidth(120))
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert label.can_be_marked()
    assert (label.sizeHint(), label.heightForWidth(120)) == before
