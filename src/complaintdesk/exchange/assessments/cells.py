"""What all readers share: words tidied in one way, rows counted against the limits, cells put under their columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_WORDS

_BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0fb": "✗", "\uf0a8": "☐"})
"""What Word's Symbol and Wingdings fonts leave in a text in place of a bullet or a tick."""

_DROPPED = str.maketrans(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff")))
"""Marks that show nothing: the hyphen that may be, spaces of no width, the byte order mark."""

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")

_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters and halves of characters, which no file that we write may hold."""

_SHARE = 0.15
"""How many of a table's rows, of one, must have a number of cells for that to be its number of columns."""


def tidy(text: str) -> str:
    """The same words in one form: paragraphs parted by a line end, one space between words, nothing invisible."""
    text = _LINE_ENDS.sub("\n", text).translate(_BULLETS).translate(_DROPPED)
    lines = (" ".join(_UNFIT.sub(" ", line).split()) for line in text.split("\n"))
    return unicodedata.normalize("NFC", "\n".join(line for line in lines if line))


class Rows:
    """Collects the rows of a source; raises UserError "assessment.rows" beyond what a self-assessment can hold."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: list[Row] = []
        self._cells = 0
        self._words = 0

    def add(self, cells: Iterable[str], row: Row) -> None:
        """Adds `row` with these cells, tidied; one in which nothing is written, nor merged, is left out."""
        tidied = tuple(tidy(cell) for cell in cells)
        self._cells += len(tidied)
        self._words += sum(map(len, tidied))
        if len(self._rows) >= MOST_ROWS or self._cells > MOST_CELLS or self._words > MOST_WORDS:
            raise UserError("assessment.rows", path=self._path, most=MOST_ROWS)
        if any(tidied):
            self._rows.append(Row(tidied, row.place, row.kind, row.table, row.merged))

    def table_row(self, cells: Sequence[str], table: int, place: str, merged: Iterable[int] = ()) -> None:
        """Adds a row of a table."""
        self.add(cells, Row((), place, RowKind.TABLE, table, frozenset(merged)))

    def words(self, text: str, place: str, *, heading: bool = False) -> None:
        """Adds a heading or a paragraph of running text."""
        self.add((text,), Row((), place, RowKind.HEADING if heading else RowKind.PARAGRAPH))

    def done(self) -> tuple[Row, ...]:
        """All rows in the order of the source."""
        return tuple(self._rows)


@dataclass(slots=True)
class Piece:
    """A cell as drawn: its words, where it begins from the left, and whether it goes on from a row above."""

    text: str
    left: float
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Lined:
    """A row under the columns of its table; `merged` as in `Row`."""

    cells: tuple[str, ...]
    merged: frozenset[int]


def line_up(rows: Sequence[Sequence[Piece]]) -> list[Lined]:
    """Puts the cells of a drawn table under its columns.

    Tables drawn by hand do not keep one set of edges: a border moved a little, or a cell
    split in two, must not push an answer under another heading. So a row with as many
    cells as the table has columns is taken as it stands; the cells of any other go under
    the nearest column, and those of a cell that was split stay together.
    """
    columns = _columns(rows)
    return [_lined(row, columns) for row in rows]


def _columns(rows: Sequence[Sequence[Piece]]) -> list[float]:
    """Where each column begins: as in the fullest rows, of which there must be some."""
    counts = sorted(min(len(row), MOST_COLUMNS) for row in rows)
    enough = max(1, round(len(counts) * _SHARE))
    most = counts[-enough] if counts else 0
    full = [row for row in rows if len(row) == most] or [row[:most] for row in rows if len(row) >= most]
    return sorted(median(row[at].left for row in full) for at in range(most))


def _lined(row: Sequence[Piece], columns: Sequence[float]) -> Lined:
    words: list[list[str]] = [[] for _ in columns]
    merged = set()
    at = -1
    for done, piece in enumerate(row):
        at = _place(piece.left, columns, at, len(row) - done - 1)
        if piece.goes_on:
            merged.add(at)
        elif piece.text:
            words[at].append(piece.text)
    return Lined(tuple("\n".join(texts) for texts in words), frozenset(merged))


def _place(left: float, columns: Sequence[float], last: int, waiting: int) -> int:
    """The column for a cell that follows one in column `last` and is followed by `waiting` others."""
    first, end = last + 1, len(columns) - waiting
    if first >= end:
        # More cells than columns are left: the nearest at or after the last one, shared if it must be.
        first, end = max(last, 0), len(columns)
    return min(range(first, end), key=lambda at: abs(columns[at] - left))
