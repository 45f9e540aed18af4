"""The workbook writer: plain values, native charts, links between sheets, never a formula."""

from __future__ import annotations

import re
from copy import copy
from datetime import date, datetime
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from complaintdesk.documents.archives import core_properties, repacked
from complaintdesk.documents.blocks import Cell, CellKind, Sheet, Workbook
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.xlsx_charts import add_charts

_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.WHOLE: "#,##0",
    CellKind.DECIMAL: "#,##0.0",
    CellKind.PERCENT: "0.0%",
    CellKind.MONEY: '"£"#,##0.00',
    CellKind.DATE: "dd/mm/yyyy",
}
# What Excel can hold: characters in a cell, days since its calendar starts, and exact digits.
_LONGEST_TEXT = 32_767
_FIRST_DAY = date(1900, 3, 1)
_LARGEST_WHOLE = 10**15

_BASE = Font(name="Arial", size=10)
_TITLE = Font(name="Arial", size=14, bold=True, color="16324F")
_NOTE = Font(name="Arial", size=10, italic=True, color="4D4D4D")
_HEADER = Font(name="Arial", size=10, bold=True, color="FFFFFF")
_LINK = Font(name="Arial", size=10, underline="single", color="0B5394")
_HEADER_FILL = PatternFill("solid", fgColor="16324F")
_RULE = Border(bottom=Side(style="hair", color="9AA5B1"))
_TOP = Alignment(vertical="top", wrap_text=True)
_NUMBER = Alignment(vertical="top", horizontal="right")
_HEADER_LEFT = Alignment(vertical="center", wrap_text=True)
_HEADER_RIGHT = Alignment(vertical="center", horizontal="right", wrap_text=True)


def write_xlsx(workbook: Workbook) -> bytes:
    """The workbook as .xlsx; the same workbook always gives the same bytes.

    Every text is stored as text whatever it starts with. A text longer than Excel's 32,767
    characters ends in "[cut: too long for a cell]"; a number or date that Excel cannot
    hold exactly is stored as text.
    """
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    names = sheet_names(tuple(sheet.name for sheet in workbook.sheets)) or ["Sheet"]
    for name in names:
        book.create_sheet(name)
    places = {sheet.name: number for number, sheet in reversed(list(enumerate(workbook.sheets)))}
    for number, sheet in enumerate(workbook.sheets):
        _fill(book.worksheets[number], sheet)
    for number in range(len(workbook.sheets)):
        _link(book, number, workbook, places)
    out = BytesIO()
    book.save(out)
    properties = core_properties(one_line(workbook.title), one_line(workbook.author), workbook.dated)
    return repacked(out.getvalue(), {"docProps/core.xml": properties})


def sheet_names(wanted: tuple[str, ...]) -> list[str]:
    """Legal, distinct sheet names of at most 31 characters, as near to those wanted as can be."""
    made: list[str] = []
    taken = {"history"}
    for name in wanted:
        plain = re.sub(r"[\[\]:*?/\\]", " ", one_line(name)).strip().strip("'")
        plain = " ".join(plain.split())[:31].rstrip().rstrip("'") or "Sheet"
        legal, number = plain, 1
        while legal.casefold() in taken:
            number += 1
            ending = f" ({number})"
            legal = plain[: 31 - len(ending)].rstrip() + ending
        taken.add(legal.casefold())
        made.append(legal)
    return made


def _head_row(sheet: Sheet) -> int:
    """The row of the table's header, from 1: below the title, the notes and an empty row."""
    above = bool(sheet.title.strip()) + sum(1 for note in sheet.notes if note.strip())
    return above + 2 if above else 1


def _fill(target: Worksheet, sheet: Sheet) -> None:
    _words_above(target, sheet)
    head = _head_row(sheet)
    for at, column in enumerate(sheet.columns, 1):
        cell = target.cell(head, at)
        _put_text(cell, column.header)
        cell.font, cell.fill = _HEADER, _HEADER_FILL
        cell.alignment = _HEADER_LEFT if column.kind is CellKind.TEXT else _HEADER_RIGHT
        target.column_dimensions[get_column_letter(at)].width = max(4.0, min(column.width, 120.0))
    looks = _Looks()
    for down, row in enumerate(sheet.rows, head + 1):
        for at, (value, column) in enumerate(zip(row, sheet.columns, strict=True), 1):
            _put(target.cell(down, at), value, column.kind, looks)
    last = head + len(sheet.rows)
    if sheet.columns:
        target.freeze_panes = f"A{head + 1}"
        target.auto_filter.ref = f"A{head}:{get_column_letter(len(sheet.columns))}{max(last, head)}"
        target.print_title_rows = f"{head}:{head}"
    _page(target)
    add_charts(target, sheet, below=last + 2)


