"""How easy a text is to read: Flesch's reading ease, reckoned here without any list of pronunciations."""

from __future__ import annotations

import re
from dataclasses import dataclass

from complaintdesk.domain.plain_english.sentences import sentences
from complaintdesk.domain.plain_english.syllables import syllables

FEWEST_WORDS = 30
"""Of fewer words the figure says nothing."""

_WORD = re.compile(r"[^\W_](?:[^\s—–…]*[^\W_])?")
_BANDS = (
    (80, "Very easy: nearly everybody will follow it"),
    (65, "Easy: most adults will follow it"),
    (50, "Fairly easy: most adults will follow it with some care"),
    (35, "Hard: many people will have to read it twice"),
    (0, "Very hard: many people will give up"),
)
"""From which figure each judgement holds."""


@dataclass(frozen=True, slots=True)
class Ease:
    """Flesch's reading ease of a text, 0 (very hard) to 100 (very easy), and what it was reckoned from."""

    score: int
    sentences: int
    words: int
    words_a_sentence: float
    """On average, to one decimal."""
    judgement: str


def reading_ease(text: str) -> Ease | None:
    """The reading ease of a whole text, quotations too; None where it has under 30 words.

    206.835 - 1.015 x words a sentence - 84.6 x syllables a word (Flesch, 1948), kept within 0
    and 100. A figure, date or reference counts as a word of one syllable: people read it at a
    glance.
    """
    found = _WORD.findall(text)
    if len(found) < FEWEST_WORDS:
        return None
    count = sum(1 for s in sentences(text) if _WORD.search(text, s.start, s.end))
    average = len(found) / count
    score = 206.835 - 1.015 * average - 84.6 * sum(map(syllables, found)) / len(found)
    kept = round(min(100.0, max(0.0, score)))
    judgement = next(words for least, words in _BANDS if kept >= least)
    return Ease(kept, count, len(found), round(average, 1), judgement)
