"""Making, checking, backing up and exporting desk files on the command line."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest

from complaintdesk.domain.acts import LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident
from complaintdesk.exchange.export import text_of
from complaintdesk.services.complaints import log_case
from complaintdesk.services.desk import open_desk
from complaintdesk.services.settings import landlord
from complaintdesk.system.clock import Clock
from tests.cli.conftest import Run
from tests.cli.small_desk import WORDS, make_small_desk

NEW = ("--name", "Larkfield Homes", "--homes", "300", "--officer", "Rosa Linden")


def test_a_new_desk(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Mine.desk"
    answer = run("new", path, *NEW, "--year-end", "31/12", "--targets", "3,10,15")
    assert answer.code == 0
    assert str(path) in answer.out
    with open_desk(path, Clock(), read_only=True) as desk:
        made = landlord(desk)
    assert (made.name, made.homes, made.officer) == ("Larkfield Homes", 300, "Rosa Linden")
    assert (made.year_end_day, made.year_end_month) == (31, 12)
    assert (made.targets.acknowledge, made.targets.respond_1, made.targets.respond_2) == (3, 10, 15)


def test_a_new_desk_under_a_passphrase(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Mine.desk"
    monkeypatch.setenv("COMPLAINTDESK_PASSPHRASE", "four unrelated quiet words")
    answer = run("new", path, *NEW, "--protect")
    assert answer.code == 0
    code = answer.out.rsplit(": ", 1)[1].strip()
    monkeypatch.delenv("COMPLAINTDESK_PASSPHRASE")
    given = tmp_path / "code.txt"
    given.write_text(f"{code}\r\n", encoding="utf-8-sig")
    assert run("due", path, "--passphrase-file", given).code == 0


def test_a_looser_target_than_the_codes_is_allowed_and_said(run: Run, tmp_path: Path) -> None:
    answer = run("new", tmp_path / "Mine.desk", *NEW, "--targets", "9,10,20")
    assert answer.code == 0
    assert "looser" in answer.out


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("--homes", "none"), "number of homes"),
        (("--homes", "0"), "number of homes"),
        (("--homes", "-5"), "number of homes"),
        (("--name", " "), "name"),
        (("--officer", ""), "officer"),
        (("--year-end", "31/13"), "day of the year"),
        (("--year-end", "31 March"), "day of the year"),
    ],
)
def test_settings_that_will_not_do(run: Run, tmp_path: Path, changed: tuple[str, str], said: str) -> None:
    given = dict(zip(NEW[::2], NEW[1::2], strict=True)) | dict([changed])
    answer = run("new", tmp_path / "Mine.desk", *(f"{key}={value}" for key, value in given.items()))
    assert answer.code == 2
    assert said in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_short_passphrase(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLAINTDESK_PASSPHRASE", "short")
    answer = run("new", tmp_path / "Mine.desk", *NEW, "--protect")
    assert answer.code == 2
    assert "characters" in answer.err
    assert not (tmp_path / "Mine.desk").exists()


def test_a_desk_that_is_there_is_left_alone(run: Run, desk_file: Path) -> None:
    before = desk_file.read_bytes()
    answer = run("new", desk_file, *NEW)
    assert answer.code == 2
    assert "is there already" in answer.err
    assert desk_file.read_bytes() == before


def test_a_backup_then_a_sound_check(run: Run, desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMPLAINTDESK_TODAY")
    unsound = run("check", desk_file)
    assert unsound.code == 2
    assert "NOT OK  last backup" in unsound.out
    backup = run("backup", desk_file)
    assert backup.code == 0
    assert re.search(r"^3 cases, journal entries: [\d,]+, [\d,]+ bytes$", backup.out, re.MULTILINE)
    assert Path(backup.out.splitlines()[0]).is_file()
    sound = run("check", desk_file)
    assert sound.code == 0
    assert "NOT OK" not in sound.out
    report = run("check", desk_file, "--json").json
    assert report["sound"] is True
    assert {"database", "journal", "attachments", "last backup"} <= {f["name"] for f in report["findings"]}


def test_one_case_is_not_said_as_many(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Mine.desk"
    run("new", path, *NEW)
    with open_desk(path, Clock()) as desk:
        who = Resident(0, "Rosa Tenant"), Home(0, "1 Elm Row")
        log_case(desk, LogCase(CaseKind.FEEDBACK, desk.clock.today(), Channel.PHONE, *who, "Well done", "", "Ann"))
    assert run("backup", path).out.splitlines()[1].startswith("1 case, journal entries: ")
    assert " rows, 1 case, 0 files" in run("export", path, "--out", tmp_path / "out").out


def test_a_journal_that_was_altered_is_found(run: Run, desk_file: Path) -> None:
    run("backup", desk_file)
    connection = sqlite3.connect(desk_file)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE journal SET who = 'Somebody Else' WHERE number = 2")
    connection.commit()
    connection.close()
    answer = run("check", desk_file)
    assert answer.code == 2
    assert "at entry 2" in answer.out


def test_everything_comes_out(run: Run, desk_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    answer = run("export", desk_file, "--out", folder)
    assert answer.code == 0
    assert answer.out.endswith("3 cases, 1 file\n")
    assert sorted(p.name for p in folder.iterdir()) == ["READ ME.txt", "cases", "files", "tables"]
    case = folder / "cases" / "C-2026-0001"
    assert json.loads((case / "C-2026-0001.json").read_text(encoding="utf-8"))["words"] == WORDS
    assert [p.read_text() for p in case.glob("*.txt")] == ["a picture in words"]
    tables = {p.stem for p in (folder / "tables").iterdir()}
    assert {"cases", "stages", "points", "remedies", "journal", "landlord", "attachments"} <= tables
    cells = (folder / "tables" / "cases.csv").read_text(encoding="utf-8-sig")
    assert f"'{WORDS}" in cells
    assert text_of(f"'{WORDS}") == WORDS


def test_an_export_is_never_written_over(run: Run, desk_file: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out" / "cases"
    mine.mkdir(parents=True)
    (mine / "note.txt").write_text("mine", encoding="utf-8")
    answer = run("export", desk_file, "--out", tmp_path / "out")
    assert answer.code == 2
    assert "is there already" in answer.err
    assert [p.name for p in (tmp_path / "out").rglob("*")] == ["cases", "note.txt"]


def test_a_protected_desk_asks_for_its_passphrase(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_small_desk(tmp_path / "Larkfield.desk", "four unrelated quiet words")
    asked = run("due", path)
    assert asked.code == 2
    assert "protected" in asked.err
    monkeypatch.setenv("COMPLAINTDESK_PASSPHRASE", "four unrelated loud words")
    wrong = run("due", path)
    assert wrong.code == 2
    assert wrong.err
    given = tmp_path / "secret.txt"
    given.write_text("four unrelated quiet words\n", encoding="utf-8")
    due = run("due", path, "--passphrase-file", given, "--json").json
    assert len([d for d in due if d["reference"]]) == 5
    for bad in (tmp_path / "none.txt", tmp_path):
        answer = run("due", path, "--passphrase-file", bad)
        assert answer.code == 2
        assert "No passphrase could be read" in answer.err
