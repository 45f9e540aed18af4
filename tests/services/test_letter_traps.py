"""Traps that letters could fall into: ready without what the Code demands, sent to the wrong person, or untrue."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.documents.text import running_text
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    ClosureKind,
    Contact,
    Home,
    LetterKind,
    Outcome,
    Remedy,
    RemedyKind,
    Representative,
    Resident,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters import LetterWords, why_unfit
from complaintdesk.domain.queries import LetterDraft
from complaintdesk.domain.untold import untold
from complaintdesk.services import letters
from complaintdesk.services.desk import Desk
from complaintdesk.services.handover import handover
from complaintdesk.services.letters.batch import BatchItem, BatchOutput, write_batch
from complaintdesk.system.clock import Clock
from tests.builders import (
    answered,
    closed,
    complaint,
    defined,
    extension,
    further_issue,
    landlord,
    letter_case,
    letter_words,
    refusal,
    remedy,
    stage,
)
from tests.desks import new_desk, stored
from tests.services.letter_checks import held_back_by, said

K = LetterKind
NONE = LetterWords()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 17, 10, tzinfo=UTC))) as made:
        yield made


def changed(desk: Desk, case: CaseFile, **parts: object) -> CaseFile:
    with desk.writing() as unit:
        return unit.save_case(unit.case(case.id), replace(case, **parts), "changed")  # type: ignore[arg-type]


def own_template(desk: Desk, kind: LetterKind, change: Callable[[str], str]) -> None:
    text = change(letters.desk_wording(desk).templates[kind.value])
    with desk.writing() as unit:
        unit.add_template(TemplateVersion(0, kind.value, 0, "2026-11-17", "Ann", "", "2026-11.4", text))


def own_phrases(desk: Desk, text: str) -> None:
    with desk.writing() as unit:
        unit.add_template(TemplateVersion(0, "phrases", 0, "2026-11-17", "Ann", "", "2026-11.4", text))


def test_advice_on_an_element_does_not_hide_that_the_element_is_missing(desk: Desk) -> None:
    own_template(desk, K.RESPONSE_1, lambda text: text.replace("{what is still to be done}", ""))
    late = replace(answered(), remedies=(remedy(due_on=date(2026, 11, 10)),))
    assert ("outstanding_actions", "6.9f") in held_back_by(desk, stored(desk, late), K.RESPONSE_1)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(
            "**We will send you our full answer by {new date}.**",
            "{if updates are agreed}By {new date}.{end} {reason beyond the Code’s time}",
        ),
        lambda text: text.replace(
            "## When you will hear from us\n\n**We will send you our full answer by {new date}.**", "## By {new date}"
        ).replace("How we will keep in touch until then: {how we keep in touch}", ""),
    ],
)
def test_words_that_are_dropped_from_the_letter_fulfil_nothing(desk: Desk, change: Callable[[str], str]) -> None:
    own_template(desk, K.EXTENSION_1, change)
    case = stored(desk, letter_case(K.EXTENSION_1))
    assert "1 December 2026" not in said(desk, case, K.EXTENSION_1).replace("\N{NO-BREAK SPACE}", " ")
    assert ("new_date", "6.4") in held_back_by(desk, case, K.EXTENSION_1)


@pytest.mark.parametrize(
    "phrases",
    [
        '[text]\nescalation = "Tell us."\n',
        '[stages]\nfinal = "Stage 2 of 2"\n',
        '[text]\nno_such = "x"\n',
        "[text",
        "text = 3",
    ],
)
def test_phrases_without_what_letters_count_on_are_told_and_never_crash(desk: Desk, phrases: str) -> None:
    own_phrases(desk, phrases)
    with pytest.raises(UserError) as refused:
        letters.preview(desk, stored(desk, answered()), K.RESPONSE_1, NONE)
    assert refused.value.code == "template.phrases"
    assert handover(desk, date(2026, 11, 17), date(2026, 12, 11)).cases


@pytest.mark.parametrize(
    ("agreed", "large_print", "held"),
    [
        ("Letters in Polish", False, True), ("Please use a larger font", False, True), ("font size 18", False, True),
        ("Partially sighted", False, True), ("Dyslexic: short sentences", False, True),
        ("Use black on yellow", False, True), ("Email only, never post", False, True),
        ("Read letters out to her", False, True), ("Large print, please", False, True),
        ("Large print, please", True, False), ("Partially sighted: large print, 18 point", True, False),
        ("No calls before 2 pm", False, False), ("Works nights: no calls or visits before 2 pm", False, False),
        ("Uses a wheelchair: meetings on the ground floor", False, False), ("", False, False),
    ],
)  # fmt: skip
def test_what_was_agreed_and_is_not_seen_to_be_followed_is_asked_about(
    desk: Desk, agreed: str, large_print: bool, held: bool
) -> None:
    person = Resident(0, "Rosa Tenant", adjustments=agreed, large_print=large_print)
    found = held_back_by(desk, stored(desk, defined(resident=person)), K.ACKNOWLEDGEMENT_1)
    assert found == ({("adjustment", "5.10")} if held else set())


def test_a_letter_addressed_to_somebody_who_no_longer_acts_is_left_out_of_a_batch(desk: Desk, tmp_path: Path) -> None:
    person = Representative("Ray Alpha", "brother", "2 Road", consent_on=date(2026, 11, 1))
    case = stored(desk, defined(representative=person))
    issued = letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, NONE)
    item = BatchItem(case.id, K.ACKNOWLEDGEMENT_1, issued.letter.id)

    def written() -> tuple[int, str]:
        report = write_batch(desk, [item], BatchOutput(tmp_path / "out"), lambda *_: None, lambda: False)
        return len(report.done), "".join(why for _, why in report.left_out)

    assert written() == (1, "")
    ended = replace(person, consent_until=date(2026, 11, 16))
    later = changed(desk, issued.done.case, representative=ended)
    assert "Ray Alpha, who does not act for Rosa Tenant any more" in written()[1]
    changed(desk, later, representative=None)
    assert "Look at it before it goes" in written()[1]


def test_a_letter_that_is_due_again_is_written_anew_and_not_as_the_old_one(desk: Desk, tmp_path: Path) -> None:
    case = stored(desk, letter_case(K.EXTENSION_1))
    issued = letters.issue(desk, case.id, K.EXTENSION_1, letter_words(K.EXTENSION_1)).done.case
    names = [p.name for p in letters.write_letter(desk, issued, K.EXTENSION_1, tmp_path / "a")]
    assert all("2026-11-17" in name for name in names)
    first = issued.stages[0]
    again = replace(first.extensions[0], id=0, told_on=None, new_date=date(2026, 12, 8), reason="The plumber is ill")
    more = changed(desk, issued, stages=(replace(first, extensions=(*first.extensions, again)),))
    (path, _) = letters.write_letter(desk, more, K.EXTENSION_1, tmp_path / "b")
    assert "draft" in path.name
    assert "The plumber is ill" in said(desk, more, K.EXTENSION_1)


def test_the_action_or_issue_that_was_chosen_is_the_one_told(desk: Desk) -> None:
    done = tuple(remedy(id=0, what=f"Thing {n}", done_on=date(2026, 11, 10), proof="Photo") for n in (1, 2))
    case = stored(
        desk, defined(remedies=done, further_issues=(further_issue(id=0), further_issue(id=0, what="The fan")))
    )
    chosen = LetterWords(item=case.remedies[1].id)
    assert "Thing 2" in said(desk, case, K.ACTION_DONE, chosen)
    after = letters.issue(desk, case.id, K.ACTION_DONE, chosen).done.case
    assert [r.told_on for r in after.remedies] == [None, date(2026, 11, 17)]
    about = LetterWords(item=case.further_issues[1].id)
    assert "The fan" in said(desk, after, K.FURTHER_ISSUE, about)
    told = letters.issue(desk, case.id, K.FURTHER_ISSUE, about).done.case
    assert [i.told_on for i in told.further_issues] == [None, date(2026, 11, 17)]
    undone = tuple(replace(r, done_on=None) if r.what == "Thing 2" else r for r in told.remedies)
    later = changed(desk, told, remedies=undone)
    assert ("action", "7.3") in held_back_by(desk, later, K.ACTION_DONE, chosen)


def test_a_letter_issued_twice_keeps_the_day_on_which_it_was_told_first(desk: Desk) -> None:
    case = stored(desk, letter_case(K.REFUSAL_1))
    letters.issue(desk, case.id, K.REFUSAL_1, NONE)
    desk.clock = Clock(datetime(2026, 11, 19, 10, tzinfo=UTC))
    again = letters.issue(desk, case.id, K.REFUSAL_1, NONE).done.case
    assert [r.told_on for r in again.refusals] == [date(2026, 11, 17)]
    assert [letter.dated for letter in again.letters] == [date(2026, 11, 17), date(2026, 11, 19)]


def test_what_a_response_lists_as_done_is_told_by_it_and_not_asked_for_again(desk: Desk) -> None:
    done = remedy(id=0, what="Mend the roof", done_on=date(2026, 11, 12), proof="A photograph")
    case = stored(desk, answered(remedies=(done, remedy(id=0, what="Paint the wall"))))
    assert "Mend the roof" in said(desk, case, K.RESPONSE_1)
    after = letters.issue(desk, case.id, K.RESPONSE_1, NONE).done.case
    assert [r.told_on for r in after.remedies] == [date(2026, 11, 17), None]
    assert untold(after) == ()


def test_a_short_note_copied_whole_is_found(desk: Desk) -> None:
    note = Contact(0, date(2026, 11, 5), Channel.OTHER, "note", "Ann", "She drinks heavily.")
    case = stored(desk, defined(contacts=(note,)))
    assert held_back_by(desk, case, K.ACKNOWLEDGEMENT_1, LetterWords("I know she drinks heavily.")) == {
        ("notes", "data protection law")
    }


def test_letters_of_other_cases_say_what_they_are(desk: Desk) -> None:
    request = replace(closed(ClosureKind.WITHDRAWN), kind=CaseKind.SERVICE_REQUEST, stages=())
    assert "not as a complaint" in why_unfit(request, K.CLOSURE)
    praise = stored(desk, complaint(kind=CaseKind.COMPLIMENT, stages=()))
    assert "Recorded as: Compliment" in said(desk, praise, K.AUTHORITY_FORM)


def test_a_day_gone_by_is_never_promised(desk: Desk) -> None:
    by_phone = stored(desk, defined(stages=(stage(1, acknowledged_on=date(2026, 11, 2)),)))
    assert "We should have sent you a full answer by 16" in said(desk, by_phone, K.ACKNOWLEDGEMENT_1)
    early = extension(told_on=None, new_date=date(2026, 11, 27))
    unacknowledged = stored(desk, defined(stages=(stage(1, extensions=(early,)),)))
    assert "as we said we would" not in said(desk, unacknowledged, K.EXTENSION_1)
    assert "as we said we would" in said(desk, stored(desk, letter_case(K.EXTENSION_1)), K.EXTENSION_1)


def test_stage_2_is_not_offered_again_after_it_was_refused() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 3), responded_on=date(2026, 11, 5), outcome=Outcome.UPHELD)
    refused = complaint(stages=(record,), refusals=(refusal(2),))
    assert "stage 2 was refused" in why_unfit(refused, K.RESPONSE_1)


def test_a_missing_address_is_pointed_out_and_holds_nothing_back(desk: Desk) -> None:
    case = stored(desk, defined(home=Home(0, "", "")))
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, NONE)
    assert shown.ready
    assert ["No address of Rosa Tenant" in gap.what for gap in shown.gaps] == [True]


@pytest.mark.parametrize(
    "record", ["{", "[]", "3", '{"own": 3}', '{"own": {"progress": 4}}', '{"reasons": []}', '{"item": "x"}', "null"]
)
def test_a_damaged_draft_is_read_as_far_as_it_goes(desk: Desk, record: str) -> None:
    case = stored(desk, defined())
    draft = LetterDraft(case.id, K.UPDATE_1.value, "Hello \N{HOUSE WITH GARDEN}", "", "2026-11-17", record)
    with desk.writing() as unit:
        unit.save_draft(draft)
    words = letters.load_words(desk, case.id, K.UPDATE_1)
    assert (words.opening, words.own, words.reasons, words.item) == (draft.opening, (), (), 0)
    letters.preview(desk, case, K.UPDATE_1, words)


def test_half_a_character_in_what_was_pasted_harms_nothing(desk: Desk) -> None:
    case = stored(desk, defined())
    words = LetterWords("Look \ud83d here")
    letters.save_words(desk, case.id, K.ACKNOWLEDGEMENT_1, words)
    assert "Look ? here" in running_text(
        letters.kept_document(desk, letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, words).letter)
    )


def test_what_was_kept_of_a_letter_and_is_damaged_leaves_the_exact_files(desk: Desk) -> None:
    case = stored(desk, defined())
    issued = letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, NONE)
    for damage in ("{", "[]", json.dumps({"document": {"blocks": 3}})):
        with desk.writing() as unit:
            unit.connection.exec_driver_sql("UPDATE letter_contents SET record = ?", (damage,))
        with pytest.raises(UserError) as refused:
            letters.kept_document(desk, issued.letter)
        assert refused.value.code == "letter.only_as_issued"
    (pdf, _) = letters.write_letter(desk, issued.done.case, K.ACKNOWLEDGEMENT_1, desk.path.parent / "out")
    assert pdf.read_bytes() == issued.pdf


def test_a_letter_with_an_unusable_template_is_named_in_the_handover_sheet(desk: Desk) -> None:
    stored(desk, defined())
    own_template(desk, K.ACKNOWLEDGEMENT_1, lambda text: f"{text}{{no such field}}")
    (entry,) = handover(desk, date(2026, 11, 17), date(2026, 12, 11)).cases
    assert [(letter.title, letter.ready) for letter in entry.letters] == [("Stage 1 acknowledgement", False)]


def test_a_letter_seen_before_midnight_is_not_issued_after_it_unseen(desk: Desk) -> None:
    case = stored(desk, defined())
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, NONE)
    desk.clock = Clock(datetime(2026, 11, 18, 0, 1, tzinfo=UTC))
    with pytest.raises(UserError) as refused:
        letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, NONE, case.version, shown.facts.dated)
    assert refused.value.code == "changed.elsewhere"


def test_an_extension_told_by_other_means_is_told_with_the_details_by_its_letter(desk: Desk) -> None:
    told = extension(
        told_on=date(2026, 11, 16), new_date=date(2026, 11, 27), ombudsman_details_given=False, updates="Weekly"
    )
    case = stored(desk, defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(told,)),)))
    after = letters.issue(desk, case.id, K.EXTENSION_1, NONE).done.case
    assert [(e.told_on, e.ombudsman_details_given) for e in after.stages[0].extensions] == [(date(2026, 11, 16), True)]


def test_a_payment_is_told_with_its_sum(desk: Desk) -> None:
    paid = Remedy(
        0, 1, RemedyKind.PAYMENT, "For the missed visit", "Ann", date(2026, 11, 20), 1_500, done_on=date(2026, 11, 12)
    )
    text = said(desk, stored(desk, defined(remedies=(paid,))), K.ACTION_DONE)
    assert "For the missed visit (£15.00)" in text
    assert "It was paid on" in text


def test_a_promised_apology_is_made_by_its_letter(desk: Desk) -> None:
    promised = remedy(id=0, kind=RemedyKind.APOLOGY, what="A written apology")
    case = stored(desk, replace(answered(), remedies=(remedy(id=0), promised)))
    after = letters.issue(desk, case.id, K.APOLOGY, letter_words(K.APOLOGY)).done.case
    roof, made = after.remedies
    assert roof.done_on is None
    assert (made.done_on, made.told_on, made.proof) == (
        date(2026, 11, 17), date(2026, 11, 17), "Our letter of 17 November 2026"
    )  # fmt: skip


def test_what_is_for_the_file_alone_is_not_told_to_who_withdrew(desk: Desk) -> None:
    for kind, told in ((ClosureKind.WITHDRAWN, False), (ClosureKind.NO_COOPERATION, True)):
        case = closed(kind)
        assert case.closure is not None
        rude = stored(desk, replace(case, closure=replace(case.closure, reason="He was rude again")))
        assert ("rude" in said(desk, rude, K.CLOSURE)) is told
    assert ("unfilled", "6.9") in held_back_by(
        desk, stored(desk, defined()), K.ACKNOWLEDGEMENT_1, LetterWords("Note for file: he may sue.")
    )


def test_an_issue_that_was_answered_with_the_complaint_gets_no_letter_of_its_own() -> None:
    answered_on = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
    case = replace(answered(), stages=(answered_on,), further_issues=(further_issue(),))
    assert "the stage 1 response has answered it" in why_unfit(case, K.FURTHER_ISSUE)
