"""Dates, phone numbers and stages that stay on one line, on paper and in Word."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pypdfium2
import pytest

from complaintdesk.documents.blocks import BulletList, Paragraph, Table
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.unbroken import unbroken, with_unbroken
from complaintdesk.domain.casefile import Resident
from tests.builders import answered
from tests.documents.letters import ANS_1, composed, facts
from tests.documents.samples import document

DATE = "25\u00a0September\u00a02026"


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("By 25 September 2026.", f"By {DATE}."),
        ("from 24 September on", "from 24\u00a0September on"),
        ("in November 2025", "in November\u00a02025"),
        ("Friday 25 September 2026", f"Friday {DATE}"),
        ("You may 25 times", "You may 25 times"),
        ("August 12 of them", "August 12 of them"),
        ("25\nSeptember 2026", "25\nSeptember\u00a02026"),
        ("ring 01632 960 410, or", "ring 01632\u00a0960\u00a0410, or"),
        ("on 0300 111 3000.", "on 0300\u00a0111\u00a03000."),
        ("our stage 1 response; stage 20", "our stage\u00a01 response; stage 20"),
    ],
)
def test_what_is_read_in_one_go_is_held_together_and_nothing_else(typed: str, held: str) -> None:
    assert unbroken(typed) == held


def test_lists_and_tables_hold_their_dates_but_not_in_large_print() -> None:
    table = Table("Remedies", ("What", "By when"), (("Mend it", "25 September 2026"),))
    assert with_unbroken(BulletList(("By 25 September 2026",)), in_tables=False) == BulletList((f"By {DATE}",))
    assert with_unbroken(table, in_tables=True) == replace(table, rows=(("Mend it", DATE),))
    assert with_unbroken(table, in_tables=False) == table
    large = composed(facts(ANS_1, answered(resident=Resident(1, "Rosa", large_print=True))))
    items = [item for b in large.blocks if isinstance(b, BulletList) for item in b.items]
    assert "By when: 4 December 2026" in items


def lines_of(words: str) -> list[str]:
    """The lines on paper of one paragraph with these words."""
    held = with_unbroken(Paragraph.of(words), in_tables=True)
    with pypdfium2.PdfDocument(write_pdf(document(held))) as pdf:
        return [line.strip() for line in pdf[0].get_textpage().get_text_range().replace("\u00a0", " ").splitlines()]


def test_no_line_on_paper_ends_inside_a_date() -> None:
    for fill in range(60, 95):
        lines = lines_of("x" * 40 + " " + "y" * (fill - 41) + " by 25 September 2026, and no later than that day.")
        assert any("25 September 2026" in line for line in lines), lines


def test_a_title_in_large_print_keeps_its_stage_in_one_piece() -> None:
    large = composed(facts(ANS_1, answered(resident=Resident(1, "Rosa", large_print=True))))
    with pypdfium2.PdfDocument(write_pdf(large)) as pdf:
        lines = pdf[0].get_textpage().get_text_range().replace("\u00a0", " ").splitlines()
    assert any("(stage 1)" in line for line in lines), lines


def test_word_gets_the_same_spaces() -> None:
    word = docx.Document(BytesIO(write_docx(composed(facts(ANS_1)), None)))
    assert any("2\u00a0November\u00a02026" in p.text for p in word.paragraphs)
