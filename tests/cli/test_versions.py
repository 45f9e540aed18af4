"""Self-assessments in a desk on the command line: brought in, listed, checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.exchange.assessments.larkfield import HEAD, form_rows


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form with 5.13 blank and 9.2 not there."""
    path = tmp_path / "form.txt"
    rows = [((*row[:2], "", *row[3:]) if row[0] == "5.13" else row) for row in form_rows() if row[0] != "9.2"]
    lines = ("\t".join(cell.replace("\n", "<br>") for cell in row) for row in (HEAD, *rows))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_an_empty_desk_says_so(run: Run, desk_file: Path) -> None:
    assert "no self-assessment in this desk yet" in run("assessment", "list", desk_file).out
    assert run("assessment", "list", desk_file, "--json").json == []
    for command in (("check",), ("export", "--out", desk_file.parent / "out")):
        answer = run("assessment", command[0], desk_file, *command[1:])
        assert (answer.code, answer.out) == (2, "")
        assert "no self-assessment in this desk yet" in answer.err


def test_what_is_brought_in_waits_to_be_reviewed(run: Run, desk_file: Path, form: Path) -> None:
    answer = run("assessment", "import", desk_file, form)
    assert answer.code == 0
    assert "Number 1, being reviewed: form.txt." in answer.out
    assert "5.13       answer missing" in answer.out
    listed = run("assessment", "list", desk_file, "--json").json
    assert [(h["number"], h["state"], h["year_end"], h["answers"]) for h in listed] == [
        (1, "being reviewed", "2026-03-31", {"yes": 70, "no": 0, "blank": 2})
    ]
    work = run("assessment", "check", desk_file, "--json").json["work"]
    assert sum(t["kind"] == "to be reviewed" for t in work) == 72


def test_what_is_accepted_at_once_says_what_was_doubtful(run: Run, desk_file: Path, form: Path) -> None:
    answer = run("assessment", "import", desk_file, form, "--accept", "--year-end", "2025-03-31", "--json")
    assert (answer.json["number"], answer.json["state"]) == (1, "draft")
    assert [doubt[0] for doubt in answer.json["doubts"]] == ["5.13", "9.2"]
    found = run("assessment", "check", desk_file, "--json").json
    assert [t["number"] for t in found["work"] if t["kind"] == "not answered"] == ["5.13", "9.2"]
    said = run("assessment", "check", desk_file).out
    assert "Year to 31 March 2025, draft.\n2 things the form asks for" in said


def test_what_it_is_brought_in_as(run: Run, desk_file: Path, form: Path) -> None:
    run("assessment", "import", desk_file, form, "--accept", "--as", "past", "--year-end", "2025-03-31")
    other = run("assessment", "import", desk_file, form, "--accept", "--as", "other", "--landlord", "Quay Homes")
    assert other.code == 0
    rows = run("assessment", "list", desk_file).out.splitlines()
    assert "published" in rows[3]
    assert rows[2].split("  ")[-1].strip() == "Quay Homes"
    assert run("assessment", "check", desk_file, "--json").json["number"] == 1


def test_a_year_that_is_none_of_ours_and_a_landlord_that_is_not_named(run: Run, desk_file: Path, form: Path) -> None:
    nameless = run("assessment", "import", desk_file, form, "--as", "other")
    assert nameless.code == 2
    assert "Say which landlord published it." in nameless.err
    slip = run("assessment", "import", desk_file, form, "--year-end", "2026-02-30")
    assert slip.code == 2
    assert run("assessment", "check", desk_file, "--version", 9).err.startswith("There is no such self-assessment")


def test_the_submission_names_its_day_and_documents(run: Run, desk_file: Path, form: Path) -> None:
    before = run("submission", desk_file, "--year-end", "2026-03-31", "--json").json
    assert (before["due"], before["homes"]) == ("2026-09-30", 300)
    run("assessment", "import", desk_file, form, "--accept", "--as", "past")
    after = run("submission", desk_file, "--year-end", "2026-03-31", "--json").json
    assert after["missing"] == before["missing"] - 1
    assert [p["state"] for p in after["papers"] if "published" in p["remark"].lower()] == ["ready"]
    said = run("submission", desk_file, "--year-end", "2026-03-31").out
    assert "Due on 30 September 2026" in said
    assert "documents still missing" in said


def test_two_versions_are_compared(run: Run, desk_file: Path, form: Path) -> None:
    run("assessment", "import", desk_file, form, "--accept")
    later = form.with_name("later.txt")
    later.write_text(form.read_text(encoding="utf-8").replace("\tYes\t", "\tNo\t", 1), encoding="utf-8")
    run("assessment", "import", desk_file, later, "--accept", "--as", "other", "--landlord", "Quay Homes")
    found = run("assessment", "compare", desk_file, 1, 2, "--json").json
    assert (found["provisions"], found["alike"]) == (72, 71)
    assert found["differing"] == [{"number": "1.2", "answers": ["yes", "no"], "fields": ["answer"], "in_both": True}]
    said = run("assessment", "compare", desk_file, 1, 2).out
    assert said.startswith("Of 72 provisions, 71 alike and 1 not; 1 answer changed.")
    assert "1.2        yes    no      answer" in said
    same = run("assessment", "compare", desk_file, 1, 1)
    assert same.out == "Of 72 provisions, 72 alike and 0 not.\n"


def test_the_documents_of_a_draft_say_that_it_is_one(run: Run, desk_file: Path, form: Path, tmp_path: Path) -> None:
    run("assessment", "import", desk_file, form, "--accept")
    answer = run("assessment", "export", desk_file, "--out", tmp_path / "out")
    names = [Path(line).name for line in answer.out.splitlines()]
    assert [name.rpartition(".")[2] for name in names] == ["html", "pdf", "docx", "xlsx"]
    assert "draft" in (tmp_path / "out" / names[0]).read_text(encoding="utf-8").lower()
