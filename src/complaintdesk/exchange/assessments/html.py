"""Web pages: tables with merged cells, headings with paragraphs and lists, in the order of the page.

Nothing is fetched and nothing is run: scripts, styles, frames and drawings are dropped
unread. A form that a page hides until it is opened is read, because its words are in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Rows
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.limits import LARGEST_PART, MEGABYTE, MOST_COLUMNS, MOST_MARKS
from complaintdesk.exchange.assessments.office import is_too_deep
from complaintdesk.exchange.assessments.word_lists import figure

_DROPPED = {
    "script", "style", "head", "template", "iframe", "frame", "object", "embed", "applet", "svg", "canvas", "math",
    "audio", "video", "select", "textarea", "noscript", "map",
}  # fmt: skip

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}

_BLOCKS = _HEADINGS | {
    "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "li", "dl", "dt", "dd",
    "blockquote", "pre", "figure", "figcaption", "details", "summary", "address", "form", "fieldset", "legend", "hr",
    "body", "html", "caption", "tr", "td", "th", "table", "center",
}  # fmt: skip

_NUMBERS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}

_PLAIN = re.compile(r"\s+")


def read_html(text: str, path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a web page whose words are `text`; `progress` is told of its tables.

    Raises UserError "assessment.swollen", "assessment.deep", "assessment.damaged" or
    "assessment.rows".
    """
    body = _tree(text, path)
    reader = _Reader(Rows(path), progress, sum(1 for _ in body.iter("table")))
    reader.flow(body)
    reader.end()
    return Grid(SourceName(SourceKind.HTML, path.name), reader.rows.done())


