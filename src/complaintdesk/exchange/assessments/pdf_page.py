"""One page of a PDF: where its ruled tables stand, the words of each cell, and the paragraphs between."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfplumber.pdf import PDF
from pdfplumber.table import Table

from complaintdesk.exchange.assessments.cells import Piece
from complaintdesk.exchange.assessments.limits import MOST_RULES_ON_A_PAGE
from complaintdesk.exchange.assessments.pdf_bounds import BoundedPage
from complaintdesk.exchange.assessments.pdf_words import Line, lines_of, once_each, paragraphs, text_of, usual_of

_MARGIN = 0.08
"""How much of a page's height at its top and bottom is taken for margins, where running titles and numbers stand."""

_APART = 3.0
"""How far apart two edges may be, in points, and still be the same."""

_LONGEST_HEADING = 150
_LARGER = 1.12


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """A table: its rows of cells, where it begins from the top of the page, and where its columns begin."""

    rows: Sequence[Sequence[Piece]]
    top: float
    edges: tuple[float, ...]

    def has_columns_of(self, other: DrawnTable) -> bool:
        """Whether both have the same columns at the same places, as a table has that goes on over the page."""
        return len(self.edges) == len(other.edges) and all(
            abs(a - b) <= _APART for a, b in zip(self.edges, other.edges, strict=True)
        )


@dataclass(frozen=True, slots=True)
class DrawnWords:
    """A paragraph outside the tables; `is_margin` where it stands above or below the page's own words."""

    text: str
    top: float
    is_heading: bool
    is_margin: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page, numbered from 1, with what is on it from the top down."""

    number: int
    items: Sequence[DrawnTable | DrawnWords]


def drawn_page(pdf: PDF, page_obj: PDFPage, number: int) -> Drawn:
    """Reads one page and forgets all else of it."""
    page = BoundedPage(pdf, page_obj, page_number=number)
    # A word such as “DRAFT” across the page would stand in the middle of some cell's words.
    characters = once_each([one for one in page.chars if not one["slanted"]])
    tables = _tables(page)
    items: list[DrawnTable | DrawnWords] = []
    for table in tables:
        inside, characters = _parted(characters, table.bbox)
        items.append(_drawn_table(table, inside))
    items += _drawn_words(characters, [table.bbox for table in tables], page)
    page.close()
    return Drawn(number, sorted(items, key=lambda item: item.top))


def _tables(page: BoundedPage) -> list[Table]:
    """The ruled tables of more than one cell; none where there are too many lines to look among."""
    if len(page.edges) > MOST_RULES_ON_A_PAGE:
        return []
    settings = {"explicit_horizontal_lines": _missing_rules(page.edges)}
    return [table for table in page.find_tables(settings) if len(table.cells) > 1]


def _missing_rules(edges: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines that are not drawn where a page cuts a table: above its first row there, or below its last.

    They are put where several upright lines end at one height and no level line is near.
    """
    level = [edge["top"] for edge in edges if edge["orientation"] == "h"]
    upright = [edge for edge in edges if edge["orientation"] == "v" and edge["bottom"] - edge["top"] > _APART]
    ends = Counter(round(height) for edge in upright for height in (edge["top"], edge["bottom"]))
    missing = []
    for height, count in ends.items():
        at = [e for e in upright if min(abs(e["top"] - height), abs(e["bottom"] - height)) <= _APART]
        if count >= 3 and not any(abs(height - known) <= _APART for known in level):
            left, right = min(e["x0"] for e in at), max(e["x1"] for e in at)
            missing.append(
                {"object_type": "line", "x0": left, "x1": right, "top": height, "bottom": height, "doctop": height,
                 "width": right - left, "height": 0, "orientation": "h"}
            )  # fmt: skip
            level.append(height)
    return missing


