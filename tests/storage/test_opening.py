"""What is damaged, foreign, newer, locked or full is answered plainly, and left byte for byte as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseQuery
from complaintdesk.storage import backup, opening
from complaintdesk.storage.driver import Mode, connect
from complaintdesk.storage.store import Store, create_store, open_store
from tests.storage import desks

PAGE = 4096


def refusal(path: Path, raw_key: bytes | None = desks.KEY) -> UserError:
    """Why the file is not opened; proves that nothing was written, in it or beside it."""
    before = path.read_bytes()
    names = sorted(p.name for p in path.parent.iterdir())
    with pytest.raises(UserError) as raised:
        open_store(path, raw_key=raw_key, clock=desks.CLOCK)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == names
    return raised.value


def spoil(path: Path, change: Callable[[bytearray], bytes | bytearray]) -> None:
    path.write_bytes(change(bytearray(path.read_bytes())))


def flip(start: int, length: int) -> Callable[[bytearray], bytearray]:
    def change(data: bytearray) -> bytearray:
        data[start : start + length] = bytes(b ^ 0xFF for b in data[start : start + length])
        return data

    return change


DAMAGE: dict[str, Callable[[bytearray], bytes | bytearray]] = {
    "first page wiped": lambda data: bytes(PAGE) + data[PAGE:],
    "first page's content": flip(100, 40),
    "a later page": flip(PAGE * 6, 60),
    "cut in the middle": lambda data: data[: len(data) // 2 // PAGE * PAGE],
    "cut within a page": lambda data: data[: len(data) // 2 + 7],
    "cut within the first page": lambda data: data[:3000],
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_called_damaged_and_left_alone(tmp_path: Path, keyed: bool, damage: str) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=keyed, cases=20)
    spoil(path, DAMAGE[damage])
    assert refusal(path).code == "file.damaged"


def test_the_message_names_the_last_good_backup(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    store = desks.reopen(path)
    report = backup.take_backup(store, tmp_path / "a backups", desks.CLOCK)
    store.close()
    spoil(path, flip(100, 40))
    assert str(report.path) in str(refusal(path).params["advice"])


def test_without_a_backup_the_message_says_so(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    spoil(path, flip(100, 40))
    assert "No backup was found" in str(refusal(path).params["advice"])


def test_a_wrong_key_is_told_from_damage(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=True)
    assert refusal(path, bytes(32)).code == "passphrase.wrong"
    spoil(path, flip(100, 40))
    assert refusal(path, desks.KEY).code == "file.damaged"
    assert refusal(path, bytes(32)).code == "passphrase.wrong"


def test_a_damaged_salt_cannot_be_told_from_a_wrong_passphrase(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=True)
    spoil(path, flip(3, 1))
    assert refusal(path).code == "passphrase.wrong"


def test_a_key_is_asked_for_and_needless_ones_are_ignored(tmp_path: Path) -> None:
    assert refusal(desks.filled(tmp_path / "a.desk", keyed=True), None).code == "passphrase.needed"
    open_store(desks.filled(tmp_path / "b.desk"), raw_key=desks.KEY, clock=desks.CLOCK).close()


FOREIGN = {
    "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40,
    "photo.desk": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40,
    "empty.desk": b"",
    "letter.docx": b"PK\x03\x04" + bytes(range(256)) * 16,
    "letter.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(PAGE),
    "note.desk": "Dear résident, your complaint ".encode() * 300,
    "any.bin": bytes(range(256)) * 21,
    "table.bin": bytes([1, 2, 3, 4]) * PAGE,
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_foreign_file_is_called_foreign_and_left_alone(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FOREIGN[name])
    assert refusal(path).code == "file.foreign"


def test_somebody_elses_database_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "other.desk"
    path.touch()
    connection = connect(path, None)
    connection.execute("CREATE TABLE cases(id)")
    connection.execute("CREATE TABLE journal(number)")
    connection.close()
    assert refusal(path).code == "file.foreign"


def test_a_folder_or_nothing_at_all(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file.foreign"), (tmp_path / "none.desk", "file.missing")):
        with pytest.raises(UserError) as raised:
            open_store(path, raw_key=None, clock=desks.CLOCK)
        assert raised.value.code == code


def test_a_newer_file_opens_for_reading_only(tmp_path: Path, keyed: bool) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=keyed)
    connection = connect(path, opening.key_of(path, desks.KEY))
    connection.execute("PRAGMA user_version = 99")
    connection.execute("ALTER TABLE cases ADD COLUMN something_new TEXT")
    connection.close()
    before = path.read_bytes()
    store = desks.reopen(path, keyed=keyed)
    assert store.read_only
    assert "newer version" in store.read_only_reason
    with store.read() as unit:
        assert unit.count(CaseQuery("roof")) == 3
        assert unit.case(1).theme == "Repairs"
    with pytest.raises(UserError) as raised, store.write("Ann"):
        pass
    assert raised.value.code == "desk.read_only"
    store.close()
    assert path.read_bytes() == before


def test_what_a_killed_program_left_beside_a_damaged_file_is_left_too(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk", cases=20)
    spoil(path, flip(0, 2000))
    beside = tmp_path / "a.desk-wal"
    beside.write_bytes(b"\x37\x7f\x06\x82" + bytes(5000))
    with pytest.raises(UserError):
        open_store(path, raw_key=None, clock=desks.CLOCK)
    assert beside.stat().st_size == 5004


def fill_up(store: Store) -> None:
    """Writes until there is no room; every unit before the last is kept."""
    with store.write("Ann") as unit:
        unit.connection.exec_driver_sql("PRAGMA max_page_count = 150")
        for number in range(100):
            unit.add_attachment(None, f"{number}.bin", "x/y", os.urandom(20_000))


def test_a_full_disk_is_named_and_what_was_there_stays(either: Store) -> None:
    case = desks.add(either)
    with pytest.raises(UserError) as raised:
        fill_up(either)
    assert raised.value.code == "disk.full"
    with either.read() as unit:
        assert unit.case(case.id) == case
        assert len(unit.journal()) == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk; the page limit above stands in for it elsewhere")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_really_full_disk_loses_nothing(small_disk: Path) -> None:
    path = desks.filled(small_disk / "a.desk")
    store = desks.reopen(path)
    with pytest.raises(UserError) as raised, store.write("Ann") as unit:
        unit.add_attachment(None, "big.bin", "x/y", os.urandom(4_000_000))
    assert raised.value.code == "disk.full"
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(max(0, shutil.disk_usage(small_disk).free - 50_000)))
    with pytest.raises(UserError) as raised:
        backup.take_backup(store, small_disk / "b", desks.CLOCK)
    assert raised.value.code == "disk.full"
    assert list((small_disk / "b").iterdir()) == []
    store.close()
    ballast.unlink()
    store = desks.reopen(path)
    with store.read() as unit:
        assert unit.count(CaseQuery()) == 3
    store.close()


def test_a_write_that_the_file_refuses_is_named(store: Store) -> None:
    def write_protected() -> None:
        with store.write("Ann") as unit:
            unit.connection.exec_driver_sql("PRAGMA query_only = ON")
            unit.note("x", None, {})

    with pytest.raises(UserError) as raised:
        write_protected()
    assert raised.value.code == "file.read_only"


def test_a_writer_that_waits_too_long_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("complaintdesk.storage.driver.BUSY_SECONDS", 0.05)
    other = desks.reopen(store.path)
    with store.write("Ann"):
        with pytest.raises(UserError) as raised, other.write("Bea"):
            pass
        assert raised.value.code == "file.busy"
        with other.read() as unit:
            assert unit.landlord().homes == 640
    other.close()


_AS_ANOTHER_USER = """
import os, sys
from pathlib import Path
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseQuery
from complaintdesk.storage.lock import DeskLock
from tests.storage import desks
path = Path(sys.argv[1])
def code(act):
    try:
        act()
    except UserError as error:
        return error.code
    return "none"
