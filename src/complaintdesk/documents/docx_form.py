"""A form of long cells in Word: ruled, its header row repeated, and no row cut that a page can hold."""

from __future__ import annotations

import math
from copy import deepcopy
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.shared import Emu, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from complaintdesk.documents import blocks, fonts
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.docx_parts import mark_header, put_text, rule, xml_of
from complaintdesk.documents.docx_styles import Styles, dress

_SIZE, _LEADING, _GAP = 9.5, 11.5, 5.0
_SIDE = 11.0
_SAFE = 0.75
"""A row that is taken to need no more than so much of a page is kept whole; how deep it is, Word alone knows."""

_EDGES = ("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV")


def add_form(word: WordDocument, block: blocks.FormTable, styles: Styles, room: tuple[int, int]) -> None:
    """The form as a table; `room` is the width and height of a page's text in EMU."""
    wide, high = room
    table = word.add_table(rows=1 + len(block.rows), cols=len(block.header))
    shares = block.widths if len(block.widths) == len(block.header) else (1.0,) * len(block.header)
    widths = [Emu(int(wide * share / sum(shares))) for share in shares]
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    rows = list(xml_of(table).tr_lst)
    for number, (row, texts) in enumerate(zip(rows, (block.header, *block.rows), strict=True)):
        for at, (cell, text) in enumerate(zip(row.tc_lst, texts, strict=True)):
            cell.width = widths[at]
            _fill(cell, text, styles["head" if not number or not at else "cell"], keep=not number)
        if number and _height(texts, widths) < high / Pt(1) * _SAFE:
            row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    rule(xml_of(table), _EDGES)
    mark_header(xml_of(table), one_line(block.caption))


def _fill(cell: Any, text: str, style: Any, *, keep: bool) -> None:
    """Every line of the text as a paragraph."""
    (first,) = cell.p_lst
    dress(WordParagraph(first, cell), style)
    lines = [line for line in clean(text).split("\n") if line.strip()]
    for _ in lines[1:]:
        first.addnext(deepcopy(first))
    for paragraph, line in zip(cell.p_lst, lines, strict=False):
        written = WordParagraph(paragraph, cell)
        if keep:
            written.paragraph_format.keep_with_next = True
        put_text(written, line)


def _height(texts: tuple[str, ...], widths: list[Emu]) -> float:
    """About how deep a row is, in points."""
    return max(_cell_height(text, wide / Pt(1) - _SIDE) for text, wide in zip(texts, widths, strict=True))


def _cell_height(text: str, wide: float) -> float:
    lines = [max(math.ceil(fonts.width(line, _SIZE) * 1.08 / wide), 1) for line in clean(text).split("\n")]
    return sum(lines) * _LEADING + len(lines) * _GAP
