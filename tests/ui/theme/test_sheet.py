"""The style sheet in use: what drops down shows its lines whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.app import make_application
from complaintdesk.ui.theme import Theme


@pytest.fixture(params=[(a, p) for a in (Appearance.LIGHT, Appearance.DARK) for p in (100, 200)])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Light and dark, at the usual size of text and at twice that."""
    appearance, percent = request.param
    make_application()
    owner = QObject()
    theme = Theme(owner)
    theme.apply(appearance, percent)
    yield
    theme.put_away()
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("lines", [2, 4, 6])
@pytest.mark.parametrize("last", [False, True])
def test_a_list_that_drops_down_shows_its_first_and_last_line_whole(qtbot: QtBot, lines: int, last: bool) -> None:
    box, window = QComboBox(), QWidget()
    box.addItems([f"Line {number}" for number in range(lines)])
    box.setCurrentIndex(lines - 1 if last else 0)
    QVBoxLayout(window).addWidget(box)
    qtbot.addWidget(window)
    window.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    rows = [view.visualRect(box.model().index(number, 0)) for number in range(lines)]
    seen = view.viewport().rect()
    assert all(seen.contains(row) for row in rows), f"{rows} in {seen}"
    box.hidePopup()


@pytest.mark.usefixtures("look")
def test_a_year_of_months_drops_down_without_scrolling(qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItems([f"Month {number}" for number in range(12)])
    qtbot.addWidget(box)
    box.show()
    assert box.maxVisibleItems() >= box.count()
