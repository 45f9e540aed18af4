"""Builders of case files, rules and landlords for tests: sound by default, changed where a test says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.acts import ActContext
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Extension,
    Finding,
    Home,
    NeighbouringClock,
    OmbudsmanDuty,
    OmbudsmanDutyKind,
    Outcome,
    Point,
    Remedy,
    RemedyKind,
    Resident,
    Responsibility,
    Restriction,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules, Targets
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.rules import default_ombudsman, editions, neighbours

RULES = Rules(editions(), WorkingDays(), neighbours=neighbours())
RECEIVED = date(2026, 11, 2)
"""A Monday with no bank holiday in the weeks after it."""


def rules(targets: Targets | None = None) -> Rules:
    """The rules, with the landlord's own targets if given."""
    return replace(RULES, targets=targets or Targets())


def context(today: date = date(2026, 11, 20), targets: Targets | None = None) -> ActContext:
    """What acts rely on."""
    return ActContext(rules(targets), today, "Ann Officer")


def landlord(**changes: object) -> Landlord:
    """A landlord whose letters lack nothing."""
    base = Landlord(
        name="Harbour Homes",
        homes=640,
        ombudsman=default_ombudsman(),
        address_lines=("1 Quay Street", "Anytown", "AN1 1AN"),
        phone="01632 960001",
        email="complaints@harbour.example",
        officer="Ann Officer",
        people=(Person("Ann Officer", "Complaints officer"), Person("Bea Chief", "Chief executive", senior=True)),
        themes=("Repairs", "Other"),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def point(number: int = 1, **changes: object) -> Point:
    """A point that is the landlord's, not yet answered."""
    base = Point(number, number, f"Point number {number}", Responsibility.OURS)
    return replace(base, **changes)  # type: ignore[arg-type]


def finding(stage: int = 1, outcome: Outcome | None = Outcome.UPHELD, **changes: object) -> Finding:
    """A finding with everything a response needs."""
    base = Finding(stage, outcome, "The job sheets", "We took too long", "Our repairs policy")
    return replace(base, **changes)  # type: ignore[arg-type]


def extension(stage: int = 1, **changes: object) -> Extension:
    """An extension decided and told on 10 November 2026, to 20 November."""
    base = Extension(
        1, stage, date(2026, 11, 10), date(2026, 11, 10), "The surveyor’s report is not here yet",
        date(2026, 11, 20), ombudsman_details_given=True,
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def remedy(stage: int = 1, **changes: object) -> Remedy:
    """An action with a date, not done."""
    base = Remedy(1, stage, RemedyKind.ACTION, "Mend the roof", "Ann Officer", date(2026, 12, 4))
    return replace(base, **changes)  # type: ignore[arg-type]


def ombudsman_duty(**changes: object) -> OmbudsmanDuty:
    """An order of the Ombudsman's due on 4 December 2026, not done."""
    base = OmbudsmanDuty(1, OmbudsmanDutyKind.ORDER, "Apologise and pay £200", date(2026, 12, 4))
    return replace(base, **changes)  # type: ignore[arg-type]


def restriction(**changes: object) -> Restriction:
    """A restriction that holds since 5 November 2026, to be reviewed on 5 February 2027."""
    base = Restriction(
        1, "Letters only", "Forty calls in a week", "Asked about on 4 November", date(2026, 11, 5), date(2027, 2, 5)
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def neighbour(**changes: object) -> NeighbouringClock:
    """Awaab's Law for a significant hazard, aware on 3 November 2026, with nothing done yet."""
    base = NeighbouringClock(1, "awaab-significant", date(2026, 11, 3), "Damp and mould")
    return replace(base, **changes)  # type: ignore[arg-type]


def stage(number: int = 1, opened: date = RECEIVED, **changes: object) -> StageRecord:
    """A stage just opened."""
    handler = "Ann Officer" if number == 1 else "Bea Chief"
    return replace(StageRecord(number, opened, handler), **changes)  # type: ignore[arg-type]


def complaint(**changes: object) -> CaseFile:
    """A complaint received on Monday 2 November 2026, logged and nothing more."""
    received = changes.get("received_on", RECEIVED)
    assert isinstance(received, date)
    base = CaseFile(
        id=1,
        version=1,
        reference="C-2026-0001",
        kind=CaseKind.COMPLAINT,
        received_on=received,
        channel=Channel.PHONE,
        resident=Resident(1, "Rosa Tenant"),
        home=Home(1, "1 Some Road, Anytown", "AN1 2BB"),
        words="The roof leaks and nobody comes.",
        theme="Repairs",
        handler="Ann Officer",
        logged_on=received,
        stages=(stage(1, received),),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def defined(**changes: object) -> CaseFile:
    """A complaint with two points, both the landlord's."""
    return complaint(
        **{"points": (point(1), point(2)), "outcomes_sought": "A dry home", **changes},
    )


def answered(**changes: object) -> CaseFile:
    """A complaint whose stage 1 response lacks nothing and is not sent yet."""
    points = tuple(point(n, findings=(finding(1),)) for n in (1, 2))
    record = stage(1, acknowledged_on=date(2026, 11, 4), outcome=Outcome.UPHELD)
    return defined(**{"points": points, "stages": (record,), "remedies": (remedy(),), **changes})


def at_stage_two(**changes: object) -> CaseFile:
    """A complaint at stage 2 whose final response lacks nothing and is not sent yet."""
    points = tuple(point(n, findings=(finding(1), finding(2))) for n in (1, 2))
    first = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
    second = stage(2, date(2026, 11, 16), acknowledged_on=date(2026, 11, 17), outcome=Outcome.UPHELD)
    return defined(**{"points": points, "stages": (first, second), "remedies": (remedy(), remedy(2, id=2)), **changes})
