"""The workbook writer: plain values, native charts, links between sheets, never a formula."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from complaintdesk.documents import xlsx_looks as looks
from complaintdesk.documents.archives import core_properties, repacked
from complaintdesk.documents.blocks import Cell, CellKind, Column, Sheet, Workbook
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.xlsx_cells import Cells, lines_of
from complaintdesk.documents.xlsx_charts import add_charts

# A table no longer than this prints on one page with its charts, so that no chart is cut in two.
_CHART_ROWS = 30
_BAND_LINES = 2


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
    numbers = looks.Looks(book.worksheets[0])
    filled = [_fill(book.worksheets[n], sheet, Cells(numbers)) for n, sheet in enumerate(workbook.sheets)]
    for number in range(len(workbook.sheets)):
        _link(book, number, workbook, places)
    out = BytesIO()
    book.save(out)
    properties = core_properties(one_line(workbook.title), one_line(workbook.author), workbook.dated)
    return repacked(out.getvalue(), {"docProps/core.xml": properties, **_parts(out, book, filled)})


def _parts(saved: BytesIO, book: Book, filled: list[Cells]) -> dict[str, bytes]:
    """The sheets' parts of the saved file, with their cells."""
    with zipfile.ZipFile(saved) as archive:
        names = [sheet.path.lstrip("/") for sheet in book.worksheets]
        return {name: cells.put_into(archive.read(name)) for name, cells in zip(names, filled, strict=False)}


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


def _fill(target: Worksheet, sheet: Sheet, cells: Cells) -> Cells:
    """Sets the sheet up and fills its cells."""
    _words_above(cells, sheet)
    head = _head_row(sheet)
    for at, column in enumerate(sheet.columns, 1):
        cells.text(head, at, column.header, looks.HEADER if column.kind is CellKind.TEXT else looks.NUMBER_HEADER)
        target.column_dimensions[get_column_letter(at)].width = _width(column)
    if sheet.columns:
        cells.make_room(head, max(lines_of(column.header, _width(column) * 0.9) for column in sheet.columns))
    fill = _fill_form if sheet.bands else _fill_rows
    fill(cells, sheet, head + 1)
    last = head + len(sheet.rows)
    if sheet.columns:
        target.freeze_panes = f"A{head + 1}"
        target.auto_filter.ref = f"A{head}:{get_column_letter(len(sheet.columns))}{max(last, head)}"
        target.print_title_rows = f"{head}:{head}"
    _page(target, whole=bool(sheet.charts) and len(sheet.rows) <= _CHART_ROWS)
    add_charts(target, cells, sheet, below=last + 2)
    return cells


def _fill_rows(cells: Cells, sheet: Sheet, first: int) -> None:
    """The rows of a table of values; the first stands in row `first`."""
    kinds = [(column.kind, _width(column)) for column in sheet.columns]
    linked = {(link.row, link.column) for link in sheet.links}
    for down, row in enumerate(sheet.rows):
        lines = 1
        for at, (value, (kind, width)) in enumerate(zip(row, kinds, strict=True)):
            cells.value(first + down, at + 1, value, kind, linked=(down, at) in linked)
            if isinstance(value, str) and len(value) > 3 and kind is CellKind.TEXT:
                lines = max(lines, lines_of(value, width))
        if lines > 1:
            cells.make_room(first + down, lines)


def _fill_form(cells: Cells, sheet: Sheet, first: int) -> None:
    """The rows of a form: ruled on all sides, the first cell heading each, and bands between them."""
    widths = [_width(column) for column in sheet.columns]
    for down, row in enumerate(sheet.rows):
        if down in sheet.bands:
            _band(cells, first + down, row)
            continue
        texts = ["" if value is None else str(value) for value in row]
        for at, text in enumerate(texts):
            cells.text(first + down, at + 1, text, looks.FORM if at else looks.FORM_HEAD)
        cells.make_room(first + down, max(lines_of(text, width) for text, width in zip(texts, widths, strict=True)))
    cells.keep_texts(f"A{first}:A{first + len(sheet.rows)}")


def _band(cells: Cells, row: int, values: tuple[Cell, ...]) -> None:
    """A row that heads those below it; its words run on over the empty cells beside them."""
    for at, value in enumerate(values, 1):
        if value is None or value == "":
            cells.empty(row, at, looks.BAND)
        else:
            cells.text(row, at, str(value), looks.BAND)
    cells.make_room(row, _BAND_LINES)


def _width(column: Column) -> float:
    """The column's width in characters, as a sheet can have it."""
    return max(4.0, min(column.width, 120.0))


def _words_above(cells: Cells, sheet: Sheet) -> None:
    row = 1
    for text, look in ((sheet.title, looks.TITLE), *((note, looks.NOTE) for note in sheet.notes)):
        if text.strip():
            cells.text(row, 1, text, look)
            row += 1


def _page(target: Worksheet, *, whole: bool) -> None:
    """Prints on A4, landscape, as wide as one page and as long as it takes, or `whole` on one page."""
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = 9
    target.page_setup.fitToWidth = 1
    target.page_setup.fitToHeight = 1 if whole else 0
    target.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3)
    target.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    footer: Any = target.oddFooter
    footer.left.text, footer.right.text = "&A", "Page &P of &N"


def _link(book: Book, number: int, workbook: Workbook, places: dict[str, int]) -> None:
    """The sheet's links; one to a sheet that is not in the workbook raises KeyError."""
    sheet = workbook.sheets[number]
    for link in sheet.links:
        goal = places[link.sheet]
        first = _head_row(workbook.sheets[goal]) + 1 + link.target_row
        target = f"A{first}"
        if link.target_rows > 1:
            target += f":{get_column_letter(len(workbook.sheets[goal].columns))}{first + link.target_rows - 1}"
        # openpyxl lists the links of the cells it knows; what this one holds is written elsewhere.
        cell = book.worksheets[number].cell(_head_row(sheet) + 1 + link.row, link.column + 1)
        title = book.worksheets[goal].title.replace("'", "''")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{title}'!{target}", display=None)
