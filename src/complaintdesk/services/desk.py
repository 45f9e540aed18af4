"""Opening, making and closing a desk file."""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from complaintdesk.domain.clocks import Rules
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.rules import editions, neighbours
from complaintdesk.storage import backup as backups
from complaintdesk.storage import keys, lock
from complaintdesk.storage.backup import BackupReport
from complaintdesk.storage.store import Reader, Store, Writer, create_store, open_store
from complaintdesk.system.clock import Clock

logger = logging.getLogger(__name__)

LEAST_PASSPHRASE = 10
"""The fewest characters of a passphrase."""


class Desk:
    """One open desk file: what every service needs. Threads may share it.

    `who` is the name the journal gives to what is done. Use as a context manager, or
    call `close`.
    """

    def __init__(self, store: Store, clock: Clock, held: lock.DeskLock | None, who: str = "") -> None:
        self.store = store
        self.clock = clock
        self.who = who
        self._held = held
        self._rules: Rules | None = None
        self._at_close: set[Callable[[], None]] = set()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(take_backup=False)

    @property
    def path(self) -> Path:
        """The desk file."""
        return self.store.path

    @property
    def read_only(self) -> bool:
        """True when nothing can be saved: asked for, or the file is newer than the program."""
        return self.store.read_only

    @property
    def read_only_reason(self) -> str:
        """A sentence that says why nothing can be saved, "" where it can."""
        return self.store.read_only_reason

    @property
    def backup_folder(self) -> Path:
        """Where this desk's backups lie: a folder beside the file."""
        return self.path.with_name(f"{self.path.stem} backups")

    def rules(self) -> Rules:
        """The rules in force for this desk: editions, calendar with its extra days, own targets."""
        # Whoever may write forgets them itself; a look stands beside a desk that somebody else may change.
        if self._rules is None or self.read_only:
            with self.store.read() as unit:
                landlord = unit.landlord()
                calendar = WorkingDays(unit.extra_days(), landlord.published_to)
            self._rules = Rules(editions(), calendar, landlord.targets, neighbours())
        return self._rules

    def forget_rules(self) -> None:
        """Reads the rules anew next time; called when settings or the calendar changed."""
        self._rules = None

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """One consistent look at the file."""
        with self.store.read() as unit:
            yield unit

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """One transaction; raises UserError "desk.read_only" where nothing can be saved."""
        if self.read_only:
            raise UserError("desk.read_only", why=self.read_only_reason)
        with self.store.write(self.who) as unit:
            yield unit

    def at_close(self, forget: Callable[[], None]) -> None:
        """Has `forget` called when the desk closes, once however often it is asked for: no words stay in memory."""
        self._at_close.add(forget)

    def close(self, *, take_backup: bool = True) -> BackupReport | None:
        """Closes the file; takes a backup first unless told not to. Returns the backup's report.

        The file and its lock are let go even when the backup fails.
        """
        try:
            if take_backup and not self.read_only:
                return back_up(self)
            return None
        finally:
            self.store.close()
            if self._held is not None:
                self._held.release()
            for forget in self._at_close:
                forget()


@dataclass(frozen=True, slots=True)
class NewDesk:
    """A desk just made; `recovery_code` is to be printed, and None without a passphrase."""

    desk: Desk
    recovery_code: str | None


def create_desk(path: Path, landlord: Landlord, clock: Clock, passphrase: str | None = None) -> NewDesk:
    """Makes a new desk file; with a passphrase it is encrypted whole.

    Raises UserError "file.exists" where there is a file already (it is left alone),
    "folder.missing", "folder.not_writable" and "passphrase.short".
    """
    check_new_path(path)
    if passphrase is not None and len(passphrase) < LEAST_PASSPHRASE:
        raise UserError("passphrase.short", least=LEAST_PASSPHRASE)
    salt = secrets.token_bytes(16) if passphrase is not None else None
    seed = keys.derive_seed(passphrase, salt) if passphrase is not None and salt is not None else None
    held = lock.DeskLock.acquire(path, clock)
    try:
        store = create_store(path, raw_key=keys.raw_key(seed) if seed else None, salt=salt, clock=clock)
        try:
            with store.write(landlord.officer or "the desk") as unit:
                unit.set_up(landlord)
        except BaseException:
            # What could not be set up was made a moment ago and would only stand in the way.
            store.close()
            path.unlink(missing_ok=True)
            raise
    except BaseException:
        held.release()
        raise
    desk = Desk(store, clock, held, landlord.officer)
    return NewDesk(desk, keys.recovery_code(seed) if seed else None)


def check_new_path(path: Path) -> None:
    """Raises the UserError that says why no new file can be made at `path`, if none can."""
    if path.exists():
        raise UserError("file.exists", path=path)
    if not path.parent.is_dir():
        raise UserError("folder.missing", path=path.parent)
    if not os.access(path.parent, os.W_OK):
        raise UserError("folder.not_writable", path=path.parent)


def open_desk(path: Path, clock: Clock, secret: str | None = None, *, read_only: bool = False) -> Desk:
    """Opens a desk file; `secret` is its passphrase or its recovery code.

    Raises UserError: "file.missing", "file.foreign", "file.damaged", "file.in_use",
    "passphrase.needed", "passphrase.wrong". A file that is newer than this program opens
    read-only. A look (`read_only`) takes no lock.
    """
    salt = keys.file_salt(path)
    held = None if read_only else lock.DeskLock.acquire(path, clock)
    try:
        # Only now: nobody need look for a passphrase to be told that the desk is open elsewhere.
        if salt is not None and not secret:
            raise UserError("passphrase.needed")
        store = _open_with(path, salt, secret, clock, read_only)
        with store.read() as unit:
            who = unit.landlord().officer
    except BaseException:
        if held is not None:
            held.release()
        raise
    logger.info("desk opened, read only: %s", store.read_only)
    return Desk(store, clock, held, who)


def _open_with(path: Path, salt: bytes | None, secret: str | None, clock: Clock, read_only: bool) -> Store:
    if salt is None or not secret:
        return open_store(path, raw_key=None, clock=clock, read_only=read_only)
    seed = keys.seed_from_recovery_code(secret) if keys.looks_like_recovery_code(secret) else None
    if seed is None:
        seed = keys.derive_seed(secret, salt)
    return open_store(path, raw_key=keys.raw_key(seed), clock=clock, read_only=read_only)


def is_protected(path: Path) -> bool:
    """True when the desk file needs a passphrase; raises UserError where it is no desk file."""
    return keys.file_salt(path) is not None


def back_up(desk: Desk) -> BackupReport:
    """Takes a backup that was opened and counted, then thins the older ones."""
    report = backups.take_backup(desk.store, desk.backup_folder, desk.clock)
    backups.thin(desk.backup_folder, desk.clock.now())
    return report


def last_backup(desk: Desk) -> BackupReport | None:
    """The latest good backup, None where there is none yet."""
    return backups.latest(desk.backup_folder)
