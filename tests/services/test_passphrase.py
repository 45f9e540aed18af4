"""Changing the passphrase of an open desk: the desk stays open and whole, the old secret no longer opens it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.services import desk as desks
from complaintdesk.services import passphrase as service
from complaintdesk.services.desk import Desk
from complaintdesk.services.settings import landlord, new_landlord
from complaintdesk.system.clock import Clock

CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
FIRST, SECOND = "four unrelated words", "another set of words"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desks.create_desk(tmp_path / "Harbour.desk", new_landlord("Harbour Homes", 640, "Ann Officer"), CLOCK).desk
    yield made
    made.close(take_backup=False)


def opens(path: Path, secret: str | None) -> str:
    try:
        with desks.open_desk(path, CLOCK, secret, read_only=True) as opened:
            return landlord(opened).name
    except UserError as error:
        return error.code


def acts(desk: Desk) -> list[str]:
    with desk.reading() as unit:
        return [entry.act for entry in unit.journal()]


def test_a_passphrase_is_set_and_the_desk_stays_open(desk: Desk) -> None:
    done = service.change_passphrase(desk, None, FIRST)
    assert done.protected
    assert done.recovery_code is not None
    assert landlord(desk).name == "Harbour Homes"
    assert opens(desk.path, FIRST) == "Harbour Homes"
    assert opens(desk.path, done.recovery_code) == "Harbour Homes"
    assert opens(desk.path, None) == "passphrase.needed"
    assert acts(desk)[-1] == "passphrase set"


def test_a_change_needs_the_old_passphrase_and_ends_it(desk: Desk) -> None:
    service.change_passphrase(desk, None, FIRST)
    with pytest.raises(UserError) as refused:
        service.change_passphrase(desk, SECOND, SECOND)
    assert refused.value.code == "passphrase.wrong"
    assert opens(desk.path, FIRST) == "Harbour Homes"
    service.change_passphrase(desk, FIRST, SECOND)
    assert opens(desk.path, FIRST) == "passphrase.wrong"
    assert opens(desk.path, SECOND) == "Harbour Homes"
    assert acts(desk)[-1] == "passphrase changed"


def test_the_recovery_code_serves_in_place_of_a_forgotten_passphrase(desk: Desk) -> None:
    code = service.change_passphrase(desk, None, FIRST).recovery_code
    service.change_passphrase(desk, code, SECOND)
    assert opens(desk.path, SECOND) == "Harbour Homes"
    assert opens(desk.path, code) == "passphrase.wrong"


def test_a_passphrase_is_taken_away(desk: Desk) -> None:
    service.change_passphrase(desk, None, FIRST)
    with pytest.raises(UserError) as refused:
        service.change_passphrase(desk, "", None)
    assert refused.value.code == "passphrase.needed"
    done = service.change_passphrase(desk, FIRST, None)
    assert not done.protected
    assert opens(desk.path, None) == "Harbour Homes"


def test_a_short_passphrase_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError) as refused:
        service.change_passphrase(desk, None, "short")
    assert refused.value.code == "passphrase.short"
    assert opens(desk.path, None) == "Harbour Homes"


def test_older_open_backups_are_named_and_deleted_only_on_request(desk: Desk) -> None:
    before = desks.back_up(desk).path
    done = service.change_passphrase(desk, None, FIRST)
    assert done.backup_problem is None
    assert done.open_backups == (before,)
    assert before.is_file()
    stranger = desk.path.with_name("letter.txt")
    stranger.write_text("not a backup", encoding="utf-8")
    assert service.delete_backups(desk, [before, stranger]) == 1
    assert not before.exists()
    assert stranger.exists()
    assert service.open_backups(desk) == ()


def test_without_a_protected_backup_none_is_deleted(desk: Desk) -> None:
    before = desks.back_up(desk).path
    done = service.change_passphrase(desk, None, FIRST)
    for path in desk.backup_folder.iterdir():
        if path != before:
            path.unlink()
    assert service.delete_backups(desk, done.open_backups) == 0
    assert before.exists()


def test_a_change_that_fails_leaves_the_desk_open_and_as_it_was(desk: Desk) -> None:
    unfinished = desk.path.with_name(f"{desk.path.name}.partial")
    unfinished.mkdir()
    (unfinished / "in the way").touch()
    with pytest.raises((UserError, OSError)):
        service.change_passphrase(desk, None, FIRST)
    assert landlord(desk).name == "Harbour Homes"
    assert opens(desk.path, None) == "Harbour Homes"
