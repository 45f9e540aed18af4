"""A label of one line never grows, and never hides its text for good."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from complaintdesk.ui.widgets.elided_label import ElidedLabel

ADDRESS = "Flat 2\nHarbour House\n1 Quay Street\nAnytown\nAN1 2BC"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel()
    qtbot.addWidget(made)
    return made


def test_it_is_one_line_whatever_it_is_given(label: ElidedLabel) -> None:
    label.setText("Flat")
    height = label.sizeHint().height()
    label.setText(ADDRESS)
    assert label.sizeHint().height() == height
    assert label.text() == "Flat 2 Harbour House 1 Quay Street Anytown AN1 2BC"


def test_it_is_shortened_only_where_there_is_no_room_and_its_tip_is_whole(label: ElidedLabel) -> None:
    label.setText(ADDRESS)
    label.resize(label.sizeHint().width() + 20, 30)
    assert label.shown_text() == label.text()
    label.resize(label.minimumSizeHint().width(), 30)
    assert label.shown_text().endswith("…")
    assert label.shown_text() != label.text()
    assert label.toolTip() == label.text()


def test_it_draws_without_a_warning(label: ElidedLabel) -> None:
    label.setText(ADDRESS)
    label.resize(90, 30)
    blank = label.grab().toImage()
    label.setText("")
    assert label.grab().toImage() != blank
