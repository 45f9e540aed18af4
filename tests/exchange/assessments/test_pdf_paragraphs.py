"""Paragraphs, addresses and marks across the page in a PDF, as a printed form has them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments.made import GRID, HEADER, SMALL, TOP, WIDTHS, cell, printed

APART = ParagraphStyle("apart", parent=SMALL, spaceAfter=5)
FULL = "Minutes of the panel of tenants, x"
"""Fills its column, so that only the room below tells that the paragraph ends."""


def _cells(data: bytes, folder: Path) -> list[tuple[str, ...]]:
    path = folder / "form.pdf"
    path.write_bytes(data)
    return [row.cells for row in read_grid(path).rows if len(row.cells) > 1]


def _table(*rows: Sequence[object]) -> Table:
    return Table(
        [[cell(text) for text in HEADER], *rows], colWidths=WIDTHS, style=[GRID, TOP], repeatRows=1
    )  # fmt: skip


def test_paragraphs_of_one_full_line_each_are_told_apart_by_the_room_between(tmp_path: Path) -> None:
    evidence = [Paragraph(FULL, APART) for _ in range(6)]
    words = cell("Our team looks at this every month and tells the panel of tenants what it found. " * 4)
    data = printed(_table([cell("1.2"), cell("A summary."), cell("Yes"), evidence, words]))
    assert _cells(data, tmp_path)[1][3] == "\n".join([FULL] * 6)


@pytest.mark.parametrize("angle", [45, 50, 30])
def test_a_word_across_the_page_is_in_no_cell(angle: int, tmp_path: Path) -> None:
    out = io.BytesIO()

    def mark(drawn: canvas.Canvas, _document: object) -> None:
        drawn.saveState()
        drawn.translate(100, 500)
        drawn.rotate(angle)
        drawn.setFont("Helvetica-Bold", 70)
        drawn.drawString(0, 0, "DRAFT DRAFT")
        drawn.restoreState()

    row = [cell("1.2"), cell("A summary."), cell("Yes"), cell("Policy"), cell("We do. " * 150)]
    SimpleDocTemplate(out, pagesize=A4).build([_table(row)], onFirstPage=mark)
    assert _cells(out.getvalue(), tmp_path)[1] == ("1.2", "A summary.", "Yes", "Policy", ("We do. " * 150).strip())


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (
            "https://www.larkfield.example/<br/>complaints/policy-2026.pdf",
            "https://www.larkfield.example/complaints/policy-2026.pdf",
        ),
        (
            "customers.and.tenants@<br/>larkfield-homes.example.org.uk",
            "customers.and.tenants@larkfield-homes.example.org.uk",
        ),
    ],
)
def test_an_address_too_wide_for_its_column_comes_in_one_piece(lines: str, read: str, tmp_path: Path) -> None:
    row = [cell("1.2"), cell("A summary."), cell("Yes"), [Paragraph(lines, SMALL)], cell("We do.")]
    assert _cells(printed(_table(row)), tmp_path)[1][3] == read
