"""Days gone by: pointed out where the text still looks forward to them, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.leftovers import leftovers
from complaintdesk.domain.assessment.record import (
    ProvisionAction,
)
from complaintdesk.domain.assessment.work import ToDoKind, unfinished
from tests.domain.assessment.leftovers.provisions import (
    OWN,
    TODAY,
    assessed,
    found,
    pointed_at,
    saying,
    text_of,
)
from tests.domain.assessment.leftovers.sentences import GONE


@pytest.mark.parametrize(("text", "day"), GONE)
def test_a_day_gone_by_that_reads_as_if_it_were_to_come_is_pointed_out(text: str, day: str) -> None:
    assert pointed_at(text) == [day]
    assert pointed_at(text, Answer.NO) == [day]


def test_what_a_day_gone_by_means_is_said() -> None:
    (todo,) = found(saying("We will do it by end Q2 2024/25."))
    assert todo.words.startswith("30 September 2024 is gone by, and this still reads as if it were to come: “We will")


STANDING = (
    "It will be ready by March 2031.",
    "It will be ready by 20 November 2026.",
    "The policy was approved in March 2024 and will be read again in March 2031.",
    "Complaints received from April 2024 will be handled by the new team.",
    "The policy has been in force since 1 April 2024 and we will keep to it.",
    "In 2023/24 we answered 96% in time.",
    "We will publish the report for 2023/24 beside this form.",
    "The log was begun by June 2024.",
    "The log will be ready by June 2024. This was done in May 2024.",
    "The log will be ready by June 2024. Completed.",
    "The log was to be ready by June 2024 and is now in place.",
    "The log will be ready by June 2024, and it has been completed.",
    "All wardens were trained by March 2025.",
    "The Code of 1 April 2024 will be kept to.",
    "It will be ready by the end of June.",
    "It will be ready by 31/02/2025.",
    "2024/25 was a good year.",
    "All is well. It will be ready by May 2024, which has been done, and more will come.",
    "It was ready by March 2024, as the Board expects.",
    "Start times from March 2024 are on the list.",
    "Numbers by March 2024 are in the log.",
)


@pytest.mark.parametrize("text", STANDING)
def test_a_day_to_come_a_day_of_the_past_and_what_was_done_are_left_alone(text: str) -> None:
    assert pointed_at(text) == []


def test_the_day_is_among_the_words_of_a_long_sentence_far_into_a_text() -> None:
    text = "All is well. " * 20 + "We will " + "go on with one thing or another " * 5 + "by March 2025 at last."
    (todo,) = found(saying(text))
    assert "… " in todo.words
    assert "by March 2025 at last" in todo.words


def test_a_day_is_gone_by_from_the_day_after() -> None:
    one = assessed(saying("It will be ready by 20 November 2026."))
    assert leftovers(one, date(2026, 11, 20), OWN) == ()
    assert len(leftovers(one, date(2026, 11, 21), OWN)) == 1


def test_an_overdue_action_is_said_once_and_its_words_again_when_it_is_done() -> None:
    action = ProvisionAction("mend the form by end Q2 2024/25.", by=date(2024, 9, 30))
    owed = replace(saying("It is weak. ACTION: mend the form by end Q2 2024/25."), actions=(action,))
    assert [t.kind for t in unfinished(assessed(owed), TODAY)].count(ToDoKind.ACTION_OVERDUE) == 1
    assert found(owed) == ()
    around = f"We will begin by May 2024. {owed.commentary} It will be well by June 2024."
    assert [text_of(p, t) for p in [replace(owed, commentary=around)] for t in found(p)] == ["May 2024", "June 2024"]
    done = replace(owed, actions=(replace(action, done_on=date(2024, 9, 1)),))
    moved = (replace(owed, actions=(replace(action, by=day),)) for day in (date(2027, 9, 30), TODAY, None))
    assert [[text_of(p, t) for t in found(p)] for p in (done, *moved)] == [["Q2 2024/25"]] * 4
