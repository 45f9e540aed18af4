"""Steps from one schema to the next, on a populated file of each: all of a step or nothing of it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from complaintdesk.domain.casefile import Outcome, PromiseKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseScope
from complaintdesk.domain.working_days import LAST_PUBLISHED_YEAR, DayKind, ExtraDay
from complaintdesk.storage import backup, journal, opening, rekey, tables
from complaintdesk.storage.driver import FileKey, connect
from complaintdesk.storage.engine import make_engine
from complaintdesk.storage.migrations import Step, all_steps
from tests.storage import desks
from tests.storage.fixtures import make_fixture

FIXTURES = Path(__file__).parents[1] / "fixtures"
KEY = FileKey(desks.KEY, desks.SALT)


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def key(request: pytest.FixtureRequest) -> FileKey | None:
    found: FileKey | None = request.param
    return found


@pytest.fixture
def old(tmp_path: Path, key: FileKey | None) -> Path:
    """A populated file of the first schema."""
    return populated(tmp_path, 1, key)


def populated(folder: Path, number: int, key: FileKey | None) -> Path:
    """A populated file of a schema."""
    path = folder / "Old.desk"
    path.write_bytes(gzip.decompress((FIXTURES / f"schema_{number:04d}.desk.gz").read_bytes()))
    if key:
        rekey.rekey(path, None, key.raw, key.salt)
    return path


def take(path: Path, key: FileKey | None, *steps: Step) -> None:
    """Brings a file of the first schema up through steps of the tests' own."""
    opening.bring_up_to_date(path, key, desks.CLOCK, path.parent / "b", (all_steps()[0], *steps))


def rows(path: Path, key: FileKey | None, query: str) -> list[tuple[object, ...]]:
    connection = connect(path, key)
    try:
        found: list[tuple[object, ...]] = connection.execute(query).fetchall()
        return found
    finally:
        connection.close()


def everything(path: Path, key: FileKey | None) -> dict[str, list[tuple[object, ...]]]:
    names = rows(path, key, "SELECT name FROM sqlite_master WHERE type = 'table'")
    own = [str(name) for (name,) in names if not str(name).startswith(("case_search", "sqlite_"))]
    return {name: rows(path, key, f"SELECT * FROM {name} ORDER BY 1, 2") for name in own}


def rebuild_points(operations: Operations) -> None:
    """What a later step may do: rebuild a table that others refer to, and add a column to a large one."""
    options = {"sqlite_autoincrement": True}
    with operations.batch_alter_table("points", recreate="always", table_kwargs=options) as batch:
        batch.add_column(sa.Column("heading", sa.Text, nullable=False, server_default="none"))
    operations.add_column("cases", sa.Column("ward", sa.Text))
    operations.execute("UPDATE cases SET ward = 'Quayside'")


@pytest.mark.parametrize("number", range(1, tables.SCHEMA + 1))
def test_every_fixture_has_a_row_in_every_table(number: int, tmp_path: Path, key: FileKey | None) -> None:
    old = populated(tmp_path, number, key)
    assert rows(old, key, "PRAGMA user_version") == [(number,)]
    assert [name for name, found in everything(old, key).items() if not found] == []


def test_a_file_of_the_first_schema_opens_today(old: Path, key: FileKey | None) -> None:
    store = desks.reopen(old, keyed=key is not None)
    with store.read() as unit:
        case = unit.case_by_reference("c-2026-0001")
        assert case.points[0].findings[0].outcome is Outcome.UPHELD
        assert case.remedies[0].amount == 15_000
        assert unit.attachment(case.letters[0].pdf_attachment) == b"%PDF"
        assert unit.find_ids(CaseQuery("leaks")) == [2, 1]
        assert journal.first_break(unit.connection) is None
        assert json.loads(unit.journal()[1].diff)["case"][1]["words"] == "The roof leaks."
        assert (unit.landlord().submissions, unit.landlord().published_to) == ((), LAST_PUBLISHED_YEAR)
    store.close()


def test_what_the_second_schema_added_is_there_after_the_step_from_the_first(old: Path, key: FileKey | None) -> None:
    store = desks.reopen(old, keyed=key is not None)
    with store.read() as unit:
        case = unit.case_by_reference("C-2026-0001")
        assert [p.kind for p in case.promises] == [PromiseKind.OTHER]
        assert case.stages[0].checked_on is None
        assert case.letters[0].told_due is None
        assert (case.ombudsman_duties, case.restrictions, case.neighbours) == ((), (), ())
        assert unit.extra_days() == (ExtraDay(date(2026, 12, 24), "Closed", DayKind.CLOSURE, counts_as_working=True),)
    store.close()
    assert rows(old, key, "SELECT resident_key FROM cases") == [("tenant rosa tenant",)] * 2


