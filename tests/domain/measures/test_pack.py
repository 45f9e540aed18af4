"""The lists of a board pack hold exactly what its figures count."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain.casefile import CaseFile, Outcome
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.measures import MeasureContext, PackFigures, pack_figures
from tests.builders import complaint, landlord, remedy, rules, stage
from tests.domain.measures.portfolios import AS_OF, portfolios

SUMMER, AUTUMN = Quarter(2026, 2), Quarter(2026, 3)
"""July to September and October to December 2026, with a year that ends on 31 March."""


def pack(cases: tuple[CaseFile, ...], quarter: Quarter = SUMMER, made: date = AS_OF) -> PackFigures:
    return pack_figures(cases, (), landlord(), quarter, MeasureContext(rules(), 640, made, ("Repairs",)))


@settings(max_examples=30)
@given(portfolios(), st.sampled_from((SUMMER.before, SUMMER, AUTUMN)), st.integers(0, 120))
def test_the_actions_listed_are_those_counted(cases: tuple[CaseFile, ...], quarter: Quarter, days: int) -> None:
    named = tuple(replace(case, reference=f"C-{case.id}") for case in cases)
    found = pack(named, quarter, AS_OF + timedelta(days=days))
    ids = {reference: case for case, reference in found.references.items()}
    listed = [ids[row.reference] for row in found.actions]
    assert Counter(listed) == Counter(found.figures.figure("actions_open").cases)
    late = [ids[row.reference] for row in found.actions if row.days_over]
    assert Counter(late) == Counter(found.figures.figure("actions_overdue").cases)


def two_stages(**changes: object) -> CaseFile:
    """Answered at stage 1 on 12 August 2026; stage 2 wished for in October and answered on 5 November."""
    first = stage(1, date(2026, 8, 3), acknowledged_on=date(2026, 8, 5), responded_on=date(2026, 8, 12),
        outcome=Outcome.UPHELD,
    )  # fmt: skip
    second = stage(2, date(2026, 10, 12), acknowledged_on=date(2026, 10, 13), responded_on=date(2026, 11, 5),
        outcome=Outcome.UPHELD,
    )  # fmt: skip
    early = remedy(1, id=1, what="Mend the roof", due_on=date(2026, 9, 28))
    late = remedy(2, id=2, what="Apologise", due_on=date(2026, 12, 4))
    base = complaint(received_on=date(2026, 8, 3), stages=(first, second), remedies=(early, late))
    return replace(base, **changes)  # type: ignore[arg-type]


def test_what_was_offered_at_stage_two_after_the_quarter_is_not_on_its_list() -> None:
    found = pack((two_stages(),))
    assert found.figures.figure("actions_open").value == 1
    assert [(row.what, row.days_over) for row in found.actions] == [("Mend the roof", 2)]
    assert [row.what for row in pack((two_stages(),), AUTUMN).actions] == ["Mend the roof", "Apologise"]


@pytest.mark.parametrize(
    ("done", "listed"),
    [(date(2026, 9, 30), False), (date(2026, 10, 1), True), (None, True)],
)
def test_an_action_done_after_the_last_day_was_open_then_and_says_when_it_was_done(
    done: date | None, listed: bool
) -> None:
    case = two_stages(remedies=(remedy(1, done_on=done),))
    assert [row.done_on for row in pack((case,)).actions] == ([done] if listed else [])


def test_a_pack_looks_back_once_its_quarter_is_over() -> None:
    last = date(2026, 9, 30)
    assert [pack((), SUMMER, day).looks_back for day in (last - timedelta(1), last, last + timedelta(1))] == [
        False,
        False,
        True,
    ]
