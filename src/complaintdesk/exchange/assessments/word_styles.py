"""What a Word file's styles say of a paragraph: whether it is a heading, and in which list it is counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from complaintdesk.exchange.assessments.office import attribute, child, kind_of

_DEEPEST = 20
_FALSE = {"0", "false", "off", "none"}
_BODY_TEXT = "9"


def truth(element: Any) -> bool:
    """What a switch such as `vanish` says: on where it is there, unless it is said to be off."""
    return element is not None and attribute(element, "val") not in _FALSE


@dataclass(frozen=True, slots=True)
class _Style:
    """A style: the one it builds on, whether it is a heading, its list and level; None and "" are as in that one."""

    base: str
    heading: bool | None
    number: str
    depth: str


class Styles:
    """The styles of a document."""

    def __init__(self, part: Any) -> None:
        """`part` is the tree of the document's styles, or None."""
        self._styles: dict[str, _Style] = {}
        self._default = ""
        for element in () if part is None else part:
            if kind_of(element) == "style" and attribute(element, "type") == "paragraph":
                key = attribute(element, "styleId")
                self._styles[key] = _style(element)
                if attribute(element, "default") in {"1", "true", "on"}:
                    self._default = key

    def is_heading(self, paragraph: Any) -> bool:
        """Whether a paragraph is a heading, by its own outline level or by its style."""
        own = _outline(child(paragraph, "pPr"))
        if own is not None:
            return own
        return next((style.heading for style in self._chain(paragraph) if style.heading is not None), False)

    def list_of(self, paragraph: Any) -> tuple[str, int]:
        """The list and the level, from 0, in which a paragraph is counted; an empty list where it is not."""
        number, depth = _list(child(paragraph, "pPr"))
        for style in self._chain(paragraph):
            number, depth = number or style.number, depth or style.depth
        return (number, int(depth or "0")) if number != "0" else ("", 0)

    def _chain(self, paragraph: Any) -> Iterator[_Style]:
        named = child(paragraph, "pPr", "pStyle")
        key = self._default if named is None else attribute(named, "val")
        for _ in range(_DEEPEST):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = style.base


def _style(element: Any) -> _Style:
    name = child(element, "name")
    title = "" if name is None else attribute(name, "val").lower()
    based = child(element, "basedOn")
    heading = True if title.startswith("heading") or title in {"title", "subtitle"} else _outline(child(element, "pPr"))
    number, depth = _list(child(element, "pPr"))
    return _Style("" if based is None else attribute(based, "val"), heading, number, depth)


def _outline(properties: Any) -> bool | None:
    level = None if properties is None else child(properties, "outlineLvl")
    return None if level is None else attribute(level, "val") != _BODY_TEXT


def _list(properties: Any) -> tuple[str, str]:
    """The list and the level that properties name, each "" where they name none."""
    numbered = None if properties is None else child(properties, "numPr")
    if numbered is None:
        return "", ""
    number, depth = child(numbered, "numId"), child(numbered, "ilvl")
    level = "" if depth is None else attribute(depth, "val")
    sound = level.isascii() and level.isdigit() and len(level) < 3
    return "" if number is None else attribute(number, "val"), level if sound else ""
