"""The Ombudsman's findings in the desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import Determination
from complaintdesk.domain.errors import UserError
from complaintdesk.services.cases import case_by_reference, case_journal
from complaintdesk.services.ombudsman import determinations, import_determinations, record_determination
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
