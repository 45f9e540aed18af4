"""What one person likes on one computer: appearance, text size, reminders, and the desks they opened.

Nothing about residents is kept here. The whole record is read once and replaced whole.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, replace
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

from complaintdesk.system import atomic

logger = logging.getLogger(__name__)

FILE_NAME = "preferences.json"
MOST_RECENT = 5
MOST_WARNED = 50
SMALLEST_TEXT, LARGEST_TEXT = 80, 200


class Appearance(StrEnum):
    """Light, dark, or as the computer is set."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class ReminderTimes:
    """Whether reminders are wanted, and between which times of a working day: from `start` up to `end`."""

    on: bool = True
    start: time = time(9)
    end: time = time(17)


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's preferences; `text_percent` is from 80 to 200, `recent` has the latest desk first.

    `warned` are the desks whose folder was warned of already. `reminded_on` is the day, as
    2026-11-21, on which the day's summary was last given.
    """

    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    recent: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    reminders: ReminderTimes = ReminderTimes()
    reminded_on: str = ""

    def opened(self, path: Path) -> Preferences:
        """These preferences once the desk at `path` was opened."""
        name = str(path)
        return replace(self, recent=(name, *(r for r in self.recent if r != name))[:MOST_RECENT])

    def warned_of(self, path: Path) -> Preferences:
        """These preferences once the folder of the desk at `path` was warned of."""
        return replace(self, warned=(*self.warned, str(path))[-MOST_WARNED:])

    def forgotten(self, path: Path) -> Preferences:
        """These preferences without the desk at `path` among the recent ones."""
        return replace(self, recent=tuple(r for r in self.recent if r != str(path)))


class PreferencesFile:
    """The preferences on disk. `problem` is where an unreadable file was moved to, None if all was well."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self.problem: Path | None = None
        self.value = self._read(now)

    def save(self, value: Preferences) -> None:
        """Keeps `value` in place of what was there; only until the program ends where nothing can be written."""
        if value != self.value:
            self.value = value
            try:
                atomic.write_text(
                    self._path, json.dumps(asdict(value), indent=2, ensure_ascii=False, default=str) + "\n"
                )
            except OSError:
                logger.warning("the preferences could not be written")

    def _read(self, now: datetime) -> Preferences:
        try:
            return _parse(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, TypeError):
            if self._path.is_file():
                self.problem = atomic.move_aside(self._path, now)
            return Preferences()


def _parse(data: Any) -> Preferences:
    if not isinstance(data, dict):
        raise TypeError("preferences are not a record")
    return Preferences(
        appearance=Appearance(data.get("appearance", Appearance.SYSTEM)),
        text_percent=max(SMALLEST_TEXT, min(LARGEST_TEXT, int(data.get("text_percent", 100)))),
        recent=tuple(str(name) for name in data.get("recent", ()))[:MOST_RECENT],
        warned=tuple(str(name) for name in data.get("warned", ()))[-MOST_WARNED:],
        reminders=_reminders(data.get("reminders", {})),
        reminded_on=str(data.get("reminded_on", "")),
    )


def _reminders(data: Any) -> ReminderTimes:
    if not isinstance(data, dict):
        raise TypeError("reminders are not a record")
    usual = ReminderTimes()
    start, end = (time.fromisoformat(str(data.get(k, t))) for k, t in (("start", usual.start), ("end", usual.end)))
    if start >= end:
        start, end = usual.start, usual.end
    return ReminderTimes(bool(data.get("on", True)), start, end)
