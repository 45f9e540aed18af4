"""Refusing, giving up, something more raised, and how a letter went out, by hand in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.acts import Respond
from complaintdesk.domain.casefile import (
    CaseFile,
    IssuedLetter,
    IssueHandling,
    LetterKind,
    Outcome,
    RefusalGround,
    SentBy,
)
from complaintdesk.services.complaints import perform
from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

TODAY = date(2026, 11, 20)
TOM = 4
"""The seeded complaint that is defined and acknowledged."""


def test_a_complaint_is_not_accepted_and_taken_up_after_all(window: Driver) -> None:
    hands.open_case(window)
    hands.keys(window, Qt.Key.Key_X)
    assert "When it happened" not in window.texts()
    window.choose("Ground", "More than twelve months ago")
    hands.fill(window, "When it happened", "18/11/2025")
    window.until(lambda: "They could complain of this until 18 November 2026" in window.texts())
    hands.fill(window, "When it happened", "17/11/2025")
    window.until(lambda: "and did so on 18 November 2026." in window.texts())
    hands.fill(window, "What was weighed before saying no", "Illness was asked about")
    hands.save(window)
    assert "Write the reasons, in words meant for the resident" in window.texts()
    hands.fill(window, "Reasons, in words meant for the resident", "It was mended a year ago")
    hands.save(window)
    assert hands.dialog(window) is None
    refusal = hands.kept(window).refusal(1)
    assert refusal is not None
    assert (refusal.ground, refusal.event_on, refusal.asked_on, refusal.decided_on) == (
        RefusalGround.TOO_OLD, date(2025, 11, 17), date(2026, 11, 18), TODAY,
    )  # fmt: skip
    assert {"Not accepted", "Tell the resident in writing why the complaint is not accepted"} <= set(
        window.texts().splitlines()
    )
    assert "Why this date?" not in window.texts()
    window.click("Next step: Correct the refusal")
    assert window.find_labelled(QWidget, "When it happened").property("text") == "Mon 17 Nov 2025"
    hands.fill(window, "Reasons, in words meant for the resident", "It was mended in 2024")
    hands.save(window)
    assert "Say why it is being corrected" in window.texts()
    hands.fill(window, "Why it is corrected", "The year was wrong")
    hands.save(window)
    (corrected,) = hands.kept(window).refusals
    assert corrected == replace(refusal, reasons="It was mended in 2024")
    window.click("Next step: Told another way")
    hands.save(window)
    (told,) = hands.kept(window).refusals
    assert told == replace(corrected, told_on=TODAY)
    assert "Correct the refusal" not in window.texts()
    window.click("Next step: Give up the refusal")
    hands.fill(window, "Why it is given up", "The Ombudsman asked")
    hands.save(window)
    assert hands.kept(window).is_open
    assert "Define the complaint: its points and the outcomes sought" in window.texts()


def test_stage_two_is_refused_and_then_had(window: Driver) -> None:
    perform(window.context.desk, TOM, Respond(1, date(2026, 11, 17), Outcome.NOT_UPHELD))
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_X)
    hands.fill(window, "Stage 2 asked for on", "18/11/2026")
    window.choose("Ground", "Already considered")
    hands.fill(window, "Reasons, in words meant for the resident", "It was settled in 2025")
    hands.save(window)
    case = hands.kept(window, TOM)
    assert case.is_open
    assert case.refusal(2) is not None
    assert "Tell the resident in writing why stage 2 was refused" in window.texts()
    window.click("Next step: Give up the refusal")
    hands.fill(window, "Why it is given up", "It was another matter")
    hands.save(window)
    hands.keys(window, Qt.Key.Key_U)
    hands.save(window)
    second = hands.kept(window, TOM).stage(2)
    assert second is not None
    assert second.opened_on == date(2026, 11, 18)


def test_an_issue_logged_anew_is_named_beside_the_complaint_it_was_raised_on(window: Driver) -> None:
    before = hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_I)
    hands.fill(window, "What they raised, in their own words", "The path is slippery")
    assert "join it to this complaint (6.8)" in window.texts()
    window.click("It is related to this complaint")
    assert "It is not related to this complaint: log it as a new complaint (6.8)." in window.texts()
    hands.save(window)
    window.until(lambda: window.window.findChild(LogCaseDialog) is not None)
    form = window.window.findChild(LogCaseDialog)
    assert isinstance(form, LogCaseDialog)
    assert form.windowTitle() == "Log a new complaint, raised on C-2026-0004"
    window.choose("Theme", "Other")
    form.try_save()
    window.rest()
    (issue,) = hands.kept(window, TOM).further_issues
    assert (issue.handling, issue.new_reference) == (IssueHandling.ANEW, "C-2026-0006")
    new = hands.kept(window, 6)
    assert (new.reference, new.words, new.received_on) == ("C-2026-0006", "The path is slippery", TODAY)
    assert (new.resident, new.home) == (before.resident, before.home)
    hands.open_case(window, TOM)
    assert "Logged as C-2026-0006" in window.texts()


def test_an_issue_joined_against_the_rule_needs_its_reason_and_one_not_logged_stays_to_be_done(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_I)
    hands.fill(window, "What they raised, in their own words", "The gutter drips")
    window.click("Looking into it would unreasonably hold up the answer")
    window.choose("What becomes of it", "It joins this complaint, as a further point")
    hands.save(window)
    assert "Say why it is joined all the same." in window.texts()
    hands.fill(window, "Why it is handled otherwise", "One visit does both")
    hands.save(window)
    assert [p.text for p in hands.kept(window, TOM).points] == ["The roof leaks", "The gutter drips"]
    hands.keys(window, Qt.Key.Key_I)
    hands.fill(window, "What they raised, in their own words", "The path is slippery")
    window.click("It is related to this complaint")
    window.click("Log the new complaint next, filled in from this one")
    hands.save(window)
    assert "Not logged yet" in window.texts()
    window.click("The complaint raised on Fri 20 Nov 2026 is logged")
    hands.fill(window, "Reference of the new complaint", "C-2026-0001")
    hands.save(window)
    assert hands.kept(window, TOM).further_issues[-1].new_reference == "C-2026-0001"


@pytest.fixture
def written(window: Driver) -> CaseFile:
    """Tom's complaint with an acknowledgement that was issued on the day it was acknowledged."""
    with window.context.desk.writing() as unit:
        before = unit.case(TOM)
        pdf = unit.add_attachment(TOM, "letter.pdf", "application/pdf", b"%PDF")
        letter = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 10), "Ann Officer", "1", "aa", pdf.id)
        return unit.save_case(before, replace(before, attachments=(pdf,), letters=(letter,)), "letter issued")


def test_it_is_recorded_how_a_letter_went_out(window: Driver, written: CaseFile) -> None:
    hands.open_case(window, TOM)
    hands.show(window, "Letters")
    hands.keys(window, Qt.Key.Key_S, alt=True)
    assert "Stage 1 acknowledgement, dated 10 November 2026" in window.texts()
    window.until(lambda: "The letter bears 10 November 2026" in window.texts())
    assert window.find_labelled(QWidget, "Sent by").isVisible()
    hands.fill(window, "What proves it, if anything", "AB123")
    hands.save(window)
    (sending,) = hands.kept(window, TOM).sendings
    assert (sending.letter, sending.sent_on, sending.how, sending.proof) == (
        written.letters[0].id, TODAY, SentBy.POST, "AB123",
    )  # fmt: skip
    assert "Sent Fri 20 Nov 2026 by post" in window.texts()
