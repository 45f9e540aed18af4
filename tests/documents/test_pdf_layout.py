"""How PDFs look and what they hold: text, places on the page, page numbers, awkward input."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import subprocess
import sys

import pypdfium2
import pytest

from complaintdesk.documents.blocks import (
    AddressBlock,
    Block,
    BulletList,
    Heading,
    KeyValues,
    Letterhead,
    Note,
    Paragraph,
    Signature,
    Table,
)
from complaintdesk.documents.pdf import flow, page_pictures, write_pdf
from tests.documents import pdf_reading, samples

MANY = "damp " * 5_000
POINTS_TO_MM = 25.4 / 72


def _place(data: bytes, words: str, page: int = 0) -> tuple[float, float, float]:
    """Where `words` stand on the page, in mm: from the left, from the top, and how tall a capital is."""
    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[page].get_textpage()
        found = text.search(words).get_next()
        assert found is not None, words
        left, bottom, _, top = text.get_charbox(found[0], loose=False)
        tall = pdf[page].get_height()
    return left * POINTS_TO_MM, (tall - top) * POINTS_TO_MM, (top - bottom) * POINTS_TO_MM


def test_text_comes_out_in_reading_order() -> None:
    whole = " ".join(pdf_reading.texts(write_pdf(samples.letter())))
    wanted = ("Brookside Homes", "14 Mill Lane", "Ms Zoë", "Our reference", "Dear Ms", "Our response at", "We uphold")
    places = [whole.index(words) for words in (*wanted, "What we found", "Replace the fan", "Distress", "Sam Okafor")]
    assert places == sorted(places)
    assert samples.AWKWARD_SHOWN in whole


def test_the_same_document_gives_the_same_bytes_in_any_process() -> None:
    code = (
        "import hashlib; from complaintdesk.documents.pdf import write_pdf; from tests.documents import samples;"
        "print(hashlib.sha256(write_pdf(samples.letter())).hexdigest())"
    )
    first = hashlib.sha256(write_pdf(samples.letter())).hexdigest()
    write_pdf(samples.document(Paragraph.of("another, with Привет in it")))
    assert hashlib.sha256(write_pdf(samples.letter())).hexdigest() == first
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": paths}
    other = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == first


@pytest.mark.parametrize("lines", [4, 5, 9])
def test_the_address_stands_in_the_window_of_a_dl_envelope(lines: int) -> None:
    address = tuple(f"Line {number} of it" for number in range(1, lines + 1))
    content = (Heading("First", 1), AddressBlock(address), Paragraph.of("Body text"))
    data = write_pdf(dataclasses.replace(samples.document(*content), letterhead=samples.HEAD))
    left, top, _ = _place(data, "Line 1 of it")
    assert 20 <= left <= 26
    assert 46 <= top <= 57
    assert _place(data, f"Line {lines} of it")[1] <= 84
    assert _place(data, "First")[1] >= 92


def test_a_long_letterhead_does_not_move_the_address() -> None:
    head = Letterhead(
        "Brookside Homes", tuple(f"Address {n}" for n in range(5)), tuple(f"Contact {n}" for n in range(5))
    )
    content = (AddressBlock(samples.ADDRESS), Paragraph.of("Body text"))
    data = write_pdf(dataclasses.replace(samples.document(*content), letterhead=head))
    assert 46 <= _place(data, "Ms Zoë")[1] <= 57
    assert _place(data, "Contact 4")[0] > 110


def test_pages_are_numbered_and_bear_the_footer() -> None:
    shown = pdf_reading.texts(write_pdf(samples.letter()))
    assert len(shown) == 2
    for number, page in enumerate(shown, 1):
        assert f"Page {number} of 2" in page
        assert "Registered provider 0000" in page


def test_a_draft_says_so_on_every_page_and_a_letter_nowhere() -> None:
    assert all("Draft, not sent" in page for page in pdf_reading.texts(write_pdf(samples.letter(draft=True))))
    assert not any("Draft" in page for page in pdf_reading.texts(write_pdf(samples.letter())))


def test_large_print_is_18_point_and_nothing_in_it_is_small() -> None:
    small, large = (write_pdf(samples.letter(large_print=choice)) for choice in (False, True))
    ratio = _place(large, "Dear Ms")[2] / _place(small, "Dear Ms")[2]
    assert ratio == pytest.approx(18 / 11, rel=0.03)
    assert _place(large, "Page 1 of")[2] / _place(large, "Dear Ms")[2] > 0.85


def test_landscape_pages_lie_on_their_side() -> None:
    with pdf_reading.opened(write_pdf(dataclasses.replace(samples.letter(), landscape=True))) as pdf:
        sides = [float(side) for side in pdf.pages[0].mediabox.as_list()]
    assert sides == pytest.approx([0, 0, 841.89, 595.28], abs=0.1)


def test_a_heading_stays_with_the_text_that_follows_it() -> None:
    filler = tuple(Paragraph.of("A line.") for _ in range(60))
    for count in range(20, 45):
        content: tuple[Block, ...] = (*filler[:count], Heading("The heading", 2), Paragraph.of(samples.WORDS))
        for page in pdf_reading.texts(write_pdf(samples.document(*content))):
            if "The heading" in page:
                assert "The surveyor found" in page


@pytest.mark.parametrize(
    "block",
    [
        Paragraph.of(MANY),
        Table("c", ("A", "B"), (("1", MANY), ("2", MANY))),
        Table("c", ("A", "B"), (("1", "2"), (MANY, "4"))),
        KeyValues((("Words", MANY),)),
        BulletList((MANY,)),
        Note(MANY),
        Heading(MANY, 2),
        Signature(MANY, "role"),
        AddressBlock((MANY,)),
    ],
    ids=lambda block: type(block).__name__,
)
@pytest.mark.parametrize("large_print", [False, True])
def test_five_thousand_words_anywhere_flow_over_pages_and_none_is_lost(block: Block, *, large_print: bool) -> None:
    data = write_pdf(samples.document(Heading("Top", 1), block, Paragraph.of("The end."), large_print=large_print))
    shown = pdf_reading.texts(data)
    wanted = 10_000 if isinstance(block, Table) and MANY in block.rows[0] else 5_000
    assert sum(page.split().count("damp") for page in shown) == wanted
    assert any("The end." in page for page in shown)


@pytest.mark.parametrize(
    "block",
    [
        Paragraph.of("x" * 6_000),
        Table("c", ("A", "B"), (("x" * 3_000, "x" * 3_000),)),
        Table("c", ("x" * 6_000, "B"), (("1", "2"),)),
        BulletList(("x" * 6_000,)),
    ],
)
def test_a_word_longer_than_a_line_is_cut_and_not_lost(block: Block) -> None:
    shown = pdf_reading.texts(write_pdf(samples.document(block)))
    assert sum(page.count("x") for page in shown) == 6_000


def test_a_short_row_is_never_cut_in_two_and_no_header_comes_twice_on_a_page() -> None:
    cell = " ".join(f"w{number}" for number in range(60))
    table = Table("c", ("Head", "B"), tuple((f"row{n}", cell) for n in range(30)), (1, 3))
    for page in pdf_reading.texts(write_pdf(samples.document(Paragraph.of("x"), table))):
        assert page.count("Head") == 1
        assert page.split().count("w0") == page.split().count("w59") == page.count("row")


def test_a_reference_is_not_cut_where_other_columns_have_room() -> None:
    row = ("C-2026-0142", samples.WORDS, "1 March 2026", "Yes", "No", "Acknowledged")
    table = Table("c", ("Ref", "What it is about", "Received", "Late", "Escalated", "State"), (row, row))
    (page,) = pdf_reading.texts(write_pdf(samples.document(table)))
    assert page.count("C-2026-0142") == page.count("Acknowledged") == 2


def test_characters_outside_the_font_are_shown_or_named() -> None:
    text = "Привет Łódź 😀 中 ŵ שלום \ud800"
    (page,) = pdf_reading.texts(write_pdf(samples.document(Paragraph.of(text))))
    for part in ("Привет", "Łódź", "😀", "[U+4E2D]", "ŵ", "\ufffd"):
        assert part in page


def test_line_breaks_in_text_are_kept() -> None:
    data = write_pdf(samples.document(Paragraph.of("First line\r\nSecond line\u2028Third line")))
    tops = [_place(data, f"{which} line")[1] for which in ("First", "Second", "Third")]
    assert tops[0] < tops[1] < tops[2]


def test_an_empty_document_is_one_page() -> None:
    assert len(pdf_reading.texts(write_pdf(samples.document()))) == 1


def test_page_pictures_are_rgba_rows_of_the_size_asked_for() -> None:
    pictures = list(page_pictures(write_pdf(samples.letter()), 1.5))
    assert len(pictures) == 2
    for width, height, pixels in pictures:
        assert (width, height) == (893, 1263)
        assert len(pixels) == width * height * 4
        assert set(pixels[3::4]) == {255}
        assert pixels[:4] == b"\xff\xff\xff\xff"
    accent = b"\x16\x32\x4f\xff"
    assert accent in pictures[0][2]


def test_page_pictures_refuse_what_is_no_pdf() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        page_pictures(b"hello", 1.0)


def test_what_was_written_before_changes_nothing() -> None:
    first = write_pdf(samples.letter())
    for other in (samples.letter(draft=True, large_print=True), samples.document(Paragraph.of(samples.WORDS))):
        write_pdf(other)
    flow._broken.clear()
    assert write_pdf(samples.letter()) == first
    assert write_pdf(samples.letter()) == first


@pytest.mark.parametrize("strong", [False, True])
def test_no_line_goes_beyond_the_margin(strong: bool) -> None:
    words = "That means that we agree with you and we are sorry that we got this wrong " * 6
    paragraphs = (Paragraph.of(words[at:], strong=strong) for at in range(0, 60, 3))
    with pypdfium2.PdfDocument(write_pdf(samples.document(*paragraphs))) as pdf:
        right = max(
            text.get_charbox(at, loose=False)[2]
            for page in pdf
            for text in [page.get_textpage()]
            for at in range(text.count_chars())
        )
    assert right * POINTS_TO_MM <= 210 - 20 + 0.01
