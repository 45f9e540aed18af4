"""Letters of several kinds to awkward residents, in every format; and every kind in large print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from complaintdesk.documents.blocks import AddressBlock, Document, Table
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.large_print import in_large_print
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import Home, LetterKind
from complaintdesk.domain.letters import LetterFacts
from tests.builders import finding, point
from tests.documents.letter_kinds import WORDING, K, composed, facts
from tests.documents.pdf_reading import texts

KINDS = (K.FURTHER_ISSUE, K.REFUSAL_2, K.RESPONSE_2)
"""Two letters of prose and the one with the most tables."""

NAMES = (
    "Zoë & Sons <Ltd>", "Siobhán O'Neill", '=HYPERLINK("http://x")', "Łukasz Ďurčanský", "-1+1 {resident} %s",
    "Sam 😀 Smith", "שרה כהן", "مريم حسن",
)  # fmt: skip
NINE_LINES = "\n".join(("Flat 3/2", "Floor 2", "The Old Granary", "Back Court", "12–14 Mill Lane", "Old Harbour",
                        "Lower Town", "Anytown"))  # fmt: skip


class _Words(HTMLParser):
    """A web page's words, and the elements and attributes it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: Counter[str] = Counter()
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.hidden += tag in ("style", "title")
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.found.append(data)


def _html(document: Document) -> str:
    parser = _Words()
    parser.feed(write_html(document).decode())
    assert not parser.tags.keys() & {"ltd", "script", "iframe", "img"}
    return " ".join(parser.found)


def _docx(document: Document) -> str:
    """Every paragraph of the Word file in order, those of tables too."""
    body = docx.Document(BytesIO(write_docx(document))).element.body
    paragraphs = body.iter(qn("w:p"))
    return "\n".join("".join(_text(t) for t in p.iter(qn("w:t"), qn("w:br"))) for p in paragraphs)


def _text(element: Any) -> str:
    return "\n" if element.tag == qn("w:br") else element.text or ""


def _pdf(document: Document) -> str:
    return " ".join(texts(write_pdf(document)))


FORMATS: dict[str, Callable[[Document], str]] = {"text": write_text, "html": _html, "docx": _docx, "pdf": _pdf}


def words(text: str) -> list[str]:
    return text.split()


def to(kind: LetterKind, name: str) -> LetterFacts:
    of = facts(kind)
    home = Home(1, NINE_LINES, "AN1 2BB")
    return replace(of, case=replace(of.case, resident=replace(of.case.resident, name=name), home=home))


def letter(of: LetterFacts) -> Document:
    return composed(of).document


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["text", "html", "docx"])
def test_a_name_stands_as_it_is_written_in_every_kind(form: str, name: str) -> None:
    for kind in KINDS:
        flat = " ".join(words(FORMATS[form](letter(to(kind, name)))))
        assert f"Dear {name}" in flat
        assert flat.count(name) >= 2


def test_names_stand_in_the_pdf_too() -> None:
    of = to(K.REFUSAL_2, NAMES[0])
    text = _pdf(letter(replace(of, words=replace(of.words, opening="\n\n".join(NAMES)))))
    assert f"Dear {NAMES[0]}" in text
    assert [name for name in NAMES if name not in text] == []


@pytest.mark.parametrize("form", FORMATS)
def test_an_address_of_nine_lines_is_whole_and_in_order(form: str) -> None:
    document = letter(to(K.FURTHER_ISSUE, "Rosa Tenant"))
    (block,) = (b for b in document.blocks if isinstance(b, AddressBlock))
    assert len(block.lines) == 10
    flat = " ".join(words(FORMATS[form](document)))
    assert " ".join(("Rosa Tenant", *NINE_LINES.splitlines(), "AN1 2BB")) in flat


@pytest.mark.parametrize("form", FORMATS)
def test_a_point_of_five_thousand_words_is_printed_to_its_last_word(form: str) -> None:
    long = " ".join(f"wort{number:04}" for number in range(5000))
    of = to(K.RESPONSE_2, "Rosa Tenant")
    points = (point(1, text=long, findings=(finding(1), finding(2))), *of.case.points[1:])
    text = FORMATS[form](letter(replace(of, case=replace(of.case, points=points))))
    found = re.findall(r"wort\d{4}", text)
    assert found[:5000] == long.split()
    assert "Yours sincerely" in text


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_some_letters_hold_a_table_that_large_print_must_turn_into_something_else() -> None:
    wide = {kind for kind in LetterKind if any(len(t.header) > 2 for t in tables(letter(facts(kind))))}
    assert {K.RESPONSE_1, K.RESPONSE_2, K.SURVEY, K.APOLOGY} <= wide


LARGE: dict[str, Callable[[LetterFacts], Document]] = {
    "agreed with the resident": lambda of: compose_letter(of, WORDING, draft=False, large_print=True).document,
    "asked for this once": lambda of: in_large_print(letter(of)),
}


@pytest.mark.parametrize("made", LARGE)
@pytest.mark.parametrize("kind", LetterKind)
def test_large_print_has_no_cramped_table_and_every_word(kind: LetterKind, made: str) -> None:
    ordinary, large = letter(facts(kind)), LARGE[made](facts(kind))
    assert large.large_print
    assert [table.header for table in tables(large) if len(table.header) > 2] == []
    assert set(_bare(write_text(ordinary))) - set(_bare(write_text(large))) == set()
    flat = " ".join(words(write_text(large)))
    cells = [cell for table in tables(ordinary) for row in table.rows for cell in row if cell.strip("_☐ \n")]
    assert [cell for cell in cells if " ".join(words(cell)) not in flat] == []


def _bare(text: str) -> list[str]:
    """Words without the marks around them."""
    return re.findall(r"[\w£@’]+(?:[./-][\w@]+)*|☐", text)
