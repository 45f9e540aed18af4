"""Making a desk file, and looking at one before it is trusted.

The look is taken read-only: a damaged file is left byte for byte as it was.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import cipher, filekind
from complaintdesk.storage.driver import FileKey, Mode, connect
from complaintdesk.storage.engine import make_engine
from complaintdesk.storage.faults import is_damage, mended
from complaintdesk.storage.keys import file_salt
from complaintdesk.storage.migrations import Step, all_steps
from complaintdesk.storage.shelf import damaged, default_folder
from complaintdesk.storage.tables import APPLICATION_ID, SCHEMA
from complaintdesk.system import private
from complaintdesk.system.clock import Clock

_CHECKED_WHOLE_BYTES = 8 * 1024 * 1024
"""Up to this size (some 20 ms) every page is looked at on opening; larger files are, at each backup."""

NEWER = (
    "It was written by a newer version of ComplaintDesk, so this one may only look at it. "
    "Bring the program up to date to go on working."
)
ASKED = "It was opened to be looked at only."


@dataclass(frozen=True, slots=True)
class Opened:
    """How a file is to be opened after the look."""

    mode: Mode
    backups: Path
    read_only_reason: str = ""


def make(path: Path, key: FileKey | None) -> None:
    """Makes a new desk file under a passing name and gives it its own when it is whole.

    Raises UserError "file.exists", "folder.missing", "folder.not_writable" and "disk.full".
    """
    if path.exists():
        raise UserError("file.exists", path=str(path))
    if not path.parent.is_dir():
        raise UserError("folder.missing", path=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise UserError("folder.not_writable", path=str(path.parent))
    unfinished = path.with_name(f"{path.name}.partial")
    try:
        with mended(path, default_folder(path)):
            _fill(unfinished, key)
        _rename(unfinished, path)
    finally:
        remove_database(unfinished)


def _fill(path: Path, key: FileKey | None) -> None:
    remove_database(path)
    private.new_file(path)
    _migrate(path, key, all_steps())


def _rename(unfinished: Path, path: Path) -> None:
    if path.exists():
        raise UserError("file.exists", path=str(path))
    unfinished.rename(path)
    filekind.sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """Deletes a database file of our own making, with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _migrate(path: Path, key: FileKey | None, steps: Sequence[Step]) -> None:
    from complaintdesk.storage.migrations.runner import run_steps

    engine = make_engine(path, key, Mode.WRITE)
    try:
        run_steps(engine, steps)
    finally:
        engine.dispose()


def key_of(path: Path, raw_key: bytes | None) -> FileKey | None:
    """The key with the file's own salt; None for a file without a passphrase, whatever was typed.

    Raises UserError "passphrase.needed", and what `filekind.kind_of` raises.
    """
    salt = file_salt(path)
    if salt is None:
        return None
    if raw_key is None:
        raise UserError("passphrase.needed", path=str(path))
    return FileKey(raw_key, salt)


def look(path: Path, key: FileKey | None, clock: Clock, backups: Path, *, read_only: bool) -> Opened:
    """Looks at a desk file, brings an older one up to date, and says how to open it."""
    version = inspect(path, key, backups)
    may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    to_read = Mode.LOOK if os.access(path.parent, os.W_OK) or _is_in_use(path) else Mode.FIXED
    if version > SCHEMA:
        return Opened(to_read, backups, NEWER)
    if read_only:
        if version < SCHEMA:
            raise UserError("file.older", path=str(path))
        return Opened(to_read, backups, ASKED)
    if not may_write:
        raise UserError("file.read_only", path=str(path))
    if version < SCHEMA:
        bring_up_to_date(path, key, clock, backups, all_steps())
    return Opened(Mode.WRITE, backups)


def bring_up_to_date(path: Path, key: FileKey | None, clock: Clock, backups: Path, steps: Sequence[Step]) -> None:
    """Takes a verified backup, then the steps the file has not been through."""
    from complaintdesk.storage import backup

    with mended(path, backups):
        backup.back_up_file(path, key, backups, clock)
        _migrate(path, key, steps)


def inspect(path: Path, key: FileKey | None, backups: Path) -> int:
    """The schema of a file that can be read; not a byte of it is changed.

    Raises UserError "passphrase.wrong", "file.damaged", "file.foreign" and "file.unreadable".
    """
    mode = Mode.READ if _is_in_use(path) else Mode.FIXED
    with mended(path, backups):
        try:
            connection = connect(path, key, mode)
        except dbapi2.DatabaseError as error:
            raise _explained(error, path, key, backups) from error
        try:
            return _look_inside(connection, path, backups)
        except dbapi2.DatabaseError as error:
            raise _explained(error, path, key, backups) from error
        finally:
            connection.close()


def _explained(error: dbapi2.DatabaseError, path: Path, key: FileKey | None, backups: Path) -> BaseException:
    if not is_damage(error):
        return cast("BaseException", error)
    if key is not None and not cipher.any_page_answers(path, key):
        return UserError("passphrase.wrong", path=str(path))
    return damaged(path, backups)


def _is_in_use(path: Path) -> bool:
    """True when another program has the file open, or was ended before it could tidy up."""
    return path.with_name(f"{path.name}-wal").exists()


def _look_inside(connection: dbapi2.Connection, path: Path, backups: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if mark != APPLICATION_ID or not {"cases", "journal"} <= names:
        raise UserError("file.foreign", path=str(path))
    connection.execute("SELECT * FROM journal ORDER BY number DESC LIMIT 1").fetchall()
    if path.stat().st_size <= _CHECKED_WHOLE_BYTES:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found[0] != "ok":
            raise damaged(path, backups)
    return version
