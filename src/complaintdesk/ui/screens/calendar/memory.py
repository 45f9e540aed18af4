"""How one person left the calendar on one computer: kept beside the preferences.

Only staff who are listed in the desk are kept by name; nothing about residents is.
"""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from complaintdesk.system import atomic
from complaintdesk.ui.screens.calendar.state.filters import KINDS
from complaintdesk.ui.screens.calendar.state.view import ListSpan, Shown, View

logger = logging.getLogger(__name__)

FILE_NAME = "calendar.json"


def remember(folder: Path, shown: Shown, today: date, staff: tuple[str, ...]) -> None:
    """Keeps how the calendar looks; where nothing can be written it is forgotten when the program ends."""
    record = {
        "view": shown.view,
        "span": shown.span,
        "kinds": sorted(shown.kinds),
        "person": shown.person if shown.person in staff else "",
        "met": shown.met,
        "day": shown.day.isoformat(),
        "left_on": today.isoformat(),
    }
    try:
        atomic.write_text(folder / FILE_NAME, json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    except OSError:
        logger.warning("how the calendar looks could not be kept")


def recall(folder: Path, today: date, staff: tuple[str, ...]) -> Shown:
    """How the calendar was left; on another day it opens on today, so that nobody reads last week for this."""
    try:
        return _parse(json.loads((folder / FILE_NAME).read_text(encoding="utf-8")), today, staff)
    except (OSError, ValueError, TypeError, AttributeError):
        return Shown(today)


def _parse(record: Any, today: date, staff: tuple[str, ...]) -> Shown:
    person = str(record.get("person", ""))
    shown = Shown(
        day=today,
        view=View(record.get("view", View.MONTH)),
        span=ListSpan(record.get("span", ListSpan.MONTH)),
        kinds=frozenset(str(key) for key in record.get("kinds", ())) & KINDS.keys(),
        person=person if person in staff else "",
        met=record.get("met") is True,
    )
    same_day = record.get("left_on") == today.isoformat()
    return replace(shown.to(date.fromisoformat(record["day"]))) if same_day and "day" in record else shown
