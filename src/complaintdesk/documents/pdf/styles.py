"""How a PDF looks: page measures, colours and text styles, ordinary and large print."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from complaintdesk.documents import fonts

LEFT = 25 * mm
RIGHT = 20 * mm
FORM_SIDE = 14 * mm
TOP = 18 * mm
BOTTOM = 16 * mm
# A DL window shows what lies 46 to 92 mm down the sheet, whichever way the sheet has slid.
WINDOW_TOP = 50 * mm
WINDOW_DEPTH = 34 * mm
WINDOW_END = 94 * mm
WINDOW_WIDTH = 80 * mm
ADDRESS_LEADING = 1.2
SENDER_GAP = 8 * mm
SIGNING_ROOM = 15 * mm

INK = HexColor("#1A1A1A")
QUIET = HexColor("#4D4D4D")
ACCENT = HexColor("#16324F")
RULE = HexColor("#9AA5B1")
SHADE = HexColor("#E9EEF3")
GHOST = HexColor("#ECECEC")


@dataclass(frozen=True)
class Sheet:
    """The text styles of one print size; `size` is the body's and `signing` the room for a signature, in points."""

    size: float
    signing: float
    body: ParagraphStyle
    heads: tuple[ParagraphStyle, ParagraphStyle, ParagraphStyle]
    item: ParagraphStyle
    label: ParagraphStyle
    value: ParagraphStyle
    cell: ParagraphStyle
    tick: ParagraphStyle
    form: ParagraphStyle
    number: ParagraphStyle
    header: ParagraphStyle
    number_header: ParagraphStyle
    caption: ParagraphStyle
    note: ParagraphStyle
    small: ParagraphStyle
    sender: ParagraphStyle
    sender_name: ParagraphStyle


@lru_cache(maxsize=4)
def sheet(large: bool, *, close: bool = False) -> Sheet:
    """The styles for ordinary (11 point) or large print (18 point, nothing below 16).

    `close` sets lines and paragraphs of the same size a little closer together; in large print the paragraphs alone.
    """
    leading, gap = (1.3 if close and not large else 1.4), (0.75 if close else 1.0)
    fonts.register()
    size = 18.0 if large else 11.0
    dense = 16.0 if large else 9.5
    body = _style("body", size, leading=leading, after=0.6 * gap)
    return Sheet(
        size=size,
        body=body,
        heads=(
            _head(1, size * 1.5, leading, 0.0, 0.35 * gap),
            _head(2, size * 1.2, leading, 0.9 * gap, 0.35 * gap),
            _head(3, size * 1.05, leading, 0.6 * gap, 0.35 * gap),
        ),
        signing=SIGNING_ROOM * ((0.65 if large else 0.8) if close else 1.0),
        item=_style("item", size, leading=leading, after=0.3 * gap, leftIndent=size * 1.7),
        label=_style("label", size, strong=True, leading=1.3),
        value=_style("value", size, leading=1.3),
        cell=_style("cell", dense, leading=1.28),
        tick=_style("tick", dense * 1.5, leading=1.0),
        form=_style("form", dense, leading=1.28, after=0.55),
        number=_style("number", dense, leading=1.28, alignment=TA_RIGHT),
        header=_style("header", dense, strong=True, leading=1.28, colour=ACCENT),
        number_header=_style("number_header", dense, strong=True, leading=1.28, colour=ACCENT, alignment=TA_RIGHT),
        caption=_style("caption", size, strong=True, before=0.4, after=0.35, colour=ACCENT, leads=1),
        note=_style("note", dense, colour=QUIET, before=0.3, after=0.6, leftIndent=10),
        small=_style("small", 16.0 if large else 8.5, colour=QUIET, leading=1.3),
        sender=_style("sender", 16.0 if large else 9.5, colour=QUIET, leading=1.3),
        sender_name=_style("sender_name", size * 1.35, strong=True, colour=ACCENT, leading=1.2),
    )


def _head(level: int, size: float, leading: float, before: float, after: float) -> ParagraphStyle:
    return _style(f"h{level}", size, strong=True, colour=ACCENT, leading=leading, before=before, after=after, leads=1)


@lru_cache(maxsize=32)
def address(size: float) -> ParagraphStyle:
    """The style of an envelope address at `size` points."""
    return _style("address", size, leading=ADDRESS_LEADING)


def fitted(style: ParagraphStyle, text: str, width: float) -> ParagraphStyle:
    """`style`, made smaller (but not below 8 points) until its longest word fits into `width`."""
    widest = max((fonts.width(word, style.fontSize) for word in text.split()), default=0.0)
    if widest <= width - 1:
        return style
    size = max(8.0, style.fontSize * (width - 1) / widest)
    return _style(style.name, size, colour=style.textColor, leading=style.leading / style.fontSize)


def _style(  # noqa: PLR0913 - a style is a list of measures
    name: str,
    size: float,
    *,
    strong: bool = False,
    colour: Color = INK,
    leading: float = 1.4,
    before: float = 0.0,
    after: float = 0.0,
    **more: object,
) -> ParagraphStyle:
    """A style; `leading`, `before` and `after` are in multiples of the size."""
    return ParagraphStyle(
        name,
        fontName=fonts.BOLD if strong else fonts.REGULAR,
        bulletFontName=fonts.REGULAR,
        fontSize=size,
        leading=round(size * leading, 2),
        textColor=colour,
        spaceBefore=size * before,
        spaceAfter=size * after,
        splitLongWords=1,
        spaceShrinkage=0,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )
