"""What a landlord says that it will do, and by when."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.assessment import ReadAction
from complaintdesk.domain.assessment.actions import actions_in, last_day


def test_each_action_runs_to_the_next_or_to_the_end_of_its_paragraph() -> None:
    text = "We are late. ACTION: Hire two by 1 May 2027. ACTION: Train them.\nThen rest.\nAction:\nTell the panel."
    assert actions_in(text) == (
        ReadAction("Hire two by 1 May 2027.", "1 May 2027", date(2027, 5, 1)),
        ReadAction("Train them."),
        ReadAction("Tell the panel."),
    )


@pytest.mark.parametrize(
    "text",
    ["No action: none was needed.", "We took ACTION at once.", "Our Action: plan", "ACTION:", "", "Actions speak"],
)
def test_the_word_alone_is_no_action(text: str) -> None:
    assert actions_in(text) == ()


def test_actions_with_a_longer_label() -> None:
    assert [a.text for a in actions_in("It works. Actions to go further: Count the days.")] == ["Count the days."]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("end Q1 2026/27", date(2026, 6, 30)),
        ("ed Q2 2026/27", date(2026, 9, 30)),
        ("the end of quarter 3 of 2026-27", date(2026, 12, 31)),
        ("Q4 2026/2027", date(2027, 3, 31)),
        ("end of 2026/27", date(2027, 3, 31)),
        ("end February 2028", date(2028, 2, 29)),
        ("Sept 2026", date(2026, 9, 30)),
        ("3rd June 2026", date(2026, 6, 3)),
        ("30/09/2026", date(2026, 9, 30)),
        ("30.9.2026", date(2026, 9, 30)),
        ("2026-09-30", date(2026, 9, 30)),
        ("end Q2", None),
        ("Q2 2026", None),
        ("end June", None),
        ("early June 2026", None),
        ("31/02/2026", None),
        ("2026/28", None),
        ("soon", None),
    ],
)
def test_the_last_day_that_words_mean(words: str, day: date | None) -> None:
    assert last_day(words) == day


def test_the_last_date_of_an_action_counts() -> None:
    action = actions_in("ACTION: Begin in June 2026, be half done by end July 2026 and done by end Q3 2026/27.")[0]
    assert (action.by_words, action.by) == ("end Q3 2026/27", date(2026, 12, 31))


def test_the_colon_of_a_web_address_makes_no_action() -> None:
    assert actions_in("ACTIONS https://www.larkfield.example/a") == ()
    assert [a.text for a in actions_in("ACTION: see https://www.larkfield.example/a")] == [
        "see https://www.larkfield.example/a"
    ]
