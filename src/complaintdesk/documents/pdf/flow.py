"""The pieces of a page: reportlab flowables that mark what they draw for its element."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table
from reportlab.platypus.paraparser import ParaFrag, ParaParser

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import BOX, BOX_SCALE, Emphasis, Run
from complaintdesk.documents.characters import clean
from complaintdesk.documents.pdf.long_words import Measure, parted
from complaintdesk.documents.pdf.styles import RULE
from complaintdesk.documents.pdf.tags import Element, TaggedCanvas

# A long table begins on a page with its header and three rows, unless those are tall.
_FIRST_ROWS = 4
_MOST_BROKEN = 2_000
_broken: dict[tuple[object, ...], tuple[Any, float]] = {}
"""Paragraphs of one font broken into lines, by style, width and text: letters and previews say most things again."""


class Text(Paragraph):
    """A paragraph of runs that belongs to one element, on however many pages it lands.

    Its text is never parsed: fragments are built from the characters as they are.
    """

    element: Element
    _wrapped_at = -1.0
    _width_max: float = 0.0
    frags: Any

    @classmethod
    def of(cls, runs: tuple[Run, ...] | str, style: ParagraphStyle, element: Element) -> Any:
        """A paragraph of `runs`, or of one plain run."""
        made = cls(None, style, frags=fragments(runs, style))
        made.element = element
        return made

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width and height; the lines are broken once for each width, however often this is asked."""
        if self._wrapped_at != width or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self._wrapped_at = width
        return width, float(self.height)

    def breakLines(self, width: list[float]) -> Any:
        """The lines at these widths (the first line's and the others'), which nobody changes afterwards."""
        text = self.frags[0].text if len(self.frags) == 1 and hasattr(self.frags[0], "text") else None
        if text is None:
            return self._broken(width)
        key = (self.style, self.frags[0].fontName, text, *width)
        found = _broken.get(key)
        if found is None:
            if len(_broken) >= _MOST_BROKEN:
                _broken.clear()
            found = _broken[key] = self._broken(width), self._width_max
        lines, self._width_max = found
        return lines

    def _broken(self, width: list[float]) -> Any:
        """The lines, long addresses parted at their slashes; the text itself stays whole for any other width."""
        whole: list[ParaFrag] = self.frags
        texts = [parted(f.text, min(width), _measure(f.fontName, f.fontSize)) if _is_plain(f) else None for f in whole]
        if all(text is None or text == f.text for f, text in zip(whole, texts, strict=True)):
            return super().breakLines(width)
        eased = [f if text is None else f.clone(text=text) for f, text in zip(whole, texts, strict=True)]
        self.frags = eased
        lines = super().breakLines(width)
        # Of several pieces reportlab keeps its own list of words, which a split needs.
        self.frags = whole if self.frags is eased else self.frags
        return lines

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits into `height`, and the rest; nothing where no useful part fits."""
        parts = super().split(width, height)
        for part in parts:
            part.element = self.element
        return list(parts)

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        canvas.begin(self.element)
        super().draw()
        canvas.end()

    def drawPara(self, debug: int = 0) -> None:
        """Draws the lines; text of one font, ragged on one side, goes straight to the page."""
        lines, style = self.blPara, self.style
        if lines.kind or style.alignment not in (TA_LEFT, TA_RIGHT):
            super().drawPara(debug)
        elif lines.lines:
            right = style.alignment == TA_RIGHT
            first = self.height - lines.fontSize
            canvas: TaggedCanvas = self.canv
            canvas.setFillColor(lines.textColor)
            canvas.draw_lines(
                lines.fontName,
                lines.fontSize,
                (
                    (style.leftIndent + (spare if right else 0), first - number * style.leading, " ".join(words))
                    for number, (spare, words) in enumerate(lines.lines)
                ),
            )


class HeadingText(Text):
    """A heading: also an entry among the bookmarks, at `level` from 0."""

    title: str = ""
    level: int = 0

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        if self.title:
            canvas.add_bookmark(self.title, self.level, self.height)
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits into `height`, and the rest; nothing where no useful part fits."""
        parts = super().split(width, height)
        for part in parts[:1]:
            part.title, part.level = self.title, self.level
        return parts


