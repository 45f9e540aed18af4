"""The Code's clocks against dates worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.casefile import CaseKind, Closure, ClosureKind, Extension, Promise, PromiseKind
from complaintdesk.domain.clocks import (
    DeadlineKind,
    Source,
    Targets,
    deadlines,
    due_beside,
    next_step,
    outstanding,
    stage_clock,
)
from complaintdesk.domain.errors import UserError
from tests.builders import (
    RULES,
    at_stage_two,
    complaint,
    defined,
    extension,
    neighbour,
    remedy,
    restriction,
    rules,
    stage,
)

VECTORS = [
    ("2026-11-21", "2026-11-27", "2026-12-11", "2026-12-29", "2026-12-29", "2027-01-27"),
    ("2026-11-23", "2026-11-30", "2026-12-14", "2026-12-30", "2026-12-30", "2027-01-28"),
    ("2026-12-21", "2026-12-30", "2027-01-14", "2027-01-28", "2027-01-28", "2027-02-25"),
    ("2026-12-24", "2027-01-05", "2027-01-19", "2027-02-02", "2027-02-02", "2027-03-02"),
    ("2026-12-28", "2027-01-05", "2027-01-19", "2027-02-02", "2027-02-02", "2027-03-02"),
    ("2027-03-22", "2027-03-31", "2027-04-14", "2027-04-28", "2027-04-28", "2027-05-27"),
    ("2027-12-23", "2028-01-04", "2028-01-18", "2028-02-01", "2028-02-01", "2028-02-29"),
    ("2025-04-17", "2025-04-28", "2025-05-13", "2025-05-28", "2025-05-28", "2025-06-25"),
]
"""Received; acknowledge by; stage 1 answer by; extended; stage 2 answer by; extended. Acknowledged on its last day."""


@pytest.mark.parametrize("vector", VECTORS, ids=[v[0] for v in VECTORS])
def test_both_stages_against_the_table(vector: tuple[str, ...]) -> None:
    received, acknowledge, first, first_extended, second, second_extended = map(date.fromisoformat, vector)
    for number, answer, furthest in ((1, first, first_extended), (2, second, second_extended)):
        clock = stage_clock(stage(number, received, acknowledged_on=acknowledge), RULES)
        assert clock.acknowledge.due == acknowledge
        assert clock.respond.due == answer
        assert clock.furthest == furthest


@pytest.mark.parametrize("vector", VECTORS, ids=[v[0] for v in VECTORS])
def test_before_the_acknowledgement_the_same_dates_are_provisional(vector: tuple[str, ...]) -> None:
    received, _, first, _, second, _ = map(date.fromisoformat, vector)
    for number, answer in ((1, first), (2, second)):
        clock = stage_clock(stage(number, received), RULES)
        assert clock.respond.due == answer
        assert clock.respond.provisional


def test_an_early_acknowledgement_brings_the_response_forward() -> None:
    clock = stage_clock(stage(1, date(2026, 12, 21), acknowledged_on=date(2026, 12, 22)), RULES)
    assert clock.respond.due == date(2027, 1, 8)
    assert not clock.respond.provisional
    assert clock.respond.counted_from == date(2026, 12, 22)


def test_a_late_acknowledgement_moves_the_response_and_shows_the_outer_marker() -> None:
    clock = stage_clock(stage(1, date(2026, 12, 21), acknowledged_on=date(2027, 1, 6)), RULES)
    assert clock.acknowledged_late
    assert clock.respond.due == date(2027, 1, 20)
    assert clock.outer == date(2027, 1, 14)


ACKNOWLEDGED = date(2026, 11, 4)
"""With this acknowledgement the response is due on Wednesday 18 November 2026, extended at most to 2 December."""


def test_an_extension_told_in_time_moves_the_date() -> None:
    e = extension(told_on=date(2026, 11, 18), new_date=date(2026, 11, 30))
    clock = stage_clock(stage(1, acknowledged_on=ACKNOWLEDGED, extensions=(e,)), RULES)
    assert clock.respond_before_extension.due == date(2026, 11, 18)
    assert clock.respond.due == date(2026, 11, 30)
    assert clock.respond.kind is DeadlineKind.RESPOND_EXTENDED
    assert clock.respond.provision == "6.4"
    assert clock.furthest == date(2026, 12, 2)


@pytest.mark.parametrize("told", [None, date(2026, 11, 19)])
def test_an_extension_told_late_or_not_at_all_moves_nothing(told: date | None) -> None:
    e = extension(told_on=told, new_date=date(2026, 11, 30))
    record = stage(1, acknowledged_on=ACKNOWLEDGED, extensions=(e,), responded_on=date(2026, 11, 27))
    clock = stage_clock(record, RULES)
    assert clock.respond.due == date(2026, 11, 18)
    assert clock.respond.is_met is False
    assert clock.late_extensions == (e,)


def told_dates(*extensions: Extension, responded_on: date | None = None) -> list[tuple[date, date | None]]:
    record = stage(1, acknowledged_on=ACKNOWLEDGED, extensions=extensions, responded_on=responded_on)
    found = deadlines(complaint(stages=(record,)), RULES)
    return [(d.due, d.met_on) for d in found if d.kind is DeadlineKind.TOLD_DATE]


def test_the_date_told_too_late_is_followed_because_the_resident_counts_on_it() -> None:
    late = extension(id=1, told_on=date(2026, 11, 19), new_date=date(2026, 11, 30))
    later = extension(id=2, told_on=date(2026, 11, 27), new_date=date(2026, 12, 7))
    assert told_dates(late) == [(date(2026, 11, 30), None)]
    assert told_dates(late, later) == [(date(2026, 12, 7), None)]
    assert told_dates(late, responded_on=date(2026, 11, 24)) == [(date(2026, 11, 30), date(2026, 11, 24))]
    assert told_dates(replace(late, told_on=None)) == []
    assert told_dates(replace(late, told_on=date(2026, 11, 18))) == []


def test_the_date_told_too_late_ends_with_the_case() -> None:
    late = extension(told_on=date(2026, 11, 19), new_date=date(2026, 11, 30))
    case = complaint(stages=(stage(1, acknowledged_on=ACKNOWLEDGED, extensions=(late,)),))
    closed = replace(case, closure=Closure(date(2026, 11, 20), ClosureKind.WITHDRAWN, "Settled"))
    kinds = [[d.kind for d in outstanding(c, RULES)] for c in (case, closed)]
    assert [DeadlineKind.TOLD_DATE in found for found in kinds] == [True, False]


@pytest.mark.parametrize(
    ("number", "what", "ends"),
    [
        (1, "We told the resident to expect our stage 1 response by Friday 20 November 2026", True),
        (2, "We told the resident to expect our final response by Friday 20 November 2026", True),
        (1, "We told the resident to expect our final response by Friday 20 November 2026", False),
        (1, "Acknowledge stage 1, by Friday 20 November 2026 as before", False),
    ],
)
def test_a_date_kept_for_a_response_is_kept_by_that_response(number: int, what: str, ends: bool) -> None:
    promise = Promise(1, what, date(2026, 11, 20), kind=PromiseKind.KEPT_DATE)
    record = stage(number, acknowledged_on=ACKNOWLEDGED)
    waiting = complaint(stages=(record,), promises=(promise,))
    answered = complaint(stages=(replace(record, responded_on=date(2026, 11, 17)),), promises=(promise,))
    found = [[(d.met_on, d.provision) for d in deadlines(c, RULES) if d.item == 1] for c in (waiting, answered)]
    assert found == [[(None, "")], [(date(2026, 11, 17) if ends else None, "")]]


def test_an_extension_without_a_reason_moves_nothing() -> None:
    clock = stage_clock(stage(1, acknowledged_on=ACKNOWLEDGED, extensions=(extension(reason="  "),)), RULES)
    assert clock.respond.due == date(2026, 11, 18)


def test_a_second_extension_is_told_before_the_date_that_is_due_by_then() -> None:
    first = extension(id=1, told_on=date(2026, 11, 18), new_date=date(2026, 11, 30))
    second = extension(id=2, decided_on=date(2026, 11, 27), told_on=date(2026, 11, 30), new_date=date(2026, 12, 9))
    clock = stage_clock(stage(1, acknowledged_on=ACKNOWLEDGED, extensions=(second, first)), RULES)
    assert clock.valid_extensions == (first, second)
    assert clock.respond.due == date(2026, 12, 9)


@given(st.dates(date(2024, 4, 1), date(2035, 1, 1)), st.integers(0, 30), st.integers(1, 40), st.integers(-5, 40))
def test_an_extension_never_shortens(received: date, ack: int, new: int, told: int) -> None:
    acknowledged = received + timedelta(days=ack)
    plain = stage_clock(stage(1, received, acknowledged_on=acknowledged), RULES)
    e = extension(told_on=acknowledged + timedelta(days=told), new_date=acknowledged + timedelta(days=new))
    clock = stage_clock(stage(1, received, acknowledged_on=acknowledged, extensions=(e,)), RULES)
    assert clock.respond.due >= plain.respond.due


def test_the_landlords_own_targets_stand_beside_the_codes_limits() -> None:
    own = rules(Targets(acknowledge=3, respond_1=10, respond_2=15))
    clock = stage_clock(stage(1, acknowledged_on=ACKNOWLEDGED), own)
    assert [(d.kind, d.due, d.source) for d in clock.own] == [
        (DeadlineKind.ACKNOWLEDGE, date(2026, 11, 5), Source.POLICY)
    ]
    second = stage_clock(stage(2, acknowledged_on=ACKNOWLEDGED), own)
    assert [d.due for d in second.own] == [date(2026, 11, 5), date(2026, 11, 25)]
    assert second.acknowledge.due == date(2026, 11, 9)


def test_before_the_acknowledgement_the_own_answer_counts_from_the_own_acknowledgement() -> None:
    clock = stage_clock(stage(2), rules(Targets(acknowledge=3, respond_2=15)))
    assert [d.due for d in clock.own] == [date(2026, 11, 5), date(2026, 11, 26)]
    assert clock.own[1].provisional


def test_a_day_before_the_statutory_code_has_no_rules() -> None:
    with pytest.raises(UserError) as refused:
        stage_clock(stage(1, date(2024, 3, 31)), RULES)
    assert refused.value.code == "rules.none_for_date"


def test_a_closed_case_keeps_its_actions_and_promises_on_the_list() -> None:
    case = complaint(
        closure=Closure(date(2026, 11, 20), ClosureKind.WITHDRAWN, "Settled"),
        remedies=(remedy(),),
        promises=(Promise(1, "Ring on Friday", date(2026, 11, 27)),),
    )
    assert {d.kind for d in outstanding(case, RULES)} == {DeadlineKind.ACTION, DeadlineKind.PROMISE}
    assert DeadlineKind.ACKNOWLEDGE in {d.kind for d in deadlines(case, RULES)}


def test_a_service_request_has_the_landlords_own_date_only() -> None:
    case = complaint(kind=CaseKind.SERVICE_REQUEST, stages=())
    assert deadlines(case, RULES) == ()
    found = deadlines(case, rules(Targets(service_request=15)))
    assert [(d.kind, d.due, d.provision) for d in found] == [(DeadlineKind.SERVICE_REQUEST, date(2026, 11, 23), "1.4")]


@pytest.mark.parametrize(
    ("case", "what", "provision"),
    [
        (complaint(), "Define the complaint", "5.6"),
        (defined(), "Acknowledge stage 1", "6.2"),
        (defined(stages=(stage(1, acknowledged_on=ACKNOWLEDGED),)), "Send the stage 1 response", "6.3"),
        (
            defined(stages=(stage(1, acknowledged_on=ACKNOWLEDGED, responded_on=date(2026, 11, 12)),)),
            "Close the case",
            "5.12",
        ),
        (
            defined(
                stages=(
                    stage(1, acknowledged_on=ACKNOWLEDGED, responded_on=date(2026, 11, 12)),
                    stage(2, date(2026, 11, 16), acknowledged_on=date(2026, 11, 17)),
                )
            ),
            "Send the final response",
            "6.14",
        ),
    ],
)
def test_the_next_step_names_what_to_do_and_the_provision(case: object, what: str, provision: str) -> None:
    step = next_step(case, RULES)  # type: ignore[arg-type]
    assert step is not None
    assert step.what.startswith(what)
    assert step.provision == provision


def test_an_older_action_does_not_hide_the_codes_clock() -> None:
    """The action was due on 30 September, the acknowledgement of stage 2 is on 2 October: it comes first."""
    action = remedy(due_on=date(2026, 9, 30), done_on=None, proof="")
    first = stage(1, date(2026, 9, 1), acknowledged_on=date(2026, 9, 2), responded_on=date(2026, 9, 16))
    case = defined(stages=(first, stage(2, date(2026, 9, 25))), remedies=(action,))
    step = next_step(case, RULES)
    assert step is not None
    assert (step.what, step.due) == ("Acknowledge stage 2", date(2026, 10, 2))
    assert [(d.kind, d.due) for d in due_beside(case, RULES)] == [(DeadlineKind.ACTION, date(2026, 9, 30))]


def test_updates_end_with_the_response() -> None:
    update = Promise(1, "Say how it is going", date(2026, 11, 10), kind=PromiseKind.UPDATE)
    waiting = defined(stages=(stage(1, acknowledged_on=ACKNOWLEDGED),), promises=(update,))
    assert DeadlineKind.UPDATE in {d.kind for d in outstanding(waiting, RULES)}
    answered = stage(1, acknowledged_on=ACKNOWLEDGED, responded_on=date(2026, 11, 9))
    assert DeadlineKind.UPDATE not in {d.kind for d in outstanding(replace(waiting, stages=(answered,)), RULES)}


def test_a_check_ends_with_the_case() -> None:
    checked = rules(Targets(check=8))
    case = defined(stages=(stage(1, acknowledged_on=ACKNOWLEDGED),))
    assert DeadlineKind.CHECK in {d.kind for d in outstanding(case, checked)}
    withdrawn = replace(case, closure=Closure(date(2026, 11, 6), ClosureKind.WITHDRAWN, "Settled"))
    assert outstanding(withdrawn, checked) == ()


def test_every_date_names_the_provision_that_asks_for_it() -> None:
    resident = replace(complaint().resident, adjustments_review_on=date(2027, 1, 4))
    case = at_stage_two(
        resident=resident,
        promises=(Promise(1, "Ring", date(2026, 11, 30)),),
        restrictions=(restriction(),),
    )
    found = {(d.kind, d.stage): d.provision for d in deadlines(case, RULES)}
    assert found == {
        (DeadlineKind.ACKNOWLEDGE, 1): "6.2",
        (DeadlineKind.RESPOND, 1): "6.3",
        (DeadlineKind.ACKNOWLEDGE, 2): "6.11",
        (DeadlineKind.RESPOND, 2): "6.14",
        (DeadlineKind.ACTION, 1): "6.6",
        (DeadlineKind.ACTION, 2): "6.17",
        (DeadlineKind.PROMISE, 0): "5.9",
        (DeadlineKind.ADJUSTMENT_REVIEW, 0): "5.10",
        (DeadlineKind.RESTRICTION_REVIEW, 0): "5.14",
    }


def test_what_falls_due_on_the_day_of_the_next_step_stands_beside_it() -> None:
    due = date(2026, 11, 18)
    case = defined(stages=(stage(1, acknowledged_on=ACKNOWLEDGED),), remedies=(remedy(due_on=due),))
    step = next_step(case, RULES)
    assert step is not None
    assert step.due == due
    assert [d.kind for d in due_beside(case, RULES)] == [DeadlineKind.ACTION]
    later = replace(case, remedies=(remedy(due_on=date(2026, 11, 19)),))
    assert due_beside(later, RULES) == ()


def test_a_review_is_a_date_and_never_the_next_step() -> None:
    answered = stage(1, acknowledged_on=ACKNOWLEDGED, responded_on=date(2026, 11, 12))
    case = defined(stages=(answered,), restrictions=(restriction(),))
    step = next_step(case, RULES)
    assert step is not None
    assert (step.due, step.provision) == (None, "5.12")
    assert due_beside(case, RULES) == ()


def test_an_own_date_is_projected_for_itself() -> None:
    """The Code's date lies in 2029, our own in 2028, the last year with published holidays; and the other way round."""
    received = date(2028, 12, 15)
    record = stage(1, received, acknowledged_on=received)
    early, late = (stage_clock(record, rules(Targets(respond_1=days))) for days in (8, 12))
    assert (early.respond.due, early.respond.projected) == (date(2029, 1, 3), True)
    assert [(d.due, d.projected) for d in early.own] == [(date(2028, 12, 29), False)]
    assert [(d.due, d.projected) for d in late.own] == [(date(2029, 1, 5), True)]


def test_another_laws_date_beyond_the_published_holidays_is_projected() -> None:
    running = neighbour(started_on=date(2028, 12, 20))
    case = complaint(neighbours=(running,))
    found = [d for d in deadlines(case, RULES) if d.kind is DeadlineKind.NEIGHBOUR]
    assert [(d.duty, d.due, d.projected) for d in found] == [("investigate", date(2029, 1, 8), True)]


def test_a_further_extension_told_in_time_counts_whatever_day_it_was_decided() -> None:
    """The second was decided before the first, and told on 20 November, while 30 November was the date due."""
    first = extension(id=1, decided_on=date(2026, 11, 12), told_on=date(2026, 11, 12), new_date=date(2026, 11, 30))
    second = extension(id=2, decided_on=date(2026, 11, 10), told_on=date(2026, 11, 20), new_date=date(2026, 12, 9))
    clock = stage_clock(stage(acknowledged_on=ACKNOWLEDGED, extensions=(first, second)), RULES)
    assert (clock.respond.due, clock.late_extensions) == (date(2026, 12, 9), ())
