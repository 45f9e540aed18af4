"""Units: whole or not at all, from any thread and any process, with foreign keys on."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from complaintdesk.domain.casefile import CaseFile, Determination, IssuedLetter, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseQuery, CaseScope
from complaintdesk.storage import tables
from complaintdesk.storage.store import Store, create_store, open_store
from tests.storage import desks, strategies


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(case=strategies.cases)
def test_a_case_comes_back_as_it_was_handed_in(either: Store, case: CaseFile) -> None:
    with either.write("Ann") as unit:
        stored = unit.add_case(case, "logged")
    assert strategies.without_ids(stored) == case
    with either.read() as reader:
        assert reader.case(stored.id) == stored
        assert reader.cases(CaseScope(ids=(stored.id,))) == (stored,)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(first=strategies.cases, second=strategies.cases)
def test_a_case_turned_into_any_other_comes_back_as_that(store: Store, first: CaseFile, second: CaseFile) -> None:
    with store.write("Ann") as unit:
        stored = unit.add_case(first, "logged")
        after = replace(
            second, id=stored.id, version=stored.version, reference=stored.reference,
            resident=replace(second.resident, id=stored.resident.id), home=replace(second.home, id=stored.home.id),
        )  # fmt: skip
        saved = unit.save_case(stored, after, "changed")
    assert strategies.without_ids(saved) == second
    with store.read() as reader:
        assert reader.case(stored.id) == saved


def test_the_file_keeps_everything_when_it_is_closed_and_opened(either: Store, keyed: bool) -> None:
    stored = desks.add(either)
    either.close()
    again = desks.reopen(either.path, keyed=keyed)
    with again.read() as unit:
        assert unit.case(stored.id) == stored
        assert replace(unit.landlord(), version=0) == desks.LANDLORD
    again.close()


def test_nothing_lies_beside_a_closed_file(either: Store) -> None:
    desks.add(either)
    either.close()
    assert [p.name for p in either.path.parent.iterdir()] == [either.path.name]


def test_a_keyed_file_shows_nothing_of_what_it_holds(tmp_path: Path) -> None:
    store = desks.make(tmp_path / "k.desk", keyed=True)
    desks.add(store, words="The roof leaks over the cot.")
    during = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    store.close()
    for data in (during, store.path.read_bytes()):
        assert b"leaks" not in data
        assert b"Harbour" not in data
        assert b"SQLite" not in data


def test_a_unit_that_raises_leaves_nothing(store: Store) -> None:
    def add_and_fail() -> None:
        with store.write("Ann") as unit:
            unit.add_case(desks.new_case(), "logged")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    with store.read() as reader:
        assert reader.count(CaseQuery()) == 0
        assert [e.act for e in reader.journal()] == ["desk set up"]


def test_a_reader_sees_one_moment(store: Store) -> None:
    desks.add(store)
    with store.read() as reader:
        assert reader.count(CaseQuery()) == 1
        desks.add(store)
        assert reader.count(CaseQuery()) == 1
    with store.read() as reader:
        assert reader.count(CaseQuery()) == 2


def test_foreign_keys_are_on_in_both_units(either: Store) -> None:
    with either.read() as reader:
        assert reader.connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    with either.write("Ann") as unit:
        assert unit.connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    with pytest.raises(IntegrityError), either.write("Ann") as unit:
        unit.connection.execute(insert(tables.promises).values(id=1, case_id=99, what="", due_on="2026-11-20"))


def test_a_third_stage_cannot_be_stored(store: Store) -> None:
    case = desks.add(store)
    with pytest.raises(IntegrityError), store.write("Ann") as unit:
        unit.connection.execute(
            insert(tables.stages).values(case_id=case.id, stage=3, opened_on="2026-11-20", handler="Ann")
        )


def test_threads_lose_no_update(either: Store) -> None:
    case = desks.add(either, words="0")

    def add_one() -> None:
        for _ in range(8):
            with either.write("thread") as unit:
                now = unit.case(case.id)
                unit.save_case(now, replace(now, words=str(int(now.words) + 1)), "counted")

    threads = [threading.Thread(target=add_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with either.read() as reader:
        assert reader.case(case.id).words == "32"


_COUNT_UP = """
import sys
from dataclasses import replace
from pathlib import Path
from tests.storage import desks
store = desks.reopen(Path(sys.argv[1]), keyed=sys.argv[2] == "True")
for _ in range(10):
    with store.write("process") as unit:
        now = unit.case(1)
        unit.save_case(now, replace(now, words=str(int(now.words) + 1)), "counted")
