"""Columns for actions: those of our own forms, and those of other landlords as far as they are plain."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.assessment import Answer, FlagKind, ReadAction
from complaintdesk.domain.assessment.printed_actions import HEADING
from tests.exchange.assessments.larkfield import HEAD, by_number, code, form_row, kinds, read

R12, R13, R14 = (form_row(number) for number in ("1.2", "1.3", "1.4"))


def _first(*columns: tuple[str, str]) -> tuple[ReadAction, ...]:
    """The actions of 1.2 in a form with further columns, each a heading and the cell of 1.2."""
    heads, cells = zip(*columns, strict=True)
    empty = ("",) * len(columns)
    found = read((*HEAD, *heads), (*R12, *cells), (*R13, *empty), (*R14, *empty))
    first = by_number(found)["1.2"]
    assert by_number(found)["1.3"].actions == ()
    assert found.columns[5:] == tuple("actions" if head == HEADING else head for head in heads)
    if first.actions:
        assert first.commentary == R12[4]
    return first.actions


def test_our_own_column_is_read_as_it_was_written() -> None:
    cell = "1. Write it by June 2026\nOwner: Sam\nBy: 31 March 2027\n2. Tell them\nDone: 1 May 2026"
    assert _first((HEADING, cell)) == (
        ReadAction("Write it by June 2026", "", date(2027, 3, 31), "Sam"),
        ReadAction("Tell them", done_on=date(2026, 5, 1)),
    )


def test_another_landlords_action_owner_and_date_become_an_action() -> None:
    columns = (("Action", "Rewrite the letter"), ("Owner", "Head of homes"), ("By when", "end Q2 2026/27"))
    assert _first(*columns) == (ReadAction("Rewrite the letter", "end Q2 2026/27", date(2026, 9, 30), "Head of homes"),)


def test_a_date_within_the_words_is_used_where_no_column_has_one() -> None:
    assert _first(("Planned actions", "Rewrite the letter by June 2026")) == (
        ReadAction("Rewrite the letter by June 2026", "June 2026", date(2026, 6, 30)),
    )


def test_several_actions_are_told_apart_by_their_bullets_or_their_owners() -> None:
    assert _first(("Actions", "• Write it\n• Tell them"), ("Lead", "Sam")) == (
        ReadAction("Write it", owner="Sam"), ReadAction("Tell them", owner="Sam"),
    )  # fmt: skip
    assert _first(("Actions", "Write it\nTell them"), ("Owner", "Sam\nAlex")) == (
        ReadAction("Write it", owner="Sam"), ReadAction("Tell them", owner="Alex"),
    )  # fmt: skip
    assert _first(("Actions", "Write it\nand tell them")) == (ReadAction("Write it and tell them"),)


@pytest.mark.parametrize("cell", ["None", "N/A", "No further action required", "-"])
def test_no_action_is_none_and_its_words_are_kept(cell: str) -> None:
    found = by_number(read((*HEAD, "Action"), (*R12, cell), (*R13, ""), (*R14, "")))["1.2"]
    assert found.actions == ()
    assert found.commentary in (f"{R12[4]}\nAction: {cell}", R12[4])


def test_what_does_not_fit_together_stays_in_words() -> None:
    found = by_number(read((*HEAD, "Action", "Owner"), (*R12, "• A thing\n• Another\n• More", "Sam\nAlex")))["1.2"]
    assert found.commentary.endswith("Action: • A thing\n• Another\n• More\nOwner: Sam\nAlex")


def test_an_owner_without_actions_is_a_column_like_any_other() -> None:
    found = by_number(read((*HEAD, "Owner", "When"), (*R12, "Head of homes", "2026")))["1.2"]
    assert found.commentary == f"{R12[4]}\nOwner: Head of homes\nWhen: 2026"


def test_until_when_is_no_part_of_the_answer() -> None:
    until = (*R12[:2], "No\nTo comply by 31 March 2027", *R12[3:])
    found = by_number(read(HEAD, until, R13, R14))["1.2"]
    assert (found.answer, found.comply_by) == (Answer.NO, date(2027, 3, 31))
    assert not found.flags


def test_our_summary_is_not_the_codes_wording_and_another_summary_is_kept_and_told() -> None:
    summary = f"Our summary: {code().provision('1.2').summary}"
    found = by_number(read(HEAD, (R12[0], summary, *R12[2:]), (R13[0], "Our summary: something else", *R13[2:]), R14))
    assert found["1.2"].requirement == ""
    assert found["1.3"].requirement == "Our summary: something else"
    assert all(FlagKind.REQUIREMENT_MISSING in kinds(found[number]) for number in ("1.2", "1.3"))


def test_a_row_that_goes_on_is_put_together_by_its_own_marks() -> None:
    on = ("1.2 (continued)", "", "", "Date of review", "… see. Then more.")
    found = by_number(read(HEAD, (*R12[:3], "Minutes and", "As you …"), on, R13, R14))
    assert found["1.2"].evidence == "Minutes and\nDate of review"
    assert found["1.2"].commentary == "As you see. Then more."
    assert found["1.3"].evidence == R13[3]
    other = by_number(read(HEAD, R12, ("1.3 (continued)", "", "", "x", ""), R13, R14))
    assert other["1.2"].evidence == R12[3]


def test_a_sentence_above_the_form_that_begins_with_a_missing_number_is_only_a_sentence() -> None:
    rows = [form_row(p.number) for p in code().provisions if p.number != "9.2"]
    found = read("The board has read this.", "9.2 will be looked at again next year.", HEAD, *rows)
    assert found.missing == ("9.2",)
    assert by_number(found)["1.2"].evidence == R12[3]
    assert "9.2 will be looked at again next year." in found.aside
