"""What the desk has to say about a stretch of a letter: advice, never a bar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class AdviceKind(StrEnum):
    """What the advice is about."""

    LONG_SENTENCE = "long sentence"
    JARGON = "jargon"
    BLAME = "blame"
    COLD = "cold"
    PASSIVE = "passive"
    LONG_PARAGRAPH = "long paragraph"
    SPELLING = "spelling"


class Span(NamedTuple):
    """A stretch of a text in characters: from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice on `text[start:end]`, which is `found`.

    `say` is one plain sentence; `instead` holds what can be put in its place as it stands,
    in the order of preference, and may be empty; `why` is one line for whoever wonders.
    `entry` is the name of the word list's entry it comes from, "" where it comes from none.
    """

    kind: AdviceKind
    start: int
    end: int
    found: str
    say: str
    instead: tuple[str, ...] = ()
    why: str = ""
    entry: str = ""
