"""Web and email addresses too long for their line: parted behind a slash or an at sign, never within a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_LONG = 24
"""A word of fewer characters is no address that would need a line for itself."""
_HOLE = 0.4
"""A web address is parted too where it would leave more than this share of the line above it empty."""
_ADDRESS = re.compile(r"https?://|www\.|@|\w\.\w+/", re.IGNORECASE)
_PARTS = re.compile(r"(?<=[^/:]/)(?=[^/\s])|(?<=@)")
_WWW = re.compile(r"(?<=^www\.)", re.IGNORECASE)
_SMALLER_PARTS = re.compile(r"(?<=[._=&?#-])(?=\w)")

Measure = Callable[[str], float]


def parted(text: str, width: float, measure: Measure) -> str:
    """The text with a space where an address is to go on in the next line; lines are `width` points wide.

    Each part fills its line so far that the next one cannot follow on it.
    """
    if len(text) <= _LONG or not any(len(word) > _LONG and _ADDRESS.search(word) for word in text.split(" ")):
        return text
    return "\n".join(" ".join(_words(line, width, measure)) for line in text.split("\n"))


def _words(line: str, width: float, measure: Measure) -> Iterator[str]:
    space, used = measure(" "), 0.0
    for word in line.split(" "):
        wide, left = measure(word), width - used
        is_address = len(word) > _LONG and _ADDRESS.search(word) is not None
        stays_whole = wide <= width and ("/" not in word or left <= _HOLE * width)
        if wide <= left or not is_address or stays_whole:
            used = (used if wide <= left else 0.0) + wide + space
            yield word
            continue
        *pieces, last = _pieces(word, left, width, measure)
        yield from pieces
        used = (0.0 if pieces or measure(last) > left else used) + measure(last) + space
        yield last


def _pieces(word: str, left: float, width: float, measure: Measure) -> Iterator[str]:
    """The parts of an address line by line; of the first line only `left` points are free."""
    piece, room = "", left
    for part in _parts(word, width, measure):
        if measure(piece + part) > room:
            if piece:
                yield piece
            piece, room = "", width
        piece += part
    yield piece


def _parts(word: str, width: float, measure: Measure) -> Iterator[str]:
    for part in _PARTS.split(word):
        # A name of its own line is whole again behind its "www.".
        for piece in _WWW.split(part) if measure(part) > width else (part,):
            yield from _SMALLER_PARTS.split(piece) if measure(piece) > width else (piece,)
