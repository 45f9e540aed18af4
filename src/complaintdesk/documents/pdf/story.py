"""Turns blocks into flowables, and grows the structure they are tagged with in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.flowables import PageBreakIfNotEmpty

from complaintdesk.documents import blocks, charts
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.pdf import form, month, styles
from complaintdesk.documents.pdf.columns import PADDING, column_widths
from complaintdesk.documents.pdf.ending import LAST_LINES, Ending, line_count, stacked_height, start_of
from complaintdesk.documents.pdf.flow import Figure, Grid, HeadingText, ItemText, NoteText, Text
from complaintdesk.documents.pdf.lettertop import LetterTop
from complaintdesk.documents.pdf.picture import PictureFlow
from complaintdesk.documents.pdf.tags import Element
from complaintdesk.documents.unbroken import unbroken

_CHART_HEIGHT = 82 * mm
_SIGNATURE_WIDTH = 70 * mm
# A table that takes no more of a page than this stands on one page.
_SHORT_TABLE = 0.5
# A text that takes no more of a page than this stands on the page on which its list or table begins.
_SHORT_TEXT = 0.25


Cell = list[Flowable] | str


class Story:
    """The flowables of a document (`flow`) and their structure (`root`).

    `width` and `height` are the room on a page, in points; `close` sets the text closer together.
    """

    def __init__(self, document: blocks.Document, width: float, height: float, *, close: bool = False) -> None:
        self.root = Element("Document")
        self.draft = self.root.add("P") if document.draft else None
        self.flow: list[Flowable] = []
        self._sheet = styles.sheet(document.large_print, close=close)
        self._width = width
        self._height = height
        self._level = 0
        self._last_heading = ""
        for number, section in enumerate(_sections(document.blocks)):
            if number:
                self.flow.append(PageBreakIfNotEmpty())
            self._section(section, document.letterhead if number == 0 else None)
        self.flow = _kept_with_next(self.flow, width, height)

    def _section(self, section: Sequence[blocks.Block], sender: blocks.Letterhead | None) -> None:
        """The blocks up to a page break; an address leads, as the envelope's window asks."""
        to = next((block for block in section if isinstance(block, blocks.AddressBlock)), None)
        if sender is not None or to is not None:
            top = LetterTop(sender, to, self._sheet, self.root, self._width)
            self.flow += top.pieces(self._width) or [top]
        for block in section:
            if block is not to:
                self._add(block)

    def _add(self, block: blocks.Block) -> None:
        match block:
            case blocks.Heading():
                self._heading(block)
            case blocks.Paragraph():
                if any(run.text.strip() for run in block.runs):
                    self.flow.append(Text.of(block.runs, self._sheet.body, self.root.add("P")))
            case blocks.BulletList():
                self._list(block)
            case blocks.KeyValues():
                self._pairs(block)
            case blocks.MonthGrid():
                self._month(block)
            case blocks.FormTable():
                self._form(block)
            case blocks.Table():
                self._table(block)
            case blocks.Chart():
                figure = self.root.add("Figure", alternative=one_line(block.alternative))
                drawing = charts.drawing(block, self._width / mm, min(_CHART_HEIGHT, self._height) / mm)
                self.flow.append(Figure(drawing, figure))
            case blocks.Note():
                self.flow.append(NoteText.of(block.text, self._sheet.note, self.root.add("Note")))
            case blocks.Signature():
                self._signature(block)
            case blocks.AddressBlock():
                self.flow.append(Text.of("\n".join(block.lines), self._sheet.body, self.root.add("P")))

    def _heading(self, block: blocks.Heading) -> None:
        """A heading; levels never skip on the way down, as a screen reader's outline needs."""
        self._level = max(1, min(block.level, self._level + 1, 3))
        self._last_heading = title = one_line(block.text)
        style = self._sheet.heads[max(1, min(block.level, 3)) - 1]
        made = HeadingText.of(unbroken(title), style, self.root.add(f"H{self._level}"))
        made.title, made.level = title, self._level - 1
        self.flow.append(made)

    def _list(self, block: blocks.BulletList) -> None:
        if not any(text.strip() for text in block.items):
            return
        boxed = block.boxed
        whole = self.root.add("L", numbering="Decimal" if block.numbered else "Square" if boxed else "Disc")
        items: list[Flowable] = []
        for number, text in enumerate((text for text in boxed or block.items if text.strip()), 1):
            item = whole.add("LI")
            label = item.add("Lbl", alternative="box to tick") if boxed else item.add("Lbl")
            made = ItemText.of(text, self._sheet.item, item.add("LBody"))
            made.label = f"{number}." if block.numbered else blocks.BOX if boxed else "\u2022"
            made.label_element = label
            items.append(made)
        self.flow += [KeepTogether(items)] if boxed else items
        self.flow.append(Spacer(0, self._sheet.size * 0.3))

    def _pairs(self, block: blocks.KeyValues) -> None:
        if not block.pairs:
            return
        whole = self.root.add("L")
        rows = []
        for label, value in block.pairs:
            item = whole.add("LI")
            rows.append(
                [
                    _cell(label, self._sheet.label, item.add("Lbl")),
                    _cell(value, self._sheet.value, item.add("LBody")),
                ]
            )
        asked = max(_natural_width(label, self._sheet.label) for label, _ in block.pairs) + self._sheet.size
        first = min(asked, self._width * 0.45)
        grid = Grid(rows, [first, self._width - first], splitInRow=1, style=_plain(self._sheet))
        grid.hAlign = "LEFT"
        grid.whole_below = self._height * _SHORT_TABLE
        gap = Spacer(0, self._sheet.size * 0.8)
        # An address is not parted from what follows it, such as how to write to it.
        grid.leads = gap.leads = 1
        self.flow += [grid, gap]

    def _captioned(self, block: blocks.Table) -> Element:
        """The element of a table, its caption printed where the heading above does not say the same."""
        whole = self.root.add("Table")
        caption = one_line(block.caption)
        if caption and caption != self._last_heading:
            self.flow.append(Text.of(caption, self._sheet.caption, whole.add("Caption")))
        return whole

    def _form(self, block: blocks.FormTable) -> None:
        grid = form.form_grid(block, self._captioned(block), self._width, self._height, self._sheet)
        self.flow += [grid, Spacer(0, self._sheet.size)]

    def _table(self, block: blocks.Table) -> None:
        whole = self._captioned(block)
        header = whole.add("THead").add("TR")
        sheet = self._sheet
        rows: list[list[Cell]] = [[]]
        for at, name in enumerate(block.header):
            element = header.add("TH", scope="Column")
            element.once = True
            rows[0].append(_cell(name, sheet.number_header if at in block.numeric else sheet.header, element))
        body = whole.add("TBody") if block.rows else whole
        for row in block.rows:
            line = body.add("TR")
            rows.append(
                [
                    _cell(text, sheet.number if at in block.numeric else self._of_cell(text), line.add("TD"))
                    for at, text in enumerate(row)
                ]
            )
        widths = column_widths(block, self._width, sheet.header.fontSize)
        room = block.room * mm if isinstance(block, blocks.WritingTable) else 0.0
        self.flow += [_grid(rows, widths, self._height, sheet, room), Spacer(0, sheet.size)]

    def _of_cell(self, text: str) -> ParagraphStyle:
        return self._sheet.tick if text.strip() == blocks.BOX else self._sheet.cell

    def _month(self, block: blocks.MonthGrid) -> None:
        """The grid on its page, and then what had no room in it."""
        grid, rest = month.fitted(block, self.root.add("Table"), (self._width, self._height), self._sheet)
        self.flow.append(grid)
        if rest.rows:
            self._heading(blocks.Heading(rest.caption, 2))
            self._table(rest)

    def _signature(self, block: blocks.Signature) -> None:
        """Closing, room for a signature, name and role, kept together and with the last lines before them."""
        sheet = self._sheet
        name = (
            blocks.Run(block.name, blocks.Emphasis.STRONG),
            blocks.Run(f"\n{block.role}" if block.role else ""),
        )
        parts: list[Flowable] = [Text.of(block.closing, sheet.body, self.root.add("P"))]
        if block.picture is not None:
            parts.append(PictureFlow(block.picture, self.root, (_SIGNATURE_WIDTH, sheet.signing)))
        else:
            parts.append(Spacer(0, sheet.signing))
        parts.append(Text.of(name, sheet.body, self.root.add("P")))
        lines = 0
        while self.flow and lines < LAST_LINES and self._is_body(self.flow[-1]):
            parts.insert(0, self.flow.pop())
            lines += line_count(parts[0], self._width)
        self.flow.append(Ending(parts))

    def _is_body(self, piece: Flowable) -> bool:
        return type(piece) is Text and piece.style is self._sheet.body


