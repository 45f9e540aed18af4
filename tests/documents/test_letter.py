"""Letters as a resident would read them: what stands in each, in which order, whatever the facts hold."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.documents.blocks import AddressBlock, Heading, KeyValues, Table
from complaintdesk.documents.letter import compose_letter, letter_title
from complaintdesk.documents.letter_scene import recipient, sentence
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import (
    CaseFile,
    LetterKind,
    Outcome,
    RemedyKind,
    Representative,
    Resident,
    Responsibility,
)
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.letters import LetterWords, gaps, gaps_of_composed
from complaintdesk.domain.spelling import long_date
from tests.builders import (
    answered,
    at_stage_two,
    defined,
    extension,
    finding,
    landlord,
    letter_case,
    point,
    refusal,
    remedy,
    rules,
    stage,
)
from tests.documents.letters import (
    ACK_1,
    ACK_2,
    ANS_1,
    ANS_2,
    EXT_1,
    SIX,
    STAGE_WORDS,
    WHOLE,
    composed,
    extended,
    facts,
    plain,
    read,
)


@pytest.mark.parametrize("kind", LetterKind)
def test_the_letter_itself_holds_every_element_that_applies(kind: LetterKind) -> None:
    whole = facts(kind)
    made = compose_letter(whole, shipped_wording(), draft=False)
    assert list(gaps(whole)) == []
    assert list(gaps_of_composed(whole, made.elements, ())) == []
    assert {e.id for e in whole.rule.elements if whole.applies(e)} <= made.elements


def emptied(kind: LetterKind) -> CaseFile:
    """The same case without what its letter is about."""
    case = replace(WHOLE[kind], points=(), outcomes_sought="", remedies=())
    record = replace(case.stages[-1], outcome=None, decision="")
    record = replace(record, extensions=tuple(replace(e, reason="") for e in record.extensions))
    return replace(case, stages=(*case.stages[:-1], record))


BY_CONSTRUCTION = {
    "stage", "dated", "final", "handler", "due_date", "adjustments", "representative", "new_date", "told_before",
    "outstanding_actions",
}  # fmt: skip
"""Elements whose words do not depend on a fact that can be missing."""


@pytest.mark.parametrize("kind", SIX)
def test_the_second_look_finds_every_element_whose_words_were_taken_out(kind: LetterKind) -> None:
    bare = landlord(phone="", email="", address_lines=())
    bare = replace(bare, ombudsman=replace(bare.ombudsman, phone=""))
    poor = compose_letter(facts(kind, emptied(kind), settings=bare), shipped_wording(), draft=False)
    whole = facts(kind)
    expected = {e.id for e in whole.rule.elements if whole.applies(e)} - BY_CONSTRUCTION
    found = list(gaps_of_composed(whole, poor.elements, ()))
    assert {g.element for g in found} == expected
    demanded = {e.id for e in whole.rule.elements if e.need.value == "demand"}
    assert {g.element for g in found if g.demanded} == expected & demanded
    assert all(g.provision and g.what.startswith("Missing: ") for g in found)


def test_a_response_that_leaves_a_point_out_does_not_answer_every_point() -> None:
    case = answered()
    partly = facts(ANS_1, replace(case, points=(case.points[0], point(2))))
    made = compose_letter(partly, shipped_wording(), draft=False)
    assert "every_point" not in made.elements
    assert "every_point" in {g.element for g in gaps_of_composed(partly, made.elements, ())}


def test_an_undecided_response_does_not_say_that_nothing_is_to_be_put_right() -> None:
    case = answered(remedies=())
    undecided = facts(ANS_1, replace(case, stages=(replace(case.stages[0], outcome=None),)))
    assert "did not find anything" not in read(undecided)
    assert "remedy" in {g.element for g in gaps_of_composed(undecided, frozenset(), ())}


@pytest.mark.parametrize("kind", SIX)
def test_one_gap_is_told_once(kind: LetterKind) -> None:
    poor = facts(kind, emptied(kind))
    first = tuple(gaps(poor))
    made = compose_letter(poor, shipped_wording(), draft=False)
    second = list(gaps_of_composed(poor, made.elements, first))
    assert first
    assert not {g.element for g in first} & {g.element for g in second}


@pytest.mark.parametrize("kind", LetterKind)
def test_stage_date_and_reference_stand_at_the_top_of_every_letter(kind: LetterKind) -> None:
    made = composed(facts(kind))
    top = next(b for b in made.blocks if isinstance(b, KeyValues))
    pairs = dict(top.pairs)
    assert pairs["Our reference"] == "C-2026-0001"
    assert pairs.get("Complaint", pairs.get("Recorded as")) == STAGE_WORDS[kind]
    assert pairs["Date"].endswith("November 2026")
    heading = next(b for b in made.blocks if isinstance(b, Heading))
    assert heading.level == 1
    if kind.stage and kind.subject != "refusal":
        assert f"stage {kind.stage}" in heading.text
    assert made.dated == facts(kind).dated
    assert made.title == f"{letter_title(shipped_wording(), facts(kind))}: C-2026-0001"


@pytest.mark.parametrize("kind", sorted(set(LetterKind) - {LetterKind.AUTHORITY_FORM}))
def test_every_letter_gives_the_ombudsmans_details_and_no_email_of_theirs(kind: LetterKind) -> None:
    text = read(facts(kind))
    contact = landlord().ombudsman
    for words in (contact.name, *contact.address_lines, contact.phone, contact.website):
        assert words in text
    assert "info@housing-ombudsman" not in text


def test_only_the_final_response_says_that_it_is_final() -> None:
    assert read(facts(ANS_2)).count("final response") >= 3
    assert "This is the end of our complaints process" in read(facts(ANS_2))
    assert "12 months" in read(facts(ANS_2))
    assert "at stage 2. You do not have to tell us why." not in read(facts(ANS_2))
    for kind in (ACK_1, EXT_1, ANS_1):
        assert "this is our final response" not in read(facts(kind)).lower()


def test_the_stage_one_response_tells_how_to_go_on_without_asking_why() -> None:
    text = read(facts(ANS_1))
    assert "You do not have to tell us why. You can do this by phone on 01632 960001, by email to" in text
    assert "20 working days" in text
    post = read(facts(ANS_1, settings=landlord(phone="", email="")))
    assert "You can do this by writing to us at 1 Quay Street, Anytown, AN1 1AN or in any other way" in post
    own = read(facts(ANS_1, settings=landlord(escalate_to="Ring Bea on 01632 960002.")))
    assert "You do not have to tell us why. Ring Bea on 01632 960002." in own


def test_the_stage_one_response_keeps_the_codes_order() -> None:
    text = read(facts(ANS_1))
    order = [
        "stage 1 response", "the complaint we looked into", "We have upheld", "Our answer to each point",
        "put things right", "still to be done", "at stage 2", "Housing Ombudsman",
    ]  # fmt: skip
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_an_acknowledgement_gives_the_date_that_runs_from_itself() -> None:
    assert "full answer by 18 November 2026" in read(facts(ACK_1, dated=date(2026, 11, 4)))
    assert "full answer by 26 November 2026" in read(facts(ACK_1, dated=date(2026, 11, 12)))


@pytest.mark.parametrize("kind", [ACK_1, ACK_2])
def test_our_own_stricter_target_is_the_aim_and_the_codes_date_the_latest(kind: LetterKind) -> None:
    plain = facts(kind)
    strict = replace(plain, rules=rules(Targets(respond_1=8, respond_2=15)))
    assert strict.aim is not None
    assert strict.told_due == plain.told_due
    assert f"by {long_date(strict.aim)}. That is our own target" in read(strict)
    assert f"we must send it by {long_date(strict.told_due or strict.aim)}" in read(strict)
    assert "our own target" not in read(plain)
    assert list(gaps(strict)) == []


@pytest.mark.parametrize(("day", "sorry"), [(date(2026, 11, 9), False), (date(2026, 11, 10), True)])
def test_a_late_acknowledgement_says_sorry(day: date, sorry: bool) -> None:
    assert ("I am sorry that this letter comes later" in read(facts(ACK_1, dated=day))) is sorry


@pytest.mark.parametrize(("day", "sorry"), [(date(2026, 11, 18), False), (date(2026, 11, 19), True)])
def test_a_late_response_says_sorry(day: date, sorry: bool) -> None:
    assert ("I am sorry that it comes later" in read(facts(ANS_1, dated=day))) is sorry


def test_an_extension_gives_the_reason_the_old_date_and_the_new_one() -> None:
    text = read(facts(EXT_1))
    assert "cannot give you a full answer by 18 November 2026, as we said we would" in text
    assert "The surveyor’s report is not here yet" in text
    assert "We will send you our full answer by 27 November 2026." in text


def test_an_extension_sent_too_late_does_not_pretend_otherwise() -> None:
    late = facts(EXT_1, dated=date(2026, 11, 19))
    assert "did not give you a full answer by 18 November 2026" in read(late)
    assert "told_before" not in compose_letter(late, shipped_wording(), draft=False).elements


def test_an_extension_told_in_time_is_still_in_time_when_it_is_printed_again() -> None:
    case = extended(1)
    told = replace(case.stages[0].extensions[0], told_on=date(2026, 11, 17))
    case = replace(case, stages=(replace(case.stages[0], extensions=(told,)),))
    again = facts(EXT_1, case, dated=date(2026, 11, 25))
    assert list(gaps(again)) == []
    assert "cannot give you" in read(again)


def test_a_second_extension_tells_of_the_date_the_first_one_set() -> None:
    first = extension(id=1, told_on=date(2026, 11, 17), new_date=date(2026, 11, 25))
    second = extension(id=2, decided_on=date(2026, 11, 24), told_on=None, new_date=date(2026, 12, 2))
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(first, second)),))
    text = read(facts(EXT_1, case, dated=date(2026, 11, 25)))
    assert "by 25 November 2026, as we said" in text
    assert "full answer by 2 December 2026" in text


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.UPHELD, "we are sorry that we got this wrong"),
        (Outcome.PARTLY_UPHELD, "We are sorry for what we got wrong"),
        (Outcome.NOT_UPHELD, "not the answer you hoped for"),
    ],
)
def test_the_decision_is_plain_and_kind(outcome: Outcome, words: str) -> None:
    case = answered()
    case = replace(case, stages=(replace(case.stages[0], outcome=outcome),))
    assert words in read(facts(ANS_1, case))


def test_every_point_has_its_answer_reasons_and_what_was_relied_on() -> None:
    theirs = point(
        2, responsibility=Responsibility.NOT_OURS, responsibility_note="Ring the council on 01632 960002",
        findings=(finding(1, None, reasons="The council empties the bins", evidence="", relied_on=""),),
    )  # fmt: skip
    case = answered()
    text = read(facts(ANS_1, replace(case, points=(case.points[0], theirs))))
    for words in ("We agree with you on this point", "Our reasons: We took too long", "Our repairs policy"):
        assert words in text
    whose = "This point is not our responsibility. Ring the council on 01632 960002."
    assert f"{whose} Our reasons: The council empties the bins" in text


def test_remedies_show_amounts_owners_and_dates_and_what_is_done() -> None:
    paid = remedy(
        id=2, kind=RemedyKind.PAYMENT, what="Compensation", amount=150_000, done_on=date(2026, 11, 16)
    )  # fmt: skip
    made = composed(facts(ANS_1, replace(answered(), remedies=(remedy(), paid))))
    tables = [b for b in made.blocks if isinstance(b, Table)]
    assert plain(tables[0]) == (
        ("Mend the roof", "Ann Officer", "4 December 2026"),
        ("Compensation (£1,500.00)", "Ann Officer", "Paid on 16 November 2026"),
    )
    assert plain(tables[1]) == (("Mend the roof", "Ann Officer", "4 December 2026"),)
    nothing = replace(answered(), remedies=(replace(paid, done_on=date(2026, 11, 16)),))
    assert "Nothing is left for us to do" in read(facts(ANS_1, nothing))


def test_who_is_responsible_is_said_point_by_point() -> None:
    points = (
        point(1),
        point(2, responsibility=Responsibility.NOT_OURS, responsibility_note="The council empties the bins."),
        point(3, responsibility=Responsibility.UNCLEAR),
    )
    text = read(facts(ACK_1, defined(points=points, clarification_needed="Which gate?")))
    assert "This is not something we are responsible for. The council empties the bins." in text
    assert "We are not yet sure whether this is our responsibility" in text
    assert text.endswith("C-2026-0001 · Stage 1 of 2")
    assert "Which gate?" in text
    assert "All of these points are our responsibility" in read(facts(ACK_1))
    assert "This is our responsibility, and we will look into it." in read(facts(ACK_1, defined(points=(point(1),))))


def test_a_refusal_says_once_what_happened_and_became_known_on_one_day() -> None:
    kind, day = LetterKind.REFUSAL_1, date(2024, 6, 3)
    apart = read(facts(kind, letter_case(kind)))
    assert "happened on 7 May 2024. You came to know of it on 3 June 2024." in apart
    same = read(facts(kind, replace(letter_case(kind), refusals=(refusal(event_on=day, aware_on=day),))))
    assert "happened on 3 June 2024, and you came to know of it on that day." in same
    assert "You came to know" not in same


def test_the_letter_never_claims_another_person_when_it_is_the_same() -> None:
    case = at_stage_two()
    same = replace(case, stages=(case.stages[0], replace(case.stages[1], handler="ann officer ")))
    assert "I am dealing with your complaint at this stage, and did not deal with it at stage 1." in read(facts(ACK_2))
    assert "I am dealing with your complaint." in read(facts(ACK_1))
    assert "did not deal with it at stage 1" in read(facts(ACK_2))
    assert "did not deal with it at stage 1" not in read(facts(ACK_2, same))


PERSON = Representative("Rae Speaker", "daughter", "2 Other Road\nAnytown\nAN3 3CC", consent_on=date(2026, 11, 3))


@pytest.mark.parametrize(
    ("person", "name"),
    [
        (PERSON, "Rae Speaker"),
        (replace(PERSON, consent_on=None), "Rosa Tenant"),
        (replace(PERSON, consent_on=date(2026, 11, 5)), "Rosa Tenant"),
        (replace(PERSON, consent_until=date(2026, 11, 3)), "Rosa Tenant"),
        (replace(PERSON, letters_go_here=False), "Rosa Tenant"),
    ],
)
def test_the_letter_goes_to_the_right_person(person: Representative, name: str) -> None:
    case = defined(representative=person)
    to, lines = recipient(facts(ACK_1, case))
    assert to == name
    text = read(facts(ACK_1, case))
    assert f"Dear {name}" in text
    assert ("On behalf of: Rosa Tenant" in text) is (name == "Rae Speaker")
    assert ("you act for Rosa Tenant" in text) is (name == "Rae Speaker")
    if name == "Rae Speaker":
        assert lines == ("2 Other Road", "Anytown", "AN3 3CC")


def test_the_officers_own_words_stand_after_the_opening_and_before_the_signature() -> None:
    words = LetterWords("First.\n\nSecond {x}.", "Last & <b>.")
    text = read(facts(ACK_1, words=words))
    assert text.index("Thank you for telling us") < text.index("First.") < text.index("Second {x}.")
    assert text.index("New complaints cannot be sent") < text.index("Last & <b>.") < text.index("Yours sincerely")


def test_an_address_with_commas_is_set_on_lines() -> None:
    block = next(b for b in composed(facts(ACK_1)).blocks if isinstance(b, AddressBlock))
    assert block.lines == ("Rosa Tenant", "1 Some Road", "Anytown", "AN1 2BB")


def test_large_print_and_draft_are_passed_on() -> None:
    case = defined(resident=Resident(1, "Rosa", large_print=True))
    assert composed(facts(ACK_1, case)).large_print
    assert compose_letter(facts(ACK_1), shipped_wording(), draft=True).document.draft
    assert not composed(facts(ACK_1)).draft


def test_the_same_facts_give_the_same_letter() -> None:
    assert composed(facts(ANS_2)) == composed(facts(ANS_2))
    assert write_pdf(composed(facts(ACK_1))) == write_pdf(composed(facts(ACK_1)))


def test_every_phrase_is_a_sentence_and_has_fields_that_something_fills() -> None:
    known = {
        "reach", "aim", "due", "reason", "reasons", "evidence", "relied_on", "how", "limit", "ways", "landlord",
        "reference", "stage", "resident", "months", "event", "aware", "asked", "last", "address", "email", "names",
    }  # fmt: skip
    for group, entries in shipped_wording().groups.items():
        for name, text in entries.items():
            used = {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
            assert used <= known, (group, name)
            if group == "text" and not name.startswith("footer"):
                assert text[-1] in ".:}", (group, name)


def test_a_word_that_is_not_there_or_not_given_is_an_error_and_never_a_blank() -> None:
    with pytest.raises(KeyError):
        shipped_wording().fill("text", "no such words")
    with pytest.raises(KeyError):
        shipped_wording().fill("text", "due_1")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("The report is late ", "The report is late."), ("Why so late?", "Why so late?"), ("Done.", "Done."),
        ("It was dear (very)", "It was dear (very)."), ("“Soon”", "“Soon”"), ("  ", ""),
    ],
)  # fmt: skip
def test_what_was_typed_ends_as_a_sentence(typed: str, written: str) -> None:
    assert sentence(typed) == written
