"""Lays the flowables on pages, draws what stands on every page, and finishes the file."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Spacer

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import AddressBlock, Document, FormTable, Signature
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.pdf import figures, styles
from complaintdesk.documents.pdf.ending import stacked_height
from complaintdesk.documents.pdf.finish import finish
from complaintdesk.documents.pdf.flow import Text
from complaintdesk.documents.pdf.story import Story
from complaintdesk.documents.pdf.tags import Element, TaggedCanvas

# What closer lines can bring onto one page, as a part of the page.
_LITTLE_MORE = 1.1

# Streams as bytes, not as ASCII: a third smaller, and pikepdf need not pack them again.
rl_config.useA85 = 0
figures.remember()


def write(document: Document) -> bytes:
    """See `complaintdesk.documents.pdf.write_pdf`."""
    fonts.register()
    drawn = _drawn(document, close=False)
    if document.large_print and _is_letter(document):
        # Large letters fill many pages: the gaps between paragraphs, not the lines, may save the last one.
        closer = _drawn(document, close=True)
        drawn = closer if closer.pages < drawn.pages else drawn
    return finish(drawn.data, document, drawn.root, drawn.owners)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A document as drawn, before it is tagged: its structure, and the element of each marked content id by page."""

    data: bytes
    root: Element
    owners: list[list[Element]]
    pages: int


def _drawn(document: Document, *, close: bool) -> _Drawn:
    furniture = Furniture(document)
    width, height = furniture.size
    room = (width - furniture.left - furniture.right, height - styles.TOP - furniture.foot)
    story = Story(document, *room, close=True) if close else _story(document, *room)
    furniture.draft_element = story.draft
    frame = Frame(furniture.left, furniture.foot, *room, 0, 0, 0, 0, id="text")
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer,
        pagesize=furniture.size,
        title=one_line(document.title),
        author=one_line(document.author),
        lang=document.language,
    )
    template.addPageTemplates(PageTemplate("page", [frame], onPage=furniture.page, pagesize=furniture.size))
    made: list[TaggedCanvas] = []

    def canvas(*args: object, **kwargs: object) -> TaggedCanvas:
        kwargs |= {"initialFontName": fonts.REGULAR, "invariant": 1, "pageCompression": 1}
        made.append(FurnishedCanvas(furniture, *args, **kwargs))
        return made[-1]

    template.build(story.flow or [Spacer(0, 1)], canvasmaker=canvas)
    return _Drawn(buffer.getvalue(), story.root, made[0].owners, made[0].getPageNumber() - 1)


def _is_letter(document: Document) -> bool:
    return any(isinstance(block, Signature) for block in document.blocks)


def _story(document: Document, width: float, height: float) -> Story:
    """The story of a document; a letter of a page and a few lines is set closer, if that brings it onto one page."""
    story = Story(document, width, height)
    if document.large_print or not _is_letter(document):
        return story
    if height < stacked_height(story.flow, width) <= height * _LITTLE_MORE:
        closer = Story(document, width, height, close=True)
        if stacked_height(closer.flow, width) <= height:
            return closer
    return story


