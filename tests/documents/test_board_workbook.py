"""The workbook of a board pack, read back: every figure opens into exactly its cases, and text stays text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook as Book

from complaintdesk.documents.board_workbook import CASES_OF_FIGURES, FIGURES, STAGES, compose_board_workbook
from complaintdesk.documents.xlsx import write_xlsx
from complaintdesk.domain.measures import PackFigures, Unit
from tests.documents import packs

Rows = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def figures() -> PackFigures:
    return packs.pack()


@pytest.fixture(scope="module")
def data(figures: PackFigures) -> bytes:
    return write_xlsx(compose_board_workbook(figures))


@pytest.fixture(scope="module")
def book(data: bytes) -> Book:
    return openpyxl.load_workbook(BytesIO(data))


def head(book: Book, sheet: str, first: str) -> int:
    return next(n for n, row in enumerate(book[sheet].iter_rows(values_only=True), 1) if row[0] == first)


def body(book: Book, sheet: str, first: str) -> Rows:
    """The rows below the header whose first cell is `first`, down to the first empty one."""
    rows = list(book[sheet].iter_rows(values_only=True))[head(book, sheet, first) :]
    return [row for row in rows if row[0] is not None]


def test_every_figures_rows_are_its_base_and_those_counted_its_cases(figures: PackFigures, book: Book) -> None:
    rows = body(book, CASES_OF_FIGURES, "Part")
    for group in figures.figures.groups:
        for figure in group.figures:
            mine = [r for r in rows if r[:2] == (group.title, figure.label)]
            assert sorted(str(r[2]) for r in mine) == sorted(figures.references[c] for c in figure.base), figure.label
            counted = sorted(str(r[2]) for r in mine if r[3] == "counted")
            assert counted == sorted(figures.references[c] for c in figure.cases), figure.label
    assert len(rows) == sum(len(f.base) for g in figures.figures.groups for f in g.figures)


def test_one_of_two_extensions_on_a_case_counts_once(figures: PackFigures, book: Book) -> None:
    figure = figures.figures.figure("extensions_in_time_1")
    assert (len(figure.cases), len(figure.base)) == (1, 2)
    marks = [r[3] for r in body(book, CASES_OF_FIGURES, "Part") if r[1] == figure.label]
    assert sorted(str(m) for m in marks) == ["counted", "in the base, not counted"]


def test_every_figure_stands_with_its_four_quarters_and_its_counts(figures: PackFigures, book: Book) -> None:
    rows = {(r[0], r[1]): r for r in body(book, FIGURES, "Part")}
    for group in figures.figures.groups:
        for figure in group.figures:
            row = rows[group.title, figure.label]
            assert row[7:9] == (len(figure.cases), len(figure.base))
            if figure.value is None:
                assert row[6] is None
            else:
                shown = figure.value / 100 if figure.unit is Unit.POUNDS else figure.value
                assert row[6] == pytest.approx(shown, abs=0.06)
    headers = [c.value for c in book[FIGURES][head(book, FIGURES, "Part")]]
    assert headers[3:7] == [p.period.name for p in figures.trend] == ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]


def test_each_link_selects_exactly_the_rows_of_its_figure(figures: PackFigures, book: Book) -> None:
    sheet, goal = book[FIGURES], book[CASES_OF_FIGURES]
    with_cases = {(g.title, f.label) for g in figures.figures.groups for f in g.figures if f.base}
    linked = set()
    for row in sheet.iter_rows(min_row=head(book, FIGURES, "Part") + 1):
        link = row[1].hyperlink
        if link is not None and link.location is not None:
            name, _, selected = link.location.rpartition("!")
            assert name == f"'{CASES_OF_FIGURES}'"
            part, label = row[0].value, row[1].value
            mine = [r for r in goal.iter_rows() if (r[0].value, r[1].value) == (part, label)]
            last = f":D{mine[-1][0].row}" if len(mine) > 1 else ""
            assert selected == f"A{mine[0][0].row}{last}"
            assert len(mine) == row[8].value
            linked.add((part, label))
    assert linked == with_cases


def test_the_lists_are_whole(figures: PackFigures, book: Book) -> None:
    assert len(body(book, STAGES, "Complaint")) == len(figures.stages)
    assert len(body(book, "Extensions", "Complaint")) == 2
    assert len(body(book, "Actions", "Complaint")) == figures.figures.figure("actions_open").value
    assert [r[0] for r in body(book, "Ombudsman", "Ombudsman reference")] == ["202400001"]


def test_what_was_known_when_is_said_in_words(book: Book) -> None:
    notes = [str(row[0]) for row in book[FIGURES].iter_rows(max_row=4, values_only=True)]
    assert "Facts as known on 31 December 2026; homes owned: 640." in notes
    assert book["Ombudsman"]["A2"].value == "1 finding: Maladministration 1."


def test_the_actions_are_those_of_the_last_day_and_say_what_was_done_since(book: Book) -> None:
    assert book["Actions"]["A1"].value == "Remedies and actions still to be done on 31 December 2026"
    assert book["Actions"]["A2"].value == "Days past its date are counted to 31 December 2026."
    assert len(list(book["Actions"].columns)) == 5
    cases = packs.portfolio()
    done = replace(cases[2].remedies[0], done_on=date(2027, 1, 8))
    offered = replace(cases[2].remedies[1], stage=2)
    second = replace(cases[2].stages[1], responded_on=date(2027, 1, 4))
    case = replace(cases[2], remedies=(done, offered), stages=(cases[2].stages[0], second))
    later = openpyxl.load_workbook(BytesIO(write_xlsx(compose_board_workbook(packs.pack((case,), date(2027, 1, 20))))))
    (row,) = body(later, "Actions", "Complaint")
    days = tuple(cell.date() if isinstance(cell, datetime) else cell for cell in row[1:])
    assert days == (done.what, done.owner, date(2026, 12, 4), 27, date(2027, 1, 8))


def test_text_is_never_a_formula(book: Book) -> None:
    found = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                if isinstance(cell.value, str) and cell.value[:1] in "=+-@":
                    assert cell.quotePrefix, (sheet.title, cell.coordinate)
                    found.append(cell.value)
    assert {packs.FORMULA, "+441 {x} no report", "-1 + Mend <it> & {x}", "=Odd, theme"} <= set(found)


def test_no_resident_and_no_home_is_named(book: Book) -> None:
    words = " ".join(str(c) for s in book.worksheets for row in s.iter_rows(values_only=True) for c in row if c)
    for name in ("Zebedee", "Quillfeather", "Unmistakable"):
        assert name not in words


def test_the_figures_sheet_is_read_without_a_glass_on_a4(book: Book) -> None:
    sheet = book[FIGURES]
    wide = sum(dimension.width for dimension in sheet.column_dimensions.values())
    # A4 landscape between our margins holds about 150 characters of ten points: 195 are still 7.7 points.
    assert wide < 195
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)


def test_counts_are_whole_and_money_has_its_pence(figures: PackFigures, book: Book) -> None:
    shown = {(r[0].value, r[1].value): r[6] for r in book[FIGURES].iter_rows(min_row=6)}
    for group in figures.figures.groups:
        for figure in group.figures:
            cell = shown[group.title, figure.label]
            if figure.value is not None:
                whole = figure.unit is Unit.COUNT
                assert cell.number_format == ("#,##0" if whole else "#,##0.0#"), figure.label
    assert shown["Putting things right", "Compensation paid"].value == 123.45


def test_the_charts_are_native(book: Book) -> None:
    assert sum(len(sheet._charts) for sheet in book.worksheets) == 4  # type: ignore[attr-defined, misc]


def test_an_empty_quarter_makes_a_workbook_too() -> None:
    empty = openpyxl.load_workbook(BytesIO(write_xlsx(compose_board_workbook(packs.pack(())))))
    assert body(empty, CASES_OF_FIGURES, "Part") == []
    assert body(empty, FIGURES, "Part")


def test_the_same_figures_give_the_same_bytes(data: bytes) -> None:
    assert write_xlsx(compose_board_workbook(packs.pack())) == data
