"""The next step says what, by when and why, and its first button is the one that does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    IssueHandling,
    LetterKind,
    Outcome,
    Promise,
)
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Deed, Errand
from complaintdesk.ui.screens.case.state.step import step_card
from complaintdesk.ui.screens.case.state.words import date_status
from complaintdesk.ui.theme.status import Status
from tests.builders import (
    answered,
    at_stage_two,
    complaint,
    defined,
    extension,
    further_issue,
    letter_case,
    remedy,
    stage,
)
from tests.ui.screens.case.views import view

ACKNOWLEDGED = (stage(1, acknowledged_on=date(2026, 11, 4)),)
CLOSED = Closure(date(2026, 11, 20), ClosureKind.ANSWERED, "")
RESPONDED = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
REQUEST = complaint(kind=CaseKind.SERVICE_REQUEST, stages=())
SERVICE_REQUEST = replace(REQUEST, told_how_to_complain=True)
WITHDRAWN = Closure(date(2026, 11, 20), ClosureKind.WITHDRAWN, "All is well")
ANEW = further_issue(handling=IssueHandling.ANEW)
DONE = remedy(done_on=date(2026, 11, 13), proof="Seen")
CALL = Promise(7, "Call back", date(2026, 11, 6))


def letter(kind: LetterKind) -> Deed:
    return Deed(Errand.WRITE_LETTER, letter=kind)


@pytest.mark.parametrize(
    ("case", "deed"),
    [
        (complaint(), Deed(ActKey.DEFINE)),
        (defined(), letter(LetterKind.ACKNOWLEDGEMENT_1)),
        (defined(stages=ACKNOWLEDGED), Deed(ActKey.FINDINGS, stage=1)),
        (answered(remedies=()), letter(LetterKind.RESPONSE_1)),
        (defined(promises=(CALL,)), letter(LetterKind.ACKNOWLEDGEMENT_1)),
        (answered(stages=(RESPONDED,)), Deed(ActKey.COMPLETE_REMEDY, item=1)),
        (answered(stages=(RESPONDED,), remedies=()), Deed(ActKey.CLOSE)),
        (answered(closure=CLOSED), Deed(ActKey.COMPLETE_REMEDY, item=1)),
        (at_stage_two(remedies=()), letter(LetterKind.RESPONSE_2)),
        (SERVICE_REQUEST, Deed(ActKey.CLOSE)),
        (REQUEST, letter(LetterKind.SERVICE_REQUEST)),
        (defined(closure=WITHDRAWN), letter(LetterKind.CLOSURE)),
        (answered(closure=WITHDRAWN), letter(LetterKind.CLOSURE)),
        (defined(closure=replace(WITHDRAWN, ombudsman_details_given=True)), Deed(ActKey.REOPEN)),
        (answered(stages=(RESPONDED,), remedies=(DONE,)), letter(LetterKind.ACTION_DONE)),
        (answered(stages=(RESPONDED,), remedies=(DONE, remedy(id=2))), Deed(ActKey.COMPLETE_REMEDY, item=2)),
        (answered(closure=CLOSED, remedies=(DONE,)), letter(LetterKind.ACTION_DONE)),
        (letter_case(LetterKind.REFUSAL_2), letter(LetterKind.REFUSAL_2)),
        (replace(letter_case(LetterKind.REFUSAL_1), further_issues=(further_issue(),)), letter(LetterKind.REFUSAL_1)),
        (answered(stages=(RESPONDED,), remedies=(), further_issues=(ANEW,)), letter(LetterKind.FURTHER_ISSUE)),
        (answered(closure=CLOSED, remedies=(replace(DONE, told_on=CLOSED.day),)), Deed(ActKey.REOPEN)),
    ],
)
def test_the_first_button_does_the_step(case: CaseFile, deed: Deed) -> None:
    card = step_card(view(case, targets=Targets(service_request=10)))
    assert card.buttons[0].deed == deed


def test_an_acknowledgement_may_have_gone_another_way() -> None:
    deeds = [b.deed for b in step_card(view(defined())).buttons]
    assert deeds[1] == Deed(ActKey.ACKNOWLEDGE, stage=1)


def test_a_service_request_can_become_a_complaint() -> None:
    card = step_card(view(SERVICE_REQUEST, targets=Targets(service_request=10)))
    assert [b.deed.does for b in card.buttons] == [ActKey.CLOSE, ActKey.TURN_COMPLAINT]


def test_telling_says_since_when_it_waits_and_hides_nothing_dated() -> None:
    request = step_card(view(REQUEST, date(2026, 11, 3), targets=Targets(service_request=10)))
    assert (request.provision, request.when) == ("1.5", "By Monday 16 November 2026, in 13 days")
    assert [b.deed.does for b in request.buttons[1:]] == [ActKey.TELL_RESIDENT, ActKey.CLOSE, ActKey.TURN_COMPLAINT]
    withdrawn = step_card(view(answered(closure=WITHDRAWN)))
    assert (withdrawn.when, withdrawn.mark.text) == ("Closed on Fri 20 Nov 2026: withdrawn", "Not told yet")
    assert (withdrawn.provision, bool(withdrawn.summary)) == ("3.7", True)
    assert withdrawn.notes[0].startswith("Also: Action due: Mend the roof")
    assert [b.deed.does for b in withdrawn.buttons] == [
        Errand.WRITE_LETTER, ActKey.TELL_RESIDENT, ActKey.COMPLETE_REMEDY, ActKey.REOPEN,
    ]  # fmt: skip
    running = step_card(view(defined(remedies=(DONE,)))).notes
    assert running == (f"Also: Tell the resident that it is done: {DONE.what} (7.3).",)


@pytest.mark.parametrize(
    ("today", "status", "words"),
    [
        (date(2026, 11, 6), Status.SOON, "in 3 days"),
        (date(2026, 11, 8), Status.SOON, "tomorrow"),
        (date(2026, 11, 9), Status.TODAY, "today"),
        (date(2026, 11, 11), Status.OVERDUE, "2 days overdue"),
    ],
)
def test_the_date_is_said_in_words(today: date, status: Status, words: str) -> None:
    card = step_card(view(defined(), today))
    assert card.mark.status is status
    assert card.when == f"By Monday 9 November 2026, {words}"


@pytest.mark.parametrize(("today", "status"), [(date(2026, 12, 23), Status.SOON), (date(2026, 12, 22), Status.LATER)])
def test_over_christmas_too_the_next_five_working_days_are_what_comes_soon(today: date, status: Status) -> None:
    record = stage(1, date(2026, 12, 17), acknowledged_on=date(2026, 12, 17))
    shown = view(defined(received_on=date(2026, 12, 17), stages=(record,)), today)
    due = shown.clock.stages[0].respond.due
    assert (due, date_status(due, None, shown)) == (date(2027, 1, 5), Status.LATER)
    assert date_status(date(2027, 1, 4), None, shown) is status


def test_our_own_target_stands_beside_the_codes_date_until_it_is_extended() -> None:
    own = Targets(3, 8, 15)
    card = step_card(view(defined(), date(2026, 11, 3), own))
    assert card.own == "Our own target: Thu 5 Nov 2026, in 2 days"
    assert step_card(view(defined(), date(2026, 11, 3))).own == ""
    extended = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(),))
    assert step_card(view(defined(stages=(extended,)), targets=own)).own == ""


def test_the_steps_date_can_be_asked_about_even_before_the_definition() -> None:
    for case in (complaint(), defined()):
        why = step_card(view(case, read_only=True)).why
        assert why is not None
        assert why.deed == Deed(Errand.WHY, why=(DeadlineKind.ACKNOWLEDGE, 1, Source.CODE, 0, ""))
    assert step_card(view(answered(closure=CLOSED, remedies=()))).why is None


def test_it_names_the_provision_and_says_what_it_asks() -> None:
    card = step_card(view(defined()))
    assert card.provision == "6.2"
    assert "5 working days" in card.summary


def test_a_date_not_fixed_yet_is_called_provisional() -> None:
    clock = view(defined(stages=(stage(1),), promises=()))
    respond = replace(clock.clock, step=replace(clock.clock.step, provisional=True))  # type: ignore[type-var]
    assert "Provisional" in step_card(replace(clock, clock=respond)).when


def test_nothing_is_left_on_a_closed_case_without_actions() -> None:
    card = step_card(view(answered(closure=CLOSED, remedies=())))
    assert card.what == "Nothing is left to do"
    assert card.when == "Closed on Fri 20 Nov 2026: answered"
    assert not card.presses


@pytest.mark.parametrize("case", [answered(closure=CLOSED), answered(closure=CLOSED, remedies=())])
def test_a_closed_case_can_be_reopened_from_the_card(case: CaseFile) -> None:
    assert step_card(view(case)).buttons[-1].deed == Deed(ActKey.REOPEN)
    assert step_card(view(case, read_only=True)).buttons == ()
    still_open = step_card(view(replace(case, closure=None)))
    assert Deed(ActKey.REOPEN) not in [b.deed for b in still_open.buttons]


def test_an_extension_nobody_was_told_of_is_pointed_out() -> None:
    untold = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(told_on=None),))
    card = step_card(view(defined(stages=(untold,)), date(2026, 11, 11)))
    assert "Write the extension letter by Wed 18 Nov 2026" in card.notes[0]
    late = step_card(view(defined(stages=(untold,)), date(2026, 11, 19)))
    assert "counts as late" in late.notes[0]


def test_a_desk_open_for_reading_offers_no_button() -> None:
    card = step_card(view(defined(remedies=(remedy(),)), read_only=True))
    assert card.what
    assert card.buttons == ()


def test_while_the_resident_was_not_told_the_extension_letter_comes_first() -> None:
    untold = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(told_on=None),))
    deeds = [b.deed for b in step_card(view(defined(stages=(untold,)), date(2026, 11, 11))).buttons]
    assert deeds[0] == letter(LetterKind.EXTENSION_1)
    assert deeds[1] == Deed(ActKey.FINDINGS, stage=1)
    told = replace(untold, extensions=(extension(),))
    deeds = [b.deed for b in step_card(view(defined(stages=(told,)), date(2026, 11, 11))).buttons]
    assert letter(LetterKind.EXTENSION_1) not in deeds


def test_stage_two_is_one_click_away_once_stage_one_is_answered() -> None:
    card = step_card(view(answered(stages=(RESPONDED,), remedies=())))
    assert [b.deed.does for b in card.buttons] == [ActKey.CLOSE, ActKey.ESCALATE]
