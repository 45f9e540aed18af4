"""Checking a desk and taking everything out of it."""

from __future__ import annotations

import csv
import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.plain import as_plain
from complaintdesk.services import maintenance
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.letters import issue
from complaintdesk.services.maintenance import check_desk, export_desk
from complaintdesk.services.reports import make_pack
from tests.cli.small_desk import make_small_desk, open_small_desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_small_desk(tmp_path / "Larkfield.desk")


def test_the_whole_desk_comes_out(path: Path, tmp_path: Path) -> None:
    with open_small_desk(path) as desk:
        case = case_by_reference(desk, "C-2026-0001")
        letter = issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, LetterWords())
        pack = make_pack(desk, Quarter(2026, 3))
        shares: list[float] = []
        report = export_desk(desk, tmp_path / "deep" / "out", shares.append)
        with desk.reading() as unit:
            stored = {name: sum(1 for _ in rows) for name, _, rows in unit.tables()}
    folder = report.folder
    assert shares == [0.0]
    for name, count in stored.items():
        with (folder / "tables" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == count + 1, name
    assert (report.tables, report.rows, report.cases, report.files) == (len(stored), sum(stored.values()), 3, 5)
    own = folder / "cases" / "C-2026-0001"
    plain = json.loads((own / "C-2026-0001.json").read_text(encoding="utf-8"))
    assert plain == as_plain(replace(letter.done.case))
    assert [p.read_bytes() for p in own.glob("*.pdf")] == [letter.pdf]
    assert {p.read_bytes() for p in (folder / "files").iterdir()} == {pack.pdf, pack.xlsx}
    assert sorted(p.name for p in folder.iterdir()) == ["READ ME.txt", "cases", "files", "tables"]


def test_a_disk_that_fills_up_leaves_nothing_half_done(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(place: Path, _value: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(place))

    monkeypatch.setattr(maintenance, "write_json", full)
    with open_small_desk(path) as desk, pytest.raises(UserError) as raised:
        export_desk(desk, tmp_path / "out")
    assert raised.value.code == "disk.full"
    assert list((tmp_path / "out").iterdir()) == []


def test_a_second_export_is_refused_and_the_first_left_alone(path: Path, tmp_path: Path) -> None:
    with open_small_desk(path) as desk:
        export_desk(desk, tmp_path / "out")
        before = {p: p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("*")}
        with pytest.raises(UserError) as raised:
            export_desk(desk, tmp_path / "out")
    assert raised.value.code == "file.exists"
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("*")} == before


def test_a_desk_checks_sound_but_for_the_backup_it_has_not_had(path: Path) -> None:
    with open_small_desk(path) as desk:
        report = check_desk(desk)
    assert [f.name for f in report.findings if not f.ok] == ["last backup"]
