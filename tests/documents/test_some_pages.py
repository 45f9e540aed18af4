"""Some pages of a PDF: still tagged, and nothing is left of the others."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from complaintdesk.documents.blocks import PageBreak, Paragraph
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.pdf.some_pages import keep_pages
from tests.documents.pdf_reading import texts
from tests.documents.samples import document


@pytest.fixture(scope="module")
def three_pages() -> bytes:
    parts = (Paragraph.of("First words"), PageBreak(), Paragraph.of("Second words"), PageBreak(), Paragraph.of("Third"))
    return write_pdf(document(*parts))


def test_the_pages_that_stay_are_tagged_and_the_others_are_gone(three_pages: bytes) -> None:
    some = keep_pages(three_pages, lambda number: number == 2)
    (text,) = texts(some)
    assert "Second words" in text
    with pikepdf.open(BytesIO(some)) as pdf:
        things = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        assert sum(thing.get("/Type") == "/Page" for thing in things) == 1
        marks = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert len(marks) == 2
        assert int(marks[0]) == int(pdf.pages[0].StructParents)
        assert {str(element.S) for element in marks[1]} == {"/P"}
        assert pdf.Root.Lang == "en-GB"
        assert pdf.Root.MarkInfo.Marked


def test_every_element_that_stays_leads_to_a_page_that_stays(three_pages: bytes) -> None:
    def elements(element: pikepdf.Object) -> list[pikepdf.Object]:
        kids: list[pikepdf.Object] = list(element.get("/K", pikepdf.Array()))
        inner = [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        return [element, *(found for kid in inner for found in elements(kid))]

    with pikepdf.open(BytesIO(keep_pages(three_pages, lambda number: number != 2))) as pdf:
        staying = {page.obj.objgen for page in pdf.pages}
        found = elements(pdf.Root.StructTreeRoot)
        assert {e.Pg.objgen for e in found if "/Pg" in e} == staying


def test_no_page_at_all_is_a_fault_of_the_caller(three_pages: bytes) -> None:
    with pytest.raises(ValueError, match="no page"):
        keep_pages(three_pages, lambda _: False)
