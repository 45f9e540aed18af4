"""Forms of long cells on paper: what a page holds, where a row goes on, and what a screen reader is told."""

from __future__ import annotations

import re
from itertools import pairwise

import pikepdf

from complaintdesk.documents.blocks import Block, Document, FormTable, Heading
from complaintdesk.documents.pdf import write_pdf
from tests.documents import pdf_reading, samples
from tests.documents.assessments import REMARK
from tests.documents.test_pdf_structure import assert_accounted_for

HEADER = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary")


def _document(*content: Block) -> Document:
    return Document("A form", "Larkfield", samples.DATED, content, landscape=True)


def _form(*rows: tuple[str, str]) -> FormTable:
    """Rows of a number and a commentary."""
    cells = tuple((number, "Answer in time.", "Yes", "Policy\nLetters", words) for number, words in rows)
    return FormTable("The form", HEADER, cells, (1, 2, 1, 2, 3))


def _pages(*rows: tuple[str, str]) -> list[str]:
    return pdf_reading.texts(write_pdf(_document(Heading("Section 1"), _form(*rows))))


def _marked(number: str, sentences: int) -> tuple[str, str]:
    """A row whose sentences are numbered, so that it can be told where they landed."""
    return number, " ".join(f"{number}-{n} {REMARK}" for n in range(sentences))


def test_a_row_that_a_page_can_hold_is_never_cut_and_the_header_repeats() -> None:
    pages = _pages(*(_marked(f"6.{n}", 9) for n in range(1, 9)))
    assert len(pages) > 2
    assert all(page.count("Code provision") == 1 for page in pages)
    for n in range(1, 9):
        holding = [page for page in pages if re.search(rf"\b6\.{n}-", page)]
        assert len(holding) == 1, n
    assert "continued" not in " ".join(pages)


def test_a_row_that_no_page_can_hold_goes_on_and_says_so() -> None:
    pages = _pages(_marked("6.1", 2), _marked("6.2", 90), _marked("6.3", 2))
    holding = [n for n, page in enumerate(pages) if "6.2-" in page]
    assert len(holding) > 1
    assert [n for n, page in enumerate(pages) if "6.2 (continued)" in page] == holding[1:]
    assert "6.1-" in pages[holding[0]], "it begins where the page still has room"
    assert "6.3-" in " ".join(pages[holding[-1] :])
    found = re.findall(r"6\.2-(\d+) ", " ".join(pages))
    assert found == [str(n) for n in range(90)]
    for before, after in pairwise(holding):
        ends, begins = "… Page" in pages[before] or "…" in pages[before], "… " in pages[after]
        assert ends == begins


def test_one_word_longer_than_a_page_is_no_obstacle() -> None:
    pages = _pages(("6.1", "x" * 30_000), ("6.2", "After it."))
    assert sum(page.count("x") for page in pages) - len(re.findall("explanation", " ".join(pages))) >= 30_000
    assert "After it." in pages[-1]


def test_a_form_over_pages_is_accounted_for() -> None:
    rows = (_marked("6.1", 3), ("6.2", "\n".join([REMARK * 9] * 20)), ("6.3", ""), _marked("6.4", 12))
    with pdf_reading.opened(write_pdf(_document(Heading("Section 1"), _form(*rows)))) as pdf:
        assert len(pdf.pages) >= 3
        assert_accounted_for(pdf)
        (table,) = pdf_reading.structure(pdf).all("Table")
        caption, head, body = table.kids
        assert caption.role == "Caption"
        assert [kid.role for kid in head.all("TH")] == ["TH"] * 5
        assert [str(_scope(kid)) for kid in head.all("TH")] == ["/Column"] * 5
        assert [[kid.role for kid in row.kids] for row in body.kids] == [["TH", "TD", "TD", "TD", "TD"]] * 4
        assert {str(_scope(row.kids[0])) for row in body.kids} == {"/Row"}
        assert all(len(row.kids[0].marks) == 1 for row in body.kids), "a number that is printed again is read once"
        assert [kid.role for kid in body.kids[1].kids[4].kids] == ["P"] * 20


def _scope(node: pdf_reading.Node) -> pikepdf.Object:
    assert node.source is not None
    return node.source.A.Scope


def test_all_tables_of_a_form_have_the_same_columns() -> None:
    """A reader that puts the pages together, and an eye that goes down them, needs that."""
    with pdf_reading.opened(write_pdf(_document(_form(("6.1", "a")), _form(("6.2", "b" * 60))))) as pdf:
        (page,) = pdf.pages
        lines = [i for i in pikepdf.parse_content_stream(page) if str(i.operator) in ("l", "m")]
        edges = {round(float(i.operands[0]), 1) for i in lines}
    assert len(edges) <= len(HEADER) + 1 + 2, "the columns' edges, and those of the footer's rule"


def test_a_heading_is_not_left_alone_by_a_row_that_fills_the_page() -> None:
    for sentences in range(20, 34, 2):
        pages = _pages(_marked("6.1", sentences))
        assert "6.1-0" in next(page for page in pages if "Section 1" in page), sentences
