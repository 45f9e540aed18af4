"""What changed in the desk lately, from the journal, in plain words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.desk import Desk

MOST = 30
"""So many changes are told at most."""

_LOOKED_AT = 3 * MOST
"""So many entries are read: some tell only what another one tells as well."""
_LONGEST = 90
_ANSWERED = "self-assessment changed"
_SETTINGS = {
    "name": "the name", "homes": "the number of homes", "ombudsman": "the Ombudsman’s details",
    "targets": "own targets", "year_end_month": "the year end", "year_end_day": "the year end",
    "address_lines": "the address", "phone": "the telephone number", "email": "the email address",
    "website": "the website", "escalate_to": "how to ask for stage 2", "officer": "the complaints officer",
    "people": "people", "themes": "themes", "reference_prefix": "the references",
    "letterhead_attachment": "the letterhead", "published_to": "how far bank holidays are published",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class News:
    """Something that was done: when in local time, on which case (None: on none), what, and by whom."""

    at: datetime
    case_id: int | None
    reference: str
    what: str
    who: str


def working_day_before(calendar: WorkingDays, day: date) -> date:
    """The last working day before `day`; raises UserError "workdays.range" outside the years the calendar knows."""
    before = day - timedelta(days=1)
    while not calendar.is_working(before):
        before -= timedelta(days=1)
    return before


def news_since(desk: Desk, first: date) -> tuple[News, ...]:
    """What was done from the first moment of `first` on, in local time, the newest first, MOST at most."""
    start = datetime.combine(first, time.min).astimezone()
    with desk.reading() as unit:
        # A self-assessment is saved after every few words: only the latest of that is news.
        written = unit.recent_journal(1, only=_ANSWERED)
        recent = sorted((*unit.recent_journal(_LOOKED_AT, without=_ANSWERED), *written), key=_number, reverse=True)
        told = [(at, e) for e in recent if (at := datetime.fromisoformat(e.at)) >= start and e.act != "file added"]
        told = told[:MOST]
        ids = sorted({e.case_id for _, e in told if e.case_id is not None})
        references = {s.id: s.reference for s in unit.summaries(ids)} if ids else {}
    return tuple(
        News(at.astimezone(), e.case_id, references.get(e.case_id or 0, ""), words_of(e), e.who) for at, e in told
    )


def _number(entry: JournalEntry) -> int:
    return entry.number


def words_of(entry: JournalEntry) -> str:
    """What an entry of the journal tells, in plain words on one line: "Promise made: Call about the surveyor"."""
    act, _, rest = entry.act.partition(": ")
    diff: Mapping[str, Any] = json.loads(entry.diff)
    if act == "case logged":
        return f"{diff['case'][1]['kind'].capitalize()} logged"
    if act == "letter issued":
        return f"Letter issued: {_letter(rest)}"
    if act == "landlord changed":
        return _settings(diff)
    if act == "Ombudsman findings added":
        return f"Ombudsman: {counted(len(diff), 'finding')} added"
    if act in {"calendar day added", "calendar day removed"}:
        return f"{act.capitalize()}: {_calendar_day(diff)}"
    if act == _ANSWERED:
        return "Self-assessment worked on"
    if act.startswith("self-assessment"):
        return f"{act[:1].upper()}{act[1:]}"
    gist = rest or _gist(diff)
    said = f"{act[:1].upper()}{act[1:]}"
    return _short(f"{said}: {gist}") if gist else said


def _letter(kind: str) -> str:
    known = LetterKind(kind) if kind in {k.value for k in LetterKind} else None
    return known.plain if known is not None else kind


def _settings(diff: Mapping[str, Any]) -> str:
    fields = dict.fromkeys(path.split("/")[0] for path in diff if path != "version")
    if "submissions" in fields:
        taken_back = any(new is None for path, (_, new) in diff.items() if path.startswith("submissions/"))
        return f"Annual submission to the Ombudsman {'due again' if taken_back else 'recorded as sent'}"
    if "submission_papers" in fields:
        return "Document recorded for the annual submission to the Ombudsman"
    names = dict.fromkeys(_SETTINGS.get(field, field.replace("_", " ")) for field in fields)
    return f"Settings changed: {', '.join(names)}" if names else "Settings changed"


def _calendar_day(diff: Mapping[str, Any]) -> str:
    old, new = next(iter(diff.values()))
    day = new or old
    return f"{day['name']}, {long_date(date.fromisoformat(day['date']))}"


def _gist(diff: Mapping[str, Any]) -> str:
    """What the first new part says of itself: a promise, an action, a file."""
    for old, new in diff.values():
        if old is None and isinstance(new, dict):
            return str(new.get("what") or new.get("name") or "")
    return ""


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
