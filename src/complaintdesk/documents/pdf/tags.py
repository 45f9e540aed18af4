"""The structure of a tagged PDF while it is drawn: elements, and the marks that point to them.

Elements are made in reading order before anything is drawn; drawing then leaves marks,
so the reading order never depends on where a piece of text landed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from complaintdesk.documents.pdf.figures import written


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of drawn content: `page` from 0, `number` as the page's marked content id."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A structure element: its role (P, H1, TD ...), and its marks and elements in order.

    `scope` is a header cell's (Row or Column). `once` marks content drawn again on further
    pages, such as a table's header: only the first drawing belongs to the element.
    """

    role: str
    kids: list[Element | Mark] = field(default_factory=list)
    alternative: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None
    once: bool = False

    def add(self, role: str, **attributes: str) -> Element:
        """A new last element inside this one."""
        child = Element(role, **attributes)  # type: ignore[arg-type]
        self.kids.append(child)
        return child


class TaggedCanvas(Canvas):
    """A canvas on which every piece of content is either marked for an element or an artifact."""

    # Lines of text come again in letter after letter.
    _escape = staticmethod(lru_cache(maxsize=4096)(escapePDF))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.owners: list[list[Element]] = []
        self._bookmarks = 0

    @property
    def sheet_height(self) -> float:
        """The height of the page in points."""
        return float(self._pagesize[1])

    def begin(self, element: Element) -> None:
        """What is drawn until `end` belongs to `element`."""
        if element.once and element.kids:
            self.begin_artifact()
            return
        page = self.getPageNumber() - 1
        while len(self.owners) <= page:
            self.owners.append([])
        number = len(self.owners[page])
        self.owners[page].append(element)
        element.kids.append(Mark(page, number))
        self._code.append(f"/{element.role} <</MCID {number}>> BDC")

    def begin_artifact(self, kind: str = "Layout") -> None:
        """What is drawn until `end` is decoration; `kind` is Pagination or Layout."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")

    def end(self) -> None:
        """Ends what `begin` or `begin_artifact` began."""
        self._code.append("EMC")

    def draw_lines(self, name: str, size: float, lines: Iterable[tuple[float, float, str]]) -> None:
        """Draws lines of text in one font, each from its own (x, y), without reportlab's long way round."""
        font, current = getFont(name), -1
        code = ["BT"]
        for x, y, text in lines:
            code.append(f"1 0 0 1 {written(x, y)} Tm")
            for subset, codes in font.splitString(text, self._doc):
                if subset != current:
                    code.append(f"{font.getSubsetInternalName(subset, self._doc)} {written(size)} Tf")
                    current = subset
                code.append(f"({self._escape(codes)}) Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def add_bookmark(self, title: str, level: int, height: float) -> None:
        """A bookmark to `height` points above the current origin; `level` counts from 0."""
        self._bookmarks += 1
        key = f"heading-{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, height)
        self.addOutlineEntry(title, key, level)