import complaintdesk.storage.store, complaintdesk.storage.migrations.runner, filelock
if os.geteuid() == 0:
    os.setuid(65534)
print(code(lambda: desks.reopen(path)), code(lambda: DeskLock.acquire(path, desks.CLOCK)),
      code(lambda: desks.make(path.with_name("b.desk"))))
store = desks.reopen(path, read_only=True)
with store.read() as unit:
    print(unit.count(CaseQuery("roof")))
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_protected_folder_can_be_looked_at_and_says_why_no_more() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = desks.filled(folder / "a.desk")
        path.chmod(0o444)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", _AS_ANOTHER_USER, str(path)],
            env=desks.child_environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        folder.chmod(0o755)
        assert done.stderr == ""
        assert done.stdout.split() == ["file.read_only", "file.read_only", "folder.not_writable", "3"]
        assert [p.name for p in folder.iterdir()] == ["a.desk"]


def test_an_unfinished_file_never_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(opening, "_migrate", fails)
    with pytest.raises(RuntimeError):
        create_store(tmp_path / "a.desk", raw_key=None, salt=None, clock=desks.CLOCK)
    assert list(tmp_path.iterdir()) == []


def test_a_look_at_a_file_in_use_sees_what_was_just_saved(store: Store) -> None:
    desks.add(store)
    look = desks.reopen(store.path, read_only=True)
    with look.read() as unit:
        assert unit.count(CaseQuery()) == 1
    desks.add(store)
    with look.read() as unit:
        assert unit.count(CaseQuery()) == 2
    look.close()
    assert Mode.LOOK is look.mode
