"""PDF files: ruled tables over several pages, merged cells, the words between, progress and cancelling."""

from __future__ import annotations

import io
import logging
import tempfile
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib import colors
from reportlab.pdfgen import canvas
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Grid, Row, RowKind
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import hostile, made

WORDS = "Our teams look at this every month and write down what they find, so that nothing is left to memory."


def read(tmp_path: Path, data: bytes) -> Grid:
    path = tmp_path / "form.pdf"
    path.write_bytes(data)
    return read_grid(path)


def tables(grid: Grid) -> list[Row]:
    return [row for row in grid.rows if row.kind is RowKind.TABLE]


def words(grid: Grid) -> list[tuple[RowKind, str]]:
    return [(row.kind, row.cells[0]) for row in grid.rows if row.kind is not RowKind.TABLE]


def test_headings_paragraphs_and_tables_in_the_order_of_the_page(tmp_path: Path) -> None:
    grid = read(tmp_path, made.pdf())
    assert grid.source == SourceName(SourceKind.PDF, "form.pdf")
    assert [row.cells for row in tables(grid)] == made.rows_of()
    assert [(row.table, row.place) for row in tables(grid)][3:5] == [
        (1, "page 1, table 1, row 4"),
        (2, "page 1, table 2, row 1"),
    ]
    assert words(grid) == [
        (RowKind.PARAGRAPH, "Larkfield Homes"),
        (RowKind.HEADING, "Our self-assessment"),
        (RowKind.PARAGRAPH, "Agreed by the board in June."),
        (RowKind.HEADING, made.FORM[0].title),
        (RowKind.HEADING, made.FORM[1].title),
        (RowKind.PARAGRAPH, "Page 1"),
    ]


def test_a_table_over_several_pages_is_one_with_its_header_on_each(tmp_path: Path) -> None:
    rows = [(f"5.{n}", WORDS, "Yes", f"{WORDS}\n{WORDS}", WORDS) for n in range(1, 16)]
    grid = read(tmp_path, made.printed(made.ruled((made.HEADER, *rows)), Spacer(1, 20), made.ruled(rows[:1])))
    found = tables(grid)
    assert [row.cells for row in found if row.cells != made.HEADER] == [*rows, rows[0]]
    assert sum(row.cells == made.HEADER for row in found) == len({row.place[:6] for row in found}) == 3
    assert {row.table for row in found[:-1]} == {1}


def test_a_row_cut_by_the_end_of_a_page_comes_in_two(tmp_path: Path) -> None:
    long = "\n".join(f"{n}. {WORDS}" for n in range(1, 26))
    rows = [("6.1", WORDS, "Yes", long, "Before"), ("6.2", WORDS, "No", "", "")]
    found = tables(read(tmp_path, made.printed(made.ruled((made.HEADER, *rows), repeat=0))))
    assert [row.cells[0] for row in found] == ["Code provision", "6.1", "", "6.2"]
    assert f"{found[1].cells[3]}\n{found[2].cells[3]}" == long
    assert [row.table for row in found] == [1, 1, 1, 1]


def test_a_heading_parts_two_tables_of_the_same_columns(tmp_path: Path) -> None:
    flow = [
        made.ruled(made.FORM[0].rows),
        PageBreak(),
        Paragraph("Section 2", made.LARGE),
        made.ruled(made.FORM[1].rows),
    ]
    assert [row.table for row in tables(read(tmp_path, made.printed(*flow)))] == [1, 1, 1, 2, 2]


def test_cells_merged_both_ways(tmp_path: Path) -> None:
    rows = [
        ("Section 6", "", "", "", ""),
        *((f"6.{n}", "Words", "Yes", "Policy" if n == 1 else "", "") for n in (1, 2, 3)),
    ]
    table = made.ruled(rows, ("SPAN", (0, 0), (-1, 0)), ("SPAN", (3, 1), (3, 2)))
    found = tables(read(tmp_path, made.printed(table)))
    assert [row.cells for row in found] == rows
    assert [set(row.merged) for row in found] == [set(), set(), {3}, set()]


