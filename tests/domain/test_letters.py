"""What the Code demands of each letter: leave one thing out, and exactly that is named with its provision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import CaseFile, CaseKind, LetterKind, Outcome, Responsibility
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.domain.letters import Gap, LetterFacts, LetterWords, Place, gaps, why_unfit, with_expectation
from tests.builders import (
    RULES,
    answered,
    at_stage_two,
    complaint,
    defined,
    extension,
    finding,
    landlord,
    letter_case,
    letter_words,
    point,
    rules,
    stage,
)

TODAY = date(2026, 11, 12)


def extended(number: int) -> CaseFile:
    """A complaint with an extension at its stage that lacks nothing and is still to be told."""
    told = extension(number, told_on=None, new_date=date(2026, 11, 27), ombudsman_details_given=False)
    if number == 1:
        return defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(told,)),))
    case = at_stage_two()
    second = replace(case.stages[1], extensions=(replace(told, new_date=date(2026, 12, 30)),))
    return replace(case, stages=(case.stages[0], second))


WHOLE: dict[LetterKind, CaseFile] = {
    **{kind: letter_case(kind) for kind in LetterKind},
    LetterKind.ACKNOWLEDGEMENT_1: defined(),
    LetterKind.ACKNOWLEDGEMENT_2: at_stage_two(),
    LetterKind.EXTENSION_1: extended(1),
    LetterKind.EXTENSION_2: extended(2),
    LetterKind.RESPONSE_1: answered(),
    LetterKind.RESPONSE_2: at_stage_two(),
}


def facts(kind: LetterKind, case: CaseFile | None = None, settings: Landlord | None = None) -> LetterFacts:
    return LetterFacts(case or WHOLE[kind], kind, settings or landlord(), RULES, TODAY, letter_words(kind))


def found(kind: LetterKind, case: CaseFile) -> list[Gap]:
    return list(gaps(facts(kind, case)))


@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_with_everything_lacks_nothing(kind: LetterKind) -> None:
    assert list(gaps(facts(kind))) == []


def acknowledgement(dated: date, targets: Targets | None = None, words: LetterWords | None = None) -> LetterFacts:
    """An acknowledgement of the complaint received on Monday 2 November 2026, to be sent on a day."""
    return LetterFacts(
        defined(), LetterKind.ACKNOWLEDGEMENT_1, landlord(), rules(targets), dated, words or LetterWords()
    )  # fmt: skip


def test_an_acknowledgement_tells_the_date_counted_from_the_day_it_bears() -> None:
    early = acknowledgement(date(2026, 11, 4))
    assert early.told_due == date(2026, 11, 18)
    assert "due by Wednesday 18 November 2026" in early.expectation
    assert acknowledgement(date(2026, 11, 2)).expectation == ""
    assert facts(LetterKind.RESPONSE_1).told_due is None
    assert facts(LetterKind.RESPONSE_1).expectation == ""


@pytest.mark.parametrize(
    ("target", "dated", "aim"),
    [
        (8, date(2026, 11, 4), date(2026, 11, 16)),
        (None, date(2026, 11, 4), None),
        (10, date(2026, 11, 4), None),
        (12, date(2026, 11, 4), None),
    ],
)
def test_our_own_stricter_target_is_the_aim(target: int | None, dated: date, aim: date | None) -> None:
    assert acknowledgement(dated, Targets(respond_1=target)).aim == aim


def test_an_own_target_that_has_passed_is_no_aim() -> None:
    recorded = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),))
    again = replace(acknowledgement(date(2026, 11, 17), Targets(respond_1=8)), case=recorded)
    assert again.aim is None
    assert replace(again, dated=date(2026, 11, 16)).aim == date(2026, 11, 16)


def test_an_extension_tells_its_new_date() -> None:
    told = facts(LetterKind.EXTENSION_1)
    assert told.told_due == date(2026, 11, 27)
    assert "with the extension our reply is due by Friday 27 November 2026" in told.expectation
    late = replace(told, dated=date(2026, 11, 19))
    assert late.told_late
    assert late.expectation == ""


@pytest.mark.parametrize("kind", [LetterKind.ACKNOWLEDGEMENT_1, LetterKind.EXTENSION_1])
def test_a_date_beyond_the_published_holidays_is_pointed_out_and_holds_nothing_back(kind: LetterKind) -> None:
    received = date(2028, 12, 18)
    told = extension(told_on=None, new_date=date(2029, 1, 12))
    record = stage(1, received, acknowledged_on=date(2028, 12, 19), extensions=(told,))
    if kind is LetterKind.ACKNOWLEDGEMENT_1:
        record = stage(1, received)
    case = defined(received_on=received, stages=(record,))
    (gap,) = gaps(LetterFacts(case, kind, landlord(), RULES, date(2028, 12, 20)))
    assert "is projected" in gap.what
    assert "31 December 2028" in gap.what
    assert not gap.demanded


def test_the_sentence_about_the_date_to_expect_is_kept_up_to_date() -> None:
    yesterday, today = acknowledgement(date(2026, 11, 4)), acknowledgement(date(2026, 11, 5))
    words = with_expectation("Thank you for the photographs.", yesterday.expectation)
    assert words == f"Thank you for the photographs.\n\n{yesterday.expectation}"
    assert list(gaps(replace(yesterday, words=LetterWords(words)))) == []
    (gap,) = gaps(replace(today, words=LetterWords(words)))
    assert (gap.element, gap.demanded) == ("due_date", False)
    assert "dates of another day" in gap.what
    renewed = with_expectation(words, today.expectation)
    assert renewed == f"Thank you for the photographs.\n\n{today.expectation}"
    assert list(gaps(replace(today, words=LetterWords("", renewed)))) == []


def without_points(case: CaseFile) -> CaseFile:
    return replace(case, points=())


def without_outcomes_sought(case: CaseFile) -> CaseFile:
    return replace(case, outcomes_sought=" ")


def with_unexplained_point(case: CaseFile) -> CaseFile:
    return replace(case, points=(point(1, responsibility=Responsibility.NOT_OURS), *case.points[1:]))


def with_unclear_point(case: CaseFile) -> CaseFile:
    return replace(case, points=(point(1, responsibility=Responsibility.UNCLEAR), *case.points[1:]))


def change_stage(case: CaseFile, **changes: object) -> CaseFile:
    return replace(case, stages=(*case.stages[:-1], replace(case.stages[-1], **changes)))  # type: ignore[arg-type]


def change_extension(case: CaseFile, **changes: object) -> CaseFile:
    return change_stage(case, extensions=(replace(case.stages[-1].extensions[0], **changes),))  # type: ignore[arg-type]


def without_reason(case: CaseFile) -> CaseFile:
    return change_extension(case, reason="")


def far_beyond(case: CaseFile) -> CaseFile:
    return change_extension(case, new_date=date(2027, 3, 31), beyond_reason="A specialist is needed")


def far_beyond_without_reason(case: CaseFile) -> CaseFile:
    return change_extension(case, new_date=date(2027, 3, 31), updates="Every Friday")


def with_unanswered_point(case: CaseFile) -> CaseFile:
    stage_number = case.stages[-1].stage
    kept = tuple(f for f in case.points[1].findings if f.stage != stage_number)
    return replace(case, points=(case.points[0], replace(case.points[1], findings=kept)))


def without_decision(case: CaseFile) -> CaseFile:
    return change_stage(case, outcome=None)


def without_point_reasons(case: CaseFile) -> CaseFile:
    number = case.stages[-1].stage
    bare = tuple(finding(f.stage, reasons="") if f.stage == number else f for f in case.points[0].findings)
    return replace(case, points=(replace(case.points[0], findings=bare), case.points[1]))


def without_remedy(case: CaseFile) -> CaseFile:
    return replace(case, remedies=())


def with_undated_remedy(case: CaseFile) -> CaseFile:
    return replace(case, remedies=tuple(replace(r, due_on=None) for r in case.remedies))


ACK_1, ACK_2 = LetterKind.ACKNOWLEDGEMENT_1, LetterKind.ACKNOWLEDGEMENT_2
EXT_1, EXT_2 = LetterKind.EXTENSION_1, LetterKind.EXTENSION_2
ANS_1, ANS_2 = LetterKind.RESPONSE_1, LetterKind.RESPONSE_2

LEFT_OUT: list[tuple[LetterKind, Callable[[CaseFile], CaseFile], str, str]] = [
    *[(k, without_points, "definition", "5.6") for k in (ACK_1, ACK_2)],
    *[(k, without_outcomes_sought, "outcomes_sought", "5.6") for k in (ACK_1, ACK_2)],
    *[(k, with_unexplained_point, "responsibility", "5.7") for k in (ACK_1, ACK_2)],
    *[(k, with_unclear_point, "clarification", "5.6") for k in (ACK_1, ACK_2)],
    (EXT_1, without_reason, "reason", "6.4"),
    (EXT_2, without_reason, "reason", "6.15"),
    *[(k, far_beyond, "updates", "5.9") for k in (EXT_1, EXT_2)],
    (EXT_1, far_beyond_without_reason, "reason", "6.4"),
    (EXT_2, far_beyond_without_reason, "reason", "6.15"),
    (ANS_1, with_unanswered_point, "every_point", "6.7"),
    (ANS_2, with_unanswered_point, "every_point", "6.18"),
    (ANS_1, without_decision, "decision", "6.9c"),
    (ANS_2, without_decision, "decision", "6.19c"),
    (ANS_1, without_point_reasons, "reasons", "6.9d"),
    (ANS_2, without_point_reasons, "reasons", "6.19d"),
    (ANS_1, without_remedy, "remedy", "6.9e"),
    (ANS_2, without_remedy, "remedy", "6.19e"),
    (ANS_1, with_undated_remedy, "remedy", "6.9e"),
    (ANS_2, with_undated_remedy, "remedy", "6.19e"),
    (ANS_1, without_outcomes_sought, "outcomes_sought", "6.9b"),
    (ANS_2, without_outcomes_sought, "outcomes_sought", "6.19b"),
]


@pytest.mark.parametrize(
    ("kind", "leave_out", "element", "provision"),
    LEFT_OUT,
    ids=[f"{k}-{f.__name__}" for k, f, _, _ in LEFT_OUT],
)
def test_what_is_left_out_is_named_with_its_provision(
    kind: LetterKind, leave_out: Callable[[CaseFile], CaseFile], element: str, provision: str
) -> None:
    missing = found(kind, leave_out(WHOLE[kind]))
    assert {(g.element, g.provision) for g in missing} == {(element, provision)}
    assert all(g.demanded for g in missing)


@pytest.mark.parametrize(
    ("kind", "provision", "demanded"),
    [(EXT_1, "6.5", True), (EXT_2, "6.16", True), (ANS_2, "6.19g", True), (ACK_1, "3.7", False)],
)
def test_the_ombudsmans_details_must_be_whole(kind: LetterKind, provision: str, demanded: bool) -> None:
    settings = landlord()
    settings = replace(settings, ombudsman=replace(settings.ombudsman, phone=""))
    missing = list(gaps(facts(kind, settings=settings)))
    assert [(g.element, g.provision, g.demanded) for g in missing] == [("ombudsman", provision, demanded)]


def test_a_response_must_say_how_to_reach_stage_two() -> None:
    nowhere = landlord(phone="", email="", address_lines=())
    missing = list(gaps(facts(ANS_1, settings=nowhere)))
    assert [(g.element, g.provision, g.demanded) for g in missing] == [
        ("reach", "3.1", False),
        ("escalation", "6.9g", True),
    ]
    told = list(gaps(facts(ANS_1, settings=replace(nowhere, escalate_to="Tell anybody at the office"))))
    assert [(g.element, g.demanded) for g in told] == [("reach", False)]


@pytest.mark.parametrize("kind", sorted(set(LetterKind) - {LetterKind.AUTHORITY_FORM, LetterKind.SURVEY}))
def test_a_letter_that_cannot_be_answered_is_pointed_out(kind: LetterKind) -> None:
    nowhere = landlord(phone="", email="", address_lines=())
    first = next(gaps(facts(kind, settings=nowhere)))
    assert (first.element, first.demanded, first.place) == ("reach", False, Place.SETTINGS)
    for way in ({"phone": "01632 960001"}, {"email": "us@harbour.example"}, {"address_lines": ("1 Quay Street",)}):
        assert list(gaps(facts(kind, settings=replace(nowhere, **way)))) == []


def test_the_handlers_own_phone_is_a_way_to_reach_us_where_the_letter_prints_it() -> None:
    nowhere = landlord(
        phone="",
        email="",
        address_lines=(),
        escalate_to="Ring us",
        people=(Person("Ann Officer", phone="01632 960009"),),
    )
    assert list(gaps(facts(ACK_1, settings=nowhere))) == []
    assert [g.element for g in gaps(facts(ANS_1, settings=nowhere))] == ["reach", "escalation"]


def test_a_late_extension_is_told_all_the_same() -> None:
    late = LetterFacts(extended(1), EXT_1, landlord(), RULES, date(2026, 11, 19))
    missing = list(gaps(late))
    assert [(g.element, g.demanded) for g in missing] == [("told_before", False)]


def test_a_complaint_not_upheld_needs_no_remedy() -> None:
    points = tuple(point(n, findings=(finding(1, Outcome.NOT_UPHELD),)) for n in (1, 2))
    case = change_stage(replace(answered(), remedies=(), points=points), outcome=Outcome.NOT_UPHELD)
    assert found(ANS_1, case) == []


def test_a_decision_that_the_points_do_not_bear_out_is_pointed_out_and_holds_nothing_back() -> None:
    (gap,) = found(ANS_1, change_stage(answered(), outcome=Outcome.PARTLY_UPHELD))
    assert (gap.element, gap.demanded) == ("decision", False)
    assert "“partly upheld”, and its points together come to “upheld”" in gap.what


def test_who_will_look_at_stage_2_where_nobody_else_is_listed_is_pointed_out() -> None:
    alone = landlord(people=(Person("Ann Officer", "Complaints officer"),))
    (gap,) = gaps(facts(ANS_1, settings=alone))
    assert (gap.element, gap.demanded, gap.place) == ("escalation", False, Place.SETTINGS)


def test_a_point_that_is_not_ours_needs_a_reason_and_no_outcome() -> None:
    theirs = point(
        2, responsibility=Responsibility.NOT_OURS, responsibility_note="The council’s",
        findings=(finding(1, None, reasons="The council empties the bins"),),
    )  # fmt: skip
    case = answered()
    assert found(ANS_1, replace(case, points=(case.points[0], theirs))) == []


def test_the_same_person_at_both_stages_is_pointed_out() -> None:
    case = change_stage(at_stage_two(), handler="Ann Officer")
    assert [(g.element, g.demanded) for g in found(ACK_2, case)] == [("handler", False)]


@pytest.mark.parametrize(
    ("case", "kind", "words"),
    [
        (complaint(kind=CaseKind.SERVICE_REQUEST, stages=()), ACK_1, "service request"),
        (defined(), ACK_2, "not reached stage 2"),
        (defined(), EXT_1, "no extension"),
        (at_stage_two(), ANS_1, "stage 1 is over"),
        (change_stage(answered(), responded_on=date(2026, 11, 12)), EXT_1, "answered on 12 November 2026"),
    ],
)
def test_a_letter_that_does_not_fit_says_why(case: CaseFile, kind: LetterKind, words: str) -> None:
    assert words in why_unfit(case, kind)


def test_letters_that_fit_have_nothing_to_say() -> None:
    assert all(why_unfit(case, kind) == "" for kind, case in WHOLE.items())


@pytest.mark.parametrize("responsibility", [Responsibility.NOT_OURS, Responsibility.SHARED])
def test_what_is_not_wholly_ours_needs_a_word_on_whose_it_is(responsibility: Responsibility) -> None:
    case = defined(points=(point(1, responsibility=responsibility),))
    assert [(g.element, g.provision, g.item) for g in found(LetterKind.ACKNOWLEDGEMENT_1, case)] == [
        ("responsibility", "5.7", 1)
    ]
    noted = defined(points=(point(1, responsibility=responsibility, responsibility_note="The council’s"),))
    assert found(LetterKind.ACKNOWLEDGEMENT_1, noted) == []


@pytest.mark.parametrize("part", ["name", "phone", "how"])
def test_each_part_of_the_ombudsmans_details_is_needed(part: str) -> None:
    ombudsman = replace(landlord().ombudsman, **{part: " "})  # type: ignore[arg-type]
    lacking = [g.element for g in gaps(facts(LetterKind.RESPONSE_2, settings=landlord(ombudsman=ombudsman)))]
    assert lacking == ["ombudsman"]


def test_an_acknowledgement_sent_again_after_an_extension_aims_at_no_date_of_our_own() -> None:
    told = extension(told_on=date(2026, 11, 10), new_date=date(2026, 11, 27))
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(told,)),))
    again = replace(acknowledgement(date(2026, 11, 11), Targets(respond_1=8)), case=case)
    assert (again.told_due, again.aim) == (date(2026, 11, 27), None)


def test_a_handler_without_a_phone_is_reached_through_the_landlord() -> None:
    alone = landlord(people=(Person("Ann Officer", "Complaints officer"),))
    assert facts(ACK_1, settings=alone).reach == ("01632 960001", "complaints@harbour.example")
    own = landlord(people=(Person("Ann Officer", phone="01632 960009"),))
    assert facts(ACK_1, settings=own).reach == ("01632 960009",)
