"""What the dialog says of backups. No Qt."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from complaintdesk.services.restoring import KeptBackup

HEADERS = ("Taken", "Cases", "Size", "Passphrase")
_KB = 1024


def taken_words(at: datetime) -> str:
    """When a backup was taken, in the time of this computer."""
    there = at.astimezone()
    return f"{day_words(there.date())}, {there:%H:%M}"


def size_words(size: int) -> str:
    """A number of bytes as people read it."""
    return f"{size / _KB:,.0f} KB" if size < _KB * _KB else f"{size / _KB / _KB:,.1f} MB"


def cells(backup: KeptBackup) -> tuple[str, ...]:
    """A backup in the list."""
    protected = "Yes" if backup.protected else "No"
    return taken_words(backup.taken_at), f"{backup.cases:,}", size_words(backup.size), protected
