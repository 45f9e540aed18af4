"""How a letter ends: never a signature alone on a page, and no page for a line or two."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pypdfium2
import pytest

from complaintdesk.documents.blocks import BulletList, Document, Heading, KeyValues, Paragraph, Signature, Table
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.pdf import styles, write_pdf
from complaintdesk.documents.pdf.ending import stacked_height
from complaintdesk.documents.pdf.story import Story
from complaintdesk.documents.pdf.writer import Furniture
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


@pytest.mark.parametrize("large_print", [False, True])
def test_the_ombudsmans_details_stand_on_one_page_with_what_is_said_of_them(large_print: bool) -> None:
    several = set()
    for before in range(12, 34, 2):
        made = document(
            *(Paragraph.of(LINE) for _ in range(before)),
            Heading("The Housing Ombudsman"),
            Paragraph.of("The service is free."),
            KeyValues((("Write to", "PO Box 1484, Preston"), ("Phone", "0300 111 3000"))),
            Paragraph.of("Fill in the form, phone, or write."),
            Signature("Sam Okafor", "Officer"),
        )
        found = pages(replace(made, large_print=large_print))
        (page,) = [lines for lines in found if "The Housing Ombudsman" in lines]
        assert page[page.index("The service is free.") :][-4] == "Fill in the form, phone, or write.", (before, page)
        several.add(len(found))
    assert len(several) > 1


def test_pairs_under_one_heading_after_another_flow_over_the_pages() -> None:
    pairs = KeyValues((("Phone", "0300 111 3000"), ("Website", "www.example")))
    made = document(
        *(Paragraph.of(LINE) for _ in range(20)), *(block for _ in range(30) for block in (Heading("One"), pairs))
    )
    assert len(pages(made)[0]) > 20 + 3


def test_a_question_stands_on_the_page_of_its_first_answers() -> None:
    for before in range(28, 40):
        made = document(
            *(Paragraph.of(LINE) for _ in range(before)),
            Heading("Our questions"), Paragraph.of("How satisfied are you?"),
            Heading("With this", 3), BulletList(("☐ Very", "☐ Not at all")), Paragraph.of(LINE),
        )  # fmt: skip
        (page,) = [lines for lines in pages(made) if "Our questions" in lines]
        assert any("Not at all" in line for line in page), (before, page)


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


def test_a_letter_that_has_room_keeps_its_room() -> None:
    short = document(Paragraph.of(SENTENCE), Signature("Sam Okafor", "Officer"))
    width, height = room_of(short)
    assert stacked_height(Story(short, width, height).flow, width) < height
    assert styles.sheet(False, close=True).size == styles.sheet(False).size
    assert styles.sheet(False, close=True).body.leading < styles.sheet(False).body.leading


def test_large_print_saves_a_page_by_its_gaps_and_never_by_its_lines() -> None:
    saved = []
    for before in range(10, 20):
        lines = (Paragraph.of(LINE) for _ in range(before))
        letter = replace(document(*lines, Paragraph.of(SENTENCE), Signature("Sam Okafor", "Officer")), large_print=True)
        width, height = room_of(letter)
        is_too_long = stacked_height(Story(letter, width, height).flow, width) > height
        saved.append(is_too_long and len(pages(letter)) == 1)
    assert any(saved)
    assert styles.sheet(True, close=True).body.leading == styles.sheet(True).body.leading


def kept(*content: Paragraph | KeyValues | Table | BulletList) -> list[tuple[str, bool]]:
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
    found = kept(Paragraph.of(" ".join([SENTENCE] * 9)), table, Paragraph.of(LINE))
    assert [keeps for text, keeps in found if text.startswith(SENTENCE)] == [False]
    assert (LINE, True) in found


def test_word_keeps_a_short_text_with_the_list_table_or_pairs_under_it() -> None:
    table, pairs = Table("Remedies", ("What",), (("Mend it",),)), KeyValues((("Phone", "0300 111 3000"),))
    for under in (table, pairs, BulletList(("One",))):
        found = kept(Paragraph.of(LINE), Paragraph.of(SENTENCE), under, Paragraph.of(LINE))
        assert found[:2] == [(LINE, False), (SENTENCE, True)]
