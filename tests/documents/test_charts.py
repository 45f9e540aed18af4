"""Charts: what they show, in every form they take."""

from __future__ import annotations

import dataclasses
import struct
from xml.etree import ElementTree as ET

import pytest
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, String

from complaintdesk.documents.blocks import Chart, ChartKind, Series
from complaintdesk.documents.chart_axes import shown
from complaintdesk.documents.charts import NOTHING, chart_png, chart_svg, drawing, natural_height
from tests.documents import samples

LONG = tuple(f"A rather long name for a kind of complaint, number {n}" for n in range(8))


def _of(made: Drawing, *kinds: type) -> list[object]:
    return [shape for shape in made.contents if isinstance(shape, kinds)]


def _words(made: Drawing) -> list[str]:
    return [shape.text for shape in made.contents if isinstance(shape, String)]


def _chart(kind: ChartKind, *values: tuple[float | None, ...], categories: tuple[str, ...] = ()) -> Chart:
    names = categories or tuple(f"Q{n + 1}" for n in range(len(values[0])))
    series = tuple(Series(f"Series {n + 1}", each) for n, each in enumerate(values))
    return Chart("A chart", kind, names, series, "cases", "Alternative")


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("categories", [("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"), LONG])
def test_everything_lies_inside_the_drawing(kind: ChartKind, categories: tuple[str, ...]) -> None:
    rows = ((1, 2, None, 400, 5, 60, 7, 8), (3, 0, 3, 3, 3, 3, None, 3), (9, 9, 9, 9, 9, 9, 9, 9))
    made = drawing(_chart(kind, *rows, categories=categories))
    left, bottom, right, top = made.getBounds()
    assert left >= -2
    assert bottom >= -2
    assert right <= made.width + 8
    assert top <= made.height + 2


def test_bars_bear_their_values_and_a_missing_one_is_a_gap() -> None:
    made = drawing(_chart(ChartKind.BARS, (12, None, 0, 9)))
    assert len(_of(made, Rect)) == 3
    words = _words(made)
    assert all(words.count(text) >= 1 for text in ("12", "9", "0", "Q2"))


@pytest.mark.parametrize("values", [(0.0, 0.0), (0.4, None), (97.5, 100.0)])
def test_a_share_is_always_seen_against_the_whole(values: tuple[float | None, ...]) -> None:
    chart = dataclasses.replace(_chart(ChartKind.LINES, values), unit="%")
    assert {"0%", "20%", "80%", "100%"} <= set(_words(drawing(chart)))


def test_a_stack_bears_its_total() -> None:
    words = _words(drawing(_chart(ChartKind.STACKED_BARS, (10, 20), (5, None))))
    assert {"15", "20", "10", "5"} <= set(words)


def test_a_line_is_broken_where_a_value_is_missing() -> None:
    made = drawing(_chart(ChartKind.LINES, (1, 2, None, 4, 5, None, 7)))
    assert len(_of(made, PolyLine)) == 2
    assert len(_of(made, Circle)) == 5


def test_series_differ_by_more_than_colour() -> None:
    lines = drawing(_chart(ChartKind.LINES, (1, 2), (3, 4), (5, 6), (7, 8)))
    dashes = {tuple(line.strokeDashArray or ()) for line in _of(lines, PolyLine)}  # type: ignore[attr-defined]
    assert len(dashes) == 4
    assert len(_of(lines, Circle)) == 3
    assert len({len(shape.points) for shape in _of(lines, Polygon)}) == 2  # type: ignore[attr-defined]
    one = len(_of(drawing(_chart(ChartKind.BARS, (9, 9))), Line))
    two = len(_of(drawing(_chart(ChartKind.BARS, (9, 9), (9, 9))), Line))
    assert two > one + 10, "the second series is hatched"


@pytest.mark.parametrize("values", [(None, None), ()])
def test_no_figures_at_all_are_said_in_words(values: tuple[None, ...]) -> None:
    made = drawing(_chart(ChartKind.BARS, values, categories=tuple(f"Q{n}" for n in values)))
    assert NOTHING in _words(made)
    assert not _of(made, Rect)


def test_nought_is_a_figure() -> None:
    words = _words(drawing(_chart(ChartKind.BARS, (0, 0))))
    assert NOTHING not in words
    assert words.count("0") >= 3


def test_a_series_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="not as long"):
        drawing(_chart(ChartKind.BARS, (1, 2), categories=("only one",)))


def test_long_names_turn_bars_sideways_and_are_readable() -> None:
    chart = _chart(ChartKind.BARS, tuple(range(8)), categories=LONG)
    assert natural_height(chart) > natural_height(_chart(ChartKind.BARS, (1, 2))) - 30
    whole = " ".join(_words(drawing(chart)))
    assert all(f"number {n}" in whole for n in range(8))
    wide = [shape for shape in _of(drawing(chart), Rect) if shape.width > 3 * shape.height]  # type: ignore[attr-defined]
    assert len(wide) >= 5


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (1234, "cases", "1,234"),
        (2.5, "days", "2.5"),
        (-3, "cases", "\u22123"),
        (95.04, "%", "95.0%"),
        (99.97, "%", "99.9%"),
        (100, "%", "100%"),
        (0.01, "%", "0.1%"),
        (1999.99, "£", "£1,999.99"),
        (150, "£", "£150"),
    ],
)
def test_values_are_written_as_people_write_them(value: float, unit: str, words: str) -> None:
    assert shown(value, unit) == words


def test_svg_is_sound_named_and_free_of_ids() -> None:
    chart = dataclasses.replace(samples.CHART, title="Zoë <&> 'x'", alternative="Up & down")
    svg = chart_svg(chart)
    root = ET.fromstring(svg)
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    assert [root.findtext(space + name) for name in ("title", "desc")] == ["Zoë <&> 'x'", "Up & down"]
    assert not any(element.get("id") for element in root.iter())
    assert "Zoë <&> 'x'" in [text.text for text in root.iter(space + "text")]
    assert "Atkinson Hyperlegible" in svg
    assert "AtkinsonHyperlegible" not in svg
    assert chart_svg(chart) == svg


def test_svg_lines_are_not_filled() -> None:
    root = ET.fromstring(chart_svg(_chart(ChartKind.LINES, (1, 5, 2))))
    lines = list(root.iter("{http://www.w3.org/2000/svg}polyline"))
    assert lines
    assert all(line.get("fill") == "none" for line in lines)


def test_png_has_the_size_asked_for_and_the_same_bytes_twice() -> None:
    png = chart_png(samples.CHART, 2)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    wide, tall = struct.unpack(">II", png[16:24])
    made = drawing(samples.CHART)
    assert wide == pytest.approx(made.width * 2, abs=2)
    assert tall == pytest.approx(made.height * 2, abs=2)
    assert chart_png(samples.CHART, 2) == png
