"""Opening the window: with a desk, and with one that cannot be opened; and closing it."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from complaintdesk.services.desk import create_desk, open_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.system.folders import UnsafeFolder
from complaintdesk.ui.drafts import LOG_DRAFT, FormDraft
from complaintdesk.ui.folder_warning import warning_words
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from tests.builders import landlord
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import Driver

PASSPHRASE = "four quiet harbour lamps"


def test_the_desk_named_is_opened_on_today(window: Driver, desk_path: Path) -> None:
    assert window.window.windowTitle() == "Today – Harbour Homes"
    assert "Harbour Homes" in window.texts()
    assert window.context.preferences.value.recent == (str(desk_path),)


def test_a_desk_named_from_where_the_terminal_is_is_found_again_from_anywhere(
    open_window: OpenWindow, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk_path.parent)
    driver = open_window(Path(desk_path.name))
    assert driver.context.preferences.value.recent == (str(desk_path),)


def test_a_form_left_unfinished_is_offered_when_the_desk_opens(window: Driver, desk_path: Path) -> None:
    assert "What you had written was kept" not in window.texts()
    FormDraft(window.context.session.current, LOG_DRAFT).save({"name_edit": "Ivor Half-Done"})
    window.window.open_another(desk_path)
    window.until(lambda: "What you had written was kept" in window.texts())
    window.click("Go on with it")
    window.rest()
    name = next(edit for edit in window.window.findChildren(QLineEdit) if edit.objectName() == "name_edit")
    assert name.text() == "Ivor Half-Done"


def test_a_form_left_by_a_crash_goes_once_the_desk_has_a_passphrase(window: Driver) -> None:
    FormDraft(window.context.session.current, LOG_DRAFT).save({"name_edit": "Ivor Half-Done"})
    FormDraft(window.context.session.current, "incoming-1").save({"words": "Ivor is ill"})
    other = paths.recovery_folder() / "0123456789abcdef-log.json"
    other.write_text("{}", encoding="utf-8")
    window.context.session.set_protected(True)
    assert list(paths.recovery_folder().iterdir()) == [other]
    window.context.session.set_protected(False)


def test_a_desk_in_a_synchronised_folder_is_warned_of_once_and_opens_all_the_same(
    open_window: OpenWindow, desk_path: Path
) -> None:
    synchronised = desk_path.parent / "OneDrive - Harbour Homes" / desk_path.name
    synchronised.parent.mkdir()
    desk_path.rename(synchronised)
    driver = open_window(synchronised)
    assert driver.window.windowTitle() == "Today – Harbour Homes"
    assert "a folder that OneDrive synchronises" in driver.texts()
    driver.window.open_another(synchronised)
    driver.until(lambda: not driver.context.session.is_open)
    driver.until(lambda: driver.context.session.is_open)
    driver.rest()
    assert "synchronises" not in driver.texts()


def test_a_desk_on_this_computer_is_not_warned_of(window: Driver) -> None:
    assert "synchronises" not in window.texts()
    assert "on another computer" not in window.texts()
    assert window.context.preferences.value.warned == ()


def test_the_warning_says_why_and_what_to_do() -> None:
    for found, words in ((UnsafeFolder("Dropbox"), "Dropbox"), (UnsafeFolder(), "on another computer")):
        told = warning_words(found)
        assert words in told
        assert "cases could be lost" in told
        assert "move the file and its folder of backups to a folder that is on this computer only" in told


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


def test_a_window_closed_while_its_desk_is_being_opened_closes_it_in_good_order(window: Driver, tmp_path: Path) -> None:
    other = tmp_path / "Other.desk"
    create_desk(other, landlord(), Clock(TODAY)).desk.close(take_backup=False)
    window.window.leave_desk()
    window.until(lambda: not window.context.session.is_open)
    window.rest()
    window.window.open_another(other)
    assert window.context.session.is_opening
    window.window.close()
    window.until(lambda: not window.window.isVisible())
    assert len(list((tmp_path / "Other backups").glob("*.desk"))) == 1
    assert not (tmp_path / ".Other.desk.open").exists()


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


def other_desk(folder: Path, passphrase: str | None = None) -> Path:
    path = folder / "Other.desk"
    create_desk(path, replace(landlord(), name="Other Homes"), Clock(TODAY), passphrase).desk.close(take_backup=False)
    return path


def test_another_desk_takes_the_place_of_the_one_that_is_open(window: Driver, desk_path: Path, tmp_path: Path) -> None:
    path = other_desk(tmp_path)
    window.window.open_another(path)
    window.until(lambda: window.window.windowTitle() == "Today – Other Homes")
    assert len(list((tmp_path / f"{desk_path.stem} backups").glob("*.desk"))) == 1
    assert not desk_path.with_name(f".{desk_path.name}.open").exists()


def test_a_file_that_is_no_desk_leaves_the_open_one_and_its_forms_as_they_are(window: Driver, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.desk"
    wrong.write_bytes(b"Dear Sir or Madam, " * 300)
    window.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.write("Resident’s name", "Ivor Half-Done")
    before = window.context.desk
    for path, words in ((wrong, "is not a desk file"), (tmp_path / "gone.desk", "There is no file")):
        window.window.open_another(path)
        window.rest()
        assert words in window.texts()
        assert window.context.desk is before
        assert window.window.windowTitle() == "Today – Harbour Homes"
    assert window.find(QLineEdit, "Resident’s name").text() == "Ivor Half-Done"
    assert not list(tmp_path.glob("* backups"))


def test_an_unsaved_form_can_keep_the_officer_at_the_desk_that_is_open(window: Driver, tmp_path: Path) -> None:
    path = other_desk(tmp_path)
    window.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.write("Resident’s name", "Ivor Half-Done")
    window.prompts.confirmations = [False]
    window.window.open_another(path)
    window.until(lambda: bool(window.prompts.asked))
    window.rest()
    assert window.window.windowTitle() == "Today – Harbour Homes"
    open_desk(path, Clock(TODAY)).close(take_backup=False)


def test_giving_up_another_desks_passphrase_stays_with_the_one_that_is_open(window: Driver, tmp_path: Path) -> None:
    window.window.open_another(other_desk(tmp_path, PASSPHRASE))
    window.click("Cancel")
    assert window.context.session.is_open
    assert window.window.windowTitle() == "Today – Harbour Homes"
    assert "Welcome to ComplaintDesk" not in window.texts()


def test_a_protected_desk_in_use_says_so_before_it_asks_for_its_passphrase(window: Driver, tmp_path: Path) -> None:
    path = other_desk(tmp_path, PASSPHRASE)
    with open_desk(path, Clock(TODAY), PASSPHRASE):
        window.prompts.confirmations = [False]
        window.window.open_another(path)
        window.until(lambda: bool(window.prompts.asked))
        window.rest()
        assert "has been open on this computer" in window.prompts.asked[0]
        assert "Passphrase or recovery code" not in window.texts()
        window.prompts.confirmations = [True]
        window.window.open_another(path)
        window.write("Passphrase or recovery code", PASSPHRASE)
        window.click("Open")
        window.until(lambda: window.window.windowTitle() == "Today – Other Homes")
        assert window.context.desk.read_only


def test_a_window_closed_while_another_desk_is_being_opened_closes_both(
    window: Driver, desk_path: Path, tmp_path: Path
) -> None:
    path = other_desk(tmp_path)
    window.window.open_another(path)
    assert window.context.session.is_opening
    window.window.close()
    window.until(lambda: not window.window.isVisible())
    assert not list(tmp_path.glob(".*.open"))
    assert len(list((tmp_path / f"{desk_path.stem} backups").glob("*.desk"))) == 1


def test_the_hooks_are_given_back_at_the_end(open_window: OpenWindow) -> None:
    before = sys.excepthook
    driver = open_window(None)
    assert sys.excepthook != before
    driver.window.close()
    driver.until(lambda: not driver.window.isVisible())
    driver.desktop.stop()
    assert sys.excepthook == before
