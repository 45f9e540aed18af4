"""The tagged structure of PDFs: what a screen reader is told."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
import pytest

from complaintdesk.documents.blocks import (
    BulletList,
    Document,
    Heading,
    KeyValues,
    Note,
    PageBreak,
    Paragraph,
    Table,
)
from complaintdesk.documents.pdf import write_pdf
from tests.documents import pdf_reading, samples


@pytest.fixture(scope="module")
def letter() -> Iterator[pikepdf.Pdf]:
    with pdf_reading.opened(write_pdf(samples.letter(draft=True))) as pdf:
        yield pdf


def _roles(pdf: pikepdf.Pdf) -> list[str]:
    return [kid.role for kid in pdf_reading.structure(pdf).kids]


def test_every_kind_of_block_has_its_role_in_reading_order(letter: pikepdf.Pdf) -> None:
    draft, head, address = ["P"], ["P", "P", "P"], ["P"]
    opening = ["L", "P", "H1", "P", "H2", "L", "H3", "P", "P"]
    closing = ["H2", "L", "Table", "Note", "P", "P", "P", "P"]
    assert _roles(letter) == draft + head + address + opening + closing


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("draft", [False, True])
def test_everything_drawn_is_marked_and_every_mark_has_its_element(*, draft: bool, large_print: bool) -> None:
    with pdf_reading.opened(write_pdf(samples.letter(draft=draft, large_print=large_print))) as pdf:
        assert_accounted_for(pdf)


def test_a_table_over_pages_and_a_chart_are_accounted_for() -> None:
    content = (Heading("Pack", 1), samples.long_table(120), samples.CHART, Note("n"), Note("m"))
    with pdf_reading.opened(write_pdf(samples.document(*content, footer="Pack"))) as pdf:
        assert len(pdf.pages) >= 3
        assert_accounted_for(pdf)


def assert_accounted_for(pdf: pikepdf.Pdf) -> None:
    """Drawn marks, the structure's marks and the parent tree are the same set, page by page."""
    held = {}
    for node in pdf_reading.structure(pdf).walk():
        for mark in node.marks:
            assert mark not in held, "two elements share a mark"
            held[mark] = node
    parents = dict(zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums.as_list())] * 2, strict=True))
    for number, page in enumerate(pdf.pages):
        ids, stray = pdf_reading.marks(pdf, number)
        assert not stray
        assert ids == list(range(len(ids)))
        assert {(number, mark) for mark in ids} == {mark for mark in held if mark[0] == number}
        owners = parents[page.StructParents]
        for drawn, owner in zip(ids, owners.as_list(), strict=True):
            source = held[number, drawn].source
            assert source is not None
            assert owner.objgen == source.objgen
        assert page.obj.Tabs == pikepdf.Name.S


def test_lists_have_labels_and_bodies(letter: pikepdf.Pdf) -> None:
    pairs, bullets, numbered = pdf_reading.structure(letter).all("L")
    for whole, count in ((pairs, 2), (bullets, 3), (numbered, 2)):
        assert [[kid.role for kid in item.kids] for item in whole.kids] == [["Lbl", "LBody"]] * count
        assert all(kid.marks for item in whole.kids for kid in item.kids)
    kinds = [str(whole.source.A.ListNumbering) for whole in (pairs, bullets, numbered) if whole.source is not None]
    assert kinds == ["/None", "/Disc", "/Decimal"]


def test_a_table_is_regular_with_header_cells_that_say_their_scope(letter: pikepdf.Pdf) -> None:
    (table,) = pdf_reading.structure(letter).all("Table")
    assert [kid.role for kid in table.kids] == ["Caption", "THead", "TBody"]
    heads = table.all("TH")
    assert [str(head.source.A.Scope) for head in heads if head.source is not None] == ["/Column", "/Column"]
    assert [[cell.role for cell in row.kids] for row in table.kids[2].kids] == [["TD", "TD"]] * 2


