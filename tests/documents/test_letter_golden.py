"""The structure of every kind of letter, the same in every format, against what is written down beside this file.

`golden_letters.txt` was read by eye when it was made; a changed template changes it on purpose or not at all.
"""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.keeping import as_text, document_json, document_of
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import LetterKind
from tests.documents import letter_outlines as outlines
from tests.documents import pdf_reading
from tests.documents.letters import composed, facts
from tests.documents.test_pdf_structure import assert_accounted_for


def golden() -> dict[str, list[str]]:
    """The outlines written down, by kind, without spaces in their headings."""
    found: dict[str, list[str]] = {}
    text = Path(__file__).with_name("golden_letters.txt").read_text(encoding="utf-8")
    for part in re.split(r"^\[", text, flags=re.MULTILINE)[1:]:
        name, _, lines = part.partition("]\n")
        found[name] = [_spaceless(line) for line in lines.splitlines() if line]
    return found


def _spaceless(line: str) -> str:
    kind, _, words = line.partition(" ")
    return f"{kind} {''.join(words.split())}"


GOLDEN = golden()


@pytest.mark.parametrize("kind", LetterKind)
def test_every_format_has_the_structure_that_is_written_down(kind: LetterKind) -> None:
    letter, expected = composed(facts(kind)), GOLDEN[kind.value]
    assert outlines.of_blocks(letter) == expected
    assert outlines.of_pdf(write_pdf(letter)) == expected
    assert outlines.of_word(write_docx(letter)) == expected
    assert outlines.of_html(write_html(letter)) == expected
    text = _spaceless(f"x {write_text(letter)}")
    at = 0
    for heading in (line for line in expected if line.startswith("h")):
        at = text.index(heading[3:], at)


@pytest.mark.parametrize("kind", LetterKind)
def test_a_pdf_is_tagged_whole_embeds_its_fonts_and_says_what_it_is(kind: LetterKind) -> None:
    letter = composed(facts(kind))
    data = write_pdf(letter)
    with pdf_reading.opened(data) as pdf:
        assert_accounted_for(pdf)
        assert all(pdf_reading.fonts(pdf).values())
        assert str(pdf.Root.Lang) == "en-GB"
        assert str(pdf.docinfo.Title) == letter.title
        assert bool(pdf.Root.MarkInfo.Marked)
        for table in pdf_reading.structure(pdf).all("Table"):
            assert all(str(head.source.A.Scope) == "/Column" for head in table.all("TH") if head.source is not None)
    assert write_pdf(composed(facts(kind))) == data


@pytest.mark.parametrize("kind", LetterKind)
def test_a_web_page_is_accessible(kind: LetterKind) -> None:
    page = etree.fromstring(write_html(composed(facts(kind))), etree.HTMLParser(encoding="utf-8"))
    assert page.get("lang") == "en-GB"
    assert page.findtext("head/title")
    levels = [int(e.tag[1]) for e in page.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(page.findall("body/main")) == 1
    for table in page.iter("table"):
        assert all(head.get("scope") == "col" for head in table.iter("th"))
        region = table.getparent()
        assert region.get("aria-label")
        assert region.get("tabindex") == "0"
    assert not list(page.iter("script", "img", "iframe", "link"))
    ids = [e.get("id") for e in page.iter() if e.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("kind", LetterKind)
def test_what_a_letter_said_comes_back_from_the_desk_as_it_was(kind: LetterKind) -> None:
    letter = composed(facts(kind))
    kept: dict[str, Any] = json.loads(as_text(document_json(letter)))
    assert document_of(kept) == letter
