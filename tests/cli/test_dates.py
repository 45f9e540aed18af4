"""Working days and clocks on the command line, against vectors reckoned by hand."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run

# Received; acknowledgement due; stage 1 due and its furthest; stage 2 due and its furthest, each stage
# counted from an acknowledgement on its last day.
VECTORS = [
    ("2026-11-21", "2026-11-27", "2026-12-11", "2026-12-29", "2026-12-29", "2027-01-27"),
    ("2026-11-23", "2026-11-30", "2026-12-14", "2026-12-30", "2026-12-30", "2027-01-28"),
    ("2026-12-21", "2026-12-30", "2027-01-14", "2027-01-28", "2027-01-28", "2027-02-25"),
    ("2026-12-24", "2027-01-05", "2027-01-19", "2027-02-02", "2027-02-02", "2027-03-02"),
    ("2026-12-28", "2027-01-05", "2027-01-19", "2027-02-02", "2027-02-02", "2027-03-02"),
    ("2027-03-22", "2027-03-31", "2027-04-14", "2027-04-28", "2027-04-28", "2027-05-27"),
    ("2027-12-23", "2028-01-04", "2028-01-18", "2028-02-01", "2028-02-01", "2028-02-29"),
    ("2025-04-17", "2025-04-28", "2025-05-13", "2025-05-28", "2025-05-28", "2025-06-25"),
]
PROVISIONS = {1: ("6.2", "6.3", "6.4"), 2: ("6.11", "6.14", "6.15")}
LIMITS = {
    1: {"acknowledge": 5, "respond": 10, "respond_extended": 10},
    2: {"acknowledge": 5, "respond": 20, "respond_extended": 20},
}
KINDS = ("acknowledge", "respond", "respond_extended")


@pytest.mark.parametrize("stage", [1, 2])
@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: v[0])
@pytest.mark.parametrize("known", [False, True], ids=["provisional", "acknowledged"])
def test_the_codes_dates(run: Run, vector: tuple[str, ...], stage: int, known: bool) -> None:
    received, acknowledge = vector[:2]
    respond, furthest = vector[2 * stage : 2 * stage + 2]
    args = ["--acknowledged", acknowledge] if known else []
    answer = run("clock", "--received", received, *args, "--stage", stage, "--json")
    assert answer.code == 0
    dues, froms = (acknowledge, respond, furthest), (received, acknowledge, respond)
    found = answer.json["deadlines"]
    assert [{key: value for key, value in d.items() if key != "days"} for d in found] == [
        {
            "kind": kind,
            "stage": stage,
            "due": due,
            "provision": provision,
            "source": "code",
            "provisional": not known and kind != "acknowledge",
            "projected": False,
            "edition": "Complaint Handling Code, April 2024",
            "counted_from": counted_from,
        }
        for kind, due, provision, counted_from in zip(KINDS, dues, PROVISIONS[stage], froms, strict=True)
    ]
    for deadline in found:
        assert deadline["days"][-1]["date"] == deadline["due"]
        numbers = [d["number"] for d in deadline["days"] if d["number"] is not None]
        assert numbers == list(range(1, LIMITS[stage][deadline["kind"]] + 1))


@pytest.mark.parametrize(("acknowledged", "due"), [("2026-12-22", "2027-01-08"), ("2027-01-06", "2027-01-20")])
def test_the_response_counts_from_the_acknowledgement_early_or_late(run: Run, acknowledged: str, due: str) -> None:
    answer = run("clock", "--received", "2026-12-21", "--acknowledged", acknowledged, "--json")
    assert answer.json["deadlines"][1]["due"] == due
    assert answer.json["deadlines"][1]["counted_from"] == acknowledged


def test_a_late_acknowledgement_shows_what_the_resident_may_expect(run: Run) -> None:
    late = run("clock", "--received", "21/12/2026", "--acknowledged", "06/01/2027")
    assert "Thursday 14 January 2027" in late.out
    assert "Thursday 14 January 2027" not in run("clock", "--received", "21/12/2026").out


def test_both_clocks_stand_beside_the_dates(run: Run) -> None:
    late = run("clock", "--received", "2026-12-19", "--acknowledged", "2027-01-06", "--json").json
    assert (late["resident_expects"], late["outer"]) == ("2027-01-06", "2027-01-13")
    words = run("clock", "--received", "2026-12-19", "--acknowledged", "2027-01-06").out
    assert "you may have expected our reply by Wednesday 6 January 2027" in words
    same_day = run("clock", "--received", "2026-11-23", "--acknowledged", "2026-11-23").out
    assert "from receipt" not in same_day


def test_each_day_of_a_date_has_its_number_or_why_it_has_none(run: Run) -> None:
    acknowledge = run("clock", "--received", "2026-12-24", "--json").json["deadlines"][0]
    assert acknowledge["days"][:6] == [
        {"date": "2026-12-25", "number": None, "why": "Christmas Day"},
        {"date": "2026-12-26", "number": None, "why": "Boxing Day"},
        {"date": "2026-12-27", "number": None, "why": "Sunday"},
        {"date": "2026-12-28", "number": None, "why": "Boxing Day (substitute day)"},
        {"date": "2026-12-29", "number": 1, "why": "Working day"},
        {"date": "2026-12-30", "number": 2, "why": "Working day"},
    ]


def test_a_clock_that_reaches_beyond_the_published_holidays_is_projected(run: Run) -> None:
    found = run("clock", "--received", "2028-12-19", "--acknowledged", "2028-12-20", "--json").json["deadlines"]
    assert [d["projected"] for d in found] == [False, True, True]
    assert "may move" in run("clock", "--received", "2028-12-19").out


def test_own_targets_stand_beside_the_codes_dates(run: Run) -> None:
    answer = run("clock", "--received", "2026-11-23", "--stage", "2", "--targets", "3,10,15", "--json")
    own = [d for d in answer.json["deadlines"] if d["source"] == "policy"]
    assert [(d["kind"], d["due"], d["counted_from"]) for d in own] == [
        ("acknowledge", "2026-11-26", "2026-11-23"),
        ("respond", "2026-12-17", "2026-11-26"),
    ]
    assert len(answer.json["deadlines"]) == 5


def test_working_days_name_every_day_passed_over(run: Run) -> None:
    answer = run("workdays", "24/12/2026", "2", "--json")
    assert answer.code == 0
    assert answer.json == {
        "from": "2026-12-24",
        "days": 2,
        "to": "2026-12-30",
        "skipped": [
            {"date": "2026-12-25", "why": "Christmas Day"},
            {"date": "2026-12-26", "why": "Boxing Day"},
            {"date": "2026-12-27", "why": "Sunday"},
            {"date": "2026-12-28", "why": "Boxing Day (substitute day)"},
        ],
        "projected": False,
        "known_to": "2028-12-31",
    }


def test_weekends_are_named_and_the_day_counted_from_is_not_counted(run: Run) -> None:
    answer = run("workdays", "2026-11-21", "1", "--json")
    assert answer.json["to"] == "2026-11-23"
    assert answer.json["skipped"] == [{"date": "2026-11-22", "why": "Sunday"}]


def test_working_days_in_words(run: Run) -> None:
    out = run("workdays", "2026-11-20", "1").out
    assert "1 working day after Friday 20 November 2026: Monday 23 November 2026" in out
    assert "Sat 21 Nov 2026  Saturday" in out


def test_a_year_whose_holidays_are_not_published_is_said_to_be_so(run: Run) -> None:
    assert "may move" in run("workdays", "2029-01-02", "1").out
    assert "may move" not in run("workdays", "2028-01-04", "1").out


@pytest.mark.parametrize("days", ["0", "-1", "1.5", "ten", "", " ", "1e3", "٣", "0x10", "000"])
def test_a_number_of_working_days_that_is_none(run: Run, days: str) -> None:
    answer = run("workdays", "2026-11-21", days)
    assert answer.code == 2
    assert answer.out == ""
    assert "whole number of working days" in answer.err


@pytest.mark.parametrize("rest", ["--json -5", "-5 --json", "-- -5", "-- --json", "-- abc", "-1.5", "-5x"])
def test_what_begins_with_a_dash_is_no_number_either(run: Run, rest: str) -> None:
    answer = run("workdays", "2026-11-21", *rest.split())
    assert (answer.code, answer.out) == (2, "")
    assert "whole number of working days" in answer.err or "Missing: N." in answer.err


@pytest.mark.parametrize("days", ["99999", "9" * 400])
def test_beyond_the_calendar(run: Run, days: str) -> None:
    answer = run("workdays", "2026-11-21", days)
    assert answer.code == 2
    assert "bank holidays from 2012 to 2045" in answer.err


@pytest.mark.parametrize(
    "text",
    ["tomorrow", "2026-02-30", "21-11-2026", "2026/11/21", "21/11/26", "20261121", "2026-W47-6", "", "2026-11-2１"],
)
def test_a_date_that_is_none(run: Run, text: str) -> None:
    for args in (("workdays", text, "1"), ("clock", "--received", text)):
        answer = run(*args)
        assert answer.code == 2
        assert "is not a date" in answer.err


def test_dates_of_long_ago_have_no_code(run: Run) -> None:
    assert "No edition" in run("clock", "--received", "2024-03-31").err
    assert run("clock", "--received", "2024-04-01").code == 0


def test_an_acknowledgement_before_receipt_is_refused(run: Run) -> None:
    answer = run("clock", "--received", "2026-11-23", "--acknowledged", "2026-11-20")
    assert answer.code == 2
    assert "20 November 2026 is before 23 November 2026" in answer.err


@pytest.mark.parametrize("targets", ["3", "3,10", "3,10,0", "a,b,c", "3;10;15", "-3,10,15"])
def test_targets_that_are_none(run: Run, targets: str) -> None:
    answer = run("clock", "--received", "2026-11-23", f"--targets={targets}")
    assert answer.code == 2
    assert "three targets" in answer.err


def test_there_is_no_third_stage(run: Run) -> None:
    assert run("clock", "--received", "2026-11-23", "--stage", "3").code == 2
