"""The Ombudsman's findings on the command line."""

from __future__ import annotations

from pathlib import Path

from complaintdesk.services.desk import open_desk
from complaintdesk.services.ombudsman import determinations
from complaintdesk.system.clock import Clock
from tests.cli.conftest import Run

HEADER = "case_id,landlord,decision_date,category,complaint,finding\n"
GOOD = "T-1,Larkfield Homes,2025-03-04,Repairs,The leaking roof,Maladministration\n"
BAD = "T-2,Larkfield Homes,4th March,Repairs,The leaking roof,Maladministration\n"


def test_good_rows_go_in_and_bad_ones_are_named(run: Run, desk_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "findings.csv"
    path.write_text(HEADER + BAD + GOOD, encoding="utf-8")
    answer = run("determinations", desk_file, path)
    assert answer.code == 0
    assert answer.out == "Added 1, there already 0, refused 1.\n"
    assert answer.err.startswith("line 2: “4th March” is not a date.")
    again = run("determinations", desk_file, path, "--json")
    assert (again.json["added"], again.json["already"]) == (0, 1)
    assert again.json["refused"][0]["line"] == 2
    with open_desk(desk_file, Clock(), read_only=True) as desk:
        assert [(d.ombudsman_ref, d.finding) for d in determinations(desk)] == [("T-1", "Maladministration")]


def test_a_file_without_a_good_row(run: Run, desk_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "findings.csv"
    path.write_text(HEADER + BAD, encoding="utf-8")
    answer = run("determinations", desk_file, path)
    assert answer.code == 2
    assert "refused 1" in answer.out


def test_a_file_that_is_no_file_of_findings(run: Run, desk_file: Path, tmp_path: Path) -> None:
    before = desk_file.read_bytes()
    wrong = {"none": None, "empty": b"", "columns": b"a,b\n1,2\n", "binary": bytes(range(256))}
    for name, data in wrong.items():
        path = tmp_path / f"{name}.csv"
        if data is not None:
            path.write_bytes(data)
        answer = run("determinations", desk_file, path)
        assert (answer.code, answer.out) == (2, ""), name
        assert str(path) in answer.err
    assert run("determinations", desk_file, tmp_path).code == 2
    assert desk_file.read_bytes() == before


def test_rows_about_another_landlord_stay_out_where_that_is_asked(run: Run, desk_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "findings.csv"
    path.write_text(HEADER + GOOD + GOOD.replace("T-1,Larkfield", "T-2,Otherfield"), encoding="utf-8")
    answer = run("determinations", desk_file, path, "--only-ours")
    assert answer.out == "Added 1, there already 0, refused 0, about other landlords 1.\n"
    again = run("determinations", desk_file, path, "--only-ours", "--json")
    assert (again.json["already"], again.json["left_out"]) == (1, 1)
    assert run("determinations", desk_file, path).out == "Added 1, there already 1, refused 0.\n"
