"""A form of long cells on paper: rows stand whole on a page, and those that no page can hold say that they go on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import FormTable
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.pdf import styles
from complaintdesk.documents.pdf.columns import PADDING, column_widths
from complaintdesk.documents.pdf.flow import Grid, Text
from complaintdesk.documents.pdf.tags import Element
from complaintdesk.domain.assessment.continuing import CONTINUED, cut

_TOP, _BOTTOM = 4, 5
_HEADING_ROOM = 48.0
"""What a heading above a form takes of a page, in points; a row that fits below it is never cut."""

_WORTH = 0.35
"""A row that is cut begins on a page only if so much of the page is left."""

_FEWEST_LINES = 3
_WEB = re.compile(r"https?://|www\.", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(?<=[/._@=&?#-])(?=[^\W_])")
_BULLET = re.compile(r"[•▪◦‣●○■□➢✓]|o$")
_LETTERED = re.compile(r"[-–—*]$|\(?[a-z][.)]$")
_CLOSED = (".", ":", ";", "!", "?")
_HALVED = re.compile(r"[^\W_][-/]$")
_IN_WORD = re.compile(r"(?<=[^\W_][/-])(?=[^\W_])")


@dataclass(frozen=True)
class FormCell:
    """A cell: its paragraphs, each with the element that it is tagged as."""

    lines: tuple[str, ...]
    elements: tuple[Element, ...]
    style: ParagraphStyle
    made: dict[float, list[Flowable]] = field(default_factory=dict, compare=False)

    @property
    def text(self) -> str:
        """The words, each paragraph on a line."""
        return "\n".join(self.lines)

    def flowables(self, width: float) -> list[Flowable]:
        """The paragraphs for a column of that width, without its padding; made once, on whatever page they land."""
        if width not in self.made:
            self.made[width] = [
                Text.of(broken(line, width, self.style), self.style, element)
                for line, element in zip(self.lines, self.elements, strict=True)
            ]
        return self.made[width]

    def parted(self, width: float, height: float) -> tuple[FormCell, FormCell]:
        """What fits into a height, and the rest; one of the two may be empty."""
        if text_height(self.text, self.style, width) <= height:
            return self, FormCell((), (), self.style)
        first, rest = cut(self.text, lambda part: text_height(part, self.style, width) <= height)
        before = tuple(first.split("\n")) if first else ()
        after = tuple(rest.split("\n"))
        return (
            FormCell(before, self.elements[: len(before)], self.style),
            FormCell(after, self.elements[len(self.elements) - len(after) :], self.style),
        )


Row = tuple[FormCell, ...]


class FormGrid(Grid):
    """The form as a table; `rows` begin with the header, `page` is the room on a page in points."""

    @classmethod
    def of(cls, rows: Sequence[Row], widths: Sequence[float], page: float, sheet: styles.Sheet) -> FormGrid:
        """The table of those rows, of which the first is the header."""
        data = [[cell.flowables(w - 2 * PADDING) or "" for cell, w in zip(row, widths, strict=True)] for row in rows]
        grid = cls(data, list(widths), style=_look(sheet), repeatRows=1)
        grid.hAlign = "LEFT"
        grid.rows, grid.widths, grid.page, grid.sheet = tuple(rows), tuple(widths), page, sheet
        return grid

    def split(self, width: float, height: float) -> list[Flowable]:
        """The rows that fit and the rest; a row is cut only where a page cannot hold it."""
        page = self.canv.getPageNumber()
        if self._cut_on == page:
            return []
        head, *heights = self._rowHeights
        fitting, room = 0, height - head
        while fitting < len(heights) and heights[fitting] <= room:
            room -= heights[fitting]
            fitting += 1
        first, rest = list(self.rows[1 : 1 + fitting]), list(self.rows[1 + fitting :])
        if rest and heights[fitting] > self.page - head - _HEADING_ROOM and room >= _WORTH * self.page:
            begun, left = self._cut(rest[0], room)
            first, rest = [*first, *([begun] if begun else [])], [*([left] if left else []), *rest[1:]]
        if not first:
            return []
        parts = [
            FormGrid.of((self.rows[0], *rows), self.widths, self.page, self.sheet) for rows in (first, rest) if rows
        ]
        for part in parts[1:]:
            part._cut_on = page
        return list(parts)

    def start(self, height: float) -> float:
        """The height of what stays together at its top: the header and the first row, or the least of it."""
        self.wrap(sum(self._argW), height)
        head, *heights = self._rowHeights
        whole = heights[0] if heights else 0.0
        return float(head + (whole if whole <= self.page - head - _HEADING_ROOM else _WORTH * self.page))

    def _cut(self, row: Row, room: float) -> tuple[Row | None, Row | None]:
        """The part of a row that fits into a height, and the rest; no few lines are left for the rest."""
        inner = [wide - 2 * PADDING for wide in self.widths]
        line = self.sheet.form.leading + self.sheet.form.spaceAfter
        for height in (room, room - _FEWEST_LINES * line):
            parts = [c.parted(w, height - _TOP - _BOTTOM) for c, w in zip(row[1:], inner[1:], strict=True)]
            left = max((text_height(rest.text, rest.style, w) for (_, rest), w in zip(parts, inner[1:], strict=True)))
            if left >= _FEWEST_LINES * line:
                break
        if not any(first.lines for first, _ in parts):
            return None, row
        if not any(rest.lines for _, rest in parts):
            return row, None
        return (row[0], *(first for first, _ in parts)), (_continued(row[0]), *(rest for _, rest in parts))


def form_grid(block: FormTable, table: Element, width: float, page: float, sheet: styles.Sheet) -> FormGrid:
    """The grid of a form and, below `table`, its structure; `width` and `page` are the room there is, in points."""
    header = table.add("THead").add("TR")
    rows = [tuple(_heading(name, header, sheet) for name in block.header)]
    body = table.add("TBody") if block.rows else table
    for texts in block.rows:
        line = body.add("TR")
        first = _heading(texts[0], line, sheet, scope="Row")
        rows.append((first, *(_cell(text, line.add("TD"), sheet) for text in texts[1:])))
    return FormGrid.of(rows, _widths(block, width, sheet), page, sheet)


def _widths(block: FormTable, width: float, sheet: styles.Sheet) -> list[float]:
    """The columns' widths by their headings alone, so that all tables of a form have the same.

    The first has room for the word that a row goes on with, which the widest gives it.
    """
    widths = column_widths(replace(block, rows=()), width, sheet.header.fontSize)
    lack = _width(CONTINUED, sheet.header) + 2 * PADDING + 1 - widths[0]
    if lack > 0:
        widest = max(range(len(widths)), key=lambda at: widths[at])
        widths[widest] -= lack
        widths[0] += lack
    return widths


def text_height(text: str, style: ParagraphStyle, width: float) -> float:
    """The height of a cell's paragraphs in a column of that width, in points."""
    if not text:
        return 0.0
    heights = [_line_height(line, style, width) for line in text.split("\n")]
    return float(sum(heights) + style.spaceAfter * (len(heights) - 1))


