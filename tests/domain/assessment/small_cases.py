"""Small cases on each side of each end of a year, for the tables of the self-assessment's figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    Determination,
    Outcome,
    Refusal,
    RefusalGround,
)
from complaintdesk.domain.landlord import Period
from tests.builders import complaint, stage

YEAR = Period("Year to 31 March 2026", date(2025, 4, 1), date(2026, 3, 31))
FIRST, LAST, BEFORE, AFTER = YEAR.first, YEAR.last, date(2025, 3, 31), date(2026, 4, 1)
IN, LATER = date(2025, 6, 11), date(2026, 11, 20)
MIDWAY, UNKNOWN = date(2026, 1, 14), date(2026, 1, 15)  # of the second nothing is known on the first
ENDS = tuple(enumerate((FIRST, LAST, BEFORE, AFTER, MIDWAY, UNKNOWN), start=1))
"""Each side of each end: 1, 2, 5 and 6 lie in the year, 1 and 5 in what is known of it midway."""

Changes = dict[str, object]
REQUEST: Changes = {"kind": CaseKind.SERVICE_REQUEST, "stages": ()}


def day(start: date, days: int) -> date:
    return start + timedelta(days=days)


@dataclass(frozen=True)
class Seen:
    """What a figure says: its value, the cases counted, and those it is a share of."""

    value: float | None
    cases: tuple[int, ...]
    base: tuple[int, ...]


def count(*cases: int) -> Seen:
    return Seen(float(len(cases)), cases, cases)


@dataclass(frozen=True)
class Row:
    """Cases on each side of each condition, and the figure of them once the year is over and midway."""

    cases: tuple[CaseFile, ...]
    over: Seen
    midway: Seen
    findings: tuple[Determination, ...] = ()


Rows = Iterator[tuple[str, Row]]


EARLIER = stage(1, date(2025, 2, 3), acknowledged_on=date(2025, 2, 5), responded_on=date(2025, 2, 14), conflicts="None")


def at(number: int, case: int, start: date, record: Changes, **changes: object) -> CaseFile:
    """A complaint of which stage `number` is what is looked at."""
    looked_at = stage(number, start, **record)
    stages = (looked_at,) if number == 1 else (EARLIER, looked_at)
    return complaint(id=case, **{"received_on": stages[0].opened_on, "stages": stages, **changes})


def opened(case: int, on: date, **changes: object) -> CaseFile:
    return at(1, case, on, {}, **changes)


def closed(on: date) -> Closure:
    return Closure(on, ClosureKind.WITHDRAWN, "No wish to go on")


def acked(number: int, case: int, on: date, **changes: object) -> CaseFile:
    """Acknowledged long after it fell due, so that the day it fell due lies on the other side of an end."""
    return at(number, case, day(on, -40), {"acknowledged_on": on}, **changes)


def sent(number: int, case: int, on: date, record: Changes | None = None, **changes: object) -> CaseFile:
    """Answered, upheld, after the response fell due."""
    base: Changes = {"acknowledged_on": day(on, -35), "responded_on": on, "outcome": Outcome.UPHELD}
    return at(number, case, day(on, -40), {**base, **(record or {})}, **changes)


def refusals() -> Rows:
    def refused(case: int, *made: Refusal) -> CaseFile:
        return opened(case, date(2025, 2, 3), refusals=made)

    def said_no(on: date, **changes: object) -> Refusal:
        base = Refusal(1, 1, date(2025, 2, 3), on, RefusalGround.COURT, on.isoformat(), "Ann Officer")
        return replace(base, **changes)  # type: ignore[arg-type]

    given_up: Changes = {"withdrawn_on": LATER, "withdrawn_why": "Asked to"}
    for s, other in ((1, 2), (2, 1)):
        cases = (
            *(refused(n, said_no(on, stage=s, told_on=on)) for n, on in ENDS), refused(7, said_no(IN, stage=s)),
            refused(8, said_no(IN, stage=s, told_on=UNKNOWN)), refused(9, said_no(IN, stage=s, told_on=IN, **given_up)),
            refused(10, said_no(IN, stage=other, told_on=IN)), opened(11, IN),
        )  # fmt: skip
        over, midway = Seen(500 / 6, (1, 2, 5, 6, 8), (1, 2, 5, 6, 7, 8)), Seen(50, (1, 5), (1, 5, 7, 8))
        yield f"refused_told_{s}", Row(cases, over, midway)
    old: Changes = {"ground": RefusalGround.TOO_OLD, "discretion": "Illness was asked about"}
    cases = (
        *(refused(n, said_no(on, **old)) for n, on in ENDS), refused(7, said_no(IN, **{**old, "discretion": " "})),
        refused(8, said_no(IN)), refused(9, said_no(IN, stage=2, **old)), refused(10, said_no(IN, **old, **given_up)),
    )  # fmt: skip
    over, midway = Seen(500 / 6, (1, 2, 5, 6, 9), (1, 2, 5, 6, 7, 9)), Seen(75, (1, 5, 9), (1, 5, 7, 9))
    yield "refused_weighed", Row(cases, over, midway)
    cases = (
        *(refused(n, said_no(on)) for n, on in ENDS), refused(7, said_no(IN, reasons="It is  too old")),
        refused(8, said_no(IN, stage=2, reasons="it is too OLD")),  # the same words, whatever their spaces and capitals
        refused(9, said_no(IN, reasons=FIRST.isoformat(), **given_up)),
    )  # fmt: skip
    over, midway = Seen(400 / 6, (1, 2, 5, 6), (1, 2, 5, 6, 7, 8)), Seen(50, (1, 5), (1, 5, 7, 8))
    yield "refused_on_their_own", Row(cases, over, midway)
