"""What the letter composer shows and allows, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    Home,
    IssuedLetter,
    LetterKind,
    LetterSending,
    RemedyKind,
    Representative,
    Resident,
    SentBy,
)
from complaintdesk.domain.letters import LetterChoice, LetterWords, why_unfit
from complaintdesk.system.clock import Clock
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.jobs import LetterCase
from complaintdesk.ui.screens.letter.kinds import kind_lines
from complaintdesk.ui.screens.letter.state import Mode
from tests.builders import (
    answered,
    complaint,
    defined,
    extension,
    further_issue,
    landlord,
    letter_case,
    remedy,
    stage,
)
from tests.desks import new_desk

TODAY = date(2026, 11, 20)
SENT = IssuedLetter(7, LetterKind.RESPONSE_1, date(2026, 11, 12), "Ann Officer", "2026-11", "ab" * 32, 1, 2)


def loaded(case: CaseFile, kind: LetterKind = LetterKind.RESPONSE_1, *sent: IssuedLetter) -> LetterCase:
    return LetterCase(case, kind, why_unfit(case, kind), (), LetterWords(), sent)


def test_the_sentence_is_offered_until_it_is_there_and_again_when_its_dates_are_old() -> None:
    begun = "If you count 10 working days from the day we received it, by Monday. "
    old = f"{begun}The Code counts them so. We will send it sooner if we can."
    new = old.replace("Monday", "Tuesday")
    assert state.expectation_offer(new, LetterWords("Hello")) == "Add a sentence: the date you may expect"
    assert state.expectation_offer(new, LetterWords("", f"So. {new}")) == ""
    assert state.expectation_offer(new, LetterWords(f"So. {old}")).startswith("Bring the sentence")
    assert state.expectation_offer("", LetterWords()) == ""


def test_a_letter_to_nobodys_address_and_to_somebody_who_died_is_shown_with_what_was_found(tmp_path: Path) -> None:
    new = replace(defined(resident=Resident(0, "Mr John Smith (deceased)"), home=Home(0, "", "")), id=0, reference="")
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))) as desk:
        with desk.writing() as unit:
            case = unit.add_case(new, "case added")
        draft = jobs.make_draft(desk, case, LetterKind.ACKNOWLEDGEMENT_1, LetterWords("On [date]."))
    also = [element.rule.id for element in draft.elements][-3:]
    assert also == ["unfilled", "address", "addressee"]
    assert all(element.summary for element in draft.elements)


def test_the_mode_follows_what_was_sent_and_what_fits() -> None:
    fits, unfit = loaded(answered()), loaded(answered(), LetterKind.RESPONSE_2)
    sent = loaded(answered(), LetterKind.RESPONSE_1, SENT)
    assert state.mode_of(fits, further=False) is Mode.COMPOSING
    assert state.mode_of(unfit, further=False) is Mode.UNFIT
    assert state.mode_of(sent, further=False) is Mode.LOOKING
    assert state.mode_of(sent, further=True) is Mode.COMPOSING


def test_a_further_letter_that_does_not_fit_keeps_showing_what_was_sent() -> None:
    over = loaded(answered(), LetterKind.RESPONSE_2, SENT)
    assert state.mode_of(over, further=True) is Mode.LOOKING
    assert "does not fit now" in state.further_words(over)
    assert state.further_button(over) == ""


def test_a_further_letter_that_was_begun_is_gone_on_with_or_looked_at_where_it_fits_no_more() -> None:
    words = LetterWords(closing="Sorry", own=(("progress", " "),), reasons=(("unfilled", "It is a name"),))
    fits = replace(loaded(answered(), LetterKind.RESPONSE_1, SENT), words=words)
    over = replace(loaded(answered(), LetterKind.RESPONSE_2, SENT), words=words)
    assert state.further_button(fits).replace("&", "") == "Go on with the further letter you began"
    assert "Your words for it are kept" in state.further_words(fits)
    assert state.further_button(over).replace("&", "") == "Look at the words you had begun"
    assert state.mode_of(over, further=True) is Mode.UNFIT
    assert state.mode_of(over, further=False) is Mode.LOOKING
    assert state.kept_text(over.kind, words) == (
        "Your closing words:\nSorry\n\nWhy something goes out all the same:\nIt is a name"
    )


SORRY = remedy(kind=RemedyKind.APOLOGY)


@pytest.mark.parametrize(
    ("kind", "case", "words"),
    [
        (LetterKind.ACKNOWLEDGEMENT_1, complaint(), "records 20 November 2026 as the day on which stage 1 was acknowl"),
        (LetterKind.ACKNOWLEDGEMENT_1, answered(), "stays acknowledged on 4 November 2026"),
        (
            LetterKind.EXTENSION_1,
            complaint(stages=(stage(extensions=(extension(told_on=None),)),)),
            "was told of the ext",
        ),
        (LetterKind.EXTENSION_1, complaint(stages=(stage(extensions=(extension(),)),)), "was told already"),
        (LetterKind.RESPONSE_1, answered(), "records 20 November 2026 as the day on which stage 1 was answered"),
        (
            LetterKind.RESPONSE_1,
            complaint(stages=(stage(responded_on=date(2026, 11, 12)),)),
            "stays answered on 12 Nov",
        ),
        (LetterKind.REFUSAL_2, letter_case(LetterKind.REFUSAL_2), "records 20 November 2026 as the day on which the"),
        (LetterKind.APOLOGY, answered(remedies=(SORRY,)), "records 20 November 2026 as the day on which the apology"),
        (LetterKind.APOLOGY, answered(remedies=(replace(SORRY, told_on=TODAY),)), "nothing else on the case changes"),
        (LetterKind.SURVEY, answered(), "nothing else on the case changes"),
        (LetterKind.UPDATE_1, answered(), "nothing else on the case changes"),
    ],
)
def test_the_confirmation_says_what_issuing_records(kind: LetterKind, case: CaseFile, words: str) -> None:
    assert words in state.records(case, kind, TODAY)


def test_it_tells_who_the_letter_goes_to_where_that_is_in_question() -> None:
    person = Representative("Ray Helper", "son", "2 Some Road", consent_on=date(2026, 11, 1))
    assert state.letters_go_to(complaint(), TODAY) == ""
    assert state.letters_go_to(complaint(representative=person), TODAY).startswith("Goes to Ray Helper")
    lapsed = replace(person, consent_until=date(2026, 11, 19))
    assert state.letters_go_to(complaint(representative=lapsed), TODAY).startswith("Goes to Rosa Tenant: no written")


def test_adjustments_stand_where_the_letter_is_made() -> None:
    resident = Resident(1, "Rosa Tenant", adjustments="Ring first", large_print=True)
    assert state.adjustments(complaint(resident=resident)) == "Adjustments agreed: Ring first; large print"
    assert state.adjustments(complaint()) == ""


def test_names_for_choices_files_and_sent_letters() -> None:
    again = replace(SENT, id=8, dated=date(2026, 11, 13))
    assert state.sent_label(again, (again, SENT)) == "Letter 2 of 2, 13 November 2026"
    assert state.file_name(complaint(), LetterKind.RESPONSE_1, SENT.dated) == "C-2026-0001 response-1 2026-11-12"
    assert state.file_name(complaint(), LetterKind.RESPONSE_1, None) == "C-2026-0001 response-1 draft"
    assert (
        state.file_name(complaint(), LetterKind.SURVEY, None, large_print=True)
        == "C-2026-0001 survey draft large print"
    )
    assert state.issued_facts(SENT)[3] == "abababababab… (SHA-256)"


def test_an_issued_letter_says_in_words_how_it_stands() -> None:
    case = complaint(letters=(SENT,))
    issued = "Issued on 12 November 2026 by Ann Officer"
    assert state.issued_state(case, SENT) == f"{issued}. It is not recorded yet how it went out."
    posted = LetterSending(1, SENT.id, date(2026, 11, 12), SentBy.POST, "Ann Officer", "RX 12")
    handed = LetterSending(2, SENT.id, date(2026, 11, 13), SentBy.BY_HAND, "Ann Officer")
    other = LetterSending(3, 99, date(2026, 11, 13), SentBy.EMAIL, "Ann Officer")
    told = state.issued_state(replace(case, sendings=(posted, handed, other)), SENT)
    assert told == f"{issued}. Sent on 12 November 2026 by post (RX 12), and on 13 November 2026 by hand."


def test_what_a_letter_can_be_about_is_offered_with_what_was_told_already() -> None:
    done = remedy(done_on=date(2026, 11, 10))
    told = remedy(id=2, what="Paint it", done_on=date(2026, 11, 11), told_on=date(2026, 11, 12))
    choices = state.item_choices(complaint(remedies=(done, told, remedy(id=3))), LetterKind.ACTION_DONE)
    assert [c.id for c in choices] == [1, 2]
    assert choices[1].words == "Paint it (done 11 November 2026, told 12 November 2026)"
    issues = state.item_choices(complaint(further_issues=(further_issue(),)), LetterKind.FURTHER_ISSUE)
    assert issues[0].words == "The gutter drips (raised 5 November 2026)"
    assert state.item_choices(complaint(remedies=(done, told)), LetterKind.APOLOGY) == ()


def test_the_kinds_that_fit_come_first_in_the_order_of_a_case_and_the_others_say_why() -> None:
    fits = {LetterKind.SURVEY, LetterKind.RESPONSE_2, LetterKind.REFUSAL_1, LetterKind.UPDATE_1, LetterKind.RESPONSE_1}
    choices = [LetterChoice(k, k.plain, k in fits, "" if k in fits else "not yet.") for k in LetterKind]
    lines = kind_lines(choices, (SENT,))
    assert next(line.shown for line in lines if line.kind is SENT.kind).endswith("response – issued 12 November 2026")
    assert [(line.text, line.kind is None) for line in lines[:10]] == [
        ("Stage 1", True), ("stage 1 progress update", False), ("stage 1 response", False),
        ("Stage 2", True), ("stage 2 final response", False),
        ("Refusals", True), ("refusal to accept", False),
        ("Other letters", True), ("satisfaction survey", False),
        ("Not now, and why", True),
    ]  # fmt: skip
    assert [line.kind for line in lines[10:]] == [k for k in LetterKind if k not in fits]
    assert lines[10].shown == "stage 1 acknowledgement\nNot yet."
    assert lines[10].spoken == "stage 1 acknowledgement. Does not fit now: Not yet."


def test_an_old_letter_says_that_what_it_rested_on_was_not_kept() -> None:
    lines = dict(state.record_lines(jobs.Record(SENT)))
    assert lines["Relied on"].startswith("Not kept")
    assert lines["Fingerprint (SHA-256)"] == "ab" * 32