@lru_cache(maxsize=4096)
def _line_height(line: str, style: ParagraphStyle, width: float) -> float:
    return float(Text.of(broken(line, width, style), style, Element("P")).wrap(width, 10_000)[1])


@lru_cache(maxsize=4096)
def broken(line: str, width: float, style: ParagraphStyle) -> str:
    """The line with a space in words that are too wide for the column, where such words are usually parted.

    The pieces fill the column, so that each stands on a line of its own. Words between which
    the end of a line would look like the end of a paragraph, or like a word cut at its
    hyphen, are held together.
    """
    words = line.split(" ")
    if any(len(word) * style.fontSize > width and _width(word, style) > width for word in words):
        words = [piece for word in words for piece in _pieces(word, width, style)]
    done = words[:1]
    for word in words[1:]:
        both = f"{done[-1]}\u00a0{word}"
        if _is_bound(done[-1], word) and _width(both, style) <= width:
            done[-1] = both
        else:
            done.append(word)
    return " ".join(done)


def _is_bound(word: str, after: str) -> bool:
    item = _BULLET.match(after) or (word.endswith(_CLOSED) and _LETTERED.match(after))
    return bool(item) or (_HALVED.search(word) is not None and after[:1].isalnum())


def _width(words: str, style: ParagraphStyle) -> float:
    return fonts.width(words, style.fontSize, strong=style.fontName == fonts.BOLD)


def _pieces(word: str, width: float, style: ParagraphStyle) -> Iterator[str]:
    piece = ""
    for part in _parts(word):
        if piece and _width(piece + part, style) > width:
            yield piece
            piece = ""
        piece += part
    yield piece


def _parts(word: str) -> list[str]:
    """What a word may be parted into; an email address only behind its sign, which tells that it is one."""
    if _WEB.search(word):
        return _IN_ADDRESS.split(word)
    name, sign, domain = word.partition("@")
    if sign:
        first, *others = _IN_ADDRESS.split(f"@{domain}")
        return [name + first, *others]
    return _IN_WORD.split(word)


def _heading(text: str, row: Element, sheet: styles.Sheet, scope: str = "Column") -> FormCell:
    """A header cell; drawn again on further pages, it is tagged but once."""
    element = row.add("TH", scope=scope)
    element.once = True
    return FormCell((one_line(text),), (element,), sheet.header)


def _cell(text: str, element: Element, sheet: styles.Sheet) -> FormCell:
    lines = tuple(line for raw in text.split("\n") if (line := one_line(raw)))
    elements = (element,) if len(lines) == 1 else tuple(element.add("P") for _ in lines)
    return FormCell(lines, elements, sheet.form)


def _continued(first: FormCell) -> FormCell:
    return (
        first
        if first.text.endswith(CONTINUED)
        else FormCell((f"{first.text} {CONTINUED}",), first.elements, first.style)
    )


def _look(sheet: styles.Sheet) -> list[tuple[object, ...]]:
    return [
        ("FONT", (0, 0), (-1, -1), sheet.form.fontName, sheet.form.fontSize),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), _TOP),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _BOTTOM),
        ("BACKGROUND", (0, 0), (-1, 0), styles.SHADE),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("GRID", (0, 0), (-1, -1), 0.5, styles.RULE),
    ]
