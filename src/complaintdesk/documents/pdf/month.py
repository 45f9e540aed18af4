"""A month on one page: rows of equal height, and in each cell as much as it can hold."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from complaintdesk.documents import blocks
from complaintdesk.documents.pdf import styles
from complaintdesk.documents.pdf.flow import Grid, Text
from complaintdesk.documents.pdf.styles import Sheet
from complaintdesk.documents.pdf.tags import Element

_PADDING = 3.0
_ABOVE = 3.4
"""How many lines of the body's text the page keeps above the grid, for its title and a line below that."""


_LONGEST_NAME = 70


@dataclass(frozen=True)
class _Look:
    """The styles of a cell."""

    head: ParagraphStyle
    number: ParagraphStyle
    name: ParagraphStyle
    entry: ParagraphStyle
    more: ParagraphStyle


def fitted(
    block: blocks.MonthGrid, whole: Element, room: tuple[float, float], sheet: Sheet
) -> tuple[Flowable, blocks.Table]:
    """The grid for a page with `room` (width and height in points), and a table of what its cells could not hold."""
    look = _look(sheet)
    width = room[0] / len(block.header)
    head = look.head.leading + 2 * _PADDING
    height = (room[1] - _ABOVE * sheet.body.leading - head) / max(1, len(block.weeks))
    line = whole.add("THead").add("TR")
    rows: list[list[list[Flowable]]] = [
        [[Text.of(name, look.head, line.add("TH", scope="Column"))] for name in block.header]
    ]
    body = whole.add("TBody")
    rest: list[tuple[str, ...]] = []
    for week in block.weeks:
        line = body.add("TR")
        rows.append([])
        for day in week:
            cell = _Cell(look, line.add("TD"), width - 2 * _PADDING, height - 2 * _PADDING)
            left = cell.fill(day)
            rows[-1].append(cell.parts)
            if left:
                rest.append((day.title, "\n".join(left)))
    grid = Grid(rows, [width] * len(block.header), [head] + [height] * len(block.weeks), style=_lines(block))
    grid.hAlign = "LEFT"
    return grid, blocks.Table("Also on the days that are full", ("Day", "What"), tuple(rest), (1.0, 4.0))


class _Cell:
    """The pieces of one day, as many as `height` points hold."""

    def __init__(self, look: _Look, element: Element, width: float, height: float) -> None:
        self._look = look
        self._element = element
        self._width = width
        self._left = height
        self.parts: list[Flowable] = []

    def fill(self, day: blocks.GridDay) -> tuple[str, ...]:
        """Sets a day into the cell; returns the entries for which there was no room."""
        self._add(day.number, self._look.number)
        if day.name:
            self._add(textwrap.shorten(day.name, _LONGEST_NAME, placeholder=" …"), self._look.name)
        for at, entry in enumerate(day.entries):
            last = at == len(day.entries) - 1
            needed = self._height(entry, self._look.entry) + (0 if last else self._look.more.leading)
            if needed > self._left:
                count = len(day.entries) - at
                self._add(f"and {count} more, see the list", self._look.more)
                return day.entries[at:]
            self._add(entry, self._look.entry)
        return ()

    def _height(self, text: str, style: ParagraphStyle) -> float:
        made = Text.of(text, style, Element("P"))
        return float(made.wrap(self._width, 10_000)[1] + style.spaceAfter)

    def _add(self, text: str, style: ParagraphStyle) -> None:
        self.parts.append(Text.of(text, style, self._element.add("P")))
        self._left -= self._height(text, style)


@lru_cache(maxsize=2)
def _look(sheet: Sheet) -> _Look:
    size = sheet.size * 0.69
    small = ParagraphStyle("month_entry", sheet.cell, fontSize=size, leading=size * 1.17, spaceAfter=1.6)
    strong = ParagraphStyle("month_name", small, fontName=sheet.header.fontName)
    return _Look(
        head=ParagraphStyle("month_head", sheet.header, leading=sheet.header.fontSize * 1.2),
        number=ParagraphStyle("month_number", strong, fontSize=sheet.size * 0.95, leading=sheet.size * 1.1),
        name=strong,
        entry=small,
        more=ParagraphStyle("month_more", strong, textColor=styles.ACCENT, spaceAfter=0),
    )


def _lines(block: blocks.MonthGrid) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), _PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, styles.ACCENT),
        ("GRID", (0, 1), (-1, -1), 0.4, styles.RULE),
    ]
    for row, week in enumerate(block.weeks, 1):
        for column, day in enumerate(week):
            if day.shaded:
                found.append(("BACKGROUND", (column, row), (column, row), styles.SHADE))
            if day.framed:
                found.append(("BOX", (column, row), (column, row), 1.6, styles.ACCENT))
    return found


__all__ = ["fitted"]
