"""The board pack on paper: the figures it rests on, and nobody's name."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.documents.blocks import Chart, Document, Heading, Table
from complaintdesk.documents.board_pack import compose_board_pack, pack_charts, period_words
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.domain.measures import PackFigures, Unit
from tests.documents import packs
from tests.documents.pdf_reading import texts


@pytest.fixture(scope="module")
def figures() -> PackFigures:
    return packs.pack()


@pytest.fixture(scope="module")
def document(figures: PackFigures) -> Document:
    return compose_board_pack(figures)


@pytest.fixture(scope="module")
def paper(document: Document) -> str:
    """The PDF's text on one line."""
    return " ".join(texts(write_pdf(document)))


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_pack_says_whose_and_which_quarter_it_is(figures: PackFigures, paper: str) -> None:
    assert period_words(figures) == "1 October to 31 December 2026 (2026-Q3)"
    for words in ("1 October to 31 December 2026 (2026-Q3)", "Harbour Homes", "Ann Officer", "31 December 2026", "640"):
        assert words in paper


def rows_of(document: Document) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {b.caption: b.rows for b in document.blocks if isinstance(b, Table)}


def test_every_figure_of_every_quarter_stands_in_its_table(figures: PackFigures, document: Document) -> None:
    tables = rows_of(document)
    seen = 0
    for group in figures.figures.groups:
        rows = {row[0]: row for row in tables[group.title]}
        for figure in group.figures:
            values = [f.text for p in figures.trend for g in p.groups for f in g.figures if f.key == figure.key]
            if group.key == "themes" and set(values) <= {"0"}:
                assert figure.label not in rows
                continue
            row = rows[figure.label]
            assert row[-2] == figure.text
            assert len(row) == len(figures.trend) + 2
            if figure.unit is Unit.PERCENT and figure.base:
                assert row[-1] == f"{len(figure.cases)} of {len(figure.base)}"
            seen += 1
    assert seen > 40


def test_every_figure_stands_on_paper(figures: PackFigures, paper: str) -> None:
    flat = squeezed(paper)
    for group in figures.figures.groups:
        assert squeezed(group.title) in flat
        for figure in group.figures:
            if group.key != "themes" or figure.value:
                assert squeezed(figure.label) in flat
                assert squeezed(figure.text) in flat
    assert "£123.45" in paper


def test_the_short_sentences_say_what_the_figures_say(figures: PackFigures, document: Document) -> None:
    text = " ".join(write_text(document).split())
    found = figures.figures.figure
    assert f"We received {len(found('received_1').cases)} complaints at stage 1" in text
    share = found("answered_in_time_1")
    assert f"{len(share.cases)} of {len(share.base)} answers that fell due were sent within" in text
    assert f"{len(found('actions_open').cases)} actions promised to residents are still to be done" in text
    assert "The Ombudsman made 1 finding about us." in text


def test_no_resident_and_no_home_is_named(paper: str, document: Document) -> None:
    for words in ("Zebedee", "Quillfeather", "Unmistakable"):
        assert words not in paper
        assert words not in write_text(document)


def test_the_lists_are_whole(figures: PackFigures, document: Document) -> None:
    tables = rows_of(document)
    counts = [row[-1] for row in tables["Extensions of the quarter"]]
    assert sorted(counts) == ["No, told too late", "Yes"]
    assert len(tables["Actions still to be done"]) == figures.figures.figure("actions_open").value == 3
    assert tables["Actions still to be done"][0][-1] == "30 days"
    assert [row[0] for row in tables["Findings of the Ombudsman"]] == ["202400001"]


def test_every_chart_says_in_words_what_it_shows(figures: PackFigures, document: Document) -> None:
    charts = pack_charts(figures)
    assert {c.title for c in charts} == {b.title for b in document.blocks if isinstance(b, Chart)}
    for chart in charts:
        assert chart.alternative.startswith(chart.title)
        assert all(category in chart.alternative for category in chart.categories)
        assert all(len(s.values) == len(chart.categories) for s in chart.series)
    received = charts[0]
    assert received.series[0].values == tuple(p.figure("received_1").value for p in figures.trend)


def test_a_quarter_that_is_not_over_says_so() -> None:
    early = write_text(compose_board_pack(packs.pack(made=date(2026, 11, 20))))
    assert "The quarter is not over: figures run to 20 November 2026." in " ".join(early.split())
    assert "not over" not in write_text(compose_board_pack(packs.pack()))


def test_a_quarter_with_nothing_in_it_is_written_all_the_same() -> None:
    document = compose_board_pack(packs.pack(()))
    text = " ".join(write_text(document).split())
    for words in (
        "We received no complaints at stage 1 (0.0 per 1,000 homes), and none went to stage 2.",
        "no actions promised to residents are still to be done; none past the date promised.",
        "No extensions were made in the quarter.",
        "Nothing promised to residents is left to do.",
        "The Ombudsman made no findings about us in the quarter.",
    ):
        assert words.lower() in text.lower()
    assert texts(write_pdf(document))


def test_headings_go_down_one_level_at_a_time(document: Document) -> None:
    levels = [b.level for b in document.blocks if isinstance(b, Heading)]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}


def test_the_same_figures_give_the_same_bytes(document: Document) -> None:
    assert write_pdf(compose_board_pack(packs.pack())) == write_pdf(document)
