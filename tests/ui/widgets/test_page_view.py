"""The pages on the screen: true ones, the newest ones, scrolled and zoomed by key and wheel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from complaintdesk.documents.blocks import Document, PageBreak, Paragraph
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.ui.tasks import TaskRunner
from complaintdesk.ui.widgets.page_view import PageView, sharpness_for


def pdf(pages: int) -> bytes:
    blocks: list[Paragraph | PageBreak] = []
    for number in range(pages):
        blocks += [Paragraph.of(f"Page {number + 1}"), PageBreak()]
    return write_pdf(Document(title="Pages", author="Us", dated=date(2026, 11, 20), blocks=tuple(blocks[:-1])))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PageView]:
    tasks = TaskRunner()
    made = PageView()
    qtbot.addWidget(made)
    made.attach(tasks)
    made.resize(600, 500)
    made.show()
    yield made
    tasks.shut_down()


def show(qtbot: QtBot, view: PageView, pages: int) -> None:
    view.show_pdf(pdf(pages))
    qtbot.waitUntil(lambda: view.page_count == pages, timeout=10_000)


def test_shows_every_page_of_the_pdf(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 3)
    assert view.page_in_view == 1


def test_nothing_is_read_out_where_no_pages_are_shown(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1)
    view.setAccessibleDescription("Dear Ms Tenant")
    view.show_nothing()
    assert (view.page_count, view.accessibleDescription()) == (0, "")


def test_a_newer_pdf_takes_the_place_of_one_still_being_drawn(qtbot: QtBot, view: PageView) -> None:
    seen: list[int] = []
    view.looked_at.connect(lambda _, count: seen.append(count))
    view.show_pdf(pdf(5))
    show(qtbot, view, 2)
    assert 5 not in seen


def test_the_keys_scroll_through_the_pages(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 3)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page_in_view == 3
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page_in_view == 1
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_plus_minus_and_nought_change_the_size(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1)
    fitted = view.zoom_percent
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom_percent > fitted
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom_percent < fitted
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom_percent == fitted


def turn(view: PageView, delta: int, modifier: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 3)
    before = view.zoom_percent
    turn(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom_percent > before
    at = view.verticalScrollBar().value()
    turn(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > at


def test_the_whole_width_follows_the_view(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1)
    narrow = view.zoom_percent
    view.resize(900, 500)
    qtbot.waitUntil(lambda: view.zoom_percent > narrow, timeout=5_000)
    assert view.horizontalScrollBar().maximum() == 0


def test_the_place_is_kept_when_the_pages_change(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 4)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    place = view.verticalScrollBar().value()
    assert place > 0
    show(qtbot, view, 6)
    assert view.verticalScrollBar().value() == place


@pytest.mark.parametrize(
    ("zoom", "ratio", "sharpness"), [(0.5, 1.0, 1.0), (1.0, 1.0, 1.5), (1.0, 2.0, 3.0), (3.0, 2.0, 4.0)]
)
def test_pages_are_drawn_as_sharp_as_the_screen_asks_for(zoom: float, ratio: float, sharpness: float) -> None:
    assert sharpness_for(zoom, ratio) == sharpness
