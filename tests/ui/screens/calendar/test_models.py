"""The calendar's models are sound, and a cell's plan says what a click on it finds."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from complaintdesk.ui.delegates.calendar_places import Form, Places
from complaintdesk.ui.models.calendar_grid_model import CalendarGridModel
from complaintdesk.ui.models.calendar_list_model import CalendarListModel
from complaintdesk.ui.screens.calendar.state.view import Shown, View
from complaintdesk.ui.theme import Theme
from tests.ui.screens.calendar.test_state import TODAY, cell, data, item


@pytest.mark.usefixtures("qapp")
def test_the_grid_is_sound_in_both_shapes(qtmodeltester: ModelTester) -> None:
    model = CalendarGridModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_cells(data(item(TODAY)).days(Shown(TODAY)))
    assert (model.rowCount(), model.columnCount()) == (6, 7)
    index = model.index_of(TODAY)
    assert (index.row(), index.column()) == (3, 4)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Friday 20 November 2026, today, 1 thing due: Due today")
    model.set_cells(data(item(TODAY)).days(Shown(TODAY, View.WEEK)), 1)
    assert (model.rowCount(), model.columnCount(), model.index_of(TODAY).row()) == (7, 1, 4)
    assert not model.index_of(date(2027, 1, 1)).isValid()
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.usefixtures("qapp")
def test_the_list_is_sound_and_its_headings_are_read(qtmodeltester: ModelTester) -> None:
    model = CalendarListModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_days(data(item(date(2026, 12, 24))).agenda(Shown(date(2026, 12, 1), View.LIST)))
    assert model.heading_rows == [0, 2, 3]
    assert "Bank holiday: Christmas Day" in model.index(2, 0).data()
    assert model.entry_at(model.index(0, 0)) is None
    assert model.row_of(date(2026, 12, 27)) == 3


@pytest.mark.usefixtures("qapp")
def test_markup_in_a_name_is_shown_as_it_was_typed() -> None:
    model = CalendarListModel()
    named = item(TODAY)
    object.__setattr__(named, "resident", "<b>Zoë</b>")
    model.set_days(data(named).agenda(Shown(TODAY, View.LIST)))
    assert "&lt;b&gt;Zoë" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def places(qapp: QApplication) -> Places:
    return Places(Theme(qapp))


def metrics() -> QFontMetrics:
    font = QFont("Atkinson Hyperlegible")
    font.setPixelSize(12)
    return QFontMetrics(font)


def test_a_full_day_counts_what_it_cannot_show(places: Places) -> None:
    rect = QRect(0, 0, 160, 84)
    full = places.plan(cell(TODAY, *(item(TODAY) for _ in range(9))), rect, metrics())
    assert full.form is Form.SHORT
    assert len(full.entries) + full.hidden == 9
    assert full.hidden > 1
    assert rect.contains(full.more)
    assert not any(full.more.intersects(place) for place, _ in full.entries)
    one = places.plan(cell(TODAY, item(TODAY)), rect, metrics())
    assert (one.form, one.hidden) == (Form.PAIR, 0)
    place, entry = one.entries[0]
    assert one.entry_at(place.center()) is entry
    assert one.entry_at(QPoint(4, 2)) is None


def test_a_narrow_day_only_counts_and_a_wide_one_says_everything(places: Places) -> None:
    busy = cell(TODAY, item(TODAY), item(TODAY))
    assert places.plan(busy, QRect(0, 0, 60, 80), metrics()).form is Form.COUNT
    assert places.plan(busy, QRect(0, 0, 60, 80), metrics()).hidden == 2
    wide = places.plan(busy, QRect(0, 0, 900, 80), metrics())
    assert (wide.form, wide.hidden) == (Form.WIDE, 0)
