"""What is written, what is refused, and that the journal holds the old value of everything."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    Determination,
    Finding,
    IssuedLetter,
    LetterKind,
    Outcome,
    Point,
    Promise,
    Remedy,
    RemedyKind,
    StageRecord,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseScope, LetterDraft, PackSnapshot
from complaintdesk.domain.working_days import DayKind, ExtraDay
from complaintdesk.storage import tables
from complaintdesk.storage.store import Store
from tests.storage import desks

DAY = date(2026, 11, 2)


def last_diff(store: Store) -> dict[str, list[object]]:
    with store.read() as unit:
        found: dict[str, list[object]] = json.loads(unit.journal()[-1].diff)
        return found


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as raised:
        act()
    return raised.value.code


def test_references_run_on_within_the_year_of_receipt(store: Store) -> None:
    days = [date(2026, 1, 5), date(2025, 12, 31), date(2026, 3, 1), date(2025, 1, 1)]
    found = [desks.add(store, received_on=day).reference for day in days]
    assert found == ["C-2026-0001", "C-2025-0001", "C-2026-0002", "C-2025-0002"]


def test_a_reference_follows_the_landlords_prefix_and_what_was_brought_along(store: Store) -> None:
    desks.add(store, reference="c-2026-0007")
    desks.add(store, reference="HO-2026-123456")
    assert desks.add(store).reference == "C-2026-0008"
    with store.write("Ann") as unit:
        before = unit.landlord()
        unit.save_landlord(before, replace(before, reference_prefix="HO"))
    desks.add(store, reference="HO-2025-0001")
    assert desks.add(store).reference == "HO-2026-123457"


def test_a_reference_is_given_once_only(store: Store) -> None:
    desks.add(store, reference="VL/77")
    assert refused(lambda: desks.add(store, reference="vl/77")) == "reference.taken"


def test_an_unknown_case_is_named(store: Store) -> None:
    with store.read() as unit:
        assert refused(lambda: unit.case(9)) == "case.none"
        assert refused(lambda: unit.case_by_reference("C-1")) == "case.none"
        assert refused(lambda: unit.attachment(9)) == "attachment.none"


def test_a_case_is_found_by_its_reference_however_it_is_typed(store: Store) -> None:
    case = desks.add(store)
    with store.read() as unit:
        assert unit.case_by_reference(" c-2026-0001 ") == case


def test_saving_from_an_old_picture_is_refused(store: Store) -> None:
    case = desks.add(store)
    desks.save(store, case, theme="Other")
    assert refused(lambda: desks.save(store, case, theme="Third")) == "changed.elsewhere"
    with store.read() as unit:
        assert unit.case(case.id).theme == "Other"


def test_saving_what_is_no_different_writes_nothing(store: Store) -> None:
    case = desks.add(store)
    assert desks.save(store, case) == case
    with store.read() as unit:
        assert len(unit.journal()) == 2


def test_the_version_grows_with_each_change(store: Store) -> None:
    case = desks.add(store)
    assert case.version == 1
    assert desks.save(store, case, theme="Other").version == 2


def full(store: Store) -> CaseFile:
    return desks.add(
        store,
        stages=(StageRecord(1, DAY, "Ann"),),
        points=(
            Point(0, 1, "Roof", findings=(Finding(1, Outcome.UPHELD, "photos"),)),
            Point(0, 2, "Delay"),
        ),
        remedies=(Remedy(0, 1, RemedyKind.PAYMENT, "Sorry", "Ann", DAY, 5000),),
        promises=(Promise(0, "Call", DAY),),
    )


def test_parts_handed_in_with_ids_of_other_cases_get_their_own(store: Store) -> None:
    first = full(store)
    second = desks.add(store, points=first.points, promises=first.promises)
    assert {p.id for p in first.points}.isdisjoint({p.id for p in second.points})
    with store.read() as unit:
        assert unit.case(first.id) == first


def test_the_journal_names_what_changed_with_old_and_new(store: Store) -> None:
    case = full(store)
    roof, delay = case.points
    desks.save(
        store,
        case,
        theme="Other",
        stages=(replace(case.stages[0], acknowledged_on=date(2026, 11, 4)),),
        points=(replace(roof, findings=(replace(roof.findings[0], outcome=Outcome.PARTLY_UPHELD),)),),
        promises=(*case.promises, Promise(0, "Write", DAY)),
    )
    gone = {
        "id": delay.id, "number": 2, "text": "Delay", "responsibility": "not yet clear", "responsibility_note": "",
        "findings": [],
    }  # fmt: skip
    assert last_diff(store) == {
        "theme": ["Repairs", "Other"],
        "stages/1/acknowledged_on": [None, "2026-11-04"],
        f"points/{roof.id}/findings/1/outcome": ["upheld", "partly upheld"],
        f"points/{delay.id}": [gone, None],
        "promises/2": [None, {"id": 2, "what": "Write", "due_on": "2026-11-02", "kept_on": None, "kind": "other"}],
    }


def test_a_new_case_stands_in_the_journal_whole(store: Store) -> None:
    case = full(store)
    old, new = last_diff(store)["case"]
    assert old is None
    assert isinstance(new, dict)
    assert new["reference"] == case.reference
    assert new["points"][0]["findings"][0]["evidence"] == "photos"


def test_ids_of_what_is_gone_are_not_given_out_again(store: Store) -> None:
    case = full(store)
    case = desks.save(store, case, promises=())
    case = desks.save(store, case, promises=(Promise(0, "Another", DAY),))
    assert case.promises[0].id == 2


def test_only_rows_that_differ_are_written(store: Store) -> None:
    case = full(store)
    with store.write("Ann") as unit:
        unit.connection.exec_driver_sql(
            "CREATE TEMP TRIGGER watch BEFORE UPDATE ON points BEGIN SELECT RAISE(ABORT, 'points written'); END"
        )
        assert unit.save_case(case, replace(case, theme="Other"), "changed").points == case.points


def test_a_resident_changed_through_another_case_is_not_overwritten(store: Store) -> None:
    first = desks.add(store)
    second = desks.add(store, resident=first.resident, home=first.home)
    desks.save(store, first, resident=replace(first.resident, phone="1"))
    saved = desks.save(store, second, theme="Other")
    assert saved.resident.phone == "1"
    third = replace(second, version=saved.version)
    assert (
        refused(lambda: desks.save(store, third, resident=replace(second.resident, phone="2"))) == "changed.elsewhere"
    )


def test_a_known_resident_changed_while_logging_is_journalled(store: Store) -> None:
    first = desks.add(store)
    desks.add(store, resident=replace(first.resident, phone="1"), home=first.home)
    assert last_diff(store)["resident/phone"] == ["", "1"]
    with store.read() as unit:
        assert unit.case(first.id).resident.phone == "1"
        assert unit.connection.execute(select(func.count()).select_from(tables.residents)).scalar() == 1


def test_letters_and_files_can_be_added_and_nothing_else(store: Store) -> None:
    case = desks.add(store)
    with store.write("Ann") as unit:
        kept = unit.add_attachment(case.id, "a.pdf", "application/pdf", b"one")
        case = unit.case(case.id)
        letter = IssuedLetter(0, LetterKind.RESPONSE_1, DAY, "Ann", "1", kept.sha256, kept.id)
        case = unit.save_case(case, replace(case, letters=(letter,)), "issued")
    for changes in (
        {"letters": ()},
        {"letters": (replace(case.letters[0], dated=date(2026, 11, 3)),)},
        {"attachments": ()},
        {"attachments": (replace(kept, name="b.pdf"),)},
    ):
        with pytest.raises(ValueError, match="only be added"):
            desks.save(store, case, **changes)
    with store.read() as unit:
        assert unit.case(case.id) == case


def test_the_same_bytes_are_kept_once(store: Store) -> None:
    with store.write("Ann") as unit:
        first = unit.add_attachment(None, "a.jpg", "image/jpeg", b"same")
        second = unit.add_attachment(None, "b.jpg", "image/jpeg", b"same")
        assert first.id != second.id
        assert first.sha256 == second.sha256
        assert unit.attachment(second.id) == b"same"
        assert unit.connection.execute(select(func.count()).select_from(tables.blobs)).scalar() == 1
        assert (first.size, first.added_on) == (4, date(2026, 11, 20))


def test_a_file_kept_beforehand_can_join_a_case_and_no_second_one(store: Store) -> None:
    one, two = desks.add(store), desks.add(store)
    with store.write("Ann") as unit:
        loose = unit.add_attachment(None, "a.jpg", "image/jpeg", b"x")
    joined = desks.save(store, one, attachments=(loose,))
    assert joined.attachments == (loose,)
    with pytest.raises(Exception, match="UNIQUE"):
        desks.save(store, two, attachments=(loose,))
    with pytest.raises(ValueError, match="add_attachment"):
        desks.save(store, two, attachments=(replace(loose, id=0),))


def test_the_landlord_is_saved_with_its_old_values_kept(store: Store) -> None:
    with store.write("Ann") as unit:
        before = unit.landlord()
        after = unit.save_landlord(before, replace(before, homes=700))
        assert after == replace(before, homes=700, version=2)
        assert unit.landlord() == after
        assert refused(lambda: unit.save_landlord(before, replace(before, homes=1))) == "changed.elsewhere"
        with pytest.raises(ValueError, match="already"):
            unit.set_up(before)
    assert last_diff(store)["homes"] == [640, 700]


ROW = Determination(0, "202612345", DAY, "Repairs", "Damp", "maladministration", "Harbour")


def test_findings_of_the_ombudsman_are_added_once(store: Store) -> None:
    rows = [ROW, replace(ROW, issue="Delay"), ROW]
    with store.write("Ann") as unit:
        assert unit.add_determinations(rows) == (2, 1)
        assert unit.add_determinations(rows) == (0, 3)
        assert [(d.id, d.issue) for d in unit.determinations()] == [(1, "Damp"), (2, "Delay")]
    with store.read() as unit:
        assert len(unit.journal()) == 2


def test_a_finding_already_there_can_be_tied_to_its_case(store: Store) -> None:
    case = desks.add(store)
    with store.write("Ann") as unit:
        unit.add_determinations([ROW])
        found = unit.determinations()
        saved = unit.save_case(case, replace(case, determinations=found), "tied")
    assert saved.determinations == found


def test_a_draft_is_replaced_and_forgotten(store: Store) -> None:
    case = desks.add(store)
    draft = LetterDraft(case.id, "response-1", "Dear", "Yours", "2026-11-20T09:30:00+00:00")
    with store.write("Ann") as unit:
        unit.save_draft(draft)
        unit.save_draft(replace(draft, opening="Hello"))
        unit.save_draft(replace(draft, kind="response-2"))
        assert unit.draft(case.id, "response-1") == replace(draft, opening="Hello")
        unit.delete_draft(case.id, "response-1")
        unit.delete_draft(case.id, "response-1")
        assert unit.draft(case.id, "response-1") is None
        assert unit.draft(case.id, "response-2") is not None


def test_a_board_pack_is_kept(store: Store) -> None:
    with store.write("Ann") as unit:
        pdf, book = (unit.add_attachment(None, n, "x/y", n.encode()) for n in ("a.pdf", "a.xlsx"))
        stored = unit.add_snapshot(PackSnapshot(0, "2026-Q2", "2026-11-20", "Ann", "{}", pdf.id, book.id))
        assert stored.id == 1
        assert unit.snapshots() == (stored,)
    assert last_diff(store)["snapshots/1"][0] is None


def test_a_day_of_the_calendar_is_added_once(store: Store) -> None:
    day = ExtraDay(date(2026, 12, 29), "Office closed", DayKind.CLOSURE, counts_as_working=True)
    with store.write("Ann") as unit:
        unit.add_extra_day(day)
        unit.add_extra_day(replace(day, date=date(2026, 12, 24)))
        assert [d.date.day for d in unit.extra_days()] == [24, 29]
        assert unit.extra_days()[1] == day
        assert refused(lambda: unit.add_extra_day(day)) == "day.already"


def test_every_table_can_be_exported(store: Store) -> None:
    full(store)
    with store.write("Ann") as unit:
        unit.add_attachment(1, "a.jpg", "image/jpeg", b"x")
    with store.read() as unit:
        found = {name: (header, list(rows)) for name, header, rows in unit.tables()}
    assert set(found) == set(tables.metadata.tables) - {"first_look"}
    assert found["blobs"][0] == ("sha256", "size")
    header, rows = found["points"]
    assert [dict(zip(header, row, strict=True))["text"] for row in rows] == ["Roof", "Delay"]


def scoped(store: Store, **scope: object) -> list[int]:
    with store.read() as unit:
        return [case.id for case in unit.cases(CaseScope(**scope))]  # type: ignore[arg-type]


def test_an_empty_scope_is_every_case_in_order(store: Store) -> None:
    for _ in range(3):
        desks.add(store)
    assert scoped(store) == [1, 2, 3]
    assert scoped(store, ids=(3, 1, 99)) == [1, 3]
    assert scoped(store, ids=()) == []


def test_a_great_many_ids_can_be_asked_for(store: Store) -> None:
    desks.add(store)
    assert scoped(store, ids=tuple(range(300_000))) == [1]


def test_what_is_outstanding_counts_closed_cases_with_something_to_do(store: Store) -> None:
    closed = Closure(DAY, ClosureKind.ANSWERED, "Answered")
    remedy = Remedy(0, 1, RemedyKind.ACTION, "Mend", "Ann", DAY)
    desks.add(store)
    desks.add(store, closure=closed)
    desks.add(store, closure=closed, remedies=(remedy,))
    desks.add(store, closure=closed, remedies=(replace(remedy, done_on=DAY),))
    desks.add(store, closure=closed, promises=(Promise(0, "Call", DAY),))
    desks.add(store, closure=closed, promises=(Promise(0, "Call", DAY, DAY),))
    assert scoped(store, with_outstanding=True) == [1, 3, 5]


def test_what_was_touched_within_days(store: Store) -> None:
    first = StageRecord(1, date(2026, 5, 1), "Ann")
    may, june = date(2026, 5, 1), date(2026, 6, 15)
    finding = replace(ROW, decided_on=june)
    desks.add(store, received_on=may, stages=(first,))
    desks.add(store, received_on=may, stages=(replace(first, responded_on=june),))
    desks.add(store, received_on=may, stages=(first, StageRecord(2, june, "Bea")))
    desks.add(store, received_on=may, stages=(first,), closure=Closure(june, ClosureKind.WITHDRAWN, "x"))
    desks.add(store, received_on=may, stages=(first,), determinations=(finding,))
    desks.add(store, kind=CaseKind.SERVICE_REQUEST, closure=Closure(june, ClosureKind.DONE, "x"))
    assert scoped(store, touched_from=date(2026, 6, 1), touched_to=date(2026, 6, 30)) == [2, 3, 4, 5, 6]
    assert scoped(store, touched_from=june, touched_to=june) == [2, 3, 4, 5, 6]
    assert scoped(store, touched_from=date(2026, 6, 16)) == []
    assert scoped(store, touched_to=date(2026, 5, 1)) == [1, 2, 3, 4, 5]
    assert scoped(store, touched_from=june, with_outstanding=True) == [2, 3, 5]
