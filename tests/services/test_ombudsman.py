"""The Ombudsman's findings in the desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import Determination
from complaintdesk.domain.errors import UserError
from complaintdesk.services.cases import case_by_reference, case_journal
from complaintdesk.services.ombudsman import (
    Tally,
    determinations,
    import_determinations,
    is_same_landlord,
    preview_determinations,
    record_determination,
)
from tests.cli.small_desk import make_small_desk, open_small_desk

CSV = """case_id,landlord,decision_date,category,complaint,finding
T-1,Larkfield Homes,2025-03-04,Repairs,The leaking roof,Maladministration
T-1,Larkfield Homes,2025-03-04,Repairs,The leaking roof,Maladministration
T-1,Larkfield Homes,2025-03-04,Complaint handling,The handling,Service failure
"""
FINDING = Determination(0, "T-9", date(2026, 5, 6), "Repairs", "The tap", "Reasonable redress", "Larkfield Homes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_small_desk(tmp_path / "Larkfield.desk")


def test_a_row_that_is_there_is_not_added_twice(path: Path, tmp_path: Path) -> None:
    rows = tmp_path / "findings.csv"
    rows.write_text(CSV, encoding="utf-8")
    with open_small_desk(path) as desk:
        report = import_determinations(desk, rows)
        assert (report.added, report.already, report.refused) == (2, 1, ())
        assert report.changes.determinations
        again = import_determinations(desk, rows)
        assert (again.added, again.already) == (0, 3)
        assert not again.changes.determinations
        assert [d.category for d in determinations(desk)] == ["Repairs", "Complaint handling"]


def test_a_finding_is_put_on_its_case_once(path: Path) -> None:
    with open_small_desk(path) as desk:
        case = case_by_reference(desk, "C-2026-0001")
        done = record_determination(desk, case.id, FINDING)
        assert [d.issue for d in done.case.determinations] == ["The tap"]
        assert done.changes.determinations
        assert case_journal(desk, case.id)[-1].act == "Ombudsman finding recorded"
        with pytest.raises(UserError, match="T-9 is in the desk already"):
            record_determination(desk, case.id, FINDING)
        assert case_by_reference(desk, "C-2026-0001") == done.case


OTHERS = (
    CSV
    + """T-2,Otherfield Homes,2025-03-05,Repairs,The tap,Service failure
T-3,The LARKFIELD Homes Ltd.,2025-03-06,Repairs,The door,No maladministration
T-4,Otherfield Homes,soon,Repairs,The door,No maladministration
"""
)


def test_a_preview_tells_what_would_be_added_and_whose_it_is_and_changes_nothing(path: Path, tmp_path: Path) -> None:
    rows = tmp_path / "findings.csv"
    rows.write_text(OTHERS, encoding="utf-8")
    with open_small_desk(path) as desk:
        seen = preview_determinations(desk, rows)
        assert (seen.every, seen.ours) == (Tally(4, 1), Tally(3, 1))
        assert seen.others == (("Otherfield Homes", 1),)
        assert [row.line for row in seen.refused] == [7]
        assert determinations(desk) == ()


def test_only_our_findings_are_taken_where_that_is_asked(path: Path, tmp_path: Path) -> None:
    rows = tmp_path / "findings.csv"
    rows.write_text(OTHERS, encoding="utf-8")
    with open_small_desk(path) as desk:
        report = import_determinations(desk, rows, only_ours=True)
        assert (report.added, report.already, report.left_out) == (3, 1, 1)
        assert {d.ombudsman_ref for d in determinations(desk)} == {"T-1", "T-3"}
        everything = import_determinations(desk, rows)
        assert (everything.added, everything.left_out) == (1, 0)


@pytest.mark.parametrize(
    ("name", "same"),
    [("Harbour & Quay Homes", True), ("THE HARBOUR AND QUAY HOMES LIMITED", True), ("Harbour Homes", False),
     ("Limited", False)],
)  # fmt: skip
def test_a_landlord_is_known_however_its_name_is_written(name: str, same: bool) -> None:
    assert is_same_landlord(name, "Harbour and Quay Homes Ltd.") is same