def test_what_the_fourth_schema_added_is_there_after_the_step_from_the_third(
    tmp_path: Path, key: FileKey | None
) -> None:
    old = populated(tmp_path, 3, key)
    store = desks.reopen(old, keyed=key is not None)
    with store.write("Ann Officer") as unit:
        case = unit.case_by_reference("C-2026-0001")
        assert (case.sendings, case.refusals, case.further_issues) == ((), (), ())
        assert [contact.attachment for contact in case.contacts] == [None]
        draft = unit.draft(case.id, "response-2")
        assert draft is not None
        assert (draft.opening, draft.record) == ("Dear", "")
        assert (unit.newest_templates(), unit.clauses()) == ((), ())
        assert unit.letter_content(case.letters[0].id) == ""
        unit.save_case(case, replace(case, refusals=(make_fixture.REFUSAL,)), "refused")
    with store.read() as unit:
        assert unit.case(case.id).refusals == (replace(make_fixture.REFUSAL, id=1),)
    store.close()


def test_what_the_fifth_schema_added_is_there_after_the_step_from_the_fourth(
    tmp_path: Path, key: FileKey | None
) -> None:
    store = desks.reopen(populated(tmp_path, 4, key), keyed=key is not None)
    draft = TemplateDraft("closure", "# Closed", "Shorter", 2, "2026-11-20")
    with store.write("Ann Officer") as unit:
        assert [template.text for template in unit.newest_templates()] == ["# Hello"]
        assert unit.template_drafts() == ()
        before = unit.journal_length()
        unit.save_template_draft(replace(draft, text="# Cl"))
        unit.save_template_draft(draft)
        assert (unit.template_drafts(), unit.journal_length()) == ((draft,), before)
        unit.delete_template_draft("closure")
        assert unit.template_drafts() == ()
    store.close()


def test_cases_of_the_first_schema_come_in_the_order_of_their_residents(old: Path, key: FileKey | None) -> None:
    store = desks.reopen(old, keyed=key is not None)
    order = CaseQuery(order=CaseOrder.RESIDENT, descending=False)
    with store.write("Ann Officer") as unit:
        rosa, other = unit.cases(CaseScope())
        again = unit.add_case(desks.new_case(resident=rosa.resident), "logged")
        assert unit.find_ids(order) == [rosa.id, other.id, again.id]
        unit.save_case(rosa, replace(rosa, resident=replace(rosa.resident, name="Zoë Tenant")), "corrected")
        assert unit.find_ids(order) == [other.id, rosa.id, again.id]
        assert unit.find_ids(replace(order, text="leaks", descending=True)) == [again.id, rosa.id, other.id]
    store.close()


def test_a_file_of_the_second_schema_opens_today(tmp_path: Path, key: FileKey | None) -> None:
    store = desks.reopen(populated(tmp_path, 2, key), keyed=key is not None)
    with store.read() as unit:
        case = unit.case_by_reference("C-2026-0001")
        assert case.promises == (replace(make_fixture.PROMISE, id=1),)
        assert case.ombudsman_duties == (replace(make_fixture.DUTY, id=1),)
        assert case.restrictions == (replace(make_fixture.RESTRICTION, id=1),)
        assert case.neighbours == (replace(make_fixture.CLOCK, id=1),)
        assert (case.stages[0].checked_on, case.letters[0].told_due) == (make_fixture.DAY, make_fixture.DAY)
        assert (unit.landlord().published_to, len(unit.landlord().submissions)) == (2029, 1)
        assert journal.first_break(unit.connection) is None
    store.close()


def test_a_file_of_the_third_schema_opens_today(tmp_path: Path, key: FileKey | None) -> None:
    store = desks.reopen(populated(tmp_path, 3, key), keyed=key is not None)
    with store.read() as unit:
        ours, other = unit.assessment_heads()
        assert ours == replace(make_fixture.HEAD, id=1)
        assert (other.landlord, other.begun_from) == ("Quay Homes", 1)
        whole = unit.assessment(1)
        assert (whole.provisions, whole.frozen) == (make_fixture.PROVISIONS, make_fixture.FROZEN)
        (file,) = unit.assessment_files(1)
        assert unit.attachment(file.id) == b"<p>"
        assert journal.first_break(unit.connection) is None
    store.close()


def test_an_older_file_has_no_self_assessments_and_takes_one(old: Path, key: FileKey | None) -> None:
    store = desks.reopen(old, keyed=key is not None)
    with store.write("Ann Officer") as unit:
        assert unit.assessment_heads() == ()
        stored = unit.add_assessment(make_fixture.HEAD, make_fixture.PROVISIONS, "self-assessment begun")
        assert unit.assessment(stored.head.id) == stored
    store.close()


def test_the_fixture_of_todays_schema_has_its_tables(tmp_path: Path) -> None:
    assert schema(populated(tmp_path, tables.SCHEMA, None)) == schema(desks.filled(tmp_path / "a.desk", cases=0))


