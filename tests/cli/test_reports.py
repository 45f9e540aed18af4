"""Board packs on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.cli.conftest import Run


def test_the_pack_of_a_quarter(run: Run, desk_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "board" / "papers"
    before = desk_file.read_bytes()
    answer = run("pack", desk_file, "--quarter", "2026-Q3", "--out", folder)
    assert answer.code == 0
    assert "2026-Q3: 1 October 2026 to 31 December 2026" in answer.out
    pdf, xlsx = folder / "Board pack 2026-Q3.pdf", folder / "Board pack 2026-Q3.xlsx"
    assert pdf.read_bytes().startswith(b"%PDF-")
    openpyxl.load_workbook(io.BytesIO(xlsx.read_bytes()))
    word = docx.Document(str(folder / "Board pack 2026-Q3.docx"))
    title = word.paragraphs[0].text.replace("\u00a0", " ")
    assert title.startswith("Complaints report to the board: 1 October")
    assert len(word.inline_shapes) == 4
    assert desk_file.read_bytes() == before


def test_the_figures_in_json_name_their_cases(run: Run, desk_file: Path, tmp_path: Path) -> None:
    answer = run("pack", desk_file, "--quarter", "2026-q3", "--out", tmp_path / "out", "--json")
    assert (answer.json["from"], answer.json["to"]) == ("2026-10-01", "2026-12-31")
    assert [Path(f).is_file() for f in answer.json["files"]] == [True, True, True]
    counted = [f for f in answer.json["figures"].values() if f["unit"] == "count" and f["value"] == 2]
    assert any(len(f["cases"]) == 2 for f in counted)


@pytest.mark.parametrize("quarter", ["2026", "2026-Q5", "26-Q1", "Q1-2026", "", "2026-Q1-Q2"])
def test_a_quarter_that_is_none(run: Run, desk_file: Path, tmp_path: Path, quarter: str) -> None:
    answer = run("pack", desk_file, "--quarter", quarter, "--out", tmp_path / "out")
    assert (answer.code, answer.out) == (2, "")
    assert "is not a quarter" in answer.err


def test_a_quarter_to_come(run: Run, desk_file: Path, tmp_path: Path) -> None:
    answer = run("pack", desk_file, "--quarter", "2027-Q1", "--out", tmp_path / "out")
    assert answer.code == 2
    assert "has not begun" in answer.err


@pytest.mark.parametrize("quarter", ["0001-Q1", "9999-Q4"])
def test_quarters_at_the_ends_of_time(run: Run, desk_file: Path, tmp_path: Path, quarter: str) -> None:
    answer = run("pack", desk_file, "--quarter", quarter, "--out", tmp_path / "out")
    assert answer.code == 2
