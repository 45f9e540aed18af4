"""Reads a finished PDF back: its text, its structure tree and what each page's marks cover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Object, Pdf

_SHOWS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI"}


@dataclass
class Node:
    """A structure element as read back; `marks` are (page, id) pairs in order."""

    role: str
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    source: Object | None = None

    def all(self, role: str) -> list[Node]:
        """Every element of that role below this one, in reading order."""
        return [node for node in self.walk() if node.role == role]

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def opened(data: bytes) -> Pdf:
    """The PDF for pikepdf."""
    return Pdf.open(BytesIO(data))


def texts(data: bytes) -> list[str]:
    """Each page's text, its white space as single spaces."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


def structure(pdf: Pdf) -> Node:
    """The one element at the top of the structure tree."""
    (root,) = pdf.Root.StructTreeRoot.K.as_list()
    return _node(root, [page.obj.objgen for page in pdf.pages])


def _node(element: Object, pages: list[tuple[int, int]]) -> Node:
    made = Node(str(element.S)[1:], source=element)
    own_page = pages.index(element.Pg.objgen) if "/Pg" in element else -1
    for kid in element.get("/K", Array()).as_list():
        if isinstance(kid, int):
            made.marks.append((own_page, kid))
        elif kid.get("/Type") == pikepdf.Name.MCR:
            made.marks.append((pages.index(kid.Pg.objgen), int(kid.MCID)))
        else:
            assert kid.P.objgen == element.objgen
            made.kids.append(_node(kid, pages))
    return made


def marks(pdf: Pdf, page: int) -> tuple[list[int], list[str]]:
    """The page's marked content ids in drawing order, and every drawing outside all marks."""
    ids: list[int] = []
    stray: list[str] = []
    open_marks = 0
    for instruction in pikepdf.parse_content_stream(pdf.pages[page]):
        operands, name = instruction.operands, str(instruction.operator)
        if name in ("BDC", "BMC"):
            open_marks += 1
            assert open_marks == 1, "a mark inside a mark"
            if len(operands) > 1 and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]:
                ids.append(int(operands[1].MCID))
            else:
                assert operands[0] == pikepdf.Name.Artifact
        elif name == "EMC":
            open_marks -= 1
        elif name in _SHOWS and not open_marks:
            stray.append(name)
    assert open_marks == 0
    return ids, stray


def fonts(pdf: Pdf) -> dict[str, bool]:
    """Every font in the file: whether it is embedded and can be read back as text."""
    found = {}
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") == pikepdf.Name.Font:
            described = thing.get("/FontDescriptor", Dictionary())
            found[str(thing.BaseFont)] = "/FontFile2" in described and "/ToUnicode" in thing
    return found
