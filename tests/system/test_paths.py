"""The program's own folders, also where the person may not write."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.system import paths


def test_one_variable_moves_everything_into_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    made = [paths.config_folder(), paths.log_folder(), paths.recovery_folder()]
    assert [path.parent for path in made] == [tmp_path / "home"] * 3
    assert all(path.is_dir() for path in made)
    assert not paths.documents_folder().exists()


def test_a_home_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file in the folder's place", encoding="utf-8")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(taken))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = paths.config_folder()
    (folder / "a").write_text("b", encoding="utf-8")
    assert folder.parent == tmp_path
    assert paths.config_folder() == folder
    assert paths.recovery_folder() != folder
