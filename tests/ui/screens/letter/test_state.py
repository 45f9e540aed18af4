"""What the letter composer shows and allows, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind, Representative, Resident
from complaintdesk.domain.letters import LetterChoice, LetterWords, Place, why_unfit
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.jobs import LetterCase
from complaintdesk.ui.screens.letter.state import CheckRow, Mark, Mode
from tests.builders import answered, complaint, defined, extension, landlord, remedy, stage

TODAY = date(2026, 11, 20)
SENT = IssuedLetter(7, LetterKind.RESPONSE_1, date(2026, 11, 12), "Ann Officer", "2026-11", "ab" * 32, 1, 2)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = tmp_path_factory.mktemp("desk") / "a.desk"
    with create_desk(path, landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))).desk as made:
        yield made


def rows(desk: Desk, case: CaseFile, kind: LetterKind = LetterKind.RESPONSE_1) -> dict[str, CheckRow]:
    draft = jobs.make_draft(desk, case, kind, LetterWords())
    described = {row.description: row for row in state.check_rows(draft)}
    return {element.rule.id: described[element.rule.description] for element in draft.elements}


def loaded(case: CaseFile, kind: LetterKind = LetterKind.RESPONSE_1, *sent: IssuedLetter) -> LetterCase:
    return LetterCase(case, kind, why_unfit(case, kind), (), LetterWords(), sent)


def test_a_letter_that_lacks_nothing_has_a_tick_at_every_demand(desk: Desk) -> None:
    found = rows(desk, answered())
    assert {row.mark for row in found.values()} == {Mark.THERE}
    assert found["escalation"].provision == "6.9g"
    assert found["escalation"].summary


def test_a_gap_names_its_provision_and_the_place_where_it_is_mended(desk: Desk) -> None:
    case = replace(answered(), remedies=())
    gap = rows(desk, case)["remedy"]
    assert gap.mark is Mark.MISSING
    assert gap.provision == "6.9e"
    assert gap.missing[0].startswith("The complaint is upheld, but nothing is recorded that puts it right")
    assert [(m.button, m.act, m.field, m.explains) for m in gap.mends] == [
        ("Add a remedy or action…", ActKey.ADD_REMEDY, "", False),
        ("Say why nothing more is offered…", ActKey.FINDINGS, "decision_words", True),
    ]
    assert gap.mends[0].spoken == f"Add a remedy or action…: {gap.missing[0]}"


def test_an_open_desk_for_reading_leads_to_the_case_and_opens_nothing(desk: Desk) -> None:
    draft = jobs.make_draft(desk, replace(answered(), remedies=()), LetterKind.RESPONSE_1, LetterWords())
    (mend,) = state.check_rows(draft, read_only=True)[0].mends
    assert (mend.button, mend.act, mend.gap.place) == ("Show it on the case", None, Place.REMEDIES)


def test_every_late_remedy_has_its_own_button(desk: Desk) -> None:
    late = tuple(remedy(id=n, what=f"Thing {n}", due_on=date(2026, 11, 18)) for n in (3, 4))
    gap = rows(desk, replace(answered(), remedies=late))["outstanding_actions"]
    assert gap.mark is Mark.ADVISED
    assert [(m.button, m.act, m.item) for m in gap.mends] == [
        ("Record it as done…", ActKey.COMPLETE_REMEDY, 3),
        ("Record it as done…", ActKey.COMPLETE_REMEDY, 4),
    ]
    assert "Thing 4" in gap.mends[1].spoken


def test_what_the_second_look_finds_is_not_said_twice_and_has_a_button(desk: Desk) -> None:
    undecided = answered(remedies=())
    undecided = replace(undecided, stages=(replace(undecided.stages[0], outcome=None),))
    gap = rows(desk, undecided)["remedy"]
    assert gap.mark is Mark.MISSING
    assert gap.missing == ("Not in the letter yet",)
    assert gap.mends[0].act is ActKey.ADD_REMEDY


def test_a_way_to_reach_us_is_looked_for_in_every_letter(desk: Desk) -> None:
    found = rows(desk, answered())
    assert found["reach"].mark is Mark.THERE
    assert found["reach"].summary


def test_the_sentence_is_offered_until_it_is_there_and_again_when_its_dates_are_old() -> None:
    begun = "If you count 10 working days from the day we received it, by Monday. "
    old = f"{begun}The Code counts them so. We will send it sooner if we can."
    new = old.replace("Monday", "Tuesday")
    assert state.expectation_offer(new, LetterWords("Hello")) == "Add a sentence: the date you may expect"
    assert state.expectation_offer(new, LetterWords("", f"So. {new}")) == ""
    assert state.expectation_offer(new, LetterWords(f"So. {old}")).startswith("Bring the sentence")
    assert state.expectation_offer("", LetterWords()) == ""


def test_two_gaps_of_one_place_share_a_button(desk: Desk) -> None:
    case = replace(answered(), points=tuple(replace(p, findings=()) for p in answered().points))
    gap = rows(desk, case)["every_point"]
    assert len(gap.missing) == 2
    assert [(m.button, m.item) for m in gap.mends] == [("Record the findings…", 1)]
    assert gap.mends[0].spoken == "Record the findings…: Point 1 has no answer. Point 2 has no answer"


def test_what_only_advice_asks_for_does_not_count_as_missing(desk: Desk) -> None:
    late = extension(decided_on=TODAY, told_on=None, new_date=date(2026, 12, 1))
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(late,)),))
    found = rows(desk, case, LetterKind.EXTENSION_1)
    assert found["told_before"].mark is Mark.ADVISED
    assert found["told_before"].mends == ()


def test_the_summary_counts_what_is_missing(desk: Desk) -> None:
    sound = jobs.make_draft(desk, answered(), LetterKind.RESPONSE_1, LetterWords())
    assert state.check_summary(sound) == (
        "Ready: all 12 things are in the letter, the 9 that the Code demands and the 3 that are good practice."
    )
    assert len(state.check_rows(sound)) == 12
    late = replace(answered(), remedies=(remedy(due_on=date(2026, 11, 18)),))
    look = jobs.make_draft(desk, late, LetterKind.RESPONSE_1, LetterWords())
    assert state.check_summary(look).endswith("The first line below is worth a look before it goes.")
    faulty = jobs.make_draft(desk, replace(answered(), remedies=()), LetterKind.RESPONSE_1, LetterWords())
    assert state.check_summary(faulty).startswith("1 thing that the Code demands is missing")
    assert state.check_summary(faulty).endswith("once it is there.")


def test_what_is_missing_comes_first(desk: Desk) -> None:
    faulty = jobs.make_draft(desk, replace(answered(), remedies=()), LetterKind.RESPONSE_1, LetterWords())
    marks = [row.mark for row in state.check_rows(faulty)]
    assert marks[0] is Mark.MISSING
    assert Mark.MISSING not in marks[1:]
    late = extension(decided_on=TODAY, told_on=None, new_date=date(2026, 12, 1))
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(late,)),))
    advised = jobs.make_draft(desk, case, LetterKind.EXTENSION_1, LetterWords())
    assert state.check_rows(advised)[0].mark is Mark.ADVISED


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
    unfit = LetterChoice(LetterKind.EXTENSION_2, "More time", False, "it has not reached stage 2.")
    assert state.choice_label(unfit) == "Stage 2 extension – does not fit now"
    assert state.issued_facts(SENT)[3] == "abababababab… (SHA-256)"


def test_the_settings_page_of_a_gap(desk: Desk) -> None:
    no_date = replace(remedy(), due_on=None)
    gap = rows(desk, replace(answered(), remedies=(no_date,)))["remedy"].mends[0].gap
    assert state.settings_page(replace(gap, element="ombudsman")) == "ombudsman_page"
    assert state.settings_page(replace(gap, element="escalation")) == "landlord_page"
    assert state.settings_page(replace(gap, element="reach")) == "landlord_page"
