"""A quarter's figures with something in every list, for the tests of the board pack and its workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    Determination,
    Home,
    Outcome,
    RemedyKind,
    Resident,
)
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.measures import MeasureContext, PackFigures, pack_figures
from tests.builders import at_stage_two, complaint, defined, extension, landlord, remedy, rules, stage

NAME, STREET = "Zebedee Quillfeather", "77 Unmistakable Row"
FORMULA = '=HYPERLINK("x")'
MADE = date(2026, 12, 31)
TARGETS = Targets(3, 10, 15)


def numbered(number: int, case: CaseFile) -> CaseFile:
    return replace(
        case, id=number, reference=f"C-2026-{number:04d}", resident=Resident(number, NAME), home=Home(number, STREET),
        words=f"{NAME} said so",
    )  # fmt: skip


def two_extensions() -> CaseFile:
    told = extension(id=1, told_on=date(2026, 11, 10), reason="+441 {x} no report")
    late = extension(
        id=2, decided_on=date(2026, 11, 24), told_on=date(2026, 11, 24), reason=FORMULA, new_date=date(2026, 12, 1)
    )
    record = stage(
        acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 30), outcome=Outcome.PARTLY_UPHELD,
        extensions=(told, late),
    )  # fmt: skip
    return defined(stages=(record,), theme="=Odd, theme")


def portfolio() -> tuple[CaseFile, ...]:
    paid = remedy(id=3, kind=RemedyKind.PAYMENT, what="Pay", amount=12_345, done_on=date(2026, 12, 1), proof="Bank")
    awkward = remedy(id=4, what="-1 + Mend <it> & {x}", due_on=date(2026, 12, 1))
    found = [
        complaint(),
        two_extensions(),
        at_stage_two(remedies=(remedy(id=1), remedy(2, id=2), paid, awkward)),
        complaint(received_on=date(2026, 5, 6), theme="Other"),
        complaint(closure=Closure(date(2026, 11, 5), ClosureKind.WITHDRAWN, "Settled")),
        complaint(kind=CaseKind.SERVICE_REQUEST, stages=()),
        complaint(kind=CaseKind.COMPLIMENT, stages=()),
    ]
    return tuple(numbered(n, case) for n, case in enumerate(found, start=1))


DETERMINATIONS = (
    Determination(1, "202400001", date(2026, 10, 5), "Complaint handling", FORMULA, "Maladministration"),
    Determination(2, "202400002", date(2026, 1, 5), "Repairs", "Not in the quarter", "Redress"),
)


def pack(cases: tuple[CaseFile, ...] | None = None, made: date = MADE) -> PackFigures:
    """The pack of October to December 2026."""
    context = MeasureContext(rules(TARGETS), 640, made, ("Repairs", "Other"))
    findings = DETERMINATIONS if cases is None else ()
    return pack_figures(portfolio() if cases is None else cases, findings, landlord(), Quarter(2026, 3), context)
