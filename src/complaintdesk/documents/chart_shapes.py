"""What every chart is drawn from: labels, patterned boxes, markers and the legend."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect, String
from reportlab.lib.colors import Color, HexColor, white

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import Chart, ChartKind
from complaintdesk.documents.characters import one_line

TITLE = 10.5
TEXT = 8.5
SMALL = 8.0
INK = HexColor("#1A1A1A")
GRID = HexColor("#D5DAE0")


@dataclass(frozen=True)
class Look:
    """How one series looks: box fill, pattern lines, and its line's colour, dash and marker."""

    fill: Color
    ink: Color
    hatch: str
    dash: tuple[int, ...] | None
    marker: str


LOOKS = (
    Look(HexColor("#16324F"), HexColor("#16324F"), "", None, "circle"),
    Look(HexColor("#F6C777"), HexColor("#8A4B00"), "/", (6, 2), "square"),
    Look(HexColor("#CDE8EE"), HexColor("#1B6A80"), "-", (2, 2), "triangle"),
    Look(HexColor("#FFFFFF"), HexColor("#5B2A6E"), "\\", (8, 2, 2, 2), "diamond"),
    Look(HexColor("#8C8C8C"), HexColor("#5A5A5A"), "", (4, 4), "circle"),
    Look(HexColor("#F3DCE8"), HexColor("#8C2F5F"), "|", (1, 2), "square"),
)


def look(number: int) -> Look:
    """The look of the series with that number, from 0; after six they come round again."""
    return LOOKS[number % len(LOOKS)]


def label(  # noqa: PLR0913 - a label is where, what and how
    made: Drawing,
    x: float,
    y: float,
    text: str,
    *,
    size: float = TEXT,
    strong: bool = False,
    anchor: str = "start",
    colour: Color = INK,
) -> None:
    """One line of text with its baseline at (x, y), in a font that holds its characters."""
    font, shown = fonts.one_font(text, strong=strong)
    made.add(String(x, y, shown, fontName=font, fontSize=size, fillColor=colour, textAnchor=anchor))


def wrapped(text: str, width: float, size: float, *, strong: bool = False, lines: int = 3) -> list[str]:
    """`text` in at most `lines` lines of that width; the last ends in an ellipsis if more was to come."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and fonts.width(longer, size, strong=strong) > width:
            found.append(word)
        else:
            found[-1] = longer
    if len(found) > lines:
        found = [*found[: lines - 1], " ".join(found[lines - 1 :])]
    return [shortened(line, width, size, strong=strong) for line in found]


def shortened(text: str, width: float, size: float, *, strong: bool = False) -> str:
    """`text`, cut with an ellipsis if it is wider than `width`."""
    if fonts.width(text, size, strong=strong) <= width:
        return text
    while text and fonts.width(text + "…", size, strong=strong) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def box(made: Drawing, look_of: Look, x: float, y: float, size: tuple[float, float]) -> None:
    """A filled, outlined and patterned box; (x, y) is its lower left corner, `size` its width and height."""
    wide, tall = size
    made.add(Rect(x, y, wide, tall, fillColor=look_of.fill, strokeColor=look_of.ink, strokeWidth=0.7))
    for x1, y1, x2, y2 in _hatching(look_of.hatch, wide, tall):
        made.add(Line(x + x1, y + y1, x + x2, y + y2, strokeColor=look_of.ink, strokeWidth=0.6))


def _hatching(kind: str, wide: float, tall: float, step: float = 4.0) -> list[tuple[float, float, float, float]]:
    """Pattern lines inside a box, clipped to its edges."""
    if kind == "-":
        return [(0, y * step, wide, y * step) for y in range(1, int(tall / step) + 1) if y * step < tall]
    if kind == "|":
        return [(x * step, 0, x * step, tall) for x in range(1, int(wide / step) + 1) if x * step < wide]
    if kind not in ("/", "\\"):
        return []
    lines = []
    gap = step * 1.4
    for number in range(1, int((wide + tall) / gap) + 1):
        reach = number * gap
        if reach >= wide + tall:
            break
        x1, y1 = max(0.0, reach - tall), min(reach, tall)
        x2, y2 = min(reach, wide), max(0.0, reach - wide)
        if kind == "/":
            lines.append((wide - x1, y1, wide - x2, y2))
        else:
            lines.append((x1, y1, x2, y2))
    return lines


def marker(made: Drawing, look_of: Look, x: float, y: float, radius: float = 3.0) -> None:
    """The series' mark, centred on (x, y)."""
    kinds: dict[str, list[tuple[float, float]]] = {
        "square": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
        "triangle": [(-1.2, -0.9), (1.2, -0.9), (0, 1.3)],
        "diamond": [(0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)],
    }
    corners = kinds.get(look_of.marker)
    if corners is None:
        made.add(Circle(x, y, radius, fillColor=look_of.ink, strokeColor=white, strokeWidth=0.6))
        return
    points = [edge for dx, dy in corners for edge in (x + dx * radius, y + dy * radius)]
    made.add(Polygon(points, fillColor=look_of.ink, strokeColor=white, strokeWidth=0.6))


def legend(made: Drawing, chart: Chart, top: float) -> float:
    """The series' names with their looks, in rows from `top` down; the height left below."""
    x, y = 0.0, top - TEXT - 2
    for number, series in enumerate(chart.series):
        name = shortened(one_line(series.name), made.width - 24, TEXT)
        wide = 22 + fonts.width(name, TEXT) + 14
        if x and x + wide > made.width:
            x, y = 0.0, y - TEXT * 1.5
        if chart.kind is ChartKind.LINES:
            _line_key(made, look(number), x, y + TEXT * 0.35)
        else:
            box(made, look(number), x + 2, y - 1, (14, TEXT))
        label(made, x + 21, y, name)
        x += wide
    return y - 4


def _line_key(made: Drawing, look_of: Look, x: float, y: float) -> None:
    made.add(
        Line(
            x, y, x + 18, y, strokeColor=look_of.ink, strokeWidth=1.6, strokeDashArray=list(look_of.dash or ()) or None
        )
    )
    marker(made, look_of, x + 9, y)
