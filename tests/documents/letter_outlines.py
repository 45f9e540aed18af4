"""The outline of a letter as each format tells it: headings, lists with their length, tables with their size."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pdfplumber
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph
from lxml import etree

from complaintdesk.documents import blocks
from complaintdesk.documents.blocks import Document
from tests.documents import pdf_reading

Outline = list[str]


def of_blocks(document: Document) -> Outline:
    """The outline that every format must show."""
    found: Outline = []
    heading = ""
    for block in document.blocks:
        match block:
            case blocks.Heading():
                heading = _flat(block.text)
                found.append(f"h{block.level} {heading}")
            case blocks.BulletList():
                found.append(f"list {len(block.items)}")
            case blocks.Table():
                found.append(f"table {len(block.rows)}x{len(block.header)}")
    return found


def of_pdf(data: bytes) -> Outline:
    """What the structure tree of a PDF tells; the reference block and the Ombudsman's details are lists there too."""
    with pdf_reading.opened(data) as pdf:
        found: Outline = []
        texts = _marked_texts(data)
        for node in pdf_reading.structure(pdf).kids:
            match node.role:
                case "H1" | "H2" | "H3":
                    found.append(f"h{node.role[1]} {_flat(' '.join(texts(mark) for mark in node.marks))}")
                case "L" if _is_list(node):
                    found.append(f"list {len(node.kids)}")
                case "Table":
                    rows = len(node.all("TR")) - 1
                    found.append(f"table {rows}x{len(node.all('TH'))}")
        return found


def _is_list(node: Any) -> bool:
    return node.source is not None and str(node.source.A.ListNumbering) != "/None"


def _marked_texts(data: bytes) -> Any:
    """The words under a mark, by another program's reading of the page."""
    pages: dict[tuple[int, int], list[str]] = {}
    with pdfplumber.open(BytesIO(data)) as opened:
        for number, page in enumerate(opened.pages):
            for char in page.chars:
                pages.setdefault((number, char["mcid"]), []).append(char["text"])
    return lambda mark: "".join(pages.get(mark, ()))


def of_html(data: bytes) -> Outline:
    """What a parser finds in a web page."""
    page = etree.parse(BytesIO(data), etree.HTMLParser(encoding="utf-8")).getroot()
    found: Outline = []
    for element in page.find("body").iter("h1", "h2", "h3", "ul", "ol", "table"):
        match element.tag:
            case "ul" | "ol":
                found.append(f"list {len(element.findall('li'))}")
            case "table":
                rows = element.findall("tbody/tr")
                heads = element.findall("thead/tr/th[@scope='col']")
                found.append(f"table {len(rows)}x{len(heads)}")
            case tag:
                found.append(f"{tag} {_flat(''.join(element.itertext()))}")
    return found


def of_word(data: bytes) -> Outline:
    """What python-docx finds: heading styles, numbered paragraphs, tables with a header row."""
    word = docx.Document(BytesIO(data))
    found: Outline = []
    items = 0
    for element in word.element.body.iterchildren(qn("w:p"), qn("w:tbl")):
        if element.tag == qn("w:tbl"):
            table = WordTable(element, word)
            if table.rows and element.find(f".//{qn('w:tblHeader')}") is not None:
                items = _close(found, items)
                found.append(f"table {len(table.rows) - 1}x{len(table.columns)}")
            continue
        paragraph = WordParagraph(element, word)
        if paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None:
            items += 1
            continue
        items = _close(found, items)
        level = _level(paragraph)
        if level:
            found.append(f"h{level} {_flat(paragraph.text)}")
    _close(found, items)
    return found


def _close(found: Outline, items: int) -> int:
    if items:
        found.append(f"list {items}")
    return 0


def _level(paragraph: WordParagraph) -> int:
    name = paragraph.style.name if paragraph.style is not None else ""
    return int(name[-1]) if name and name.startswith("Heading ") else 0


def _flat(text: str) -> str:
    """Without spaces: a PDF has none where a line ends."""
    return "".join(text.split())
