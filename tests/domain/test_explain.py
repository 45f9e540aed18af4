"""Why a date is what it is: the fact, the days, the rule, both clocks, and their layout in weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.casefile import CaseFile, NeighbouringClock, Promise
from complaintdesk.domain.clocks import (
    DayRole,
    Deadline,
    DeadlineKind,
    Rules,
    Source,
    Targets,
    counting_weeks,
    deadlines,
    expectation_words,
    explain,
    special_days,
    stage_clock,
    weekend_days,
)
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from tests.builders import RULES, at_stage_two, complaint, extension, neighbour, rules, stage

SENT = date(2026, 11, 4)


def respond(case: CaseFile) -> Deadline:
    kinds = (DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED)
    return next(d for d in deadlines(case, RULES) if d.kind in kinds)


def sent(**changes: object) -> CaseFile:
    return complaint(stages=(replace(stage(1, acknowledged_on=SENT), **changes),))  # type: ignore[arg-type]


@given(st.dates(date(2024, 4, 1), date(2029, 6, 1)), st.integers(0, 30), st.sampled_from([1, 2]))
def test_the_days_add_up_to_the_date(received: date, later: int, number: int) -> None:
    case = complaint(stages=(stage(number, received, acknowledged_on=received + timedelta(days=later)),))
    why = explain(respond(case), case, RULES)
    assert [d.number for d in why.days if d.number is not None] == list(range(1, (10 if number == 1 else 20) + 1))
    cells = [day for week in counting_weeks(why) for day in week if day is not None]
    assert [c.date for c in cells] == [why.counted_from, *(d.date for d in why.days)]
    assert [c.role for c in cells].count(DayRole.DUE) == 1
    assert all(day is None or day.date.weekday() == n for week in counting_weeks(why) for n, day in enumerate(week))


def test_before_the_acknowledgement_it_counts_from_the_last_day_for_it() -> None:
    why = explain(respond(complaint()), complaint(), RULES)
    assert "Not acknowledged yet" in why.fact
    assert "Provisional" in why.notes[0]
    assert why.changes[0].startswith("Acknowledging")


def test_an_extension_counts_from_the_date_it_extends_and_leaves_the_old_one_explained() -> None:
    told = extension(told_on=date(2026, 11, 18), new_date=date(2026, 12, 2))
    case = sent(extensions=(told,))
    extended = explain(respond(case), case, RULES)
    assert extended.fact == "Before the extension, the response was due on Wednesday 18 November 2026."
    assert extended.days[-1].number == 10
    assert "with the extension our reply is due by Wednesday 2 December 2026" in extended.expectation
    before = explain(stage_clock(case.stages[0], RULES).respond_before_extension, case, RULES)
    assert before.title.endswith(", before the extension")
    assert before.expectation == ""
    assert before.changes == ("It was extended in time: the response is due by Wednesday 2 December 2026.",)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"told_on": date(2026, 11, 19)}, "after the date it extends had passed"),
        ({"told_on": None}, "has not been told in writing"),
        ({"told_on": date(2026, 11, 10), "reason": " "}, "without a reason"),
    ],
)
def test_an_extension_that_moves_nothing_says_why_not(changes: dict[str, object], words: str) -> None:
    case = sent(extensions=(extension(new_date=date(2026, 12, 2), **changes),))  # type: ignore[arg-type]
    assert any(words in note for note in explain(respond(case), case, RULES).notes)


def test_both_clocks_are_told_where_they_differ_and_only_there() -> None:
    why = explain(respond(sent()), sent(), RULES)
    assert (why.expects, why.outer) == (date(2026, 11, 16), None)
    assert "expected our reply by Monday 16 November 2026" in why.expectation
    assert "due by Wednesday 18 November 2026" in why.expectation
    same = sent(acknowledged_on=date(2026, 11, 2))
    assert explain(respond(same), same, RULES).expects is None
    assert expectation_words(stage_clock(same.stages[0], RULES)) == ""


def test_a_late_acknowledgement_shows_the_outer_marker_with_both_limits() -> None:
    late = sent(acknowledged_on=date(2026, 11, 12))
    why = explain(respond(late), late, RULES)
    assert why.outer == date(2026, 11, 23)
    assert any("5 + 10 working days) end on Monday 23 November 2026" in note for note in why.notes)


def test_a_late_acknowledgement_leaves_nothing_to_aim_for_once_the_response_is_extended() -> None:
    one = extension(told_on=date(2026, 11, 25), new_date=date(2026, 12, 7))
    late = sent(acknowledged_on=date(2026, 11, 12), extensions=(one,))
    extended = next(d for d in deadlines(late, RULES) if d.kind is DeadlineKind.RESPOND_EXTENDED)
    why = explain(extended, late, RULES)
    assert why.outer is None
    assert any("Monday 23 November 2026: that was the date to aim for before the extension" in n for n in why.notes)


def closed_rules(*, counted: bool) -> Rules:
    """Rules with a closure of our own on Wednesday 11 November 2026."""
    shut = ExtraDay(date(2026, 11, 11), "Staff day", DayKind.CLOSURE, counts_as_working=counted)
    return replace(RULES, calendar=WorkingDays((shut,)))


def test_a_closure_left_out_is_never_passed_off_as_the_codes_own_date() -> None:
    loose = closed_rules(counted=False)
    deadline = next(d for d in deadlines(sent(), loose) if d.kind is DeadlineKind.RESPOND)
    assert deadline.due == date(2026, 11, 19)
    why = explain(deadline, sent(), loose)
    assert any("by the Code alone the date is Wednesday 18 November 2026" in note for note in why.notes)
    assert any("Counting the days of your closure after all" in change for change in why.changes)
    assert (why.expectation, why.expects) == ("", None)


def test_a_closure_that_counts_or_lies_elsewhere_changes_nothing() -> None:
    strict = closed_rules(counted=True)
    why = explain(next(d for d in deadlines(sent(), strict) if d.kind is DeadlineKind.RESPOND), sent(), strict)
    assert why.due == date(2026, 11, 18)
    assert not any("own offices are shut are left out" in note for note in why.notes)
    loose = closed_rules(counted=False)
    acknowledge = next(d for d in deadlines(sent(), loose) if d.kind is DeadlineKind.ACKNOWLEDGE)
    assert not any("left out of this count" in note for note in explain(acknowledge, sent(), loose).notes)


def test_an_own_target_says_so_and_reconciles_nothing() -> None:
    own = next(d for d in deadlines(sent(), rules(Targets(3, 8, 15))) if d.source is Source.POLICY and d.stage == 1)
    why = explain(own, sent(), rules(Targets(3, 8, 15)))
    assert why.source == "Your own target, set in Settings"
    assert (why.edition, why.expectation) == ("", "")


def test_a_date_given_on_the_case_counts_nothing() -> None:
    case = complaint(promises=(Promise(3, "Ring about the roof", date(2026, 11, 20)),))
    promise = next(d for d in deadlines(case, RULES) if d.kind is DeadlineKind.PROMISE)
    why = explain(promise, case, RULES)
    assert (why.days, counting_weeks(why), weekend_days(why)) == ((), (), 0)
    assert "nothing is counted" in why.fact


def test_holidays_are_told_apart_from_weekends() -> None:
    case = complaint(
        received_on=date(2026, 12, 18), stages=(stage(1, date(2026, 12, 18), acknowledged_on=date(2026, 12, 18)),)
    )
    why = explain(respond(case), case, RULES)
    assert why.due == date(2027, 1, 6)
    assert [d.why for d in special_days(why)] == [
        "Christmas Day",
        "Boxing Day",
        "Boxing Day (substitute day)",
        "New Year's Day",
    ]
    assert weekend_days(why) == 5


def test_stage_two_counts_from_the_day_it_was_asked_for() -> None:
    case = at_stage_two()
    acknowledge = next(d for d in deadlines(case, RULES) if d.kind is DeadlineKind.ACKNOWLEDGE and d.stage == 2)
    why = explain(acknowledge, case, RULES)
    assert why.fact == "The resident asked for stage 2 on Monday 16 November 2026."
    assert why.rule == "Acknowledge within 5 working days of the day stage 2 was asked for (stage 2)."


def test_what_would_change_a_date_names_the_last_day_for_telling_and_the_furthest() -> None:
    changes = explain(respond(sent()), sent(), RULES).changes
    assert changes[1] == (
        "An extension with a reason, told in writing by Wednesday 18 November 2026. Beyond Wednesday 2 December 2026 "
        "it needs a further reason, and agreed updates (5.9)."
    )
    assert not any("Settings" in change for change in changes)
    own = next(d for d in deadlines(sent(), rules(Targets(respond_1=8))) if d.source is Source.POLICY)
    assert "Changing your own target in Settings." in explain(own, sent(), rules(Targets(respond_1=8))).changes


def test_another_laws_date_says_how_sure_its_own_limit_is_and_that_it_rolls() -> None:
    clocks = (
        neighbour(id=1, kind="awaab-emergency", concluded_on=date(2026, 11, 4)),
        neighbour(id=2, kind="subject-access", subject="Her file"),
    )
    case = complaint(neighbours=clocks)
    found = {d.what: explain(d, case, RULES) for d in deadlines(case, RULES) if d.kind is DeadlineKind.NEIGHBOUR}
    summary, reply = found["Written summary of the investigation"], found["Answer the subject access request"]
    assert summary.source.endswith(f": {Confidence.WEAK.words}.")
    assert reply.source.endswith(f": {Confidence.PRIMARY.words}.")
    rolls = "A last day that is no working day moves to the next one."
    assert rolls in reply.notes
    assert rolls not in summary.notes


def test_a_longer_time_that_was_taken_is_in_the_rule() -> None:
    taken = NeighbouringClock(1, "subject-access", date(2026, 11, 3), "Her file", extended=True)
    for clock, rule in (
        (taken, "Within 1 month, and 2 months more, which were taken."),
        (replace(taken, extended=False), "Within 1 month."),
    ):
        case = complaint(neighbours=(clock,))
        reply = next(d for d in deadlines(case, RULES) if d.kind is DeadlineKind.NEIGHBOUR)
        assert explain(reply, case, RULES).rule == rule
