"""Excel workbooks: merged cells, several sheets, formulas, and numbers that are provisions."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Grid, RowKind
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import hostile, made


def read(tmp_path: Path, data: bytes) -> Grid:
    path = tmp_path / "form.xlsx"
    path.write_bytes(data)
    return read_grid(path)


def read_made(tmp_path: Path, make: Callable[[Worksheet], object]) -> Grid:
    book = openpyxl.Workbook()
    make(book.worksheets[0])
    out = io.BytesIO()
    book.save(out)
    return read(tmp_path, out.getvalue())


def cells(grid: Grid) -> list[tuple[str, ...]]:
    return [row.cells for row in grid.rows]


def test_every_row_of_the_form(tmp_path: Path) -> None:
    grid = read(tmp_path, made.excel())
    assert grid.source == SourceName(SourceKind.EXCEL, "form.xlsx")
    assert cells(grid) == made.rows_of()
    assert {row.kind for row in grid.rows} == {RowKind.TABLE}
    assert grid.rows[2].place == "sheet Form, row 3"


def test_merged_cells_both_ways(tmp_path: Path) -> None:
    def make(sheet: Worksheet) -> None:
        for row in (("5.1", "Yes", "Policy", "x"), ("5.2", "Yes", None, None), ("5.3", "No", "None", "y")):
            sheet.append(row)
        sheet.merge_cells("C1:C2")
        sheet.merge_cells("C3:D3")

    grid = read_made(tmp_path, make)
    assert cells(grid) == [("5.1", "Yes", "Policy", "x"), ("5.2", "Yes", "", ""), ("5.3", "No", "None", "")]
    assert [set(row.merged) for row in grid.rows] == [set(), {2}, set()]


def test_sheets_in_their_order_but_for_the_hidden_ones(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, state in (("One", "visible"), ("Lists", "hidden"), ("Two", "visible"), ("Secret", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.sheet_state = state
        sheet["C3"] = name
    out = io.BytesIO()
    book.save(out)
    rows = read(tmp_path, out.getvalue()).rows
    assert [(row.cells, row.place, row.table) for row in rows] == [
        (("One",), "sheet One, row 3", 2),
        (("Two",), "sheet Two, row 3", 3),
    ]


def test_numbers_and_dates_as_they_are_shown(tmp_path: Path) -> None:
    def make(sheet: Worksheet) -> None:
        sheet.append(
            [6.1, 6.1, 0.5, date(2027, 6, 30), datetime.fromisoformat("2027-06-30 09:05"), True, 12345678, "6.10"]
        )
        for place, layout in (("B1", "0.00"), ("C1", "0%")):
            sheet[place].number_format = layout

    shown = ("6.1", "6.10", "50%", "30/06/2027", "30/06/2027 09:05", "Yes", "12345678", "6.10")
    assert cells(read_made(tmp_path, make)) == [shown]


def test_a_formula_shows_what_was_last_worked_out_and_nothing_where_it_never_was(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="4"><c r="B4" t="str"><f>A1</f><v>Yes</v></c><c r="C4"><f>1+1</f></c><c r="D4" t="e"><v>#REF!</v></c>'
        b'<c t="inlineStr"><is><r><t>Two_x000D_</t></r><r><t>lines</t></r></is></c></row></sheetData></worksheet>'
    )
    grid = read(tmp_path, hostile.with_part(made.excel(), hostile.EXCEL_MAIN, sheet))
    assert cells(grid) == [("Yes", "", "", "Two\nlines")]
    assert grid.rows[0].place == "sheet Form, row 4"


def test_words_kept_apart_from_the_cells(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>'
        b'<c t="s"><v>1</v>'
        b'</c><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row></sheetData></worksheet>'
    )
    book = hostile.with_part(made.excel(), hostile.EXCEL_MAIN, sheet)
    words = b"<sst><si><t>Yes</t></si><si><r><t>1.</t></r><r><t>2</t></r><rPh><t>read so</t></rPh></si></sst>"
    assert cells(read(tmp_path, hostile.with_shared(words, book))) == [("1.2", "Yes")]


def test_a_sheet_that_claims_rows_and_columns_without_end_is_read_at_once(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576">'
        b'<c r="B1048576" t="str"><v>last</v></c>'
        b'<c r="XFD1048576" t="str"><v>far</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/>'
        b"</mergeCells></worksheet>"
    )
    grid = read(tmp_path, hostile.with_part(made.excel(), hostile.EXCEL_MAIN, sheet))
    assert cells(grid) == [("last",)]


def test_a_workbook_cut_short_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read(tmp_path, made.excel()[:-1500])
    assert refused.value.code == "assessment.damaged"