class ItemText(Text):
    """A list item: its label stands in the margin, marked for an element of its own."""

    label: str = ""
    label_element: Element | None = None

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        if self.label and self.label_element is not None:
            style = self.style
            size = style.fontSize * (BOX_SCALE if self.label == BOX else 1.0)
            at = style.leftIndent - fonts.width(self.label, size) - style.fontSize * 0.5
            canvas.begin(self.label_element)
            # The letters' own font has no box.
            canvas.setFont(fonts.pieces(self.label)[0][0], size)
            canvas.setFillColor(style.textColor)
            canvas.drawString(max(at, 0), self.height - style.fontSize, self.label)
            canvas.end()
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits into `height`, and the rest; nothing where no useful part fits."""
        parts = super().split(width, height)
        for part in parts[:1]:
            part.label, part.label_element = self.label, self.label_element
        return parts


class NoteText(Text):
    """A remark with a rule down its left side."""

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        canvas.begin_artifact()
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(2)
        canvas.line(1, -1, 1, self.height - 1)
        canvas.end()
        super().draw()


class Grid(Table):
    """A table whose shades and lines are artifacts; its cells mark their own text.

    A row is cut in two only when a whole page cannot hold it, and a table no taller than
    `whole_below` points never: it goes to the next page.
    """

    whole_below = 0.0
    leads = 0
    """1 where what follows stays with it."""
    _cut_on = 0

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits into `height`, and the rest; nothing where no useful part fits."""
        page = self.canv.getPageNumber()
        # What is left of a table goes to the next page: its header never comes twice on one.
        if self._cut_on == page or sum(self._rowHeights) <= self.whole_below:
            return []
        parts = super().split(width, height)
        for part in parts[1:]:
            part._cut_on = page
        return list(parts)

    def start(self, height: float) -> float:
        """The height of what stays together at its top: all of a short table, else its header and some rows."""
        self.wrap(sum(self._argW), height)
        tall = sum(self._rowHeights)
        if tall <= self.whole_below:
            return float(tall)
        first, some = sum(self._rowHeights[:2]), sum(self._rowHeights[:_FIRST_ROWS])
        return float(min(some, max(first, self.whole_below)))

    def _drawBkgrnd(self) -> None:
        self.canv.begin_artifact()
        super()._drawBkgrnd()
        self.canv.end()

    def _drawLines(self) -> None:
        self.canv.begin_artifact()
        super()._drawLines()
        self.canv.end()


class Figure(Flowable):
    """A drawing that is one figure element."""

    def __init__(self, drawing: Drawing, element: Element) -> None:
        super().__init__()
        self.drawing = drawing
        self.element = element
        self.spaceAfter = 10

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its width and height, which no room changes."""
        return float(self.drawing.width), float(self.drawing.height)

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        self.element.box = (x, y, x + self.drawing.width, y + self.drawing.height)
        canvas.begin(self.element)
        renderPDF.draw(self.drawing, canvas, 0, 0)
        canvas.end()


def _is_plain(frag: Any) -> bool:
    return bool(getattr(frag, "text", "")) and not getattr(frag, "lineBreak", False)


@lru_cache(maxsize=64)
def _measure(font: str, size: float) -> Measure:
    return lambda text: float(stringWidth(text, font, size))


def fragments(runs: tuple[Run, ...] | str, style: ParagraphStyle) -> list[ParaFrag]:
    """The runs as reportlab fragments: one for each font, a break for each line break."""
    template = _template(style)
    made: list[ParaFrag] = []
    for run in (Run(runs),) if isinstance(runs, str) else runs:
        strong = run.emphasis is Emphasis.STRONG or style.fontName == fonts.BOLD
        for number, line in enumerate(clean(run.text).split("\n")):
            if number:
                made.append(template.clone(lineBreak=True, text=""))
            for font, text in fonts.pieces(line, strong=strong) if line else ():
                made.append(template.clone(fontName=font, text=text))
    return made


@lru_cache(maxsize=64)
def _template(style: ParagraphStyle) -> ParaFrag:
    """The fragment that reportlab makes for plain text in `style`."""
    _, frags, _ = ParaParser().parse("x", style)
    return frags[0]
