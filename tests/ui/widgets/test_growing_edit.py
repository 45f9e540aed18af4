"""A field that is as high as its words: all of them can be seen, however long a word is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.app import make_application
from complaintdesk.ui.theme import Theme, register_fonts
from complaintdesk.ui.widgets.growing_edit import GrowingEdit

ADDRESS = "https://example.org/" + "abcdefghij" * 28
SENTENCE = "The roofer came on Monday and found the slates loose. "


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("text", [ADDRESS, SENTENCE * 40, "One line\n" * 30])
def test_all_of_its_words_can_be_seen_and_they_widen_nothing(qtbot: QtBot, text: str, percent: int) -> None:
    make_application()
    register_fonts()
    place = QWidget()
    qtbot.addWidget(place)
    theme = Theme(place)
    theme.apply(Appearance.LIGHT, percent)
    column = QVBoxLayout(place)
    edit = GrowingEdit(place)
    column.addWidget(edit)
    column.addStretch(1)
    place.resize(420, 400)
    place.show()
    least = place.minimumSizeHint().width()
    edit.insertPlainText(text)
    place.resize(420, place.sizeHint().height())
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() == 0, timeout=5_000)
    line = edit.fontMetrics().lineSpacing() + 1
    assert edit.height() <= (round(edit.document().size().height()) + 2) * line + 20
    assert place.minimumSizeHint().width() == least
    theme.put_away()
