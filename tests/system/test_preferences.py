"""Preferences are read once, replaced whole, and never lost to an unreadable file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from complaintdesk.system.preferences import FILE_NAME, Appearance, Preferences, PreferencesFile, ReminderTimes

NOW = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    kept = PreferencesFile(tmp_path, NOW)
    assert kept.value == Preferences()
    liked = Preferences(Appearance.DARK, 140, ("/a/one.desk",), ("/cloud/one.desk",))
    kept.save(liked)
    again = PreferencesFile(tmp_path, NOW)
    assert again.value == liked
    assert again.problem is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"appearance": "pink"}',
        '{"text_percent": "large"}',
        '{"recent": 3}',
        '{"reminders": "on"}',
        '{"reminders": {"start": "nine"}}',
    ],
)
def test_an_unreadable_file_is_moved_aside_and_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    kept = PreferencesFile(tmp_path, NOW)
    assert kept.value == Preferences()
    assert kept.problem is not None
    assert kept.problem.read_text(encoding="utf-8") == text


def test_the_times_of_reminders_are_kept_and_the_usual_ones_stand_in_for_nonsense(tmp_path: Path) -> None:
    kept = PreferencesFile(tmp_path, NOW)
    assert kept.value.reminders == ReminderTimes(True, time(9), time(17))
    liked = ReminderTimes(False, time(8, 30), time(16))
    kept.save(replace(kept.value, reminders=liked, reminded_on="2026-11-20"))
    again = PreferencesFile(tmp_path, NOW).value
    assert (again.reminders, again.reminded_on) == (liked, "2026-11-20")
    (tmp_path / FILE_NAME).write_text('{"reminders": {"start": "18:00", "end": "09:00"}}', encoding="utf-8")
    assert PreferencesFile(tmp_path, NOW).value.reminders == ReminderTimes()


def test_the_latest_desk_comes_first_and_once_and_five_are_kept() -> None:
    preferences = Preferences()
    for name in ("1", "2", "3", "2", "4", "5", "6"):
        preferences = preferences.opened(Path(name))
    assert preferences.recent == ("6", "5", "4", "2", "3")
    assert preferences.forgotten(Path("4")).recent == ("6", "5", "2", "3")


def test_the_size_of_the_text_stays_within_reason(tmp_path: Path) -> None:
    for written, read in ((10, 80), (1000, 200)):
        (tmp_path / FILE_NAME).write_text(f'{{"text_percent": {written}}}', encoding="utf-8")
        assert PreferencesFile(tmp_path, NOW).value.text_percent == read


def test_where_nothing_can_be_written_they_last_as_long_as_the_program(
    tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("preferences could not be written")
    taken = tmp_path / "taken"
    taken.write_text("a file in the folder's place", encoding="utf-8")
    kept = PreferencesFile(taken, NOW)
    kept.save(Preferences(Appearance.DARK))
    assert kept.value.appearance is Appearance.DARK
    assert taken.read_text(encoding="utf-8") == "a file in the folder's place"
