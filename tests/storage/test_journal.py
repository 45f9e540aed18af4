"""The journal: nothing can be changed in it, and where somebody does it all the same, it shows."""

from __future__ import annotations

import json

import pytest
from sqlalchemy.exc import IntegrityError

from complaintdesk.storage import journal
from complaintdesk.storage.store import Store
from tests.storage import desks


def first_break(store: Store) -> int | None:
    with store.read() as unit:
        return journal.first_break(unit.connection)


def tamper(store: Store, *statements: str) -> None:
    """Changes the file behind the desk's back, its guards taken away."""
    with store.write("nobody") as unit:
        for guard in ("journal_no_UPDATE", "journal_no_DELETE"):
            unit.connection.exec_driver_sql(f"DROP TRIGGER {guard}")
        for statement in statements:
            unit.connection.exec_driver_sql(statement)


def with_entries(store: Store) -> None:
    for theme in ("Repairs", "Other", "Lifts"):
        desks.add(store, theme=theme)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE journal SET who = 'x'", "DELETE FROM journal", "DELETE FROM journal WHERE number = 4",
     "REPLACE INTO journal SELECT number, at, 'x', act, case_id, diff, hash FROM journal WHERE number = 2"],
)  # fmt: skip
def test_the_file_itself_refuses_to_change_an_entry(store: Store, statement: str) -> None:
    with_entries(store)
    with pytest.raises(IntegrityError, match="nothing may be changed"), store.write("x") as unit:
        unit.connection.exec_driver_sql(statement)


@pytest.mark.parametrize("table", ["letters", "blobs"])
def test_what_was_sent_has_guards_too(store: Store, table: str) -> None:
    with store.read() as unit:
        query = f"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"
        assert unit.connection.exec_driver_sql(query).scalar() == 3


def test_a_sound_journal_has_no_break(either: Store) -> None:
    with_entries(either)
    assert first_break(either) is None


@pytest.mark.parametrize("column", ["at", "who", "act", "case_id", "diff", "hash"])
def test_a_changed_entry_is_found(store: Store, column: str) -> None:
    with_entries(store)
    tamper(store, f"UPDATE journal SET {column} = '7' WHERE number = 3")
    assert first_break(store) == 3


@pytest.mark.parametrize(("number", "found"), [(1, 1), (2, 2), (4, 4)])
def test_a_missing_entry_is_found_even_the_last(store: Store, number: int, found: int) -> None:
    with_entries(store)
    tamper(store, f"DELETE FROM journal WHERE number = {number}")
    assert first_break(store) == found


def test_exchanged_entries_are_found(store: Store) -> None:
    with_entries(store)
    tamper(
        store,
        "UPDATE journal SET number = 90 WHERE number = 2",
        "UPDATE journal SET number = 2 WHERE number = 3",
        "UPDATE journal SET number = 3 WHERE number = 90",
    )
    assert first_break(store) == 2


def test_entries_say_who_when_and_in_utc(store: Store) -> None:
    with store.write("Bea Chief") as unit:
        unit.note("looked", None, {"page": "é"})
    with store.read() as unit:
        entry = unit.journal()[-1]
        assert (entry.who, entry.act, entry.at) == ("Bea Chief", "looked", "2026-11-20T09:30:00+00:00")
        assert json.loads(entry.diff) == {"page": "é"}
        assert [e.number for e in unit.journal(after=1)] == [2]
        assert [e.number for e in unit.journal(limit=1)] == [1]


def test_one_cases_entries_can_be_asked_for(store: Store) -> None:
    with_entries(store)
    with store.read() as unit:
        assert [e.number for e in unit.journal(case_id=2)] == [3]
