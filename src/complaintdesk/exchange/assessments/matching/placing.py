"""Rows that have lost their columns: which column each of their cells belongs to.

A text taken from a PDF often keeps, of a row that goes on over the page, only the columns
that have words there. The cells are still in their order, so each is tried under every
column that keeps the order. What decides is whether the sentence that broke off above
goes on in the cell, and whether the cell's words are those that this landlord uses in
that column elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

from complaintdesk.exchange.assessments.grid import Row
from complaintdesk.exchange.assessments.matching.cells import (
    ends_open,
    first_letter,
    hangs,
    has_words,
    last_letter,
    runs_on,
)  # fmt: skip
from complaintdesk.exchange.assessments.matching.columns import TEXT_ROLES, Layout, Role

_WORD = re.compile(r"[a-z]{2,}")
GOES_ON = 3.0
"""The fit of a sentence that plainly goes on."""

_ENOUGH = 60
"""The fewest words of a column that say anything about the words it usually holds."""


@dataclass(frozen=True, slots=True)
class Placement:
    """For each column of the rows, the form's column it belongs to; `fit` and `margin` tell how surely.

    `fit` is the worst single cell's, `best_fit` the best: below 0 some sentence does not go
    on, from `GOES_ON` one plainly does. `margin` is the distance to the next best choice.
    """

    columns: Mapping[int, int]
    fit: float
    best_fit: float
    margin: float


class ColumnWords:
    """The words each kind of column holds in rows that stand in their columns."""

    def __init__(self, texts: Iterable[tuple[Role, str]]) -> None:
        self._counts: dict[Role, Counter[str]] = {role: Counter() for role in TEXT_ROLES}
        for role, text in texts:
            if role in self._counts:
                self._counts[role].update(_WORD.findall(text.lower()))
        self._kinds = len(set().union(*self._counts.values())) or 1
        self._sums = {role: counts.total() for role, counts in self._counts.items()}

    def lean(self, role: Role, text: str) -> float:
        """How much more the words are those of one kind of column than of the others, from -3 to 3."""
        words = _WORD.findall(text.lower())[:60]
        others = [r for r in TEXT_ROLES if r is not role and self._sums[r] >= _ENOUGH]
        if not words or not others or self._sums.get(role, 0) < _ENOUGH:
            return 0.0
        return min(self._compared(role, other, words) for other in others)

    def _compared(self, role: Role, other: Role, words: Sequence[str]) -> float:
        mean = sum(self._chance(role, word) - self._chance(other, word) for word in words) / (len(words) + 4)
        return max(-3.0, min(3.0, 2.5 * mean))

    def _chance(self, role: Role, word: str) -> float:
        return log((self._counts[role][word] + 0.4) / (self._sums[role] + 0.4 * self._kinds))


def place(block: Sequence[Row], layout: Layout, texts: Mapping[Role, str], words: ColumnWords) -> Placement | None:
    """Where the cells of rows of one width belong, given the words gathered so far; None where there is no way.

    Two cells of one row never share a column.
    """
    width = len(block[0].cells)
    pieces = {n: " ".join(row.cells[n] for row in block if has_words(row.cells[n])) for n in range(width)}
    pieces = {n: piece for n, piece in pieces.items() if piece}
    targets = [at for role in TEXT_ROLES if (at := layout.at(role)) is not None]
    spare = layout.width - width
    scored: list[tuple[float, list[float], tuple[int, ...]]] = []
    for chosen in combinations(targets, len(pieces)):
        if spare > 0 and not all(0 <= at - n <= spare for n, at in zip(pieces, chosen, strict=True)):
            continue
        fits = [_fit(texts.get(layout.roles[at], ""), piece) for piece, at in zip(pieces.values(), chosen, strict=True)]
        leans = [words.lean(layout.roles[at], piece) for piece, at in zip(pieces.values(), chosen, strict=True)]
        left = [texts.get(layout.roles[at], "") for at in targets if at not in chosen]
        scored.append((sum(fits) + sum(leans) - sum(_left_open(text) for text in left), fits, chosen))
    if not scored or not pieces:
        return None
    scored.sort(key=lambda found: -found[0])
    margin = scored[0][0] - scored[1][0] if len(scored) > 1 else 9.0
    fits = scored[0][1]
    return Placement(dict(zip(pieces, scored[0][2], strict=True)), min(fits), max(fits), margin)


def _fit(before: str, piece: str) -> float:
    """How well a piece goes on where a column's words ended."""
    letter = first_letter(piece)
    if letter:
        last = last_letter(before)
        return 4.0 if last and ord(letter) == ord(last) + 1 else -1.0
    if runs_on(piece):
        return -3.0 if not before else 4.0 if hangs(before) else 3.0 if ends_open(before) else -4.0
    if not before:
        return 0.0
    if hangs(before):
        return 2.0 if piece[0].isdigit() else 1.5
    return 0.0 if ends_open(before) or piece[0].isdigit() else 1.0


def _left_open(text: str) -> float:
    """How much it tells against a choice that a column's words would break off."""
    return 2.0 if hangs(text) else 1.0 if ends_open(text) else 0.0
