"""What must not creep into a letter: it is named and can be passed over in writing; innocent words are left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.documents.text import running_text
from complaintdesk.domain.casefile import Channel, Contact, LetterKind, Resident
from complaintdesk.domain.letters import Gap, LetterFacts, LetterWords
from complaintdesk.domain.letters.slips import name_candidates
from tests.builders import landlord, point
from tests.documents.letter_kinds import NOTE, composed, demanded, facts, looked_over, printed

K = LetterKind


def with_words(of: LetterFacts, text: str) -> LetterFacts:
    return replace(of, words=replace(of.words, opening=text))


def found(text: str, kind: LetterKind = K.RESPONSE_1) -> list[Gap]:
    return demanded(with_words(facts(kind), text))


SLIPS = (
    "Write to the Housing Ombudsman, PO Box 152, Liverpool L33 7WQ.",
    "The Housing Ombudsman is at Exchange Tower, Harbour Exchange Square, London E14 9GE.",
    "The Housing Ombudsman is at 81 Aldwych, London WC2B 4HN.",
    "You can email the Ombudsman at info@housing-ombudsman.org.uk.",
    "You must wait eight weeks before you go to the Ombudsman.",
    "The Ombudsman can look at it after 8 weeks.",
    "Please ask a designated person, such as your MP, first.",
    "Our process has a stage 3, a panel of residents.",
    "This is the informal stage of our process.",
    "For a failure like this the Ombudsman suggests £50 to £100.",
    "For a failure like this the Ombudsman suggests £600-£1,000.",
    "We will visit on [date].",
    "We will visit on [insert date].",
    "We will pay you £XX.",
    "We will pay you {amount}.",
    "Your appointment is on DD/MM/YYYY.",
    "The contractor is TBC.",
    "We will pay you «Amount».",
    "We have / have not upheld this (delete as appropriate).",
    "The surveyor is ??? and will call you.",
    "Dear <name>, thank you for your patience.",
    "The date is tbc.",
    "The time of the visit: To be confirmed.",
    "We will call on dd/mm/yyyy.",
    "INSERT NAME will call you.",
    "We found this: Click or tap here to enter text.",
)


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_is_named_with_its_words_and_passed_over_only_with_a_reason(text: str) -> None:
    (gap,) = found(text)
    assert gap.provision
    assert gap.excusable
    assert "“" in gap.what
    of = with_words(facts(K.RESPONSE_1), text)
    for reason, held in (("", True), ("  ", True), ("The resident quotes an old letter", False)):
        told = replace(of, words=replace(of.words, reasons=((gap.reason_key, reason),)))
        assert bool(demanded(told)) == held
        assert [g.what for g in looked_over(told)] == [gap.what]


@pytest.mark.parametrize("kind", LetterKind)
def test_a_slip_is_found_in_every_kind_of_letter(kind: LetterKind) -> None:
    assert [g.element for g in found("We will call on [date].", kind)] == ["unfilled"]


def test_a_reason_for_one_mark_does_not_let_the_next_one_pass() -> None:
    """The officer wrote why the one stands there; the date that she forgets afterwards is another matter."""
    of = with_words(facts(K.RESPONSE_1), "The sign says “[private]”.")
    (gap,) = demanded(of)
    excused = replace(of, words=replace(of.words, reasons=((gap.reason_key, "The sign says so"),)))
    assert demanded(excused) == []
    assert any("[date]" in g.what for g in demanded(with_words(excused, f"{of.words.opening} We will call on [date].")))


def test_an_old_address_of_the_ombudsman_in_settings_is_named_too() -> None:
    base = landlord()
    old = replace(base.ombudsman, address_lines=("PO Box 152", "Liverpool", "L33 7WQ"))
    assert demanded(facts(K.RESPONSE_2, landlord=replace(base, ombudsman=old))) != []


INNOCENT = (
    "We will answer within 20 working days.",
    "You live at 12 Exchange Road, near Tower Street.",
    "Write to complaints@harbour.example or info@harbour.example.",
    "The engineer needs parts that take eight weeks to come. Then he will call.",
    "We will pay you £60 and £1,050.",
    "Section 4(b) of the policy, and the Landlord and Tenant Act 1985, section 11.",
    "Your MP, Jo Bloggs, wrote to us on 3 August 2026.",
    "The temperature was < 16 degrees & > 10 degrees on 4/10.",
    "Did you know? We did not!",
    "At stage 2 somebody else looks at it.",
    "Her flat is number 152, and the box is 1484.",
    "The XXL radiator is in stock.",
    "You can write to us at <complaints@harbour.example>.",
)


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent_words_are_left_alone(text: str) -> None:
    assert [g.what for g in found(text)] == []


def test_words_that_end_without_a_full_stop_are_not_read_on_into_the_next_heading() -> None:
    """The officer's last words are followed by the Ombudsman's heading: nobody said to wait for the Ombudsman."""
    of = facts(K.APOLOGY)
    own = (("what_went_wrong", "The roof leaked"), ("change", "Gutters are now cleaned every eight weeks"))
    told = replace(of, case=replace(of.case, remedies=()), words=LetterWords(own=own))
    assert [g.what for g in demanded(told)] == []


def test_the_residents_own_name_and_words_may_hold_any_mark() -> None:
    named = Resident(1, "Rosa <Tenant>")
    points = (point(1, text="You wrote [sic] that it was TBC, and {gone}"),)
    of = facts(K.ACKNOWLEDGEMENT_1)
    case = replace(of.case, resident=named, points=points, outcomes_sought="An answer «in writing»")
    assert "<Tenant>" in printed(replace(of, case=case))
    assert [g.what for g in demanded(replace(of, case=case))] == []


def test_the_complaint_in_the_residents_own_words_may_be_quoted_with_its_marks() -> None:
    of = facts(K.RESPONSE_1)
    case = replace(of.case, words="They said [sic] it was TBC. Nobody came.")
    assert [
        g.what for g in demanded(with_words(replace(of, case=case), "You wrote: “They said [sic] it was TBC.”"))
    ] == []


def test_another_resident_is_named_and_a_name_is_known_in_its_common_forms() -> None:
    text = "We also asked Mr. Sam O'Neill, Zoë Bell-Smith and Ann Marie Lee"
    of = with_words(facts(K.RESPONSE_1), text)
    (gap,) = demanded(of, "Zoë Bell-Smith")
    assert "Zoë Bell-Smith" in gap.what
    assert gap.excusable
    assert {"Sam O'Neill", "Zoë Bell-Smith", "Ann Marie Lee", "Mrs Ann Marie Lee"} <= set(name_candidates(text))


@pytest.mark.parametrize("name", ["Maria de Souza", "Ludwig van der Berg", "Ali bin Hassan"])
def test_a_name_with_a_small_word_in_it_is_known(name: str) -> None:
    assert name in name_candidates(f"We spoke to {name} about the noise.")


@pytest.mark.parametrize("more", range(0, 28, 3))
def test_the_lines_of_the_plain_text_hide_nothing(more: int) -> None:
    """A name and a mark are found wherever the plain text of 78 columns would break its line."""
    of = with_words(facts(K.RESPONSE_1), "x" * (42 + more) + " we asked Sam Friend on [day of the visit] about it.")
    assert "Sam Friend" in name_candidates(running_text(composed(of).document))
    assert any("[day of the visit]" in g.what for g in demanded(of))


def test_a_note_for_the_file_is_found_and_what_the_resident_was_told_is_not() -> None:
    of = facts(K.RESPONSE_1)
    note = Contact(1, date(2026, 11, 5), Channel.OTHER, "note", "Ann Officer", NOTE)
    told = with_words(replace(of, case=replace(of.case, contacts=(note,))), f"We found this: {NOTE.lower()}.")
    (gap,) = demanded(told)
    assert gap.excusable
    assert "note" in gap.what
    letter = replace(note, direction="out", channel=Channel.LETTER)
    assert demanded(replace(told, case=replace(told.case, contacts=(letter,)))) == []


@pytest.mark.parametrize(
    "agreed",
    [
        "Translated into Polish",
        "Phone first, then write",
        "Braille",
        "Read letters out to her",
        "Email only, never post",
    ],
)
@pytest.mark.parametrize("kind", [K.ACKNOWLEDGEMENT_1, K.EXTENSION_2, K.SERVICE_REQUEST])
def test_an_agreed_adjustment_wants_a_word_on_how_it_is_followed(agreed: str, kind: LetterKind) -> None:
    of = facts(kind)
    (gap,) = demanded(replace(of, case=replace(of.case, resident=replace(of.case.resident, adjustments=agreed))))
    assert gap.provision == "5.10"
    assert agreed in gap.what
    assert gap.excusable


@pytest.mark.parametrize("large_print", [True, False])
def test_large_print_that_was_agreed_is_followed_or_asked_about(large_print: bool) -> None:
    of = facts(K.RESPONSE_1)
    agreed = replace(of.case.resident, adjustments="Large print, 18 point", large_print=large_print)
    of = replace(of, case=replace(of.case, resident=agreed))
    assert composed(of).document.large_print == large_print
    assert [g.provision for g in demanded(of)] == ([] if large_print else ["5.10"])
