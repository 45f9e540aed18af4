"""Drafting notes and notes to self: found where they stand, and ordinary sentences left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    ProvisionAction,
)
from complaintdesk.domain.assessment.work import ToDoKind
from tests.domain.assessment.leftovers.provisions import (
    found,
    pointed_at,
    saying,
    shown_by,
    text_of,
)
from tests.domain.assessment.leftovers.sentences import INTENTIONS, NOTES, QUIET


@pytest.mark.parametrize(("text", "note"), NOTES)
def test_a_drafting_note_is_pointed_out_where_it_stands(text: str, note: str) -> None:
    provision = saying(text)
    (todo,) = found(provision)
    assert text_of(provision, todo) == note
    assert (todo.number, todo.kind, todo.field) == ("4.1", ToDoKind.LEFTOVER, "commentary")
    assert todo.words.startswith(("Looks like a drafting note", "Nothing but a stray mark"))


def test_the_words_of_a_finding_hold_it_shortened() -> None:
    (todo,) = found(saying("Need to " + "ask every one of the wardens " * 10))
    assert todo.words.startswith("Looks like a drafting note: “Need to ask every one of the wardens")
    assert todo.words.endswith(" …”")
    assert len(todo.words) < 140


@pytest.mark.parametrize("text", INTENTIONS)
def test_what_a_yes_says_is_still_to_be_done_is_pointed_out(text: str) -> None:
    (todo,) = found(saying(text))
    assert todo.words.startswith("Reads like something still to be done: “")


def test_orders_apart_from_each_other_are_no_list() -> None:
    text = "Create a list of refusals. The log is good. Publish it each month. It helps."
    assert pointed_at(text) == ["Create a list of refusals.", "Publish it each month."]


@pytest.mark.parametrize("text", [t for t in INTENTIONS if "It is kept." not in t])
def test_a_no_may_say_what_is_still_to_be_done(text: str) -> None:
    assert pointed_at(text, Answer.NO) == []


@pytest.mark.parametrize("text", QUIET)
def test_ordinary_sentences_are_left_alone(text: str) -> None:
    assert pointed_at(text) == []


def test_evidence_is_not_read_as_sentences() -> None:
    names = ("Template to send with refusals", "Provide more regular updates.", "We need to see the log.")
    assert found(shown_by(*names)) == ()
    assert len(found(shown_by("Leaflet to follow"))) == 1
    assert len(found(shown_by("Complaints policy, next review due June 2025"))) == 1


def test_a_gap_in_an_action_is_pointed_out() -> None:
    provision = AnsweredProvision(
        "4.1", actions=(ProvisionAction("Train them", owner="TBC"), ProvisionAction("[who?]"))
    )
    todos = found(provision)
    assert [(t.field, t.start, t.words.rpartition(": ")[2]) for t in todos] == [
        ("actions", -1, "TBC"), ("actions", -1, "[who?]")
    ]  # fmt: skip


@given(st.sampled_from(QUIET), st.sampled_from([n for n in NOTES if n[0] != "."]))
def test_a_note_is_found_after_whatever_else_stands_there(quiet: str, note: tuple[str, str]) -> None:
    assert note[1] in pointed_at(f"{quiet}\n\nAll is well.\n{note[0]}")
