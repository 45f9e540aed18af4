"""Refusals: the twelve-month test, what stops one, what it does to the case, and giving it up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import (
    Act,
    CloseCase,
    CorrectRefusal,
    Escalate,
    RefuseComplaint,
    ReopenCase,
    WithdrawRefusal,
)
from complaintdesk.domain.acts.refusing import last_day_to_complain, may_refuse
from complaintdesk.domain.casefile import CaseFile, Closure, ClosureKind, Outcome, Refusal, RefusalGround, Reopening
from complaintdesk.domain.clocks import deadlines, next_step
from tests.builders import RECEIVED, RULES, answered, complaint, context, remedy, stage
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    DAY,
    FUTURE,
    GROWN,
    OPEN,
    REQUEST,
    STAGE_TWO,
    TODAY,
    WITHDRAWN,
    Found,
    correct,
    correct_stage,
    problems,
)

OLD, RECENT = date(2025, 11, 1), date(2025, 11, 2)
"""The last day that is more than twelve months before the complaint of 2 November 2026, and the first that is not."""


def refuse(**changes: object) -> RefuseComplaint:
    base = RefuseComplaint(
        1, RECEIVED, TODAY, RefusalGround.TOO_OLD, OLD, None, "We asked why it took so long", "It is too long ago",
        "", "Ann Officer",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def refuse_stage_two(**changes: object) -> RefuseComplaint:
    base: dict[str, object] = {"stage": 2, "asked_on": date(2026, 11, 16), "ground": RefusalGround.CONSIDERED}
    return refuse(**{**base, **changes})


def done(act: Act, case: CaseFile, today: date = TODAY) -> CaseFile:
    """The case after an act that nothing stops, with ids for its refusals."""
    assert list(act.problems(case, context(today))) == []
    after = act.apply(case, context(today))
    return replace(after, refusals=tuple(replace(r, id=n) for n, r in enumerate(after.refusals, start=1)))


NOT_ACCEPTED = done(refuse(), OPEN)
NO_STAGE_TWO = done(refuse_stage_two(), ANSWERED)


@pytest.mark.parametrize(
    ("happened", "aware", "last"),
    [
        (date(2025, 11, 2), None, date(2026, 11, 2)),
        (date(2025, 2, 28), None, date(2026, 2, 28)),
        (date(2024, 2, 29), None, date(2025, 2, 28)),  # a month that has no such day ends with its last
        (date(2023, 2, 28), None, date(2024, 2, 28)),
        (date(2025, 1, 31), date(2025, 6, 30), date(2026, 6, 30)),  # from learning of it, where that was later
        (date(2025, 6, 30), date(2025, 1, 31), date(2026, 6, 30)),
        (None, date(2025, 6, 30), date(2026, 6, 30)),
        (None, None, None),
    ],
)
def test_the_last_day_to_complain_is_twelve_calendar_months_on(
    happened: date | None, aware: date | None, last: date | None
) -> None:
    assert last_day_to_complain(happened, aware, stage(), RULES) == last


IN_TIME = "refusal.in_time"
AGE: list[tuple[str, date | None, date | None, Found]] = [
    ("a day more than twelve months", OLD, None, []),
    ("exactly twelve months", RECENT, None, [("event_on", IN_TIME)]),
    ("long ago, but known of exactly twelve months", date(2020, 1, 1), RECENT, [("aware_on", IN_TIME)]),
    ("long ago, and known of a day longer", date(2020, 1, 1), OLD, []),
    ("known of on the day itself", OLD, OLD, []),
    ("no day", None, None, [("event_on", "refusal.event_missing")]),
    ("known of, no day of the event", None, OLD, [("event_on", "refusal.event_missing")]),
    ("after the complaint", date(2026, 11, 3), None, [("event_on", "refusal.event_later"), ("event_on", IN_TIME)]),
    ("in the future", FUTURE, None, [("event_on", "refusal.event_later"), ("event_on", IN_TIME)]),
    ("known of before it happened", OLD, date(2025, 10, 31), [("aware_on", "refusal.aware_earlier")]),
    (
        "known of after the complaint", OLD, date(2026, 11, 3),
        [("aware_on", "refusal.aware_later"), ("aware_on", IN_TIME)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("what", "happened", "aware", "expected"), AGE)
def test_only_what_is_more_than_twelve_months_ago_is_too_old(
    what: str, happened: date | None, aware: date | None, expected: Found
) -> None:
    assert problems(refuse(event_on=happened, aware_on=aware), OPEN) == expected, what


def test_the_message_says_until_which_day_they_could_complain() -> None:
    (found,) = refuse(event_on=date(2025, 12, 1)).problems(OPEN, context(TODAY))
    assert "until 1 December 2026" in found.text
    assert "did so on 2 November 2026" in found.text


def test_how_long_stage_one_took_makes_nothing_too_old_for_stage_two() -> None:
    late = stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2027, 3, 1), outcome=Outcome.UPHELD)
    act = refuse_stage_two(
        asked_on=date(2027, 3, 2), decided_on=date(2027, 3, 3), ground=RefusalGround.TOO_OLD, event_on=RECENT
    )
    found = [(p.field, p.code) for p in act.problems(answered(stages=(late,)), context(date(2027, 3, 3)))]
    assert found == [("event_on", IN_TIME)]


STANDS = [("decided_on", "refusal.stands")]
STOPPED: list[tuple[str, Act, CaseFile, Found]] = [
    ("refused", refuse(), OPEN, []),
    ("refused though acknowledged", refuse(), ACKNOWLEDGED, []),
    ("refused stage 2", refuse_stage_two(), ANSWERED, []),
    ("refused stage 2 of a closed case", refuse_stage_two(), CLOSED, []),
    ("court, with no days given", refuse(ground=RefusalGround.COURT, event_on=None, discretion=""), OPEN, []),
    ("stage 1 answered", refuse(), ANSWERED, [("decided_on", "refusal.answered")]),
    ("stage 1 withdrawn", refuse(), WITHDRAWN, [("decided_on", "case.closed")]),
    ("stage 1 twice", refuse(), NOT_ACCEPTED, STANDS),
    ("stage 2 after stage 1", refuse_stage_two(), NOT_ACCEPTED, STANDS),
    ("stage 2 twice", refuse_stage_two(), NO_STAGE_TWO, STANDS),
    ("stage 2 too early", refuse_stage_two(), ACKNOWLEDGED, [("decided_on", "refusal.unanswered")]),
    ("stage 2 begun", refuse_stage_two(asked_on=TODAY), STAGE_TWO, [("decided_on", "refusal.at_stage_two")]),
    ("another day of complaint", refuse(asked_on=DAY), OPEN, [("asked_on", "refusal.asked_day")]),
    ("no day of complaint", refuse(asked_on=None), OPEN, [("asked_on", "date.missing")]),
    ("grown from a request", refuse(asked_on=date(2026, 11, 9)), GROWN, []),
    ("decided before it was made", refuse(decided_on=date(2026, 11, 1)), OPEN, [("decided_on", "date.too_early")]),
    ("decided before the acknowledgement", refuse(decided_on=date(2026, 11, 3)), ACKNOWLEDGED,
     [("decided_on", "date.too_early")]),
    ("decided tomorrow", refuse(decided_on=FUTURE), OPEN, [("decided_on", "date.future")]),
    ("asked before the answer", refuse_stage_two(asked_on=date(2026, 11, 11)), ANSWERED,
     [("asked_on", "date.too_early")]),
    ("decided before they asked", refuse_stage_two(decided_on=date(2026, 11, 15)), ANSWERED,
     [("decided_on", "date.too_early")]),
    ("nothing weighed", refuse(discretion=" "), OPEN, [("discretion", "refusal.discretion_missing")]),
    ("nothing said", refuse(ground=None, reasons="", decided_by=" "), OPEN, [
        ("ground", "refusal.ground_missing"), ("reasons", "refusal.reasons_missing"),
        ("decided_by", "refusal.decider_missing")]),
    ("given up", WithdrawRefusal(1, TODAY, "The Ombudsman asked"), NOT_ACCEPTED, []),
    ("given up too early", WithdrawRefusal(1, DAY, "The Ombudsman asked"), NOT_ACCEPTED, [("on", "date.too_early")]),
    ("given up without a word", WithdrawRefusal(1, TODAY, ""), NO_STAGE_TWO, [("why", "refusal.why_missing")]),
    ("reopened instead", ReopenCase(TODAY, "More to say"), NOT_ACCEPTED, [("on", "closure.refusal_stands")]),
    ("closed as refused", CloseCase(ClosureKind.REFUSED, TODAY, "Too old"), OPEN, [("kind", "closure.refused")]),
    ("escalated all the same", Escalate(date(2026, 11, 16), "Bea Chief"), NO_STAGE_TWO,
     [("requested_on", "refusal.stands_escalate")]),
    ("answered all the same", correct_stage(NOT_ACCEPTED, responded_on=TODAY), NOT_ACCEPTED,
     [("responded_on", "correction.refused")]),
    ("answer taken back", correct_stage(NO_STAGE_TWO, responded_on=None), NO_STAGE_TWO,
     [("responded_on", "stage.one_unanswered")]),
    ("answered after they asked", correct_stage(NO_STAGE_TWO, responded_on=TODAY), NO_STAGE_TWO,
     [("responded_on", "correction.after_refusal")]),
    ("received in time after all", correct(NOT_ACCEPTED, received_on=date(2026, 10, 31)), NOT_ACCEPTED,
     [("received_on", "correction.refusal_in_time")]),
    ("corrected, and too late still",
     correct(NOT_ACCEPTED, received_on=RECEIVED), NOT_ACCEPTED, []),
]  # fmt: skip


@pytest.mark.parametrize(("what", "act", "case", "expected"), STOPPED)
def test_what_stops_a_refusal_and_what_a_refusal_stops(what: str, act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected, what


def test_what_the_code_asks_of_a_refusal_is_told_with_it() -> None:
    def warned(act: RefuseComplaint, case: CaseFile) -> set[str]:
        return {w.code for w in act.warnings(case, context(TODAY)) if w.text}

    always = {"refusal.own_merits", "refusal.tell"}
    assert warned(refuse(), OPEN) == always
    assert warned(refuse(ground=RefusalGround.COURT), OPEN) == always | {"refusal.court"}
    assert warned(refuse(ground=RefusalGround.POLICY), ACKNOWLEDGED) == always | {
        "refusal.policy", "refusal.acknowledged",
    }  # fmt: skip
    assert warned(refuse(), GROWN) == always | {"refusal.told_before"}
    assert warned(refuse(), complaint(remedies=(remedy(),))) == always | {"closure.actions_open"}
    assert warned(refuse_stage_two(), ANSWERED) == {
        "refusal.own_merits", "refusal.tell_escalate", "refusal.no_window",
    }  # fmt: skip


def test_a_complaint_not_accepted_is_closed_and_has_no_dates() -> None:
    closure = NOT_ACCEPTED.closure
    assert closure is not None
    assert (closure.day, closure.kind, closure.reason) == (TODAY, ClosureKind.REFUSED, "More than twelve months ago")
    assert NOT_ACCEPTED.refusal(1) == Refusal(
        1, 1, RECEIVED, TODAY, RefusalGround.TOO_OLD, "It is too long ago", "Ann Officer", OLD,
        discretion="We asked why it took so long",
    )  # fmt: skip
    assert deadlines(OPEN, RULES) != ()
    assert deadlines(NOT_ACCEPTED, RULES) == ()
    told = replace(NOT_ACCEPTED, refusals=(replace(NOT_ACCEPTED.refusals[0], told_on=TODAY),))
    assert next_step(told, RULES) is None


def test_a_refusal_of_stage_two_leaves_the_case_as_it_is() -> None:
    assert replace(NO_STAGE_TWO, refusals=()) == ANSWERED
    assert NO_STAGE_TWO.refusal(2) is not None
    assert deadlines(NO_STAGE_TWO, RULES) == deadlines(ANSWERED, RULES)


def test_a_refusal_is_put_right_until_the_resident_is_told() -> None:
    right = refuse(decided_on=date(2026, 11, 19), ground=RefusalGround.COURT, reasons=" It is before the court ")
    act = CorrectRefusal(1, "The wrong ground was chosen", right)
    after = done(act, NOT_ACCEPTED)
    (kept,) = after.refusals
    assert (kept.id, kept.ground, kept.reasons) == (1, RefusalGround.COURT, "It is before the court")
    assert after.closure == Closure(date(2026, 11, 19), ClosureKind.REFUSED, "Court claim made")
    stage_two = done(CorrectRefusal(1, "Wrong day", refuse_stage_two(asked_on=date(2026, 11, 17))), NO_STAGE_TWO)
    assert (stage_two.refusals[0].asked_on, stage_two.closure) == (date(2026, 11, 17), NO_STAGE_TWO.closure)
    mistaken = refuse_stage_two(ground=RefusalGround.COURT, discretion="We thought about it")
    (kept,) = done(CorrectRefusal(1, "The wrong ground was chosen", mistaken), NOT_ACCEPTED).refusals
    assert (kept.stage, kept.discretion) == (1, "")
    told = replace(NOT_ACCEPTED, refusals=(replace(NOT_ACCEPTED.refusals[0], told_on=TODAY),))
    assert problems(act, told) == [("reason", "refusal.told_already")]
    assert problems(CorrectRefusal(1, " ", refuse(event_on=RECENT)), NOT_ACCEPTED) == [
        ("reason", "correction.reason_missing"), ("event_on", "refusal.in_time"),
    ]  # fmt: skip


def test_a_refusal_given_up_keeps_its_record_and_the_clocks_run_from_the_complaint() -> None:
    after = done(WithdrawRefusal(1, TODAY, " The Ombudsman asked "), NOT_ACCEPTED)
    (kept,) = after.refusals
    assert (kept.withdrawn_on, kept.withdrawn_why, kept.stands) == (TODAY, "The Ombudsman asked", False)
    assert after.closure is None
    assert after.reopenings == (Reopening(TODAY, "The Ombudsman asked"),)
    assert deadlines(after, RULES) == deadlines(OPEN, RULES)
    (warning,) = WithdrawRefusal(1, TODAY, "x").warnings(NOT_ACCEPTED, context(TODAY))
    assert "due by 9 November 2026" in warning.text
    again = done(refuse(), after)
    assert [r.stands for r in again.refusals] == [False, True]
    assert [p.code for p in WithdrawRefusal(1, TODAY, "x").problems(again, context(TODAY))] == [
        "refusal.given_up_already"
    ]


def test_stage_two_can_be_had_once_its_refusal_is_given_up() -> None:
    after = done(WithdrawRefusal(1, TODAY, "It was not the same matter"), replace(NO_STAGE_TWO, closure=CLOSED.closure))
    assert after.closure == CLOSED.closure
    assert problems(Escalate(date(2026, 11, 16), "Bea Chief"), after) == []


def test_the_day_of_the_complaint_moves_with_a_correction() -> None:
    moved = correct(NOT_ACCEPTED, received_on=date(2026, 11, 3)).apply(NOT_ACCEPTED, context(TODAY))
    assert [r.asked_on for r in moved.refusals] == [date(2026, 11, 3)]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (OPEN, 1), (ACKNOWLEDGED, 1), (WITHDRAWN, 0), (ANSWERED, 2), (CLOSED, 2), (STAGE_TWO, 0), (REQUEST, 0),
        (NOT_ACCEPTED, 0), (NO_STAGE_TWO, 0),
    ],
)  # fmt: skip
def test_which_stage_can_be_refused(case: CaseFile, expected: int) -> None:
    assert may_refuse(case) == expected
