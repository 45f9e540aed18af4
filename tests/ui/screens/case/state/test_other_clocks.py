"""What others set dates for: the Ombudsman, other laws; restrictions and checks, on the screen and in its menu."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    Closure,
    ClosureKind,
    NeighbourStep,
    Outcome,
    Promise,
    PromiseKind,
    Resident,
)
from complaintdesk.domain.clocks import DeadlineKind, Targets
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.actions import action_cards
from complaintdesk.ui.screens.case.state.complaint import finding_cards
from complaintdesk.ui.screens.case.state.header import header
from complaintdesk.ui.screens.case.state.other_clocks import other_cards
from complaintdesk.ui.screens.case.state.other_offers import other_offers
from complaintdesk.ui.screens.case.state.parts import Deed, Errand
from complaintdesk.ui.screens.case.state.people import people_cards
from complaintdesk.ui.screens.case.state.step import step_card
from complaintdesk.ui.screens.case.state.timeline import events
from complaintdesk.ui.theme.status import Status
from tests.builders import RULES, complaint, defined, neighbour, ombudsman_duty, restriction, stage
from tests.ui.screens.case.views import buttons, texts, view

TODAY = date(2026, 11, 20)
CHECKED = Targets(check=8)
ACKNOWLEDGED = stage(1, acknowledged_on=date(2026, 11, 4))
RESPONDED = stage(
    1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD
)  # fmt: skip
INVESTIGATED = neighbour(
    concluded_on=date(2026, 11, 16), steps=(NeighbourStep("investigate", date(2026, 11, 16), "Surveyor’s visit"),)
)


def test_each_duty_of_another_law_has_its_date_and_how_it_stands() -> None:
    card = other_cards(view(complaint(neighbours=(INVESTIGATED,)), TODAY))[-1]
    assert card.title == "Awaab’s Law: significant hazard – Damp and mould"
    told = {line.value: (line.detail, line.mark.text if line.mark else "") for line in card.lines if line.detail}
    assert told["Investigate the significant hazard"] == (
        "By Tue 17 Nov 2026: 10 working days from Tue 3 Nov 2026\nSurveyor’s visit", "Done in time, Mon 16 Nov 2026",
    )  # fmt: skip
    assert told["Written summary of the investigation, with how to complain"] == (
        "By Thu 19 Nov 2026: 3 working days from Mon 16 Nov 2026", "Overdue",
    )  # fmt: skip
    assert told["Further works physically started"][1] == "Later"
    assert card.lines[-1].value.startswith("Source: Government statement of 27 October 2025")
    assert "Looked at on 21 November 2026: well reported, not read at its source." in card.lines[-1].value


def test_what_counts_from_an_end_that_has_not_come_has_no_date() -> None:
    card = other_cards(view(complaint(neighbours=(neighbour(),)), TODAY))[-1]
    waiting = next(line for line in card.lines if line.value.startswith("Make the home safe"))
    assert waiting.detail == "5 working days from the day the investigation ended"
    assert waiting.mark is not None
    assert (waiting.mark.text, waiting.button) == ("No date yet", None)
    assert "The investigation ended: Not yet: the dates after it wait for it" in texts((card,))


def test_a_clock_that_ended_asks_for_nothing_more() -> None:
    ended = neighbour(ended_on=date(2026, 11, 18))
    cards = other_cards(view(complaint(neighbours=(ended,)), TODAY))
    assert [b for b in buttons(cards[-1:]) if not b.startswith("Why")] == [
        "Update or end: Awaab’s Law: significant hazard – Damp and mould"
    ]
    assert "Not done before it ended" in [line.mark.text for line in cards[-1].lines if line.mark]


def test_a_law_that_this_program_does_not_know_is_shown_all_the_same() -> None:
    cards = other_cards(view(complaint(neighbours=(neighbour(kind="law-of-2031"),)), TODAY))
    assert cards[-1].title == "law-of-2031"
    assert "does not know this law" in cards[-1].note


def test_the_desk_says_that_it_does_not_decide() -> None:
    notes = [card.note for card in other_cards(view(complaint(), TODAY))]
    assert "The Ombudsman has asked for nothing on this case." in notes
    assert any("It decides nothing" in note and "significant" in note for note in notes)


def test_what_the_ombudsman_asks_for_is_recorded_as_done_once() -> None:
    done = ombudsman_duty(id=2, what="Send the file", done_on=date(2026, 11, 10), proof="Receipt")
    cards = other_cards(view(complaint(ombudsman_duties=(done, ombudsman_duty())), TODAY))
    assert [c.title for c in cards[1:3]] == ["Apologise and pay £200", "Send the file"]
    assert cards[1].buttons[0].deed == Deed(ActKey.OMBUDSMAN_DONE, item=1)
    assert [b.deed.does for b in cards[2].buttons] == [Errand.WHY]
    assert "Known from: Receipt" in texts(cards)


def test_a_restriction_stands_at_the_head_until_it_ends() -> None:
    held = complaint(restrictions=(restriction(),))
    assert header(view(held)).restricted == "Contact restricted: Letters only"
    shown = people_cards(view(held, date(2027, 2, 6)))
    assert "Review overdue" in texts(shown)
    assert "Review or end the restriction: Letters only" in buttons(shown)
    ended = complaint(restrictions=(restriction(ended_on=date(2026, 11, 18)),))
    assert header(view(ended)).restricted == ""
    assert "Review or end the restriction: Letters only" not in buttons(people_cards(view(ended)))


def test_a_check_is_asked_for_only_while_the_stage_waits_and_we_check_at_all() -> None:
    shown = finding_cards(view(defined(stages=(ACKNOWLEDGED,)), targets=CHECKED))
    assert "To be looked over: By Mon 16 Nov 2026, working day 8 after the acknowledgement" in texts(shown)
    assert "Record the check" in buttons(shown)
    made = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), checked_on=date(2026, 11, 12)),))
    assert "Looked over: Thu 12 Nov 2026" in texts(finding_cards(view(made, targets=CHECKED)))
    for other in (view(made, targets=CHECKED), view(defined(stages=(ACKNOWLEDGED,))), view(defined(), targets=CHECKED)):
        assert "Record the check" not in buttons(finding_cards(other))


def test_a_promise_says_what_kind_it_is_and_can_be_changed_until_it_is_kept() -> None:
    waiting = Promise(1, "Ring", date(2026, 11, 24), kind=PromiseKind.CALL)
    kept = Promise(2, "The date", date(2026, 11, 4), date(2026, 11, 4), PromiseKind.KEPT_DATE)
    shown = action_cards(view(defined(promises=(waiting, kept))))
    assert {"Kind: A call", "Kind: A date we gave and keep"} <= set(texts(shown))
    assert "Change: Ring" in buttons(shown)
    assert "Change: The date" not in buttons(shown)


ANSWERED = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 5), outcome=Outcome.UPHELD)


@pytest.mark.parametrize(
    ("case", "what", "deed", "asks"),
    [
        (
            defined(stages=(ANSWERED,), ombudsman_duties=(ombudsman_duty(id=3),)),
            "Ombudsman: Apologise and pay £200",
            Deed(ActKey.OMBUDSMAN_DONE, item=3),
            "The date is the Ombudsman’s.",
        ),
        (
            defined(stages=(ANSWERED,), neighbours=(neighbour(id=5),)),
            "Investigate the significant hazard",
            Deed(ActKey.MEET_NEIGHBOUR, item=5, duty="investigate"),
            "Awaab’s Law: significant hazard, a clock that you started",
        ),
    ],
)
def test_once_the_code_asks_for_nothing_the_next_step_can_be_one_of_these(
    case: CaseFile, what: str, deed: Deed, asks: str
) -> None:
    card = step_card(view(case))
    assert card.what == what
    assert card.buttons[0].deed == deed
    assert asks in card.summary


def test_the_timeline_tells_what_was_done_for_others_and_how_contact_was_restricted() -> None:
    case = complaint(
        stages=(stage(1, acknowledged_on=date(2026, 11, 4), checked_on=date(2026, 11, 12)),),
        promises=(Promise(1, "Ring", date(2026, 11, 9), date(2026, 11, 9), PromiseKind.CALL),),
        neighbours=(INVESTIGATED,),
        ombudsman_duties=(ombudsman_duty(done_on=date(2026, 11, 18), proof="Receipt"),),
        restrictions=(restriction(ended_on=date(2026, 11, 19)),),
    )
    assert [e.what for e in events(case, RULES)] == [
        "Complaint received by phone",
        "Became aware of the hazard: Awaab’s Law: significant hazard, Damp and mould",
        "Stage 1 acknowledged",
        "Contact restricted: Letters only",
        "Call made as promised: Ring",
        "Stage 1 investigation looked over",
        "The investigation ended: Awaab’s Law: significant hazard, Damp and mould",
        "Done: Investigate the significant hazard (Awaab’s Law: significant hazard)",
        "Done for the Ombudsman (order): Apologise and pay £200",
        "Contact no longer restricted: Letters only",
    ]


def fitting(case: CaseFile, targets: Targets | None = None) -> dict[object, str]:
    """The entries of the menu: "" for those that fit, else why not."""
    found = [o for o in other_offers(view(case, TODAY, targets)) if o.deed is not None]
    assert all(o.fits is not bool(o.why) for o in found)
    return {o.deed.does: o.why for o in found if o.deed is not None}


ALWAYS = {ActKey.ADJUSTMENTS, ActKey.RESTRICT, ActKey.OMBUDSMAN_DUTY, ActKey.START_NEIGHBOUR}


def test_what_cannot_be_chosen_says_why() -> None:
    bare = fitting(complaint())
    assert {does for does, why in bare.items() if not why} == ALWAYS
    assert bare[ActKey.CHECK] == "Settings has no day for checks"
    assert bare[ActKey.REVIEW_RESTRICTION] == "contact is not restricted"
    full = complaint(
        stages=(ACKNOWLEDGED,), promises=(Promise(1, "Ring", TODAY),), neighbours=(neighbour(),),
        ombudsman_duties=(ombudsman_duty(),), restrictions=(restriction(),),
    )  # fmt: skip
    assert set(fitting(full, CHECKED).values()) == {""}


@pytest.mark.parametrize(
    ("case", "why"),
    [
        (complaint(), "the stage is not acknowledged yet"),
        (complaint(stages=(stage(1, acknowledged_on=TODAY, checked_on=TODAY),)), "it is made already"),
        (complaint(stages=(stage(1, acknowledged_on=TODAY, responded_on=TODAY),)), "the stage is answered"),
        (complaint(stages=()), "only a complaint is checked"),
        (complaint(closure=Closure(TODAY, ClosureKind.WITHDRAWN, "Moved")), "the case is closed"),
    ],
)
def test_why_there_is_nothing_to_check(case: CaseFile, why: str) -> None:
    assert fitting(case, CHECKED)[ActKey.CHECK] == why


def test_the_menu_is_the_same_without_a_case_and_nothing_of_it_can_be_chosen() -> None:
    without, reading = other_offers(None), other_offers(view(complaint(), TODAY, read_only=True))
    assert [o.text for o in without] == [o.text for o in other_offers(view(complaint(), TODAY))]
    assert not any(o.fits for o in (*without, *reading))
    letters = [o.text[o.text.index("&") + 1].lower() for o in without if o.text]
    assert len(letters) == len(set(letters))


def test_dates_of_these_kinds_can_be_asked_why() -> None:
    resident = Resident(1, "Rosa Tenant", adjustments="Ring first", adjustments_review_on=date(2027, 1, 4))
    case = complaint(
        resident=resident, neighbours=(neighbour(),), ombudsman_duties=(ombudsman_duty(),),
        restrictions=(restriction(),), promises=(Promise(1, "Ring", TODAY),),
    )  # fmt: skip
    shown = view(case, TODAY)
    cards = (*other_cards(shown), *people_cards(shown), *action_cards(shown))
    found = [b for card in cards for b in (*card.buttons, *(line.button for line in card.lines if line.button))]
    kinds = {b.deed.why[0] for b in found if b.deed.why is not None}
    assert kinds == {
        DeadlineKind.NEIGHBOUR, DeadlineKind.OMBUDSMAN_ORDER, DeadlineKind.RESTRICTION_REVIEW,
        DeadlineKind.ADJUSTMENT_REVIEW, DeadlineKind.PROMISE,
    }  # fmt: skip
    assert Status.LATER in {card.mark.status for card in cards if card.mark}
