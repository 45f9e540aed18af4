"""Searching as an officer types: awkward words, filters, orders, and an index that never falls behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from complaintdesk.domain.casefile import (
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Contact,
    Home,
    Point,
    Resident,
    StageRecord,
)
from complaintdesk.domain.queries import CaseOrder, CaseQuery
from complaintdesk.storage.store import Store
from tests.storage import desks, strategies


def ids(store: Store, text: str = "", **filters: object) -> list[int]:
    with store.read() as unit:
        query = CaseQuery(text, **filters)  # type: ignore[arg-type]
        found = unit.find_ids(query)
        assert unit.count(query) == len(found)
        return found


AWKWARD = Resident(0, "Siân O'Neill-Óg", "sian.oneill+damp@post.example.org", "07700 900123")


@pytest.mark.parametrize(
    "typed",
    [
        "O'Neill", "o'nei", "neill", "sian", "SIÂN", "sian.oneill+damp@post.example.org", "sian.oneill", "damp-proof",
        "damp-pr", "damp proof", "flat 3/2", "AN1", "an1 2bb", "C-2026-0001", "c-2026", "2026-0001", "900123",
        "repairs", "sian damp an1", "plaster", "cot", "  damp   ", "damp!",
        "damp & (proof)", "(damp", 'damp"', '"damp', "damp*",
    ],
)  # fmt: skip
def test_a_case_is_found_by(store: Store, typed: str) -> None:
    case = desks.add(
        store, resident=AWKWARD, home=Home(0, "Flat 3/2, 1 Some Road", "AN1 2BB"), words="The damp-proof course failed."
    )
    call = Contact(0, date(2026, 11, 3), Channel.PHONE, "in", "Siân", "It drips on the cot")
    desks.save(store, case, points=(Point(0, 1, "The plaster"),), contacts=(call,))
    assert ids(store, typed) == [1]


@pytest.mark.parametrize(
    "typed",
    [
        "amp",
        "damp zebra",
        "O'Brien",
        "NOT damp",
        "damp OR zebra",
        "resident:zebra",
        "NEAR(damp zebra)",
        "open",
        "sha256",
    ],
)
def test_a_case_is_not_found_by(store: Store, typed: str) -> None:
    desks.add(store, resident=AWKWARD, words="The damp-proof course failed.")
    assert ids(store, typed) == []


@pytest.mark.parametrize("typed", ["", "   ", "'", "-", '"', "*", "()", "…", "' - *"])
def test_what_holds_no_word_filters_nothing(store: Store, typed: str) -> None:
    desks.add(store)
    assert ids(store, typed) == [1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(typed=strategies.words)
def test_nothing_that_can_be_typed_is_taken_for_syntax(store: Store, typed: str) -> None:
    with store.read() as unit:
        for order in CaseOrder:
            query = CaseQuery(typed, order=order)
            assert len(unit.find_ids(query)) == unit.count(query)
        assert len(unit.similar(typed, typed)) <= 1
        assert len(unit.residents(typed)) <= 1


def test_the_index_follows_a_case(store: Store) -> None:
    case = desks.add(store, words="A leaking roof")
    case = desks.save(store, case, words="A broken lift", received_on=date(2026, 10, 1), reference="HO/77")
    assert ids(store, "leaking") == []
    assert ids(store, "lift") == [1]
    assert ids(store, "ho/77") == [1]
    case = desks.save(store, case, points=(Point(0, 1, "Stairs"),))
    assert ids(store, "stairs") == [1]
    desks.save(store, case, points=())
    assert ids(store, "stairs") == []


def test_the_index_follows_a_resident_shared_by_cases(store: Store) -> None:
    first = desks.add(store)
    second = desks.add(store, resident=first.resident, home=first.home)
    desks.save(store, second, resident=replace(second.resident, name="Rosa Newname"))
    assert sorted(ids(store, "newname")) == [1, 2]
    assert ids(store, "tenant") == []


def test_the_index_follows_a_resident_changed_while_logging(store: Store) -> None:
    first = desks.add(store)
    desks.add(store, resident=replace(first.resident, name="Rosa Newname"), home=first.home)
    assert sorted(ids(store, "newname")) == [1, 2]


def five_cases(store: Store) -> None:
    kinds = [CaseKind.COMPLAINT] * 3 + [CaseKind.SERVICE_REQUEST, CaseKind.FEEDBACK]
    for number, kind in enumerate(kinds, start=1):
        day = date(2026, 11, number)
        stages: tuple[StageRecord, ...] = (StageRecord(1, day, "Ann"),) if kind is CaseKind.COMPLAINT else ()
        if number == 2:
            stages = (replace(stages[0], responded_on=day), StageRecord(2, day, "Bea"))
        desks.add(
            store, kind=kind, received_on=day, stages=stages, handler=("Ann", "Bea")[number % 2],
            theme=("Repairs", "Other")[number // 4], resident=Resident(0, "edcba"[number - 1]),
            home=Home(0, "BadCe"[number - 1]),
            closure=Closure(day, ClosureKind.WITHDRAWN, "x") if number == 3 else None,
        )  # fmt: skip


FILTERS: list[tuple[dict[str, object], set[int]]] = [
    ({}, {1, 2, 3, 4, 5}),
    ({"kind": CaseKind.COMPLAINT}, {1, 2, 3}),
    ({"kind": CaseKind.SERVICE_REQUEST}, {4}),
    ({"open_only": True}, {1, 2, 4, 5}),
    ({"stage": 0}, {4, 5}),
    ({"stage": 1}, {1, 3}),
    ({"stage": 2}, {2}),
    ({"handler": "Bea"}, {1, 3, 5}),
    ({"handler": "bEA"}, {1, 3, 5}),
    ({"handler": "Nobody"}, set()),
    ({"theme": "Other"}, {4, 5}),
    ({"received_from": date(2026, 11, 3)}, {3, 4, 5}),
    ({"received_to": date(2026, 11, 3)}, {1, 2, 3}),
    ({"received_from": date(2026, 11, 2), "received_to": date(2026, 11, 2)}, {2}),
    ({"open_only": True, "stage": 1, "kind": CaseKind.COMPLAINT}, {1}),
]


@pytest.mark.parametrize("text", ["", "roof"])
@pytest.mark.parametrize(("filters", "expected"), FILTERS)
def test_filters_hold_with_text_and_without(
    store: Store, text: str, filters: dict[str, object], expected: set[int]
) -> None:
    five_cases(store)
    for order in CaseOrder:
        assert set(ids(store, text, order=order, **filters)) == expected


@pytest.mark.parametrize("text", ["", "roof"])
@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CaseOrder.RECEIVED, [1, 2, 3, 4, 5]),
        (CaseOrder.REFERENCE, [1, 2, 3, 4, 5]),
        (CaseOrder.RESIDENT, [5, 4, 3, 2, 1]),
        (CaseOrder.HOME, [2, 1, 4, 3, 5]),
        (CaseOrder.THEME, [4, 5, 1, 2, 3]),
        (CaseOrder.HANDLER, [2, 4, 1, 3, 5]),
        (CaseOrder.STATE, [4, 5, 1, 2, 3]),
    ],
)
def test_lists_come_in_the_order_asked_for(store: Store, text: str, order: CaseOrder, expected: list[int]) -> None:
    five_cases(store)
    assert ids(store, text, order=order, descending=False) == expected
    assert ids(store, text, order=order, descending=True) == expected[::-1]
    with store.read() as unit:
        assert unit.find_ids(CaseQuery(text, order=order, descending=False), limit=2) == expected[:2]


def test_residents_come_by_surname_and_move_with_it(store: Store) -> None:
    by_name = CaseQuery(order=CaseOrder.RESIDENT, descending=False)
    with store.write("Ann Officer") as unit:
        young, abbott, orla = (
            unit.add_case(desks.new_case(resident=Resident(0, name)), "logged")
            for name in ("Mrs Ann Young", "Mr Zane Abbott", "Dr Órla O’Neill")
        )
        assert unit.find_ids(by_name) == [abbott.id, orla.id, young.id]
        married = replace(young.resident, name="Mrs Ann Abbey")
        unit.save_case(young, replace(young, resident=married), "corrected")
        assert unit.find_ids(by_name) == [young.id, abbott.id, orla.id]


def test_walking_the_order_gives_what_sorting_gives(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    five_cases(store)
    some = {"handler": "Bea"}
    sorted_ids = {
        order: (ids(store, "roof", order=order), ids(store, "roof", order=order, **some)) for order in CaseOrder
    }
    monkeypatch.setattr("complaintdesk.storage.search._FEW", 0)
    for order, (every, few) in sorted_ids.items():
        assert ids(store, "roof", order=order) == every
        assert ids(store, "roof", order=order, **some) == few
        assert len(few) == 3


def test_a_summary_shows_the_case(store: Store) -> None:
    five_cases(store)
    with store.read() as unit:
        second, fourth = unit.summaries([2, 4])
        assert [row.id for row in unit.summaries([3, 1, 2])] == [3, 1, 2]
    assert (second.stage, second.is_open, second.responded_on, second.resident) == (2, True, None, "d")
    assert (fourth.stage, fourth.kind, fourth.home) == (0, CaseKind.SERVICE_REQUEST, "C")


def test_earlier_cases_of_the_same_person_or_home(store: Store) -> None:
    desks.add(store, resident=Resident(0, "Rosa Tenant"), home=Home(0, "1 Some Road"))
    desks.add(store, resident=Resident(0, "Rosa Other"), home=Home(0, "11 Some Road"))
    desks.add(store, resident=Resident(0, "Tom Else"), home=Home(0, "1 Some Road"), received_on=date(2026, 11, 9))
    with store.read() as unit:
        assert [s.id for s in unit.similar("rosa ten", "")] == [1]
        assert [s.id for s in unit.similar("", "1 some ro")] == [3, 1]
        assert [s.id for s in unit.similar("Rosa Tenant", "11 Some Road")] == [2, 1]
        assert unit.similar("", "") == []
        assert unit.similar("R", "1") == []
        assert [s.id for s in unit.similar("rosa", "", limit=1)] == [2]


def test_residents_are_completed_with_their_homes_once_each(store: Store) -> None:
    first = desks.add(store)
    for days in range(3):
        desks.add(store, resident=first.resident, home=first.home, received_on=date(2026, 11, 3) + timedelta(days))
    desks.add(store, resident=Resident(0, "Rosalind Other"), home=Home(0, "2 Some Road"), received_on=date(2025, 1, 1))
    with store.read() as unit:
        assert [(r.name, h.address) for r, h in unit.residents("ros")] == [
            ("Rosa Tenant", "1 Some Road, Anytown"),
            ("Rosalind Other", "2 Some Road"),
        ]
        assert [r.name for r, _ in unit.residents("rosal")] == ["Rosalind Other"]
        assert unit.residents("") == []
