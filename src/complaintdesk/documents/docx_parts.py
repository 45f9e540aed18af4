"""What python-docx has no words for: styles, fields, header rows, numbering and alternative text."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from complaintdesk.documents import blocks, charts
from complaintdesk.documents.characters import clean, one_line

Styles = dict[str, ParagraphStyle]


def xml_of(item: object) -> Any:
    """The XML element behind a python-docx object, for what its own methods cannot say."""
    return item._element  # type: ignore[attr-defined]


_FONT = "Arial"
_ACCENT = RGBColor(0x16, 0x32, 0x4F)
_QUIET = RGBColor(0x4D, 0x4D, 0x4D)
_BUILT_IN = {
    "heading1": "Heading 1",
    "heading2": "Heading 2",
    "heading3": "Heading 3",
    "bullet": "List Bullet",
    "number": "List Number",
    "caption": "Caption",
    "footer": "Footer",
    "body": "Normal",
}
_OWN = {
    "pair": "Reference Line",
    "note": "Remark",
    "address": "Recipient Address",
    "sender": "Sender Details",
    "sender_name": "Sender Name",
    "cell": "Table Text",
    "head": "Table Heading",
    "draft": "Draft Mark",
    "gap": "Gap",
}


def make_styles(word: WordDocument, size: float, *, own_look: bool) -> Styles:
    """The styles for text of `size` points; with `own_look` those the file has keep their look."""
    made = {key: _style(word, name, own=not own_look) for key, name in (_BUILT_IN | _OWN).items()}
    if not own_look:
        _own_look(made, size)
    for key in _OWN:
        made[key].base_style = made["body"]
    small = max(size - 2.0, 16.0) if size > 12 else 9.0
    made["pair"].paragraph_format.space_after = Pt(1)
    made["gap"].font.size, made["gap"].paragraph_format.space_after = Pt(4), Pt(2)
    made["sender_name"].font.bold, made["sender_name"].font.size = True, Pt(size * 1.35)
    made["sender"].font.size = made["note"].font.size = Pt(small)
    # Exact lines, so that the address stands where the envelope's window is.
    for key, leading in (("sender_name", size * 1.65), ("sender", small * 1.25), ("address", size * 1.2)):
        made[key].paragraph_format.line_spacing = Pt(leading)
        made[key].paragraph_format.space_before = made[key].paragraph_format.space_after = Pt(0)
    made["note"].paragraph_format.left_indent = Mm(4)
    made["cell"].font.size = made["head"].font.size = Pt(max(size - 1.5, 9.5))
    for key in ("cell", "head"):
        made[key].paragraph_format.space_before = made[key].paragraph_format.space_after = Pt(2)
    made["head"].font.bold = made["draft"].font.bold = True
    made["draft"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for key in ("heading1", "heading2", "heading3", "caption"):
        made[key].paragraph_format.keep_with_next = True
    return made


def _style(word: WordDocument, name: str, *, own: bool) -> ParagraphStyle:
    try:
        found = word.styles[name]
    except KeyError:
        found = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style: Any = found
    if own:
        _set_font(style)
    return style  # type: ignore[no-any-return]


def _set_font(style: Any) -> None:
    """One font for every script, and no theme font that would win over it."""
    style.font.name = _FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FONT)


def _own_look(made: Styles, size: float) -> None:
    body = made["body"]
    body.font.size = Pt(size)
    body.paragraph_format.space_after = Pt(size * 0.6)
    body.paragraph_format.line_spacing = 1.15
    for key, scale in (("heading1", 1.5), ("heading2", 1.2), ("heading3", 1.05)):
        style = made[key]
        style.font.size, style.font.bold, style.font.italic = Pt(round(size * scale)), True, False
        style.font.color.rgb = _ACCENT
        style.paragraph_format.space_before = Pt(size * (0 if key == "heading1" else 0.9))
        style.paragraph_format.space_after = Pt(size * 0.35)
    caption = made["caption"]
    caption.font.size, caption.font.bold, caption.font.color.rgb = Pt(size), True, _ACCENT
    caption.paragraph_format.space_before = Pt(size * 0.6)
    caption.paragraph_format.space_after = Pt(size * 0.35)
    made["footer"].font.size = Pt(16 if size > 12 else 8.5)
    made["footer"].font.color.rgb = _QUIET
    for key in ("bullet", "number"):
        made[key].paragraph_format.space_after = Pt(size * 0.3)


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
    """A table whose header row repeats on every page; `width` in EMU."""
    table = word.add_table(rows=1 + len(block.rows), cols=len(block.header))
    shares = block.widths if len(block.widths) == len(block.header) else (1.0,) * len(block.header)
    widths = [Emu(int(width * share / sum(shares))) for share in shares]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    rows = list(xml_of(table).tr_lst)
    for row, texts in zip(rows, (block.header, *block.rows), strict=True):
        first = row is rows[0]
        for at, (cell, text) in enumerate(zip(row.tc_lst, texts, strict=True)):
            cell.width = widths[at]
            line = WordParagraph(cell.p_lst[0], table)
            line.style = styles["head" if first else "cell"]
            if at in block.numeric:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            put_text(line, clean(text))
    _rule(xml_of(table))
    _mark_header(xml_of(table), one_line(block.caption))


def _rule(table: Any) -> None:
    """Thin lines between rows, whatever table styles the file has."""
    borders: Any = OxmlElement("w:tblBorders")
    for edge in ("w:top", "w:bottom", "w:insideH"):
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


def _mark_header(table: Any, caption: str) -> None:
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
    line = word.add_paragraph(style=style)
    line.add_run().add_picture(BytesIO(charts.chart_png(chart)), width=Emu(width))
    described = next(xml_of(line).iter(qn("wp:docPr")))
    described.set("descr", one_line(chart.alternative))
    described.set("title", one_line(chart.title))


def numbered_list(word: WordDocument) -> int:
    """A new numbering that starts at 1, like that of the List Number style; its id."""
    numbering: Any = word.part.numbering_part.element
    style: Any = word.styles["List Number"].element
    numbered = style.pPr is not None and style.pPr.numPr is not None and style.pPr.numPr.numId is not None
    if numbered:
        own = numbering.num_having_numId(style.pPr.numPr.numId.val)
        abstract = own.abstractNumId.val
    else:
        abstract = _plain_numbering(numbering)
    made = numbering.add_num(abstract)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def _plain_numbering(numbering: Any) -> int:
    """A numbering of 1. 2. 3. for a file whose List Number style has none; its id."""
    used = [int(item.get(qn("w:abstractNumId"))) for item in numbering.findall(qn("w:abstractNum"))]
    number = max(used, default=-1) + 1
    abstract: Any = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), str(number))
    level: Any = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1."), ("w:lvlJc", "left")):
        part: Any = OxmlElement(name)
        part.set(qn("w:val"), value)
        level.append(part)
    abstract.append(level)
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    return number
