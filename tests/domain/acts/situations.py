"""Cases in every situation, and the acts done to them: what the tests of the acts share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from complaintdesk.domain.acts import (
    Act,
    AddRemedy,
    CorrectCase,
    CorrectStage,
    Define,
    Extend,
    LogCase,
    PointWording,
    SetRepresentative,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Home,
    Outcome,
    Promise,
    RemedyKind,
    Representative,
    Resident,
    Responsibility,
)
from complaintdesk.domain.errors import Problem
from tests.builders import (
    answered,
    at_stage_two,
    complaint,
    context,
    defined,
    finding,
    point,
    remedy,
    stage,
)

Found = list[tuple[str, str]]

TODAY = date(2026, 11, 20)
FUTURE = date(2026, 11, 21)
EARLY = date(2026, 11, 1)
DAY = date(2026, 11, 12)

OPEN = complaint()
ACKNOWLEDGED = defined(stages=(stage(acknowledged_on=date(2026, 11, 4)),))
ANSWERED = answered(stages=(stage(acknowledged_on=date(2026, 11, 4), responded_on=DAY, outcome=Outcome.UPHELD),))
CLOSED = replace(ANSWERED, closure=Closure(date(2026, 11, 16), ClosureKind.ANSWERED, ""))
WITHDRAWN = replace(ACKNOWLEDGED, closure=Closure(date(2026, 11, 10), ClosureKind.WITHDRAWN, "Settled"))
REQUEST = complaint(kind=CaseKind.SERVICE_REQUEST, stages=())
GROWN = complaint(complaint_from=date(2026, 11, 9), stages=(stage(1, date(2026, 11, 9)),))
STAGE_TWO = at_stage_two()
OLD_REQUEST = complaint(
    kind=CaseKind.COMPLAINT,
    received_on=date(2024, 3, 1),
    complaint_from=date(2024, 5, 1),
    stages=(stage(1, date(2024, 5, 1)),),
)


def listed(problems: Iterable[Problem]) -> Found:
    found = list(problems)
    assert all(p.text and "{" not in p.text for p in found)
    return [(p.field, p.code) for p in found]


def problems(act: Act, case: CaseFile) -> Found:
    return listed(act.problems(case, context(TODAY)))


def log(**changes: object) -> LogCase:
    base = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, "Rosa Tenant"),
        Home(0, "1 Some Road", "AN1 2BB"), "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def correct(case: CaseFile = OPEN, **changes: object) -> CorrectCase:
    base = CorrectCase(
        "A slip", case.received_on, case.channel, case.resident, case.home, case.words, case.theme, case.handler
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def correct_stage(case: CaseFile, number: int = 1, **changes: object) -> CorrectStage:
    record = case.stage(number)
    assert record is not None
    base = CorrectStage(number, "A slip", record.opened_on, record.acknowledged_on, record.responded_on)
    return replace(base, **changes)  # type: ignore[arg-type]


def define(*points: PointWording, sought: str = "A dry home", **changes: object) -> Define:
    return replace(Define(points, sought), **changes)  # type: ignore[arg-type]


def extend(**changes: object) -> Extend:
    base = Extend(1, date(2026, 11, 17), "No report yet", date(2026, 11, 30), date(2026, 11, 17), "", True)
    return replace(base, **changes)  # type: ignore[arg-type]


def pay(**changes: object) -> AddRemedy:
    base = AddRemedy(1, RemedyKind.PAYMENT, "Compensation", "Ann Officer", date(2026, 12, 4), 5_000)
    return replace(base, **changes)  # type: ignore[arg-type]


def acting(**changes: object) -> SetRepresentative:
    base = Representative("Rae Speaker", "daughter", "2 Other Road", consent_on=date(2026, 11, 3))
    return SetRepresentative(replace(base, **changes))  # type: ignore[arg-type]


ONE = PointWording(0, "The roof leaks", Responsibility.OURS)
DONE = remedy(done_on=date(2026, 11, 16), proof="Seen")
PROMISED = complaint(promises=(Promise(1, "Call", date(2026, 11, 10)),))
NOT_OURS = point(
    1, responsibility=Responsibility.NOT_OURS, responsibility_note="The council’s",
    findings=(finding(1, None, reasons="The council’s"),),
)  # fmt: skip
