"""Workbooks: read back with openpyxl."""

from __future__ import annotations

import dataclasses
import zipfile
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook as Book

from complaintdesk.documents.blocks import CellKind, Chart, ChartKind, Column, Series, Sheet, SheetLink, Workbook
from complaintdesk.documents.xlsx import sheet_names, write_xlsx
from tests.documents import samples

HEAD = 5  # below a title, two notes and an empty row


@pytest.fixture(scope="module")
def book() -> Book:
    return openpyxl.load_workbook(BytesIO(write_xlsx(samples.workbook())))


def _one(*rows: tuple[str | int | float | date | None, ...]) -> Book:
    sheet = Sheet("S", tuple(Column(f"C{n}") for n in range(len(rows[0]))), rows)
    return openpyxl.load_workbook(BytesIO(write_xlsx(Workbook("t", "a", samples.DATED, (sheet,)))))


def test_text_that_looks_like_a_formula_stays_text() -> None:
    texts = ('=HYPERLINK("http://example.invalid","x")', "+44 1632 960123", "-5", "@SUM(1)", "=1+1", "\t=1")
    (row,) = list(_one(texts)["S"].iter_rows(min_row=2))
    assert [cell.data_type for cell in row] == ["s"] * 6
    assert [cell.value for cell in row] == [*texts[:5], " =1"]
    assert [bool(cell.quotePrefix) for cell in row] == [True, True, True, True, True, False]


def test_headers_notes_and_sheet_titles_are_never_formulas_either(book: Book) -> None:
    data = write_xlsx(samples.workbook())
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet for sheet in sheets)
    assert book.worksheets[0]["A3"].value == "=1+1"
    assert book.worksheets[0]["A3"].data_type == "s"


def test_values_have_their_kind_and_format(book: Book) -> None:
    sheet = book.worksheets[0]
    row = [sheet.cell(HEAD + 1, column) for column in range(2, 7)]
    assert [cell.value for cell in row[:4]] == [3, 4.25, 0.5, 12.5]
    assert str(row[4].value) == "2026-01-02 00:00:00"
    assert [cell.number_format for cell in row] == ["#,##0", "#,##0.0#", "0.0%", '"£"#,##0.00', "dd/mm/yyyy"]
    assert [sheet.cell(HEAD + 2, column).value for column in range(2, 7)] == [None] * 5


def test_what_excel_cannot_hold_exactly_is_kept_as_text(book: Book) -> None:
    sheet = book.worksheets[0]
    assert sheet.cell(HEAD + 3, 6).value == "1890-01-01"
    assert sheet.cell(HEAD + 4, 2).value == str(10**16)
    assert sheet.cell(HEAD + 4, 3).value == "nan"
    assert sheet.cell(HEAD + 4, 6).value == "not known"


def test_control_characters_go_and_everything_else_stays(book: Book) -> None:
    assert book.worksheets[0].cell(HEAD + 2, 1).value == samples.AWKWARD_SHOWN
    assert _one(("😀 中 \ud800\x01\nline",))["S"]["A2"].value == "😀 中 \ufffd\nline"


def test_a_text_too_long_for_a_cell_says_that_it_was_cut() -> None:
    value = _one(("damp " * 10_000,))["S"]["A2"].value
    assert isinstance(value, str)
    assert len(value) == 32_767
    assert value.endswith("… [cut: too long for a cell]")


def test_the_header_is_frozen_filtered_and_printed_on_every_page(book: Book) -> None:
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[HEAD]][:3] == ["Measure", "Number", "Days"]
    assert sheet.freeze_panes == f"A{HEAD + 1}"
    assert sheet.auto_filter.ref == f"A{HEAD}:F{HEAD + 4}"
    assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
    assert sheet.page_setup.orientation == "landscape"
    assert [(s.page_setup.fitToWidth, s.page_setup.fitToHeight) for s in book.worksheets] == [(1, 1), (1, 0)]
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert book.worksheets[1].freeze_panes == "A2"
    assert [s.dimensions for s in book.worksheets] == ["A1:F30", "A1:A3"]


def test_a_long_table_with_charts_is_not_pressed_onto_one_page() -> None:
    sheet = dataclasses.replace(samples.workbook().sheets[0], rows=(("x", 1, 1.5, 0.5, 1.0, None),) * 200)
    data = write_xlsx(dataclasses.replace(samples.workbook(), sheets=(sheet, samples.workbook().sheets[1])))
    assert openpyxl.load_workbook(BytesIO(data)).worksheets[0].page_setup.fitToHeight == 0


def test_a_row_is_as_high_as_its_wrapped_text() -> None:
    columns = (Column("Reason", width=20), Column("No", CellKind.WHOLE, 8))
    sheet = Sheet("S", columns, (("Damp in the bedroom wall " * 4, 1), ("Short", 2), ("one\ntwo\nthree", 3)))
    made = openpyxl.load_workbook(BytesIO(write_xlsx(Workbook("t", "a", samples.DATED, (sheet,)))))["S"]
    heights = [made.row_dimensions[row].height for row in (2, 3, 4)]
    assert heights[1] is None
    assert heights[0] > heights[2] > 35


