"""Taking a backup back, with and without a passphrase: into a new file, and nothing else is touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseQuery
from complaintdesk.services import complaints, restoring
from complaintdesk.services.desk import Desk, back_up, create_desk, open_desk
from complaintdesk.services.passphrase import change_passphrase
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import copied

CLOCK = Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))
SECRET = "four quiet harbour lamps"


def made(folder: Path, secret: str | None) -> Desk:
    def make(place: Path) -> None:
        with create_desk(place / "Quay Homes.desk", landlord(), CLOCK, secret).desk as desk:
            log(desk)
            back_up(desk)
            log(desk)

    copied(f"one backup and a case since then, {secret}", folder, make)
    return open_desk(folder / "Quay Homes.desk", CLOCK, secret)


def log(desk: Desk) -> None:
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, "Zebedee Quillfeather"),
        Home(0, "77 Odd Row"), "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    complaints.log_case(desk, request)


@pytest.fixture(params=[None, SECRET], ids=["plain", "protected"])
def secret(request: pytest.FixtureRequest) -> str | None:
    given: str | None = request.param
    return given


@pytest.fixture
def desk(tmp_path: Path, secret: str | None) -> Iterator[Desk]:
    with made(tmp_path, secret) as opened:
        yield opened


def test_backups_are_listed_with_what_is_in_them(desk: Desk, secret: str | None) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    assert (kept.cases, kept.taken_at, kept.protected) == (1, CLOCK.now(), secret is not None)
    assert kept.size == kept.path.stat().st_size
    assert restoring.backups_in(desk.path.with_name("none")) == ()


def test_a_backup_that_cannot_be_read_any_more_is_not_offered(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    kept.path.write_bytes(b"")
    assert restoring.backups_in(desk.backup_folder) == ()


def cases_of(desk: Desk) -> int:
    with desk.reading() as unit:
        return len(unit.find_ids(CaseQuery()))


def test_it_is_restored_beside_the_desk_and_opens_with_its_own_secret(desk: Desk, secret: str | None) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    backup = kept.path.read_bytes()
    path = restoring.restore(kept, desk)
    assert path == desk.path.with_name("Quay Homes restored 2026-11-12 1000.desk")
    assert kept.path.read_bytes() == path.read_bytes() == backup
    assert cases_of(desk) == 2
    with open_desk(path, CLOCK, secret) as again:
        assert cases_of(again) == 1
        log(again)
    assert kept.path.read_bytes() == backup


def test_nothing_is_ever_restored_over_something(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    first = restoring.restore(kept, desk)
    first.write_bytes(b"changed since")
    second = restoring.restore(kept)
    assert second.name == "Quay Homes restored 2026-11-12 1000 (2).desk"
    assert first.read_bytes() == b"changed since"


def test_a_backup_from_another_folder_is_restored_there(desk: Desk, tmp_path: Path) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(kept.path, stick)
    (found,) = restoring.backups_in(stick)
    assert restoring.restore(found).parent == stick


def test_a_damaged_backup_is_refused_and_leaves_nothing(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    data = bytearray(kept.path.read_bytes())
    data[4096 * 3 : 4096 * 5] = b"\x5a" * (4096 * 2)
    kept.path.write_bytes(data)
    before = set(desk.path.parent.iterdir())
    with pytest.raises(UserError) as refused:
        restoring.restore(kept, desk)
    assert refused.value.code == "backup.unsound"
    assert set(desk.path.parent.iterdir()) == before


def test_a_backup_under_an_earlier_passphrase_is_restored_for_whoever_knows_it(tmp_path: Path) -> None:
    with made(tmp_path, SECRET) as desk:
        change_passphrase(desk, SECRET, "another set of words")
        kept = next(b for b in restoring.backups_in(desk.backup_folder) if b.cases == 1)
        path = restoring.restore(kept, desk)
    with open_desk(path, CLOCK, SECRET) as again:
        assert cases_of(again) == 1


def test_a_backup_that_went_away_is_told(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    with pytest.raises(UserError) as refused:
        restoring.restore(replace(kept, path=kept.path.with_name("gone.desk")))
    assert refused.value.code == "file.missing"


def test_a_copy_that_is_not_the_backup_to_the_byte_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    before = set(desk.path.parent.iterdir())

    def lose_the_end(source: Path, target: Path) -> Path:
        target.write_bytes(source.read_bytes()[:-4096])
        return target

    monkeypatch.setattr(shutil, "copyfile", lose_the_end)
    with pytest.raises(UserError) as refused:
        restoring.restore(kept)
    assert refused.value.code == "backup.unsound"
    assert set(desk.path.parent.iterdir()) == before


def test_a_backup_with_fewer_cases_than_its_name_says_is_refused(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    kept.path.rename(kept.path.with_name(kept.path.name.replace("1 case,", "2 cases,")))
    (renamed,) = restoring.backups_in(desk.backup_folder)
    with pytest.raises(UserError) as refused:
        restoring.restore(renamed, desk)
    assert refused.value.code == "backup.unsound"


@pytest.mark.skipif(os.name != "posix", reason="a person's files are private on Windows by themselves")
def test_a_restored_desk_is_its_owners_alone(desk: Desk) -> None:
    (kept,) = restoring.backups_in(desk.backup_folder)
    assert restoring.restore(kept, desk).stat().st_mode & 0o077 == 0
