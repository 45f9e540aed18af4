"""Checks, reviews and the Ombudsman's dates: what stops them, and what they make of a case."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.acts import (
    Act,
    AddOmbudsmanDuty,
    AddRestriction,
    CompleteOmbudsmanDuty,
    RecordCheck,
    ReviewAdjustments,
    ReviewRestriction,
)
from complaintdesk.domain.casefile import CaseFile, OmbudsmanDuty, OmbudsmanDutyKind, Resident, Restriction
from complaintdesk.domain.clocks import DeadlineKind, Targets, deadlines, outstanding
from complaintdesk.domain.errors import UserError
from tests.builders import complaint, context, ombudsman_duty, restriction, rules, stage
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    DAY,
    EARLY,
    FUTURE,
    OPEN,
    REQUEST,
    TODAY,
    Found,
    listed,
    problems,
)

ORDER = OmbudsmanDutyKind.ORDER
LATER = date(2027, 2, 1)
RESTRICT = AddRestriction(" Letters only ", "Forty calls", "Asked about", DAY, LATER)
HELD = complaint(restrictions=(restriction(since=DAY, review_on=date(2026, 11, 19)),))
ASKED = complaint(ombudsman_duties=(ombudsman_duty(),))


@pytest.mark.parametrize(
    ("act", "case", "expected"),
    [
        (RecordCheck(1, None), ACKNOWLEDGED, [("on", "date.missing")]),
        (RecordCheck(1, FUTURE), ACKNOWLEDGED, [("on", "date.future")]),
        (RecordCheck(1, date(2026, 11, 3)), ACKNOWLEDGED, [("on", "date.too_early")]),
        (RecordCheck(1, date(2026, 11, 4)), ACKNOWLEDGED, []),
        (RecordCheck(1, DAY), CLOSED, [("on", "case.closed")]),
        (ReviewAdjustments("", None), OPEN, []),
        (ReviewAdjustments("Large print", TODAY), OPEN, [("review_on", "date.not_ahead")]),
        (ReviewAdjustments("Large print", FUTURE), OPEN, []),
        (
            AddRestriction(" ", "", "\n", None, None),
            OPEN,
            [
                ("what", "restriction.what_missing"),
                ("evidence", "restriction.evidence_missing"),
                ("equality", "restriction.equality_missing"),
                ("since", "date.missing"),
                ("review_on", "date.missing"),
            ],
        ),
        (
            AddRestriction("x", "x", "x", FUTURE, FUTURE),
            OPEN,
            [("since", "date.future"), ("review_on", "date.not_ahead")],
        ),
        (AddRestriction("x", "x", "x", DAY, DAY), OPEN, [("review_on", "date.not_ahead")]),
        (RESTRICT, OPEN, []),
        (ReviewRestriction(1, EARLY, None), HELD, [("on", "date.too_early")]),
        (ReviewRestriction(1, TODAY, TODAY), HELD, [("review_on", "date.not_ahead")]),
        (ReviewRestriction(1, TODAY, FUTURE), HELD, []),
        (AddOmbudsmanDuty(ORDER, " ", None), OPEN, [("what", "ombudsman.what_missing"), ("due_on", "date.missing")]),
        (AddOmbudsmanDuty(ORDER, "Pay", EARLY), OPEN, [("due_on", "remedy.before_receipt")]),
        (AddOmbudsmanDuty(ORDER, "Pay", DAY), OPEN, []),
        (
            CompleteOmbudsmanDuty(1, FUTURE, " "),
            ASKED,
            [("on", "date.future"), ("proof", "remedy.proof_missing")],
        ),
        (CompleteOmbudsmanDuty(1, DAY, "Receipt"), ASKED, []),
    ],
)  # fmt: skip
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected


def test_what_is_over_cannot_be_done_again() -> None:
    over = complaint(restrictions=(restriction(ended_on=DAY),))
    assert ("on", "restriction.ended") in problems(ReviewRestriction(1, TODAY, None), over)
    done = complaint(ombudsman_duties=(ombudsman_duty(done_on=DAY, proof="x"),))
    assert ("on", "remedy.already_done") in problems(CompleteOmbudsmanDuty(1, TODAY, "x"), done)


@pytest.mark.parametrize("act", [ReviewRestriction(9, TODAY, None), CompleteOmbudsmanDuty(9, TODAY, "x")])
def test_what_has_gone_meanwhile_is_told(act: Act) -> None:
    with pytest.raises(UserError) as raised:
        problems(act, OPEN)
    assert raised.value.code == "changed.elsewhere"


def test_only_a_stage_that_was_reached_is_checked() -> None:
    with pytest.raises(UserError) as raised:
        problems(RecordCheck(1, TODAY), REQUEST)
    assert raised.value.code == "stage.none"


def test_a_date_of_the_ombudsmans_that_has_passed_is_warned_of() -> None:
    assert listed(AddOmbudsmanDuty(ORDER, "Pay", DAY).warnings(OPEN, context(TODAY))) == [
        ("due_on", "remedy.date_passed")
    ]
    assert listed(AddOmbudsmanDuty(ORDER, "Pay", TODAY).warnings(OPEN, context(TODAY))) == []


def after(act: Act, case: CaseFile) -> CaseFile:
    return act.apply(case, context(TODAY))


def test_a_check_ends_its_date() -> None:
    checking = rules(Targets(check=8))
    due = [d for d in outstanding(ACKNOWLEDGED, checking) if d.kind is DeadlineKind.CHECK]
    assert [(d.due, d.days) for d in due] == [(date(2026, 11, 16), 8)]
    checked = after(RecordCheck(1, DAY), ACKNOWLEDGED)
    assert checked.stages[0].checked_on == DAY
    assert [d.is_met for d in deadlines(checked, checking) if d.kind is DeadlineKind.CHECK] == [True]
    assert DeadlineKind.CHECK not in {d.kind for d in outstanding(ANSWERED, checking)}


def test_adjustments_are_put_down_with_their_next_review_or_none() -> None:
    before = complaint(resident=Resident(1, "Rosa", adjustments="Ring", adjustments_review_on=DAY))
    reviewed = after(ReviewAdjustments(" Ring first ", LATER), before).resident
    assert (reviewed.adjustments, reviewed.adjustments_review_on) == ("Ring first", LATER)
    assert after(ReviewAdjustments("", None), before).resident == Resident(1, "Rosa")


def test_a_restriction_holds_until_its_review_says_otherwise() -> None:
    held = after(RESTRICT, OPEN)
    assert held.restrictions == (Restriction(0, "Letters only", "Forty calls", "Asked about", DAY, LATER),)
    longer = after(ReviewRestriction(1, TODAY, LATER), HELD).restrictions[0]
    assert (longer.review_on, longer.ended_on) == (LATER, None)
    ended = after(ReviewRestriction(1, TODAY, None), HELD)
    assert (ended.restrictions[0].review_on, ended.restrictions[0].ended_on) == (date(2026, 11, 19), TODAY)
    assert DeadlineKind.RESTRICTION_REVIEW in {d.kind for d in outstanding(HELD, rules())}
    assert DeadlineKind.RESTRICTION_REVIEW not in {d.kind for d in outstanding(ended, rules())}


def test_what_the_ombudsman_asks_for_is_due_even_after_the_case_is_closed() -> None:
    asked = after(AddOmbudsmanDuty(OmbudsmanDutyKind.EVIDENCE, " The file ", LATER), CLOSED)
    assert asked.ombudsman_duties == (OmbudsmanDuty(0, OmbudsmanDutyKind.EVIDENCE, "The file", LATER),)
    assert [d.due for d in outstanding(asked, rules()) if d.kind is DeadlineKind.OMBUDSMAN_EVIDENCE] == [LATER]
    done = after(CompleteOmbudsmanDuty(1, DAY, " Receipt "), ASKED)
    assert done.ombudsman_duties == (ombudsman_duty(done_on=DAY, proof="Receipt"),)
    assert DeadlineKind.OMBUDSMAN_ORDER not in {d.kind for d in outstanding(done, rules())}


def test_a_check_counts_from_the_acknowledgement_of_its_own_stage() -> None:
    case = complaint(stages=(stage(1, acknowledged_on=DAY, responded_on=DAY), stage(2, DAY, acknowledged_on=TODAY)))
    found = [d for d in outstanding(case, rules(Targets(check=8))) if d.kind is DeadlineKind.CHECK]
    assert [(d.stage, d.counted_from, d.due) for d in found] == [(2, TODAY, date(2026, 12, 2))]


def test_a_restriction_ends_on_the_day_of_its_review_however_late_that_is_put_down() -> None:
    assert after(ReviewRestriction(1, DAY, None), HELD).restrictions[0].ended_on == DAY
