"""Word files (.docx): headings, paragraphs and tables in the order of the page, as a person sees them.

What was deleted with changes tracked is left out and what was added is kept; numbers that
Word counts itself are written out; text boxes follow the paragraph that holds them. Left
out are hidden text, comments, footnotes, and what is printed above and below every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Lined, Piece, Rows, line_up, tidy
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.office import OfficeFile, attribute, child, kind_of
from complaintdesk.exchange.assessments.word_lists import Lists
from complaintdesk.exchange.assessments.word_styles import Styles, truth

_LEFT_OUT = {
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPr", "pPr", "sectPr", "tblPr", "tblGrid",
    "sdtPr", "sdtEndPr", "commentReference", "footnoteReference", "endnoteReference", "annotationRef", "rt",
}  # fmt: skip
"""Elements whose words are not on the page."""

_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

_PICTURES = {"F0FC": "✓", "F0FB": "✗", "F0FE": "☑", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F050": "✓", "F0B7": "•"}
"""Letters of Wingdings that people put into forms, by their codes."""


def read_word(data: bytes, path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a Word file whose bytes are `data`; `progress` is told of the blocks of the page.

    Raises UserError "assessment.damaged", "assessment.swollen", "assessment.deep",
    "assessment.unsafe", "assessment.protected" or "assessment.rows".
    """
    office = OfficeFile(data, path)
    main, _ = office.main()
    body = child(office.xml(main), "body") if main else None
    if body is None:
        raise UserError("assessment.damaged", path=path)
    numbering = office.one_related(main, "numbering")
    reader = _Reader(Styles(office.one_related(main, "styles")), Lists(numbering), Rows(path))
    blocks = list(_blocks(body))
    for done, block in enumerate(blocks, 1):
        reader.block(block)
        if progress is not None:
            progress(done, len(blocks))
    return Grid(SourceName(SourceKind.WORD, path.name), reader.rows.done())


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables straight inside `parent`, out of whatever Word wraps around them."""
    for element in parent:
        kind = kind_of(element)
        if kind in {"p", "tbl"}:
            yield element
        elif kind not in _LEFT_OUT:
            yield from _blocks(element)


def _inner(parent: Any, wanted: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, out of whatever is wrapped around them."""
    for element in parent:
        kind = kind_of(element)
        if kind == wanted:
            yield element
        elif kind not in _LEFT_OUT and kind not in {"p", "tbl", "tr", "tc"}:
            yield from _inner(element, wanted)


@dataclass(slots=True)
class _Reader:
    """Goes through a document once, from its top, because lists are counted on the way."""

    styles: Styles
    lists: Lists
    rows: Rows
    paragraphs: int = 0
    tables: int = 0

    def block(self, block: Any) -> None:
        """Takes one paragraph or table of the page."""
        if kind_of(block) == "tbl":
            self._table(block)
            return
        boxes: list[Any] = []
        text = self._paragraph(block, boxes)
        self.paragraphs += 1
        self.rows.words(text, f"paragraph {self.paragraphs}", heading=self.styles.is_heading(block))
        for box in boxes:
            for inner in _blocks(box):
                self.block(inner)

    def _table(self, table: Any) -> None:
        rows = list(_visible_rows(table))
        if _is_frame(rows):
            # A table that only holds others in place: what is in it stands on the page itself.
            for row in rows:
                for cell in _inner(row, "tc"):
                    for block in _blocks(cell):
                        self.block(block)
            return
        self.tables += 1
        number = self.tables
        for at, lined in enumerate(self._lined(table, rows), 1):
            self.rows.table_row(lined.cells, number, f"table {number}, row {at}", lined.merged)

    def _lined(self, table: Any, rows: list[Any]) -> list[Lined]:
        edges = _edges(table)
        return line_up([list(self._pieces(row, edges)) for row in rows])

    def _pieces(self, row: Any, edges: Callable[[int], float]) -> Iterator[Piece]:
        at = _number(child(row, "trPr", "gridBefore"), 0)
        for cell in _inner(row, "tc"):
            if child(cell, "tcPr", "cellDel") is not None:
                continue
            merge = child(cell, "tcPr", "vMerge")
            goes_on = merge is not None and attribute(merge, "val") != "restart"
            yield Piece("" if goes_on else self._cell(cell), edges(at), goes_on)
            at += _number(child(cell, "tcPr", "gridSpan"), 1)

    def _cell(self, cell: Any) -> str:
        """A cell's paragraphs, one a line; of a table inside it, each row is a line."""
        lines: list[str] = []
        for block in _blocks(cell):
            if kind_of(block) == "tbl":
                rows = self._lined(block, list(_visible_rows(block)))
                lines += [" ".join(" ".join(text.split()) for text in lined.cells if text) for lined in rows]
                continue
            boxes: list[Any] = []
            lines.append(self._paragraph(block, boxes))
            lines += [self._cell(box) for box in boxes]
        return "\n".join(line for line in lines if line)

    def _paragraph(self, paragraph: Any, boxes: list[Any]) -> str:
        """A paragraph's words behind its number; the text boxes that hang on it are put into `boxes`."""
        text = tidy("".join(_letters(paragraph, boxes)))
        # A provision's number may be one that Word counts, with nothing behind it.
        label = tidy(self.lists.label(*self.styles.list_of(paragraph)))
        return f"{label} {text}".strip()


def _letters(parent: Any, boxes: list[Any]) -> Iterator[str]:
    for element in parent:
        kind = kind_of(element)
        if kind == "t":
            yield element.text or ""
        elif kind in _SIGNS:
            yield _SIGNS[kind]
        elif kind == "sym":
            yield _PICTURES.get(attribute(element, "char").upper(), "")
        elif kind == "txbxContent":
            boxes.append(element)
        elif kind not in _LEFT_OUT and not (kind == "r" and _is_hidden(element)):
            yield from _letters(element, boxes)


def _is_hidden(run: Any) -> bool:
    return truth(child(run, "rPr", "vanish"))


def _visible_rows(table: Any) -> Iterator[Any]:
    """The rows of a table but for those deleted with changes tracked."""
    return (row for row in _inner(table, "tr") if child(row, "trPr", "del") is None)


def _is_frame(rows: list[Any]) -> bool:
    """Whether a table only holds a larger one in place: one column, or two rows at most around more than its own."""
    cells = [list(_inner(row, "tc")) for row in rows]
    inside = [b for row in cells for cell in row for b in _blocks(cell) if kind_of(b) == "tbl"]
    longest = max((sum(1 for _ in _visible_rows(table)) for table in inside), default=0)
    narrow = all(len(row) <= 1 for row in cells)
    return bool(inside) and (narrow or (len(rows) <= 2 and longest > len(rows)))


def _edges(table: Any) -> Callable[[int], float]:
    """Where the columns of a table's grid begin, by their number: in twentieths of a point, or just counted."""
    grid = child(table, "tblGrid")
    widths = [] if grid is None else [_width(column) for column in grid if kind_of(column) == "gridCol"]
    if not widths or min(widths) <= 0:
        return float
    starts = [0.0]
    for width in widths:
        starts.append(starts[-1] + width)
    last = len(starts) - 1
    return lambda at: starts[at] if at <= last else starts[last] + at - last


def _width(column: Any) -> int:
    text = attribute(column, "w")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _number(element: Any, otherwise: int) -> int:
    """A small whole number from an element's value."""
    text = "" if element is None else attribute(element, "val")
    return min(int(text), 1000) if text.isascii() and text.isdigit() and len(text) < 9 else otherwise
