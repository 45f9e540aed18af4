"""Texts cut where there is no more room: no part too long, no word lost, and together again as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.assessment.continuing import cut, put_together
from complaintdesk.domain.assessment.printed import plain

_TEXTS = st.text("ab …\n.", min_size=1, max_size=200).map(plain).filter(bool)


@given(_TEXTS, st.integers(5, 60))
def test_parts_fit_and_come_together_again(text: str, most: int) -> None:
    parts, rest = [], text
    while len(rest) > most:
        first, rest = cut(rest, lambda part: len(part) <= most)
        assert 0 < len(first) <= most
        parts.append(first)
    parts.append(rest)
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = put_together(part, whole)
    assert whole == text


def test_a_paragraph_that_goes_on_says_so_on_both_sides() -> None:
    assert cut("one two three four", lambda part: len(part) <= 10) == ("one two …", "… three four")


def test_a_cut_between_paragraphs_is_better_and_needs_no_mark() -> None:
    first, rest = cut("We look at it.\nWe tell the panel what we found.", lambda part: len(part) <= 22)
    assert (first, rest) == ("We look at it.", "We tell the panel what we found.")
    assert put_together(first, rest) == "We look at it.\nWe tell the panel what we found."


def test_a_word_is_cut_only_where_it_does_not_fit_whole() -> None:
    assert cut("abcdefghij", lambda part: len(part) <= 5) == ("abcd…", "…efghij")


def test_nothing_fits() -> None:
    assert cut("abc", lambda part: not part) == ("", "abc")


@pytest.mark.parametrize(("before", "after"), [("", "on"), ("on", "")])
def test_an_empty_part_adds_nothing(before: str, after: str) -> None:
    assert put_together(before, after) == "on"
