"""What is due, and whole cases, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.services.desk import open_desk
from complaintdesk.system.clock import Clock
from tests.cli.conftest import Run
from tests.cli.small_desk import NAME, WORDS


def test_what_is_due_in_json(run: Run, desk_file: Path) -> None:
    answer = run("due", desk_file, "--json")
    assert answer.code == 0
    assert [(d["reference"], d["kind"], d["source"], d["due"], d["days_left"]) for d in answer.json] == [
        ("C-2026-0001", "respond", "code", "2026-11-18", -2),
        ("C-2026-0002", "acknowledge", "policy", "2026-11-20", 0),
        ("C-2026-0002", "acknowledge", "code", "2026-11-24", 4),
        ("C-2026-0001", "action", "case", "2026-11-25", 5),
        ("C-2026-0002", "respond", "code", "2026-12-08", 18),
        ("", "submission", "ombudsman", "2027-09-30", 314),
    ]
    overdue = answer.json[0]
    assert overdue["resident"] == NAME
    assert overdue["handler"] == "Rosa Linden"
    assert (overdue["stage"], overdue["provision"], overdue["counted_from"]) == (1, "6.3", "2026-11-04")
    assert [d["provisional"] for d in answer.json] == [False, False, False, False, True, False]
    assert [len([day for day in d["days"] if day["number"]]) for d in answer.json] == [10, 3, 5, 0, 10, 0]
    assert [d["projected"] for d in answer.json] == [False] * 6
    assert overdue["edition"] == "Complaint Handling Code, April 2024"


@pytest.mark.parametrize(("within", "count"), [("0", 2), ("4", 3), ("365", 6)])
def test_only_what_is_due_soon(run: Run, desk_file: Path, within: str, count: int) -> None:
    assert len(run("due", desk_file, "--within", within, "--json").json) == count


@pytest.mark.parametrize("within", ["-1", "soon", "1.5", ""])
def test_a_number_of_days_that_is_none(run: Run, desk_file: Path, within: str) -> None:
    answer = run("due", desk_file, f"--within={within}")
    assert (answer.code, answer.out) == (2, "")
    assert "whole number of calendar days, 0 or more" in answer.err


def test_what_is_due_as_a_table(run: Run, desk_file: Path) -> None:
    lines = run("due", desk_file).out.splitlines()
    assert lines[0].split() == ["Due", "When", "Case", "Handler", "Set", "by", "What"]
    assert lines[2].startswith(
        "Wed 18 Nov 2026  2 days overdue  C-2026-0001  Rosa Linden  Code 6.3       Send the stage 1 response"
    )
    assert "  today  " in lines[3]
    assert [cell.strip() for cell in lines[-1].split("  ") if cell][2:5] == ["–", "Rosa Linden", "the Ombudsman"]
    assert "in 4 days" in lines[4]


def test_a_whole_case_in_json(run: Run, desk_file: Path) -> None:
    case = run("case", desk_file, "c-2026-0001", "--json").json
    assert case["reference"] == "C-2026-0001"
    assert case["words"] == WORDS
    assert case["resident"]["name"] == NAME
    assert (case["kind"], case["received_on"], case["is_open"]) == ("complaint", "2026-11-02", True)
    assert case["points"][0]["responsibility"] == "ours"
    assert case["stages"][0]["acknowledged_on"] == "2026-11-04"
    assert case["closure"] is None
    assert case["attachments"][0]["name"] == "tap (photo).txt"
    by_kind = {(d["kind"], d["source"]): d for d in case["deadlines"]}
    assert by_kind["acknowledge", "policy"]["is_met"] is True
    assert by_kind["respond", "code"]["due"] == "2026-11-18"
    assert by_kind["respond", "code"]["met_on"] is None
    assert by_kind["respond", "code"]["days"][-1] == {"date": "2026-11-18", "number": 10, "why": "Working day"}
    assert by_kind["action", "case"]["days"] == []
    assert case["next_step"]["due"] == "2026-11-18"
    assert case["next_step"]["provision"] == "6.3"


def test_a_whole_case_in_words(run: Run, desk_file: Path) -> None:
    out = run("case", desk_file, "C-2026-0001").out
    for text in (NAME, WORDS, "1 Elm Row, Larkfield, QX9 1AA", "Point 1: The tap was not mended", "Mend the tap",
                 "Next: Send the stage 1 response by Wed 18 Nov 2026 (6.3)"):  # fmt: skip
        assert text in out


def test_a_case_that_is_not_there(run: Run, desk_file: Path) -> None:
    answer = run("case", desk_file, "C-1999-0001", "--json")
    assert (answer.code, answer.out) == (2, "")
    assert "There is no case C-1999-0001" in answer.err


def test_looking_works_while_the_desk_is_open_elsewhere(run: Run, desk_file: Path) -> None:
    with open_desk(desk_file, Clock()):
        assert run("due", desk_file, "--json").code == 0
        assert run("case", desk_file, "C-2026-0001").code == 0
        assert run("check", desk_file).code in (0, 2)


def test_looking_changes_nothing(run: Run, desk_file: Path, tmp_path: Path) -> None:
    before = desk_file.read_bytes()
    for args in (("due", desk_file), ("case", desk_file, "C-2026-0001"), ("check", desk_file),
                 ("letter", desk_file, "C-2026-0001", "response", "--out", tmp_path / "out")):  # fmt: skip
        run(*args)
    assert desk_file.read_bytes() == before
