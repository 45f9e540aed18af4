"""Taking a backup back: always into a new file, whatever is there stays as it is."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import explained
from complaintdesk.storage import backup as backups
from complaintdesk.storage import keys, shelf
from complaintdesk.storage.filekind import sync_folder
from complaintdesk.system import private

logger = logging.getLogger(__name__)

_FOLDER_ENDING = " backups"
_MOST_COPIES = 1000


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A good backup: `taken_at` in UTC, `size` in bytes, and whether it needs a passphrase."""

    path: Path
    taken_at: datetime
    cases: int
    size: int
    protected: bool


def backup_folder(desk: Path) -> Path:
    """The folder in which the backups of a desk file are kept; neither need be there."""
    return shelf.default_folder(desk)


def backups_in(folder: Path) -> tuple[KeptBackup, ...]:
    """The backups in a folder that were opened and counted when they were taken, the latest first.

    One that has become unreadable since is left out; a folder that is not there has none.
    """
    try:
        found = shelf.backups(folder)
    except OSError as error:
        raise UserError("file.unreadable", path=folder) from error
    return tuple(kept for report in found if (kept := _kept(report)) is not None)


def _kept(report: shelf.BackupReport) -> KeptBackup | None:
    try:
        protected = keys.file_salt(report.path) is not None
    except UserError:
        return None
    return KeptBackup(report.path, report.taken_at, report.cases, report.size, protected)


def restored_path(backup: KeptBackup) -> Path:
    """Where a backup is restored to: a name not taken yet, beside the desk rather than among its backups."""
    folder = backup.path.parent
    if folder.name.endswith(_FOLDER_ENDING):
        folder = folder.parent
    stem = f"{shelf.desk_of(backup.path)} restored {backup.taken_at.astimezone():%Y-%m-%d %H%M}"
    names = (f"{stem}.desk", *(f"{stem} ({number}).desk" for number in range(2, _MOST_COPIES)))
    return next(folder / name for name in names if not (folder / name).exists())


def restore(backup: KeptBackup, desk: Desk | None = None) -> Path:
    """Copies a backup into a new file and returns it; nothing that is there is changed.

    The copy is compared with the backup byte by byte, and opened, checked and counted
    again where that needs no passphrase or the open `desk` has the backup's own. Raises
    UserError "file.missing", "backup.unsound", "folder.not_writable" and "disk.full"; no
    half a file stays behind.
    """
    if not backup.path.is_file():
        raise UserError("file.missing", path=backup.path)
    path = restored_path(backup)
    unfinished = path.with_name(f"{path.name}.partial")
    try:
        _copy(backup.path, unfinished)
        _check(backup, unfinished, desk)
        unfinished.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise explained(error, path.parent) from error
    finally:
        unfinished.unlink(missing_ok=True)
    logger.info("a backup was restored: %d cases", backup.cases)
    return path


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    private.new_file(target, like=source)
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def _check(backup: KeptBackup, copy: Path, desk: Desk | None) -> None:
    """Raises UserError "backup.unsound" unless the copy is the backup, and as sound as can be told without asking."""
    sound = _digest(copy) == _digest(backup.path)
    key = desk.store.key if desk is not None else None
    if sound and (not backup.protected or (key is not None and key.salt == keys.file_salt(copy))):
        raw = key.raw if key is not None else None
        try:
            sound = backups.verify(copy, raw).cases == backup.cases
        except UserError:
            sound = False
    if not sound:
        raise UserError("backup.unsound", path=backup.path)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
