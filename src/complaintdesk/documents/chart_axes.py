"""Where a chart's values and categories lie: the scale, the grid and the category labels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import Chart, ChartKind
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.chart_shapes import GRID, INK, SMALL, TEXT, label, wrapped


@dataclass(frozen=True)
class Area:
    """A rectangle in points, from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Plot:
    """The plotting area with its scale; `sideways` bars run from left to right."""

    area: Area
    low: float
    high: float
    count: int
    sideways: bool = False

    @property
    def slot(self) -> float:
        """The room of one category along its axis, in points."""
        area = self.area
        return ((area.top - area.bottom) if self.sideways else (area.right - area.left)) / self.count

    def at(self, value: float) -> float:
        """Where `value` lies on the value axis, in points."""
        area = self.area
        start, end = (area.left, area.right) if self.sideways else (area.bottom, area.top)
        return start + (end - start) * (value - self.low) / (self.high - self.low)

    def middle(self, number: int) -> float:
        """The middle of a category on its axis, in points; sideways, the first is at the top."""
        if self.sideways:
            return self.area.top - (number + 0.5) * self.slot
        return self.area.left + (number + 0.5) * self.slot


def shown(value: float, unit: str) -> str:
    """A value as its label: whole numbers plain, pounds with pence, others to one decimal.

    A percentage short of 100 never rounds up to it, nor one above 0 down to it.
    """
    sign = "\u2212" if value < 0 else ""
    size, unit = abs(value), unit.strip()
    if float(size).is_integer():
        text = f"{size:,.0f}"
    elif unit in ("\u00a3", "pounds"):
        text = f"{size:,.2f}"
    else:
        text = f"{size:,.1f}"
    if unit == "%":
        text = "99.9" if size < 100 and text == "100.0" else "0.1" if text == "0.0" else text
        return f"{sign}{text}%"
    return f"{sign}\u00a3{text}" if unit in ("\u00a3", "pounds") else sign + text


def is_sideways(chart: Chart, width: float) -> bool:
    """Whether bars run sideways because their names would not stand under upright ones."""
    slot = (width - 40) / max(len(chart.categories), 1) - 4
    return any(fonts.width(word, TEXT) > slot for name in chart.categories for word in one_line(name).split()) or any(
        len(wrapped(one_line(name), slot, TEXT, lines=9)) > 3 for name in chart.categories
    )


def bar_area(made: Drawing, chart: Chart, area: Area) -> Plot:
    """Axes for bars: draws grid and labels and returns the plot."""
    low, high, ticks = _scale(chart)
    if not is_sideways(chart, made.width):
        return _upright(made, chart, area, (low, high, ticks))
    names = [wrapped(one_line(name), made.width * 0.36, TEXT, lines=2) for name in chart.categories]
    left = max(fonts.width(line, TEXT) for lines in names for line in lines) + 6
    room = Area(left, area.bottom + SMALL * 1.6, area.right - 30, area.top)
    plot = Plot(room, low, high, len(chart.categories), sideways=True)
    for tick in ticks:
        x = plot.at(tick)
        made.add(Line(x, room.bottom, x, room.top, strokeColor=INK if tick == 0 else GRID, strokeWidth=0.6))
        label(made, x, room.bottom - SMALL * 1.2, shown(tick, chart.unit), size=SMALL, anchor="middle")
    for number, found in enumerate(names):
        lines = found if plot.slot >= TEXT * 2.2 else wrapped(" ".join(found), left, TEXT, lines=1)
        y = plot.middle(number) + (len(lines) - 1) * TEXT * 0.55 - TEXT * 0.35
        for line in lines:
            label(made, left - 5, y, line, anchor="end")
            y -= TEXT * 1.1
    return plot


def line_area(made: Drawing, chart: Chart, area: Area) -> Plot:
    """Axes for lines: draws grid and labels and returns the plot."""
    # Points' values stand higher above the plot than bars' do.
    room = Area(area.left, area.bottom, area.right, area.top - SMALL)
    return _upright(made, chart, room, _scale(chart))


def _upright(made: Drawing, chart: Chart, area: Area, scale: tuple[float, float, list[float]]) -> Plot:
    low, high, ticks = scale
    left = area.left + max(fonts.width(shown(tick, chart.unit), SMALL) for tick in ticks) + 6
    slot = (area.right - left) / len(chart.categories)
    names = [wrapped(one_line(name), slot - 4, TEXT) for name in chart.categories]
    every = _label_step(chart, slot)
    deep = max(len(lines) for lines in names) if every == 1 else 1
    room = Area(left, area.bottom + deep * TEXT * 1.15 + 5, area.right, area.top - TEXT)
    plot = Plot(room, low, high, len(chart.categories))
    for tick in ticks:
        y = plot.at(tick)
        made.add(Line(left, y, area.right, y, strokeColor=INK if tick == 0 else GRID, strokeWidth=0.6))
        label(made, left - 4, y - SMALL * 0.35, shown(tick, chart.unit), size=SMALL, anchor="end")
    for number, lines in enumerate(names):
        if number % every:
            continue
        y = room.bottom - TEXT * 1.25
        for line in lines if every == 1 else [one_line(chart.categories[number])]:
            label(made, plot.middle(number), y, line, anchor="middle")
            y -= TEXT * 1.15
    return plot


def _label_step(chart: Chart, slot: float) -> int:
    """Every how many categories a line chart names one, so that names never touch."""
    widest = max(fonts.width(word, TEXT) for name in chart.categories for word in (one_line(name).split() or [""]))
    if widest <= slot - 2:
        return 1
    whole = max(fonts.width(one_line(name), TEXT) for name in chart.categories) + 6
    return max(1, math.ceil(whole / slot))


def _scale(chart: Chart) -> tuple[float, float, list[float]]:
    """Lowest, highest and all ticks: round steps that include nought and every value."""
    values = [value for series in chart.series for value in series.values if value is not None]
    if chart.kind is ChartKind.STACKED_BARS:
        values = [
            sum(series.values[at] or 0 for series in chart.series) for at in range(len(chart.categories))
        ] or values
    if chart.unit.strip() == "%":
        values = [0.0, 100.0]
    low, high = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
    if high == low:
        high = low + 1
    whole = all(float(value).is_integer() for value in values)
    step = _round_step((high - low) / 5, whole=whole)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return first * step, last * step, [round(number * step, 6) for number in range(first, last + 1)]


def _round_step(rough: float, *, whole: bool) -> float:
    """The next step of 1, 2, 2.5 or 5 times a power of ten; never below 1 for whole numbers."""
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * part for part in (1, 2, 2.5, 5, 10) if power * part >= rough * 0.999)
    if whole:
        return max(1.0, math.ceil(step))
    return float(step)
