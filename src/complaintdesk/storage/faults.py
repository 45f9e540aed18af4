"""What SQLite complains of, told as something a person can mend; the rest stays a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from complaintdesk.domain.errors import UserError
from complaintdesk.storage.shelf import damaged

_READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 8, 10, 11, 13, 14, 26
_BUSY, _LOCKED = 5, 6

_CODES = {
    _BUSY: "file.busy",
    _LOCKED: "file.busy",
    _READONLY: "file.read_only",
    _IOERR: "file.unreadable",
    _FULL: "disk.full",
    _CANTOPEN: "file.unreadable",
}


def error_number(error: BaseException) -> int:
    """SQLite's primary result code of a driver's error, 0 where there is none."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(cause, "sqlite_errorcode", 0) or 0) & 0xFF


def is_damage(error: BaseException) -> bool:
    """True for what SQLite says of a file that it cannot make sense of (or has the wrong key for)."""
    return error_number(error) in {_CORRUPT, _NOTADB}


@contextmanager
def mended(path: Path, backups: Path) -> Iterator[None]:
    """Within this block, what a person can mend about the file is raised as a UserError."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        if is_damage(error):
            raise damaged(path, backups) from error
        code = _CODES.get(error_number(error))
        if code is None:
            raise
        raise UserError(code, path=str(path)) from error