def test_names_of_series_and_categories_stay_text_too() -> None:
    chart = Chart("=1", ChartKind.BARS, ("@a", "-b"), (Series("+c", (1.0, None)),), "", "")
    sheet = Sheet("S", (Column("A"),), (("x",),), charts=(chart,))
    made = openpyxl.load_workbook(BytesIO(write_xlsx(Workbook("t", "a", samples.DATED, (sheet,)))))["S"]
    found = {c.value: c for row in made.iter_rows(min_row=3) for c in row if isinstance(c.value, str)}
    for text in ("@a", "-b", "+c"):
        assert found[text].data_type == "s"
        assert found[text].quotePrefix


def test_text_keeps_its_white_space_and_marks() -> None:
    text = '  two  spaces,\ta tab & <b>bold</b> ]]> "quoted" '
    assert _one((text,))["S"]["A2"].value == text.replace("\t", " ")


def test_links_jump_to_their_row_in_the_other_sheet(book: Book) -> None:
    link = book.worksheets[0].cell(HEAD + 1, 1).hyperlink
    assert link is not None
    assert link.location == "'Cases'!A3"
    assert link.target is None


def test_links_follow_a_sheet_whose_name_had_to_change() -> None:
    target = Sheet("Bob's cases: 2026/27", (Column("A"),), (("x",),), title="Title")
    start = Sheet("Start", (Column("A"),), (("go",),), links=(SheetLink(0, 0, target.name),))
    book = openpyxl.load_workbook(BytesIO(write_xlsx(Workbook("t", "a", samples.DATED, (start, target)))))
    link = book["Start"]["A2"].hyperlink
    assert link is not None
    assert link.location == "'Bob''s cases 2026 27'!A4"
    assert book["Bob's cases 2026 27"]["A4"].value == "x"


def test_a_link_to_no_sheet_is_a_mistake() -> None:
    start = Sheet("Start", (Column("A"),), (("go",),), links=(SheetLink(0, 0, "Nowhere"),))
    with pytest.raises(KeyError):
        write_xlsx(Workbook("t", "a", samples.DATED, (start,)))


def test_charts_are_native_and_take_their_figures_from_cells() -> None:
    data = write_xlsx(samples.workbook())
    with zipfile.ZipFile(BytesIO(data)) as archive:
        charts = [archive.read(name).decode() for name in sorted(archive.namelist()) if "charts/chart" in name]
    assert len(charts) == 3
    assert [kind in chart for kind, chart in zip(("clustered", "stacked", "lineChart"), charts, strict=True)] == [
        True
    ] * 3
    assert all("'Figures a b 1'!$B$" in chart for chart in charts)
    assert all('<dispBlanksAs val="gap"' in chart.replace("c:", "") for chart in charts)
    sheet = openpyxl.load_workbook(BytesIO(data)).worksheets[0]
    figures = [[cell.value for cell in row[:3]] for row in sheet.iter_rows(min_row=HEAD + 6, max_row=HEAD + 11)]
    assert figures[0][0] == "Figures of the chart: Chart bars"
    assert figures[1:] == [[None, "Stage 1", "Stage 2"], ["Q1", 12, 3], ["Q2", 15, 4], ["Q3", None, 2], ["Q4", 9, 1]]


def test_metadata_is_fixed_and_bytes_are_the_same_twice(book: Book) -> None:
    assert write_xlsx(samples.workbook()) == write_xlsx(samples.workbook())
    assert book.properties.title == "Pack <&>"
    assert book.properties.creator == "Brookside"
    assert str(book.properties.created) == str(book.properties.modified) == "2026-04-01 00:00:00"
    later = dataclasses.replace(samples.workbook(), dated=date(2026, 4, 2))
    assert write_xlsx(later) != write_xlsx(samples.workbook())


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        (("Open [now]: a/b\\c?*",), ["Open now a b c"]),
        (("x" * 40, "x" * 40), ["x" * 31, "x" * 27 + " (2)"]),
        (("Cases", "CASES", "cases"), ["Cases", "CASES (2)", "cases (3)"]),
        (("", "'", "\x07"), ["Sheet", "Sheet (2)", "Sheet (3)"]),
        (("'Quoted'",), ["Quoted"]),
        (("History",), ["History (2)"]),
    ],
)
def test_sheet_names_are_legal_and_distinct(wanted: tuple[str, ...], made: list[str]) -> None:
    assert sheet_names(wanted) == made


def test_a_workbook_without_sheets_or_columns_still_opens() -> None:
    empty = Workbook("t", "a", samples.DATED, ())
    bare = Workbook("t", "a", samples.DATED, (Sheet("S", (), ()),))
    for workbook in (empty, bare):
        assert len(openpyxl.load_workbook(BytesIO(write_xlsx(workbook))).worksheets) == 1
