"""One computer at a time: a lock beside the desk file, and a note of who holds it since when."""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import platform
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import UserError
from complaintdesk.system.clock import Clock

if TYPE_CHECKING:
    from filelock import BaseFileLock

_HUNG = "Close it there first. If no window of it is to be seen there, restart that computer and try again."
_HUNG_HERE = "Close the other window first. If there is none to be seen, restart this computer and try again."
_FORGOTTEN = "Close it there first. If it is not open there any more, delete the small file {note} and try again."


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the desk file open; `since` is UTC in ISO form."""

    computer: str
    user: str
    since: str


class DeskLock:
    """The lock on one desk file, held until `release` or until this process ends.

    The system frees the lock of a process that was killed. Where the note names another
    computer although the lock is free, the two may not see each other's locks (a folder
    that is synchronised): that is refused, unless it is taken over on purpose.
    """

    def __init__(self, held: BaseFileLock, note: Path) -> None:
        self._held = held
        self._note = note

    @classmethod
    def acquire(cls, path: Path, clock: Clock, *, take_over: bool = False) -> DeskLock:
        """Takes the lock on the desk file at `path`, which need not be there yet.

        Raises UserError "file.in_use", and "folder.missing" or "file.read_only" where no lock can be made.
        """
        from filelock import FileLock, Timeout

        note = path.with_name(f".{path.name}.open")
        if not path.parent.is_dir():
            raise UserError("folder.missing", path=str(path.parent))
        held = FileLock(path.with_name(f".{path.name}.lock"))
        try:
            held.acquire(timeout=0)
        except Timeout as error:
            left = _read(note)
            elsewhere = left is not None and left.computer != platform.node()
            raise _in_use(path, left, _HUNG if elsewhere else _HUNG_HERE) from error
        except OSError as error:
            raise UserError("file.read_only", path=str(path)) from error
        try:
            left = _read(note)
            if left is not None and left.computer != platform.node() and not take_over:
                raise _in_use(path, left, _FORGOTTEN.format(note=note))
            _write(note, Holder(platform.node(), _user(), clock.now().isoformat(timespec="seconds")), path)
        except BaseException:
            _let_go(held)
            raise
        return cls(held, note)

    def release(self) -> None:
        """Lets the file go; a second call does nothing."""
        if self._held.is_locked:
            self._note.unlink(missing_ok=True)
            _let_go(self._held)


def _let_go(held: BaseFileLock) -> None:
    """Releases a lock and leaves no file of it behind: whoever waits for it sees that its file is gone, and looks anew.

    On Windows, and where there are no true locks, `filelock` removes the file itself.
    """
    from filelock import UnixFileLock

    if isinstance(held, UnixFileLock):
        with contextlib.suppress(OSError):
            Path(held.lock_file).unlink()
    held.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


def _read(note: Path) -> Holder | None:
    """Who the note names; None where there is no note, or half of one."""
    try:
        values = json.loads(note.read_text(encoding="utf-8"))
        return Holder(str(values["computer"]), str(values["user"]), str(values["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(note: Path, holder: Holder, path: Path) -> None:
    try:
        note.write_text(json.dumps(asdict(holder)), encoding="utf-8")
    except OSError as error:
        with contextlib.suppress(OSError):
            note.unlink()
        code = "disk.full" if error.errno == errno.ENOSPC else "file.read_only"
        raise UserError(code, path=str(path)) from error


def _in_use(path: Path, holder: Holder | None, advice: str) -> UserError:
    if holder is None:
        return UserError(
            "file.in_use", path=str(path), computer="this computer", user="somebody", since="just now", advice=advice
        )
    where = "this computer" if holder.computer == platform.node() else holder.computer
    return UserError(
        "file.in_use", path=str(path), computer=where, user=holder.user, since=_plain(holder.since), advice=advice
    )


def _plain(since: str) -> str:
    try:
        return f"{datetime.fromisoformat(since).astimezone():%d %B %Y at %H:%M}"
    except ValueError:
        return since
