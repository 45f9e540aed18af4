"""Two self-assessments side by side: what differs, what one of them lacks, and which words were changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.assessment import Answer, Flag, FlagKind, Rag
from complaintdesk.domain.assessment.comparing import Change, ChangeKind, Turn, compare, word_changes
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
    Review,
)

YES, NO = Answer.YES, Answer.NO
SAME, REMOVED, ADDED = ChangeKind.SAME, ChangeKind.REMOVED, ChangeKind.ADDED


def item(text: str, kind: EvidenceKind = EvidenceKind.DOCUMENT, link: str = "") -> EvidenceItem:
    return EvidenceItem(kind, text, link)


FULL = AnsweredProvision(
    "6.2",
    requirement="Be quick.",
    answer=NO,
    evidence=(item("Policy 4.2"), item("The log")),
    commentary="We were late twice.",
    rag=Rag.AMBER,
    comply_by=date(2027, 3, 31),
    actions=(ProvisionAction("Train them", "Jo", by=date(2027, 1, 31)),),
)


def assessed(*provisions: AnsweredProvision) -> Assessment:
    head = AssessmentHead(1, date(2026, 3, 31), "code-2024-04", AssessmentState.DRAFT, date(2026, 4, 1))
    return Assessment(head, provisions)


def fields(before: AnsweredProvision, after: AnsweredProvision) -> tuple[str, ...]:
    (pair,) = compare(assessed(before), assessed(after)).pairs
    assert (pair.first, pair.second) == (before, after)
    return pair.fields


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        (replace(FULL, requirement="Be quick!"), "requirement"),
        (replace(FULL, answer=YES), "answer"),
        (replace(FULL, evidence=(item("Policy 4.3"), item("The log"))), "evidence"),
        (replace(FULL, evidence=(item("The log"), item("Policy 4.2"))), "evidence"),
        (replace(FULL, evidence=()), "evidence"),
        (replace(FULL, evidence=(item("Policy 4.2", link="https://a.example"), item("The log"))), "evidence"),
        (replace(FULL, evidence=(item("", link="https://a.example"),)), "evidence"),
        (replace(FULL, commentary="We were late thrice."), "commentary"),
        (replace(FULL, rag=None), "rag"),
        (replace(FULL, comply_by=None), "comply_by"),
        (replace(FULL, actions=()), "actions"),
        (replace(FULL, actions=(replace(FULL.actions[0], what="Tell them"),)), "actions"),
        (replace(FULL, actions=(replace(FULL.actions[0], owner="Al"),)), "actions"),
        (replace(FULL, actions=(replace(FULL.actions[0], by=date(2027, 2, 1)),)), "actions"),
        (replace(FULL, actions=(replace(FULL.actions[0], done_on=date(2027, 2, 1)),)), "actions"),
        (replace(FULL, actions=(replace(FULL.actions[0], by=None, by_words="soon"),)), "actions"),
    ],
)
def test_each_field_that_differs_is_named_alone(changed: AnsweredProvision, field: str) -> None:
    assert fields(FULL, changed) == (field,)
    assert fields(changed, FULL) == (field,)


def test_fields_stand_in_the_forms_order() -> None:
    other = AnsweredProvision("6.2", requirement="x", commentary="y")
    assert fields(FULL, other) == (
        "requirement", "answer", "evidence", "commentary", "rag", "comply_by", "actions"
    )  # fmt: skip


@pytest.mark.parametrize(
    "alike",
    [
        replace(FULL, commentary="We  were\nlate twice. "),
        replace(FULL, requirement="“Be quick.”"),
        replace(FULL, evidence=(item("Policy 4.2 The log"),)),
        replace(FULL, evidence=(item("Policy 4.2", EvidenceKind.CLAUSE), item("The log", EvidenceKind.FIGURE))),
        replace(FULL, note="Ask Jo.", review=Review.PENDING, source_text="6.2 Be quick", places=("line 3",)),
        replace(FULL, doubts=(Flag(FlagKind.GARBLED, "Hard to read."),)),
        replace(FULL, actions=(replace(FULL.actions[0], by_words="end of January 2027"),)),
    ],
)
def test_what_makes_no_difference_to_a_reader_is_none(alike: AnsweredProvision) -> None:
    assert alike != FULL
    assert fields(FULL, alike) == ()
    assert compare(assessed(FULL), assessed(alike)).alike == 1


@pytest.mark.parametrize(
    ("before", "after", "turn"),
    [
        (YES, NO, Turn.YES_TO_NO),
        (NO, YES, Turn.NO_TO_YES),
        (None, YES, Turn.ANSWERED),
        (None, NO, Turn.ANSWERED),
        (YES, None, Turn.BLANK),
        (NO, None, Turn.BLANK),
        (YES, YES, Turn.SAME),
        (None, None, Turn.SAME),
    ],
)
def test_how_an_answer_turned(before: Answer | None, after: Answer | None, turn: Turn) -> None:
    found = compare(assessed(replace(FULL, answer=before)), assessed(replace(FULL, answer=after)))
    assert found.pairs[0].turn is turn
    assert found.turned(turn) == ("6.2",)
    assert found.answers_changed == (turn is not Turn.SAME)


def test_what_one_of_them_lacks_is_said() -> None:
    first = assessed(replace(FULL, number="6.9"), replace(FULL, number="6.10"), AnsweredProvision("6.11", note="x"))
    second = assessed(AnsweredProvision("6.9"), replace(FULL, number="6.11", answer=YES), AnsweredProvision("6.12"))
    found = compare(first, second)
    assert [p.number for p in found.pairs] == ["6.9", "6.10", "6.11", "6.12"]
    assert (found.only_first, found.only_second) == (("6.9", "6.10"), ("6.11",))
    assert [(p.fields, p.turn, p.is_alike) for p in found.pairs] == [
        ((), Turn.SAME, False), ((), Turn.SAME, False), ((), Turn.SAME, False), ((), Turn.SAME, True)
    ]  # fmt: skip
    assert found.pairs[2].first is None
    assert (found.alike, found.differing, found.answers_changed) == (1, 0, 0)
    assert (
        found.summary == "Of 4 provisions, 1 alike and 0 not. Only the first has 6.9, 6.10. Only the second has 6.11."
    )


def test_the_counts_in_words() -> None:
    one, other = replace(FULL, number="1.2"), replace(FULL, number="1.3", answer=YES)
    first = assessed(FULL, one, other)
    second = assessed(replace(FULL, commentary="No."), one, replace(other, answer=None))
    assert compare(first, second).summary == "Of 3 provisions, 1 alike and 2 not; 1 answer changed."
    assert compare(first, first).summary == "Of 3 provisions, 3 alike and 0 not."


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("", "", ()),
        ("We log it.", "We log it.", (Change(SAME, "We log it."),)),
        ("We log it.", "", (Change(REMOVED, "We log it."),)),
        ("", "We log it.", (Change(ADDED, "We log it."),)),
        ("We log it.", "We always log it.", (Change(SAME, "We "), Change(ADDED, "always "), Change(SAME, "log it."))),
        (
            "We log each call.",
            "We log each letter now.",
            (Change(SAME, "We log each "), Change(REMOVED, "call."), Change(ADDED, "letter now.")),
        ),
        ("We  log\nit.", "We log it.", (Change(SAME, "We log it.", "We  log\nit."),)),
        ("The “log” is ours.", "The 'log' is ours.", (Change(SAME, "The 'log' is ours.", "The “log” is ours."),)),
        ("The “log”, ours", "The log, ours", (Change(SAME, "The log, ours", "The “log”, ours"),)),
        ("the landlord’s log", "the landlord's log", (Change(SAME, "the landlord's log", "the landlord’s log"),)),
        ("its log", "it's log", (Change(REMOVED, "its "), Change(ADDED, "it's "), Change(SAME, "log"))),
        ("Log it", "log it", (Change(REMOVED, "Log "), Change(ADDED, "log "), Change(SAME, "it"))),
        ("say “ yes", "say yes", (Change(SAME, "say yes", "say “ yes"),)),
        ("say yes “", "say yes", (Change(SAME, "say yes", "say yes “"),)),
        (" “ say yes", "say yes", (Change(SAME, "say yes", " “ say yes"),)),
        (" ", "'", (Change(SAME, "'", " "),)),
        ("", "'", (Change(SAME, "'", ""),)),
        (" a", "b", (Change(REMOVED, " a"), Change(ADDED, "b"))),
    ],
)
def test_what_became_of_the_words(before: str, after: str, changes: tuple[Change, ...]) -> None:
    assert word_changes(before, after) == changes


TEXTS = st.lists(
    st.sampled_from(["we", "log ", "it. ", "“it” ", "'", " ", "\n", "’s", "No", "\u00a0"]), max_size=30
).map("".join) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_the_changes_put_together_are_both_texts(before: str, after: str) -> None:
    changes = word_changes(before, after)
    assert "".join(c.before for c in changes) == before
    assert "".join(c.after for c in changes) == after
    assert "".join(c.text for c in changes if c.kind is not REMOVED) == after
    assert all(one.kind is not two.kind for one, two in pairwise(changes))
    assert all(c.text or c.was for c in changes)
    assert all(c.kind is SAME for c in changes if c.was is not None)


@given(TEXTS, TEXTS)
def test_words_differ_where_the_comparison_says_so(before: str, after: str) -> None:
    one, other = (assessed(replace(FULL, commentary=text)) for text in (before, after))
    differs = "commentary" in compare(one, other).pairs[0].fields
    assert any(c.kind is not SAME for c in word_changes(before, after)) == differs


@given(TEXTS, st.lists(st.integers(0, 40), max_size=4))
def test_white_space_and_the_kind_of_quotation_marks_are_no_change(text: str, cuts: list[int]) -> None:
    words = " ".join(text.split())
    spaced = "".join("  \n" if c == " " and n in cuts else c for n, c in enumerate(words))
    quoted = spaced.translate(str.maketrans("“”’", '""\''))
    assert all(c.kind is SAME for c in word_changes(words, quoted))


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert word_changes(text, text) == ((Change(SAME, text),) if text else ())


def test_a_word_put_into_a_long_text_is_the_only_change() -> None:
    text = "we log it and say so again " * 900
    at = text.index("again", 9000)
    longer = text[:at] + "never " + text[at:]
    assert [(c.kind, c.text) for c in word_changes(text, longer) if c.kind is not SAME] == [(ADDED, "never ")]


def test_long_texts_with_nothing_in_common_are_taken_apart_whole() -> None:
    before, after = "one two three " * 1700, "four five six " * 1700
    assert word_changes(before, after) == (Change(REMOVED, before), Change(ADDED, after))
