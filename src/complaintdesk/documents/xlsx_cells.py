"""The cells of a worksheet, written as XML.

openpyxl spends forty microseconds on a cell, a tenth of which is needed; with the cases
behind a year's figures that is most of a board pack. So it makes the workbook, and the
cells are written here and put in.
"""

from __future__ import annotations

import re
import textwrap
from datetime import date, datetime
from functools import lru_cache
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from complaintdesk.documents import xlsx_looks as looks
from complaintdesk.documents.blocks import Cell, CellKind
from complaintdesk.documents.characters import clean
from complaintdesk.documents.xlsx_looks import Look, Looks

_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.WHOLE: "#,##0",
    CellKind.DECIMAL: "#,##0.0#",
    CellKind.PERCENT: "0.0%",
    CellKind.MONEY: '"£"#,##0.00',
    CellKind.DATE: "dd/mm/yyyy",
}
# What Excel can hold: characters in a cell, days since its calendar starts, and exact digits.
_LONGEST_TEXT = 32_767
_FIRST_DAY = date(1900, 3, 1)
_DAY_NOUGHT = date(1899, 12, 30).toordinal()
_LARGEST_WHOLE = 10**15
# The height of a line of Arial at 10 points, and what a row has besides its lines.
_LINE, _ROW = 12.75, 2.25

TALLEST = 30
"""The most lines of text that a row has room for: Excel's rows are no taller than 409 points."""

_EXTENT = re.compile(rb'(?<=<dimension ref=")[^"]*(?=")')
_END = b"</headerFooter>"
_CELLS = re.compile(rb"<sheetData\s*/>|<sheetData>.*</sheetData>", re.DOTALL)


class Cells:
    """The cells of one sheet; they come row by row from the top, and in a row from the left, all counted from 1."""

    def __init__(self, numbers: Looks) -> None:
        self._numbers = numbers
        self._rows: dict[int, list[str]] = {}
        self._widest = 1
        self._heights: dict[int, float] = {}
        self._texts: dict[tuple[str, Look], str] = {}
        self._kept = b""

    def text(self, row: int, column: int, text: str, look: Look) -> None:
        """A text, which stays one whatever it starts with."""
        known = self._texts.get((text, look))
        if known is None:
            known = self._texts[text, look] = self._as_text(text, look)
        self._add(row, column, known)

    def value(self, row: int, column: int, value: Cell, kind: CellKind, *, linked: bool = False) -> None:
        """A value in the manner of its column; one that Excel cannot hold exactly becomes text."""
        if kind is CellKind.TEXT:
            look = looks.TEXT_LINK if linked else looks.TEXT
        else:
            look = looks.NUMBER_LINK if linked else looks.NUMBER
        if isinstance(value, str):
            self.text(row, column, value, look)
        elif value is None:
            self.empty(row, column, look)
        elif _holds(value):
            self.number(row, column, value, look, _format_of(value, kind))
        else:
            self.text(row, column, str(value), look)

    def number(self, row: int, column: int, value: int | float | date, look: Look, number_format: str) -> None:
        """A number or date that Excel can hold."""
        plain = _day_number(value) if isinstance(value, date) else value
        self._add(row, column, f'" s="{self._numbers.number(look, number_format)}"><v>{plain:.16g}</v></c>')

    def empty(self, row: int, column: int, look: Look) -> None:
        """A cell with nothing in it but its look."""
        self._add(row, column, f'" s="{self._numbers.number(look)}"/>')

    def make_room(self, row: int, lines: int) -> None:
        """The row's height for wrapped text; not every program works it out when it opens a file."""
        self._heights[row] = lines * _LINE + _ROW

    def keep_texts(self, area: str) -> None:
        """Numbers in that area are meant to be text ("6.10"): Excel shall not point that out in every cell."""
        self._kept = f'<ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/></ignoredErrors>'.encode()

    def put_into(self, part: bytes) -> bytes:
        """The sheet's part of the file with these cells instead of its own."""
        rows = (f"<row{self._attributes(row)}>{''.join(cells)}</row>" for row, cells in self._rows.items())
        content = f"<sheetData>{''.join(rows)}</sheetData>".encode()
        extent = f"A1:{get_column_letter(self._widest)}{max(self._rows, default=1)}".encode()
        part, extents = _EXTENT.subn(lambda _: extent, part, count=1)
        part, places = _CELLS.subn(lambda _: content, part, count=1)
        ends = part.count(_END)
        if (extents, places, ends) != (1, 1, 1):
            raise RuntimeError("the worksheet's part is not as openpyxl wrote it before")
        return part.replace(_END, _END + self._kept)

    def _attributes(self, row: int) -> str:
        height = self._heights.get(row)
        return f' r="{row}"' if height is None else f' r="{row}" ht="{height:g}"'

    def _add(self, row: int, column: int, rest: str) -> None:
        self._rows.setdefault(row, []).append(f'<c r="{get_column_letter(column)}{row}{rest}')
        self._widest = max(self._widest, column)

    def _as_text(self, text: str, look: Look) -> str:
        safe = clean(text)
        if len(safe) > _LONGEST_TEXT:
            ending = "\u2026 [cut: too long for a cell]"
            safe = safe[: _LONGEST_TEXT - len(ending)] + ending
        runs = _would_run(safe)
        style = self._numbers.number(look, "@" if runs else "General", quoted=runs)
        if not safe:
            return f'" s="{style}"/>'
        return f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(safe)}</t></is></c>'


@lru_cache(maxsize=4096)
def lines_of(text: str, width: float) -> int:
    """About how many lines a text takes in a column of `width` characters, of which Arial holds some more."""
    width = width * 1.2 - 1
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(max(len(textwrap.wrap(line, max(int(width), 1))), 1) for line in text.split("\n"))


def _would_run(text: str) -> bool:
    """Whether a spreadsheet could take a text for a formula."""
    return text[:1] in ("=", "+", "-", "@")


def _holds(value: int | float | date) -> bool:
    """Whether Excel keeps the value as it is."""
    if isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value) >= _FIRST_DAY
    return value == value and abs(value) < _LARGEST_WHOLE


def _day_number(day: date) -> int:
    """A date as Excel counts it: in days from 30 December 1899."""
    return day.toordinal() - _DAY_NOUGHT


def _format_of(value: int | float | date, kind: CellKind) -> str:
    """The number format: the column's own, or a fitting one where the value is of another sort than its column."""
    fallback = CellKind.DATE if isinstance(value, date) else CellKind.DECIMAL
    if kind is CellKind.DECIMAL and isinstance(value, int):
        kind = CellKind.WHOLE
    astray = kind is CellKind.TEXT or (kind is CellKind.DATE) != isinstance(value, date)
    if not astray:
        return _FORMATS[kind]
    return "0" if isinstance(value, int) else _FORMATS[fallback]
