"""Backups count only when they were opened and counted, and good ones are never pushed out by bad news."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseScope
from complaintdesk.storage import backup, shelf
from complaintdesk.storage.opening import key_of
from complaintdesk.storage.store import Store, open_store
from complaintdesk.system.clock import Clock
from tests.storage import desks


def test_a_backup_holds_what_the_desk_holds_under_the_same_key(either: Store, keyed: bool, tmp_path: Path) -> None:
    case = desks.add(either)
    report = backup.take_backup(either, tmp_path / "b", desks.CLOCK)
    assert (report.cases, report.journal_entries, report.taken_at) == (1, 2, desks.NOW)
    assert report.size == report.path.stat().st_size
    assert report.path.read_bytes()[:16] == either.path.read_bytes()[:16]
    assert list((tmp_path / "b").iterdir()) == [report.path]
    assert backup.latest(tmp_path / "b") == report
    key = desks.KEY if keyed else None
    assert backup.verify(report.path, key) == report
    shutil.copy(report.path, tmp_path / "restored.desk")
    restored = open_store(tmp_path / "restored.desk", raw_key=key, clock=desks.CLOCK)
    with restored.read() as unit:
        assert unit.cases(CaseScope()) == (case,)
    restored.close()


def test_a_backup_is_taken_while_somebody_reads_and_writes(store: Store, tmp_path: Path) -> None:
    with store.read() as unit:
        unit.landlord()
        desks.add(store)
        assert backup.take_backup(store, tmp_path / "b", desks.CLOCK).cases == 1


def test_a_copy_that_lacks_something_does_not_count(tmp_path: Path, keyed: bool) -> None:
    copy = desks.filled(tmp_path / "x.partial", keyed=keyed)
    key = None
    if keyed:
        key = key_of(copy, desks.KEY)
    with pytest.raises(UserError) as raised:
        backup.accept(copy, key, "x", desks.NOW, backup.Counts(4, 4))
    assert raised.value.code == "backup.failed"
    assert [p.name for p in tmp_path.iterdir()] == ["x 2026-11-20 093000.failed"]
    assert backup.latest(tmp_path) is None


@pytest.mark.parametrize("place", [20, 4096, 4096 * 20])
def test_a_damaged_copy_does_not_count(tmp_path: Path, keyed: bool, place: int) -> None:
    copy = desks.filled(tmp_path / "x.partial", keyed=keyed)
    key = key_of(copy, desks.KEY) if keyed else None
    data = bytearray(copy.read_bytes())
    data[place : place + 200] = bytes(b ^ 0xFF for b in data[place : place + 200])
    copy.write_bytes(data)
    with pytest.raises(UserError) as raised:
        backup.accept(copy, key, "x", desks.NOW, backup.Counts(0, 0))
    assert raised.value.code == "backup.failed"


def test_a_damaged_desk_gives_no_backup(tmp_path: Path) -> None:
    store = desks.make(tmp_path / "a.desk")
    with store.write("Ann") as unit:
        unit.add_attachment(None, "a.bin", "x/y", os.urandom(200_000))
    store.close()
    store = desks.reopen(tmp_path / "a.desk")
    with store.path.open("r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xff" * 4096 * 20)
    with pytest.raises(UserError) as raised:
        backup.take_backup(store, tmp_path / "b", desks.CLOCK)
    assert raised.value.code in {"file.damaged", "backup.failed"}
    assert backup.latest(tmp_path / "b") is None
    store.close()


def test_a_backup_that_was_damaged_since_is_found_out(store: Store, tmp_path: Path) -> None:
    desks.add(store)
    report = backup.take_backup(store, tmp_path / "b", desks.CLOCK)
    data = bytearray(report.path.read_bytes())
    data[4096 * 3 : 4096 * 4] = bytes(4096)
    report.path.write_bytes(data)
    with pytest.raises(UserError) as raised:
        backup.verify(report.path, None)
    assert raised.value.code == "file.damaged"


def test_a_folder_that_cannot_be_made_is_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as raised:
        backup.take_backup(store, tmp_path / "file" / "b", desks.CLOCK)
    assert raised.value.code == "folder.not_writable"


def shelve(folder: Path, *times: datetime) -> None:
    folder.mkdir(exist_ok=True)
    for at in times:
        (folder / shelf.backup_name("Desk", at, 3, 9)).write_bytes(b"x")


NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def ages(folder: Path) -> list[float]:
    return [(NOON - b.taken_at) / timedelta(days=1) for b in backup.backups(folder)]


def test_thinning_keeps_all_of_two_days_then_days_weeks_and_months(tmp_path: Path) -> None:
    shelve(tmp_path, *(NOON - timedelta(hours=6 * n) for n in range(4 * 400)))
    gone = backup.thin(tmp_path, NOON)
    kept = ages(tmp_path)
    assert len(gone) + len(kept) == 1600
    assert kept[:9] == [n / 4 for n in range(9)]
    days = [age for age in kept if 2 < age <= 14]
    assert len(days) == 13
    assert len({(NOON - timedelta(days=age)).date() for age in days}) == 13
    weeks = [age for age in kept if 14 < age <= 92]
    assert 11 <= len(weeks) <= 13
    months = [age for age in kept if age > 92]
    assert 10 <= len(months) <= 12
    assert backup.thin(tmp_path, NOON) == []
    assert ages(tmp_path) == kept


def test_the_last_of_each_span_is_the_one_kept(tmp_path: Path) -> None:
    day = datetime(2026, 11, 10, tzinfo=UTC)
    shelve(tmp_path, *(day + timedelta(hours=h) for h in (1, 9, 17)))
    backup.thin(tmp_path, NOON)
    assert [b.taken_at.hour for b in backup.backups(tmp_path)] == [17]


def test_a_backup_that_cannot_be_deleted_is_left_and_the_rest_thinned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = datetime(2026, 11, 10, tzinfo=UTC)
    shelve(tmp_path, *(day + timedelta(hours=h) for h in (1, 9, 17)))
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if " 010000," in path.name:
            raise PermissionError(13, "held by another program", str(path))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert [path.name.split(",")[0][-6:] for path in backup.thin(tmp_path, NOON)] == ["090000"]
    assert [b.taken_at.hour for b in backup.backups(tmp_path)] == [17, 1]


def test_nothing_is_thinned_after_a_failed_check(tmp_path: Path) -> None:
    day = datetime(2026, 11, 10, tzinfo=UTC)
    shelve(tmp_path, day, day + timedelta(hours=1))
    failed = tmp_path / shelf.failed_name("Desk", NOON - timedelta(hours=1))
    failed.write_bytes(b"x")
    assert backup.thin(tmp_path, NOON) == []
    shelve(tmp_path, NOON)
    assert len(backup.thin(tmp_path, NOON)) == 1
    assert failed.exists()


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    shelve(tmp_path, *(NOON - timedelta(days=10, hours=n) for n in range(3)))
    (tmp_path / "Desk.desk").write_text("x")
    (tmp_path / "Desk 2026-11-20 120000.partial").write_text("x")
    backup.thin(tmp_path, NOON)
    assert {"Desk.desk", "Desk 2026-11-20 120000.partial"} <= {p.name for p in tmp_path.iterdir()}
    assert backup.latest(tmp_path / "none") is None


def test_the_latest_is_told_by_its_time_and_not_by_its_name(tmp_path: Path) -> None:
    shelve(tmp_path, NOON, NOON - timedelta(days=1))
    (tmp_path / shelf.backup_name("Aaa", NOON + timedelta(days=1), 5, 6)).write_bytes(b"xyz")
    last = backup.latest(tmp_path)
    assert last is not None
    assert (last.cases, last.journal_entries, last.size) == (5, 6, 3)


def test_a_second_backup_in_the_same_second_replaces_the_first(store: Store, tmp_path: Path) -> None:
    clock = Clock(desks.NOW)
    backup.take_backup(store, tmp_path / "b", clock)
    backup.take_backup(store, tmp_path / "b", clock)
    assert len(list((tmp_path / "b").iterdir())) == 1


def test_a_copy_that_lacks_only_journal_entries_does_not_count(tmp_path: Path) -> None:
    copy = desks.filled(tmp_path / "x.partial")
    with pytest.raises(UserError) as raised:
        backup.accept(copy, None, "x", desks.NOW, backup.Counts(3, 5))
    assert raised.value.code == "backup.failed"


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (datetime(2026, 11, 14, 12, tzinfo=UTC), [24, 21, 14]),  # none is older than 92 days
        (datetime(2026, 11, 22, 12, tzinfo=UTC), [24, 21]),  # two are, and one of them stands for their month
    ],
)
def test_weeks_are_told_apart_for_ninety_two_days(tmp_path: Path, now: datetime, left: list[int]) -> None:
    shelve(tmp_path, *(datetime(2026, 8, day, 12, tzinfo=UTC) for day in (14, 21, 24)))
    backup.thin(tmp_path, now)
    assert [b.taken_at.day for b in backup.backups(tmp_path)] == left


def test_the_week_at_the_turn_of_the_year_is_one_week(tmp_path: Path) -> None:
    shelve(tmp_path, datetime(2026, 12, 31, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    backup.thin(tmp_path, datetime(2027, 2, 1, tzinfo=UTC))
    assert [b.taken_at.day for b in backup.backups(tmp_path)] == [1]


def test_nothing_is_thinned_after_a_failed_check_however_old_another_failure_is(tmp_path: Path) -> None:
    day = datetime(2026, 11, 10, tzinfo=UTC)
    shelve(tmp_path, day, day + timedelta(hours=1))
    for at in (day - timedelta(days=9), NOON):
        (tmp_path / shelf.failed_name("Desk", at)).write_bytes(b"x")
    assert backup.thin(tmp_path, NOON) == []


def test_of_backups_of_one_second_the_fullest_is_the_latest(tmp_path: Path) -> None:
    for entries in (9, 11, 10, 12, 8):
        (tmp_path / shelf.backup_name("Desk", NOON, 3, entries)).write_bytes(b"x")
    assert [b.journal_entries for b in backup.backups(tmp_path)] == [12, 11, 10, 9, 8]


def test_a_backup_that_cannot_be_made_leaves_no_half_of_it(tmp_path: Path) -> None:
    store = desks.make(tmp_path / "a.desk")
    with store.write("Ann") as unit:
        unit.add_attachment(None, "a.bin", "x/y", os.urandom(200_000))
    store.close()
    with store.path.open("r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xff" * 4096 * 20)
    with pytest.raises(UserError):
        backup.back_up_file(store.path, None, tmp_path / "b", desks.CLOCK)
    assert [p.name for p in (tmp_path / "b").iterdir() if p.suffix == ".partial"] == []


@pytest.mark.skipif(os.name != "posix", reason="a person's folders are private on Windows by themselves")
def test_backups_are_their_owners_alone(store: Store, tmp_path: Path) -> None:
    store.path.chmod(0o600)
    report = backup.take_backup(store, tmp_path / "b", desks.CLOCK)
    assert [p.stat().st_mode & 0o077 for p in (report.path, report.path.parent)] == [0, 0]
