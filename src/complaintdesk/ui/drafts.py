"""Unsaved forms, kept on disk against a crash and offered again afterwards.

Nothing of a protected desk is kept: its records never lie on the disk in plain text. What a crash left
before it had a passphrase is deleted as soon as it has one.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaintdesk.system import atomic, paths

if TYPE_CHECKING:
    from complaintdesk.ui.session import OpenDesk

LOG_DRAFT = "log"
"""The form in which a case is logged."""


def forget_drafts(desk: Path) -> None:
    """Deletes every unsaved form of a desk; one that is held by another program is left."""
    for kept in paths.recovery_folder().glob(f"{_mark(desk)}-*.json"):
        try:
            kept.unlink(missing_ok=True)
        except OSError:
            continue


def _mark(desk: Path) -> str:
    return hashlib.sha256(str(desk.resolve()).encode()).hexdigest()[:16]


class FormDraft:
    """The one unsaved form of a kind (such as "log") of a desk. `is_kept` is False for a protected desk."""

    def __init__(self, opened: OpenDesk, form: str) -> None:
        self._path: Path | None = None
        if not opened.protected:
            self._path = paths.recovery_folder() / f"{_mark(opened.desk.path)}-{form}.json"

    @property
    def is_kept(self) -> bool:
        """True where an unsaved form survives a crash."""
        return self._path is not None

    def save(self, fields: dict[str, Any]) -> bool:
        """Keeps what was typed; False where it was not kept. A full disk must not stop the typing."""
        if self._path is None:
            return False
        try:
            atomic.write_text(self._path, json.dumps(fields, ensure_ascii=False))
        except OSError:
            return False
        return True

    def load(self) -> dict[str, Any]:
        """What was typed before a crash; empty when there is nothing."""
        if self._path is None:
            return {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def forget(self) -> None:
        """Removes what was kept, because it was saved or given up."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
