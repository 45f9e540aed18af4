"""What stops logging, correcting, and turning a request into a complaint: each rule beside its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import (
    Act,
    LogCase,
    TurnIntoComplaint,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Home,
    Resident,
)
from tests.builders import (
    complaint,
    context,
    extension,
    stage,
)
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    DAY,
    DONE,
    EARLY,
    FUTURE,
    GROWN,
    OLD_REQUEST,
    OPEN,
    REQUEST,
    TODAY,
    Found,
    correct,
    listed,
    log,
    problems,
)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (log(), []),
        (log(received_on=None), [("received_on", "date.missing")]),
        (log(received_on=FUTURE), [("received_on", "date.future")]),
        (log(received_on=date(2024, 3, 31)), [("received_on", "case.before_code")]),
        (log(received_on=date(2024, 4, 1)), []),
        (log(received_on=date(2024, 3, 31), kind=CaseKind.SERVICE_REQUEST), []),
        (
            log(received_on=date(2011, 12, 31)),
            [("received_on", "date.too_early"), ("received_on", "case.before_code")],
        ),
        (log(resident=Resident(0, " ")), [("resident_name", "case.resident_missing")]),
        (log(words="\n "), [("words", "case.words_missing")]),
        (log(handler=""), [("handler", "case.handler_missing")]),
        (log(home=Home(0, "")), [("home_address", "case.home_missing")]),
        (log(home=Home(0, ""), kind=CaseKind.SERVICE_REQUEST), [("home_address", "case.home_missing")]),
        (log(home=Home(0, ""), kind=CaseKind.COMPLIMENT), []),
        (log(home=Home(0, ""), kind=CaseKind.FEEDBACK), []),
        (
            log(words="", handler="", received_on=None),
            [("received_on", "date.missing"), ("words", "case.words_missing"), ("handler", "case.handler_missing")],
        ),
    ],
)
def test_what_stops_logging(request_: LogCase, expected: Found) -> None:
    assert listed(request_.problems(context(TODAY))) == expected


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (log(), []),
        (log(channel=Channel.SURVEY), [("told_how_to_complain", "case.survey_not_told")]),
        (log(channel=Channel.SURVEY, told_how_to_complain=True), []),
        (log(theme=" "), [("theme", "case.no_theme")]),
        (log(theme="", kind=CaseKind.COMPLIMENT), []),
    ],
)
def test_what_logging_warns_of(request_: LogCase, expected: Found) -> None:
    assert listed(request_.warnings(context(TODAY))) == expected


STOPPED: list[tuple[str, Act, CaseFile, Found]] = [
    ("turn", TurnIntoComplaint(DAY, "Ann"), REQUEST, []),
    ("turn twice", TurnIntoComplaint(DAY, "Ann"), OPEN, [("on", "case.already_complaint")]),
    ("turn before receipt", TurnIntoComplaint(EARLY, "Ann"), REQUEST, [("on", "date.too_early")]),
    ("turn later", TurnIntoComplaint(FUTURE, "Ann"), REQUEST, [("on", "date.future")]),
    ("turn without day", TurnIntoComplaint(None, "Ann"), REQUEST, [("on", "date.missing")]),
    ("turn without handler", TurnIntoComplaint(DAY, " "), REQUEST, [("handler", "case.handler_missing")]),
    (
        "turn before the Code", TurnIntoComplaint(date(2024, 3, 20), "Ann"),
        replace(REQUEST, received_on=date(2024, 3, 1)), [("on", "case.before_code")],
    ),
    ("correct", correct(), OPEN, []),
    ("correct without reason", correct(reason=" "), OPEN, [("reason", "correction.reason_missing")]),
    ("correct words away", correct(words=""), OPEN, [("words", "case.words_missing")]),
    ("correct home away", correct(home=Home(1, "")), OPEN, [("home_address", "case.home_missing")]),
    ("correct to no day", correct(received_on=None), OPEN, [("received_on", "date.missing")]),
    ("correct to the future", correct(received_on=FUTURE), OPEN, [("received_on", "date.future")]),
    (
        "receipt after acknowledgement", correct(ACKNOWLEDGED, received_on=date(2026, 11, 5)), ACKNOWLEDGED,
        [("received_on", "correction.after_acknowledged")],
    ),
    ("receipt on the day of acknowledgement", correct(received_on=date(2026, 11, 4)), ACKNOWLEDGED, []),
    (
        "receipt after becoming a complaint", correct(GROWN, received_on=date(2026, 11, 10)), GROWN,
        [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after closing", correct(received_on=date(2026, 11, 11)),
        complaint(closure=Closure(date(2026, 11, 10), ClosureKind.WITHDRAWN, "")),
        [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after an extension", correct(received_on=date(2026, 11, 11)),
        complaint(stages=(stage(extensions=(extension(),)),)), [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after a remedy was done", correct(received_on=date(2026, 11, 17)), complaint(remedies=(DONE,)),
        [("received_on", "correction.after_acknowledged")],
    ),
    ("a complaint grown from a request before the Code", correct(OLD_REQUEST), OLD_REQUEST, []),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "expected"), [row[1:] for row in STOPPED], ids=[row[0] for row in STOPPED])
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected


def test_a_compliment_without_an_address_must_be_given_one_before_it_becomes_a_complaint() -> None:
    compliment = complaint(kind=CaseKind.COMPLIMENT, stages=(), home=Home(1, " "))
    act = TurnIntoComplaint(date(2026, 11, 3), "Ann Officer")
    assert [p.code for p in act.problems(compliment, context())] == ["case.home_needed"]
