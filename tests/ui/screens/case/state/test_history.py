"""The journal in plain words: what was done, by whom, and the old value of what was changed."""

from __future__ import annotations

import json

import pytest

from complaintdesk.domain.queries import JournalEntry
from complaintdesk.ui.screens.case.state.history import changes, history_cards
from tests.builders import complaint, neighbour
from tests.ui.screens.case.views import view


def entry(diff: dict[str, object], act: str = "case corrected", number: int = 1) -> JournalEntry:
    return JournalEntry(number, "2026-11-05T09:30:00+00:00", "Ann Officer", act, 1, json.dumps(diff), "x")


@pytest.mark.parametrize(
    ("path", "pair", "words"),
    [
        ("stages/1/acknowledged_on", [None, "2026-11-04"], "Stage 1 acknowledged: Wed 4 Nov 2026"),
        (
            "received_on",
            ["2026-11-02", "2026-11-01"],
            "Received: Sun 1 Nov 2026 (before: Mon 2 Nov 2026)",
        ),
        ("resident/large_print", [False, True], "Resident large print: yes"),
        ("resident/phone", ["01632 960111", ""], "Resident phone: nothing (before: 01632 960111)"),
        ("points/3", [None, {"id": 3, "number": 1, "text": "The roof leaks"}], "Point: The roof leaks"),
        ("points/3", [{"id": 3, "number": 1, "text": "The roof leaks"}, None], "Point taken out: The roof leaks"),
        ("remedies/4/done_on", [None, "2026-11-30"], "Remedy done: Mon 30 Nov 2026"),
        ("remedies/4", [None, {"what": "Pay", "kind": "payment", "amount": 5000}], "Remedy: Pay, payment"),
        (
            "promises/4",
            [None, {"what": "Ring", "due_on": "2026-11-24", "kept_on": None, "kind": "call"}],
            "Promise: Ring, call, due Tue 24 Nov 2026",
        ),
        ("stages/1/checked_on", [None, "2026-11-12"], "Stage 1 investigation looked over: Thu 12 Nov 2026"),
        (
            "restrictions/2/review_on",
            ["2026-11-04", "2027-02-04"],
            "Contact restriction next review: Thu 4 Feb 2027 (before: Wed 4 Nov 2026)",
        ),
        ("ombudsman_duties/1/done_on", [None, "2026-11-12"], "Date of the Ombudsman’s done: Thu 12 Nov 2026"),
        ("neighbours/1/extended", [False, True], "Other law’s clock longer time taken: yes"),
        ("letters/3", [None, {"kind": "extension-1", "dated": "2026-11-09"}], "Letter: stage 1 extension"),
        ("points/3/findings/1/reasons", ["", "Too slow"], "Point finding of stage 1 reasons: Too slow"),
    ],
)
def test_a_change_is_told_with_its_old_value(path: str, pair: list[object], words: str) -> None:
    assert list(changes(entry({path: pair}))) == [words]


def test_the_ids_of_other_laws_are_told_in_words() -> None:
    clock = {"id": 1, "kind": "awaab-significant", "subject": "Damp", "started_on": "2026-11-03", "steps": []}
    step = {"duty": "investigate", "done_on": "2026-11-16", "note": ""}
    journal = (
        entry({"neighbours/1": [None, clock]}, "clock of another law started"),
        entry({"neighbours/1/steps/1": [None, step]}, "part of another law’s clock done", 2),
    )
    lines = history_cards(view(complaint(neighbours=(neighbour(),)), journal=journal))[0].lines
    assert [line.value.splitlines()[1] for line in lines] == [
        "Other law’s clock part done: Investigate the significant hazard, done Mon 16 Nov 2026",
        "Other law’s clock: Awaab’s Law: significant hazard, Damp, started Tue 3 Nov 2026",
    ]


def test_hashes_and_other_inner_matters_are_left_out() -> None:
    assert list(changes(entry({"letters/3/pdf_sha256": ["", "ab"], "attachments/3/size": [0, 9]}))) == []


def test_the_entry_that_logged_the_case_is_not_spelt_out_again() -> None:
    assert list(changes(entry({"case": [None, {"words": "x"}]}, "case logged"))) == []


def test_the_latest_entry_comes_first_with_who_and_when() -> None:
    journal = (entry({}, "case logged"), entry({"theme": ["Repairs", "Damp"]}, number=2))
    lines = history_cards(view(complaint(), journal=journal))[0].lines
    assert lines[0].label == "Thu 5 Nov 2026\n09:30"
    assert lines[0].value == "Case corrected, Ann Officer\nTheme: Damp (before: Repairs)"
    assert lines[1].value == "Case logged, Ann Officer"