def _sections(content: tuple[blocks.Block, ...]) -> list[list[blocks.Block]]:
    """The blocks between page breaks."""
    found: list[list[blocks.Block]] = [[]]
    for block in content:
        if isinstance(block, blocks.PageBreak):
            found.append([])
        else:
            found[-1].append(block)
    return found


def _cell(text: str, style: ParagraphStyle, element: Element) -> Cell:
    return [Text.of(text, style, element)] if text.strip() else ""


def _natural_width(text: str, style: ParagraphStyle) -> float:
    from complaintdesk.documents import fonts

    return fonts.width(one_line(text), style.fontSize, strong=True)


def _plain(sheet: styles.Sheet) -> list[tuple[object, ...]]:
    return [
        ("FONT", (0, 0), (-1, -1), sheet.cell.fontName, sheet.cell.fontSize),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ]


def _grid(rows: list[list[Cell]], widths: list[float], height: float, sheet: styles.Sheet, room: float = 0.0) -> Grid:
    """A ruled table, whole on a page if it is short; else its header repeats on every page, unless that is huge.

    Every row below the header has `room` points for handwriting.
    """
    look: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), sheet.cell.fontName, sheet.cell.fontSize),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("BACKGROUND", (0, 0), (-1, 0), styles.SHADE),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, styles.ACCENT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, styles.RULE),
    ]
    if room:
        look.append(("BOTTOMPADDING", (0, 1), (-1, -1), max(room - sheet.cell.leading, 4)))
    heads = ((cell, width) for cell, width in zip(rows[0], widths, strict=True) if not isinstance(cell, str))
    deep = max((cell[0].wrap(width - 2 * PADDING, 10_000)[1] for cell, width in heads), default=0.0)
    grid = Grid(rows, widths, style=look, repeatRows=1 if deep < height * 0.4 else 0, splitInRow=1)
    grid.hAlign = "LEFT"
    grid.whole_below = height * _SHORT_TABLE
    return grid


