"""How a letter ends: never a signature alone on a page, and no page for a line or two."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pypdfium2
import pytest

from complaintdesk.documents.blocks import Document, Heading, KeyValues, Paragraph, Signature, Table
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.pdf import styles, write_pdf
from complaintdesk.documents.pdf.ending import stacked_height
from complaintdesk.documents.pdf.story import Story
from complaintdesk.documents.pdf.writer import Furniture
from complaintdesk.domain.casefile import Resident
from tests.documents.letters import EXT_1, WHOLE, composed, facts
from tests.documents.samples import document

LINE = "A line of its own."
SENTENCE = "The surveyor found the wall wet below the window and the fan in the bathroom broken."


def pages(made: Document) -> list[list[str]]:
    """Every page's lines without its footer."""
    with pypdfium2.PdfDocument(write_pdf(made)) as pdf:
        found = [page.get_textpage().get_text_range().splitlines() for page in pdf]
    return [[line for line in lines if line.strip() and not line.startswith("Page ")] for lines in found]


@pytest.mark.parametrize("last", [1, 2, 3, 5, 30, 70])
def test_two_lines_at_least_stand_above_the_signature(last: int) -> None:
    several = set()
    for before in range(20, 36):
        letter = document(
            *(Paragraph.of(LINE) for _ in range(before)),
            Paragraph.of("\n".join(SENTENCE for _ in range(last))),
            Signature("Sam Okafor", "Complaints Officer"),
        )
        end = pages(letter)[-1]
        at = end.index("Yours sincerely")
        assert end[at + 1 :] == ["Sam Okafor", "Complaints Officer"]
        assert at >= 2, (before, end)
        several.add(len(pages(letter)))
    assert max(several) > 1


def test_a_long_last_paragraph_fills_the_page_it_begins_on() -> None:
    letter = document(
        *(Paragraph.of(LINE) for _ in range(20)),
        Paragraph.of("\n".join(SENTENCE for _ in range(20))),
        Signature("Sam Okafor", "Complaints Officer"),
    )
    first, second = pages(letter)
    assert first.count(SENTENCE) > 8
    assert second.count(SENTENCE) >= 2


def test_a_heading_stays_with_its_sentence_and_the_table_under_it() -> None:
    table = Table("What is to be done", ("What", "By when"), (("Mend the roof", "4 December 2026"),) * 4)
    for before in range(24, 36):
        made = document(
            *(Paragraph.of(LINE) for _ in range(before)), Heading("What is to be done"), Paragraph.of("This:"), table
        )  # fmt: skip
        (page,) = [lines for lines in pages(made) if "What is to be done" in lines]
        assert page[-1].startswith("Mend the roof")


def long_extension(words: str) -> Document:
    """A letter that tells of an extension, with these words for a reason."""
    case = WHOLE[EXT_1]
    record = case.stages[0]
    told = replace(record.extensions[0], reason=words, updates="A phone call every Friday afternoon")
    return composed(facts(EXT_1, replace(case, stages=(replace(record, extensions=(told,)),))))


def room_of(made: Document) -> tuple[float, float]:
    furniture = Furniture(made)
    width, height = furniture.size
    return width - styles.LEFT - styles.RIGHT, height - styles.TOP - furniture.foot


def test_a_letter_of_a_page_and_a_few_lines_is_fitted_onto_one_page() -> None:
    letter = long_extension(" ".join([SENTENCE] * 2))
    width, height = room_of(letter)
    assert stacked_height(Story(letter, width, height).flow, width) > height
    assert len(pages(letter)) == 1
    assert len(pages(long_extension(" ".join([SENTENCE] * 8)))) == 2


def test_a_letter_that_has_room_keeps_its_room_and_large_print_is_never_closer() -> None:
    short = document(Paragraph.of(SENTENCE), Signature("Sam Okafor", "Officer"))
    width, height = room_of(short)
    assert stacked_height(Story(short, width, height).flow, width) < height
    case = replace(WHOLE[EXT_1], resident=Resident(1, "Rosa", large_print=True))
    large = composed(facts(EXT_1, case))
    assert len(pages(large)) > 1
    assert styles.sheet(False, close=True).size == styles.sheet(False).size
    assert styles.sheet(False, close=True).body.leading < styles.sheet(False).body.leading


def kept(*content: Paragraph | KeyValues | Table) -> list[tuple[str, bool]]:
    """What a Word letter with this content holds, and whether each paragraph stays with the next."""
    made = document(*content, Signature("Sam Okafor", "Officer"))
    word = docx.Document(BytesIO(write_docx(made, None)))
    return [(p.text, bool(p.paragraph_format.keep_with_next)) for p in word.paragraphs]


def test_word_keeps_two_lines_with_the_signature() -> None:
    assert kept(Paragraph.of(LINE), Paragraph.of(" ".join([SENTENCE] * 3)))[:3] == [
        (LINE, False),
        (" ".join([SENTENCE] * 3), True),
        ("Yours sincerely", True),
    ]
    assert kept(Paragraph.of(SENTENCE), Paragraph.of(SENTENCE), Paragraph.of(LINE))[:4] == [
        (SENTENCE, False),
        (SENTENCE, True),
        (LINE, True),
        ("Yours sincerely", True),
    ]


def test_word_keeps_nothing_across_a_table() -> None:
    table = Table("Remedies", ("What",), (("Mend it",),))
    found = kept(Paragraph.of(SENTENCE), table, Paragraph.of(LINE))
    assert [keeps for text, keeps in found if text == SENTENCE] == [False]
    assert (LINE, True) in found
