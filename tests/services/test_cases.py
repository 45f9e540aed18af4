"""Looking at cases: lists in the order asked for, whole files, and what there is of a person or home already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from complaintdesk.domain.acts import CloseCase, LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, ClosureKind, Home, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseScope
from complaintdesk.services import cases, complaints
from complaintdesk.services.desk import Desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

LOGGED = [
    (CaseKind.COMPLAINT, date(2026, 11, 3), "Rosa Tenant", "1 Some Road", "The roof leaks"),
    (CaseKind.COMPLAINT, date(2026, 11, 2), "Zoë O'Neill", "2 Some Road", "No heating"),
    (CaseKind.SERVICE_REQUEST, date(2026, 11, 4), "Rosa Tenant", "1 Some Road", "A tap drips"),
    (CaseKind.COMPLIMENT, date(2026, 11, 5), "Ali Khan", "", "Thank you"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("cases") / "a.desk"
    with new_desk(path, landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as made:
        for kind, day, name, address, words in LOGGED:
            complaints.log_case(
                made,
                LogCase(kind, day, Channel.PHONE, Resident(0, name), Home(0, address), words, "Repairs", "Ann Officer"),
            )
        complaints.perform(made, 2, CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 6), "Settled"))
        yield made


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (CaseQuery(), [4, 3, 1, 2]),
        (CaseQuery(descending=False), [2, 1, 3, 4]),
        (CaseQuery(order=CaseOrder.REFERENCE, descending=False), [1, 2, 3, 4]),
        (CaseQuery(text="leak"), [1]),
        (CaseQuery(text="zoe"), [2]),
        (CaseQuery(text="some road", descending=False), [2, 1, 3]),
        (CaseQuery(kind=CaseKind.COMPLAINT, open_only=True), [1]),
        (CaseQuery(received_from=date(2026, 11, 3), received_to=date(2026, 11, 4), descending=False), [1, 3]),
        (CaseQuery(text="nothing like it"), []),
        (CaseQuery(text='" OR 1 = 1 --'), []),
    ],
)
def test_a_list_is_what_was_asked_for(desk: Desk, query: CaseQuery, ids: list[int]) -> None:
    assert cases.find_case_ids(desk, query) == ids
    assert cases.find_case_ids(desk, query, 2) == ids[:2]
    assert [row.id for row in cases.case_rows(desk, ids)] == ids


def test_a_row_shows_what_the_list_needs(desk: Desk) -> None:
    row = cases.case_rows(desk, [2])[0]
    assert (row.reference, row.resident, row.stage, row.is_open) == ("C-2026-0002", "Zoë O'Neill", 1, False)
    assert cases.case_rows(desk, [3])[0].stage == 0


def test_a_case_is_found_by_its_reference(desk: Desk) -> None:
    assert cases.case_by_reference(desk, " C-2026-0001 ") == cases.load_case(desk, 1)
    with pytest.raises(UserError, match="Check the reference") as by_reference:
        cases.case_by_reference(desk, "C-2026-9999")
    with pytest.raises(UserError, match="Check the reference") as by_id:
        cases.load_case(desk, 99)
    assert by_reference.value.code == by_id.value.code == "case.none"


def test_whole_files_come_in_the_order_in_which_they_were_logged(desk: Desk) -> None:
    assert [c.id for c in cases.load_cases(desk, CaseScope())] == [1, 2, 3, 4]
    assert [c.id for c in cases.load_cases(desk, CaseScope(ids=(3, 1)))] == [1, 3]
    assert 2 not in [c.id for c in cases.load_cases(desk, CaseScope(with_outstanding=True))]


def test_what_there_is_of_a_person_or_a_home_already(desk: Desk) -> None:
    assert {row.id for row in cases.similar_cases(desk, "Rosa Tenant", "9 Other Street")} == {1, 3}
    assert 2 in {row.id for row in cases.similar_cases(desk, "Somebody Else", "2 Some Road")}
    assert cases.similar_cases(desk, "Nobody Known", "7 Far Lane") == []
    assert [r.name for r, _ in cases.known_residents(desk, "ali")] == ["Ali Khan"]


def test_the_journal_of_a_case_is_in_order(desk: Desk) -> None:
    entries = cases.case_journal(desk, 2)
    assert [e.act for e in entries] == ["case logged", "closed"]
    assert [e.number for e in entries] == sorted(e.number for e in entries)
    assert all(e.case_id == 2 and e.who == "Ann Officer" for e in entries)
