"""The checklist of a letter without a window: what it says of each thing, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import CaseFile, IssueHandling, LetterKind, Resident, Responsibility
from complaintdesk.domain.letters import LetterWords, Place
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters import templates
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.letter import checks, jobs, state
from complaintdesk.ui.screens.letter.checks import CheckRow, Mark
from tests.builders import (
    answered,
    complaint,
    defined,
    extension,
    further_issue,
    landlord,
    letter_case,
    letter_words,
    point,
    refusal,
    remedy,
    stage,
)

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path: Path = tmp_path_factory.mktemp("desk") / "a.desk"
    with create_desk(path, landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))).desk as made:
        yield made


def rows(desk: Desk, case: CaseFile, kind: LetterKind = LetterKind.RESPONSE_1) -> dict[str, CheckRow]:
    draft = jobs.make_draft(desk, case, kind, LetterWords())
    described = {row.description: row for row in checks.check_rows(draft)}
    return {element.rule.id: described[element.rule.description] for element in draft.elements}


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
    (mend,) = checks.check_rows(draft, read_only=True)[0].mends
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


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (LetterKind.ACKNOWLEDGEMENT_1, "{points}"),
        (LetterKind.ACKNOWLEDGEMENT_1, "{who is responsible}"),
        (LetterKind.RESPONSE_2, "{Ombudsman details}"),
        (LetterKind.EXTENSION_1, "{new date}"),
        (LetterKind.RESPONSE_1, "{what is still to be done}"),
        (LetterKind.REFUSAL_2, "{Ombudsman details}"),
        (LetterKind.AUTHORITY_FORM, "{authority form}"),
    ],
)
def test_what_the_landlords_own_words_leave_out_is_mended_in_those_words(
    desk: Desk, kind: LetterKind, field: str
) -> None:
    now = templates.state(desk, kind.value)
    assert field in now.text
    templates.save(desk, kind.value, now.text.replace(field, "It is as it is"), "Our board asked for it", now.newest)
    try:
        draft = jobs.make_draft(desk, letter_case(kind), kind, letter_words(kind))
    finally:
        templates.restore(desk, kind.value)
    assert not draft.preview.ready
    missing = [row for row in checks.check_rows(draft) if row.mark is Mark.MISSING]
    assert {row.missing for row in missing} == {("The words that this letter is made with leave it out",)}
    assert {(m.button, m.act, m.gap.place) for row in missing for m in row.mends} == {
        ("Open the words of this letter…", None, Place.TEMPLATE)
    }
    assert all(row.mends for row in missing)


def test_a_way_to_reach_us_is_looked_for_in_every_letter(desk: Desk) -> None:
    found = rows(desk, answered())
    assert found["reach"].mark is Mark.THERE
    assert found["reach"].summary


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
    assert checks.check_summary(sound) == (
        "Ready: all 12 things are in the letter, the 9 that the Code demands and the 3 that are good practice."
    )
    assert len(checks.check_rows(sound)) == 12
    late = replace(answered(), remedies=(remedy(due_on=date(2026, 11, 18)),))
    look = jobs.make_draft(desk, late, LetterKind.RESPONSE_1, LetterWords())
    assert checks.check_summary(look).endswith("The first line below is worth a look before it goes.")
    faulty = jobs.make_draft(desk, replace(answered(), remedies=()), LetterKind.RESPONSE_1, LetterWords())
    assert checks.check_summary(faulty).startswith("1 thing that the Code demands is missing")
    assert checks.check_summary(faulty).endswith("once it is there.")


def test_what_is_missing_comes_first(desk: Desk) -> None:
    faulty = jobs.make_draft(desk, replace(answered(), remedies=()), LetterKind.RESPONSE_1, LetterWords())
    marks = [row.mark for row in checks.check_rows(faulty)]
    assert marks[0] is Mark.MISSING
    assert Mark.MISSING not in marks[1:]
    late = extension(decided_on=TODAY, told_on=None, new_date=date(2026, 12, 1))
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(late,)),))
    advised = jobs.make_draft(desk, case, LetterKind.EXTENSION_1, LetterWords())
    assert checks.check_rows(advised)[0].mark is Mark.ADVISED


def test_the_settings_page_of_a_gap(desk: Desk) -> None:
    no_date = replace(remedy(), due_on=None)
    gap = rows(desk, replace(answered(), remedies=(no_date,)))["remedy"].mends[0].gap
    assert checks.settings_page(replace(gap, element="ombudsman")) == "ombudsman_page"
    assert checks.settings_page(replace(gap, element="escalation")) == "landlord_page"
    assert checks.settings_page(replace(gap, element="reach")) == "landlord_page"


@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_kind_has_a_list_and_a_complete_letter_is_ready(desk: Desk, kind: LetterKind) -> None:
    draft = jobs.make_draft(desk, letter_case(kind), kind, letter_words(kind))
    assert draft.preview.ready, [g.what for g in draft.preview.gaps if g.demanded]
    assert len(checks.check_rows(draft)) == len(draft.elements) > 2
    assert state.draft_state(draft) == "Ready to issue"


def test_empty_own_words_lead_to_their_editor(desk: Desk) -> None:
    draft = jobs.make_draft(desk, letter_case(LetterKind.APOLOGY), LetterKind.APOLOGY, LetterWords())
    ways = {mend.own: mend.button for row in checks.check_rows(draft) for mend in row.mends if mend.own}
    assert ways == {"what_went_wrong": "Write it", "change": "Write it"}
    assert state.draft_state(draft) == "Draft: 1 thing to put right"


def test_a_slip_leads_to_the_officers_words_and_may_be_passed_over_with_a_reason(desk: Desk) -> None:
    words = LetterWords("Dear all", "See you on [date]")
    row = checks.check_rows(jobs.make_draft(desk, answered(), LetterKind.RESPONSE_1, words))[0]
    assert (row.mark, row.description) == (Mark.MISSING, "Has nothing left to fill in")
    assert [(m.button, m.own, m.found, m.excuses) for m in row.mends] == [
        ("Show it in your words", "closing", "[date]", False),
        ("Send it all the same, because…", "", "", True),
    ]
    given = replace(words, reasons=((row.mends[-1].gap.reason_key, "It is the name of a film"),))
    draft = jobs.make_draft(desk, answered(), LetterKind.RESPONSE_1, given)
    row = checks.check_rows(draft)[0]
    assert (row.mark, row.passed[0][1]) == (Mark.PASSED, "Passed over, because: It is the name of a film")
    assert row.mends[-1].button == "Change the reason…"
    assert "1 thing is passed over with your reason" in checks.check_summary(draft)
    assert "It is the name of a film" in state.confirmation(draft, TODAY)
    assert not any(m.excuses for m in checks.check_rows(draft, read_only=True)[0].mends)


def test_a_slip_in_what_is_recorded_leads_to_where_it_was_written(desk: Desk) -> None:
    case = answered()
    found = replace(case.points[0].findings[0], reasons="We came on [date]")
    case = replace(case, points=(replace(case.points[0], findings=(found,)), case.points[1]))
    mend = checks.check_rows(jobs.make_draft(desk, case, LetterKind.RESPONSE_1, LetterWords()))[0].mends[0]
    assert (mend.button, mend.act) == ("Correct the findings…", ActKey.FINDINGS)
    shared = replace(point(1), responsibility=Responsibility.SHARED, responsibility_note="It is [name]’s tree")
    draft = jobs.make_draft(desk, defined(points=(shared,)), LetterKind.ACKNOWLEDGEMENT_1, LetterWords())
    assert checks.check_rows(draft)[0].mends[0].act is ActKey.DEFINE


@pytest.mark.parametrize("kind", [LetterKind.UPDATE_1, LetterKind.CLARIFICATION_1])
def test_where_the_day_of_the_answer_is_over_an_extension_is_offered(desk: Desk, kind: LetterKind) -> None:
    late = defined(received_on=date(2026, 9, 1), stages=(stage(1, date(2026, 9, 1), acknowledged_on=date(2026, 9, 2)),))
    draft = jobs.make_draft(desk, late, kind, letter_words(kind))
    mends = [m for row in checks.check_rows(draft) for m in row.mends if m.gap.place is Place.EXTENSION]
    assert [m.act for m in mends] == [ActKey.EXTEND]


def test_a_reason_for_one_find_does_not_pass_over_the_next(desk: Desk) -> None:
    words = LetterWords("From [date] to [day]")
    row = checks.check_rows(jobs.make_draft(desk, answered(), LetterKind.RESPONSE_1, words))[0]
    assert [m.button for m in row.mends if m.excuses] == ["Send it all the same, because…"] * 2
    given = replace(words, reasons=((row.mends[-1].gap.reason_key, "It is right"),))
    row = checks.check_rows(jobs.make_draft(desk, answered(), LetterKind.RESPONSE_1, given))[0]
    assert (row.mark, len(row.missing), len(row.passed)) == (Mark.MISSING, 1, 1)


def test_how_an_agreed_adjustment_is_followed_is_asked_as_such(desk: Desk) -> None:
    case = replace(answered(), resident=Resident(1, "Rosa Tenant", adjustments="Phone first"))
    row = checks.check_rows(jobs.make_draft(desk, case, LetterKind.RESPONSE_1, LetterWords()))[0]
    assert [m.button for m in row.mends] == ["Say how you follow it…"]
    words = LetterWords(reasons=((row.mends[0].gap.reason_key, "I rang on Monday"),))
    row = checks.check_rows(jobs.make_draft(desk, case, LetterKind.RESPONSE_1, words))[0]
    assert (row.mark, row.passed[0][1]) == (Mark.PASSED, "How it is followed: I rang on Monday")


def test_a_refusal_is_corrected_until_it_was_told_and_an_issue_gets_its_reference(desk: Desk) -> None:
    shut = letter_case(LetterKind.REFUSAL_1)
    for told_on, button, act in (
        (TODAY, "Show it on the case", None),
        (None, "Correct the refusal…", ActKey.CORRECT_REFUSAL),
    ):
        told = replace(shut, refusals=(refusal(reasons="", told_on=told_on),))
        draft = jobs.make_draft(desk, told, LetterKind.REFUSAL_1, LetterWords())
        assert [(m.button, m.act) for m in checks.check_rows(draft)[0].mends] == [(button, act)]
    anew = further_issue(id=7, handling=IssueHandling.ANEW)
    draft = jobs.make_draft(desk, defined(further_issues=(anew,)), LetterKind.FURTHER_ISSUE, LetterWords())
    mends = [m for row in checks.check_rows(draft) for m in row.mends]
    assert [(m.act, m.item) for m in mends] == [(ActKey.NAME_COMPLAINT, 7)]


@pytest.mark.parametrize(
    ("kind", "case", "act"),
    [
        (LetterKind.REFUSAL_1, complaint(), ActKey.REFUSE),
        (LetterKind.REFUSAL_2, complaint(), None),
        (LetterKind.EXTENSION_1, complaint(), ActKey.EXTEND),
        (LetterKind.EXTENSION_2, complaint(), None),
        (LetterKind.CLOSURE, complaint(), ActKey.CLOSE),
        (LetterKind.FURTHER_ISSUE, complaint(), ActKey.FURTHER_ISSUE),
        (LetterKind.ACTION_DONE, answered(), ActKey.COMPLETE_REMEDY),
        (LetterKind.ACTION_DONE, complaint(), None),
        (LetterKind.SURVEY, complaint(), None),
    ],
)
def test_a_kind_that_does_not_fit_leads_to_what_would_make_it_fit(
    kind: LetterKind, case: CaseFile, act: ActKey | None
) -> None:
    begin = checks.beginning(case, kind)
    assert (begin.act if begin is not None else None) == act
