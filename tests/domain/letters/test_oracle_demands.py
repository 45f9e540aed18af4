"""What the Code demands of each kind of letter: a complete one lacks nothing, and what is left out is named."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import ClosureKind, LetterKind, Outcome, RefusalGround
from complaintdesk.domain.letters import gaps
from complaintdesk.domain.spelling import long_date
from tests.builders import extension
from tests.documents.letter_kinds import JOINED, ROOF, demanded, each_kind, facts, looked_over
from tests.domain.letters.left_out import (
    BEYOND,
    EXTENSIONS,
    ROWS,
    UPDATES,
    Change,
    K,
    LeftOut,
    no_ombudsman,
    no_way_to_reach_us,
    only_a_phone,
    with_case,
    with_closure,
    with_extension,
    with_issue,
    with_record,
    with_refusal,
    with_remedy,
    without_words,
)


def test_a_complete_letter_of_each_kind_lacks_nothing() -> None:
    assert {kind: [g.what for g in demanded(of)] for kind, of in each_kind() if demanded(of)} == {}


VARIANTS = {
    "an issue joined": (K.FURTHER_ISSUE, with_case(further_issues=JOINED.further_issues)),
    "a question to the resident": (K.ACKNOWLEDGEMENT_1, with_case(clarification_needed="Which roof?")),
    "refused for a court claim": (K.REFUSAL_1, with_refusal(ground=RefusalGround.COURT, event_on=None, aware_on=None)),
    "refused under the policy": (K.REFUSAL_2, with_refusal(ground=RefusalGround.POLICY, discretion="", event_on=None)),
    "known of later": (K.REFUSAL_1, with_refusal(event_on=None)),
    "withdrawn": (K.CLOSURE, with_closure(kind=ClosureKind.WITHDRAWN)),
    "nothing upheld and nothing offered": (
        K.RESPONSE_1, lambda of: with_record(outcome=Outcome.NOT_UPHELD)(with_case(remedies=())(of)),
    ),
    "nothing more offered at stage 2": (K.RESPONSE_2, with_case(remedies=(ROOF,))),
    "done already": (K.RESPONSE_1, with_remedy(due_on=None, done_on=date(2026, 11, 10))),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "change"), VARIANTS.values(), ids=VARIANTS)
def test_a_case_of_another_shape_is_not_held_back_either(kind: LetterKind, change: Change) -> None:
    assert [g.what for g in demanded(change(facts(kind)))] == []


@pytest.mark.parametrize(("row", "kind"), ROWS)
def test_what_is_left_out_is_named_with_its_provision_and_nothing_else(row: LeftOut, kind: LetterKind) -> None:
    found, *follows = demanded(row.change(facts(kind)))
    assert re.search(row.named, found.what, re.IGNORECASE)
    assert found.provision
    assert found.provision.startswith(row.provisions)
    assert {g.provision for g in follows} == set(row.follows), [g.what for g in follows]


@pytest.mark.parametrize(("row", "kind"), ROWS)
def test_the_case_itself_shows_what_is_left_out_before_the_letter_is_composed(row: LeftOut, kind: LetterKind) -> None:
    """So the finding says what to do, and does not only repeat what the Code asks."""
    short = row.change(facts(kind))
    assert any(re.search(row.named, gap.what, re.IGNORECASE) for gap in gaps(short) if gap.demanded)


@pytest.mark.parametrize(("row", "kind"), ROWS)
def test_no_reason_passes_over_what_the_code_demands(row: LeftOut, kind: LetterKind) -> None:
    short = row.change(facts(kind))
    missing = demanded(short)
    reasons = tuple((gap.element, "The manager asked for it") for gap in missing)
    assert demanded(replace(short, words=replace(short.words, reasons=reasons))) == missing


ADVISED = (
    (K.UPDATE_1, without_words("next_steps"), "5.9"),
    (K.UPDATE_2, without_words("next_steps"), "5.9"),
    (K.FURTHER_ISSUE, with_issue(new_reference=""), "6.8"),
    (K.SERVICE_REQUEST, without_words("plan"), "1.4"),
    (K.APOLOGY, without_words("change"), "7.1"),
    (K.REFUSAL_1, with_refusal(ground=RefusalGround.COURT, other_route=""), "2.4"),
    (K.REFUSAL_2, with_refusal(ground=RefusalGround.COURT, other_route=""), "5.11"),
    (K.AUTHORITY_FORM, only_a_phone, "3.1"),
    (K.SURVEY, only_a_phone, "3.1"),
    (K.ACKNOWLEDGEMENT_2, with_record(handler="ann  officer"), "6.13"),
)


@pytest.mark.parametrize(("kind", "change", "provision"), ADVISED)
def test_what_is_good_practice_is_named_and_holds_nothing_back(
    kind: LetterKind, change: Change, provision: str
) -> None:
    found = looked_over(change(facts(kind)))
    assert [(g.provision, g.demanded) for g in found] == [(provision, False)]


@pytest.mark.parametrize("kind", EXTENSIONS)
def test_an_extension_beyond_the_codes_time_wants_a_good_reason_and_times_of_hearing_from_us(kind: LetterKind) -> None:
    far = with_extension(new_date=BEYOND[kind])(facts(kind))
    found = {(g.provision.split()[0], g.demanded) for g in looked_over(far)}
    assert ("5.9", True) in found
    assert any(p in ("6.4", "6.15") for p, _ in found)
    told = with_extension(
        new_date=BEYOND[kind], beyond_reason="The scaffold is booked for then", updates="Every Friday"
    )
    assert demanded(told(facts(kind))) == []


@pytest.mark.parametrize("kind", UPDATES)
def test_an_update_beyond_the_codes_time_says_when_the_resident_hears_from_us(kind: LetterKind) -> None:
    far = extension(kind.stage, new_date=date(2027, 2, 12), beyond_reason="The scaffold is booked for then")
    silent = with_record(extensions=(far,))(facts(kind))
    assert [g.provision for g in demanded(silent)] == ["5.9"]
    assert demanded(with_record(extensions=(replace(far, updates="Every Friday"),))(facts(kind))) == []


@pytest.mark.parametrize("kind", EXTENSIONS)
def test_an_extension_told_after_the_date_it_extends_is_named(kind: LetterKind) -> None:
    late = replace(facts(kind), dated=date(2026, 11, 19) if kind is K.EXTENSION_1 else date(2026, 12, 16))
    assert any(g.provision.startswith(("6.4", "6.5", "6.15", "6.16")) for g in looked_over(late))


@pytest.mark.parametrize("kind", LetterKind)
def test_a_landlord_whom_nobody_can_reach_is_never_without_a_finding(kind: LetterKind) -> None:
    assert looked_over(no_way_to_reach_us(facts(kind))) != []


PROMISING = (
    K.CLARIFICATION_1,
    K.UPDATE_1,
    K.EXTENSION_1,
    K.CLARIFICATION_2,
    K.UPDATE_2,
    K.EXTENSION_2,
    K.FURTHER_ISSUE,
)


@pytest.mark.parametrize("kind", PROMISING)
def test_a_letter_that_gives_a_day_for_the_answer_that_is_over_is_never_without_a_finding(kind: LetterKind) -> None:
    late = replace(facts(kind), dated=date(2027, 1, 20))
    assert late.told_due is not None
    assert late.told_due < late.dated
    assert any(long_date(late.told_due) in gap.what for gap in looked_over(late))


WITH_OMBUDSMAN = {K.EXTENSION_1, K.EXTENSION_2, K.RESPONSE_2, K.REFUSAL_1, K.REFUSAL_2, K.CLOSURE}


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not K.AUTHORITY_FORM])
def test_the_ombudsmans_details_are_asked_for_and_hold_back_only_the_letters_that_must_have_them(
    kind: LetterKind,
) -> None:
    """The authority form goes out beside another letter, which has them."""
    found = [g for g in looked_over(no_ombudsman(facts(kind))) if "Ombudsman" in g.what]
    assert [g.demanded for g in found] == [kind in WITH_OMBUDSMAN]


@pytest.mark.parametrize("part", ["name", "address_lines", "phone", "how"])
def test_each_part_of_the_ombudsmans_details_counts(part: str) -> None:
    of = facts(K.RESPONSE_2)
    contact = replace(of.landlord.ombudsman, **{part: () if part == "address_lines" else ""})  # type: ignore[arg-type]
    assert demanded(replace(of, landlord=replace(of.landlord, ombudsman=contact))) != []


def test_a_promise_without_words_is_named_from_the_letter_itself() -> None:
    (gap,) = demanded(with_remedy(what=" ")(facts(K.ACTION_DONE)))
    assert gap.provision.startswith(("6.6", "6.17", "7.3"))


def test_what_an_apology_offers_has_its_day() -> None:
    found = looked_over(with_remedy(due_on=None)(facts(K.APOLOGY)))
    assert [(g.provision, ROOF.what in g.what) for g in found] == [("7.3", True)]
