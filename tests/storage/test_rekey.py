"""Setting, changing and removing the passphrase: the same desk afterwards, or the same file."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseQuery, CaseScope
from complaintdesk.storage.check import check
from complaintdesk.storage.keys import file_salt
from complaintdesk.storage.rekey import _prove, rekey
from complaintdesk.storage.store import Store, open_store
from tests.storage import desks

OTHER_KEY = bytes(range(32, 64))
OTHER_SALT = bytes(range(16, 32))


def contents(store: Store) -> list[object]:
    with store.read() as unit:
        assert unit.find_ids(CaseQuery("roof")) == [3, 2, 1]
        return [unit.cases(CaseScope()), unit.journal(), unit.landlord(), unit.attachment(1)]


def rekeyed(path: Path, old: bytes | None, new: bytes | None, salt: bytes | None) -> None:
    store = open_store(path, raw_key=old, clock=desks.CLOCK)
    with store.write("Ann") as unit:
        unit.add_attachment(1, "a.bin", "x/y", b"x" * 10_000)
    before = contents(store)
    store.close()
    rekey(path, old, new, salt)
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert file_salt(path) == salt
    store = open_store(path, raw_key=new, clock=desks.CLOCK)
    assert contents(store) == before
    assert [f for f in check(store).findings if not f.ok and f.name != "last backup"] == []
    assert desks.add(store).id == 4
    store.close()


def test_a_passphrase_is_set(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    rekeyed(path, None, OTHER_KEY, OTHER_SALT)
    assert b"roof" not in path.read_bytes()


def test_a_passphrase_is_changed(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=True)
    rekeyed(path, desks.KEY, OTHER_KEY, OTHER_SALT)
    with pytest.raises(UserError) as raised:
        desks.reopen(path, keyed=True)
    assert raised.value.code == "passphrase.wrong"


def test_a_passphrase_is_removed(tmp_path: Path) -> None:
    rekeyed(desks.filled(tmp_path / "a.desk", keyed=True), desks.KEY, None, None)


def test_the_wrong_old_passphrase_changes_nothing(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=True)
    before = path.read_bytes()
    with pytest.raises(UserError) as raised:
        rekey(path, OTHER_KEY, None, None)
    assert raised.value.code == "passphrase.wrong"
    assert path.read_bytes() == before


def test_a_file_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    path = desks.filled(tmp_path / "a.desk")
    store = desks.reopen(path)
    with store.read() as unit:
        unit.landlord()
    with pytest.raises(UserError) as raised:
        rekey(path, None, OTHER_KEY, OTHER_SALT)
    assert raised.value.code == "file.busy"
    desks.add(store)
    store.close()
    assert list(tmp_path.iterdir()) == [path]
    assert file_salt(path) is None


def test_a_copy_that_lacks_something_is_never_put_in_place(tmp_path: Path) -> None:
    whole, lacking = desks.filled(tmp_path / "a.desk"), desks.filled(tmp_path / "b.desk")
    store = open_store(whole, raw_key=None, clock=desks.CLOCK)
    desks.add(store)
    store.close()
    _prove(whole, None, whole, None)
    with pytest.raises(UserError) as raised:
        _prove(whole, None, lacking, None)
    assert raised.value.code == "rekey.failed"
