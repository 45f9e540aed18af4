"""One program at a time has a desk file open, and a killed one does not lock anybody out."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.storage.lock import DeskLock
from tests.storage import desks

_HOLD = """
import sys
from pathlib import Path
from complaintdesk.storage.lock import DeskLock
from tests.storage import desks
held = DeskLock.acquire(Path(sys.argv[1]), desks.CLOCK)
print("held", flush=True)
sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that has taken the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        env=desks.child_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as raised:
        DeskLock.acquire(path, desks.CLOCK)
    return raised.value


def test_another_process_is_refused_and_told_who_since_when(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with holder(path) as process:
        error = refusal(path)
        process.kill()
        process.communicate()
    assert error.code == "file.in_use"
    assert error.params["computer"] == "this computer"
    assert "delete" not in str(error)
    assert str(error).endswith(
        "Close the other window first. If there is none to be seen, restart this computer and try again."
    )
    assert error.params["since"] == "20 November 2026 at 09:30"


def test_the_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with holder(path) as process:
        process.kill()
        process.communicate()
    assert (tmp_path / ".a.desk.open").exists()
    DeskLock.acquire(path, desks.CLOCK).release()


def test_a_lock_that_was_let_go_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    DeskLock.acquire(path, desks.CLOCK).release()
    assert list(tmp_path.iterdir()) == []
    with holder(path) as process:
        refusal(path)
        process.kill()
        process.communicate()
    (tmp_path / ".a.desk.open").write_text(
        json.dumps({"computer": "office-2", "user": "ann", "since": "x"}), encoding="utf-8"
    )
    refusal(path)
    assert {p.name for p in tmp_path.iterdir()} == {".a.desk.open"}


def test_a_second_lock_in_this_process_is_refused(tmp_path: Path) -> None:
    held = DeskLock.acquire(tmp_path / "a.desk", desks.CLOCK)
    assert refusal(tmp_path / "a.desk").code == "file.in_use"
    DeskLock.acquire(tmp_path / "b.desk", desks.CLOCK).release()
    held.release()
    held.release()
    DeskLock.acquire(tmp_path / "a.desk", desks.CLOCK).release()
    assert not (tmp_path / ".a.desk.open").exists()


def test_a_note_from_another_computer_is_respected_until_it_is_taken_over(tmp_path: Path) -> None:
    path, note = tmp_path / "a.desk", tmp_path / ".a.desk.open"
    note.write_text(json.dumps({"computer": "RECEPTION", "user": "bea", "since": "2026-11-19T16:00:00+00:00"}))
    error = refusal(path)
    assert (error.code, error.params["computer"], error.params["user"]) == ("file.in_use", "RECEPTION", "bea")
    assert str(note) in str(error)
    assert json.loads(note.read_text())["computer"] == "RECEPTION"
    held = DeskLock.acquire(path, desks.CLOCK, take_over=True)
    assert json.loads(note.read_text())["computer"] == platform.node()
    held.release()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"computer": 1}', "\0"])
def test_half_a_note_locks_nobody_out(tmp_path: Path, text: str) -> None:
    (tmp_path / ".a.desk.open").write_text(text)
    held = DeskLock.acquire(tmp_path / "a.desk", desks.CLOCK)
    assert json.loads((tmp_path / ".a.desk.open").read_text())["computer"] == platform.node()
    held.release()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "a.desk").code == "folder.missing"
