"""The Word styles of a document: our own look, or the look of the landlord's letterhead file."""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

Styles = dict[str, ParagraphStyle]

LARGE = 18.0
_FONT = "Arial"
_ACCENT = RGBColor(0x16, 0x32, 0x4F)
_QUIET = RGBColor(0x4D, 0x4D, 0x4D)
_BUILT_IN = {
    "body": "Normal",
    "heading1": "Heading 1",
    "heading2": "Heading 2",
    "heading3": "Heading 3",
    "bullet": "List Bullet",
    "number": "List Number",
    "caption": "Caption",
    "footer": "Footer",
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
    """The styles for text of `size` points.

    With `own_look` the styles that the file already has keep their look, save that large
    print is large in any file; those that it lacks are made in ours.
    """
    there = {style.name: style for style in word.styles}
    lacking = {key for key, name in _BUILT_IN.items() if name not in there}
    made = {key: _built_in(word, name, there.get(name)) for key, name in _BUILT_IN.items()}
    made |= {key: _ours(word, name, there.get(name), made["body"]) for key, name in _OWN.items()}
    if not own_look:
        for style in made.values():
            _set_font(style)
    for key in _BUILT_IN if not own_look else lacking:
        _LOOKS[key](made[key], size)
    if own_look and size >= LARGE:
        _enlarge(made, size)
    _own_styles(made, size)
    for key, level in (("heading1", 0), ("heading2", 1), ("heading3", 2)):
        _set_outline(made[key], level)
    for key in ("heading1", "heading2", "heading3", "caption"):
        made[key].paragraph_format.keep_with_next = True
    return made


def dress(line: Any, style: ParagraphStyle) -> None:
    """Gives a paragraph a style of its own file, by its id: setting `line.style` searches all styles each time."""
    line._p.style = style.style_id


def _built_in(word: WordDocument, name: str, there: Any) -> ParagraphStyle:
    found: Any = there
    if found is None:
        found = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    return found  # type: ignore[no-any-return]


def _ours(word: WordDocument, name: str, there: Any, body: ParagraphStyle) -> ParagraphStyle:
    found: Any = there
    if found is None:
        found = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    found.base_style = body
    return found  # type: ignore[no-any-return]


def _set_font(style: Any) -> None:
    """One font for every script, and no theme font that would win over it."""
    style.font.name = _FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FONT)


def _set_outline(style: Any, level: int) -> None:
    """The heading's place in the document's outline, where the file does not give it."""
    settings = style.element.get_or_add_pPr()
    if settings.find(qn("w:outlineLvl")) is None:
        outline = OxmlElement("w:outlineLvl")
        outline.set(qn("w:val"), str(level))
        settings.append(outline)


def _enlarge(made: Styles, size: float) -> None:
    made["body"].font.size = made["bullet"].font.size = made["number"].font.size = Pt(size)
    made["footer"].font.size, made["caption"].font.size = Pt(16), Pt(size)
    for key, scale in (("heading1", 1.5), ("heading2", 1.2), ("heading3", 1.05)):
        made[key].font.size = Pt(round(size * scale))


def _own_styles(made: Styles, size: float) -> None:
    """The styles that no file but ours has."""
    small = 16.0 if size >= LARGE else 9.0
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


def _body(style: ParagraphStyle, size: float) -> None:
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(size * 0.6)
    style.paragraph_format.line_spacing = 1.15


def _heading(style: ParagraphStyle, size: float, scale: float, before: float) -> None:
    style.font.size, style.font.bold, style.font.italic = Pt(round(size * scale)), True, False
    style.font.color.rgb = _ACCENT
    style.paragraph_format.space_before = Pt(size * before)
    style.paragraph_format.space_after = Pt(size * 0.35)


def _caption(style: ParagraphStyle, size: float) -> None:
    _heading(style, size, 1.0, 0.6)


def _footer(style: ParagraphStyle, size: float) -> None:
    style.font.size = Pt(16 if size >= LARGE else 8.5)
    style.font.color.rgb = _QUIET


def _item(style: ParagraphStyle, size: float) -> None:
    style.paragraph_format.space_after = Pt(size * 0.3)


_LOOKS = {
    "body": _body,
    "heading1": lambda style, size: _heading(style, size, 1.5, 0.0),
    "heading2": lambda style, size: _heading(style, size, 1.2, 0.9),
    "heading3": lambda style, size: _heading(style, size, 1.05, 0.6),
    "bullet": _item,
    "number": _item,
    "caption": _caption,
    "footer": _footer,
}
