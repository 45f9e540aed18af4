"""Forms of long cells in Word."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.shared import Mm

from complaintdesk.documents.blocks import Document, FormTable
from complaintdesk.documents.docx import write_docx
from tests.documents import samples
from tests.documents.assessments import REMARK

HEADER = ("Code provision", "Evidence", "Commentary")


def _word(*rows: tuple[str, str, str]) -> Any:
    form = FormTable("The form", HEADER, rows, (1, 2, 3))
    return docx.Document(BytesIO(write_docx(Document("T", "A", samples.DATED, (form,), landscape=True))))


def _settings(row: Any) -> set[str]:
    return {kid.tag for kid in row._tr.trPr} if row._tr.trPr is not None else set()


def test_the_header_repeats_and_only_rows_too_long_for_a_page_may_be_cut() -> None:
    (table,) = _word(("1.2", "Policy", REMARK * 3), ("1.3", "", REMARK * 90)).tables
    header, short, long = table.rows
    assert _settings(header) == {qn("w:tblHeader"), qn("w:cantSplit")}
    assert _settings(short) == {qn("w:cantSplit")}
    assert _settings(long) == set()


def test_every_line_is_a_paragraph_and_the_number_stands_out() -> None:
    (table,) = _word(("1.2", "Policy, part 2\nLetters & <more>", "")).tables
    number, evidence, commentary = table.rows[1].cells
    assert [p.text for p in evidence.paragraphs] == ["Policy, part 2", "Letters & <more>"]
    assert {p.style.name for p in evidence.paragraphs} == {"Table Text"}
    assert [p.style.name for p in number.paragraphs] == ["Table Heading"]
    assert [p.text for p in commentary.paragraphs] == [""]


def test_it_is_ruled_on_all_sides_and_fills_the_width_of_the_page() -> None:
    word = _word(("1.2", "", ""))
    (table,) = word.tables
    edges = {edge.tag for edge in table._tbl.tblPr.find(qn("w:tblBorders"))}
    assert edges == {qn(f"w:{name}") for name in ("top", "left", "bottom", "right", "insideH", "insideV")}
    widths = [column.width for column in table.columns]
    assert abs(sum(widths) - Mm(297 - 28)) < 1000
    assert [round(width / widths[0]) for width in widths] == [1, 2, 3]
    section = word.sections[0]
    assert section.page_width > section.page_height
