"""Sentences of the officer's own that the desk knows when it sees them again."""

from __future__ import annotations

import re

EXPECTATION = re.compile(
    r"If you count \d+ working days from the day [^.]*\. The Code counts them [^.]*\. "
    r"We will send it sooner if we can\."
)
"""What `expectation_words` writes, with any dates."""


def has_expectation(words: str) -> bool:
    """True where the officer's words hold the sentence about the date to expect, with any dates."""
    return EXPECTATION.search(words) is not None


def with_expectation(words: str, sentence: str) -> str:
    """The officer's words with the sentence about the date to expect, in place of one with older dates."""
    if EXPECTATION.search(words):
        return EXPECTATION.sub(lambda _: sentence, words)
    return f"{words.rstrip()}\n\n{sentence}" if words.strip() else sentence


_BEGUN = "We are not offering anything more, because"
_NOTHING_MORE = re.compile(
    r"^[^\S\n]*((?:We are not offering anything (?:more|further)|Nothing (?:more|further) is offered),?[^\S\n]+because"
    r"(?P<reason>.*?))\s*(?=\n[^\S\n]*\n|\Z)",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
"""A paragraph that begins so, to its end; the reason may still be empty."""


def nothing_more(decision: str) -> str:
    """The paragraph of a decision that says why nothing more is offered; "" without one that gives a reason.

    It begins "We are not offering anything more, because" or "Nothing more is offered, because".
    """
    for found in _NOTHING_MORE.finditer(decision):
        if any(c.isalnum() for c in found["reason"]):
            return found[1].strip()
    return ""


def with_nothing_more(decision: str) -> str:
    """The decision with the beginning of such a paragraph at its end, for the officer to finish, unless it has one."""
    if nothing_more(decision):
        return decision
    kept = without_nothing_more(decision)
    return f"{kept}\n\n{_BEGUN} " if kept else f"{_BEGUN} "


def without_nothing_more(decision: str) -> str:
    """The decision without such a paragraph, finished or only begun."""
    return re.sub(r"\n{3,}", "\n\n", _NOTHING_MORE.sub("", decision)).strip()
