"""Restoring a backup in the window: listed, restored beside the desk, opened when the officer says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from complaintdesk.services.desk import back_up, open_desk
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.restore import state
from tests.ui.conftest import TODAY, OpenWindow, log
from tests.ui.driver import Driver


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 KB"), (300 * 1024, "300 KB"), (1536 * 1024, "1.5 MB"), (2 * 1024**3, "2,048.0 MB")]
)
def test_a_size_is_told_as_people_read_it(size: int, words: str) -> None:
    assert state.size_words(size) == words


def backed_up(window: Driver) -> None:
    """Takes a backup with five cases, then logs a sixth."""
    back_up(window.context.desk)
    log(window.context.desk, TODAY.date(), "Nora Later", "6 Quay Street")


def test_a_backup_is_restored_into_a_new_file_and_opened(window: Driver, desk_path: Path) -> None:
    backed_up(window)
    window.context.navigate.show_settings("safety_page")
    window.rest()
    window.click("Restore a backup…")
    line = window.rows("Backups")[0]
    assert line.startswith("Fri 20 Nov 2026, 10:30 | 5 | ")
    assert line.endswith(" | No")
    new = desk_path.with_name("Harbour Homes restored 2026-11-20 1030.desk")
    assert str(new) in window.texts()
    window.prompts.confirmations = [True]
    window.click("Restore it")
    window.until(lambda: window.context.session.is_open and window.context.desk.path == new)
    window.rest()
    window.context.navigate.show_cases()
    assert not [row for row in window.rows("Cases") if "Nora Later" in row]
    window.context.navigate.show_today()
    window.window.open_another(desk_path)
    window.until(lambda: window.context.session.is_open and window.context.desk.path == desk_path)
    window.rest()
    window.context.navigate.show_cases()
    assert [row for row in window.rows("Cases") if "Nora Later" in row]


def test_it_is_restored_and_not_opened_when_the_officer_stays(window: Driver, desk_path: Path) -> None:
    backed_up(window)
    window.context.navigate.restore_backup()
    window.prompts.confirmations = [False]
    window.click("Restore it")
    assert window.context.desk.path == desk_path
    assert "The backup is restored in a new file" in window.texts()
    assert desk_path.with_name("Harbour Homes restored 2026-11-20 1030.desk").is_file()


def test_a_backup_that_is_damaged_is_refused_beside_the_list(window: Driver, desk_path: Path) -> None:
    backed_up(window)
    (kept,) = (desk_path.parent / "Harbour Homes backups").glob("*.desk")
    data = bytearray(kept.read_bytes())
    data[4096 * 3 : 4096 * 5] = b"\x5a" * (4096 * 2)
    kept.write_bytes(data)
    window.context.navigate.restore_backup()
    window.click("Restore it")
    assert "cannot be read. Choose an earlier one." in window.texts()
    assert list(desk_path.parent.glob("*restored*")) == []


def test_without_a_desk_another_folder_can_be_looked_in(
    open_window: OpenWindow, desk_path: Path, tmp_path: Path
) -> None:
    with open_desk(desk_path, Clock(TODAY)) as desk:
        shutil.copytree(back_up(desk).path.parent, tmp_path / "stick")
    driver = open_window(None)
    driver.context.navigate.restore_backup()
    driver.rest()
    assert "No backup was found here." in driver.texts()
    assert not driver.find(QPushButton, "Restore it").isEnabled()
    driver.prompts.files = [tmp_path / "stick"]
    driver.click("Look in another folder…")
    assert len(driver.rows("Backups")) == 1
    assert driver.find(QPushButton, "Restore it").isEnabled()
    driver.press(Qt.Key.Key_Escape)
