"""Making, opening and closing a desk file, with and without a passphrase."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.working_days import ExtraDay
from complaintdesk.services import cases, complaints, settings
from complaintdesk.services.desk import Desk, back_up, create_desk, is_protected, last_backup, open_desk
from complaintdesk.services.maintenance import export_desk
from complaintdesk.services.passphrase import change_passphrase
from complaintdesk.system.clock import Clock
from tests.builders import landlord

CLOCK = Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))
SECRET = "three unrelated words"


def log_one(desk: Desk) -> None:
    complaints.log_case(
        desk,
        LogCase(
            CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Road"),
            "It leaks", "Repairs", "Ann Officer",
        ),
    )  # fmt: skip


def code_of(refused: pytest.ExceptionInfo[UserError]) -> str:
    assert str(refused.value)
    return refused.value.code


def test_a_new_desk_holds_the_landlord_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    made = create_desk(path, landlord(), CLOCK)
    assert made.recovery_code is None
    assert made.desk.who == "Ann Officer"
    log_one(made.desk)
    made.desk.close(take_backup=False)
    assert not is_protected(path)
    with open_desk(path, CLOCK) as desk:
        assert settings.landlord(desk) == replace(landlord(), version=1)
        assert cases.load_case(desk, 1).resident.name == "Rosa Tenant"
        assert desk.who == "Ann Officer"
        assert not desk.read_only


def test_a_file_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    path.write_bytes(b"something of hers")
    with pytest.raises(UserError) as refused:
        create_desk(path, landlord(), CLOCK)
    assert code_of(refused) == "file.exists"
    assert path.read_bytes() == b"something of hers"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.desk"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        create_desk(tmp_path / "none" / "a.desk", landlord(), CLOCK)
    assert code_of(refused) == "folder.missing"


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    with pytest.raises(UserError) as refused:
        create_desk(tmp_path / "a.desk", landlord(), CLOCK)
    assert code_of(refused) == "folder.not_writable"
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_set_up_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with pytest.raises(UnicodeEncodeError):
        create_desk(path, landlord(name="Broken \udcff name"), CLOCK)
    assert not path.exists()
    create_desk(path, landlord(), CLOCK).desk.close(take_backup=False)


def test_a_passphrase_protects_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with pytest.raises(UserError) as refused:
        create_desk(path, landlord(), CLOCK, "short")
    assert code_of(refused) == "passphrase.short"
    assert not path.exists()
    made = create_desk(path, landlord(), CLOCK, SECRET)
    log_one(made.desk)
    made.desk.close(take_backup=False)
    assert is_protected(path)
    assert b"Rosa" not in path.read_bytes()
    assert made.recovery_code is not None
    for secret, code in (
        (None, "passphrase.needed"),
        ("", "passphrase.needed"),
        ("other words here", "passphrase.wrong"),
    ):
        with pytest.raises(UserError) as refused:
            open_desk(path, CLOCK, secret)
        assert code_of(refused) == code
    for secret in (SECRET, made.recovery_code, made.recovery_code.lower().replace("-", " ")):
        with open_desk(path, CLOCK, secret) as desk:
            assert cases.load_case(desk, 1).resident.name == "Rosa Tenant"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"hello", "file.foreign"), (b"PK\x03\x04" + b"x" * 5_000, "file.foreign"), (b"", "file.foreign")],
)
def test_what_is_no_desk_file_is_left_alone(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.desk"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        open_desk(path, CLOCK, "some words here")
    assert code_of(refused) == code
    assert path.read_bytes() == content


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    for look in (lambda: open_desk(tmp_path / "a.desk", CLOCK), lambda: is_protected(tmp_path / "a.desk")):
        with pytest.raises(UserError) as refused:
            look()
        assert code_of(refused) == "file.missing"


def test_a_second_copy_of_the_program_is_told_who_has_it(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with create_desk(path, landlord(), CLOCK).desk:
        with pytest.raises(UserError) as refused:
            open_desk(path, CLOCK)
        assert code_of(refused) == "file.in_use"
        with open_desk(path, CLOCK, read_only=True) as look:
            assert look.read_only
    with open_desk(path, CLOCK) as again:
        assert not again.read_only


def test_a_protected_desk_is_told_to_be_open_elsewhere_before_its_passphrase_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with create_desk(path, landlord(), CLOCK, SECRET).desk:
        for read_only, code in ((False, "file.in_use"), (True, "passphrase.needed")):
            with pytest.raises(UserError) as refused:
                open_desk(path, CLOCK, read_only=read_only)
            assert code_of(refused) == code
    with pytest.raises(UserError) as refused:
        open_desk(path, CLOCK)
    assert code_of(refused) == "passphrase.needed"


@pytest.mark.parametrize("secret", [None, SECRET])
def test_a_file_that_was_cut_short_leaves_nothing_beside_it(tmp_path: Path, secret: str | None) -> None:
    path = tmp_path / "a.desk"
    create_desk(path, landlord(), CLOCK, secret).desk.close(take_backup=False)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 - 100)
    with pytest.raises(UserError) as refused:
        open_desk(path, CLOCK, secret)
    assert code_of(refused) == "file.damaged"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps files private by their folder, not by a mode")
def test_a_desk_its_backups_and_its_export_are_the_owners_own(tmp_path: Path) -> None:
    path, out = tmp_path / "a.desk", tmp_path / "out"
    with create_desk(path, landlord(), CLOCK).desk as desk:
        log_one(desk)
        kept = back_up(desk).path
        change_passphrase(desk, None, SECRET)
        export_desk(desk, out)
        modes = {p: stat.S_IMODE(p.stat().st_mode) for p in (path, kept, kept.parent, *out.rglob("*.csv"))}
        modes |= {p: stat.S_IMODE(p.stat().st_mode) for p in out.rglob("*") if p.is_dir()}
    assert {p.name: oct(mode) for p, mode in modes.items() if mode & 0o077} == {}
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_closing_takes_a_backup_that_opens(tmp_path: Path) -> None:
    made = create_desk(tmp_path / "a.desk", landlord(), CLOCK, SECRET).desk
    log_one(made)
    report = made.close()
    assert report is not None
    assert report.path.parent == made.backup_folder == tmp_path / "a backups"
    with open_desk(report.path, CLOCK, SECRET, read_only=True) as copy:
        assert cases.load_case(copy, 1).reference == "C-2026-0001"
    with open_desk(tmp_path / "a.desk", CLOCK, SECRET) as desk:
        latest = last_backup(desk)
        assert latest is not None
        assert latest.path == report.path


def test_a_look_takes_no_backup_and_leaving_without_one_is_possible(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    made = create_desk(path, landlord(), CLOCK).desk
    assert last_backup(made) is None
    assert made.close(take_backup=False) is None
    assert open_desk(path, CLOCK, read_only=True).close() is None
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".desk"] == ["a.desk"]
    assert not made.backup_folder.exists()


def test_backing_up_keeps_the_desk_open(tmp_path: Path) -> None:
    with create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk as desk:
        first = back_up(desk)
        log_one(desk)
        assert first.path.exists()
        assert last_backup(desk) is not None


def test_the_desk_is_let_go_even_when_its_backup_fails(tmp_path: Path) -> None:
    made = create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk
    made.backup_folder.write_text("a file where the folder should be")
    with pytest.raises(UserError) as refused:
        made.close()
    assert code_of(refused) == "folder.not_writable"
    with open_desk(tmp_path / "a.desk", CLOCK) as again:
        assert not again.read_only


def test_changed_targets_are_the_rules_at_once(tmp_path: Path) -> None:
    with create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk as desk:
        assert desk.rules().targets.acknowledge is None
        before = settings.landlord(desk)
        settings.save_landlord(desk, before, replace(before, targets=replace(before.targets, acknowledge=3)))
        assert desk.rules().targets.acknowledge == 3


def test_a_look_beside_a_desk_that_is_being_changed_counts_with_its_calendar(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with create_desk(path, landlord(), CLOCK).desk as desk, open_desk(path, CLOCK, read_only=True) as look:
        day = date(2027, 1, 4)
        assert look.rules().calendar.is_working(day)
        with desk.writing() as unit:
            unit.add_extra_day(ExtraDay(day, "Day of mourning"))
        assert not look.rules().calendar.is_working(day)
