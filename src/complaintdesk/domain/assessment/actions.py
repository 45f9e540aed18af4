"""What a landlord wrote in its commentary that it will do, and by when."""

from __future__ import annotations

import calendar
import re
from datetime import date

from complaintdesk.domain.assessment.reading import ReadAction

_LABEL = re.compile(r"(?<!\w)(?P<word>ACTIONS?|Actions?)(?: [a-z]+){0,4} ?:(?!//)\s*")
"""The colon is what tells it from prose; that of a web address does not."""

_NONE = re.compile(
    r"(?:none|nil|nothing|n/?a|not applicable|no (?:further )?actions?(?: (?:needed|required))?|[-–—])\W*",
    re.IGNORECASE,
)

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: n for name, n in _MONTHS.items()} | {"sept": 9}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))

_DATE = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<slashed>\d{1,2}[/.]\d{1,2}[/.]\d{4})"
    r"|(?:quarter|q)\s?(?P<quarter>[1-4])\b(?:\s*(?:of\s+)?(?P<of>(?:20)?\d{2}\s?[/–-]\s?(?:20)?\d{2})\b)?"
    rf"|(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTH})\b(?:,?\s+(?P<year>\d{{4}})\b)?"
    r"|(?P<span>(?:20)?\d{2}\s?[/–]\s?(?:20)?\d{2})\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|until|no later than|due|target date:?)\s+"
    r"(?P<when>(?:the\s+)?(?:[a-z]{2,9}[\s-]+(?:of\s+)?(?:the\s+)?(?:financial\s+year\s+)?)??(?:"
    + re.sub(r"\?P<\w+>", "?:", _DATE.pattern)
    + r"))",
    re.IGNORECASE,
)
_EARLY = re.compile(r"\b(start|beginning|early|mid|middle)\b", re.IGNORECASE)


def actions_in(text: str) -> tuple[ReadAction, ...]:
    """The actions that a text names, in its order; paragraphs are parted by line ends.

    An action begins with the word ACTION (or Action, at the start of a sentence) and a
    colon, and runs to the next one or to the end of its paragraph.
    """
    found: list[ReadAction] = []
    paragraphs = text.split("\n")
    for n, paragraph in enumerate(paragraphs):
        labels = [label for label in _LABEL.finditer(paragraph) if _begins(label)]
        ends = [*(label.start() for label in labels[1:]), len(paragraph)][: len(labels)]
        for label, end in zip(labels, ends, strict=True):
            words = paragraph[label.end() : end].strip()
            if not words and end == len(paragraph) and n + 1 < len(paragraphs):
                words = paragraphs[n + 1].strip()
            if words and not is_none(words):
                found.append(action_of(words))
    return tuple(found)


def _begins(label: re.Match[str]) -> bool:
    """True for ACTION anywhere, and for Action where a sentence begins."""
    before = label.string[: label.start()].rstrip()
    return label["word"].isupper() or not before or before[-1] in ".;:)!?•–-"


def is_none(words: str) -> bool:
    """True for words that say that there is nothing to do: “None”, “N/A”, “No further action required”."""
    return _NONE.fullmatch(words) is not None


def action_of(words: str) -> ReadAction:
    """An action in those words, with the last date that they name."""
    dates = list(_BY.finditer(words))
    if not dates:
        return ReadAction(words)
    by_words = " ".join(dates[-1]["when"].split())
    return ReadAction(words, by_words, last_day(by_words))


def last_day(words: str) -> date | None:
    """The last day, inclusive, that words such as “end Q2 2024/25” mean; None where they do not settle it.

    A year written 2024/25 is taken to begin on 1 April 2024: landlords with another
    financial year write single years.
    """
    found = _DATE.search(words)
    if found is None or _EARLY.search(words[: found.start()]):
        return None
    try:
        return _day(found)
    except ValueError:
        return None


def _day(found: re.Match[str]) -> date | None:
    """Raises ValueError for a day that no calendar has."""
    if found["iso"]:
        return date.fromisoformat(found["iso"])
    if found["slashed"]:
        day, month, year = (int(part) for part in re.split(r"[/.]", found["slashed"]))
        return date(year, month, day)
    if found["quarter"]:
        return _quarter_end(int(found["quarter"]), found["of"]) if found["of"] else None
    if found["month"]:
        return _month_end(found)
    return _quarter_end(4, found["span"])


def _month_end(found: re.Match[str]) -> date | None:
    if not found["year"]:
        return None
    year, month = int(found["year"]), _MONTHS[found["month"].lower()]
    return date(year, month, int(found["day"]) if found["day"] else calendar.monthrange(year, month)[1])


def _quarter_end(quarter: int, span: str) -> date | None:
    """The last day of a quarter of a financial year that begins in April; None where the two years do not follow."""
    first, second = (int(part) % 100 for part in re.split(r"\s?[/–-]\s?", span))
    if second != (first + 1) % 100:
        return None
    year = 2000 + first + (quarter == 4)
    month = (6, 9, 12, 3)[quarter - 1]
    return date(year, month, calendar.monthrange(year, month)[1])
