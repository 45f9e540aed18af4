"""Rows split over pages at random, and sources that make no sense: words are never lost, and nothing falls over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain.assessment import FlagKind, ReadAssessment
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.matching.columns import heading_row
from complaintdesk.services.assessments import read_assessment
from tests.exchange.assessments.larkfield import HEAD, flat, form_rows, kinds, read, words

ROWS = form_rows()[:45]
TEXTS = (1, 3, 4)
"""The columns of requirement, evidence and commentary."""


def _cut(draw: st.DrawFn, text: str) -> tuple[str, str]:
    at = draw(st.integers(1, max(1, len(text.split()) - 1)))
    return " ".join(text.split()[:at]), " ".join(text.split()[at:])


@st.composite
def _split_form(draw: st.DrawFn, *, ragged: bool) -> tuple[list[tuple[str, ...]], set[str]]:
    """A form, some of its rows cut at a word and carried on below; ragged rows keep only the cells with words."""
    rows: list[tuple[str, ...]] = [HEAD]
    split: set[str] = set()
    for row in ROWS:
        cells, rest = list(row), [""] * len(row)
        for column in draw(st.sets(st.sampled_from(TEXTS))) if draw(st.integers(0, 4)) == 0 else ():
            cells[column], rest[column] = _cut(draw, row[column])
        rows.append(tuple(cells))
        if any(rest):
            split.add(row[0])
            if not ragged and draw(st.booleans()):
                rows.append(HEAD)
            left = [cell for cell in rest if cell]
            rows.append(tuple(rest) if not ragged else tuple(left) if len(left) > 1 else ("", *left))
    return rows, split


@given(_split_form(ragged=False))
@settings(max_examples=12)
def test_rows_split_over_pages_read_as_the_unsplit_ones(form: tuple[list[tuple[str, ...]], set[str]]) -> None:
    found = read(*form[0])
    cells = [(p.number, flat(p.requirement), "Yes", flat(p.evidence), flat(p.commentary)) for p in found.provisions]
    assert cells == [tuple(flat(cell) for cell in row) for row in ROWS]
    assert not any(p.flags for p in found.provisions)
    assert found.aside == ()


@given(_split_form(ragged=True))
@settings(max_examples=12)
def test_rows_that_lost_their_columns_keep_every_word_with_their_provision(
    form: tuple[list[tuple[str, ...]], set[str]],
) -> None:
    found = read(*form[0])
    for provision, row in zip(found.provisions, ROWS, strict=True):
        assert words(provision.requirement, provision.evidence, provision.commentary) == words(row[1], row[3], row[4])
        assert (FlagKind.PLACE_UNSURE in kinds(provision)) is (provision.number in form[1])
    assert found.aside == ()


_CELLS = st.one_of(
    st.sampled_from(["", "", "Yes", "No", "1.2", "1.3", "5.8a", "6.2 within", "9.9", "1.2 1.2", "Stage 1", "• •"]),
    st.sampled_from([*HEAD, "Section 2: Refusals", "Date", "Version", "RAG", "Owner", "green"]),
    st.sampled_from(["a. policy", "b. guide", "ACTION: go by 1 May", "and so on", "we ask the"]),
    st.sampled_from([ROWS[0][1], ROWS[20][4], ROWS[40][3]]),
    st.text(max_size=12),
)
_SOURCES = st.lists(
    st.one_of(
        st.builds(lambda cells: ("table", tuple(cells)), st.lists(_CELLS, min_size=1, max_size=7)),
        st.builds(lambda cell: ("prose", (cell,)), _CELLS),
        st.builds(lambda cell: ("heading", (cell,)), _CELLS),
        st.just(("table", HEAD)),
    ),
    max_size=25,
)


def _grid_rows(source: list[tuple[str, tuple[str, ...]]]) -> list[Row]:
    sorts = {"table": RowKind.TABLE, "prose": RowKind.PARAGRAPH, "heading": RowKind.HEADING}
    return [Row(cells, f"line {n}", sorts[sort], int(sort == "table")) for n, (sort, cells) in enumerate(source)]


def _kept(found: ReadAssessment) -> str:
    return "\n".join([*found.aside, *(p.source_text for p in found.provisions)])


@given(_SOURCES)
@settings(max_examples=100)
def test_no_source_of_any_shape_makes_the_matcher_lose_a_word(source: list[tuple[str, tuple[str, ...]]]) -> None:
    rows = _grid_rows(source)
    found = read(*rows)
    numbers = [p.number for p in found.provisions]
    assert len(set(numbers)) == len(numbers)
    headings = words(*(cell for row in rows if heading_row(row.cells) for cell in row.cells))
    given_words = words(*(cell for row in rows for cell in row.cells)) - headings
    assert given_words - words(_kept(found)) == words()
    for provision in found.provisions:
        texts = words(provision.requirement, provision.evidence, provision.commentary)
        shown = words(provision.source_text) + words("Rating Answer as written") + headings
        assert not {word for word in texts if word not in shown}


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
@settings(max_examples=60)
def test_no_bytes_make_the_reading_fall_over(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "form.txt"
    path.write_bytes(data)
    try:
        found = read_assessment(path)
    except UserError:
        return
    assert found.provisions
