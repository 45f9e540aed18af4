"""The Word writer: real styles, headings and lists, on the landlord's own letterhead if given."""

from __future__ import annotations

import math
import zipfile
from collections import deque
from copy import deepcopy
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from complaintdesk.documents import blocks, fonts
from complaintdesk.documents.archives import core_properties, repacked
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.docx_form import add_form
from complaintdesk.documents.docx_lists import BULLET, NUMBERED, Lists
from complaintdesk.documents.docx_parts import (
    add_field,
    add_picture,
    add_table,
    put_text,
    set_language,
    xml_of,
)
from complaintdesk.documents.docx_pictures import AROUND_PICTURE, LOGO_ROOM, SIGNATURE_ROOM, add_small_picture
from complaintdesk.documents.docx_styles import LARGE, dress, make_styles
from complaintdesk.documents.unbroken import unbroken
from complaintdesk.domain.errors import UserError

_TOP = 18.0
# No line of a letter holds more characters than this, and two lines stay with the signature.
_LINE = 110
_LAST_LINES = 2
_LEADING = 5
"""A text of more lines above a list or a table is no mere introduction."""
_MOST_LAST = 6


def write_docx(document: blocks.Document, base: bytes | None = None) -> bytes:
    """The document as .docx; the same document and base always give the same bytes.

    `base` is the landlord's own letterhead, a .docx file: its page size, margins, headers
    and footers are kept, its own text is removed, and the document's letterhead is left
    out because the base has one. Raises UserError("letterhead.not_word") for a base that
    is not a Word file.
    """
    word = _opened(base)
    writer = _Writer(word, document, own_letterhead=base is not None)
    writer.write()
    out = BytesIO()
    word.save(out)
    title, author = one_line(document.title), one_line(document.author)
    properties = core_properties(title, author, document.dated, document.language)
    return repacked(out.getvalue(), {"docProps/core.xml": properties})


def _opened(base: bytes | None) -> WordDocument:
    """A new Word document, or the base without its text."""
    if base is None:
        return docx.Document()
    try:
        word = docx.Document(BytesIO(base))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError) as error:
        raise UserError("letterhead.not_word", name="The letterhead") from error
    _emptied(word.element.body)
    return word


def _emptied(body: Any) -> None:
    """Remove the base's own text; its first section's page, headers and footers are what stays."""
    first = next(body.iter(qn("w:sectPr")), None)
    kept = deepcopy(first) if first is not None else None
    for child in list(body):
        body.remove(child)
    if kept is not None:
        for kind in kept.findall(qn("w:type")):
            kept.remove(kind)
        body.append(kept)


def _address_first(content: tuple[blocks.Block, ...]) -> list[blocks.Block]:
    """The blocks, the first address ahead of the rest: it belongs in the envelope's window."""
    address = next((block for block in content if isinstance(block, blocks.AddressBlock)), None)
    return [*([address] if address else []), *(block for block in content if block is not address)]


def _numbers_pages(footer: Any) -> bool:
    """Whether a footer already shows the page's number, in either of Word's two ways."""
    long = (code.text or "" for code in footer.iter(qn("w:instrText")))
    short = (field.get(qn("w:instr")) or "" for field in footer.iter(qn("w:fldSimple")))
    return any(code.split()[:1] == ["PAGE"] for code in (*long, *short))


