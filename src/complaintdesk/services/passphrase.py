"""Giving an open desk a passphrase, another one, or none, and what becomes of its older backups."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import LEAST_PASSPHRASE, Desk, back_up
from complaintdesk.storage import keys, shelf
from complaintdesk.storage.rekey import rekey
from complaintdesk.storage.store import open_store

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Protection:
    """How a desk is protected after the change.

    `recovery_code` is to be printed and is told only here; None without a passphrase.
    `open_backups` are older backups that anybody can read. `backup_problem` is why the
    backup that follows a change could not be taken; the change itself holds.
    """

    recovery_code: str | None
    open_backups: tuple[Path, ...]
    backup_problem: UserError | None = None

    @property
    def protected(self) -> bool:
        """True when the desk now has a passphrase."""
        return self.recovery_code is not None


def change_passphrase(desk: Desk, secret: str | None, passphrase: str | None) -> Protection:
    """Protects an open desk with `passphrase` (None: takes the protection away); the desk stays open.

    `secret` is the passphrase or recovery code it has now, None where it has none. The
    file is written anew under the new key, compared with the old one row by row, and put
    in its place in one step; the backup taken at once bears the new key. Older backups
    keep the key they were made with. Raises UserError "passphrase.short",
    "passphrase.needed", "passphrase.wrong", "key.recovery_form", "desk.read_only",
    "rekey.failed", "file.busy" and "disk.full"; the file is then as it was.
    """
    if desk.read_only:
        raise UserError("desk.read_only", why=desk.store.read_only_reason)
    if passphrase is not None and len(passphrase) < LEAST_PASSPHRASE:
        raise UserError("passphrase.short", least=LEAST_PASSPHRASE)
    path = desk.path
    old_key = _proved(desk, secret)
    salt = secrets.token_bytes(keys.SALT_BYTES) if passphrase is not None else None
    seed = keys.derive_seed(passphrase, salt) if passphrase is not None and salt is not None else None
    new_key = keys.raw_key(seed) if seed is not None else None
    desk.store.close()
    in_force = old_key
    try:
        rekey(path, old_key, new_key, salt)
        in_force = new_key
    finally:
        desk.store = open_store(path, raw_key=in_force, clock=desk.clock)
    act = _act(old_key, new_key)
    with desk.writing() as unit:
        unit.note(act, None, {})
    logger.info(act)
    return Protection(keys.recovery_code(seed) if seed else None, open_backups(desk), _backed_up(desk))


def _act(old_key: bytes | None, new_key: bytes | None) -> str:
    if new_key is None:
        return "passphrase removed"
    return "passphrase set" if old_key is None else "passphrase changed"


def _proved(desk: Desk, secret: str | None) -> bytes | None:
    """The key the file has now; the secret must stand for it."""
    key = desk.store.key
    if key is None:
        return None
    if not secret:
        raise UserError("passphrase.needed", path=str(desk.path))
    code = keys.looks_like_recovery_code(secret)
    seed = keys.seed_from_recovery_code(secret) if code else keys.derive_seed(secret, key.salt)
    if not secrets.compare_digest(keys.raw_key(seed), key.raw):
        raise UserError("passphrase.wrong", path=str(desk.path))
    return key.raw


def _backed_up(desk: Desk) -> UserError | None:
    try:
        back_up(desk)
    except UserError as error:
        return error
    return None


def open_backups(desk: Desk) -> tuple[Path, ...]:
    """The good backups of a desk that anybody can read, the latest first; none while the desk itself is open to all."""
    if desk.store.key is None:
        return ()
    return tuple(b.path for b in shelf.backups(desk.backup_folder) if keys.file_salt(b.path) is None)


def delete_backups(desk: Desk, unwanted: Iterable[Path]) -> int:
    """Deletes unprotected backups of this desk and tells how many; a path that is none of them is left alone.

    Nothing is deleted while no protected backup is there. Raises UserError "folder.not_writable".
    """
    open_to_all = set(open_backups(desk))
    if len(open_to_all) == len(shelf.backups(desk.backup_folder)):
        return 0
    chosen = open_to_all & set(unwanted)
    try:
        for path in chosen:
            path.unlink()
    except OSError as error:
        raise UserError("folder.not_writable", path=desk.backup_folder) from error
    logger.info("unprotected backups deleted: %d", len(chosen))
    return len(chosen)
