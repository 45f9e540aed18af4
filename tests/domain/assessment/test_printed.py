"""What a printed form says in words of its own, and what is read out of them again."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.assessment.printed import (
    comply_by_words,
    evidence_parts,
    evidence_words,
    is_summary,
    plain,
    summary_words,
    without_comply_by,
)
from complaintdesk.domain.assessment.printed_actions import actions_read, actions_words
from complaintdesk.domain.assessment.reading import ReadAction
from complaintdesk.domain.assessment.record import EvidenceItem, EvidenceKind, ProvisionAction

DAY = date(2027, 3, 31)


def test_until_when_comes_back() -> None:
    assert without_comply_by(f"No\n{comply_by_words(DAY)}") == ("No", DAY)
    assert without_comply_by("No to comply by\n31 March\n2027.") == ("No", DAY)


@pytest.mark.parametrize(
    "cell", ["No", "", "To comply by 31 March", "To comply by 31 February 2027", "We aim to comply"]
)
def test_other_words_are_left_alone(cell: str) -> None:
    assert without_comply_by(cell) == (cell, None)


@pytest.mark.parametrize("link", ["https://a.example/b(c)", "http://a.example", "www.a.example/x"])
def test_an_address_comes_back_beside_its_words(link: str) -> None:
    line = evidence_words(EvidenceItem(EvidenceKind.DOCUMENT, "Policy (2026)", link))
    assert line == f"Policy (2026) ({link})"
    assert evidence_parts(line) == ("Policy (2026)", link)


def test_words_in_brackets_are_no_address_and_an_address_alone_is_one() -> None:
    assert evidence_parts("Policy (part 2)") == ("Policy (part 2)", "")
    assert evidence_parts("https://a.example") == ("https://a.example", "https://a.example")
    assert evidence_words(EvidenceItem(EvidenceKind.DOCUMENT, "", "https://a.example")) == "https://a.example"


def test_only_our_own_summary_is_taken_for_one() -> None:
    assert is_summary(summary_words("Answer within ten days."), "Answer within ten days.")
    assert is_summary("Our summary: Answer\nwithin ten days.", "Answer within ten days.")
    assert not is_summary("Our summary: Answer soon.", "Answer within ten days.")
    assert not is_summary("Answer within ten days.", "Answer within ten days.")


def test_words_are_made_plain() -> None:
    assert plain(" a  b \n\n c\u00a0d ") == "a b\nc d"


ACTIONS = (
    ProvisionAction("Write it\nand tell the board", "Sam & Co", DAY, done_on=date(2027, 1, 5)),
    ProvisionAction("1. Train by June 2026", by_words="end Q4 2026/27", by=DAY),
    ProvisionAction("Buy it", by_words="as soon as may be"),
    ProvisionAction("Owner: nobody yet"),
)


def _back(
    actions: tuple[ProvisionAction, ...], evidence: str = "", commentary: str = ""
) -> tuple[ProvisionAction, ...]:
    read = actions_read(actions_words(actions, evidence, commentary), evidence, commentary)
    return tuple(ProvisionAction(a.text, a.owner, a.by, a.by_words, a.done_on) for a in read)


@pytest.mark.parametrize("actions", [ACTIONS, *((action,) for action in ACTIONS), ()])
def test_actions_come_back(actions: tuple[ProvisionAction, ...]) -> None:
    assert _back(actions) == actions


def test_a_cell_of_actions() -> None:
    assert actions_words(ACTIONS[:2], "", "") == (
        "1. Write it\nand tell the board\nOwner: Sam & Co\nBy: 31 March 2027\nDone: 5 January 2027\n"
        "2. 1. Train by June 2026\nBy: end Q4 2026/27 (31 March 2027)"
    )


TOLD = ProvisionAction("mend it by 31 March 2027.", by=DAY, by_words="31 March 2027")
TOO = ProvisionAction("tell them.")
WORDS = "ACTION: mend it by 31 March 2027. ACTION: tell them."


def test_actions_that_the_commentary_tells_need_no_cell() -> None:
    assert actions_words((TOLD, TOO), "", WORDS) == ""
    assert _back((TOLD, TOO), "", WORDS) == (TOLD, TOO)
    assert actions_read("", "", WORDS) == (ReadAction(TOLD.what, "31 March 2027", DAY), ReadAction(TOO.what))


def test_what_is_added_to_a_told_action_comes_back_with_it() -> None:
    more = ProvisionAction(TOO.what, "Head of Homes", DAY, done_on=DAY)
    assert actions_words((TOLD, more), "", WORDS).startswith("Action 2 in the commentary\nOwner: Head of Homes")
    assert _back((TOLD, more), "", WORDS) == (TOLD, more)
    assert _back((more, TOLD), WORDS, "") == (more, TOLD)
    assert _back((TOLD, TOO, ACTIONS[0]), "", WORDS) == (TOLD, TOO, ACTIONS[0])
