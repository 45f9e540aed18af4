"""The handover sheet on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_it_writes_both_files_and_changes_nothing(run: Run, desk_file: Path, tmp_path: Path) -> None:
    before = desk_file.read_bytes()
    out = tmp_path / "away"
    answer = run("handover", desk_file, "--from", "2026-11-23", "--to", "27/11/2026", "--out", out)
    assert answer.code == 0
    assert answer.out.startswith("23 November 2026 to 27 November 2026: ")
    assert {p.suffix for p in out.iterdir()} == {".pdf", ".docx"}
    assert desk_file.read_bytes() == before


def test_json_names_the_cases(run: Run, desk_file: Path, tmp_path: Path) -> None:
    answer = run("handover", desk_file, "--from", "2026-11-23", "--to", "2026-11-25", "--out", tmp_path / "a", "--json")
    assert answer.json["cases"] == ["C-2026-0001", "C-2026-0002"]
    assert (answer.json["from"], answer.json["to"]) == ("2026-11-23", "2026-11-25")
    assert answer.json["due"] >= answer.json["overdue"] >= 0
    assert all(Path(f).is_file() for f in answer.json["files"])


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-11-27", "2026-11-23", "The last day is before the first"),
        ("2026-11-23", "2027-02-23", "at most 92 days"),
        ("soon", "2026-11-23", "is not a date"),
        ("2010-01-04", "2010-01-05", "2012"),
    ],
)
def test_bad_days_are_refused_plainly(
    run: Run, desk_file: Path, tmp_path: Path, first: str, last: str, said: str
) -> None:
    out = tmp_path / "away"
    answer = run("handover", desk_file, "--from", first, "--to", last, "--out", out)
    assert answer.code == 2
    assert said in answer.err
    assert not out.exists()