def test_paragraphs_in_a_cell_are_parted_and_their_lines_joined(tmp_path: Path) -> None:
    text = f"{WORDS}\nShort.\n• {WORDS}\n• Another follow-up that goes over more than one line of this cell\na) {WORDS}"
    found = tables(read(tmp_path, made.printed(made.ruled([("7.1", WORDS, "Yes", text, f"{WORDS} {WORDS}")]))))
    assert found[0].cells == ("7.1", WORDS, "Yes", text, f"{WORDS} {WORDS}")


def test_a_table_without_the_lines_that_a_page_cuts_off_is_read_to_its_end(tmp_path: Path) -> None:
    table = Table([[made.cell(text) for text in row] for row in made.FORM[0].rows], colWidths=made.WIDTHS, style=[
        ("INNERGRID", (0, 0), (-1, -1), 0.5, colors.black), ("LINEBEFORE", (0, 0), (0, -1), 0.5, colors.black),
        ("LINEAFTER", (-1, 0), (-1, -1), 0.5, colors.black), made.TOP])  # fmt: skip
    assert [row.cells for row in tables(read(tmp_path, made.printed(table)))] == list(made.FORM[0].rows)


def test_letters_drawn_twice_to_look_bold_are_read_once(tmp_path: Path) -> None:
    out = io.BytesIO()
    drawn = canvas.Canvas(out)
    for shift in (0, 0.3):
        drawn.drawString(72 + shift, 700, "Larkfield will tell all tenants")
    drawn.save()
    assert words(read(tmp_path, out.getvalue())) == [(RowKind.PARAGRAPH, "Larkfield will tell all tenants")]


def test_words_filled_into_a_form_are_on_the_page(tmp_path: Path) -> None:
    out = io.BytesIO()
    drawn = canvas.Canvas(out)
    drawn.drawString(72, 700, "Do you comply?")
    drawn.acroForm.textfield(name="answer", value="Yes we do", x=72, y=640, width=200, height=20)
    drawn.save()
    assert "Yes we do" in [text for _, text in words(read(tmp_path, out.getvalue()))]


def test_a_page_that_begins_elsewhere_or_is_turned(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(made.pdf())) as pdf:
        page = pdf.pages[0]
        page.mediabox = pikepdf.Array([-100, -50, 595 - 100, 842 - 50])
        page.contents_add(b"1 0 0 1 -100 -50 cm", prepend=True)
        page.rotate(180, relative=False)
        page.rotate(0, relative=False)
        out = io.BytesIO()
        pdf.save(out)
    assert [row.cells for row in tables(read(tmp_path, out.getvalue()))] == made.rows_of()


def test_a_pdf_that_may_only_not_be_changed_is_read(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(made.pdf())) as pdf:
        out = io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(owner="secret", user=""))
    assert [row.cells for row in tables(read(tmp_path, out.getvalue()))] == made.rows_of()


def test_pages_without_words_are_taken_for_scanned(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read(tmp_path, hostile.drawn_by(b"0 0 9 9 re f"))
    assert refused.value.code == "assessment.scanned"


def test_seventy_pages_tell_their_progress_page_by_page(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(hostile.blank_pages(70))
    seen: list[tuple[int, int]] = []
    grid = read_grid(path, lambda done, total: seen.append((done, total)))
    assert seen == [(done, 70) for done in range(71)]
    assert [row.cells[0] for row in grid.rows] == [f"Page {number}" for number in range(70)]


def test_reading_is_stopped_in_the_middle(tmp_path: Path) -> None:
    class Stopped(ValueError):
        """Of a kind that a damaged file also raises."""

    def stop(done: int, _total: int) -> None:
        seen.append(done)
        if done == 12:
            raise Stopped

    seen: list[int] = []
    path = tmp_path / "long.pdf"
    path.write_bytes(hostile.blank_pages(70))
    with pytest.raises(Stopped):
        read_grid(path, stop)
    assert seen == list(range(13))


def test_nothing_of_it_is_logged_or_left_on_the_disk(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    data = hostile.drawn_by(b"BT /F 9 Tf 72 700 Td (secret) Tj ET /Pattern cs (secret) 1 scn /Missing Do")
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("pdfminer").setLevel(logging.NOTSET)
        read(tmp_path, data)
    assert not caplog.records
    assert not list(folder.iterdir())


def test_the_limits_of_qpdf_are_put_back(tmp_path: Path) -> None:
    before = pikepdf.settings.get_qpdf_limits()
    read(tmp_path, made.pdf())
    assert pikepdf.settings.get_qpdf_limits() == before
