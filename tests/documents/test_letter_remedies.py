"""What a response says about putting things right: what stage 1 offered, what this stage does, what is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.documents.blocks import Heading, Table
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import CaseFile, Outcome, Remedy, RemedyKind
from complaintdesk.domain.letters import gaps, gaps_of_composed
from tests.builders import answered, at_stage_two, remedy
from tests.documents.letters import ANS_1, ANS_2, composed, facts, plain, read

DATED = date(2026, 12, 10)
WORK = remedy(id=1, due_on=date(2026, 12, 4))
PAYMENT = remedy(id=2, kind=RemedyKind.PAYMENT, what="Compensation", amount=24_050, due_on=date(2026, 12, 14))
SORRY = remedy(id=3, kind=RemedyKind.APOLOGY, what="A letter to say sorry", due_on=date(2026, 11, 20))
REASON = "We are not offering anything more, because the roof is mended"


def case(*remedies: Remedy, outcome: Outcome | None = Outcome.UPHELD, decision: str = "You were right.") -> CaseFile:
    """A complaint at stage 2 with those remedies and that decision."""
    made = at_stage_two(remedies=remedies)
    return replace(made, stages=(made.stages[0], replace(made.stages[1], outcome=outcome, decision=decision)))


def final(of: CaseFile) -> str:
    return read(facts(ANS_2, of, dated=DATED))


def table_under(of: CaseFile, title: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table under that heading."""
    blocks = composed(facts(ANS_2, of, dated=DATED)).blocks
    at = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.text == title)
    return plain(next(b for b in blocks[at:] if isinstance(b, Table)))


def test_the_final_response_tells_how_stage_ones_offers_stand() -> None:
    done = replace(WORK, done_on=date(2026, 12, 3))
    stands = case(done, PAYMENT, replace(SORRY, done_on=date(2026, 11, 19)))
    assert table_under(stands, "What we offered at stage 1") == (
        ("Mend the roof", "Ann Officer", "Finished on 3 December 2026"),
        ("Compensation (£240.50)", "Ann Officer", "Still to be paid by 14 December 2026"),
        ("A letter to say sorry", "Ann Officer", "Done on 19 November 2026"),
    )
    assert "not all of it was done by the date" not in final(stands)
    assert table_under(stands, "What is still to be done") == (
        ("Compensation (£240.50)", "Ann Officer", "14 December 2026"),
    )


def test_what_missed_its_date_is_told_with_regret() -> None:
    assert (
        table_under(case(WORK), "What we offered at stage 1")[0][2]
        == "Not done yet; it was to be done by 4 December 2026"
    )
    for late in (WORK, replace(WORK, done_on=date(2026, 12, 5))):
        assert "I am sorry that not all of it was done by the date we gave you." in final(case(late))


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (case(PAYMENT), "We are not offering anything more than what we offered at stage 1."),
        (case(PAYMENT, decision=f"You were right.\n\n{REASON}"), f"{REASON}."),
        (case(decision=REASON), f"{REASON}."),
        (case(PAYMENT, remedy(2, id=9)), "On top of what we offered at stage 1, this is what we have done, or will do"),
        (case(remedy(2, id=9)), "This is what we have done, or will do, to put things right."),
        (case(outcome=Outcome.NOT_UPHELD), "We did not find anything that we need to put right."),
        (case(PAYMENT, outcome=Outcome.NOT_UPHELD), "We did not find anything more that we need to put right."),
    ],
)
def test_it_says_what_is_offered_now_or_that_nothing_is(of: CaseFile, words: str) -> None:
    whole = facts(ANS_2, of, dated=DATED)
    made = compose_letter(whole, shipped_wording(), draft=False)
    assert f"How we will put things right {'-' * 28} {words}" in final(of)
    assert not [g for g in (*gaps(whole), *gaps_of_composed(whole, made.elements, ())) if g.demanded]


def test_the_reason_stands_once_and_not_in_the_decision() -> None:
    text = final(case(PAYMENT, decision=f"You were right.\n\n{REASON}\n\nThank you."))
    assert text.count(REASON) == 1
    assert text.index("You were right.") < text.index("Thank you.") < text.index(REASON)
    both = final(case(remedy(2, id=9), decision=REASON))
    assert both.index("This is what we have done") < both.index(REASON)
    assert (
        "because"
        not in final(case(PAYMENT, decision="We are not offering anything more, because")).split("Our answer")[0]
    )


def test_the_first_response_gives_the_reason_too() -> None:
    first = answered(remedies=())
    first = replace(first, stages=(replace(first.stages[0], decision=REASON),))
    assert f"{'-' * 28} {REASON}." in read(facts(ANS_1, first))
    assert "What we offered at stage 1" not in read(facts(ANS_1))


def test_an_undecided_response_does_not_say_that_nothing_more_is_offered() -> None:
    assert "anything more" not in final(case(PAYMENT, outcome=None))


def test_all_that_is_listed_and_open_is_not_listed_again() -> None:
    assert "Everything listed above is still to be done." in final(case(PAYMENT, remedy(2, id=9)))
    done = replace(PAYMENT, done_on=date(2026, 12, 3))
    assert "What we offer in this letter is still to be done." in final(case(done, remedy(2, id=9)))
