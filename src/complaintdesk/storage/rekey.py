"""Giving a desk file a passphrase, another one, or none: written anew, proved, then put in place."""

from __future__ import annotations

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import backup, opening
from complaintdesk.storage.driver import FileKey, Mode, connect
from complaintdesk.storage.faults import mended
from complaintdesk.storage.filekind import sync_folder
from complaintdesk.storage.shelf import default_folder
from complaintdesk.system import private


def rekey(path: Path, old_raw_key: bytes | None, new_raw_key: bytes | None, new_salt: bytes | None) -> None:
    """Writes the file anew under another key (None: without one), and replaces it once that is proved.

    The caller holds the desk's lock and has closed the store. Backups keep the key they
    were made with. Raises UserError "passphrase.needed", "passphrase.wrong", "file.damaged",
    "file.busy", "disk.full" and "file.read_only"; the file is then as it was.
    """
    old = opening.key_of(path, old_raw_key)
    opening.inspect(path, old, default_folder(path))
    new = FileKey(new_raw_key, new_salt) if new_raw_key is not None and new_salt is not None else None
    made = path.with_name(f"{path.name}.partial")
    try:
        with mended(path, default_folder(path)):
            _export(path, old, made, new)
            _prove(path, old, made, new)
        if path.with_name(f"{path.name}-wal").exists():
            raise UserError("file.busy", path=str(path))
        made.replace(path)
        sync_folder(path.parent)
    finally:
        opening.remove_database(made)


def _export(path: Path, old: FileKey | None, made: Path, new: FileKey | None) -> None:
    opening.remove_database(made)
    private.new_file(made, like=path)
    connection = connect(path, old, Mode.WRITE)
    try:
        # Everything into the file itself, so that nothing beside it outlives the file it belongs to.
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise UserError("file.busy", path=str(path))
        key = f'"{new.literal}"' if new else "''"
        connection.execute(f"ATTACH DATABASE ? AS made KEY {key}", (str(made),))
        connection.execute("SELECT sqlcipher_export('made')")
        for name in ("user_version", "application_id"):
            value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
            connection.execute(f"PRAGMA made.{name} = {value:d}")
        connection.execute("DETACH DATABASE made")
    finally:
        connection.close()
    connect(made, new, Mode.WRITE).close()  # so that it is in the journal mode of every desk file
    with made.open("r+b") as file:
        os.fsync(file.fileno())


def _prove(path: Path, old: FileKey | None, made: Path, new: FileKey | None) -> None:
    """Raises UserError "backup.failed" unless the new file is sound and holds every row of the old one."""
    before = connect(path, old, Mode.LOOK)
    after = connect(made, new, Mode.FIXED)
    try:
        sound = not backup.complaints(after, new) and _contents(before) == _contents(after)
    finally:
        before.close()
        after.close()
    if not sound:
        raise UserError("rekey.failed", path=str(path))


def _contents(connection: dbapi2.Connection) -> dict[str, int | str]:
    """The rows of every table, the marks of the file, and the journal's last seal."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    contents: dict[str, int | str] = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in sorted(names)
    }
    for mark in ("user_version", "application_id"):
        contents[mark] = connection.execute(f"PRAGMA {mark}").fetchone()[0]
    last = connection.execute("SELECT hash FROM journal ORDER BY number DESC LIMIT 1").fetchone()
    contents["last seal"] = last[0] if last else ""
    return contents
