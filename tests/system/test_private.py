"""What is made is its owner's own, unless the file that it belongs to is shared."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from complaintdesk.system import private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps files private by their folder, not by a mode")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_and_a_new_folder_are_the_owners_own(tmp_path: Path) -> None:
    private.new_folder(tmp_path / "a" / "b")
    private.new_file(tmp_path / "a" / "b" / "c")
    assert (mode(tmp_path / "a" / "b"), mode(tmp_path / "a" / "b" / "c")) == (0o700, 0o600)
    with pytest.raises(FileExistsError):
        private.new_file(tmp_path / "a" / "b" / "c")


@pytest.mark.parametrize(
    ("shared", "file", "folder"),
    [(0o660, 0o660, 0o770), (0o664, 0o664, 0o775), (0o644, 0o600, 0o700), (0o600, 0o600, 0o700)],
)
def test_others_who_may_write_the_desk_may_work_with_what_belongs_to_it(
    tmp_path: Path, shared: int, file: int, folder: int
) -> None:
    desk = tmp_path / "a.desk"
    desk.touch()
    desk.chmod(shared)
    private.new_file(tmp_path / "copy", like=desk)
    private.new_folder(tmp_path / "backups", like=desk)
    assert (mode(tmp_path / "copy"), mode(tmp_path / "backups")) == (file, folder)


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a").chmod(0o755)
    private.new_folder(tmp_path / "a")
    assert mode(tmp_path / "a") == 0o755


def test_a_folder_is_closed_off_with_all_that_is_in_it(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "c.csv").write_text("x", encoding="utf-8")
    private.close_off(tmp_path / "a")
    assert [mode(p) for p in (tmp_path / "a", inner, inner / "c.csv")] == [0o700, 0o700, 0o600]
