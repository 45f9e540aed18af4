"""The journal of a case in plain words: when, who, what, and the old value of what was changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from complaintdesk.domain.queries import JournalEntry
from complaintdesk.ui.screens.case.state.parts import Card, CaseView, Line
from complaintdesk.ui.screens.case.state.words import capital, pounds, short_date

_NAMES = {
    "adjustments_review_on": "adjustments to be reviewed",
    "channel": "how it came",
    "clarification_asked_on": "clarification asked",
    "complaint_from": "a complaint from",
    "conflicts": "conflicts of interest",
    "dated": "date",
    "due_on": "due",
    "ombudsman_details_given": "Ombudsman’s details given",
    "opened_on": "received",
    "outcomes_sought": "outcomes sought",
    "received_on": "received",
    "relied_on": "relied on",
    "responsibility_note": "note on responsibility",
    "same_person_reason": "reason for the same person",
    "told_how_to_complain": "told how to complain",
}
_PARTS = {
    "attachments": "file",
    "contacts": "call or note",
    "determinations": "Ombudsman finding",
    "extensions": "extension",
    "findings": "finding of stage",
    "letters": "letter",
    "points": "point",
    "promises": "promise",
    "remedies": "remedy",
    "reopenings": "reopening",
    "stages": "stage",
}
_TELLING = ("what", "text", "words", "reason", "name", "kind", "outcome", "new_date", "handler")
_HIDDEN = {"id", "version", "sha256", "pdf_sha256", "pdf_attachment", "docx_attachment", "media_type", "logged_on"}
_LONGEST = 160
_PLAIN = (str, int, float, bool)


def history_cards(view: CaseView) -> tuple[Card, ...]:
    """Every entry of the journal, the latest first."""
    lines = tuple(_entry(entry) for entry in reversed(view.journal))
    note = "Every change is kept here with the old value; nothing can be taken out."
    return (Card("History", lines, note=note),)


def _entry(entry: JournalEntry) -> Line:
    when = datetime.fromisoformat(entry.at).astimezone()
    head = f"{capital(entry.act)}, {entry.who}" if entry.who else capital(entry.act)
    details = list(changes(entry))
    return Line(f"{short_date(when.date())}\n{when:%H:%M}", "\n".join([head, *details]))


def changes(entry: JournalEntry) -> Iterator[str]:
    """What an entry changed, one line each; nothing for the entry that logged the case."""
    if entry.act == "case logged":
        return
    for path, pair in json.loads(entry.diff).items():
        old, new = pair
        yield from _change(path, old, new)


def _change(path: str, old: Any, new: Any) -> Iterator[str]:
    parts = path.split("/")
    if parts[-1] in _HIDDEN or (parts[0] == "attachments" and len(parts) > 2):
        return
    name = _named(parts)
    if isinstance(new, dict) and old is None:
        yield f"{capital(name)}: {_gist(new)}"
    elif isinstance(old, dict) and new is None:
        yield f"{capital(name)} taken out: {_gist(old)}"
    elif isinstance(new, dict | list) or isinstance(old, dict | list):
        yield f"{capital(name)} changed"
    elif old in (None, "", False):
        yield f"{capital(name)}: {_value(parts[-1], new)}"
    else:
        yield f"{capital(name)}: {_value(parts[-1], new)} (before: {_value(parts[-1], old)})"


def _named(parts: list[str]) -> str:
    """The path of a change in words: "stages/1/acknowledged_on" becomes "stage 1 acknowledged"."""
    words = []
    place = 0
    while place < len(parts):
        part = parts[place]
        if part in _PARTS:
            number = parts[place + 1] if place + 1 < len(parts) else ""
            words.append(f"{_PARTS[part]} {number}" if part in {"stages", "findings"} else _PARTS[part])
            place += 2
            continue
        words.append(_NAMES.get(part, part.removesuffix("_on").replace("_", " ")))
        place += 1
    return " ".join(words).strip()


def _gist(whole: dict[str, Any]) -> str:
    told = [_value(field, whole[field]) for field in _TELLING if whole.get(field) not in (None, "", [])]
    return ", ".join(told[:2])


def _value(field: str, value: Any) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field == "amount" and isinstance(value, int):
        return pounds(value)
    if not isinstance(value, _PLAIN):
        return "several"
    text = " ".join(str(value).split())
    try:
        return short_date(date.fromisoformat(text))
    except ValueError:
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
