"""One open desk file: units for reading and for writing, each on a connection of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import opening
from complaintdesk.storage.driver import FileKey, Mode
from complaintdesk.storage.engine import WRITING, make_engine
from complaintdesk.storage.faults import mended
from complaintdesk.storage.reader import Reader
from complaintdesk.storage.shelf import default_folder
from complaintdesk.storage.writer import Writer
from complaintdesk.system.clock import Clock

__all__ = ["Reader", "Store", "Writer", "create_store", "open_store"]


class Store:
    """One open desk file; its units may be opened from any thread.

    `read_only_reason` is a sentence that says why nothing can be saved, "" where it can.
    `backups` is the folder in which its backups are looked for.
    """

    def __init__(self, path: Path, key: FileKey | None, clock: Clock, opened: opening.Opened) -> None:
        self.path = path
        self.key = key
        self.clock = clock
        self.backups = opened.backups
        self.mode = opened.mode
        self.read_only = opened.mode is not Mode.WRITE
        self.read_only_reason = opened.read_only_reason
        self._engine: Engine = make_engine(path, key, opened.mode)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A reading unit: all of it sees the file as it was at its first look.

        Raises UserError "file.damaged", "file.busy" and "file.unreadable".
        """
        with mended(self.path, self.backups), self._engine.connect() as connection, connection.begin():
            yield Reader(connection)

    @contextmanager
    def write(self, who: str) -> Iterator[Writer]:
        """A writing unit: kept whole when the block ends, dropped whole when it raises.

        Raises UserError "desk.read_only", "disk.full", "file.read_only", "file.busy" (another
        writer took longer than five seconds), "file.damaged" and "file.unreadable".
        """
        if self.read_only:
            raise UserError("desk.read_only", why=self.read_only_reason)
        options = {WRITING: True}
        with (
            mended(self.path, self.backups),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield Writer(connection, who, self.clock)

    def close(self) -> None:
        """Lets the file go, with everything written into it; no unit may be open."""
        self._engine.dispose()


def create_store(path: Path, *, raw_key: bytes | None, salt: bytes | None, clock: Clock) -> Store:
    """Makes a new desk file, encrypted where a key (32 bytes) and its salt (16) are given, and opens it.

    Raises UserError "file.exists" (it is left alone), "folder.missing", "folder.not_writable", "disk.full".
    """
    key = FileKey(raw_key, salt) if raw_key is not None and salt is not None else None
    opening.make(path, key)
    return Store(path, key, clock, opening.Opened(Mode.WRITE, default_folder(path)))


def open_store(
    path: Path, *, raw_key: bytes | None, clock: Clock, read_only: bool = False, backups: Path | None = None
) -> Store:
    """Opens a desk file, first bringing an older one up to date (a verified backup goes before).

    `backups` is the folder for that backup, and where the last good one is looked for when
    the file is damaged; None is the folder beside the file. A newer file opens for reading
    only. Raises UserError "file.missing", "file.foreign", "file.damaged", "file.older",
    "passphrase.needed", "passphrase.wrong", "file.read_only", "file.unreadable"; the file is
    then exactly as it was.
    """
    key = opening.key_of(path, raw_key)
    opened = opening.look(path, key, clock, backups or default_folder(path), read_only=read_only)
    return Store(path, key, clock, opened)
