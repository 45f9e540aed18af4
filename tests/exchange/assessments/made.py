"""Self-assessments for an invented landlord, in our own words, made in every kind of file that the desk reads."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import docx
import openpyxl
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

HEADER = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation")


@dataclass(frozen=True)
class Section:
    """A heading and the rows of the table under it."""

    title: str
    rows: Sequence[Sequence[str]]


FORM = (
    Section(
        "Section 1: What a complaint is",
        (
            (
                "1.2",
                "We use one meaning of complaint.",
                "Yes",
                "a. Policy, part 2\nb. Staff guide",
                "Said & shown <here>.",
            ),
            ("1.3", "Nobody has to say the word.", "No", "", "We will mend this by 30 June 2027."),
            ("1.4", "Requests are kept apart.", "Yes", "Policy, part 3", "Looked at each month."),
        ),
    ),
    Section(
        "Section 2: When a complaint is not taken up",
        (
            ("2.1", "A refusal needs its reason.", "Yes", "Register of refusals", ""),
            ("2.2", "The reasons are set out.", "", "Policy, part 5", "Nobody answered this one."),
        ),
    ),
)


def rows_of(form: Sequence[Section] = FORM) -> list[tuple[str, ...]]:
    """Every row of a form's tables with the header row above each."""
    return [tuple(row) for section in form for row in (HEADER, *section.rows)]


def word(form: Sequence[Section] = FORM) -> bytes:
    """A Word file with a heading and a table for each section."""
    made = docx.Document()
    made.add_heading("Larkfield Homes: our self-assessment", 0)
    made.add_paragraph("Agreed by the board in June.")
    for section in form:
        made.add_heading(section.title, 1)
        table = made.add_table(0, len(HEADER))
        for row in (HEADER, *section.rows):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                first, *others = text.split("\n")
                cell.paragraphs[0].text = first
                for other in others:
                    cell.add_paragraph(other)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def excel(form: Sequence[Section] = FORM) -> bytes:
    """A workbook with the whole form on one sheet."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Form"
    for row in rows_of(form):
        sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def page(form: Sequence[Section] = FORM) -> str:
    """A web page with a heading and a table for each section."""
    parts = ["<!DOCTYPE html><html><head><title>Form</title></head><body><h1>Larkfield Homes</h1>"]
    for section in form:
        parts.append(f"<h2>{escape(section.title)}</h2><table>")
        for row in (HEADER, *section.rows):
            cells = ("".join(f"<p>{escape(line)}</p>" for line in cell.split("\n")) for cell in row)
            parts.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        parts.append("</table>")
    return "".join([*parts, "</body></html>"])


SMALL = ParagraphStyle("small", fontName="Helvetica", fontSize=8, leading=10)
LARGE = ParagraphStyle("large", fontName="Helvetica-Bold", fontSize=13, leading=18)
WIDTHS = (55, 130, 50, 135, 135)
GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
TOP = ("VALIGN", (0, 0), (-1, -1), "TOP")


def cell(text: str) -> list[Flowable]:
    """The paragraphs of a cell."""
    return [Paragraph(escape(line), SMALL) for line in text.split("\n")]


def ruled(rows: Sequence[Sequence[str]], *styles: object, repeat: int = 1) -> Table:
    """A ruled table whose first rows come again on every page; with none of those, a row may be cut by a page's end."""
    return Table(
        [[cell(text) for text in row] for row in rows],
        colWidths=WIDTHS,
        repeatRows=repeat,
        splitInRow=int(not repeat),
        style=[GRID, TOP, *styles],
    )


def printed(*flow: Flowable) -> bytes:
    """A PDF of these, with a running title and the page's number on every page."""
    out = io.BytesIO()

    def margins(drawn: canvas.Canvas, _document: object) -> None:
        drawn.setFont("Helvetica", 7)
        drawn.drawString(50, A4[1] - 30, "Larkfield Homes")
        drawn.drawString(300, 25, f"Page {drawn.getPageNumber()}")

    document = SimpleDocTemplate(out, pagesize=A4, leftMargin=45, rightMargin=45, topMargin=72, bottomMargin=72)
    document.build(list(flow), onFirstPage=margins, onLaterPages=margins)
    return out.getvalue()


def pdf(form: Sequence[Section] = FORM) -> bytes:
    """A PDF with a heading and a ruled table for each section."""
    flow: list[Flowable] = [Paragraph("Our self-assessment", LARGE), Paragraph("Agreed by the board in June.", SMALL)]
    for section in form:
        flow += [Spacer(1, 12), Paragraph(escape(section.title), LARGE), ruled((HEADER, *section.rows))]
    return printed(*flow)


def long_pdf(pages: int) -> bytes:
    """A PDF with a ruled table of six provisions on each of so many pages."""
    flow: list[Flowable] = []
    words = "Our teams look at this every month and write down what they find, so that nothing is left to memory. "
    for number in range(pages):
        rows = [(f"{number % 9 + 1}.{at}", words * 2, "Yes", words * 2, words * 3) for at in range(1, 7)]
        flow += [ruled((HEADER, *rows)), PageBreak()]
    return printed(*flow)