def _parted(characters: list[dict[str, Any]], box: tuple[float, ...]) -> tuple[list[Any], list[Any]]:
    """The characters whose middle is inside a box, and the others."""
    inside: list[Any] = []
    outside: list[Any] = []
    for one in characters:
        (inside if _is_inside(one, box) else outside).append(one)
    return inside, outside


def _is_inside(one: dict[str, Any], box: tuple[float, ...]) -> bool:
    across, down = (one["x0"] + one["x1"]) / 2, (one["top"] + one["bottom"]) / 2
    return bool(box[0] <= across < box[2] and box[1] <= down < box[3])


def _drawn_table(table: Table, characters: list[dict[str, Any]]) -> DrawnTable:
    cells = sorted(set(table.cells), key=lambda cell: (cell[1], cell[0]))
    lines = {cell: lines_of(inside) for cell, inside in _by_cell(cells, characters).items()}
    reach, usual = _reach(lines), usual_of(lines.values())
    rows = []
    for top in sorted({cell[1] for cell in cells}):
        crossing = sorted(cell for cell in cells if cell[1] <= top < cell[3] - _APART)
        row = []
        for cell in crossing:
            goes_on = cell[1] < top
            words = "" if goes_on else text_of(lines[cell], _right(cell, lines[cell], reach), usual)
            row.append(Piece(words, cell[0], goes_on))
        rows.append(row)
    return DrawnTable(rows, table.bbox[1], tuple(sorted({cell[0] for cell in cells})))


def _by_cell(cells: Sequence[Any], characters: list[dict[str, Any]]) -> dict[Any, list[dict[str, Any]]]:
    """The characters of each cell, by where their middle is."""
    held: dict[Any, list[dict[str, Any]]] = {cell: [] for cell in cells}
    lefts = sorted({cell[0] for cell in cells})
    columns = {left: sorted((cell for cell in cells if cell[0] == left), key=lambda cell: cell[1]) for left in lefts}
    for one in characters:
        # A cell may begin in a column further to the left, where some are merged.
        for left in reversed(lefts[: bisect_right(lefts, (one["x0"] + one["x1"]) / 2)]):
            at = bisect_right(columns[left], (one["top"] + one["bottom"]) / 2, key=lambda cell: cell[1]) - 1
            if at >= 0 and _is_inside(one, columns[left][at]):
                held[columns[left][at]].append(one)
                break
    return held


def _reach(lines: dict[Any, list[Line]]) -> dict[float, float]:
    """By where a column ends, how far to the right its words come in any cell."""
    reach: dict[float, float] = {}
    for cell, held in lines.items():
        reach[cell[2]] = max([reach.get(cell[2], 0.0), *(line.right for line in held)])
    return reach


def _right(cell: tuple[float, ...], lines: list[Line], reach: dict[float, float]) -> float:
    """How far a line could come in a cell: as far as the others of its column do, or the room that is left there."""
    room = min(max(min((line.left for line in lines), default=cell[0]) - cell[0], 0.0), 10.0)
    return max(min(reach[cell[2]], cell[2] - room + 0.5), cell[2] - 1.5 * room - 2.0)


def _drawn_words(
    characters: list[dict[str, Any]], boxes: list[tuple[float, ...]], page: BoundedPage
) -> Iterator[DrawnWords]:
    """The paragraphs among characters outside the tables; none goes on past a table."""
    lines = lines_of(characters)
    if not lines:
        return
    usual = Counter(round(line.size, 1) for line in lines for _ in line.text).most_common(1)[0][0]
    right = max(line.right for line in lines)
    low, high = page.height * _MARGIN, page.height * (1 - _MARGIN)
    for paragraph in paragraphs(lines, right, [box[1] for box in boxes]):
        first, text = paragraph[0], text_of(paragraph, right)
        bold = all(line.is_bold for line in paragraph)
        larger = first.size > usual * _LARGER
        yield DrawnWords(
            text,
            first.top,
            is_heading=(bold or larger) and len(text) <= _LONGEST_HEADING,
            is_margin=paragraph[-1].bottom < low or first.top > high,
        )