def _kept_with_next(flow: list[Flowable], width: float, height: float) -> list[Flowable]:
    """Break the page before a heading, or a text above a list, whose sequel would start on the next one."""
    kept: list[Flowable] = []
    leading = False
    for at, piece in enumerate(flow):
        led, leading = leading, _leads(flow, at, width, height)
        if leading and not led:
            end = at
            while end < len(flow) and _leads(flow, end, width, height):
                end += 1
            kept.append(CondPageBreak(min(_room(flow[at:end], flow[end : end + 1], width, height), height * 0.9)))
        kept.append(piece)
    return kept


def _leads(flow: Sequence[Flowable], at: int, width: float, height: float) -> bool:
    """True for a heading, for pairs above a text, and for a short text right above a list or a table.

    A short text between a heading and the first heading under it leads too.
    """
    piece = flow[at]
    if getattr(piece, "leads", 0):
        after = next((later for later in flow[at + 1 :] if not isinstance(later, Spacer)), None)
        return isinstance(after, Ending) or (type(after) is Text and not getattr(after.style, "leads", 0))
    if not isinstance(piece, Text) or isinstance(piece, ItemText):
        return False
    if getattr(piece.style, "leads", 0):
        return True
    after = flow[at + 1] if at + 1 < len(flow) else None
    before = flow[at - 1] if at else None
    is_list = isinstance(after, Grid | ItemText | KeepTogether) and not isinstance(after, Ending)
    is_between = isinstance(after, HeadingText) and isinstance(before, HeadingText) and after.level > before.level
    return (is_list or is_between) and piece.wrap(width, height)[1] <= height * _SHORT_TEXT


def _room(leaders: Sequence[Flowable], after: Sequence[Flowable], width: float, height: float) -> float:
    """The room that some headings and texts need with the start of what follows them."""
    needed = stacked_height(leaders, width)
    for piece in after:
        apart = max(leaders[-1].getSpaceAfter(), piece.getSpaceBefore())
        needed += apart + start_of(piece, width, height)
    return needed
