"""The parts of a case file that fall due: promises, the Ombudsman's dates, restrictions, neighbouring clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile.kinds import OmbudsmanDutyKind, PromiseKind


@dataclass(frozen=True, slots=True)
class Promise:
    """A call, letter, update or date promised to the resident (5.9)."""

    id: int
    what: str
    due_on: date
    kept_on: date | None = None
    kind: PromiseKind = PromiseKind.OTHER


@dataclass(frozen=True, slots=True)
class OmbudsmanDuty:
    """Something the Ombudsman asked for by a date that its own letter gives.

    `proof` says how it is known that it was done.
    """

    id: int
    kind: OmbudsmanDutyKind
    what: str
    due_on: date
    done_on: date | None = None
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Restriction:
    """A limit on how a resident may be in touch (5.14), with its evidence, kept under review.

    `equality` says how the Equality Act was had regard to (5.15). `review_on` is the next
    review; the restriction holds from `since` until `ended_on` (None while it holds).
    """

    id: int
    what: str
    evidence: str
    equality: str
    since: date
    review_on: date
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class NeighbourStep:
    """A duty of a neighbouring clock that was met on a day; `duty` is its id in the dated rules."""

    duty: str
    done_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class NeighbouringClock:
    """A clock of another law that the officer started beside the complaint.

    `kind` is the id of a dated rule. `started_on` is the day the law counts from, such as
    becoming aware, or the receipt of a request. `concluded_on` is when what later duties
    count from ended (an investigation, for a hazard). `subject` is what it is about: the
    hazard, or what was asked for. It informs and decides nothing.
    """

    id: int
    kind: str
    started_on: date
    subject: str = ""
    note: str = ""
    concluded_on: date | None = None
    extended: bool = False
    ended_on: date | None = None
    steps: tuple[NeighbourStep, ...] = ()

    def step(self, duty: str) -> NeighbourStep | None:
        """The record that a duty was met, None while it was not."""
        return next((s for s in self.steps if s.duty == duty), None)
