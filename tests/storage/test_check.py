"""The check finds what was done to a file behind the desk's back, and calls a sound file sound."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from complaintdesk.domain.casefile import IssuedLetter, LetterKind
from complaintdesk.storage import backup
from complaintdesk.storage.check import check
from complaintdesk.storage.driver import connect
from complaintdesk.storage.store import Store
from complaintdesk.system.clock import Clock
from tests.storage import desks

NAMES = ["database", "references", "journal", "attachments", "letters", "search", "counts", "last backup"]

SAID = '{"document":{"blocks":[]},"relied_on":[]}'


def with_letter(store: Store) -> None:
    case = desks.add(store)
    with store.write("Ann") as unit:
        kept = unit.add_attachment(case.id, "a.pdf", "application/pdf", b"one")
        letter = IssuedLetter(0, LetterKind.RESPONSE_1, case.received_on, "Ann", "1", kept.sha256, kept.id)
        unit.save_case(case, replace(case, letters=(letter,)), "issued", SAID)


def failures(store: Store) -> list[str]:
    return [f.name for f in check(store).findings if not f.ok]


def tamper(store: Store, *statements: str) -> None:
    with store.write("nobody") as unit:
        unit.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in ("journal", "letters", "blobs"):
            for act in ("UPDATE", "DELETE"):
                unit.connection.exec_driver_sql(f"DROP TRIGGER {table}_no_{act}")
        for statement in statements:
            unit.connection.exec_driver_sql(statement)


def test_a_sound_desk_with_a_fresh_backup_is_in_order(either: Store) -> None:
    with_letter(either)
    backup.take_backup(either, either.backups, desks.CLOCK)
    report = check(either)
    assert [f.name for f in report.findings] == NAMES
    assert report.ok, report
    assert "1 case, 1 letter, 1 file; journal entries: 4." in report.findings[6].text
    assert report.findings[-1].text.endswith(", taken on 20 November 2026")


def test_a_desk_opened_for_reading_only_can_be_checked(either: Store, keyed: bool) -> None:
    with_letter(either)
    either.close()
    look = desks.reopen(either.path, keyed=keyed, read_only=True)
    assert failures(look) == ["last backup"]
    look.close()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE journal SET who = 'x' WHERE number = 2", "journal"),
        ("DELETE FROM journal WHERE number = 4", "journal"),
        ("UPDATE journal SET diff = substr(diff, 1, length(diff) - 3) WHERE number = 4", "journal"),
        ("UPDATE blobs SET data = x'00'", "attachments"),
        ("UPDATE letter_contents SET record = replace(record, '[]', '[1]')", "letters"),
        ("DELETE FROM letter_contents", "letters"),
        ("UPDATE letters SET dated = '2026-10-02'", "letters"),
        ("UPDATE letters SET issued_by = 'x', template_version = 'y'", "letters"),
        ("DELETE FROM case_search", "search"),
    ],
)
def test_what_was_altered_is_found(store: Store, statement: str, found: str) -> None:
    with_letter(store)
    tamper(store, statement)
    assert failures(store) == [found, "last backup"]


def test_a_letter_that_was_altered_is_named(store: Store) -> None:
    with_letter(store)
    tamper(store, "UPDATE letter_contents SET record = '{}'")
    assert [f.text for f in check(store).findings if f.name == "letters"] == [
        "Altered outside the desk since it was issued: C-2026-0001, stage 1 response of 2 November 2026. "
        "A backup may hold what was said."
    ]


def test_a_letter_taken_out_altogether_is_named(store: Store) -> None:
    with_letter(store)
    tamper(store, "DELETE FROM letter_contents", "DELETE FROM letters")
    (found,) = [f.text for f in check(store).findings if f.name == "letters"]
    assert "C-2026-0001, stage 1 response of 2 November 2026" in found


def test_a_letter_given_another_hash_is_found_twice(store: Store) -> None:
    with_letter(store)
    tamper(store, "UPDATE letters SET pdf_sha256 = 'x'")
    assert failures(store) == ["attachments", "letters", "last backup"]


def test_a_letter_and_its_entry_in_the_journal_altered_alike_are_found_by_the_journal(store: Store) -> None:
    with_letter(store)
    old, new = (hashlib.sha256(words.encode()).hexdigest() for words in (SAID, "{}"))
    tamper(
        store,
        "UPDATE letter_contents SET record = '{}'",
        f"UPDATE journal SET diff = replace(diff, '{old}', '{new}')",
    )
    assert failures(store) == ["journal", "last backup"]


def test_a_letter_given_another_pdf_throughout_is_found_by_the_journal(store: Store) -> None:
    with_letter(store)
    other = hashlib.sha256(b"two").hexdigest()
    tamper(
        store,
        f"UPDATE blobs SET data = CAST('two' AS BLOB), sha256 = '{other}'",
        f"UPDATE attachments SET sha256 = '{other}'",
        f"UPDATE letters SET pdf_sha256 = '{other}'",
    )
    assert failures(store) == ["letters", "last backup"]


def test_letters_from_before_their_words_were_sealed_are_sound(store: Store) -> None:
    with_letter(store)
    with store.write("Ann") as unit:
        case = unit.case(1)
        older = replace(case.letters[0], id=0)
        unit.save_case(case, replace(case, letters=(*case.letters, older)), "issued")
        unit.connection.exec_driver_sql("INSERT INTO letter_contents VALUES (2, '{}')")
    assert failures(store) == ["last backup"]


def test_a_record_whose_case_is_gone_is_found(store: Store) -> None:
    with_letter(store)
    connection = connect(store.path, None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO promises(id, case_id, what, due_on) VALUES (1, 99, 'Call', '2026-11-20')")
    connection.close()
    assert failures(store) == ["references", "last backup"]
    assert "1 record belongs to something that is not there." in [f.text for f in check(store).findings]


def test_an_old_backup_and_none_are_not_in_order(store: Store) -> None:
    assert "no backup" in check(store).findings[-1].text
    backup.take_backup(store, store.backups, Clock(desks.NOW - timedelta(days=8)))
    assert "is old" in check(store).findings[-1].text
    backup.take_backup(store, store.backups, Clock(desks.NOW - timedelta(days=6)))
    assert failures(store) == []


def test_an_old_file_put_in_place_of_a_newer_one_is_found(store: Store) -> None:
    before = store.path.with_name("old.desk")
    store.close()
    before.write_bytes(store.path.read_bytes())
    later = desks.reopen(store.path)
    desks.add(later)
    backup.take_backup(later, later.backups, desks.CLOCK)
    later.close()
    before.replace(store.path)
    again = desks.reopen(store.path)
    assert "holds more than this file" in check(again).findings[-1].text
    again.close()
