"""At twice the size of text the window still fits a screen of 1366 x 768, and back again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from complaintdesk.system.preferences import PreferencesFile
from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog
from complaintdesk.ui.widgets.tile import Tile
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE_AND_TASKBAR = 34 + 48


def enlarge(window: Driver) -> None:
    """Presses Ctrl and plus until the text is as large as it gets."""
    for _ in range(12):
        window.press(Qt.Key.Key_Plus, CTRL)


def test_the_keys_change_the_text_and_it_is_remembered(window: Driver) -> None:
    usual = window.context.theme.text_pixels
    enlarge(window)
    assert window.context.theme.text_pixels == 2 * usual
    kept = PreferencesFile(window.context.preferences.folder, window.context.clock.now())
    assert kept.value.text_percent == 200
    window.press(Qt.Key.Key_0, CTRL)
    assert window.context.theme.text_pixels == usual


def test_the_window_fits_the_smallest_screen_on_every_screen(window: Driver) -> None:
    enlarge(window)
    for number in "123456":
        window.press(Qt.Key(ord(number)), CTRL)
        window.until(lambda: window.window.minimumSizeHint().height() <= 768 - TITLE_AND_TASKBAR)
        assert window.window.minimumSizeHint().width() <= 1366, number


def test_no_tile_cuts_its_words(window: Driver) -> None:
    enlarge(window)
    tiles = window.window.findChildren(Tile)
    assert len(tiles) == 4
    window.until(lambda: all(tile.width() >= tile.sizeHint().width() for tile in tiles))


def test_the_log_dialog_puts_earlier_cases_below_the_form(window: Driver) -> None:
    window.press(Qt.Key.Key_N, CTRL)
    dialog = window.window.findChild(LogCaseDialog)
    assert isinstance(dialog, LogCaseDialog)
    dialog.resize(1060, 690)
    window.until(lambda: not dialog._ui.fields_page.isAncestorOf(dialog._ui.earlier_frame))
    dialog.resize(700, 690)
    window.until(lambda: dialog._ui.fields_page.isAncestorOf(dialog._ui.earlier_frame))
    assert window.find(QPushButton, "Save").isVisible()
