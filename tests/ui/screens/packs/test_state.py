"""What the board pack screen shows, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.casefile import CaseFile, CaseKind, Outcome
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.measures import Figure, MeasureContext, PackFigures, Unit, pack_figures
from complaintdesk.domain.queries import CaseSummary, PackSnapshot
from complaintdesk.ui.screens.packs import state
from complaintdesk.ui.screens.packs.state import Cell, FigureRow
from tests.builders import answered, landlord, rules, stage

TODAY = date(2026, 11, 20)
QUARTER = Quarter(2026, 3)
"""October to December 2026."""


def pack(*cases: CaseFile, quarter: Quarter = QUARTER) -> PackFigures:
    context = MeasureContext(rules(), 640, TODAY, ("Repairs", "Other"))
    return pack_figures(cases, (), landlord(), quarter, context)


def in_time(case_id: int) -> CaseFile:
    record = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
    return answered(id=case_id, reference=f"C-2026-000{case_id}", stages=(record,))


def late(case_id: int) -> CaseFile:
    record = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 19), outcome=Outcome.UPHELD)
    return answered(id=case_id, reference=f"C-2026-000{case_id}", stages=(record,))


def row(made: PackFigures, label: str) -> FigureRow:
    return next(r for r in state.figure_rows(made) if r.label == label)


def summary(case_id: int) -> CaseSummary:
    return CaseSummary(
        case_id, f"C-2026-000{case_id}", CaseKind.COMPLAINT, date(2026, 11, 2), "Rosa", "1 Road", "Repairs", "Ann", 1,
        True, None,
    )  # fmt: skip


def test_each_group_has_a_heading_and_its_figures_over_four_quarters() -> None:
    rows = state.figure_rows(pack(in_time(1)))
    headings = [r.label for r in rows if r.is_heading]
    assert headings[0] == "How much we heard"
    assert len(headings) == 8
    assert "What we did not accept" in headings
    received = row(pack(in_time(1)), "Complaints received at stage 1")
    assert [c.quarter for c in received.cells] == ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]
    assert [c.text for c in received.cells] == ["0", "0", "0", "1"]


def test_a_theme_nobody_named_is_left_out() -> None:
    labels = [r.label for r in state.figure_rows(pack(in_time(1)))]
    assert "Repairs" in labels
    assert "Other" not in labels


def test_a_figure_tells_what_lies_behind_it() -> None:
    answered_row = next(
        r for r in state.figure_rows(pack(in_time(1), late(2))) if r.label.startswith("Answered within")
    )
    cell = answered_row.cells[-1]
    assert state.behind(cell, answered_row.label).endswith("2026-Q3: 50.0% (1 of 2)")
    assert cell.figure is not None
    assert state.case_ids(cell.figure) == (1, 2)
    assert state.shows_counted(cell.figure)


def test_cases_counted_come_first() -> None:
    figure = Figure("k", "l", Unit.PERCENT, 50.0, (2,), (1, 2))
    rows = state.case_rows(figure, [summary(1), summary(2)])
    assert [(r.reference, r.counted) for r in rows] == [("C-2026-0002", True), ("C-2026-0001", False)]
    assert rows[0].received == "2 Nov 2026"


def test_a_figure_without_cases_says_so_kindly() -> None:
    share = Cell("2026-Q3", Figure("k", "l", Unit.PERCENT, None, (), ()))
    number = Cell("2026-Q3", Figure("k", "l", Unit.COUNT, 0.0, (), ()))
    assert state.no_cases(share) == "There was nothing to take a share of."
    assert state.no_cases(number) == "No case lies behind this figure."
    assert Cell("2026-Q3", None).text == "–"


def test_the_quarter_stands_with_its_days() -> None:
    assert state.quarter_label(landlord(), QUARTER) == "2026-Q3, 1 Oct 2026 to 31 Dec 2026"
    december = replace(landlord(), year_end_month=12)
    assert state.quarter_label(december, QUARTER) == "2026-Q3, 1 Jul 2026 to 30 Sep 2026"


def test_a_quarter_that_is_not_over_says_how_far_it_is_known() -> None:
    assert "run to 20 November 2026" in state.known_words(pack(in_time(1)))
    assert state.known_words(pack(quarter=Quarter(2026, 2))).endswith("both days included.")


def test_a_quarter_in_which_nothing_came_is_empty() -> None:
    assert state.is_empty(pack())
    assert not state.is_empty(pack(in_time(1)))


def test_a_pack_is_listed_with_quarter_time_and_name() -> None:
    made = PackSnapshot(1, "2026-Q2", "2026-11-20T10:05:00+00:00", "Ann Officer", "{}", 1, 2)
    quarter, when, who = state.made_words(made)
    assert (quarter, who) == ("2026-Q2", "Ann Officer")
    assert when.startswith("Fri 20 Nov 2026")
    assert state.pack_file(made) == "Board pack 2026-Q2"
