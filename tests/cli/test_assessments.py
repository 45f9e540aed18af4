"""A self-assessment on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.exchange.assessments.larkfield import HEAD, form_row, form_rows


def _text(path: Path, *rows: tuple[str, ...]) -> Path:
    path.write_text("\n".join("\t".join(cell.replace("\n", "<br>") for cell in row) for row in rows), encoding="utf-8")
    return path


def test_read_in_json(run: Run, tmp_path: Path) -> None:
    number, requirement, _, evidence, _ = form_row("6.2")
    acting = (number, requirement, "No", evidence, "We were late. ACTION: Hire by end Q2 2026/27.")
    rows = [acting if row[0] == "6.2" else row for row in form_rows() if row[0] != "9.2"]
    rows[0] = ("1.2", *rows[0][1:2], "", *rows[0][3:])
    answer = run("assessment", "read", _text(tmp_path / "form.txt", ("Larkfield Homes",), HEAD, *rows), "--json")
    assert answer.code == 0
    assert answer.json["source"] == {"kind": "text", "name": "form.txt"}
    assert answer.json["missing"] == ["9.2"]
    assert answer.json["aside"] == ["Larkfield Homes"]
    assert len(answer.json["provisions"]) == 71
    by_number = {p["number"]: p for p in answer.json["provisions"]}
    assert by_number["1.2"]["answer"] is None
    assert by_number["1.2"]["flags"] == ["It was left blank: neither Yes nor No stands beside it."]
    assert by_number["1.3"] | {"places": []} == {
        "number": "1.3", "requirement": form_row("1.3")[1], "answer": "yes", "evidence": form_row("1.3")[3],
        "commentary": form_row("1.3")[4], "rag": None, "comply_by": None, "flags": [], "actions": [],
        "places": [],
    }  # fmt: skip
    assert by_number["6.2"]["answer"] == "no"
    assert by_number["6.2"]["actions"] == [
        {
            "text": "Hire by end Q2 2026/27.", "owner": "", "by_words": "end Q2 2026/27", "by": "2026-09-30",
            "done_on": None,
        }
    ]  # fmt: skip


def test_read_in_words(run: Run, tmp_path: Path) -> None:
    rows = [row if row[0] != "5.13" else (*row[:2], "", *row[3:]) for row in form_rows() if row[0] != "9.2"]
    answer = run("assessment", "read", _text(tmp_path / "form.txt", (*HEAD, "RAG"), *((*row, "") for row in rows)))
    assert answer.code == 0
    assert "form.txt: 71 provisions read.\nYes 70, No 0, no plain answer 1.\n" in answer.out
    assert "No plain answer: 5.13.\nNot found: 9.2.\n" in answer.out
    assert "The RAG column holds no words." in answer.out
    assert "5.13       answer missing  It was left blank" in answer.out
    clean = run("assessment", "read", _text(tmp_path / "clean.txt", HEAD, *form_rows()))
    assert "Nothing in it is doubtful." in clean.out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Complaints policy\n\n1.2 We listen to everyone.\n\n2.1 We answer in time.\n", "it is not a self-assessment"),
        ("", "There is nothing in"),
        ("\n \n\t\n", "There is nothing in"),
    ],
)
def test_what_is_no_self_assessment(run: Run, tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(content, encoding="utf-8")
    answer = run("assessment", "read", path, "--json")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    answer = run("assessment", "read", tmp_path / "none.docx")
    assert answer.code == 2
    assert "There is no file" in answer.err
    assert run("assessment").code == 2


def test_what_the_desk_shows_for_each_provision(run: Run, desk_file: Path) -> None:
    answer = run("assessment", "evidence", desk_file, "--year-end", "2027-03-31", "--json")
    assert answer.code == 0
    assert (answer.json["from"], answer.json["to"]) == ("2026-04-01", "2027-03-31")
    by_number = {p["number"]: p for p in answer.json["provisions"]}
    assert len(by_number) == 72
    assert by_number["4.2"] | {"how": ""} == {"number": "4.2", "bearing": "kept", "how": "", "figures": []}
    in_time = by_number["6.2"]["figures"][0]
    assert in_time["key"] == "acknowledged_in_time_1"
    assert set(in_time["cases"]) <= set(in_time["of"])
    assert all(reference.startswith("C-2026-") for reference in in_time["of"])
    plain = run("assessment", "evidence", desk_file, "--year-end", "31/3/2027").out.splitlines()
    assert plain[0].startswith("Year to 31 March 2027, as known on ")
    assert [line.split()[0] for line in plain[4:] if line[0] != " "] == [p["number"] for p in by_number.values()]


def test_a_year_that_is_none_of_the_landlords_is_refused(run: Run, desk_file: Path) -> None:
    for day, words in (("2026-12-31", "None of your years ends on"), ("soon", "is not a date")):
        answer = run("assessment", "evidence", desk_file, "--year-end", day)
        assert (answer.code, answer.out) == (2, "")
        assert words in answer.err