class _Writer:
    """Puts one document's blocks into one Word file."""

    def __init__(self, word: WordDocument, document: blocks.Document, *, own_letterhead: bool) -> None:
        self._word = word
        self._document = document
        self._own = own_letterhead
        size = LARGE if document.large_print else 11.0
        self._styles = make_styles(word, size, own_look=own_letterhead)
        self._lists = Lists(word, size)
        self._last_lines: deque[WordParagraph] = deque(maxlen=_MOST_LAST)
        self._last_heading = self._last_style = ""

    def write(self) -> None:
        """The whole document."""
        document = self._document
        set_language(self._word, document.language)
        if not self._own:
            self._page()
        self._footer()
        if document.draft:
            self._draft()
        if document.letterhead is not None and not self._own:
            self._letterhead(document.letterhead)
        for block in _address_first(document.blocks):
            self._add(block)

    def _page(self) -> None:
        section = self._word.sections[0]
        wide, tall = (297, 210) if self._document.landscape else (210, 297)
        section.page_width, section.page_height = Mm(wide), Mm(tall)
        section.orientation = WD_ORIENT.LANDSCAPE if self._document.landscape else WD_ORIENT.PORTRAIT
        is_form = any(isinstance(block, blocks.FormTable) for block in self._document.blocks)
        section.left_margin, section.right_margin = (Mm(14), Mm(14)) if is_form else (Mm(25), Mm(20))
        section.top_margin, section.bottom_margin = Mm(_TOP), Mm(20)
        section.header_distance = Mm(8)
        section.footer_distance = Mm(10)

    def _footer(self) -> None:
        """Footer words left and "Page n of m" right, below whatever the landlord's own footers hold."""
        for footer in self._in_use("footer"):
            line = self._margin_line(footer, "footer")
            numbered = _numbers_pages(xml_of(footer))
            put_text(line, clean(self._document.footer).replace("\n", " ").strip())
            if not numbered:
                self._tab_to_the_right(line)
                put_text(line, "\tPage ")
                add_field(line, "PAGE")
                put_text(line, " of ")
                add_field(line, "NUMPAGES")

    def _tab_to_the_right(self, line: WordParagraph) -> None:
        """One tab stop at the right margin, and none of those that the style has."""
        stops = line.paragraph_format.tab_stops
        style: Any = self._styles["footer"]
        while style is not None:
            for stop in style.paragraph_format.tab_stops:
                stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
            style = style.base_style
        stops.add_tab_stop(Emu(self._text_width()), WD_TAB_ALIGNMENT.RIGHT)

    def _draft(self) -> None:
        for header in self._in_use("header"):
            put_text(self._margin_line(header, "draft"), self._document.draft_words)

    def _in_use(self, kind: str) -> list[Any]:
        """The headers or footers that pages of the document show."""
        section = self._word.sections[0]
        found = [getattr(section, kind)]
        if section.different_first_page_header_footer:
            found.append(getattr(section, f"first_page_{kind}"))
        if self._word.settings.odd_and_even_pages_header_footer:
            found.append(getattr(section, f"even_page_{kind}"))
        return found

    def _margin_line(self, place: Any, style: str) -> WordParagraph:
        """A paragraph of ours in a header or footer: a new one after anything already there."""
        first = place.paragraphs[0] if place.paragraphs else None
        line: WordParagraph = first if first is not None and not self._own else place.add_paragraph()
        dress(line, self._styles[style])
        return line

    def _letterhead(self, head: blocks.Letterhead) -> None:
        """The sender at the top of the first page: the name, then its address and contacts in a line each."""
        if head.logo is not None:
            add_small_picture(self._word, head.logo, self._styles["body"], LOGO_ROOM)
        self._paragraph(one_line(head.name), "sender_name")
        for lines, joint in ((head.address_lines, ", "), (head.contact_lines, "  \u00b7  ")):
            if any(line.strip() for line in lines):
                self._paragraph(joint.join(one_line(line) for line in lines if line.strip()), "sender")

    def _address(self, block: blocks.AddressBlock) -> None:
        """The address, 50 mm down the sheet under our own letterhead; under the landlord's, first in the text.

        What follows starts below the envelope's window, whose depth the address fills.
        """
        lines = [line for line in block.lines if line.strip()]
        if not lines:
            return
        line = self._paragraph("\n".join(lines), "address")
        spacing = line.paragraph_format
        leading = self._styles["address"].paragraph_format.line_spacing
        spacing.space_after = max(Pt(12), Mm(44) - int(leading) * len(lines))
        if not self._own:
            spacing.space_before = max(Pt(6), Mm(50) - self._above_address())

    def _above_address(self) -> int:
        """How far down the sheet our letterhead ends, in EMU."""
        down = int(Mm(_TOP))
        head = self._document.letterhead
        if head is None:
            return down
        name, sender = self._styles["sender_name"], self._styles["sender"]
        size = sender.font.size.pt if sender.font.size is not None else 9.0
        room = self._text_width() / Pt(1)
        down += int(name.paragraph_format.line_spacing or 0)
        if head.logo is not None:
            down += int(Mm(head.logo.fitted(*LOGO_ROOM)[1])) + int(AROUND_PICTURE)
        for lines in (head.address_lines, head.contact_lines):
            if any(line.strip() for line in lines):
                wide = fonts.width(one_line(" , ".join(lines)), size)
                down += int(sender.paragraph_format.line_spacing or 0) * math.ceil(wide / room)
        return down

    def _add(self, block: blocks.Block) -> None:
        if isinstance(block, blocks.BulletList | blocks.KeyValues | blocks.Table):
            self._lead()
        match block:
            case blocks.Heading():
                level = max(1, min(block.level, 3))
                self._last_heading = one_line(block.text)
                self._paragraph(unbroken(self._last_heading), f"heading{level}")
            case blocks.Paragraph():
                line = self._line("body")
                for run in block.runs:
                    put_text(line, clean(run.text), strong=run.emphasis is blocks.Emphasis.STRONG)
            case blocks.BulletList():
                self._list(block)
            case blocks.KeyValues():
                self._pairs(block)
            case blocks.FormTable():
                self._caption(block)
                room = self._text_width(), self._text_height()
                add_form(self._word, block, self._styles, room)
                self._paragraph("", "gap")
            case blocks.Table():
                self._caption(block)
                add_table(self._word, block, self._styles, self._text_width())
                self._last_lines.clear()
                self._paragraph("", "gap")
            case blocks.Chart():
                add_picture(self._word, block, self._styles["body"], self._text_width())
            case blocks.Note():
                self._paragraph(clean(block.text), "note")
            case blocks.Signature():
                self._signature(block)
            case blocks.AddressBlock():
                self._address(block)
            case blocks.PageBreak():
                self._line("body").add_run().add_break(WD_BREAK.PAGE)

    def _caption(self, block: blocks.Table) -> None:
        """A table's name above it, where the heading does not say the same."""
        caption = one_line(block.caption)
        if caption and caption != self._last_heading:
            self._paragraph(caption, "caption")

    def _line(self, style: str) -> WordParagraph:
        line = self._word.add_paragraph()
        dress(line, self._styles[style])
        self._last_lines.append(line)
        self._last_style = style
        return line

    def _paragraph(self, text: str, style: str) -> WordParagraph:
        line = self._line(style)
        put_text(line, clean(text))
        return line

    def _list(self, block: blocks.BulletList) -> None:
        number = self._lists.start(NUMBERED if block.numbered else blocks.BOX if block.boxed else BULLET)
        lines = [self._paragraph(text, "number" if block.numbered else "bullet") for text in block.boxed or block.items]
        for line in lines:
            self._lists.put(line, number)
        for line in lines[:-1] if block.boxed else ():
            line.paragraph_format.keep_with_next = True

    def _pairs(self, block: blocks.KeyValues) -> None:
        for label, value in block.pairs:
            line = self._line("pair")
            put_text(line, f"{one_line(label)}: ", strong=True)
            put_text(line, clean(value))
            line.paragraph_format.keep_with_next = line.paragraph_format.keep_together = True
        # An address is not parted from what follows it, such as how to write to it.
        self._paragraph("", "gap").paragraph_format.keep_with_next = True

    def _lead(self) -> None:
        """Keeps a short text right above a list or a table with it."""
        line = self._last_lines[-1] if self._last_lines else None
        if line is not None and self._last_style == "body" and len(line.text) <= _LEADING * _LINE:
            line.paragraph_format.keep_with_next = True

    def _keep_last_lines(self) -> None:
        """Keeps two lines or more with what follows them, so that a signature never stands on a page alone."""
        lines = 0
        while self._last_lines and lines < _LAST_LINES:
            line = self._last_lines.pop()
            line.paragraph_format.keep_with_next = True
            lines += math.ceil(len(line.text) / _LINE)

    def _signature(self, block: blocks.Signature) -> None:
        self._keep_last_lines()
        closing = self._paragraph(block.closing, "body")
        closing.paragraph_format.space_after = Pt(44)
        closing.paragraph_format.keep_with_next = True
        if block.picture is not None:
            closing.paragraph_format.space_after = Pt(4)
            drawn = add_small_picture(self._word, block.picture, self._styles["body"], SIGNATURE_ROOM)
            drawn.paragraph_format.keep_with_next = True
        line = self._line("body")
        put_text(line, one_line(block.name), strong=True)
        if block.role.strip():
            put_text(line, "\n" + one_line(block.role))

    def _text_width(self) -> int:
        """The width between the margins, in Word's own units (EMU)."""
        section = self._word.sections[0]
        page = section.page_width or Mm(210)
        return int(page) - int(section.left_margin or 0) - int(section.right_margin or 0)

    def _text_height(self) -> int:
        """The height between the margins, in Word's own units (EMU)."""
        section = self._word.sections[0]
        page = section.page_height or Mm(297)
        return int(page) - int(section.top_margin or 0) - int(section.bottom_margin or 0)


__all__ = ["write_docx"]
