"""The folder of backups: how they are named, which is the latest, which are kept.

A backup carries its name only once it was opened, checked and counted, so the name can be
trusted: "Desk 2026-11-21 173000, 412 cases, 3120 entries.desk", the time being UTC.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from complaintdesk.domain.errors import UserError

_NAME = re.compile(
    r"^(?P<desk>.+) (?P<at>\d{4}-\d\d-\d\d \d{6}), (?P<cases>\d+) cases?, (?P<entries>\d+) entr(?:y|ies)\.desk$"
)
_FAILED = re.compile(r"^.+ (?P<at>\d{4}-\d\d-\d\d \d{6})\.failed$")
_STAMP = "%Y-%m-%d %H%M%S"


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was opened, checked and counted; `size` in bytes, `taken_at` in UTC."""

    path: Path
    cases: int
    journal_entries: int
    size: int
    taken_at: datetime


def default_folder(path: Path) -> Path:
    """The folder for a desk's backups unless another is chosen: beside the desk file."""
    return path.parent / f"{path.stem} backups"


def partial_name(desk: str, at: datetime) -> str:
    """The name of a backup that is still being made."""
    return f"{desk} {at.astimezone(UTC):{_STAMP}}.partial"


def failed_name(desk: str, at: datetime) -> str:
    """The name of a backup that did not pass its check, kept so that nobody takes it for a good one."""
    return f"{desk} {at.astimezone(UTC):{_STAMP}}.failed"


def backup_name(desk: str, at: datetime, cases: int, entries: int) -> str:
    """The name of a good backup."""
    what = f"{cases} case{'' if cases == 1 else 's'}, {entries} entr{'y' if entries == 1 else 'ies'}"
    return f"{desk} {at.astimezone(UTC):{_STAMP}}, {what}.desk"


def desk_of(path: Path) -> str:
    """The name of the desk that a good backup is of, without its ending; the file's own name for any other file."""
    match = _NAME.match(path.name)
    return match["desk"] if match else path.stem


def backups(folder: Path) -> list[BackupReport]:
    """The good backups in `folder`, the latest first; none where there is no such folder."""
    if not folder.is_dir():
        return []
    found = [_report(path, match) for path in folder.iterdir() if (match := _NAME.match(path.name))]
    return sorted(found, key=lambda b: (b.taken_at, b.journal_entries), reverse=True)


def latest(folder: Path) -> BackupReport | None:
    """The latest good backup in `folder`."""
    return next(iter(backups(folder)), None)


def _report(path: Path, match: re.Match[str]) -> BackupReport:
    return BackupReport(path, int(match["cases"]), int(match["entries"]), path.stat().st_size, _instant(match["at"]))


def _instant(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def thin(folder: Path, now: datetime) -> list[Path]:
    """Deletes the backups no longer needed and tells which.

    Kept are all of the last two days, then the last of each day for two weeks, of each week
    for three months (92 days), and of each month for ever. Nothing is deleted while a failed
    check is the latest thing that happened: the good ones may all be needed.
    """
    good = backups(folder)
    failures = [_instant(m["at"]) for p in _files(folder) if (m := _FAILED.match(p.name))]
    if not good or (failures and max(failures) > good[0].taken_at):
        return []
    kept: set[tuple[str, ...]] = set()
    gone: list[Path] = []
    for backup in good:
        span = _span(backup.taken_at, now)
        if span in kept:
            # One that another program holds is left: it goes the next time, and the new backup is good all the same.
            with suppress(OSError):
                backup.path.unlink(missing_ok=True)
                gone.append(backup.path)
        elif span is not None:
            kept.add(span)
    return gone


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _span(at: datetime, now: datetime) -> tuple[str, ...] | None:
    """The span of which only the last backup is kept; None keeps it without question."""
    age = now - at
    if age <= timedelta(days=2):
        return None
    if age <= timedelta(days=14):
        return ("day", f"{at:%Y-%m-%d}")
    if age <= timedelta(days=92):
        return ("week", f"{at:%G-%V}")
    return ("month", f"{at:%Y-%m}")


def damaged(path: Path, backups: Path) -> UserError:
    """The error for a damaged desk file, naming the last good backup if there is one."""
    last = latest(backups)
    if last is None:
        advice = f"No backup was found in {backups}; keep the file and ask whoever looks after your computers."
    else:
        taken = f"{last.taken_at.astimezone():%d %B %Y at %H:%M}"
        advice = f"The last good backup is {last.path}, of {taken}. Copy it to another folder and open the copy."
    return UserError("file.damaged", path=str(path), advice=advice)