def _words_above(target: Worksheet, sheet: Sheet) -> None:
    row = 1
    for text, font in ((sheet.title, _TITLE), *((note, _NOTE) for note in sheet.notes)):
        if text.strip():
            _put_text(target.cell(row, 1), text)
            target.cell(row, 1).font = font
            row += 1


def _page(target: Worksheet) -> None:
    """Prints on A4, landscape, as wide as one page and as long as it takes."""
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = 9
    target.page_setup.fitToWidth = 1
    target.page_setup.fitToHeight = 0
    target.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    footer: Any = target.oddFooter
    footer.left.text, footer.right.text = "&A", "Page &P of &N"


class _Looks:
    """The looks of body cells, each worked out once: setting fonts and borders anew for every cell takes the most time.

    openpyxl has no public way to share a look; handing on `_style` is how it copies cells itself.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[CellKind, str], Any] = {}

    def dress(self, cell: Any, kind: CellKind, number_format: str, *, quoted: bool = False) -> None:
        """Gives the cell the look of its column, with a number format; `quoted` marks text that is no formula."""
        key = (kind, "'" + number_format if quoted else number_format)
        known = self._made.get(key)
        if known is not None:
            cell._style = copy(known)
            return
        cell.font, cell.border = _BASE, _RULE
        cell.alignment = _TOP if kind is CellKind.TEXT else _NUMBER
        cell.number_format = number_format
        cell.quotePrefix = quoted
        self._made[key] = copy(cell._style)


def _put(cell: SheetCell | MergedCell, value: Cell, kind: CellKind, looks: _Looks) -> None:
    if value is None:
        looks.dress(cell, kind, "General")
    elif isinstance(value, str) or not _holds(value):
        text = _as_text(cell, str(value))
        runs = _would_run(text)
        looks.dress(cell, kind, "@" if runs else "General", quoted=runs)
    else:
        cell.value = value
        looks.dress(cell, kind, _format_of(value, kind))


def _format_of(value: int | float | date, kind: CellKind) -> str:
    """The number format: the column's own, or a fitting one where the value is of another sort than its column."""
    fallback = CellKind.DATE if isinstance(value, date) else CellKind.DECIMAL
    astray = kind is CellKind.TEXT or (kind is CellKind.DATE) != isinstance(value, date)
    if not astray:
        return _FORMATS[kind]
    return "0" if isinstance(value, int) else _FORMATS[fallback]


def _would_run(text: str) -> bool:
    """Whether a spreadsheet could take a text for a formula."""
    return text[:1] in ("=", "+", "-", "@")


def _holds(value: int | float | date) -> bool:
    """Whether Excel keeps the value as it is."""
    if isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value) >= _FIRST_DAY
    return value == value and abs(value) < _LARGEST_WHOLE


def _put_text(cell: SheetCell | MergedCell, text: str) -> None:
    """Text as text, outside the table."""
    safe = _as_text(cell, text)
    if _would_run(safe):
        cell.number_format = "@"
        cell.quotePrefix = True


def _as_text(cell: SheetCell | MergedCell, text: str) -> str:
    """Puts a text in, its type set by hand, so that "=..." stays what the person wrote; returns what was put in."""
    safe = clean(text)
    if len(safe) > _LONGEST_TEXT:
        ending = "\u2026 [cut: too long for a cell]"
        safe = safe[: _LONGEST_TEXT - len(ending)] + ending
    cell.value = safe
    cell.data_type = "s"
    return safe


def _link(book: Book, number: int, workbook: Workbook, places: dict[str, int]) -> None:
    """The sheet's links; one to a sheet that is not in the workbook raises KeyError."""
    sheet = workbook.sheets[number]
    for link in sheet.links:
        goal = places[link.sheet]
        row = _head_row(workbook.sheets[goal]) + 1 + link.target_row
        cell = book.worksheets[number].cell(_head_row(sheet) + 1 + link.row, link.column + 1)
        title = book.worksheets[goal].title.replace("'", "''")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{title}'!A{row}", display=None)
        cell.font = _LINK
