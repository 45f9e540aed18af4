"""Letters: which kind fits a case, and what the Code demands that is not there yet."""

from __future__ import annotations

from complaintdesk.domain.letters.check import PRINTABLE, elements_of, gaps, gaps_of_composed
from complaintdesk.domain.letters.facts import LetterChoice, LetterFacts, LetterWords, why_unfit
from complaintdesk.domain.letters.gaps import Gap, Place
from complaintdesk.domain.letters.sentences import (
    has_expectation,
    nothing_more,
    with_expectation,
    with_nothing_more,
    without_nothing_more,
)

__all__ = [
    "PRINTABLE",
    "Gap",
    "LetterChoice",
    "LetterFacts",
    "LetterWords",
    "Place",
    "elements_of",
    "gaps",
    "gaps_of_composed",
    "has_expectation",
    "nothing_more",
    "why_unfit",
    "with_expectation",
    "with_nothing_more",
    "without_nothing_more",
]
