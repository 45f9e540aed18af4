"""What a printed form says in words because the official form has no column for it: written here, and read again.

Each pair of functions belongs together: what the first writes into a cell, the second
takes out of it when the form comes back in a file.
"""

from __future__ import annotations

import re
from datetime import date

from complaintdesk.domain.assessment.record import EvidenceItem
from complaintdesk.domain.spelling import MONTHS, long_date

SUMMARY = "Our summary:"
"""What a requirement begins with where it is our summary and not the Code's own wording."""

DAY = rf"(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})\s+(?P<year>\d{{4}})"
"""A date as `long_date` writes it."""

_COMPLY_BY = re.compile(rf"\s*\bto comply by\s+{DAY}\W*$", re.IGNORECASE)
_ADDRESS = r"(?:https?://|www\.)\S+"
_WITH_LINK = re.compile(rf"(?P<text>.*\S) \((?P<link>{_ADDRESS})\)")
_ONLY_LINK = re.compile(_ADDRESS)


def plain(text: str) -> str:
    """The same words with one space between two of them, and without empty lines."""
    return "\n".join(line for raw in text.splitlines() if (line := " ".join(raw.split())))


def day_in(found: re.Match[str]) -> date | None:
    """The day that a match of `DAY` names; None for one that no calendar has."""
    month = next(n for n, name in enumerate(MONTHS, 1) if name.lower() == found["month"].lower())
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def comply_by_words(day: date) -> str:
    """Until when a landlord that does not comply will do so, `day` included."""
    return f"To comply by {long_date(day)}"


def without_comply_by(cell: str) -> tuple[str, date | None]:
    """The words of an answer without the day until which the landlord will comply, and that day, inclusive."""
    found = _COMPLY_BY.search(cell)
    day = day_in(found) if found is not None else None
    return (cell, None) if found is None or day is None else (cell[: found.start()], day)


def summary_words(summary: str) -> str:
    """A requirement in our own words, marked as such."""
    return f"{SUMMARY} {summary}"


def is_summary(requirement: str, summary: str) -> bool:
    """True where a requirement is nothing but our own summary of that provision."""
    return requirement.split() == summary_words(summary).split()


def evidence_words(item: EvidenceItem) -> str:
    """A piece of evidence on one line, its address behind it; empty where there is neither."""
    text, link = " ".join(item.text.split()), item.link.strip()
    return f"{text} ({link})" if text and link and link != text else text or link


def evidence_parts(line: str) -> tuple[str, str]:
    """The words of a line of evidence and its web address, empty where it has none."""
    found = _WITH_LINK.fullmatch(line)
    if found is not None:
        return found["text"], found["link"]
    return line, line if _ONLY_LINK.fullmatch(line) else ""
