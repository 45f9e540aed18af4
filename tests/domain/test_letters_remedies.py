"""What a response offers: remedies of this stage and the one before, or why there is nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import CaseFile, LetterKind, Outcome, Remedy
from complaintdesk.domain.letters import (
    Gap,
    LetterFacts,
    gaps,
    nothing_more,
    with_nothing_more,
    without_nothing_more,
)
from tests.builders import RULES, answered, at_stage_two, landlord, remedy

TODAY = date(2026, 11, 20)
ANS_1, ANS_2 = LetterKind.RESPONSE_1, LetterKind.RESPONSE_2
REASON = "We are not offering anything more, because the roof is mended."


def found(kind: LetterKind, case: CaseFile) -> list[Gap]:
    return list(gaps(LetterFacts(case, kind, landlord(), RULES, TODAY)))


def decided(case: CaseFile, outcome: Outcome = Outcome.UPHELD, decision: str = "") -> CaseFile:
    return replace(case, stages=(*case.stages[:-1], replace(case.stages[-1], outcome=outcome, decision=decision)))


def offering(*remedies: Remedy) -> CaseFile:
    """A complaint at stage 2 with these remedies and no others."""
    return at_stage_two(remedies=remedies)


@pytest.mark.parametrize(
    "earlier",
    [remedy(), remedy(done_on=date(2026, 11, 18)), remedy(due_on=None, done_on=date(2026, 11, 18))],
    ids=["to be done", "done", "done without a date"],
)
def test_what_stage_one_offered_lets_the_final_response_go(earlier: Remedy) -> None:
    (gap,) = found(ANS_2, offering(earlier))
    assert (gap.element, gap.demanded) == ("remedy", False)
    assert "beyond what was offered at stage 1" in gap.what


def offers(kind: LetterKind, case: CaseFile) -> list[Gap]:
    """What is said of what is offered."""
    return [gap for gap in found(kind, case) if gap.element != "decision"]


@pytest.mark.parametrize("outcome", [Outcome.UPHELD, Outcome.PARTLY_UPHELD])
def test_a_reason_for_offering_nothing_more_is_enough_at_either_stage(outcome: Outcome) -> None:
    first, second = answered(remedies=()), offering()
    for kind, case in ((ANS_1, first), (ANS_2, second)):
        (gap,) = offers(kind, decided(case, outcome, "You were right."))
        assert (gap.element, gap.demanded) == ("remedy", True)
        assert offers(kind, decided(case, outcome, f"You were right.\n\n{REASON}")) == []
    assert offers(ANS_2, decided(offering(remedy()), outcome, REASON)) == []


def test_a_remedy_of_stage_two_is_no_remedy_of_stage_one() -> None:
    case = at_stage_two(remedies=(remedy(2),))
    early = LetterFacts(case, ANS_1, landlord(), RULES, TODAY)
    assert early.remedies == early.earlier_remedies == ()
    assert [g.element for g in found(ANS_2, case)] == []


def test_a_remedy_that_missed_its_date_is_pointed_out() -> None:
    case = offering(remedy(id=7, due_on=date(2026, 11, 19)), remedy(2, id=8))
    (gap,) = found(ANS_2, case)
    assert (gap.element, gap.demanded, gap.item) == ("outstanding_actions", False, 7)
    assert "was to be done by 19 November 2026 and is not recorded as done" in gap.what
    assert found(ANS_2, offering(remedy(due_on=TODAY), remedy(2, id=8))) == []


def test_a_remedy_of_stage_one_without_a_date_is_asked_for_too() -> None:
    (gap,) = found(ANS_2, offering(remedy(id=7, due_on=None), remedy(2, id=8)))
    assert (gap.element, gap.demanded, gap.item) == ("remedy", True, 7)


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (REASON, REASON),
        (f"You were right.\n\n{REASON}\n\nGoodbye.", REASON),
        (f"You were right.\n{REASON}", REASON),
        ("nothing more is offered because you are paid", "nothing more is offered because you are paid"),
        (REASON.replace("because ", "because\n"), REASON.replace("because ", "because\n")),
        ("We are not offering anything more, because", ""),
        ("We are not offering anything more, because …", ""),
        ("We are not offering anything more.", ""),
        ("You say that nothing more is offered because we do not care.", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_reason_is_a_paragraph_that_begins_so_and_says_something(decision: str, reason: str) -> None:
    assert nothing_more(decision) == reason


def test_the_paragraph_is_begun_once_and_taken_out_whole() -> None:
    begun = with_nothing_more("You were right.")
    assert begun == "You were right.\n\nWe are not offering anything more, because "
    assert with_nothing_more(begun.strip()) == begun
    assert with_nothing_more("") == "We are not offering anything more, because "
    whole = f"{begun}it is done."
    assert with_nothing_more(whole) == whole
    assert without_nothing_more(f"{whole}\n\nGoodbye.") == "You were right.\n\nGoodbye."
    assert without_nothing_more(begun) == "You were right."
