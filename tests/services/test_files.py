"""Files that leave the desk: whole, under names every system takes, never over somebody else's."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.services.files import explained, safe_name, write_files


def test_files_are_written_whole_into_a_folder_that_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deep"
    paths = write_files(folder, {"a.pdf": b"one", "b.docx": b"two"})
    assert [p.name for p in paths] == ["a.pdf", "b.docx"]
    assert [p.read_bytes() for p in paths] == [b"one", b"two"]
    assert sorted(p.name for p in folder.iterdir()) == ["a.pdf", "b.docx"]


def test_the_same_file_is_not_written_twice(tmp_path: Path) -> None:
    assert write_files(tmp_path, {"a.pdf": b"one"}) == write_files(tmp_path, {"a.pdf": b"one"})
    assert len(list(tmp_path.iterdir())) == 1


def test_another_file_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"hers")
    (tmp_path / "a (2).pdf").mkdir()
    (path,) = write_files(tmp_path, {"a.pdf": b"one"})
    assert path.name == "a (3).pdf"
    assert (tmp_path / "a.pdf").read_bytes() == b"hers"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("C/2026-0001 <x>: a|b?.pdf", "C-2026-0001 -x-- a-b-.pdf"),
        (" a.pdf. ", "a.pdf"),
        ("..\\..\\x.pdf", "-..-x.pdf"),
        ("tab\there.pdf", "tab-here.pdf"),
        ("Zoë’s 🙂.pdf", "Zoë’s 🙂.pdf"),
    ],
)
def test_a_name_that_every_system_accepts(tmp_path: Path, name: str, safe: str) -> None:
    assert safe_name(name) == safe
    (path,) = write_files(tmp_path, {name: b"x"})
    assert path.parent == tmp_path


def test_a_folder_that_is_a_file_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(UserError) as refused:
        write_files(tmp_path / "f", {"a.pdf": b"one"})
    assert refused.value.code == "folder.not_writable"
    assert str(tmp_path / "f") in str(refused.value)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk.full"), (errno.EACCES, "folder.not_writable"), (errno.EROFS, "folder.not_writable")],
)
def test_a_failed_write_is_explained(tmp_path: Path, number: int, code: str) -> None:
    error = explained(OSError(number, "no"), tmp_path)
    assert error.code == code
    assert str(tmp_path) in str(error)
