"""Why a date is what it is, on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.small_desk import NAME
from tests.documents.pdf_reading import texts


def test_one_date_in_words_with_every_day_and_the_rule(run: Run, desk_file: Path) -> None:
    answer = run("why", desk_file, "c-2026-0001", "--kind", "respond", "--stage", "1")
    assert answer.code == 0
    assert answer.out.startswith("Why Wednesday 18 November 2026?\n")
    for text in ("Thu 5 Nov: day 1", "Sat 7 Nov: not counted", "Wed 18 Nov: day 10", "6.3", "April 2024",
                 "acknowledged on Wednesday 4", "Monday 16 November"):  # fmt: skip
        assert text in answer.out


def test_every_date_of_the_case_in_json(run: Run, desk_file: Path) -> None:
    found = run("why", desk_file, "C-2026-0001", "--json").json
    assert [(d["kind"], d["source"], d["due"]) for d in found] == [
        ("acknowledge", "policy", "2026-11-05"),
        ("acknowledge", "code", "2026-11-09"),
        ("respond", "code", "2026-11-18"),
        ("action", "case", "2026-11-25"),
    ]
    respond, action = found[2:]
    assert respond["days"][0] == {"date": "2026-11-05", "number": 1, "why": "Working day"}
    assert (respond["resident_expects"], respond["outer"]) == ("2026-11-16", None)
    assert "Monday 16 November 2026" in respond["sentence"]
    assert "day 0" in respond["convention"]
    assert (action["days"], action["convention"]) == ([], "")


def test_each_date_is_written_as_a_page_without_the_residents_name(run: Run, desk_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages"
    answer = run("why", desk_file, "C-2026-0001", "--out", out)
    files = sorted(p.name for p in out.iterdir())
    assert [Path(line).name for line in sorted(answer.out.split("\n")) if line] == files
    assert "C-2026-0001 why respond stage 1 2026-11-18.pdf" in files
    assert len(files) == 4
    for file in out.iterdir():
        (page,) = texts(file.read_bytes())
        assert "C-2026-0001" in page
        assert NAME not in page


def test_a_date_that_is_not_there_or_no_kind_at_all(run: Run, desk_file: Path) -> None:
    none = run("why", desk_file, "C-2026-0001", "--kind", "update")
    assert (none.code, none.out) == (2, "")
    assert "acknowledge at stage 1, respond at stage 1, action at stage 1" in none.err
    unknown = run("why", desk_file, "C-2026-0001", "--kind", "reply")
    assert (unknown.code, unknown.out) == (2, "")
    assert "“reply” is not a kind of date" in unknown.err
    assert run("why", desk_file, "C-1999-0001").code == 2
