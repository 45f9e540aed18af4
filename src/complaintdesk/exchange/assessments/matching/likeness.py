"""Whether the words beside a number are about that provision: told by our own summaries of the Code."""

from __future__ import annotations

import re
from collections import Counter
from math import log, sqrt

from complaintdesk.domain.rulebook import Edition

_WORD = re.compile(r"[a-z]{3,}|\d+")
_STEM = 5
_LIKE = 2.1
"""How alike the words must be to another provision for it to be named; measured on four published forms."""

_HALF = 0.5


class Likeness:
    """Compares a requirement with the summaries of an edition's provisions, rare words counting for more."""

    def __init__(self, edition: Edition) -> None:
        self._stems = {p.number: _stems(p.summary) for p in edition.provisions}
        uses = Counter(stem for stems in self._stems.values() for stem in stems)
        self._weights = {stem: log(1 + len(self._stems) / count) for stem, count in uses.items()}
        self._sizes = {number: sqrt(1 + self._sum(stems)) for number, stems in self._stems.items()}

    def rather(self, number: str, requirement: str) -> str:
        """The provision that the words are plainly more about than `number`; empty where there is none such."""
        words = _stems(requirement)
        scores = {n: self._sum(words & stems) / self._sizes[n] for n, stems in self._stems.items()}
        best = max(scores, key=lambda n: scores[n])
        return best if scores[best] >= _LIKE and scores[number] < _HALF * scores[best] else ""

    def _sum(self, stems: set[str]) -> float:
        return sum(self._weights[stem] for stem in stems)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.lower())}
