"""From characters on a page to words, lines and paragraphs, as the person who typed them had parted them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low
from typing import Any

from pdfplumber.utils.text import extract_words

_ITEM = re.compile(r"[•▪◦‣●○■□➢✓\uf0b7\uf0a7\uf0d8]|o(?=\s)")
"""What a new item of a list begins with."""

_PERHAPS_ITEM = re.compile(r"[-–—*](?=\s)|\(?[a-z][.)](?=\s)")
"""What one may begin with where the line before came to an end; elsewhere it may stand in the middle of a sentence."""

_ADDRESS = re.compile(r"\(?(?:https?://|www\.|[^\s@]+(?=@))\S*[/._@=&?#-]$", re.IGNORECASE)
"""A web or email address that a line's end has cut where such addresses are cut."""

_CLOSED = (".", ":", ";", "!", "?")

_SAME_PLACE = 0.08
"""How near two characters must be to be one drawn twice, of their size."""

_SAME_LINE = 0.5
"""How far the middles of two words on one line may be apart, of the height of the smaller."""

_SOME = 0.1
"""How many of a table's lines, of one, must be so far apart for that to be usual."""

_WIDER = 1.25
"""How much more than usual two lines are apart where a paragraph ends."""

_LOOSEST = 1.5
"""How far apart the lines of a paragraph usually are at most, of their height."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words, in points from the left and the top of the page; `first` is how wide its first word is."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    first: float
    is_bold: bool

    @property
    def height(self) -> float:
        """How tall the line is."""
        return max(self.bottom - self.top, 1.0)


def once_each(characters: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The characters without those drawn twice at nearly one place, as some programs do to make them bold."""
    seen: dict[tuple[str, int, int], list[tuple[float, float]]] = defaultdict(list)
    kept = []
    for one in characters:
        left, top, near = one["x0"], one["top"], _SAME_PLACE * one["size"]
        across, down = int(left // 2), int(top // 2)
        beside = [seen.get((one["text"], x, y), ()) for x in _near(across) for y in _near(down)]
        if not any(abs(left - x) < near and abs(top - y) < near for places in beside for x, y in places):
            kept.append(one)
            seen[one["text"], across, down].append((left, top))
    return kept


def _near(number: int) -> range:
    return range(number - 1, number + 2)


def lines_of(characters: Sequence[dict[str, Any]]) -> list[Line]:
    """The lines that the characters of one cell, or of one page, make up, from the top down."""
    words = extract_words(list(characters), x_tolerance_ratio=0.15, y_tolerance=2, return_chars=True)
    words.sort(key=lambda word: (word["top"] + word["bottom"], word["x0"]))
    lines: list[list[dict[str, Any]]] = []
    for word in words:
        if lines and _is_beside(word, lines[-1]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_line(sorted(words, key=lambda word: float(word["x0"]))) for words in lines]


def _is_beside(word: dict[str, Any], line: list[dict[str, Any]]) -> bool:
    first = max(line, key=lambda other: float(other["bottom"] - other["top"]))
    smaller = min(word["bottom"] - word["top"], first["bottom"] - first["top"])
    apart = abs((word["top"] + word["bottom"]) - (first["top"] + first["bottom"])) / 2
    return bool(apart < _SAME_LINE * max(smaller, 1.0))


def _line(words: list[dict[str, Any]]) -> Line:
    characters = [one for word in words for one in word["chars"]]
    fonts = [str(one.get("fontname", "")).lower() for one in characters]
    return Line(
        text=" ".join(word["text"] for word in words),
        left=words[0]["x0"],
        right=max(word["x1"] for word in words),
        top=min(word["top"] for word in words),
        bottom=max(word["bottom"] for word in words),
        size=median(one["size"] for one in characters),
        first=_first_end(words) - words[0]["x0"],
        is_bold=all("bold" in font or "black" in font or "heavy" in font for font in fonts),
    )


def _first_end(words: list[dict[str, Any]]) -> float:
    """Where the first words end that no line's end may part, because the second would look like an item's beginning."""
    end = float(words[0]["x1"])
    for word, after in pairwise(words):
        halved = word["text"][-1] in "-/" and word["text"][-2:-1].isalnum() and after["text"][:1].isalnum()
        if not (halved or _starts_item(word["text"], f"{after['text']} ")):
            break
        end = float(after["x1"])
    return end


def _starts_item(before: str, after: str) -> bool:
    """True where a line that begins with `after` begins an item of a list, and the line above ends with `before`."""
    perhaps = before.endswith(_CLOSED) and _PERHAPS_ITEM.match(after) is not None
    return perhaps or _ITEM.match(after) is not None


def paragraphs(
    lines: Sequence[Line], right: float, walls: Sequence[float] = (), usual: Mapping[float, float] | None = None
) -> Iterator[list[Line]]:
    """The lines of each paragraph. `right` is how far a line could come, `walls` heights that no paragraph crosses.

    A paragraph ends where more room than usual follows, where the type changes, before an
    item of a list, and after a line on which the next word would still have found room.
    """
    own, around = _usual(lines), usual or {}
    part: list[Line] = []
    for line in lines:
        apart = min(own, around.get(round(line.size, 1), own))
        if part and (_ends(part[-1], line, right, apart) or any(part[-1].top < wall <= line.top for wall in walls)):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def text_of(lines: Sequence[Line], right: float, usual: Mapping[float, float] | None = None) -> str:
    """The words of lines, each paragraph on a line of its own; `usual` as in `usual_of`, from cells around."""
    return "\n".join(_joined(part) for part in paragraphs(lines, right, usual=usual))


def usual_of(cells: Iterable[Sequence[Line]]) -> dict[float, float]:
    """By their size, how far apart the lines of the cells' paragraphs are: the least that is no exception."""
    found: dict[float, Counter[float]] = defaultdict(Counter)
    for lines in cells:
        for line, after in pairwise(lines):
            if after.bottom > line.bottom and abs(after.size - line.size) < _SAME_PLACE:
                found[round(line.size, 1)][round(after.bottom - line.bottom, 1)] += 1
    often = {size: [d for d, n in c.items() if n >= max(2, _SOME * c.total())] for size, c in found.items()}
    return {size: min(apart) for size, apart in often.items() if apart}


def _usual(lines: Sequence[Line]) -> float:
    """How far apart the tops of two lines of a paragraph are."""
    apart = [b.bottom - a.bottom for a, b in pairwise(lines) if b.bottom > a.bottom]
    if not apart:
        return 0.0
    loosest = _LOOSEST * median(line.height for line in lines)
    return median_low(apart) if len(apart) > 2 else min(*apart, loosest)


def _ends(line: Line, after: Line, right: float, usual: float) -> bool:
    space = 0.25 * line.size
    return (
        after.bottom - line.bottom > _WIDER * usual
        or abs(after.size - line.size) > 0.1 * line.size
        or _starts_item(line.text, after.text)
        or line.right + space + after.first < right - 0.5
    )


def _is_cut_address(address: str, line: str, after: str) -> bool:
    """True where a web or email address was too wide for its column and goes on in the next line."""
    return _ADDRESS.match(address) is not None and address.endswith(line) and after[:1].isalnum()


def _joined(lines: Sequence[Line]) -> str:
    text = lines[0].text
    for line, after in pairwise(lines):
        # A word parted at its hyphen or stroke goes on without a space.
        parted = line.text[-1] in "-/\u00ad" and line.text[-2:-1].isalnum() and after.text[:1].isalnum()
        parted = parted or _is_cut_address(text.rpartition(" ")[2], line.text, after.text)
        text += after.text if parted else f" {after.text}"
    return text
