"""Puts right-to-left text into the order and shapes in which it is drawn.

Enough for the names and short sentences that turn up in a complaint: runs of Hebrew and
Arabic among left-to-right text, with figures and Latin words inside them kept readable.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RTL = re.compile(f"[{_LETTERS}]")
# From the first letter to the last with no Latin letter between, and a bracket closed just after.
_RUN = re.compile(rf"[{_LETTERS}](?:[^A-Za-z\u00c0-\u024f]*[{_LETTERS}])?[)\]}}»]?")
_FIGURES = re.compile(
    r"[0-9\u0660-\u0669\u06f0-\u06f9](?:[0-9\u0660-\u0669\u06f0-\u06f9.,:/]*[0-9\u0660-\u0669\u06f0-\u06f9])?"
)
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def visual(text: str) -> str:
    """`text` of one line in drawing order; left-to-right text comes back unchanged."""
    if _RTL.search(text) is None:
        return text
    return _RUN.sub(lambda run: _reversed(run.group()), text)


def _reversed(run: str) -> str:
    """One right-to-left run in drawing order, marks after their letters, figures as written."""
    outside = ""
    if run[-1] in ")]}»" and run[-1].translate(_MIRROR) not in run:
        run, outside = run[:-1], run[-1]
    letters = _clusters(_shaped(run).translate(_MIRROR))
    return "".join(reversed(letters)) + outside


def _clusters(run: str) -> list[str]:
    """The units that keep their inner order: a letter with its marks, a whole number."""
    found: list[str] = []
    at = 0
    while at < len(run):
        figures = _FIGURES.match(run, at)
        if figures:
            found.append(figures.group())
            at = figures.end()
            continue
        if unicodedata.combining(run[at]) and found:
            found[-1] += run[at]
        else:
            found.append(run[at])
        at += 1
    return found


def _shaped(run: str) -> str:
    """Arabic letters as the joined forms that their neighbours ask for."""
    forms = _forms()
    letters = [at for at, c in enumerate(run) if not unicodedata.combining(c)]
    shaped = list(run)
    for place, at in enumerate(letters):
        own = forms.get(run[at])
        if own is None:
            continue
        before = run[letters[place - 1]] if place else ""
        after = run[letters[place + 1]] if place + 1 < len(letters) else ""
        joins_back = "final" in own and "initial" in forms.get(before, {})
        joins_on = "initial" in own and "final" in forms.get(after, {})
        wanted = ("medial" if joins_on else "final") if joins_back else ("initial" if joins_on else "isolated")
        shaped[at] = own.get(wanted, run[at])
    return "".join(shaped)


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """Each Arabic letter's presentation forms, as Unicode's own decompositions give them."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEF5)):
        kind, _, source = unicodedata.decomposition(chr(code)).partition(" ")
        if source and " " not in source:
            forms.setdefault(chr(int(source, 16)), {}).setdefault(kind.strip("<>"), chr(code))
    return forms
