"""What a form begins with: amounts, people, and the date of an extension."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.landlord import Person
from complaintdesk.ui.dialogs.acts.facts import (
    ActFacts,
    amount_problems,
    due_words,
    extension_date,
    furthest_words,
    next_working_day,
    pence,
    people_names,
    stage_two_handler,
)
from tests.builders import RULES, answered, at_stage_two, defined, landlord, stage

TODAY = date(2026, 11, 13)


def facts(case: CaseFile, today: date = TODAY) -> ActFacts:
    return ActFacts(case, landlord(), RULES, today)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("150", 15_000), ("149.50", 14_950), ("£1,250.00", 125_000), (" 0.01 ", 1), ("", None), ("1e2", 10_000)],
)
def test_pounds_become_pence_exactly(text: str, amount: int | None) -> None:
    assert pence(text) == amount
    assert amount_problems(text) == ()


@pytest.mark.parametrize("text", ["a hundred", "1.005", "12.3.4", "NaN", "Infinity", "--1"])
def test_what_is_no_amount_is_told_so(text: str) -> None:
    problems = amount_problems(text)
    assert problems[0].field == "amount"
    assert text in problems[0].text


def test_stage_two_is_suggested_to_somebody_else_and_senior() -> None:
    assert stage_two_handler(facts(answered())) == "Bea Chief"
    people = (Person("Ann Officer"), Person("Cal Clerk"), Person("Bea Chief", senior=True))
    assert stage_two_handler(replace(facts(answered()), landlord=landlord(people=people))) == "Bea Chief"
    alone = landlord(people=(Person("ANN OFFICER ", senior=True),))
    assert stage_two_handler(replace(facts(answered()), landlord=alone)) == ""


def test_the_present_handler_can_be_chosen_even_when_not_listed() -> None:
    assert people_names(facts(defined(handler="Zoe Temp"))) == ["Ann Officer", "Bea Chief", "Zoe Temp"]


def test_a_promise_begins_on_the_next_working_day() -> None:
    assert next_working_day(facts(defined())) == date(2026, 11, 16)


@pytest.mark.parametrize(
    ("today", "suggested"),
    [
        (date(2026, 11, 13), date(2026, 12, 2)),
        (date(2026, 12, 1), date(2026, 12, 2)),
        (date(2026, 12, 2), date(2026, 12, 3)),
        (date(2026, 12, 4), date(2026, 12, 7)),
    ],
)
def test_an_extension_begins_at_the_furthest_the_code_allows_if_that_is_to_come(today: date, suggested: date) -> None:
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),))
    assert extension_date(facts(case, today)) == suggested


def test_an_extension_says_what_is_due_and_what_is_allowed() -> None:
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),))
    assert due_words(facts(case)).startswith("The stage 1 response is due on Wednesday 18 November 2026.")
    assert "told in writing by then" in due_words(facts(case, date(2026, 11, 18)))
    assert "counts as late" in due_words(facts(case, date(2026, 11, 19)))
    assert "Wednesday 2 December 2026" in furthest_words(facts(case).clock)


def test_the_stage_is_the_latest_unless_one_is_named() -> None:
    assert facts(at_stage_two()).record.stage == 2
    assert replace(facts(at_stage_two()), stage=1).record.stage == 1
