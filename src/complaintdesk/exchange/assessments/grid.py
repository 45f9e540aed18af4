"""What every reader of a self-assessment makes of its file: rows of cells, each knowing where it stood.

A reader decides nothing about provisions. It keeps the order of the source, leaves nothing
out, and says of each row whether it stood in a table or in running text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.assessment import SourceName


class RowKind(StrEnum):
    """A row of a table, a heading, or a paragraph of running text; the last two have one cell."""

    TABLE = "table"
    HEADING = "heading"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Paragraphs within a cell are parted by a line end; an empty cell is an empty string.

    `place` tells a person where it stood: "line 123", "page 4, row 6", "sheet Form, row 12".
    `table` numbers the tables of the source from 1; 0 is running text, and text files, whose
    rows of cells are all of one table, number them 1. `merged` are the columns (from 0) whose
    cell belongs to one that began in a row above: its text stands in that row only.
    """

    cells: tuple[str, ...]
    place: str
    kind: RowKind = RowKind.TABLE
    table: int = 0
    merged: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole source as rows."""

    source: SourceName
    rows: tuple[Row, ...]


Progress = Callable[[int, int], None]
"""Told how many pages (or rows) of how many are read; raises to stop the reading."""
