"""What python-docx has no words for: language, fields, header rows and alternative text."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from complaintdesk.documents import blocks, charts
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.docx_styles import Styles, dress

# A table of no more rows than this is kept whole; a longer one begins with its header and three rows.
_SHORT_TABLE = 14
_FIRST_ROWS = 3
# A box under an answer, to be ticked with a pen.
_TICK = Pt(15)


def xml_of(item: object) -> Any:
    """The XML element behind a python-docx object, for what its own methods cannot say."""
    return item._element  # type: ignore[attr-defined]


def set_language(word: WordDocument, language: str) -> None:
    """The language of all text, for spelling and for screen readers."""
    defaults: Any = word.styles.element.find(qn("w:docDefaults"))
    holders = [word.styles["Normal"].element.get_or_add_rPr()]
    if defaults is not None:
        holders += defaults.iter(qn("w:rPr"))
    for holder in holders:
        found = holder.find(qn("w:lang"))
        if found is None:
            found = OxmlElement("w:lang")
            holder.append(found)
        found.set(qn("w:val"), language)
        found.set(qn("w:eastAsia"), language)


def put_text(line: WordParagraph, text: str, *, strong: bool = False) -> None:
    """Adds `text` as a run; a line break in it becomes Word's own."""
    if text:
        run = line.add_run(text)
        if strong:
            run.bold = True


def add_field(line: WordParagraph, code: str) -> None:
    """A field that Word works out, such as PAGE; shows 1 until it has."""
    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run: Any = OxmlElement("w:r")
    text: Any = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    xml_of(line).append(field)


def add_table(word: WordDocument, block: blocks.Table, styles: Styles, width: int) -> None:
    """A table that stands on one page if it is short, else its header row repeats on every page; `width` in EMU."""
    together = len(block.rows) if len(block.rows) <= _SHORT_TABLE else _FIRST_ROWS
    table = word.add_table(rows=1 + len(block.rows), cols=len(block.header))
    shares = block.widths if len(block.widths) == len(block.header) else (1.0,) * len(block.header)
    widths = [Emu(int(width * share / sum(shares))) for share in shares]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    rows = list(xml_of(table).tr_lst)
    for number, (row, texts) in enumerate(zip(rows, (block.header, *block.rows), strict=True)):
        first = not number
        for at, (cell, text) in enumerate(zip(row.tc_lst, texts, strict=True)):
            cell.width = widths[at]
            line = WordParagraph(cell.p_lst[0], table)
            dress(line, styles["head" if first else "cell"])
            if at in block.numeric:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if number < together:
                line.paragraph_format.keep_with_next = True
            put_text(line, clean(text))
            if text.strip() == blocks.BOX:
                line.runs[0].font.size = _TICK
    rule(xml_of(table), ("w:top", "w:bottom", "w:insideH"))
    if isinstance(block, blocks.WritingTable):
        for line in table.rows[1:]:
            line.height, line.height_rule = Mm(block.room), WD_ROW_HEIGHT_RULE.AT_LEAST
    mark_header(xml_of(table), one_line(block.caption))


def rule(table: Any, edges: Sequence[str]) -> None:
    """Thin lines on those edges, whatever table styles the file has."""
    borders: Any = OxmlElement("w:tblBorders")
    for edge in edges:
        line: Any = OxmlElement(edge)
        for key, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "9AA5B1")):
            line.set(qn(key), value)
        borders.append(line)
    layout = table.tblPr.find(qn("w:tblLayout"))
    if layout is not None:
        layout.addprevious(borders)
        return
    look = table.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.addprevious(borders)
    else:
        table.tblPr.append(borders)


def mark_header(table: Any, caption: str) -> None:
    """The first row as header, shaded; no other row split unless it must; the caption for screen readers."""
    for number, row in enumerate(table.tr_lst):
        settings = row.get_or_add_trPr()
        if number:
            continue
        for name in ("w:cantSplit", "w:tblHeader"):
            settings.append(OxmlElement(name))
        for cell in row.tc_lst:
            shade: Any = OxmlElement("w:shd")
            for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E9EEF3")):
                shade.set(qn(key), value)
            cell.get_or_add_tcPr().append(shade)
    if caption:
        named: Any = OxmlElement("w:tblCaption")
        named.set(qn("w:val"), caption)
        table.tblPr.append(named)


def add_picture(word: WordDocument, chart: blocks.Chart, style: ParagraphStyle, width: int) -> None:
    """The chart as a picture as wide as the text, with its alternative text."""
    line = word.add_paragraph()
    dress(line, style)
    line.add_run().add_picture(BytesIO(charts.chart_png(chart)), width=Emu(width))
    # Where the room around it is not said, some programs add their own and push it into the margin.
    inline = next(xml_of(line).iter(qn("wp:inline")))
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    described = next(xml_of(line).iter(qn("wp:docPr")))
    described.set("descr", one_line(chart.alternative))
    described.set("title", one_line(chart.title))