def _tree(text: str, path: Path) -> Any:
    if text.count("<") + text.count("=") > MOST_MARKS:
        raise UserError("assessment.swollen", path=path, most=LARGEST_PART // MEGABYTE)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )  # fmt: skip
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("assessment.damaged", path=path) from error
    # Past its limits the parser keeps what it had and forgets the rest, so what it says is asked for.
    if is_too_deep(parser):
        raise UserError("assessment.deep", path=path)
    if tree is None:
        raise UserError("assessment.empty", path=path)
    return tree


@dataclass(slots=True)
class _Reader:
    """Goes through the page once; `words` is the paragraph being put together, `marker` its number."""

    rows: Rows
    progress: Progress | None
    total: int
    words: list[str] = field(default_factory=list)
    marker: str = ""
    paragraphs: int = 0
    tables: int = 0

    def flow(self, element: Any, marker: str = "") -> None:
        """Takes an element and all in it, but not what follows it; `marker` stands before its words."""
        kind = element.tag
        if kind in _DROPPED:
            return
        if kind == "table":
            self.end()
            self._table(element)
            return
        if kind not in _BLOCKS:
            self.words.append(_sign(element))
            self._inside(element)
            return
        self.end()
        self.marker = marker or self.marker
        self._inside(element)
        self.end(heading=kind in _HEADINGS)

    def _inside(self, element: Any) -> None:
        self.words.append(_spaced(element, element.text))
        for inner, marker in _marked(element):
            self.flow(inner, marker)
            self.words.append(_spaced(element, inner.tail))

    def end(self, *, heading: bool = False) -> None:
        """Ends the paragraph that is being put together."""
        text = "".join(self.words).strip()
        self.words.clear()
        if text:
            self.paragraphs += 1
            self.rows.words(self.marker + text, f"paragraph {self.paragraphs}", heading=heading)
            self.marker = ""

    def _table(self, table: Any) -> None:
        rows = list(_rows(table))
        if _is_frame(rows):
            for cell in (cell for row in rows for cell in _cells(row)):
                self.flow(cell)
            return
        self.tables += 1
        number = self.tables
        if self.progress is not None:
            self.progress(number, max(self.total, number))
        for caption in table.iterchildren("caption"):
            self.flow(caption)
        for at, (cells, merged) in enumerate(_spread(rows), 1):
            self.rows.table_row(cells, number, f"table {number}, row {at}", merged)


def _spread(rows: list[Any]) -> Iterator[tuple[list[str], set[int]]]:
    """The cells of each row under their columns, and the columns whose cell goes on from above."""
    left: dict[int, int] = {}  # by column, in how many more rows a cell from above goes on
    for row in rows:
        merged = {column for column, more in left.items() if more > 0}
        left = {column: more - 1 for column, more in left.items() if more > 1}
        placed: dict[int, str] = {}
        column = 0
        for cell in _cells(row):
            while column in merged:
                column += 1
            if column >= MOST_COLUMNS:
                break
            placed[column] = _cell_text(cell)
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            for covered in range(column, min(column + wide, MOST_COLUMNS)):
                placed.setdefault(covered, "")
                if high > 1:
                    left[covered] = high - 1
            column += wide
        width = max([*placed, *merged], default=-1) + 1
        yield [placed.get(column, "") for column in range(width)], merged


def _cell_text(cell: Any) -> str:
    """A cell's paragraphs, one a line; of a table inside it, each row is a line."""
    parts: list[str] = []
    _gather(cell, parts)
    return "".join(parts)


def _gather(element: Any, parts: list[str], marker: str = "") -> None:
    kind = element.tag
    if kind in _DROPPED:
        return
    inside_row = kind in {"td", "th"}
    parts.append("\n" if kind in _BLOCKS and not inside_row else " " if inside_row else _sign(element))
    parts.append(marker)
    parts.append(_spaced(element, element.text))
    for inner, number in _marked(element):
        _gather(inner, parts, number)
        parts.append(_spaced(element, inner.tail))
    if kind in _BLOCKS:
        parts.append(" " if inside_row else "\n")


def _spaced(element: Any, text: str | None) -> str:
    """Line ends in the file are only spaces on the page, but where the page keeps them."""
    if not text:
        return ""
    return text if element.tag == "pre" else _PLAIN.sub(" ", text)


def _sign(element: Any) -> str:
    """What an element without words shows: a line end, a box ticked or not, a picture's words."""
    kind = element.tag
    if kind == "br":
        return "\n"
    if kind == "img":
        return f" {element.get('alt') or ''} "
    if kind == "input":
        return _field(element)
    return ""


def _field(element: Any) -> str:
    kind = (element.get("type") or "text").lower()
    if kind in {"checkbox", "radio"}:
        return "☑ " if element.get("checked") is not None else "☐ "
    return f" {element.get('value') or ''} " if kind == "text" else ""


def _marked(element: Any) -> Iterator[tuple[Any, str]]:
    """What is inside an element, the items of a numbered list with the number that the page puts before each."""
    figures = _NUMBERS.get(element.get("type") or "", "decimal")
    count = _whole(element.get("start"), 1)
    for inner in element:
        if element.tag == "ol" and inner.tag == "li":
            count = _whole(inner.get("value"), count)
            yield inner, f"{figure(count, figures)}. "
            count += 1
        else:
            yield inner, ""


def _rows(table: Any) -> Iterator[Any]:
    for element in table:
        if element.tag == "tr":
            yield element
        elif element.tag in {"thead", "tbody", "tfoot"}:
            yield from element.iterchildren("tr")


def _cells(row: Any) -> Iterator[Any]:
    return (element for element in row if element.tag in {"td", "th"})


def _is_frame(rows: list[Any]) -> bool:
    """Whether a table only holds a larger one in place: one column, or two rows at most around more than its own."""
    inside = [table for row in rows for cell in _cells(row) for table in cell.iter("table")]
    longest = max((sum(1 for _ in _rows(table)) for table in inside), default=0)
    narrow = all(sum(1 for _ in _cells(row)) <= 1 for row in rows)
    return bool(inside) and (narrow or (len(rows) <= 2 and longest > len(rows)))


def _span(cell: Any, name: str) -> int:
    return min(max(_whole(cell.get(name), 1), 1), 1000)


def _whole(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else otherwise
