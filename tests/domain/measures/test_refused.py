"""Refusals are counted by stage and by ground; what was not accepted is counted nowhere else while that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment.figures import assessment_figures
from complaintdesk.domain.casefile import (
    CaseFile,
    Closure,
    ClosureKind,
    Promise,
    PromiseKind,
    Refusal,
    RefusalGround,
    Reopening,
    Resident,
)
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures import Figure, MeasureContext, period_figures, stage_views
from tests.builders import RULES, answered, complaint, extension, stage

QUARTER = Period("2026-Q3", date(2026, 10, 1), date(2026, 12, 31))
CONTEXT = MeasureContext(RULES, 640, date(2027, 1, 20), ("Repairs",))
DECIDED = date(2026, 11, 20)


def refusal(**changes: object) -> Refusal:
    base = Refusal(1, 1, date(2026, 11, 2), DECIDED, RefusalGround.TOO_OLD, "Its own reasons", "Ann Officer")
    return replace(base, **changes)  # type: ignore[arg-type]


def late(case_id: int, **changes: object) -> CaseFile:
    """A complaint that was never answered, with everything on it that could be counted."""
    record = stage(acknowledged_on=date(2026, 11, 18), extensions=(extension(),))
    resident = Resident(case_id, "Rosa Tenant", adjustments="Large print")
    promise = Promise(1, "Tell the resident how it is going", date(2026, 11, 19), kind=PromiseKind.UPDATE)
    grown = date(2026, 11, 2)
    return complaint(
        id=case_id, stages=(record,), resident=resident, promises=(promise,), complaint_from=grown, **changes
    )


def not_accepted(case_id: int = 2, **changes: object) -> CaseFile:
    closure = Closure(DECIDED, ClosureKind.REFUSED, "Too old")
    return late(case_id, closure=closure, refusals=(refusal(**changes),))


def figures(*cases: CaseFile) -> dict[str, Figure]:
    found = period_figures(cases, stage_views(cases, CONTEXT.rules), QUARTER, CONTEXT)
    return {f.key: f for group in found.groups for f in group.figures}


OF_REFUSALS = ("refused_", "refusals_")


def elsewhere(found: dict[str, Figure]) -> dict[str, Figure]:
    return {key: figure for key, figure in found.items() if not key.startswith(OF_REFUSALS)}


def test_what_was_not_accepted_is_counted_as_if_it_had_never_come_in() -> None:
    # A service request that became it is still a service request that came in.
    whole, without = elsewhere(figures(late(1), not_accepted())), elsewhere(figures(late(1)))
    assert {k: f for k, f in whole.items() if k != "service_requests"} == {
        k: f for k, f in without.items() if k != "service_requests"
    }
    assert whole["service_requests"].cases == (1, 2)
    for key in ("received_1", "open_at_end", "acknowledged_in_time_1", "missed_1", "extensions_1", "requests_turned"):
        assert set(whole[key].base) == {1}, key


def test_the_self_assessment_does_not_count_it_either() -> None:
    def assessed(*cases: CaseFile) -> dict[str, Figure]:
        return elsewhere(assessment_figures(cases, (), QUARTER, CONTEXT))

    whole, without = assessed(late(1), not_accepted()), assessed(late(1))
    assert {k for k in whole if whole[k] != without[k]} == {"service_requests"}


def test_a_refusal_given_up_is_a_complaint_as_any_other() -> None:
    given_up = refusal(withdrawn_on=date(2026, 12, 1), withdrawn_why="The Ombudsman asked")
    taken_up = late(2, refusals=(given_up,), reopenings=(Reopening(date(2026, 12, 1), "The Ombudsman asked"),))
    assert elsewhere(figures(taken_up)) == elsewhere(figures(late(2)))
    found = figures(taken_up)
    assert found["refused_1"].value == 0
    assert (found["refusals_given_up"].value, found["refusals_given_up"].cases) == (1, (2,))


def test_refusals_are_counted_by_stage_and_by_ground_on_the_day_they_were_decided() -> None:
    first = [not_accepted(n, ground=g) for n, g in enumerate((*RefusalGround, RefusalGround.COURT), start=1)]
    second = answered(id=9, refusals=(refusal(ground=RefusalGround.CONSIDERED, stage=2),))
    edges = [
        not_accepted(n, decided_on=on)
        for n, on in enumerate(
            (date(2026, 9, 30), QUARTER.first, QUARTER.last, date(2027, 1, 1)), start=11
        )
    ]  # fmt: skip
    found = figures(*first, second, *edges)
    assert found["refused_1"].cases == (1, 2, 3, 4, 5, 12, 13)
    assert found["refused_2"].cases == (9,)
    by_ground = {key: f.cases for key, f in found.items() if ":" in key and key.startswith("refused_") and f.cases}
    assert by_ground == {
        "refused_1:too_old": (1, 12, 13), "refused_1:court": (2, 5), "refused_1:considered": (3,),
        "refused_1:policy": (4,), "refused_2:considered": (9,),
    }  # fmt: skip
    assert (found["refused_1"].provision, found["refused_2"].provision) == ("2.4", "5.11")


@pytest.mark.parametrize("stands", [True, False])
def test_a_refused_stage_two_leaves_stage_one_as_it_was_counted(stands: bool) -> None:
    given_up = None if stands else date(2026, 12, 1)
    case = answered(refusals=(refusal(ground=RefusalGround.CONSIDERED, stage=2, withdrawn_on=given_up),))
    assert elsewhere(figures(case)) == elsewhere(figures(answered()))