class FurnishedCanvas(TaggedCanvas):
    """A canvas that draws the footers last, when the number of pages is known."""

    def __init__(self, furniture: Furniture, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._furniture = furniture

    def save(self) -> None:
        if self._code:
            self.showPage()
        self._furniture.foots(self, self.getPageNumber() - 1)
        super().save()


class Furniture:
    """What stands on the pages beside the text: footers, the draft mark, fold marks.

    `size` is the page's width and height, `left` and `right` its margins, and `foot` the depth
    kept for the footer, in points.
    """

    def __init__(self, document: Document) -> None:
        self.size: tuple[float, float] = landscape(A4) if document.landscape else A4
        self.draft_element: Element | None = None
        self._draft = document.draft_words if document.draft else ""
        self._folds = any(isinstance(block, AddressBlock) for block in document.blocks)
        self._style = styles.sheet(document.large_print).small
        is_form = any(isinstance(block, FormTable) for block in document.blocks)
        self.left, self.right = (styles.FORM_SIDE, styles.FORM_SIDE) if is_form else (styles.LEFT, styles.RIGHT)
        self._width = self.size[0] - self.left - self.right
        most = "Page 00 of 00" if document.large_print else "Page 000 of 000"
        self._number_room = fonts.width(most, self._style.fontSize) + 10
        # Its no-break spaces stay: "Stage 1 of 2" is never parted.
        words = clean(document.footer).replace("\n", " ").strip()
        self._words = Text.of(words, self._style, Element("P")) if words else None
        deep = self._style.leading
        if self._words is not None:
            deep = max(deep, self._words.wrap(self._width - self._number_room, 10_000)[1])
        self.foot = min(styles.BOTTOM + deep, self.size[1] * 0.3)

    def page(self, canvas: TaggedCanvas, _template: object) -> None:
        """Draws what a page has under its text, and leaves a place for its footer."""
        canvas.saveState()
        number = canvas.getPageNumber()
        if self._draft:
            self._draft_mark(canvas, number)
        if self._folds and number == 1:
            self._fold_marks(canvas)
        canvas.begin_artifact("Pagination")
        canvas.doForm(f"foot{number}")
        canvas.end()
        canvas.restoreState()

    def foots(self, canvas: TaggedCanvas, pages: int) -> None:
        """Draws every page's footer, now that the number of pages is known."""
        for number in range(1, pages + 1):
            canvas.beginForm(f"foot{number}", 0, 0, *self.size)
            top = self.foot - 4 * mm
            canvas.setStrokeColor(styles.RULE)
            canvas.setLineWidth(0.5)
            canvas.line(self.left, top + 1 * mm, self.left + self._width, top + 1 * mm)
            canvas.setFont(self._style.fontName, self._style.fontSize)
            canvas.setFillColor(self._style.textColor)
            baseline = top - self._style.fontSize
            canvas.drawRightString(self.left + self._width, baseline, f"Page {number} of {pages}")
            if self._words is not None:
                self._draw_words(canvas, top)
            canvas.endForm()

    def _draw_words(self, canvas: TaggedCanvas, top: float) -> None:
        """The footer's words; they lie inside the page's artifact, so they carry no mark."""
        words = self._words
        assert words is not None
        words.canv = canvas
        canvas.saveState()
        canvas.translate(self.left, top - words.height)
        words.drawPara()
        canvas.restoreState()

    def _draft_mark(self, canvas: TaggedCanvas, number: int) -> None:
        """The words across every page as decoration, and once at its top as text to be read."""
        width, height = self.size
        canvas.begin_artifact("Pagination")
        canvas.saveState()
        canvas.translate(width / 2, height / 2)
        canvas.rotate(50)
        canvas.setFillColor(styles.GHOST)
        canvas.setFont(fonts.BOLD, 76)
        canvas.drawCentredString(0, 0, self._draft)
        canvas.restoreState()
        canvas.end()
        if number == 1 and self.draft_element is not None:
            canvas.begin(self.draft_element)
        else:
            canvas.begin_artifact("Pagination")
        canvas.setFillColor(styles.INK)
        canvas.setFont(fonts.BOLD, max(self._style.fontSize, 10))
        canvas.drawCentredString(width / 2, height - 9 * mm, self._draft)
        canvas.end()

    def _fold_marks(self, canvas: TaggedCanvas) -> None:
        """Ticks at the left edge where a letter folds in three."""
        canvas.begin_artifact()
        canvas.setStrokeColor(styles.RULE)
        canvas.setLineWidth(0.4)
        for down in (99 * mm, 198 * mm):
            canvas.line(5 * mm, self.size[1] - down, 9 * mm, self.size[1] - down)
        canvas.end()
