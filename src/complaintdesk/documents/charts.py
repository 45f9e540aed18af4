"""Charts, drawn once and used everywhere: vectors for PDF, SVG for the screen, PNG for Word.

Series differ by pattern, marker and dash as well as by colour, so that they can be told
apart in grey print and by readers who see colours differently. Values are written beside
their bars and points wherever there is room; a missing value is a gap, never a nought.
"""

from __future__ import annotations

import re
import struct
import zlib

from reportlab.graphics import renderPDF, renderSVG
from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing
from reportlab.lib.units import mm

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import Chart, ChartKind
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.chart_axes import Area, bar_area, is_sideways, line_area
from complaintdesk.documents.chart_marks import draw_bars, draw_lines
from complaintdesk.documents.chart_shapes import SMALL, TITLE, label, legend, wrapped

NOTHING = "No cases in this period"
# What a drawing starts from: a font that is embedded, so that no other is even named in a file.
fonts.register()
STATE_DEFAULTS["fontName"] = fonts.REGULAR

_WIDTH = 165.0
_HEIGHT = 82.0


def drawing(chart: Chart, width_mm: float = _WIDTH, height_mm: float | None = None) -> Drawing:
    """The chart as a reportlab drawing of that size; without a height, `natural_height` is taken.

    Raises ValueError when a series is not as long as the categories.
    """
    if any(len(series.values) != len(chart.categories) for series in chart.series):
        raise ValueError(f"chart {chart.title!r}: a series is not as long as the categories")
    tall = natural_height(chart) if height_mm is None else height_mm
    made = Drawing(width_mm * mm, tall * mm)
    top = _headings(made, chart)
    if not any(value is not None for series in chart.series for value in series.values):
        label(made, made.width / 2, top / 2, NOTHING, size=TITLE, anchor="middle")
        return made
    if len(chart.series) > 1:
        top = legend(made, chart, top)
    area = Area(left=0.0, bottom=0.0, right=made.width, top=top - 4)
    if chart.kind is ChartKind.LINES:
        draw_lines(made, chart, line_area(made, chart, area))
    else:
        draw_bars(made, chart, bar_area(made, chart, area))
    return made


def natural_height(chart: Chart) -> float:
    """The height in millimetres at which the chart reads well on a page."""
    if chart.kind is ChartKind.LINES or not is_sideways(chart, _WIDTH * mm):
        return _HEIGHT
    bars = len(chart.series) if chart.kind is ChartKind.BARS else 1
    return min(24.0 + len(chart.categories) * (2.4 + 4.0 * bars), 215.0)


def chart_svg(chart: Chart) -> str:
    """The chart as one SVG picture with its title and alternative text inside.

    Letters are set in "Atkinson Hyperlegible", which the reader's program must have.
    """
    svg = str(renderSVG.drawToString(drawing(chart)))
    svg = svg[svg.index("<svg") :]
    # No ids and no clipping: several charts may stand in one page.
    svg = re.sub(r"<title>.*?</title>|<desc>.*?</desc>|<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL)
    svg = svg.replace('id="group" ', "").replace(' style="clip-path: url(#clip)"', "")
    # Reportlab writes "None", which some viewers (Qt's among them) take for black.
    svg = svg.replace("fill: None", "fill: none").replace("<polyline ", '<polyline fill="none" ')
    words = f"<title>{_escaped(chart.title)}</title><desc>{_escaped(chart.alternative)}</desc>"
    svg = re.sub(r"(<svg\b[^>]*>)", lambda match: f'{match[1][:-1]} role="img">{words}', svg, count=1)
    return _named_fonts(svg)


def chart_png(chart: Chart, scale: float = 3.0) -> bytes:
    """The chart as a PNG picture on white; `scale` is pixels to the point (3 is 216 dots an inch)."""
    from complaintdesk.documents.pdf import page_pictures

    pdf = renderPDF.drawToString(drawing(chart), invariant=1)
    ((width, height, pixels),) = page_pictures(pdf, scale)
    return _png(width, height, pixels)


def _headings(made: Drawing, chart: Chart) -> float:
    """Title and unit at the top; the height that is left below them."""
    top = made.height - TITLE
    for line in wrapped(one_line(chart.title), made.width, TITLE, strong=True):
        label(made, 0, top, line, size=TITLE, strong=True)
        top -= TITLE * 1.25
    if chart.unit:
        label(made, 0, top, one_line(chart.unit), size=SMALL)
        top -= SMALL * 1.3
    return float(top + 2)


def _png(width: int, height: int, pixels: bytes) -> bytes:
    """An 8-bit RGB picture from RGBA rows; made by hand so that its bytes never vary."""
    rows = bytearray()
    for at in range(0, height * width * 4, width * 4):
        row = pixels[at : at + width * 4]
        rgb = bytearray(width * 3)
        for channel in range(3):
            rgb[channel::3] = row[channel::4]
        rows += b"\0" + rgb
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in body
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _escaped(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(one_line(text))


def _named_fonts(svg: str) -> str:
    """Font files' names as the family and weight that a screen knows."""
    svg = svg.replace("font-family: AtkinsonHyperlegible-Bold", "font-weight: bold; font-family: Atkinson Hyperlegible")
    svg = svg.replace("font-family: AtkinsonHyperlegible-Regular", "font-family: Atkinson Hyperlegible")
    svg = svg.replace("font-family: DejaVuSans-Bold", "font-weight: bold; font-family: DejaVu Sans")
    return svg.replace("font-family: DejaVuSans", "font-family: DejaVu Sans").replace(
        "font-family: NotoEmoji-Regular", "font-family: Noto Emoji"
    )
