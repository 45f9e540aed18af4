"""Word files: read back with python-docx."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm

from complaintdesk.documents.blocks import (
    BulletList,
    Heading,
    PageBreak,
    Paragraph,
    Table,
)
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.docx_parts import xml_of
from complaintdesk.domain.errors import UserError
from tests.documents import samples


def _opened(data: bytes) -> WordDocument:
    return docx.Document(BytesIO(data))


def _styles(word: WordDocument) -> dict[str, str]:
    """Each paragraph's text with the name of its style; equal texts once."""
    return {line.text: line.style.name for line in word.paragraphs if line.style is not None and line.style.name}


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _letterhead(*, first_page: bool = False) -> bytes:
    """A landlord's own letterhead: a header, a numbered footer, some text and a style of its own."""
    word = docx.Document()
    section = word.sections[0]
    section.top_margin = Mm(55)
    section.header.paragraphs[0].text = "THE LANDLORD'S HEADER"
    section.footer.paragraphs[0].text = "The landlord's footer"
    if first_page:
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "FIRST PAGE HEADER"
    word.add_paragraph("Text that stood in the letterhead file")
    word.add_table(2, 2)
    word.styles["Normal"].font.name = "Georgia"
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def test_headings_lists_and_remarks_have_real_styles() -> None:
    styles = _styles(_opened(write_docx(samples.letter())))
    wanted = {
        "Our response at stage\u00a01": "Heading 1",
        "What you told us": "Heading 2",
        "What we found": "Heading 3",
        "The fan is broken.": "List Bullet",
        "Pay you £150.00.": "List Number",
        "What we will pay": "Caption",
        "Amounts follow our compensation policy.": "Remark",
        "\n".join(samples.ADDRESS): "Recipient Address",
        samples.AWKWARD_SHOWN: "Normal",
    }
    assert {text: styles.get(text) for text in wanted} == wanted


def test_emphasis_is_bold_and_the_signature_names_who_signs() -> None:
    word = _opened(write_docx(samples.letter()))
    bold = [run.text for line in word.paragraphs for run in line.runs if run.bold]
    assert "We uphold your complaint. " in bold
    assert "Sam Okafor" in bold
    assert word.paragraphs[-1].text == "Sam Okafor\nComplaints Officer"


def test_a_table_has_a_header_row_that_repeats_and_a_name() -> None:
    word = _opened(write_docx(samples.document(samples.long_table(3))))
    (table,) = word.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Reference", "About", "Received", "Working days"]
    assert [cell.text for cell in table.rows[3].cells] == ["C-2026-0002", "Damp and mould", "1 March 2026", "2"]
    heads = [bool(list(xml_of(table).tr_lst[n].iter(qn("w:tblHeader")))) for n in range(4)]
    assert heads == [True, False, False, False]
    caption = next(xml_of(table).iter(qn("w:tblCaption")))
    assert caption.get(qn("w:val")) == "Open complaints"
    widths = [column.width for column in table.columns]
    assert widths[1] is not None
    assert widths[0] is not None
    assert widths[1] / widths[0] == pytest.approx(3, rel=0.01)


def test_each_numbered_list_starts_at_one() -> None:
    lists = (BulletList(("a", "b"), numbered=True), Paragraph.of("x"), BulletList(("c",), numbered=True))
    word = _opened(write_docx(samples.document(*lists)))
    ids = [
        xml_of(line).pPr.numPr.numId.val
        for line in word.paragraphs
        if line.style is not None and line.style.name == "List Number"
    ]
    assert ids[0] == ids[1] != ids[2]


def test_a_chart_is_a_picture_with_its_alternative() -> None:
    data = write_docx(samples.document(samples.CHART))
    word = _opened(data)
    (picture,) = word.inline_shapes
    described = next(xml_of(word.paragraphs[0]).iter(qn("wp:docPr")))
    assert described.get("descr") == samples.CHART.alternative
    assert picture.width == pytest.approx(Mm(165), rel=0.001)
    (image,) = [part for name, part in _parts(data).items() if name.startswith("word/media/")]
    assert image.startswith(b"\x89PNG")


def test_the_footer_numbers_pages_with_fields() -> None:
    word = _opened(write_docx(samples.letter()))
    footer = xml_of(word.sections[0].footer)
    assert [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert "Registered provider 0000" in "".join(text.text or "" for text in footer.iter(qn("w:t")))


def test_language_title_and_dates_are_the_documents_own() -> None:
    data = write_docx(samples.letter())
    word = _opened(data)
    assert word.core_properties.title == "Stage 1 response <to> Zoë"
    assert word.core_properties.author == "Brookside & Co"
    assert word.core_properties.created is not None
    assert word.core_properties.created.date() == samples.DATED
    languages = {item.get(qn("w:val")) for item in word.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}


def test_the_same_document_and_base_give_the_same_bytes() -> None:
    content = samples.document(samples.CHART, samples.long_table(2))
    assert write_docx(content) == write_docx(content)
    base = _letterhead()
    assert write_docx(samples.letter(), base) == write_docx(samples.letter(), base)
    times = {entry.date_time for entry in zipfile.ZipFile(BytesIO(write_docx(content))).infolist()}
    assert times == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("first_page", [False, True])
def test_a_landlords_letterhead_keeps_its_headers_and_look_but_not_its_text(*, first_page: bool) -> None:
    word = _opened(write_docx(samples.letter(draft=True), _letterhead(first_page=first_page)))
    section = word.sections[0]
    assert section.header.paragraphs[0].text == "THE LANDLORD'S HEADER"
    assert section.footer.paragraphs[0].text == "The landlord's footer"
    assert section.top_margin == pytest.approx(Mm(55), rel=0.001)
    assert word.styles["Normal"].font.name == "Georgia"
    texts = [line.text for line in word.paragraphs]
    assert not any("stood in the letterhead" in text for text in texts)
    assert "Brookside Homes" not in texts
    assert len(word.tables) == 1
    headers = [section.header, *([section.first_page_header] if first_page else [])]
    assert all(header.paragraphs[-1].text == "Draft, not sent" for header in headers)
    if first_page:
        assert section.first_page_header.paragraphs[0].text == "FIRST PAGE HEADER"


def _bare_letterhead() -> bytes:
    """What Word itself saves for a blank page: hardly any styles, and no numbering."""
    word = docx.Document()
    for style in list(word.styles):
        if style.name not in ("Normal", "Default Paragraph Font", "Normal Table", "No List"):
            style.delete()
    rels = word.part.rels
    for key in [key for key, rel in rels.items() if rel.reltype == RELATIONSHIP_TYPE.NUMBERING]:
        del rels[key]
    out = BytesIO()
    word.save(out)
    return out.getvalue()


@pytest.mark.parametrize("large_print", [False, True])
def test_a_letterhead_with_no_styles_still_gets_headings_bullets_and_numbers(*, large_print: bool) -> None:
    word = _opened(write_docx(samples.letter(large_print=large_print), _bare_letterhead()))
    levels = {}
    for name in ("Heading 1", "Heading 2", "Heading 3"):
        style = word.styles[name]
        (outline,) = style.element.iter(qn("w:outlineLvl"))
        levels[name] = outline.get(qn("w:val"))
        assert style.font.bold
    assert levels == {"Heading 1": "0", "Heading 2": "1", "Heading 3": "2"}
    kinds = {}
    for line in word.paragraphs:
        settings = xml_of(line).pPr.numPr
        if settings is not None:
            kinds[line.text] = _list_kind(word, settings.numId.val)
    assert [kinds["The fan is broken."], kinds["Pay you £150.00."]] == ["bullet", "decimal"]
    size = word.styles["Normal"].font.size
    assert (size is not None and size.pt == 18) == large_print


def _list_kind(word: WordDocument, number: int) -> str:
    numbering: Any = word.part.numbering_part.element
    abstract = numbering.num_having_numId(number).abstractNumId.val
    (found,) = [
        item for item in numbering.findall(qn("w:abstractNum")) if item.get(qn("w:abstractNumId")) == str(abstract)
    ]
    return str(next(found.iter(qn("w:numFmt"))).get(qn("w:val")))


def test_a_letterhead_in_several_sections_keeps_its_first_pages_header() -> None:
    base = docx.Document(BytesIO(_letterhead()))
    base.add_section()
    base.sections[1].header.is_linked_to_previous = False
    base.sections[1].header.paragraphs[0].text = "A LATER HEADER"
    out = BytesIO()
    base.save(out)
    word = _opened(write_docx(samples.letter(), out.getvalue()))
    assert len(word.sections) == 1
    assert word.sections[0].header.paragraphs[0].text == "THE LANDLORD'S HEADER"


@pytest.mark.parametrize("base", [None, _letterhead()], ids=["our own", "the landlord's letterhead"])
def test_the_page_number_stands_at_the_right_margin(base: bytes | None) -> None:
    section = _opened(write_docx(samples.letter(), base)).sections[0]
    line = section.footer.paragraphs[-1]
    assert line.text.startswith("Registered provider 0000\tPage ")
    stops = {s.position: s.alignment for s in line.paragraph_format.tab_stops}
    kept = [position for position, alignment in stops.items() if alignment is not WD_TAB_ALIGNMENT.CLEAR]
    width = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    assert kept == [pytest.approx(width, abs=635)]
    assert stops[kept[0]] is WD_TAB_ALIGNMENT.RIGHT
    style = {s.position for s in line.style.paragraph_format.tab_stops}
    assert style <= set(stops)


def test_page_numbers_are_not_added_to_a_footer_that_has_them() -> None:
    base = write_docx(samples.document(Paragraph.of("x")))
    footer = xml_of(_opened(write_docx(samples.letter(), base)).sections[0].footer)
    assert [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("base", [b"", b"not a Word file", b"PK\x03\x04 broken"])
def test_a_base_that_is_no_word_file_is_refused_in_plain_words(base: bytes) -> None:
    with pytest.raises(UserError) as refused:
        write_docx(samples.letter(), base)
    assert refused.value.code == "letterhead.not_word"
    assert "not a Word document" in str(refused.value)


def test_another_kind_of_office_file_is_refused_too() -> None:
    from complaintdesk.documents.xlsx import write_xlsx

    with pytest.raises(UserError):
        write_docx(samples.letter(), write_xlsx(samples.workbook()))


def test_large_print_is_18_point_throughout() -> None:
    word = _opened(write_docx(samples.letter(large_print=True)))
    body = word.styles["Normal"].font.size
    assert body is not None
    assert body.pt == 18
    for name in ("Footer", "Remark", "Table Text", "Sender Details", "Heading 3"):
        size = word.styles[name].font.size
        assert size is not None
        assert size.pt >= 16


def test_landscape_and_page_breaks() -> None:
    content = samples.document(Heading("a", 1), PageBreak(), Paragraph.of("b"))
    data = write_docx(dataclasses.replace(content, landscape=True))
    section = _opened(data).sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.page_width == pytest.approx(Mm(297), rel=0.001)
    assert len(re.findall(rb'<w:br w:type="page"/>', _parts(data)["word/document.xml"])) == 1


def test_awkward_text_is_kept_whole() -> None:
    words = "damp " * 5_000
    table = Table("c", ("A", "B"), ((samples.AWKWARD, words),))
    word = _opened(write_docx(samples.document(Paragraph.of("😀 中 \ud800 line\nbreak\ttab"), table)))
    assert word.paragraphs[0].text == "😀 中 \ufffd line\nbreak tab"
    assert word.tables[0].rows[1].cells[0].text == samples.AWKWARD_SHOWN
    assert word.tables[0].rows[1].cells[1].text == words


@pytest.mark.parametrize(("caption", "times"), [("What we will do", 1), ("All of it", 2)])
def test_a_caption_that_repeats_its_heading_is_not_printed_again(caption: str, times: int) -> None:
    table = Table(caption, ("What",), (("Mend the roof",),))
    document = dataclasses.replace(samples.letter(), blocks=(Heading("What we will do"), table))
    printed = [line.text for line in _opened(write_docx(document)).paragraphs]
    assert len([text for text in printed if text in {"What we will do", caption}]) == times
