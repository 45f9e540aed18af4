"""Proving a desk file sound: every page, every reference, the journal's chain, every attachment, every letter."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, func, select

from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.storage import backup, journal, letters, search, shelf
from complaintdesk.storage import tables as t
from complaintdesk.storage.driver import connect
from complaintdesk.storage.faults import mended
from complaintdesk.storage.store import Store

_BACKUP_DAYS = 7
_NAMED = 5
"""So many damaged letters are named."""


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing that was checked: its name, whether it is in order, and what was found in plain words."""

    name: str
    ok: bool
    text: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything that was checked."""

    findings: tuple[CheckFinding, ...]

    @property
    def ok(self) -> bool:
        """True when everything is in order."""
        return all(f.ok for f in self.findings)


def check(store: Store) -> CheckReport:
    """Checks an open desk file throughout; nothing is changed.

    Raises UserError "file.damaged" where the damage is such that the file cannot be read to its end.
    """
    with mended(store.path, store.backups):
        pages = _pages(store)
        with store.read() as unit:
            connection = unit.connection
            counts = {table: _count(connection, table) for table in ("cases", "journal", "letters", "attachments")}
            findings = (
                pages,
                _references(connection),
                _journal(connection),
                _attachments(connection),
                _letters(connection),
                _search(connection),
                _counts(counts),
                _backup(store, counts["journal"]),
            )
    return CheckReport(findings)


def _pages(store: Store) -> CheckFinding:
    connection = connect(store.path, store.key, store.mode)
    try:
        # The cipher's check reads the file itself, so what is still beside it must be in it first.
        behind = store.read_only or connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        found = backup.complaints(connection, None if behind else store.key)
    finally:
        connection.close()
    if found:
        faults = counted(len(found), "fault")
        return CheckFinding("database", False, f"The file is damaged: {faults}, the first being {found[0]}.")
    return CheckFinding("database", True, "Every page of the file is sound.")


def _references(connection: Connection) -> CheckFinding:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if loose:
        belong = f"{counted(len(loose), 'record')} {'belongs' if len(loose) == 1 else 'belong'}"
        return CheckFinding("references", False, f"{belong} to something that is not there.")
    return CheckFinding("references", True, "Every record belongs to its case.")


def _journal(connection: Connection) -> CheckFinding:
    broken = journal.first_break(connection)
    if broken is not None:
        return CheckFinding("journal", False, f"The journal was altered outside the desk, at entry {broken}.")
    return CheckFinding("journal", True, "The journal is whole: every entry fits the one before it.")


def _attachments(connection: Connection) -> CheckFinding:
    wrong = sum(1 for _ in _wrong_blobs(connection))
    sent = (
        select(func.count())
        .select_from(t.letters)
        .join(t.attachments, t.attachments.c.id == t.letters.c.pdf_attachment)
    )
    changed = connection.execute(sent.where(t.attachments.c.sha256 != t.letters.c.pdf_sha256)).scalar_one()
    if wrong or changed:
        words = f"Changed since they were kept: {counted(wrong, 'file')} and {counted(changed, 'letter')}."
        return CheckFinding("attachments", False, words)
    return CheckFinding("attachments", True, "Every file and letter is what it was when it was kept.")


def _letters(connection: Connection) -> CheckFinding:
    altered = letters.altered(connection)
    if not altered:
        return CheckFinding("letters", True, "What every letter said is what it was when it was issued.")
    more = f"; and {len(altered) - _NAMED:,} more" if len(altered) > _NAMED else ""
    since = "it was" if len(altered) == 1 else "they were"
    named = f"{'; '.join(altered[:_NAMED])}{more}"
    words = f"Altered outside the desk since {since} issued: {named}. A backup may hold what was said."
    return CheckFinding("letters", False, words)


def _wrong_blobs(connection: Connection) -> Iterator[str]:
    for sha256 in connection.execute(select(t.blobs.c.sha256)).scalars().all():
        data = connection.execute(select(t.blobs.c.data).where(t.blobs.c.sha256 == sha256)).scalar_one()
        if hashlib.sha256(data).hexdigest() != sha256:
            yield sha256


def _search(connection: Connection) -> CheckFinding:
    cases, indexed = _count(connection, "cases"), search.indexed(connection)
    if cases != indexed:
        return CheckFinding("search", False, f"The search knows {indexed:,} of {counted(cases, 'case')}.")
    return CheckFinding("search", True, "The search knows every case.")


def _counts(counts: dict[str, int]) -> CheckFinding:
    things = {"cases": "case", "letters": "letter", "attachments": "file"}
    words = ", ".join(counted(counts[table], thing) for table, thing in things.items())
    return CheckFinding("counts", True, f"{words}; journal entries: {counts['journal']:,}.")


def _backup(store: Store, entries: int) -> CheckFinding:
    last = shelf.latest(store.backups)
    if last is None:
        return CheckFinding("last backup", False, f"There is no backup in {store.backups}.")
    words = f"{last.path.name}, taken on {long_date(last.taken_at.astimezone().date())}"
    if last.journal_entries > entries:
        text = f"The last backup holds more than this file does: {words}. Something was lost or an old file put back."
        return CheckFinding("last backup", False, text)
    recent = store.clock.now() - last.taken_at <= timedelta(days=_BACKUP_DAYS)
    return CheckFinding("last backup", recent, words if recent else f"The last backup is old: {words}.")


def _count(connection: Connection, table: str) -> int:
    return connection.execute(select(func.count()).select_from(t.metadata.tables[table])).scalar_one()
