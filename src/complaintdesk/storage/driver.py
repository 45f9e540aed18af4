"""The driver's connections to a desk file: keyed, with foreign keys on.

Nothing here knows SQLAlchemy, whose import takes longer than the first look at a desk may.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

BUSY_SECONDS = 5.0
"""How long one writer waits for another before giving up."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens an encrypted file: 32 bytes of key, and the 16 bytes of salt at the file's start."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """The key as `PRAGMA key` and ATTACH take it; never to be shown or logged."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


class Mode(StrEnum):
    """How a file is opened."""

    WRITE = "to read and write"
    LOOK = "to read, tidying up behind what others left unfinished"
    READ = "to read, without changing a byte"
    FIXED = "to read where nothing can be written beside the file and nobody else writes"


_URI_MODE = {Mode.WRITE: "rw", Mode.LOOK: "rw", Mode.READ: "ro", Mode.FIXED: "ro&immutable=1"}


def connect(path: Path, key: FileKey | None, mode: Mode = Mode.WRITE) -> dbapi2.Connection:
    """A driver connection with every setting made; transactions are begun by hand.

    Raises the driver's own errors: see `faults`.
    """
    connection = dbapi2.connect(
        _uri(path, mode), uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        # Before the key: a wrong one is answered for by us, not by lines on standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
        connection.execute("PRAGMA foreign_keys = ON")
        # Sorting may not spill residents' words into a plain file beside an encrypted one.
        connection.execute("PRAGMA temp_store = MEMORY")
        if mode is Mode.LOOK:
            connection.execute("PRAGMA query_only = ON")
        if mode is Mode.WRITE:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path, mode: Mode) -> str:
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):  # a share on Windows: SQLite wants its name within the path
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={_URI_MODE[mode]}"
