"""The calendar file on the command line."""

from __future__ import annotations

from pathlib import Path

from icalendar import Calendar

from tests.cli.conftest import Run


def test_the_file_is_written_and_counted(run: Run, desk_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "due.ics"
    answer = run("calendar", desk_file, "--ics", out, "--json")
    read = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert answer.code == 0
    assert answer.json["due"] + answer.json["done"] + answer.json["no_longer_due"] == len(read)
    assert answer.json["due"] == len(run("due", desk_file, "--json").json)


def test_one_case_with_names(run: Run, desk_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "one.ics"
    answer = run("calendar", desk_file, "--ics", out, "--case", "c-2026-0002", "--names")
    assert answer.code == 0
    assert "dates due" in answer.out
    assert {"C-2026-0002 Bram Holt"} == {
        str(e["SUMMARY"]).partition(":")[0] for e in Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    }


def test_what_cannot_be_done_is_said_plainly(run: Run, desk_file: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.ics"
    notes.write_text("my own notes", encoding="utf-8")
    refused = run("calendar", desk_file, "--ics", notes)
    assert (refused.code, notes.read_text(encoding="utf-8")) == (2, "my own notes")
    assert "was left as it is" in refused.err
    assert run("calendar", desk_file, "--ics", tmp_path / "x.ics", "--case", "C-1").code == 2
    assert not (tmp_path / "x.ics").exists()
