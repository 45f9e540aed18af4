"""The same words in provisions that have nothing to do with each other."""

from __future__ import annotations

import pytest

from complaintdesk.domain.assessment.leftovers import parse_related
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    EvidenceItem,
    EvidenceKind,
)
from complaintdesk.services.rules import editions
from complaintdesk.system import resources
from tests.domain.assessment.leftovers.provisions import (
    found,
    saying,
    text_of,
)
from tests.domain.assessment.leftovers.sentences import COPY

RELATED_TEXT = resources.text("assessment", "related-2024-04.toml")
SHIPPED = parse_related(RELATED_TEXT, editions()[0])


def test_the_same_words_in_unrelated_provisions_are_pointed_out_once() -> None:
    first, other = saying(f"We train. {COPY}. So we do.", "1.3"), saying(f"Staff know. {COPY.upper()}!", "4.3")
    todos = found(first, saying(COPY, "1.5"), other, saying(COPY, "9.8"))
    assert [t.number for t in todos] == ["1.3"]
    assert text_of(first, todos[0]) == COPY
    assert todos[0].words.startswith("The same words stand in 1.5, 4.3 and 9.8 too.")


def test_a_few_words_may_differ() -> None:
    slipped = COPY.replace("spring course", "short spring lesson").replace("with a colleague", "beside a colleague")
    assert len(found(saying(COPY, "1.3"), saying(slipped, "4.3"))) == 1
    other = " ".join(word if n % 6 else "other" for n, word in enumerate(COPY.split()))
    assert found(saying(COPY, "1.3"), saying(other, "4.3")) == ()


def test_few_words_are_no_copy() -> None:
    words = COPY.split()
    enough, few = " ".join(words[:25]), " ".join(words[:24])
    assert len(found(saying(enough, "1.3"), saying(enough, "4.3"))) == 1
    assert found(saying(few, "1.3"), saying(few, "4.3")) == ()
    late = "Our own way of doing it, and nobody else's, is a short one. "
    assert found(saying(late + few, "1.3"), saying(few, "4.3")) == ()


@pytest.mark.parametrize(("slips", "copies"), [(3, 1), (4, 0)])
def test_so_many_words_in_a_row_may_differ(slips: int, copies: int) -> None:
    words = [f"word{n}" for n in range(40)]
    other = [f"other{n}" if 18 <= n < 18 + slips else word for n, word in enumerate(words)]
    assert len(found(saying(" ".join(words), "1.3"), saying(" ".join(other), "4.3"))) == copies


def test_related_provisions_may_share_their_words() -> None:
    both = (saying(COPY, "3.1"), saying(COPY, "5.10"))
    assert len(found(*both)) == 1
    assert found(*both, related=(frozenset({"3.1", "5.10"}),)) == ()
    assert found(saying(COPY, "6.2"), saying(COPY, "6.11")) == ()


def test_words_go_from_one_related_provision_to_the_next() -> None:
    related = (frozenset({"1.3", "3.6"}), frozenset({"3.1", "5.10"}))
    chain = (saying(COPY, "1.3"), saying(COPY, "3.6"), saying(COPY, "5.10"))
    assert len(found(*chain, related=related)) == 1
    assert found(*chain, saying(COPY, "3.1"), related=related) == ()


def test_two_copies_are_two_findings() -> None:
    second = (
        "Nobody waits for the lift to be mended before an answer goes out, since the answer says when it will be "
        "mended and by whom, and a second letter tells them once that was so"
    )
    todos = found(saying(f"{COPY}. But: {second}.", "1.3"), saying(COPY, "4.3"), saying(second, "9.8"))
    assert [(t.number, "4.3" in t.words, "9.8" in t.words) for t in todos] == [
        ("1.3", True, False), ("1.3", False, True)
    ]  # fmt: skip


def test_the_same_evidence_everywhere_is_fine() -> None:
    items = (EvidenceItem(EvidenceKind.DOCUMENT, COPY),)
    assert found(AnsweredProvision("1.3", evidence=items), AnsweredProvision("4.3", evidence=items)) == ()


def test_related_groups_are_of_the_edition() -> None:
    numbers = {p.number for p in editions()[0].provisions}
    assert all(group <= numbers for group in SHIPPED)
    assert any({"6.5", "6.16", "5.9"} <= group for group in SHIPPED)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (RELATED_TEXT.replace('"6.16"', '"6.66"', 1), "no provision 6.66"),
        (RELATED_TEXT.replace('["1.3", "3.6"]', '["1.3"]'), "at least two"),
        (RELATED_TEXT.replace('["1.3", "3.6"]', '["1.3", "1.3"]'), "at least two"),
        (RELATED_TEXT.replace('["1.3", "3.6"]', '["1.3", "3.6", "1.3"]'), "each once"),
        (RELATED_TEXT.replace("code-2024-04", "code-2031-01"), "code-2031-01"),
        (RELATED_TEXT.replace("about =", "why =", 1), "why"),
    ],
)
def test_what_is_wrong_in_the_groups_is_named(wrong: str, said: str) -> None:
    assert wrong != RELATED_TEXT
    with pytest.raises(ValueError, match=said):
        parse_related(wrong, editions()[0])
