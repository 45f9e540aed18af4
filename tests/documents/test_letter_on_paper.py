"""Letters in PDF and Word: awkward names, long words and long addresses come out as they are."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pytest

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.domain.casefile import Home, LetterKind, Resident
from tests.builders import answered, finding, landlord, point
from tests.documents.letters import (
    ANS_1,
    ANS_2,
    SIX,
    STAGE_WORDS,
    WHOLE,
    composed,
    facts,
    read,
)
from tests.documents.pdf_reading import texts

AWKWARD = ("Zoë & Sons <Ltd>", "O'Neill", '=HYPERLINK("x")', "{received} {0} {", "José 100% \\n", "Łukasz — “Ł”")


@pytest.mark.parametrize("kind", SIX)
@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_name_and_awkward_words_come_out_as_they_are(kind: LetterKind, name: str) -> None:
    case = replace(
        WHOLE[kind], resident=Resident(1, name), outcomes_sought=f"Sought {name}",
        points=tuple(replace(p, text=f"Point of {name}") for p in WHOLE[kind].points),
    )  # fmt: skip
    text = read(facts(kind, case))
    assert f"Dear {name}" in text
    if kind.subject != "extension":
        assert f"Sought {name}" in text
        assert f"Point of {name}" in text


def word_text(data: bytes) -> str:
    """Everything in a Word letter's body and tables, in one line."""
    document = docx.Document(BytesIO(data))
    words = [p.text for p in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join(words).split())


NINE_LINES = "\n".join(
    (
        "The Flat Above",
        "Unit 3",
        "Rear Block",
        "Old Mill",
        "1 Some Road",
        "Little End",
        "Near Anytown",
        "Anytown",
        "Shire",
    )
)


@pytest.fixture(scope="module")
def awkward() -> Document:
    name = "Zoë & Sons <Ltd> {x} 🙂"
    long = "The roof leaks & nobody comes. " * 1_000
    case = answered(
        resident=Resident(1, name), home=Home(1, NINE_LINES, "AN1 2BB"), outcomes_sought='=HYPERLINK("x")',
        points=(point(1, text=f"O'Neill says {{x}}: {long}", findings=(finding(1),)),),
    )  # fmt: skip
    return composed(facts(ANS_1, case))


def test_an_awkward_letter_is_whole_in_pdf(awkward: Document) -> None:
    pages = texts(write_pdf(awkward))
    text = " ".join(pages)
    for words in ("Zoë & Sons <Ltd> {x}", "O'Neill says {x}:", '=HYPERLINK("x")', "Rear Block", "Shire", "AN1 2BB"):
        assert words in text
    assert text.count("leaks") == 2_000
    assert "Dear Zoë & Sons <Ltd> {x} 🙂" in text
    assert all("C-2026-0001" in page and "Stage 1 of 2" in page for page in pages)


def test_an_awkward_letter_is_whole_in_word(awkward: Document) -> None:
    text = word_text(write_docx(awkward, None))
    for words in ("Zoë & Sons <Ltd> {x} 🙂", "O'Neill says {x}:", '=HYPERLINK("x")', "Rear Block", "Shire", "AN1 2BB"):
        assert words in text
    assert text.count("nobody comes.") == 2_000


@pytest.mark.parametrize("kind", LetterKind)
def test_what_stands_on_paper(kind: LetterKind) -> None:
    text = " ".join(texts(write_pdf(composed(facts(kind)))))
    contact = (
        landlord().ombudsman
        if kind is not LetterKind.AUTHORITY_FORM
        else replace(landlord().ombudsman, name="", phone="")
    )
    for words in (
        STAGE_WORDS[kind],
        "November 2026",
        "C-2026-0001",
        contact.phone,
        contact.name,
        "Rosa Tenant",
    ):
        assert words in text
    assert ("this is our final response" in text) is (kind is ANS_2)
