"""The Case menu: only the acts that make sense now can be chosen, and no third stage or pause is among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    IssuedLetter,
    LetterKind,
    LetterSending,
    Outcome,
    Refusal,
    RefusalGround,
    SentBy,
)
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.offers import Offer, corrections, offers
from complaintdesk.ui.screens.case.state.parts import CaseView, Errand
from tests.builders import answered, at_stage_two, complaint, defined, extension, stage
from tests.ui.screens.case.views import view

RESPONDED = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
CLOSED = Closure(date(2026, 11, 20), ClosureKind.ANSWERED, "")
ALWAYS = {ActKey.CONTACT, ActKey.ADD_PROMISE, ActKey.REPRESENTATIVE, ActKey.CORRECT_CASE}
STAGED = ALWAYS | {ActKey.ADD_REMEDY, ActKey.CORRECT_STAGE, ActKey.FURTHER_ISSUE}
WAITING = STAGED | {ActKey.DEFINE, ActKey.EXTEND, ActKey.RESPOND, ActKey.CLOSE}
ANSWERED = answered(stages=(RESPONDED,))
REFUSED = Closure(date(2026, 11, 20), ClosureKind.REFUSED, "Court claim made")
LETTER = IssuedLetter(3, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4), "Ann Officer", "1", "aa", 8)


def refusal(stage: int) -> Refusal:
    return Refusal(
        7, stage, date(2026, 11, 16), date(2026, 11, 20), RefusalGround.COURT, "Before the court", "Ann Officer"
    )


def fitting(case: CaseFile, *, read_only: bool = False) -> set[object]:
    seen = view(case, read_only=read_only)
    found = (*offers(seen), *corrections(seen))
    return {o.deed.does for o in found if o.deed is not None and o.fits and isinstance(o.deed.does, ActKey)}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (complaint(), WAITING | {ActKey.ACKNOWLEDGE, ActKey.REFUSE}),
        (defined(), WAITING | {ActKey.ACKNOWLEDGE, ActKey.FINDINGS, ActKey.REFUSE}),
        (answered(), WAITING | {ActKey.FINDINGS, ActKey.REFUSE}),
        (ANSWERED, STAGED | {ActKey.ESCALATE, ActKey.CLOSE, ActKey.REFUSE}),
        (replace(ANSWERED, closure=CLOSED), STAGED | {ActKey.ESCALATE, ActKey.REOPEN, ActKey.REFUSE}),
        (
            replace(ANSWERED, refusals=(refusal(2),)),
            STAGED | {ActKey.CLOSE, ActKey.CORRECT_REFUSAL, ActKey.WITHDRAW_REFUSAL},
        ),
        (
            replace(ANSWERED, refusals=(replace(refusal(2), told_on=date(2026, 11, 20)),)),
            STAGED | {ActKey.CLOSE, ActKey.WITHDRAW_REFUSAL},
        ),
        (
            complaint(refusals=(refusal(1),), closure=REFUSED),
            (STAGED | {ActKey.CORRECT_REFUSAL, ActKey.WITHDRAW_REFUSAL}) - {ActKey.FURTHER_ISSUE},
        ),
        (at_stage_two(letters=(LETTER,)), WAITING | {ActKey.FINDINGS, ActKey.SENDING}),
        (complaint(kind=CaseKind.SERVICE_REQUEST, stages=()), ALWAYS | {ActKey.TURN_COMPLAINT, ActKey.CLOSE}),
    ],
)
def test_only_what_makes_sense_can_be_chosen(case: CaseFile, expected: set[object]) -> None:
    assert fitting(case) == expected


def test_nothing_can_be_saved_in_a_desk_open_for_reading() -> None:
    assert fitting(defined(), read_only=True) == set()


def test_the_refusal_is_of_the_stage_the_case_is_at_and_the_letter_the_latest_not_sent() -> None:
    def deed(case: CaseFile, key: ActKey) -> tuple[int, int]:
        found = (*offers(view(case)), *corrections(view(case)))
        return next((o.deed.stage, o.deed.item) for o in found if o.deed and o.deed.does is key)

    assert deed(complaint(), ActKey.REFUSE) == (1, 0)
    assert deed(ANSWERED, ActKey.REFUSE) == (2, 0)
    assert deed(replace(ANSWERED, refusals=(refusal(2),)), ActKey.WITHDRAW_REFUSAL) == (0, 7)
    later = replace(LETTER, id=4, kind=LetterKind.EXTENSION_1)
    sent = LetterSending(1, 4, date(2026, 11, 16), SentBy.POST, "Ann Officer")
    assert deed(defined(letters=(LETTER, later)), ActKey.SENDING) == (0, 4)
    assert deed(defined(letters=(LETTER, later), sendings=(sent,)), ActKey.SENDING) == (0, 3)
    assert deed(defined(letters=(later,), sendings=(sent,)), ActKey.SENDING) == (0, 4)


def test_why_can_be_asked_wherever_there_is_a_date() -> None:
    def asked(case: CaseFile, *, read_only: bool = False) -> bool:
        found = offers(view(case, read_only=read_only))
        return next(o.fits for o in found if o.deed is not None and o.deed.does is Errand.WHY)

    assert asked(complaint(), read_only=True)
    assert asked(answered(stages=(RESPONDED,), closure=CLOSED))
    assert not asked(complaint(kind=CaseKind.FEEDBACK, stages=()))


def test_letters_are_those_of_the_stage_the_case_is_at() -> None:
    extended = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(),))
    for case, fits in (
        (defined(), {LetterKind.ACKNOWLEDGEMENT_1, LetterKind.RESPONSE_1}),
        (defined(stages=(extended,)), {LetterKind.ACKNOWLEDGEMENT_1, LetterKind.EXTENSION_1, LetterKind.RESPONSE_1}),
        (at_stage_two(), {LetterKind.ACKNOWLEDGEMENT_2, LetterKind.RESPONSE_2}),
    ):
        found = offers(view(case))
        assert {o.deed.letter for o in found if o.deed is not None and o.deed.letter and o.fits} == fits


def test_the_menu_is_the_same_for_every_case_and_none_can_be_chosen_without_one() -> None:
    for menu in (offers, corrections):
        without = menu(None)
        assert [o.keys for o in without] == [o.keys for o in menu(view(at_stage_two()))]
        assert not any(o.fits for o in without)


@pytest.mark.parametrize("menu", [offers, corrections])
def test_no_two_entries_share_an_underlined_letter(menu: Callable[[CaseView], tuple[Offer, ...]]) -> None:
    found = [o for o in menu(view(complaint())) if o.deed is not None]
    letters = [o.text[o.text.index("&") + 1].lower() for o in found if "&" in o.text]
    assert len(letters) == len(set(letters))


def test_what_the_code_forbids_is_not_there() -> None:
    words = " ".join(o.text.replace("&", "").lower() for o in (*offers(None), *corrections(None)))
    for forbidden in ("stage 3", "pause", "hold", "stop the clock", "delete"):
        assert forbidden not in words
