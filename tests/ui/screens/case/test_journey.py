"""A complaint from its definition to its end, through the screen's own buttons and keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from complaintdesk.domain.casefile import ClosureKind, Outcome, Responsibility
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

TODAY = date(2026, 11, 20)


def test_a_complaint_goes_through_both_stages(window: Driver) -> None:
    hands.open_case(window)
    define(window)
    acknowledge(window)
    extend(window)
    find_and_respond(window)
    put_right(window)
    escalate(window)
    find_and_respond_finally(window)
    finish(window)


def define(window: Driver) -> None:
    window.click("Next step: Define the complaint")
    hands.point(window, 1, "The roof’s leak was not mended")
    window.choose("Responsibility for point 1", "Ours")
    window.click("Add a point")
    hands.point(window, 2, "Nobody rang back")
    window.choose("Responsibility for point 2", "Ours")
    hands.fill(window, "What the resident would like to happen", "A sound roof & an apology")
    hands.save(window)
    assert hands.dialog(window) is None
    case = hands.kept(window)
    assert [(p.number, p.text, p.responsibility) for p in case.points] == [
        (1, "The roof’s leak was not mended", Responsibility.OURS),
        (2, "Nobody rang back", Responsibility.OURS),
    ]
    assert case.outcomes_sought == "A sound roof & an apology"


def acknowledge(window: Driver) -> None:
    assert "Acknowledge stage 1" in window.texts()
    window.click("Next step: It went out another way")
    hands.save(window)
    record = hands.kept(window).stage(1)
    assert record is not None
    assert record.acknowledged_on == TODAY
    assert "Send the stage 1 response" in window.texts()


def extend(window: Driver) -> None:
    hands.keys(window, Qt.Key.Key_E)
    hands.fill(window, "The reason, as the resident will be told it", "The roofer’s report is not here yet")
    hands.fill(window, "What you agreed with the resident about hearing from you", "A call every Friday")
    hands.save(window)
    record = hands.kept(window).stage(1)
    assert record is not None
    assert record.extensions[0].new_date == date(2026, 12, 18)
    assert "the resident has not been told" in window.texts()


def find_and_respond(window: Driver) -> None:
    window.click("Next step: Record findings")
    for reasons, button in (("We lost the job sheet", "Next point"), ("Nobody was told to ring", "Previous point")):
        hands.fill(window, "Evidence looked at", "The job log")
        window.choose("Finding on this point", "Upheld")
        hands.fill(window, "Reasons, as the resident will read them", reasons)
        window.click(button)
    assert "The points together suggest: upheld." in window.texts()
    window.choose("Outcome of the stage", "Upheld")
    hands.save(window)
    findings = [p.finding(1) for p in hands.kept(window).points]
    assert [f.reasons for f in findings if f] == ["We lost the job sheet", "Nobody was told to ring"]
    respond(window, 1)


def respond(window: Driver, stage: int) -> None:
    hands.keys(window, Qt.Key.Key_R)
    hands.save(window)
    record = hands.kept(window).stage(stage)
    assert record is not None
    assert (record.responded_on, record.outcome) == (TODAY, Outcome.UPHELD)


def put_right(window: Driver) -> None:
    hands.show(window, "Actions")
    window.click("Add a remedy or action")
    hands.fill(window, "What will be done", "Mend the roof")
    hands.save(window)
    assert "Action due: Mend the roof" in window.texts()


def escalate(window: Driver) -> None:
    hands.keys(window, Qt.Key.Key_U)
    hands.save(window)
    record = hands.kept(window).stage(2)
    assert record is not None
    assert record.handler == "Bea Chief"
    assert "Stage 2, open" in window.texts()


def find_and_respond_finally(window: Driver) -> None:
    hands.keys(window, Qt.Key.Key_A)
    hands.save(window)
    hands.keys(window, Qt.Key.Key_G)
    assert "Stage 1 found it upheld. We lost the job sheet" in window.texts()
    for button in ("Next point", "Previous point"):
        window.choose("Finding on this point", "Upheld")
        hands.fill(window, "Reasons, as the resident will read them", "As at stage 1")
        window.click(button)
    window.choose("Outcome of the stage", "Upheld")
    hands.save(window)
    respond(window, 2)


def finish(window: Driver) -> None:
    hands.show(window, "Actions")
    window.click("Record as done: Mend the roof")
    hands.fill(window, "How you know that it was done", "The roofer’s photographs")
    hands.save(window)
    window.click("Resident told: Mend the roof")
    hands.save(window)
    window.click("Next step: Close the case")
    hands.save(window)
    case = hands.kept(window)
    assert case.closure is not None
    assert case.closure.kind is ClosureKind.ANSWERED
    assert case.remedies[0].told_on == TODAY
    assert "Nothing is left to do" in window.texts()
    hands.show(window, "History")
    assert "Complaint defined, Ann Officer" in window.texts()