def test_a_header_repeated_on_every_page_is_tagged_once() -> None:
    data = write_pdf(samples.document(samples.long_table(130)))
    with pdf_reading.opened(data) as pdf:
        heads = pdf_reading.structure(pdf).all("TH")
        assert [len(head.marks) for head in heads] == [1, 1, 1, 1]
        assert len(pdf_reading.structure(pdf).all("TR")) == 131
    shown = pdf_reading.texts(data)
    assert len(shown) >= 3
    assert all(page.count("Working days") == 1 for page in shown)


def test_an_empty_cell_keeps_its_place_in_the_row() -> None:
    table = Table("c", ("A", "B", "C"), (("1", "", "3"),))
    with pdf_reading.opened(write_pdf(samples.document(table))) as pdf:
        cells = pdf_reading.structure(pdf).all("TD")
        assert [bool(cell.marks) for cell in cells] == [True, False, True]


def test_a_chart_is_a_figure_with_its_alternative_and_its_place() -> None:
    with pdf_reading.opened(write_pdf(samples.document(samples.CHART))) as pdf:
        (figure,) = pdf_reading.structure(pdf).all("Figure")
        assert figure.source is not None
        assert str(figure.source.Alt) == samples.CHART.alternative
        left, bottom, right, top = (float(edge) for edge in figure.source.A.BBox.as_list())
        assert 0 < left < right < 595
        assert 0 < bottom < top < 842


def test_headings_never_skip_a_level() -> None:
    content = (Heading("a", 3), Heading("b", 3), Heading("c", 1), Heading("d", 3), Heading("e", 2))
    with pdf_reading.opened(write_pdf(samples.document(*content))) as pdf:
        assert _roles(pdf) == ["H1", "H2", "H1", "H2", "H2"]


def test_notes_have_ids_of_their_own() -> None:
    with pdf_reading.opened(write_pdf(samples.document(Note("a"), Note("b")))) as pdf:
        notes = pdf_reading.structure(pdf).all("Note")
        ids = {str(note.source.ID) for note in notes if note.source is not None}
        assert len(ids) == 2
        assert len(pdf.Root.StructTreeRoot.IDTree.Names) == 4


def test_a_paragraph_over_pages_is_one_element() -> None:
    with pdf_reading.opened(write_pdf(samples.document(Paragraph.of(samples.WORDS * 30)))) as pdf:
        (paragraph,) = pdf_reading.structure(pdf).all("P")
        assert [page for page, _ in paragraph.marks] == list(range(len(pdf.pages)))
        assert len(pdf.pages) > 2


def test_blank_blocks_leave_no_empty_elements() -> None:
    content = (Paragraph.of("  "), BulletList(("", " ")), KeyValues(()), Heading("Only", 1), PageBreak())
    with pdf_reading.opened(write_pdf(samples.document(*content))) as pdf:
        assert _roles(pdf) == ["H1"]


def test_the_catalogue_says_language_title_and_that_it_is_tagged(letter: pikepdf.Pdf) -> None:
    root = letter.Root
    assert str(root.Lang) == "en-GB"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert str(letter.docinfo["/Title"]) == "Stage 1 response <to> Zoë"
    assert str(letter.docinfo["/CreationDate"]) == "D:20260401000000Z"
    with letter.open_metadata() as meta:
        assert meta["dc:title"] == "Stage 1 response <to> Zoë"
        assert meta["dc:creator"] == ["Brookside & Co"]
        assert meta["xmp:CreateDate"] == "2026-04-01T00:00:00Z"


def test_headings_are_bookmarks_that_lead_to_their_page(letter: pikepdf.Pdf) -> None:
    with letter.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Our response at stage 1"
        assert [item.title for item in top.children] == ["What you told us", "What we will do"]
        assert [item.title for item in top.children[0].children] == ["What we found"]


def test_every_font_is_embedded_and_none_is_a_stand_in() -> None:
    content = (samples.long_table(3), samples.CHART, Paragraph.of("😀 → Привет"), BulletList(("a",)))
    data = write_pdf(Document("t", "a", samples.DATED, content, letterhead=samples.HEAD, draft=True, footer="f"))
    with pdf_reading.opened(data) as pdf:
        found = pdf_reading.fonts(pdf)
    assert all(found.values())
    families = {name.split("+")[1].split("-")[0] for name in found}
    assert families == {"AtkinsonHyperlegible", "DejaVuSans", "NotoEmoji"}
