"""Findings from a CSV file: what goes in, what is refused and why."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.determinations import COLUMNS, FINDINGS, ReadDeterminations, read_determinations

TODAY = date(2026, 11, 20)
HEADER = ",".join(COLUMNS)
GOOD = "T-1,Larkfield Homes,2025-03-04,Repairs,The leaking roof,Maladministration"
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "determinations.csv"


def _read(tmp_path: Path, *lines: str, header: str = HEADER, encoding: str = "utf-8") -> ReadDeterminations:
    path = tmp_path / "findings.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding=encoding)
    return read_determinations(path, TODAY)


def test_a_good_row(tmp_path: Path) -> None:
    read = _read(tmp_path, GOOD)
    assert read.refused == ()
    row = read.rows[0]
    assert (row.id, row.ombudsman_ref, row.landlord, row.decided_on) == (0, "T-1", "Larkfield Homes", date(2025, 3, 4))
    assert (row.category, row.issue, row.finding) == ("Repairs", "The leaking roof", "Maladministration")


@pytest.mark.parametrize("label", [*FINDINGS, "SEVERE Maladministration", " Reasonable  Redress "])
def test_every_finding_by_its_labels(tmp_path: Path, label: str) -> None:
    read = _read(tmp_path, GOOD.replace("Maladministration", label))
    assert read.rows[0].finding == FINDINGS[" ".join(label.split()).lower()]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (GOOD.replace("2025-03-04", "04.03.2025"), "“04.03.2025” is not a date"),
        (GOOD.replace("2025-03-04", "2025-02-30"), "“2025-02-30” is not a date"),
        (GOOD.replace("2025-03-04", "2026-11-21"), "has not come yet"),
        (GOOD.replace("Maladministration", "Upheld"), "“Upheld” is not a finding"),
        (GOOD.replace("Repairs", " "), "“category” is empty"),
        (GOOD.replace("T-1", ""), "“case_id” is empty"),
        (GOOD.rpartition(",")[0], "has 5 cells and needs 6"),
        ("T-1", "has 1 cells and needs 6"),
        (GOOD.replace("The leaking roof", '"The leaking roof'), "never closed"),
        (GOOD.replace("The leaking roof", '"The "leaking" roof"'), "never closed"),
    ],
)
def test_a_bad_row_is_named_and_the_others_go_in(tmp_path: Path, row: str, reason: str) -> None:
    read = _read(tmp_path, GOOD, "", row, GOOD.replace("T-1", "T-2"))
    assert [r.ombudsman_ref for r in read.rows] == ["T-1", "T-2"]
    assert [r.line for r in read.refused] == [4]
    assert reason in read.refused[0].reason


def test_lines_are_counted_through_rows_that_run_over_several(tmp_path: Path) -> None:
    read = _read(tmp_path, GOOD.replace("The leaking roof", '"The leaking\n\nroof, and ""more"""'), "bad")
    assert read.rows[0].issue == 'The leaking roof, and "more"'
    assert [r.line for r in read.refused] == [5]


def test_columns_in_any_order_with_others_among_them(tmp_path: Path) -> None:
    order = ["note", *reversed(COLUMNS)]
    cells = dict(zip(COLUMNS, GOOD.split(","), strict=True)) | {"note": "x"}
    read = _read(tmp_path, ";".join(cells[c] for c in order), header=";".join(order).upper())
    assert read.rows == _read(tmp_path, GOOD).rows


def test_the_complaint_may_be_left_empty(tmp_path: Path) -> None:
    read = _read(tmp_path, GOOD.replace("The leaking roof", ""))
    assert [r.issue for r in read.rows] == [""]
    assert read.refused == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_what_excel_writes_is_read(tmp_path: Path, encoding: str) -> None:
    read = _read(tmp_path, GOOD.replace("The leaking roof", "The “café” roof – £5"), encoding=encoding)
    assert read.rows[0].issue == "The “café” roof – £5"


def test_british_dates_are_read(tmp_path: Path) -> None:
    assert _read(tmp_path, GOOD.replace("2025-03-04", "4/3/2025")).rows[0].decided_on == date(2025, 3, 4)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "csv.columns"),
        (b"case_id,landlord\n1,2\n", "csv.columns"),
        (HEADER.encode("utf-16"), "csv.not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "csv.not_text"),
        (b"\x81\x8d", "csv.not_text"),
    ],
)
def test_a_file_of_no_use(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "findings.csv"
    path.write_bytes(data)
    with pytest.raises(UserError) as raised:
        read_determinations(path, TODAY)
    assert raised.value.code == code
    assert str(path) in str(raised.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        read_determinations(tmp_path / "none.csv", TODAY)


@pytest.mark.skipif(not REAL.is_file(), reason="the real findings are not kept with the project")
def test_the_real_findings_all_go_in() -> None:
    read = read_determinations(REAL, TODAY)
    with REAL.open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert read.refused == ()
    assert [r.ombudsman_ref for r in read.rows] == [e["case_id"] for e in expected]
    assert [r.finding.lower() for r in read.rows] == [e["finding"].lower() for e in expected]


@pytest.mark.parametrize(
    ("label", "finding"),
    [
        ("Severe maladministration", "Severe maladministration"),
        ("Partial maladministration", "Partial maladministration"),
        ("Service failure", "Service failure"),
        ("No maladministration", "No maladministration"),
        ("Redress", "Reasonable redress"),
        ("Reasonable redress", "Reasonable redress"),
        ("Resolved with intervention", "Mediation"),
        ("Outside Jurisdiction", "Outside jurisdiction"),
        ("Withdrawn", "Withdrawn"),
    ],
)
def test_the_labels_in_use_and_the_name_each_gets(tmp_path: Path, label: str, finding: str) -> None:
    assert _read(tmp_path, GOOD.replace("Maladministration", label)).rows[0].finding == finding


def test_a_decision_of_today_is_taken(tmp_path: Path) -> None:
    read = _read(tmp_path, GOOD.replace("2025-03-04", TODAY.isoformat()))
    assert (len(read.rows), read.refused) == (1, ())
