"""Bullets and numbers in Word: our own list definitions, since a letterhead file may have none."""

from __future__ import annotations

from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from docx.text.paragraph import Paragraph as WordParagraph

from complaintdesk.documents.blocks import BOX, BOX_SCALE
from complaintdesk.documents.docx_parts import xml_of

NUMBERED = "%1."
BULLET = "\u2022"
_HANGING = 397
_BOX_ROOM = 15
"""Room for a box and the space after it, in twentieths of a point for each half point of its size."""
_BOX_FONT = "Segoe UI Symbol"
"""Has the box on Windows; where it is not there, another font that has the box takes its place."""


class Lists:
    """The list definitions of one Word file, made when first asked for."""

    def __init__(self, word: WordDocument, size: float) -> None:
        self._word = word
        self._box_size = round(size * BOX_SCALE * 2)
        self._abstract: dict[str, int] = {}

    def start(self, label: str) -> int:
        """A new list, numbered from 1 (`NUMBERED`) or with `label` before each item; its id for `put`."""
        numbering = self._numbering()
        if label not in self._abstract:
            self._abstract[label] = _define(numbering, label, self._box_size)
        made = numbering.add_num(self._abstract[label])
        if label == NUMBERED:
            made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def put(self, line: WordParagraph, number: int) -> None:
        """Makes the paragraph an item of that list."""
        settings = xml_of(line).get_or_add_pPr().get_or_add_numPr()
        settings.get_or_add_ilvl().val = 0
        settings.get_or_add_numId().val = number

    def _numbering(self) -> Any:
        """The file's numbering; a file without any gets an empty one."""
        part: Any = self._word.part
        if not any(rel.reltype == RELATIONSHIP_TYPE.NUMBERING for rel in part.rels.values()):
            template: Any = docx.Document().part.numbering_part
            made = NumberingPart.load(template.partname, template.content_type, template.blob, part.package)
            for child in list(made.element):
                made.element.remove(child)
            part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
        return part.numbering_part.element


def _define(numbering: Any, label: str, box_size: int) -> int:
    """A definition of one level, before all lists as the format asks; its id. `box_size` is in half points."""
    used = [int(item.get(qn("w:abstractNumId"))) for item in numbering.findall(qn("w:abstractNum"))]
    number = max(used, default=-1) + 1
    abstract: Any = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), str(number))
    abstract.append(_valued("w:multiLevelType", "singleLevel"))
    level: Any = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    form = "decimal" if label == NUMBERED else "bullet"
    for name, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", label), ("w:lvlJc", "left")):
        level.append(_valued(name, value))
    settings: Any = OxmlElement("w:pPr")
    indent: Any = OxmlElement("w:ind")
    hanging = str(max(_HANGING, box_size * _BOX_ROOM)) if label == BOX else str(_HANGING)
    indent.set(qn("w:left"), hanging)
    indent.set(qn("w:hanging"), hanging)
    settings.append(indent)
    level.append(settings)
    if label == BOX:
        fonts: Any = OxmlElement("w:rFonts")
        for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(name), _BOX_FONT)
        look: Any = OxmlElement("w:rPr")
        look.append(fonts)
        look.append(_valued("w:sz", str(box_size)))
        level.append(look)
    abstract.append(level)
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    return number


def _valued(name: str, value: str) -> Any:
    made: Any = OxmlElement(name)
    made.set(qn("w:val"), value)
    return made
