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

from complaintdesk.documents.docx_parts import xml_of

_HANGING = "397"


class Lists:
    """The list definitions of one Word file, made when first asked for."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._abstract: dict[bool, int] = {}

    def start(self, *, numbered: bool) -> int:
        """A new list, numbered from 1 or bulleted; its id for `put`."""
        numbering = self._numbering()
        if numbered not in self._abstract:
            self._abstract[numbered] = _define(numbering, numbered=numbered)
        made = numbering.add_num(self._abstract[numbered])
        if numbered:
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


def _define(numbering: Any, *, numbered: bool) -> int:
    """A definition of one level, before all lists as the format asks; its id."""
    used = [int(item.get(qn("w:abstractNumId"))) for item in numbering.findall(qn("w:abstractNum"))]
    number = max(used, default=-1) + 1
    abstract: Any = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), str(number))
    abstract.append(_valued("w:multiLevelType", "singleLevel"))
    level: Any = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    form, text = ("decimal", "%1.") if numbered else ("bullet", "\u2022")
    for name, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", text), ("w:lvlJc", "left")):
        level.append(_valued(name, value))
    settings: Any = OxmlElement("w:pPr")
    indent: Any = OxmlElement("w:ind")
    indent.set(qn("w:left"), _HANGING)
    indent.set(qn("w:hanging"), _HANGING)
    settings.append(indent)
    level.append(settings)
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
