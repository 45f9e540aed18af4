"""What was not accepted in a period, by stage and by ground (2.4, 5.11): the summary by type of 8.1."""

from __future__ import annotations

from collections.abc import Iterable

from complaintdesk.domain.casefile import CaseFile, Refusal, RefusalGround
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures.figures import Figure, FigureGroup, count

_TITLES = {1: ("Complaints not accepted", "Not accepted", "2.4"), 2: ("Stage 2 refused", "Stage 2 refused", "5.11")}


def refused(cases: Iterable[CaseFile], period: Period) -> FigureGroup:
    """The refusals decided in a period that stand, and those given up in it, whenever they were decided."""
    made = [(c, r) for c in cases for r in c.refusals]
    figures: list[Figure] = []
    for stage, (all_of_them, one, provision) in _TITLES.items():
        standing = [(c, r) for c, r in made if r.stage == stage and r.stands and period.holds(r.decided_on)]
        figures.append(count(f"refused_{stage}", all_of_them, (c.id for c, _ in standing), provision=provision))
        figures += [
            count(f"refused_{stage}:{ground.name.lower()}", f"{one}: {ground.value}", _of(standing, ground))
            for ground in RefusalGround
        ]
    given_up = [c.id for c, r in made if period.holds(r.withdrawn_on)]
    note = (
        "A complaint that was not accepted is counted here and nowhere else. "
        "Where the refusal was given up, it is counted as any other complaint."
    )
    figures.append(count("refusals_given_up", "Refusals given up", given_up, provision="2.3", note=note))
    return FigureGroup("refused", "What we did not accept", tuple(figures))


def _of(refusals: Iterable[tuple[CaseFile, Refusal]], ground: RefusalGround) -> list[int]:
    return [c.id for c, r in refusals if r.ground is ground]