def test_a_step_keeps_every_row_and_every_reference(old: Path, key: FileKey | None) -> None:
    before = everything(old, key)
    take(old, key, Step(2, rebuild_points))
    after = everything(old, key)
    assert [row[:-1] for row in after["points"]] == before["points"]
    assert {row[-1] for row in after["points"]} == {"none"}
    assert [row[:-1] for row in after["cases"]] == before["cases"]
    for name in before.keys() - {"points", "cases"}:
        assert after[name] == before[name]
    assert rows(old, key, "PRAGMA user_version") == [(2,)]
    assert rows(old, key, "PRAGMA foreign_key_check") == []
    assert rows(old, key, "PRAGMA integrity_check") == [("ok",)]


def test_a_verified_backup_goes_before(old: Path, key: FileKey | None) -> None:
    take(old, key, Step(2, rebuild_points))
    last = backup.latest(old.parent / "b")
    assert last is not None
    assert (last.cases, last.journal_entries) == (2, 7)
    assert rows(last.path, key, "PRAGMA user_version") == [(1,)]


def test_without_a_backup_no_step_is_taken(old: Path, key: FileKey | None) -> None:
    (old.parent / "b").write_text("in the way")
    with pytest.raises(UserError) as raised:
        take(old, key, Step(2, rebuild_points))
    assert raised.value.code == "folder.not_writable"
    assert rows(old, key, "PRAGMA user_version") == [(1,)]


def fails(operations: Operations) -> None:
    rebuild_points(operations)
    operations.execute("UPDATE points SET no_such_column = 1")


def loses_rows(operations: Operations) -> None:
    operations.execute("DELETE FROM promises")


def leaves_orphans(operations: Operations) -> None:
    operations.execute("UPDATE findings SET point_id = 99")


def loses_an_index(operations: Operations) -> None:
    with operations.batch_alter_table("homes", recreate="always") as batch:
        batch.add_column(sa.Column("ward", sa.Text))


def loses_a_guard(operations: Operations) -> None:
    with operations.batch_alter_table("letters", recreate="always") as batch:
        batch.add_column(sa.Column("post", sa.Text))


@pytest.mark.parametrize("act", [fails, loses_rows, leaves_orphans, loses_an_index, loses_a_guard])
def test_a_failed_step_leaves_the_file_as_it_was(
    old: Path, key: FileKey | None, act: Callable[[Operations], None]
) -> None:
    before = old.read_bytes()
    with pytest.raises((RuntimeError, sa.exc.OperationalError)):
        take(old, key, Step(2, rebuild_points), Step(3, act))
    assert old.read_bytes() == before
    desks.reopen(old, keyed=key is not None).close()


def test_a_step_may_say_that_it_takes_rows_out(old: Path, key: FileKey | None) -> None:
    take(old, key, Step(2, loses_rows, frozenset({"promises"})))
    assert rows(old, key, "SELECT * FROM promises") == []


def test_steps_taken_already_are_not_taken_again(old: Path, key: FileKey | None) -> None:
    take(old, key, Step(2, rebuild_points))
    take(old, key, Step(2, fails), Step(3, lambda operations: operations.execute("UPDATE cases SET ward = 'Docks'")))
    assert rows(old, key, "SELECT DISTINCT ward FROM cases") == [("Docks",)]


def test_an_older_file_cannot_be_looked_at_without_bringing_it_up_to_date(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    connection = connect(path, None)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(UserError) as raised:
        desks.reopen(path, read_only=True)
    assert raised.value.code == "file.older"


def schema(path: Path) -> set[tuple[object, ...]]:
    """Columns, references and indexes; the order of columns is that of the steps, and means nothing."""
    found: set[tuple[object, ...]] = set()
    tables_there = rows(path, None, "SELECT name, sql LIKE '%AUTOINCREMENT%' FROM sqlite_master WHERE type = 'table'")
    for name, counted in tables_there:
        if str(name).startswith(("case_search", "sqlite_")):
            continue
        found |= {(name, counted, *column[1:]) for column in rows(path, None, f"PRAGMA table_info({name})")}
        found |= {(name, *reference[2:]) for reference in rows(path, None, f"PRAGMA foreign_key_list({name})")}
    return found | set(rows(path, None, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type = 'index'"))


def test_the_steps_lead_to_the_tables_of_today(tmp_path: Path) -> None:
    by_steps = desks.filled(tmp_path / "a.desk", cases=0)
    by_tables = tmp_path / "b.desk"
    by_tables.touch()
    engine = make_engine(by_tables, None)
    with engine.begin() as connection:
        tables.metadata.create_all(connection)
    engine.dispose()
    assert schema(by_steps) == schema(by_tables)
    assert [step.number for step in all_steps()] == list(range(1, tables.SCHEMA + 1))
    assert rows(by_steps, None, "PRAGMA user_version") == [(tables.SCHEMA,)]
    assert rows(by_steps, None, "PRAGMA application_id") == [(tables.APPLICATION_ID,)]


def test_every_case_of_the_fixture_is_whole(old: Path, key: FileKey | None) -> None:
    store = desks.reopen(old, keyed=key is not None)
    with store.read() as unit:
        full, bare = unit.cases(CaseScope())
    assert all((full.representative, full.closure, full.reopenings, full.determinations, full.stages[0].extensions))
    assert bare.reference == "VL/7"
    store.close()
