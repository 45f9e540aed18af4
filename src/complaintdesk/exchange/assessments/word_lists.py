"""The numbers that Word puts before paragraphs by itself: they are on the page, yet not in its text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from complaintdesk.exchange.assessments.office import attribute, child, kind_of

_FIELD = re.compile(r"%([1-9])")
_LEVELS = 9
_MOST = 10_000
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level counts: where it starts, in what figures, and how they are set, as in "%1.%2"."""

    start: int = 1
    figures: str = "decimal"
    words: str = ""


class Lists:
    """Counts a document's lists, paragraph by paragraph in their order."""

    def __init__(self, numbering: Any) -> None:
        """`numbering` is the tree of the document's numbering part, or None."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, list[int | None]] = defaultdict(lambda: [None] * _LEVELS)
        for element in () if numbering is None else numbering:
            if kind_of(element) == "abstractNum":
                levels = {_whole(attribute(e, "ilvl")): _level(e) for e in element if kind_of(e) == "lvl"}
                self._levels[attribute(element, "abstractNumId")] = levels
            elif kind_of(element) == "num":
                self._add_list(element)

    def _add_list(self, element: Any) -> None:
        number = attribute(element, "numId")
        self._lists[number] = _value(element, "abstractNumId")
        self._starts[number] = {
            _whole(attribute(e, "ilvl")): _whole(_value(e, "startOverride"))
            for e in element
            if kind_of(e) == "lvlOverride" and child(e, "startOverride") is not None
        }

    def label(self, number: str, depth: int) -> str:
        """What stands before the next paragraph of list `number` at level `depth`, from 0; "" for bullets and none."""
        kind = self._lists.get(number, "")
        levels = self._levels.get(kind, {})
        level = levels.get(depth)
        if level is None or not 0 <= depth < _LEVELS:
            return ""
        counts = self._counts[kind]
        start = self._starts.get(number, {}).pop(depth, None)
        before = counts[depth]
        counts[depth] = start if start is not None else level.start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        if level.figures in {"bullet", "none"}:
            return ""
        return _FIELD.sub(lambda field: self._figure(levels, counts, int(field[1]) - 1), level.words)

    @staticmethod
    def _figure(levels: dict[int, _Level], counts: list[int | None], depth: int) -> str:
        level = levels.get(depth, _Level())
        count = counts[depth]
        return figure(level.start if count is None else count, level.figures)


def figure(count: int, figures: str) -> str:
    """A number in a list's figures: "lowerLetter", "upperRoman" and so on; any other in plain ones."""
    if not 0 < count < _MOST:
        return str(count)
    if figures.endswith("Letter"):
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if figures.startswith("lower") else letters.upper()
    if figures.endswith("Roman"):
        roman = _roman(count)
        return roman if figures.startswith("lower") else roman.upper()
    return f"{count:02}" if figures == "decimalZero" else str(count)


def _roman(count: int) -> str:
    letters = []
    for value, letter in _ROMAN:
        times, count = divmod(count, value)
        letters.append(letter * times)
    return "".join(letters)


def _level(element: Any) -> _Level:
    return _Level(
        start=_whole(_value(element, "start") or "1"),
        figures=_value(element, "numFmt") or "decimal",
        words=_value(element, "lvlText")[:100],
    )


def _value(element: Any, name: str) -> str:
    found = child(element, name)
    return "" if found is None else attribute(found, "val")


def _whole(text: str) -> int:
    """A whole number from an attribute; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
