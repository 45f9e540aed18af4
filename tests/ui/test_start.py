"""Opening the window: with a desk, and with one that cannot be opened; and closing it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from complaintdesk.services.desk import create_desk, open_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.drafts import LOG_DRAFT, FormDraft
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from tests.builders import landlord
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import Driver

PASSPHRASE = "four quiet harbour lamps"


def test_the_desk_named_is_opened_on_today(window: Driver, desk_path: Path) -> None:
    assert window.window.windowTitle() == "Today – Harbour Homes"
    assert "Harbour Homes" in window.texts()
    assert window.context.preferences.value.recent == (str(desk_path),)


def test_a_form_left_unfinished_is_offered_when_the_desk_opens(window: Driver, desk_path: Path) -> None:
    assert "What you had written was kept" not in window.texts()
    FormDraft(window.context.session.current, LOG_DRAFT).save({"name_edit": "Ivor Half-Done"})
    window.window.open_another(desk_path)
    window.until(lambda: "What you had written was kept" in window.texts())
    window.click("Go on with it")
    window.rest()
    name = next(edit for edit in window.window.findChildren(QLineEdit) if edit.objectName() == "name_edit")
    assert name.text() == "Ivor Half-Done"


def test_the_desk_used_last_is_opened_at_the_next_start(open_window: OpenWindow, desk_path: Path) -> None:
    folder = paths.config_folder()
    (folder / "preferences.json").write_text(json.dumps({"recent": [str(desk_path)]}), encoding="utf-8")
    driver = open_window(None)
    assert driver.window.windowTitle() == "Today – Harbour Homes"


def test_preferences_that_cannot_be_read_are_kept_aside(open_window: OpenWindow) -> None:
    folder = paths.config_folder()
    (folder / "preferences.json").write_text("{not json", encoding="utf-8")
    driver = open_window(None)
    assert [p.read_text(encoding="utf-8") for p in folder.glob("*.broken-*")] == ["{not json"]
    assert "preferences could not be read" in driver.texts()


def test_closing_takes_a_backup_and_lets_the_file_go(window: Driver, desk_path: Path) -> None:
    window.window.close()
    window.until(lambda: not window.window.isVisible())
    backups = list((desk_path.parent / f"{desk_path.stem} backups").glob("*.desk"))
    assert len(backups) == 1
    open_desk(desk_path, Clock(TODAY)).close(take_backup=False)


def test_a_missing_file_is_told_and_the_first_page_shown(open_window: OpenWindow, tmp_path: Path) -> None:
    driver = open_window(tmp_path / "gone.desk")
    assert "There is no file" in driver.texts()
    assert "Welcome to ComplaintDesk" in driver.texts()


def test_a_foreign_file_is_told_and_left_alone(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.desk"
    path.write_bytes(b"Dear Sir or Madam, " * 300)
    driver = open_window(path)
    assert "Welcome to ComplaintDesk" in driver.texts()
    assert "letter.desk" in driver.texts()
    assert path.read_bytes() == b"Dear Sir or Madam, " * 300


def test_a_desk_in_use_can_be_opened_for_reading(open_window: OpenWindow, desk_path: Path) -> None:
    with open_desk(desk_path, Clock(TODAY)):
        driver = open_window(None)
        driver.prompts.confirmations = [True]
        driver.window.open_another(desk_path)
        driver.rest()
        driver.until(lambda: driver.context.session.is_open)
        assert driver.context.desk.read_only
        assert "Open for reading only" in driver.texts()
        assert "Nothing can be changed in this desk" in driver.texts()
        driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert "What they said" not in driver.texts()
        driver.window.close()
        driver.until(lambda: not driver.window.isVisible())


def test_a_protected_desk_asks_until_the_passphrase_is_right(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "kept.desk"
    new = create_desk(path, landlord(), Clock(TODAY), PASSPHRASE)
    new.desk.close(take_backup=False)
    driver = open_window(path)
    driver.write("Passphrase or recovery code", "not the right words")
    driver.click("Open")
    assert not driver.context.session.is_open
    assert "kept.desk" in driver.texts()
    problem = next(p for p in driver.window.findChildren(ProblemLabel) if p.isVisible())
    assert problem.height() >= problem.heightForWidth(problem.width())
    driver.write("Passphrase or recovery code", PASSPHRASE)
    driver.click("Open")
    driver.until(lambda: driver.context.session.is_open)
    assert driver.window.windowTitle() == "Today – Harbour Homes"


def test_a_recovery_code_opens_a_protected_desk(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "kept.desk"
    new = create_desk(path, landlord(), Clock(TODAY), PASSPHRASE)
    new.desk.close(take_backup=False)
    assert new.recovery_code is not None
    driver = open_window(path)
    driver.write("Passphrase or recovery code", new.recovery_code.lower())
    driver.click("Open")
    driver.until(lambda: driver.context.session.is_open)


def test_giving_up_the_passphrase_shows_the_first_page(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "kept.desk"
    create_desk(path, landlord(), Clock(TODAY), PASSPHRASE).desk.close(take_backup=False)
    driver = open_window(path)
    driver.click("Cancel")
    assert "Welcome to ComplaintDesk" in driver.texts()


def test_the_hooks_are_given_back_at_the_end(open_window: OpenWindow) -> None:
    before = sys.excepthook
    driver = open_window(None)
    assert sys.excepthook != before
    driver.window.close()
    driver.until(lambda: not driver.window.isVisible())
    driver.desktop.stop()
    assert sys.excepthook == before
