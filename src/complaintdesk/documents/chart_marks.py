"""A chart's own marks: bars beside or on top of each other, and lines with their points."""

from __future__ import annotations

from itertools import groupby

from reportlab.graphics.shapes import Drawing, PolyLine, Rect
from reportlab.lib.colors import white

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import Chart, ChartKind
from complaintdesk.documents.chart_axes import Plot, shown
from complaintdesk.documents.chart_shapes import INK, SMALL, box, label, look, marker


def draw_bars(made: Drawing, chart: Chart, plot: Plot) -> None:
    """Every bar with its value, grouped or stacked as the chart asks."""
    for at in range(len(chart.categories)):
        if chart.kind is ChartKind.STACKED_BARS:
            _stack(made, chart, plot, at)
        else:
            _group(made, chart, plot, at)


def _group(made: Drawing, chart: Chart, plot: Plot, at: int) -> None:
    count = len(chart.series)
    thick = min(plot.slot * 0.78 / count, 34.0)
    # Sideways the first series is the uppermost, as in the legend.
    start = plot.middle(at) + (1 if plot.sideways else -1) * thick * count / 2
    for number, series in enumerate(chart.series):
        value = series.values[at]
        if value is None:
            continue
        near = start - (number + 1) * thick if plot.sideways else start + number * thick
        _bar(made, plot, number, (near, thick * 0.94), (0.0, value))
        _end_label(made, plot, (near, thick * 0.94), value, shown(value, chart.unit))


def _stack(made: Drawing, chart: Chart, plot: Plot, at: int) -> None:
    thick = min(plot.slot * 0.62, 46.0)
    near = plot.middle(at) - thick / 2
    total = 0.0
    counted = [(number, series.values[at]) for number, series in enumerate(chart.series)]
    for number, value in counted:
        if value is None or value == 0:
            continue
        _bar(made, plot, number, (near, thick), (total, total + value))
        _inner_label(made, plot, number, (near, thick), (total, total + value), shown(value, chart.unit))
        total += value
    if any(value is not None for _, value in counted):
        _end_label(made, plot, (near, thick), total, shown(total, chart.unit), strong=True)


def _bar(made: Drawing, plot: Plot, number: int, across: tuple[float, float], span: tuple[float, float]) -> None:
    """A box from one value to another; `across` is where it starts on the category axis, and its thickness."""
    start, end = sorted((plot.at(span[0]), plot.at(span[1])))
    if plot.sideways:
        box(made, look(number), start, across[0], (end - start, across[1]))
    else:
        box(made, look(number), across[0], start, (across[1], end - start))


def _end_label(
    made: Drawing, plot: Plot, across: tuple[float, float], value: float, text: str, *, strong: bool = False
) -> None:
    """A value at the end of its bar, left out where the bars are too thin to keep labels apart."""
    end, thick = plot.at(max(value, 0.0)), across[1]
    middle = across[0] + thick / 2
    if plot.sideways:
        if thick >= SMALL * 0.8:
            label(made, end + 3, middle - SMALL * 0.35, text, size=SMALL, strong=strong)
    elif fonts.width(text, SMALL, strong=strong) <= thick * 1.15:
        label(made, middle, end + 2.5, text, size=SMALL, strong=strong, anchor="middle")


def _inner_label(
    made: Drawing,
    plot: Plot,
    number: int,
    across: tuple[float, float],
    span: tuple[float, float],
    text: str,
) -> None:
    """A value inside its part of a stack, on a plain ground, where the part is large enough."""
    start, end = plot.at(span[0]), plot.at(span[1])
    wide = fonts.width(text, SMALL) + 4
    along, thick = end - start, across[1]
    if (wide > along or thick < SMALL * 1.2) if plot.sideways else (along < SMALL * 1.4 or wide > thick):
        return
    x, y = (start + end) / 2, across[0] + thick / 2
    if not plot.sideways:
        x, y = y, x
    style = look(number)
    if style.hatch:
        made.add(Rect(x - wide / 2, y - SMALL * 0.55, wide, SMALL * 1.1, fillColor=style.fill, strokeColor=None))
    colour = INK if style.hatch else white
    label(made, x, y - SMALL * 0.35, text, size=SMALL, anchor="middle", colour=colour)


def draw_lines(made: Drawing, chart: Chart, plot: Plot) -> None:
    """Every series as a line with marked points, broken where a value is missing."""
    label_all = len(chart.series) <= 2 and plot.slot >= 20
    for number, series in enumerate(chart.series):
        style = look(number)
        points = [
            None if value is None else (plot.middle(at), plot.at(value)) for at, value in enumerate(series.values)
        ]
        for there, run in groupby(points, key=lambda point: point is not None):
            found = [edge for point in run if point is not None for edge in point]
            if there and len(found) > 2:
                dash = list(style.dash) if style.dash else None
                made.add(PolyLine(found, strokeColor=style.ink, strokeWidth=1.6, strokeDashArray=dash))
        last = max((at for at, point in enumerate(points) if point is not None), default=-1)
        for at, (point, value) in enumerate(zip(points, series.values, strict=True)):
            if point is None or value is None:
                continue
            marker(made, style, *point)
            if label_all or at == last:
                under = _stands_lower(chart, number, at) and point[1] - SMALL - 4 > plot.area.bottom
                y = point[1] - SMALL - 3.5 if under else point[1] + 5.5
                label(made, point[0], y, shown(value, chart.unit), size=SMALL, anchor="middle")


def _stands_lower(chart: Chart, number: int, at: int) -> bool:
    """Whether another series has a higher value there, or the same and comes first."""
    own = chart.series[number].values[at] or 0.0
    others = ((other, series.values[at]) for other, series in enumerate(chart.series) if other != number)
    return any(value is not None and (value > own or (value == own and other < number)) for other, value in others)
