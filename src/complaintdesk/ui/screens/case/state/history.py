"""The journal of a case in plain words: when, who, what, and the old value of what was changed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from complaintdesk.domain.queries import JournalEntry
from complaintdesk.ui.screens.case.state.parts import Card, CaseView, Line
from complaintdesk.ui.screens.case.state.words import capital, pounds, short_date

_NAMES = {
    "asked_on": "asked for",
    "adjustments_review_on": "adjustments to be reviewed",
    "aware_on": "they came to know of it",
    "beyond_reason": "reason for more time than the Code allows",
    "channel": "how it came",
    "checked_on": "investigation looked over",
    "clarification_asked_on": "clarification asked",
    "complaint_from": "a complaint from",
    "concluded_on": "concluded",
    "conflicts": "conflicts of interest",
    "dated": "date",
    "discretion": "weighed before saying no",
    "due_on": "due",
    "ended_on": "ended",
    "equality": "regard to the Equality Act",
    "event_on": "it happened",
    "extended": "longer time taken",
    "new_reference": "new complaint",
    "ombudsman_details_given": "Ombudsman’s details given",
    "opened_on": "received",
    "other_route": "where else they can turn",
    "outcomes_sought": "outcomes sought",
    "received_on": "received",
    "relied_on": "relied on",
    "responsibility_note": "note on responsibility",
    "review_on": "next review",
    "same_person_reason": "reason for the same person",
    "told_how_to_complain": "told how to complain",
    "withdrawn_on": "given up",
    "withdrawn_why": "why it was given up",
}
_PARTS = {
    "attachments": "file",
    "contacts": "call or note",
    "determinations": "Ombudsman finding",
    "extensions": "extension",
    "findings": "finding of stage",
    "further_issues": "further issue",
    "letters": "letter",
    "neighbours": "other law’s clock",
    "ombudsman_duties": "date of the Ombudsman’s",
    "points": "point",
    "promises": "promise",
    "refusals": "refusal",
    "remedies": "remedy",
    "reopenings": "reopening",
    "restrictions": "contact restriction",
    "sendings": "letter sent",
    "stages": "stage",
    "steps": "part done",
}
_TELLING = (
    "duty", "ground", "what", "text", "words", "reason", "name", "kind", "subject", "outcome", "new_date", "due_on",
    "review_on", "done_on", "started_on", "handler", "handling", "sent_on", "how", "proof",
)  # fmt: skip
_HIDDEN = {"id", "version", "sha256", "pdf_sha256", "pdf_attachment", "docx_attachment", "media_type", "logged_on"}
_LETTER, _LETTER_WORDS = re.compile(r"\b(acknowledgement|extension|response)-([12])$"), r"stage \2 \1"
_LONGEST = 160
_PLAIN = (str, int, float, bool)
_NO_WORDS: Mapping[str, str] = {}


def history_cards(view: CaseView) -> tuple[Card, ...]:
    """Every entry of the journal, the latest first."""
    words = _ids_in_words(view)
    lines = tuple(_entry(entry, words) for entry in reversed(view.journal))
    note = "Every change is kept here with the old value; nothing can be taken out."
    return (Card("History", lines, note=note),)


def _ids_in_words(view: CaseView) -> dict[str, str]:
    """What the ids of other laws' rules stand for: a clock's kind by itself, a duty with its clock's id before it."""
    words = {rule.id: rule.title for rule in view.rules.neighbours}
    for clock in view.case.neighbours:
        rule = view.rules.neighbour(clock.kind)
        words |= {f"{clock.id}/{duty.id}": duty.what for duty in (rule.duties if rule is not None else ())}
    return words


def _entry(entry: JournalEntry, words: Mapping[str, str]) -> Line:
    when = datetime.fromisoformat(entry.at).astimezone()
    act = capital(_LETTER.sub(_LETTER_WORDS, entry.act))
    head = f"{act}, {entry.who}" if entry.who else act
    details = list(changes(entry, words))
    return Line(f"{short_date(when.date())}\n{when:%H:%M}", "\n".join([head, *details]))


def changes(entry: JournalEntry, words: Mapping[str, str] = _NO_WORDS) -> Iterator[str]:
    """What an entry changed, one line each; nothing for the entry that logged the case.

    `words` say what the ids of other laws' clocks stand for.
    """
    if entry.act == "case logged":
        return
    for path, pair in json.loads(entry.diff).items():
        old, new = (_in_words(path, side, words) for side in pair)
        yield from _change(path, old, new)


def _in_words(path: str, side: Any, words: Mapping[str, str]) -> Any:
    """A new or lost clock of another law, or part done of it, with words in place of its ids."""
    parts = path.split("/")
    if parts[0] != "neighbours" or not isinstance(side, dict):
        return side
    duty = str(side.get("duty", ""))
    plain = {"kind": words.get(str(side.get("kind")), side.get("kind")), "duty": words.get(f"{parts[1]}/{duty}", duty)}
    return {**side, **{field: value for field, value in plain.items() if field in side}}


def _change(path: str, old: Any, new: Any) -> Iterator[str]:
    parts = path.split("/")
    if parts[-1] in _HIDDEN or (parts[0] == "attachments" and len(parts) > 2):
        return
    name = _named(parts)
    if isinstance(new, dict) and old is None:
        if parts[0] == "contacts" and new.get("attachment"):
            name = "letter, email or scan"
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
        words.append(_field_name(part))
        place += 1
    return " ".join(words).strip()


def _gist(whole: dict[str, Any]) -> str:
    told = [_told(field, whole[field]) for field in _TELLING if whole.get(field) not in (None, "", [])]
    return ", ".join(told[:3])


def _told(field: str, value: Any) -> str:
    """A value in a list of several; a day says what it is."""
    return f"{_field_name(field)} {_value(field, value)}" if field.endswith("_on") else _value(field, value)


def _field_name(field: str) -> str:
    return _NAMES.get(field, field.removesuffix("_on").replace("_", " "))


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
    if _LETTER.fullmatch(text):
        return _LETTER.sub(_LETTER_WORDS, text)
    try:
        return short_date(date.fromisoformat(text))
    except ValueError:
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