store.close()
"""


def test_processes_lose_no_update(either: Store, keyed: bool) -> None:
    desks.add(either, words="0")
    command = [sys.executable, "-c", _COUNT_UP, str(either.path), str(keyed)]
    running = [subprocess.Popen(command, env=desks.child_environment()) for _ in range(2)]
    assert [process.wait(timeout=50) for process in running] == [0, 0]
    with either.read() as reader:
        assert reader.case(1).words == "20"
        assert len(reader.journal(case_id=1)) == 21


def test_a_letter_and_its_file_come_back(store: Store) -> None:
    case = desks.add(store)
    with store.write("Ann") as unit:
        kept = unit.add_attachment(case.id, "Letter.pdf", "application/pdf", b"%PDF")
        letter = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, case.received_on, "Ann", "1", kept.sha256, kept.id)
        saved = unit.save_case(case, replace(case, letters=(letter,)), "letter issued")
    with store.read() as reader:
        again = reader.case(case.id)
        assert again == saved
        assert again.attachments == (kept,)
        assert again.letters == (replace(letter, id=again.letters[0].id),)
        assert reader.attachment(kept.id) == b"%PDF"


def test_a_determination_stays_with_its_case(store: Store) -> None:
    case = desks.add(store)
    finding = Determination(0, "202612345", case.received_on, "Repairs", "Damp", "maladministration")
    saved = desks.save(store, case, determinations=(finding,))
    assert saved.determinations == (replace(finding, id=1),)
    with store.read() as reader:
        assert reader.determinations() == saved.determinations


def test_a_file_that_is_there_is_never_made_anew(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    before = path.read_bytes()
    with pytest.raises(UserError) as raised:
        create_store(path, raw_key=None, salt=None, clock=desks.CLOCK)
    assert raised.value.code == "file.exists"
    assert path.read_bytes() == before


def test_a_file_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        create_store(tmp_path / "none" / "a.desk", raw_key=None, salt=None, clock=desks.CLOCK)
    assert raised.value.code == "folder.missing"


def test_a_desk_that_was_never_set_up_says_so(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.desk", raw_key=None, salt=None, clock=desks.CLOCK)
    with pytest.raises(UserError) as raised, store.read() as unit:
        unit.landlord()
    assert raised.value.code == "file.not_set_up"
    store.close()


def test_a_look_saves_nothing_and_leaves_the_file_alone(tmp_path: Path, keyed: bool) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=keyed)
    before = path.read_bytes()
    store = desks.reopen(path, keyed=keyed, read_only=True)
    assert store.read_only
    assert store.read_only_reason
    with pytest.raises(UserError) as raised, store.write("Ann"):
        pass
    assert raised.value.code == "desk.read_only"
    with store.read() as reader:
        assert reader.count(CaseQuery()) == 3
    store.close()
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_opening_needs_neither_alembic_nor_cryptography_nor_the_orm(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    script = (
        "import sys; from pathlib import Path; from tests.storage import desks\n"
        "store = desks.reopen(Path(sys.argv[1])); store.close()\n"
        "print([m for m in ('alembic', 'cryptography', 'sqlalchemy.orm', 'filelock') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        env=desks.child_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_key_is_never_shown(tmp_path: Path) -> None:
    store = desks.make(tmp_path / "a.desk", keyed=True)
    assert desks.KEY.hex() not in repr(store.key)
    assert repr(desks.KEY) not in repr(store.key)
    store.close()
    with pytest.raises(UserError) as raised:
        open_store(store.path, raw_key=bytes(32), clock=desks.CLOCK)
    assert raised.value.code == "passphrase.wrong"
