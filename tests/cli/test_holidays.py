"""The calendar from the command line: listed, previewed without a change, changed, and put back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import PromiseKind
from complaintdesk.services.cases import case_by_reference
from tests.cli.conftest import Run
from tests.cli.small_desk import open_small_desk

ADD = ("--add", "2026-11-23", "--name", "Day of mourning")


def test_the_calendar_is_listed(run: Run, desk_file: Path) -> None:
    answer = run("holidays", desk_file)
    assert "known from 1 January 2012 to 31 December 2028" in answer.out
    assert "Fri 25 Dec 2026" in answer.out
    assert "No days of your own" in answer.out
    plain = run("holidays", desk_file, "--json").json
    assert (plain["known_to"], plain["own_days"]) == ("2028-12-31", [])
    assert plain["coming"][0] == {"date": "2026-12-25", "name": "Christmas Day"}


def test_a_dry_run_shows_what_would_move_and_changes_nothing(run: Run, desk_file: Path) -> None:
    before = desk_file.read_bytes()
    answer = run("holidays", desk_file, *ADD, "--dry-run")
    assert answer.code == 0
    lines = [line for line in answer.out.splitlines() if line.startswith("C-2026-0002")]
    assert any("Tue 24 Nov 2026" in line and "Wed 25 Nov 2026" in line and "1 day later" in line for line in lines)
    assert "Nothing was changed." in answer.out
    assert desk_file.read_bytes() == before
    assert run("holidays", desk_file, "--json").json["own_days"] == []


def test_a_day_is_added_a_date_kept_and_the_day_taken_away_again(run: Run, desk_file: Path) -> None:
    answer = run("holidays", desk_file, *ADD, "--keep", "c-2026-0002", "--json")
    assert answer.json["changed"] is True
    assert {m["kept"] for m in answer.json["moves"] if m["case"] == "C-2026-0002"} == {True}
    with open_small_desk(desk_file) as desk:
        kept = case_by_reference(desk, "C-2026-0002").promises
        assert {p.kind for p in kept} == {PromiseKind.KEPT_DATE}
        assert date(2026, 11, 24) in {p.due_on for p in kept}
    assert "Day of mourning" in run("holidays", desk_file).out
    assert run("holidays", desk_file, "--take-away", "2026-11-23").code == 0
    assert run("holidays", desk_file, "--json").json["own_days"] == []
    with open_small_desk(desk_file) as desk:
        assert case_by_reference(desk, "C-2026-0002").promises == ()


def test_a_closure_of_several_days_counts_unless_told_otherwise(run: Run, desk_file: Path) -> None:
    shut = ("--add", "2026-12-24", "--to", "2026-12-31", "--name", "Office shut")
    assert "No date moves" in run("holidays", desk_file, *shut, "--dry-run").out
    assert "No date moved." in run("holidays", desk_file, *shut, "--closure").out
    own = run("holidays", desk_file, "--json").json["own_days"]
    assert [d["date"][-2:] for d in own] == ["24", "29", "30", "31"]
    assert {d["counts_as_working"] for d in own} == {True}
    answer = run("holidays", desk_file, "--add", "2026-11-24", "--name", "Training", "--not-counted", "--dry-run")
    assert "Nothing in the Code" in answer.err


def test_a_holiday_file_that_agrees_and_one_that_is_none(run: Run, desk_file: Path, tmp_path: Path) -> None:
    events = [{"title": "Good Friday", "date": "2027-03-26"}, {"title": "Easter Monday", "date": "2027-03-29"}]
    more = ("2027-01-01", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28")
    listed = tmp_path / "list.json"
    days = [*events, *({"title": "A holiday", "date": day} for day in more)]
    listed.write_text(json.dumps({"england-and-wales": {"events": days}}), encoding="utf-8")
    assert "agrees with the calendar" in run("holidays", desk_file, "--read", listed).out
    listed.write_text("no list", encoding="utf-8")
    before = desk_file.read_bytes()
    answer = run("holidays", desk_file, "--read", listed)
    assert (answer.code, answer.out) == (2, "")
    assert "is not a list of bank holidays" in answer.err
    assert desk_file.read_bytes() == before


def test_what_cannot_be_is_said_in_plain_words(run: Run, desk_file: Path) -> None:
    def said(*args: object) -> str:
        answer = run("holidays", desk_file, *args)
        assert answer.code == 2
        return answer.err

    assert "is a bank holiday already: Christmas Day" in said("--add", "2026-12-25", "--name", "Again")
    assert "Say what the day is" in said("--add", "2026-11-23")
    assert "is not a date" in said("--add", "soon", "--name", "x")
    assert "is not a bank holiday" in said("--take-away", "2026-11-24")
    assert "No date of C-2026-0001 moves" in said("--add", "2028-06-05", "--name", "x", "--keep", "C-2026-0001")
    assert "not allowed with" in said("--add", "2026-11-23", "--read", "x.json")
