"""The board pack on paper: the figures it rests on, and nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest

from complaintdesk.documents.blocks import Block, Chart, Document, Heading, Paragraph, Table
from complaintdesk.documents.board_pack import compose_board_pack, pack_charts, period_words
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import CaseFile, Determination, Outcome
from complaintdesk.domain.measures import Figure, PackFigures, Unit
from complaintdesk.domain.spelling import long_date
from tests.builders import complaint, remedy, stage
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


def counted_from(figure: Figure) -> str:
    """What the last column says of a figure."""
    number = str(len(figure.cases))
    if figure.unit in (Unit.PERCENT, Unit.DAYS) and not figure.base:
        return "none"
    return f"{number} of {len(figure.base)}" if figure.unit is Unit.PERCENT else number


ONLY_COUNTS = {"What stage 1 complaints were about", "What we did not accept"}
"""The tables without a share or a mean, which need no column for what was counted."""


def test_the_last_column_says_what_was_counted_and_leaves_no_cell_empty(document: Document) -> None:
    trends = [b for b in document.blocks if isinstance(b, Table) and not b.header[0]]
    assert len(trends) == 8
    for table in trends:
        assert all(all(row) for row in table.rows), table.caption
        assert table.header[-1] == ("2026-Q3" if table.caption in ONLY_COUNTS else "Counted in 2026-Q3")
    assert "how many were counted in this quarter" in write_text(document).replace("\n", " ")


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
            assert row[len(figures.trend)] == figure.text
            explained = any(f.unit is not Unit.COUNT for f in group.figures)
            assert len(row) == len(figures.trend) + (2 if explained else 1)
            if explained:
                assert row[-1] == counted_from(figure)
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


def test_one_of_a_thing_is_not_said_as_many() -> None:
    record = stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 16), outcome=Outcome.UPHELD)
    late = remedy(due_on=date(2026, 12, 30))
    case = packs.numbered(1, complaint(stages=(record,), remedies=(late,)))
    document = compose_board_pack(packs.pack((case,)))
    text = " ".join(write_text(document).split())
    for words in (
        "We received 1 complaint at stage 1",
        "At stage 1, the one answer that fell due was sent within the Code’s time.",
        "We upheld the one stage 1 complaint that we answered.",
        "1 action promised to residents is still to be done; 1 past the date promised.",
    ):
        assert words in text
    assert rows_of(document)["Actions still to be done on 31 December 2026"][0][-1] == "1 day"


def test_a_complaint_upheld_in_part_is_not_said_to_be_upheld() -> None:
    record = stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 16), outcome=Outcome.PARTLY_UPHELD)
    document = compose_board_pack(packs.pack((packs.numbered(1, complaint(stages=(record,))),)))
    assert "We upheld in part the one stage 1 complaint that we answered." in write_text(document)


def test_figures_from_before_the_first_record_are_not_passed_off_as_noughts() -> None:
    case = packs.numbered(1, complaint())
    said = " ".join(write_text(compose_board_pack(packs.pack((case,)))).split())
    assert f"The first case in the desk was received on {long_date(case.received_on)}." in said
    early = packs.numbered(2, complaint(received_on=date(2025, 1, 2), stages=(stage(opened=date(2025, 1, 2)),)))
    assert "The first case in the desk" not in write_text(compose_board_pack(packs.pack((case, early))))
    assert "There is no case in the desk yet" in write_text(compose_board_pack(packs.pack(())))


def test_no_resident_and_no_home_is_named(paper: str, document: Document) -> None:
    for words in ("Zebedee", "Quillfeather", "Unmistakable"):
        assert words not in paper
        assert words not in write_text(document)


def test_the_lists_are_whole(figures: PackFigures, document: Document) -> None:
    tables = rows_of(document)
    counts = [row[-1] for row in tables["Extensions of the quarter"]]
    assert sorted(counts) == ["No, told too late", "Yes"]
    left = tables["Actions still to be done on 31 December 2026"]
    assert len(left) == figures.figures.figure("actions_open").value == 3
    assert left[0][-1] == "30 days"
    assert [row[0] for row in tables["Every finding"]] == ["202400001"]


def promised(*days: date | None) -> CaseFile:
    """A complaint answered on 12 November 2026 with an action due on 4 December for each day it was done on."""
    record = stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
    remedies = tuple(remedy(id=n, what=f"Do {n}", done_on=day) for n, day in enumerate(days, 1))
    return packs.numbered(1, complaint(stages=(record,), remedies=remedies))


LATER, LATEST = date(2027, 1, 8), date(2027, 2, 1)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((LATER, None), "2 actions promised to residents were still to be done on 31 December 2026, 2 past the date "
         "promised; 1 has been done since."),
        ((LATER, LATER, None), "3 past the date promised; 2 have been done since."),
        ((LATER,), "1 action promised to residents was still to be done on 31 December 2026, 1 past the date "
         "promised; it has been done since."),
        ((None,), "1 past the date promised; none has been done since."),
        ((date(2026, 12, 1),), "No actions promised to residents were still to be done on 31 December 2026."),
    ],
)  # fmt: skip
def test_a_pack_made_later_says_how_actions_stood_on_the_last_day_and_what_was_done_since(
    days: tuple[date | None, ...], said: str
) -> None:
    document = compose_board_pack(packs.pack((promised(*days),), made=LATEST))
    text = " ".join(write_text(document).split())
    assert said in text
    assert " still to be done;" not in text
    left = [day for day in days if day != date(2026, 12, 1)]
    if left:
        rows = rows_of(document)["Actions still to be done on 31 December 2026"]
        assert [row[-2:] for row in rows] == [("27 days", "8 Jan 2027" if day else "Not yet") for day in left]
    else:
        assert "Nothing promised to residents was left to do on 31 December 2026." in text


def test_many_findings_are_counted_before_they_are_listed(figures: PackFigures) -> None:
    few = tuple(
        Determination(n, f"20240{n // 2}", date(2026, 10, 5), ("Repairs", "", "Leaks")[n % 3], "An issue", finding)
        for n, finding in enumerate(("Service failure", *["Maladministration"] * 9))
    )
    blocks = compose_board_pack(replace(figures, determinations=few)).blocks
    tables = {b.caption: b for b in blocks if isinstance(b, Table)}
    assert Paragraph.of("The Ombudsman made 10 findings on 5 complaints.") in blocks
    totals = (("Maladministration", "9"), ("Service failure", "1"), ("All", "10"))
    assert tables["Findings by result"].rows == totals
    assert "Findings by what they were about" not in tables
    assert blocks.index(tables["Findings by result"]) < blocks.index(tables["Every finding"])
    many = (*few, replace(few[0], id=11, ombudsman_ref="1"))
    lists = rows_of(compose_board_pack(replace(figures, determinations=many)))
    assert lists["Findings by what they were about"] == (
        ("Repairs", "5"), ("Not said", "3"), ("Leaks", "3"), ("All", "11"),
    )  # fmt: skip


def test_tables_that_fit_on_half_a_page_are_never_cut_and_long_ones_repeat_their_header(figures: PackFigures) -> None:
    found = tuple(
        Determination(n, f"ref{n}x", date(2026, 10, 5), "Repairs", "An issue", "Service failure") for n in range(60)
    )
    for late in range(12):
        shown = replace(figures, actions=figures.actions[:1] * late, determinations=found)
        document = compose_board_pack(shown)
        pages = [squeezed(page) for page in texts(write_pdf(document))]
        short = [b for b in document.blocks if isinstance(b, Table) and b.caption != "Every finding"]
        assert len(short) >= 9
        for table in short:
            block = squeezed("".join("".join(row) for row in table.rows))
            assert any(block in page for page in pages), (late, table.caption)
        listed = [page for page in pages if re.search(r"ref\d", page)]
        assert len(listed) > 1
        assert [page.count("Ombudsmanreference") for page in listed] == [1] * len(listed)


def test_a_long_list_begins_with_three_rows_under_its_heading() -> None:
    rows = tuple((f"row{n}", "x") for n in range(60))
    for lines in range(15, 32):
        filler = (Paragraph.of("A line."),) * lines
        blocks: tuple[Block, ...] = (*filler, Heading("The list"), Table("The list", ("A", "B"), rows))
        pages = texts(write_pdf(Document("A title", "An author", date(2026, 12, 31), blocks)))
        (first,) = (page for page in pages if "The list" in page)
        assert first.count("row") >= 3, lines


def test_the_pack_in_word_has_the_same_tables_and_charts_that_are_described(document: Document) -> None:
    data = write_docx(document)
    assert write_docx(document) == data
    word = docx.Document(BytesIO(data))
    tables = [b for b in document.blocks if isinstance(b, Table)]
    shown = [[[cell.text for cell in row.cells] for row in table.rows] for table in word.tables]
    assert shown == [[list(b.header), *(list(row) for row in b.rows)] for b in tables]
    described = [inline._inline.docPr.get("descr") for inline in word.inline_shapes]
    assert described == [b.alternative for b in document.blocks if isinstance(b, Chart)]
    for table in word.tables:
        kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
        assert kept == [True] * (len(kept) - 1) + [None]


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
        "No actions promised to residents are still to be done.",
        "No extensions were made in the quarter.",
        "Nothing promised to residents is left to do.",
        "The Ombudsman made no findings about us in the quarter.",
    ):
        assert words in text
    assert texts(write_pdf(document))


def test_headings_go_down_one_level_at_a_time(document: Document) -> None:
    levels = [b.level for b in document.blocks if isinstance(b, Heading)]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}


def test_the_same_figures_give_the_same_bytes(document: Document) -> None:
    assert write_pdf(compose_board_pack(packs.pack())) == write_pdf(document)
