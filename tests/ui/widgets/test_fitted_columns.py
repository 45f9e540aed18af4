"""Columns have the room that their contents ask for, and keep the width that somebody dragged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from complaintdesk.system import paths
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.app import make_application
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.column_room import ColumnRoom, shared_out
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.table_look import table_look

ROOMS = (ColumnRoom(60, 200), ColumnRoom(60, 400), ColumnRoom(60, 120))
ROW = ("C-2026-0001", "Flat 12, 14 Tannery Row, Hexham, NE46 9ZZ", "A handler with a very long name indeed")


@pytest.mark.parametrize(
    ("limits", "room", "widths"),
    [
        ([(50, 100), (50, 200)], 400, [100, 200]),
        ([(50, 100), (50, 200)], 250, [100, 150]),
        ([(50, 100), (50, 200)], 180, [90, 90]),
        ([(50, 100), (150, 200)], 180, [50, 150]),
        ([(50, 100), (200, 200)], 260, [60, 200]),
    ],
)
def test_the_widest_gives_way_first_and_none_below_its_least(
    limits: list[tuple[int, int]], room: int, widths: list[int]
) -> None:
    assert shared_out(limits, room) == widths


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    make_application()
    owner = QObject()
    made = Theme(owner)
    made.apply(Appearance.LIGHT, 100)
    yield made
    made.put_away()
    qapp.setStyleSheet("")


def table(qtbot: QtBot, theme: Theme, width: int) -> QTableView:
    """A table with one row, its columns fitted."""
    view, model = QTableView(), QStandardItemModel(0, 3)
    model.setParent(view)
    model.appendRow([QStandardItem(text) for text in ROW])
    view.setModel(model)
    table_look(view, theme)
    columns = FittedColumns(view, theme, "test", ROOMS, 1)
    qtbot.addWidget(view)
    view.resize(width, 200)
    view.show()
    columns.measure()
    return view


def is_whole(view: QTableView, column: int) -> bool:
    """True where the text of the row is not elided."""
    return view.columnWidth(column) >= view.sizeHintForIndex(view.model().index(0, column)).width()


def test_what_fits_is_whole_and_the_filler_takes_the_rest(qtbot: QtBot, theme: Theme) -> None:
    view = table(qtbot, theme, 900)
    assert is_whole(view, 0)
    assert is_whole(view, 1)
    assert view.columnWidth(2) == theme.scaled(120)
    assert sum(view.columnWidth(n) for n in range(3)) == view.viewport().width()


def test_a_narrow_table_cuts_the_longest_and_a_wider_one_shows_it_again(qtbot: QtBot, theme: Theme) -> None:
    view = table(qtbot, theme, 420)
    assert is_whole(view, 0)
    assert not is_whole(view, 1)
    assert sum(view.columnWidth(n) for n in range(3)) == view.viewport().width()
    view.resize(900, 200)
    qtbot.waitUntil(lambda: is_whole(view, 1))


def test_a_column_that_is_hidden_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    view = table(qtbot, theme, 420)
    before = view.columnWidth(1)
    view.setColumnHidden(2, True)
    view.resize(421, 200)
    qtbot.waitUntil(lambda: view.columnWidth(1) > before)


def test_a_width_that_was_dragged_is_kept_for_the_next_time(qtbot: QtBot, theme: Theme) -> None:
    table(qtbot, theme, 900).horizontalHeader().resizeSection(0, 333)
    assert abs(table(qtbot, theme, 900).columnWidth(0) - 333) <= 1
    assert abs(table(qtbot, theme, 420).columnWidth(0) - 333) <= 1
