"""Reading ease: syllables against words counted by ear, and the figure against one reckoned on paper."""

from __future__ import annotations

import pytest

from complaintdesk.domain.plain_english import Ease, reading_ease
from complaintdesk.domain.plain_english.syllables import syllables
from tests.domain.plain_english.hand_counted import HAND_COUNTED


def test_syllables_as_the_ear_counts_them() -> None:
    assert len(HAND_COUNTED) == 200
    assert {w: syllables(w) for w in HAND_COUNTED} == HAND_COUNTED


@pytest.mark.parametrize(
    ("word", "count"),
    [("anti-social", 4), ("C-2026-0012", 1), ("£1,200.50", 1), ("landlord’s", 2), ("hasn’t", 2), ("don't", 1),
     ("Mr", 2), ("😀", 1)],
)  # fmt: skip
def test_syllables_of_what_is_no_plain_word(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_figure_as_reckoned_on_paper() -> None:
    """36 words in 4 sentences, 3 x 10 + 21 syllables: 206.835 - 1.015 x 9 - 84.6 x 51 / 36 = 77.85."""
    text = (
        "The kitchen window was broken in May. " * 3
        + "We promise to repair it and to answer each letter about moisture, damp or mould."
    )
    ease = reading_ease(text)
    assert ease == Ease(78, 4, 36, 9.0, "Easy: most adults will follow it")


def test_few_words_have_no_figure() -> None:
    assert reading_ease("leak " * 29) is None
    assert reading_ease("leak " * 30) is not None
    assert reading_ease("") is None


@pytest.mark.parametrize(
    ("text", "score", "judgement"),
    [("We came. " * 20, 100, "Very easy"), ("Responsibility deterioration availability " * 20, 0, "Very hard")],
)
def test_the_figure_stays_between_nought_and_a_hundred(text: str, score: int, judgement: str) -> None:
    ease = reading_ease(text)
    assert ease is not None
    assert ease.score == score
    assert ease.judgement.startswith(judgement)
