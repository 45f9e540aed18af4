"""Backups: made by SQLite itself, with the same key, and opened, checked and counted before they count."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import opening, shelf
from complaintdesk.storage.driver import FileKey, Mode, connect
from complaintdesk.storage.faults import is_damage, mended
from complaintdesk.storage.filekind import sync_folder
from complaintdesk.storage.shelf import BackupReport, backups, latest, thin
from complaintdesk.system import private
from complaintdesk.system.clock import Clock

if TYPE_CHECKING:
    from complaintdesk.storage.store import Store

__all__ = ["BackupReport", "accept", "back_up_file", "backups", "latest", "take_backup", "thin", "verify"]


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted in a desk file to know that nothing is missing from a copy."""

    cases: int
    journal_entries: int

    def holds(self, least: Counts) -> bool:
        """True when nothing of `least` is missing here; a file may have grown meanwhile."""
        return self.cases >= least.cases and self.journal_entries >= least.journal_entries


def take_backup(store: Store, folder: Path, clock: Clock) -> BackupReport:
    """Takes a backup of an open desk file into `folder`, which is made if it is not there.

    Raises UserError "backup.failed" where the copy did not pass its check (it is kept under
    another name), "folder.not_writable", "disk.full" and "file.damaged".
    """
    return back_up_file(store.path, store.key, folder, clock)


def back_up_file(path: Path, key: FileKey | None, folder: Path, clock: Clock) -> BackupReport:
    """As `take_backup`, for a file that is not open as a store."""
    try:
        private.new_folder(folder, like=path)
    except OSError as error:
        raise UserError("folder.not_writable", path=str(folder)) from error
    if not os.access(folder, os.W_OK):
        raise UserError("folder.not_writable", path=str(folder))
    at = clock.now()
    partial = folder / shelf.partial_name(path.stem, at)
    try:
        with mended(path, folder):
            least = _copy(path, key, partial)
    except BaseException:
        opening.remove_database(partial)
        raise
    return accept(partial, key, path.stem, at, least)


def _copy(path: Path, key: FileKey | None, partial: Path) -> Counts:
    opening.remove_database(partial)
    private.new_file(partial, like=path)
    connection = connect(path, key, Mode.WRITE)
    try:
        counts = count(connection)
        connection.execute("VACUUM INTO ?", (str(partial),))
    finally:
        connection.close()
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    return counts


def accept(partial: Path, key: FileKey | None, desk: str, at: datetime, least: Counts) -> BackupReport:
    """Gives a copy its name if it opens, is sound and holds at least what was counted before.

    Otherwise sets it aside as failed and raises UserError "backup.failed".
    """
    counts = _check(partial, key)
    if counts is None or not counts.holds(least):
        partial.replace(partial.with_name(shelf.failed_name(desk, at)))
        raise UserError("backup.failed", folder=str(partial.parent))
    name = shelf.backup_name(desk, at, counts.cases, counts.journal_entries)
    good = partial.replace(partial.with_name(name))
    sync_folder(good.parent)
    return BackupReport(good, counts.cases, counts.journal_entries, good.stat().st_size, at.astimezone(UTC))


def _check(path: Path, key: FileKey | None) -> Counts | None:
    """What a sound file holds; None for one that does not open or is not sound."""
    try:
        connection = connect(path, key, Mode.FIXED)
    except dbapi2.DatabaseError as error:
        if is_damage(error):
            return None
        raise
    try:
        return count(connection) if not complaints(connection, key) else None
    except dbapi2.DatabaseError as error:
        if is_damage(error):
            return None
        raise
    finally:
        connection.close()


def complaints(connection: dbapi2.Connection, key: FileKey | None) -> list[str]:
    """What SQLite and the cipher find wrong on any page; empty for a sound file."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
    if key is not None:
        found += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    return [text for text in found if text != "ok"]


def count(connection: dbapi2.Connection) -> Counts:
    """Counts cases and journal entries; the names of these tables hold in every schema."""
    return Counts(*(connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("cases", "journal")))


def verify(path: Path, raw_key: bytes | None) -> BackupReport:
    """Opens, checks and counts a backup (or any desk file) without changing it.

    Raises UserError "file.damaged", "file.foreign", "file.missing", "passphrase.needed" and
    "passphrase.wrong".
    """
    key = opening.key_of(path, raw_key)
    opening.inspect(path, key, path.parent)
    counts = _check(path, key)
    if counts is None:
        raise UserError("backup.unsound", path=str(path))
    known = next((b for b in shelf.backups(path.parent) if b.path.name == path.name), None)
    stat = path.stat()
    taken = known.taken_at if known else datetime.fromtimestamp(stat.st_mtime, UTC)
    return BackupReport(path, counts.cases, counts.journal_entries, stat.st_size, taken)
