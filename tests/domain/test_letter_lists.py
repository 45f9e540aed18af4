"""The lists of the survey and the authority form: what nobody may take out of them, and what spoils one."""

from __future__ import annotations

import pytest

from complaintdesk.domain.letters.list_check import RULES, items_of, list_faults
from complaintdesk.services.letters.phrases import is_list, supplied_phrases

LINES, MAY, SIGNED = ("authority", "lines"), ("authority", "may"), ("authority", "signed")
QUESTIONS, ANSWERS = ("survey", "questions"), ("survey", "answers")


def faults(key: tuple[str, str], *items: str) -> list[tuple[int, str, bool]]:
    found = list_faults(key, supplied_phrases()[key], "\n".join(items))
    return [(fault.line, fault.what, fault.stops) for fault in found]


def test_every_list_has_a_rule_and_is_sound_as_supplied() -> None:
    lists = {key for key in supplied_phrases() if is_list(key)}
    assert lists == set(RULES)
    for key in lists:
        assert faults(key, *items_of(supplied_phrases()[key])) == []


@pytest.mark.parametrize(
    ("key", "items", "said", "stops"),
    [
        (LINES, ("Your name", "Your address", "Their phone number"), "name of the person who may act", True),
        (LINES, ("Name of your representative", "Their address"), "Two names are needed", True),
        (LINES, ("Your name", "Name of your representative"), "how to reach that person", False),
        (MAY, ("Come with me to meetings of {landlord}",), "what may be shared", True),
        (MAY, ("See everything that is held about me",), "“{landlord}” is gone", False),
        (SIGNED, ("Date", "Date"), "no line for a signature", True),
        (SIGNED, ("Your signature", "Your friend’s signature"), "no line for the date", True),
        (QUESTIONS, ("What came of your complaint",), "how we handled the complaint", False),
        (QUESTIONS, ("How we dealt with your complaint",), "about the outcome", False),
        (ANSWERS, ("Happy", "Unhappy"), "Tenant Satisfaction Measures use five", False),
        (ANSWERS, ("Happy",), "at least 2 answers", True),
        (ANSWERS, tuple("1234567"), "More than 6 answers do not fit", True),
    ],
)
def test_what_a_form_cannot_do_without_is_named(
    key: tuple[str, str], items: tuple[str, ...], said: str, stops: bool
) -> None:
    assert [told for _, what, told in faults(key, *items) if said in what] == [stops]
    stopped = [what for _, what, told in faults(key, *items) if told]
    assert all("(3.6)" in what for what in stopped) or key == ANSWERS


@pytest.mark.parametrize(
    ("key", "items", "line", "said"),
    [
        (QUESTIONS, ("How we dealt with it and what came of it", ""), 2, "It is empty"),
        (QUESTIONS, ("How we dealt with it", "What came of it {reference}"), 2, "take the braces out"),
        (QUESTIONS, ("What came of how we dealt with it", "what CAME of how we dealt with it"), 2, "twice"),
        (MAY, ("See what {landlord} holds", "Talk to {resident}"), 2, "This list knows {landlord}"),
        (MAY, ("See what {landlord} holds", "Talk to { us"), 2, "A brace stands alone"),
        (ANSWERS, ("x" * 41, *"1234"), 1, "more than 40 characters"),
        (SIGNED, ("",), 0, "The list is empty"),
    ],
)
def test_a_line_that_spoils_a_list_is_named(key: tuple[str, str], items: tuple[str, ...], line: int, said: str) -> None:
    ((found, what, stops),) = faults(key, *items)
    assert (found, stops) == (line, True)
    assert said in what


def test_a_form_may_be_worded_in_many_ways() -> None:
    assert faults(LINES, "Full name", "Representative’s name", "Representative’s email") == []
    assert faults(MAY, "{landlord} may discuss my complaint with them") == []
    assert faults(SIGNED, "Signed", "Dated") == []
