"""What whoever stands in for the officer must know: what falls due in a time of absence, case by case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.clocks import Deadline, NextStep
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.working_days import SkippedDay

LONGEST_DAYS = 92
"""So many days, first and last included, a sheet covers at most."""


@dataclass(frozen=True, slots=True)
class HandoverDate:
    """Something to be done by a day: what in plain words, and who is to do it."""

    deadline: Deadline
    what: str
    person: str


@dataclass(frozen=True, slots=True)
class HandoverLetter:
    """A letter that was begun, or that lacks nothing; `ready` where it could be issued as it is."""

    title: str
    ready: bool
    begun: bool


@dataclass(frozen=True, slots=True)
class HandoverContact:
    """Somebody to ring about a case, and why; `phone` is "" where none is recorded."""

    name: str
    why: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class HandoverCase:
    """A case with something due, in the order in which it falls due; `standing` says in words where it stands."""

    case: CaseFile
    standing: str
    dates: tuple[HandoverDate, ...]
    step: NextStep | None
    letters: tuple[HandoverLetter, ...]
    contacts: tuple[HandoverContact, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """One handover sheet, for the days from `first` to `last`, both included, as things stand on `made_on`.

    `cases` have something overdue or due up to `last`, those with something overdue first.
    `own` is what the landlord itself owes. `quiet` are the other open cases, with their next
    step. `days_off` are the bank holidays and closures within the days, Saturdays and
    Sundays left out. `known_to` is how far bank holidays are published.
    """

    landlord: Landlord
    first: date
    last: date
    made_on: date
    known_to: date
    cases: tuple[HandoverCase, ...] = ()
    own: tuple[HandoverDate, ...] = ()
    quiet: tuple[tuple[CaseFile, NextStep | None], ...] = ()
    days_off: tuple[SkippedDay, ...] = ()

    @property
    def dates(self) -> tuple[tuple[CaseFile | None, HandoverDate], ...]:
        """Everything due, the earliest first, with the case it is on (None: the landlord's own)."""
        found: list[tuple[CaseFile | None, HandoverDate]] = [(None, d) for d in self.own]
        found += [(case.case, d) for case in self.cases for d in case.dates]
        return tuple(sorted(found, key=_order))


def _order(pair: tuple[CaseFile | None, HandoverDate]) -> tuple[date, str]:
    case, due = pair
    return due.deadline.due, case.reference if case is not None else ""
