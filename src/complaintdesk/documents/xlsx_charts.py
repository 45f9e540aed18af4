"""Native workbook charts, drawn by Excel from figures written to the sheet below its table."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series as NativeSeries
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from complaintdesk.documents import xlsx_looks as looks
from complaintdesk.documents.blocks import Chart, ChartKind, Sheet
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.xlsx_cells import Cells

_COLOURS = ("16324F", "C77700", "1B6A80", "5B2A6E", "8C8C8C", "8C2F5F")
_PATTERNS: tuple[Any, ...] = (None, "wdUpDiag", "horz", "dkDnDiag", None, "vert")
_DASHES: tuple[Any, ...] = ("solid", "dash", "sysDash", "lgDashDot", "sysDot", "dashDot")
_MARKERS: tuple[Any, ...] = ("circle", "square", "triangle", "diamond", "x", "star")
# What a chart and the room around it take of empty rows and columns.
_DEEP_ROWS = 17
_WIDE_COLUMNS = 9
_COLUMN_WIDTH = 9.14
_HEIGHT_CM = 7.8
_FEW = 10
_WIDTH_CM = 16.0


def add_charts(target: Worksheet, cells: Cells, sheet: Sheet, below: int) -> None:
    """Charts to the right of the table, two in a row, with their figures from row `below` on."""
    row = below
    beside = len(sheet.columns) + 2
    for at in range(beside, beside + 2 * _WIDE_COLUMNS if sheet.charts else beside):
        target.column_dimensions[get_column_letter(at)].width = _COLUMN_WIDTH
    for number, chart in enumerate(sheet.charts):
        _figures(cells, chart, row)
        native = _native(target, chart, row)
        down, across = divmod(number, 2)
        column = get_column_letter(beside + across * _WIDE_COLUMNS)
        target.add_chart(native, f"{column}{1 + down * _DEEP_ROWS}")
        row += len(chart.categories) + 3


def _figures(cells: Cells, chart: Chart, row: int) -> None:
    """The chart's own figures: its title, a header of series, a row for each category."""
    cells.text(row, 1, f"Figures of the chart: {one_line(chart.title)}", looks.SMALL_BOLD)
    for at, series in enumerate(chart.series, 2):
        cells.text(row + 1, at, one_line(series.name), looks.SMALL_HEADER)
    for down, name in enumerate(chart.categories):
        cells.text(row + 2 + down, 1, one_line(name), looks.SMALL)
        for at, series in enumerate(chart.series, 2):
            value = series.values[down]
            if value is not None:
                cells.number(row + 2 + down, at, value, looks.SMALL, "General")


def _native(target: Worksheet, chart: Chart, row: int) -> BarChart | LineChart:
    made: BarChart | LineChart = LineChart() if chart.kind is ChartKind.LINES else BarChart()
    if isinstance(made, BarChart):
        made.type = "bar" if max((len(name) for name in chart.categories), default=0) > 18 else "col"
        made.gapWidth = 60
        if chart.kind is ChartKind.STACKED_BARS:
            made.grouping, made.overlap = "stacked", 100
        if made.type == "bar":
            made.x_axis.scaling.orientation = "maxMin"
    made.title = one_line(chart.title)
    made.style = 10
    size: Any = made
    size.width, size.height = _WIDTH_CM, _HEIGHT_CM
    made.display_blanks = "gap"
    made.y_axis.title = one_line(chart.unit) or None
    made.y_axis.delete = made.x_axis.delete = False
    made.y_axis.numFmt = None
    highest = _highest(chart)
    made.y_axis.scaling.min = 0
    if chart.unit.strip() == "%":
        made.y_axis.scaling.max, made.y_axis.majorUnit = 100, 20
    elif highest <= _FEW:
        # Left to itself, a spreadsheet would count complaints in halves.
        made.y_axis.majorUnit = 1
    made.legend.position = "b"  # type: ignore[union-attr]
    if len(chart.series) == 1:
        made.legend = None
    last = row + 1 + len(chart.categories)
    for number in range(len(chart.series)):
        values = Reference(target, min_col=number + 2, min_row=row + 1, max_row=last)
        made.series.append(_series(values, number, lines=chart.kind is ChartKind.LINES))
    made.set_categories(Reference(target, min_col=1, min_row=row + 2, max_row=last))
    return made


def _highest(chart: Chart) -> float:
    columns = zip(*(series.values for series in chart.series), strict=True)
    gathered = sum if chart.kind is ChartKind.STACKED_BARS else max
    return max((gathered(value or 0 for value in column) for column in columns), default=0)


def _series(values: Reference, number: int, *, lines: bool) -> NativeSeries:
    made: NativeSeries = SeriesFactory(values, title_from_data=True)
    colour = _COLOURS[number % len(_COLOURS)]
    made.dLbls = DataLabelList()
    made.dLbls.showVal = True
    made.dLbls.showSerName = made.dLbls.showCatName = made.dLbls.showLegendKey = made.dLbls.showPercent = False
    if lines:
        dash = _DASHES[number % len(_DASHES)]
        made.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=colour, prstDash=dash, w=22_000))
        made.marker = Marker(symbol=_MARKERS[number % len(_MARKERS)], size=7)
        made.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        made.smooth = False
        return made
    pattern = _PATTERNS[number % len(_PATTERNS)]
    if pattern is None:
        made.graphicalProperties = GraphicalProperties(solidFill=colour)
    else:
        ink, ground = _colour(colour), _colour("FFFFFF")
        fill = PatternFillProperties(prst=pattern, fgClr=ink, bgClr=ground)
        made.graphicalProperties = GraphicalProperties(pattFill=fill, ln=LineProperties(solidFill=colour))
    return made


def _colour(code: str) -> ColorChoice:
    choice: Any = ColorChoice
    return choice(srgbClr=code)  # type: ignore[no-any-return]
