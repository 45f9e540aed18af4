"""What stands on every letter, and that what is left out leaves no trace: read from the composed pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.documents.blocks import Block, BulletList, Document, Heading, KeyValues, Paragraph, Table
from complaintdesk.domain.casefile import LetterKind, RemedyKind, Representative
from complaintdesk.domain.letters import LetterFacts, LetterWords
from complaintdesk.domain.spelling import long_date
from tests.documents.letter_kinds import CASES, MONEY, NOTE, composed, facts, printed, read
from tests.domain.letters.left_out import ROWS, K, LeftOut, no_ombudsman, no_way_to_reach_us

STAGED = [kind for kind in LetterKind if kind.stage and kind.subject != "refusal"]


@pytest.mark.parametrize("kind", LetterKind)
def test_every_letter_has_its_date_and_reference(kind: LetterKind) -> None:
    of = facts(kind)
    assert f"Date: {long_date(of.dated)}" in read(of)
    assert of.case.reference in read(of)


@pytest.mark.parametrize("kind", STAGED)
def test_a_letter_of_a_stage_names_it_at_its_top_and_in_its_title(kind: LetterKind) -> None:
    text = read(facts(kind))
    top, rest = text.split("Dear ", 1)
    assert f"Stage {kind.stage} of 2" in top
    assert f"(stage {kind.stage})" in rest
    assert not re.search(f"Stage {3 - kind.stage} of 2", text)


def test_only_the_stage_two_response_says_that_it_is_final() -> None:
    says = re.compile(
        r"this is our final response|this letter is our final|It is our final response|end of our complaints"
    )
    assert [kind for kind in LetterKind if says.search(read(facts(kind)))] == [K.RESPONSE_2]
    assert len(says.findall(read(facts(K.RESPONSE_2)))) >= 2


@pytest.mark.parametrize("kind", [K.REFUSAL_1, K.REFUSAL_2])
def test_a_refusal_says_no_why_and_that_the_ombudsman_may_look_at_that(kind: LetterKind) -> None:
    text = read(facts(kind))
    for said in ("sorry", "The fence was taken down in June 2024", "10 June 2024", "11 June 2025", "right to take this",
                 "0300 111 3000", "PR2 0ET", "planning team"):  # fmt: skip
        assert said in text


def test_the_twelve_months_of_a_refusal_to_escalate_are_counted_to_the_day_of_the_complaint() -> None:
    """2.3 asks when the complaint was made; how long stage 1 took is not the resident's."""
    (counted,) = [part for part in printed(facts(K.REFUSAL_2)).split("\n\n") if "12 months" in part and "2024" in part]
    days = re.findall(r"\d+ \w+ \d{4}", " ".join(counted.split()))
    assert {"10 June 2024", "11 June 2024", "11 June 2025", "2 November 2026"} == set(days)


def test_a_payment_that_was_made_is_told_with_its_sum() -> None:
    paid = replace(MONEY, done_on=date(2026, 12, 1))
    assert paid.kind is RemedyKind.PAYMENT
    case = replace(CASES[K.ACTION_DONE], remedies=(paid,))
    assert "£15.00" in read(facts(K.ACTION_DONE, case=case, words=LetterWords(item=paid.id)))


@pytest.mark.parametrize("kind", LetterKind)
def test_no_letter_repeats_what_is_for_the_file_only(kind: LetterKind) -> None:
    assert NOTE not in read(facts(kind))


CONSENT = {
    "given": (date(2026, 11, 1), None, True),
    "to the very day": (date(2026, 11, 4), date(2026, 11, 4), True),
    "not yet": (None, None, False),
    "over": (date(2025, 1, 1), date(2026, 11, 3), False),
}


@pytest.mark.parametrize(("since", "until", "theirs"), CONSENT.values(), ids=CONSENT)
def test_a_letter_goes_to_a_representative_only_with_written_consent(
    since: date | None, until: date | None, *, theirs: bool
) -> None:
    """1.3 and 3.6: nobody reads about a complaint without the resident's permission."""
    friend = Representative("Sam Friend", "son", "2 Other Road, Anytown", consent_on=since, consent_until=until)
    of = facts(K.ACKNOWLEDGEMENT_1)
    text = read(replace(of, case=replace(of.case, representative=friend)))
    assert (f"Dear {friend.name}" in text) == theirs
    assert ("2 Other Road" in text) == theirs
    assert ("you act for Rosa Tenant" in text) == theirs


def strings(block: Block) -> Iterator[str]:
    """Every text of a block as it was composed."""
    if isinstance(block, Paragraph):
        yield "".join(run.text for run in block.runs)
    elif isinstance(block, Heading):
        yield block.text
    elif isinstance(block, BulletList):
        yield from block.items
    elif isinstance(block, KeyValues):
        yield from (part for pair in block.pairs for part in pair)
    elif isinstance(block, Table):
        yield from (cell for row in (block.header, *block.rows) for cell in row)


def faults(document: Document) -> list[str]:
    """Traces of something that is not there."""
    found = [
        text
        for block in document.blocks
        for text in strings(block)
        if re.search(r"\bNone\b|\{|\}|  | [.,;:]|\.\.|\(\s*\)|“\s*”|:\s*\.|by \.|on \.", text)
    ]
    ends = [*document.blocks[1:], Heading("", 1)]
    for block, after in zip(document.blocks, ends, strict=True):
        if isinstance(block, Heading) and isinstance(after, Heading) and after.level <= block.level:
            found.append(f"nothing under the heading {block.text}")
        said = "".join(strings(block)) if isinstance(block, Paragraph) else ""
        if said.rstrip().endswith(":") and not isinstance(after, BulletList | KeyValues | Table):
            found.append(f"nothing after {said}")
        if isinstance(block, BulletList | KeyValues) and not all(text.strip() for text in strings(block)):
            found.append("an empty item of a list")
    return found


def page(of: LetterFacts) -> Document:
    return composed(of).document


@pytest.mark.parametrize("kind", LetterKind)
def test_a_complete_letter_has_no_trace_of_what_it_does_not_need(kind: LetterKind) -> None:
    assert faults(page(facts(kind))) == []


@pytest.mark.parametrize(("row", "kind"), ROWS)
def test_what_is_left_out_is_never_blank_on_the_page(row: LeftOut, kind: LetterKind) -> None:
    assert faults(page(row.change(facts(kind)))) == []


@pytest.mark.parametrize("kind", LetterKind)
def test_a_poor_case_and_a_bare_landlord_leave_no_trace_either(kind: LetterKind) -> None:
    whole = no_ombudsman(no_way_to_reach_us(facts(kind)))
    case = replace(
        whole.case, points=(), outcomes_sought="", clarification_needed="", remedies=whole.case.remedies[:1], handler=""
    )
    assert faults(page(replace(whole, case=case, words=LetterWords()))) == []
