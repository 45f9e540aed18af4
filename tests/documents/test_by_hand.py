"""What is filled in by hand: one box before each choice in every format, and room for handwriting."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from lxml import etree

from complaintdesk.documents.blocks import BOX, BulletList, Document, WritingTable
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.large_print import in_large_print
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from tests.documents.samples import document

CHOICES = BulletList((f"{BOX} Speak for me", f"{BOX} Get my letters"))
QUESTIONS = WritingTable("Tick one", ("How was it?", "Good", "Bad"), (("The answer", BOX, BOX),), (2, 1, 1), room=9.0)
LINES = WritingTable("You", ("What we need", "Please write here"), (("Your address", ""),), (1, 3), room=14.0)


@pytest.fixture(params=[False, True], ids=["ordinary", "large print"])
def form(request: pytest.FixtureRequest) -> Document:
    made = document(CHOICES, QUESTIONS, LINES)
    return in_large_print(made) if request.param else made


def test_every_choice_has_one_box_and_no_other_mark_in_a_pdf_and_in_text(form: Document) -> None:
    with pypdfium2.PdfDocument(write_pdf(form)) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    for words in (text, write_text(form)):
        assert words.count(BOX) == 4
        assert "\u2022" not in words
        assert f"{BOX} Speak for me" in words


def test_in_word_the_box_is_the_mark_of_the_list_itself(form: Document) -> None:
    word = docx.Document(BytesIO(write_docx(form, None)))
    lines = [line for line in word.paragraphs if line.text in ("Speak for me", "Get my letters")]
    labels = [e.get(qn("w:val")) for e in word.part.numbering_part.element.iter(qn("w:lvlText"))]
    assert len(lines) == 2
    assert BOX in labels
    assert not any(BOX in line.text for line in word.paragraphs)
    cells = [cell for table in word.tables for row in table.rows for cell in row.cells if BOX in cell.text]
    assert len(cells) == (0 if form.large_print else 2)
    assert all((size := cell.paragraphs[0].runs[0].font.size) is not None and size > Pt(11) for cell in cells)


def test_on_a_web_page_every_box_is_named_and_empty_columns_keep_their_width(form: Document) -> None:
    page = etree.parse(BytesIO(write_html(form)), etree.HTMLParser(encoding="utf-8")).getroot()
    boxes = [e for e in page.iter("span") if e.get("role") == "img"]
    assert [box.get("aria-label") for box in boxes] == ["box to tick"] * 4
    assert "".join(page.itertext()).count(BOX) == 4
    assert [col.get("style") for col in page.iter("col")][-2:] == ["width: 25%", "width: 75%"]


def test_large_print_has_more_room_for_handwriting_as_its_letters_are_larger() -> None:
    ordinary = document(LINES)
    large = in_large_print(ordinary)
    (rooms,) = [block.room for block in large.blocks if isinstance(block, WritingTable)]
    assert rooms > LINES.room
    for made in (ordinary, replace(large, large_print=True)):
        word = docx.Document(BytesIO(write_docx(made, None)))
        height = word.tables[0].rows[1].height
        assert height is not None
        assert height >= Mm(LINES.room)
