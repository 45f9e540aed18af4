"""When to remind and what to say: decided without Qt, and without a name of anybody.

At most two messages a day: the first looks over the day once the working hours have begun,
the second tells what became due that day while the desk was open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.clocks import DeadlineIdentity
    from complaintdesk.services.clocks import DueItem

_MOST_REFERENCES = 3

Thing = tuple[int | None, "DeadlineIdentity"]
"""What tells one thing due from every other: its case and which date of it."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When messages may come: from `start` up to `end`, on working days, and only while `on`."""

    on: bool = True
    start: time = time(9)
    end: time = time(17)

    def hold(self, moment: time) -> bool:
        """True when a message may come at this time of a working day."""
        return self.on and self.start <= moment < self.end


@dataclass(frozen=True, slots=True)
class Due:
    """What is due now: how much is overdue, and what is due today with what to call it."""

    day: date
    working_day: bool
    overdue: int
    today: tuple[tuple[Thing, str], ...]

    @property
    def things(self) -> frozenset[Thing]:
        """What is due today."""
        return frozenset(thing for thing, _ in self.today)


@dataclass(frozen=True, slots=True)
class Told:
    """What was told on a day: the summary, and which things it knew; `again` once the second message was given."""

    day: date | None = None
    known: frozenset[Thing] = frozenset()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Reminder:
    """One message; it never holds a name, because it may show on a locked screen."""

    title: str
    text: str


def due_now(day: date, items: Iterable[DueItem], *, working_day: bool) -> Due:
    """What is due by the end of `day`, from the list of things due."""
    found = tuple(items)
    today = tuple(((i.case_id, i.deadline.identity), _reference(i)) for i in found if i.deadline.due == day)
    return Due(day, working_day, sum(1 for i in found if i.deadline.due < day), today)


def _reference(item: DueItem) -> str:
    return item.reference or "the annual submission"


def may_tell(hours: Hours, day: date, moment: time, told: Told) -> bool:
    """True when it is worth looking: within the hours, and not everything has been told today."""
    return hours.hold(moment) and not (told.day == day and told.again)


def remind(hours: Hours, moment: time, due: Due, told: Told) -> tuple[Reminder | None, Told]:
    """The message to give now, None where there is none, and what has been told after it."""
    if not due.working_day or not may_tell(hours, due.day, moment, told):
        return None, told
    if told.day != due.day:
        after = Told(due.day, due.things)
        return (Reminder("Today", _summary(due)) if due.overdue or due.today else None), after
    new = [(thing, name) for thing, name in due.today if thing not in told.known]
    if not new:
        return None, told
    names = tuple(dict.fromkeys(name for _, name in new))
    return Reminder("Now due today", _named(names)), replace(told, known=told.known | due.things, again=True)


def _summary(due: Due) -> str:
    parts = [f"{len(due.today)} due today"] if due.today else []
    parts += [f"{due.overdue} overdue"] if due.overdue else []
    return ", ".join(parts)


def _named(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_REFERENCES])
    rest = len(names) - _MOST_REFERENCES
    return f"{shown} and {rest} more" if rest > 0 else shown
