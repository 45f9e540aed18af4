"""A made-up portfolio of complaints for benchmarks: the same every time, shaped like a busy landlord's."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, Closure, ClosureKind, Outcome, Remedy
from complaintdesk.domain.landlord import Landlord
from tests.builders import answered, at_stage_two, landlord, point, remedy, stage

THEMES = ("Repairs", "Damp and mould", "Heating", "Neighbours", "Staff", "Charges", "Other")


def busy_landlord(homes: int = 60_000) -> Landlord:
    """A landlord of the size that has thousands of complaints a year."""
    return landlord(homes=homes, themes=THEMES)


def portfolio(number: int, first: date = date(2025, 10, 1), days: int = 365) -> Iterator[CaseFile]:
    """`number` complaints received over `days` days from `first`; one in eight goes to stage 2."""
    chance = random.Random(20261121)
    for n in range(number):
        received = first + timedelta(days=n * days // number)
        base = at_stage_two() if n % 8 == 0 else answered()
        yield replace(
            _moved(base, received, chance),
            id=0,
            version=0,
            reference="",
            resident=replace(base.resident, id=0, name=f"Resident Number {n}"),
            home=replace(base.home, id=0, address=f"{n % 300 + 1} Road {n // 300}, Anytown"),
            theme=chance.choice(THEMES),
            points=tuple(replace(p, id=0) for p in base.points),
            remedies=(_followed(received, chance),),
        )


def _closed(after: date, chance: random.Random) -> Closure | None:
    """Most cases are closed once answered; one in thirty is still open."""
    return Closure(after, ClosureKind.ANSWERED, "") if chance.random() < 0.97 else None


def _followed(received: date, chance: random.Random) -> Remedy:
    """A remedy promised for forty days after receipt; one in fifty is never done."""
    due = received + timedelta(days=40)
    done = due + timedelta(days=chance.randint(-20, 15)) if chance.random() < 0.98 else None
    return remedy(id=0, due_on=due, done_on=done, proof="Job sheet" if done else "")


def _moved(case: CaseFile, received: date, chance: random.Random) -> CaseFile:
    """The case at its new dates: acknowledged in 1 to 8 days, answered in 5 to 30."""
    stages = []
    opened = received
    for record in case.stages:
        acknowledged = opened + timedelta(days=chance.randint(1, 8))
        answered_on = acknowledged + timedelta(days=chance.randint(5, 30))
        stages.append(
            replace(
                stage(record.stage, opened), acknowledged_on=acknowledged, responded_on=answered_on,
                outcome=chance.choice(list(Outcome)),
            )
        )  # fmt: skip
        opened = answered_on + timedelta(days=5)
    return replace(
        case, received_on=received, logged_on=received, stages=tuple(stages), points=case.points or (point(1),),
        closure=_closed(opened, chance),
    )  # fmt: skip
