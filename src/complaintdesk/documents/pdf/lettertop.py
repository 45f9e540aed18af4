"""The top of a letter: the sender's letterhead and the recipient's address for a window envelope."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import AddressBlock, Letterhead
from complaintdesk.documents.pdf import styles
from complaintdesk.documents.pdf.flow import Text
from complaintdesk.documents.pdf.picture import PictureFlow
from complaintdesk.documents.pdf.tags import Element, TaggedCanvas

_GAP = 8.0
_LARGE = 18.0
"""In large print nothing is made smaller: a long address goes on in the next line."""
_DEEPEST = 75 * mm
_LOGO_ROOM = (60 * mm, 16 * mm)


class LetterTop(Flowable):
    """Letterhead and address as one piece, so that a long letterhead never moves the address.

    The sender's name stands left, the details right, clear of the window; the address starts
    50 mm down the sheet, and what follows starts below the window.
    """

    def __init__(
        self,
        sender: Letterhead | None,
        to: AddressBlock | None,
        sheet: styles.Sheet,
        root: Element,
        width: float,
    ) -> None:
        super().__init__()
        aside = width - styles.WINDOW_WIDTH - styles.SENDER_GAP
        self._logo: PictureFlow | None = None
        self._name: Text | None = None
        self._details: list[Text] = []
        self._address: Text | None = None
        if sender is not None:
            if sender.logo is not None:
                self._logo = PictureFlow(sender.logo, root, _LOGO_ROOM)
            self._name = Text.of(sender.name, sheet.sender_name, root.add("P"))
            for lines in (sender.address_lines, sender.contact_lines):
                if any(line.strip() for line in lines):
                    words = "\n".join(line for line in lines if line.strip())
                    style = sheet.sender if sheet.size >= _LARGE else styles.fitted(sheet.sender, words, aside)
                    self._details.append(Text.of(words, style, root.add("P")))
        to_lines = [line for line in to.lines if line.strip()] if to is not None else []
        if to_lines:
            style = styles.address(_address_size(to_lines, sheet.size))
            self._address = Text.of("\n".join(to_lines), style, root.add("P"))
        self._address_gap = 0.0

    def pieces(self, width: float) -> list[Flowable] | None:
        """Its texts one under another where they are too many for the top of a page, else None."""
        deep = self._address.wrap(styles.WINDOW_WIDTH, 10_000)[1] if self._address is not None else 0.0
        if self._letterhead_height(width) < _DEEPEST and deep < _DEEPEST:
            return None
        pieces: list[Flowable | None] = [self._logo, self._name, *self._details, self._address]
        return [piece for piece in pieces if piece is not None]

    @property
    def _above_name(self) -> float:
        """How much room the logo takes above the sender's name."""
        return float(self._logo.height + _GAP * 0.5) if self._logo is not None else 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The height from the top of what is free to where the letter's text may start."""
        self.width = width
        self.height = self.depth(width, self.canv.sheet_height - self._frame._y)
        return width, self.height

    def depth(self, width: float, below_sheet_top: float) -> float:
        """Its height where it starts that far below the top of the sheet, in points."""
        height = self._letterhead_height(width)
        if self._address is not None:
            deep = self._address.wrap(styles.WINDOW_WIDTH, 10_000)[1]
            left = self._above_name + self._name.height + _GAP if self._name is not None else 0.0
            self._address_gap = max(left, styles.WINDOW_TOP - below_sheet_top, 0.0)
            height = max(height, self._address_gap + deep + _GAP, styles.WINDOW_END - below_sheet_top)
        return height

    def _letterhead_height(self, width: float) -> float:
        if self._name is None:
            return 0.0
        left = self._above_name + self._name.wrap(styles.WINDOW_WIDTH, 10_000)[1]
        aside = width - styles.WINDOW_WIDTH - styles.SENDER_GAP
        right = sum(detail.wrap(aside, 10_000)[1] for detail in self._details)
        return float(max(left, right + _GAP * 0.5 * max(len(self._details) - 1, 0)) + 2 * _GAP)

    def draw(self) -> None:
        """Draws it at the canvas's origin, every text marked."""
        canvas: TaggedCanvas = self.canv
        if self._name is not None:
            canvas.begin_artifact()
            canvas.setStrokeColor(styles.ACCENT)
            canvas.setLineWidth(2.5)
            canvas.line(0, self.height + 8, self.width, self.height + 8)
            canvas.end()
            if self._logo is not None:
                self._logo.drawOn(canvas, 0, self.height - self._logo.height)
            self._name.drawOn(canvas, 0, self.height - self._above_name - self._name.height)
        top = self.height
        for detail in self._details:
            detail.drawOn(canvas, styles.WINDOW_WIDTH + styles.SENDER_GAP, top - detail.height)
            top -= detail.height + _GAP * 0.5
        if self._address is not None:
            self._address.drawOn(canvas, 0, self.height - self._address_gap - self._address.height)


def _address_size(lines: list[str], size: float) -> float:
    """The largest size, from the letter's own down to 9 points, at which the window holds the lines."""
    deep = styles.WINDOW_DEPTH / (len(lines) * styles.ADDRESS_LEADING)
    wide = min(styles.WINDOW_WIDTH / max(fonts.width(line, 1.0), 1.0) for line in lines)
    return float(max(9.0, min(size, deep, wide)))
