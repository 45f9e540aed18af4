"""The lines of Today and their groups: what the table shows, whether the cases were read or only the first look.

Nothing heavy is imported here: the first look is painted before the rest of the program is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from complaintdesk.ui.theme.status import Status
from complaintdesk.ui.widgets.dates import day_words, days_left_words

if TYPE_CHECKING:
    from complaintdesk.domain.clocks import DeadlineIdentity

YEARLY = "Annual submission to the Ombudsman"
"""The heading over the submission that is still to be sent."""

FIRST_LINES = 20
"""So many lines of a group are shown until all of it is asked for."""


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line. `when` stands beside the status icon, or alone where there is no status.

    `day` is what `on` is written as; the list leaves out the present year.
    `identity` tells which date of the case may be explained, None where there is none.
    `year_end` is set on the annual submission only, `assessment` on what a self-assessment
    says will be done: it is the number of that, and `provision` the one it is about.
    """

    case_id: int | None
    what: str
    status: Status | None = None
    when: str = ""
    on: date | None = None
    day: str = ""
    reference: str = ""
    resident: str = ""
    who: str = ""
    provision: str = ""
    identity: DeadlineIdentity | None = None
    year_end: date | None = None
    assessment: int | None = None

    @property
    def why(self) -> str:
        """What can be pressed at the end of the line."""
        if self.year_end is not None:
            return "Documents…"
        if self.assessment is not None:
            return f"Open {self.provision}"
        if self.identity is None:
            return self.provision
        return f"Why? {self.provision}".strip()

    @property
    def sentence(self) -> str:
        """The whole line as a screen reader says it."""
        word = self.status.look.word if self.status is not None else ""
        when = "" if self.when == word else self.when
        day = day_words(self.on) if self.on is not None else ""
        parts = (word, day, when, self.reference, self.resident, self.what, self.who)
        said = ", ".join(part for part in parts if part)
        return f"{said}, provision {self.provision}" if self.provision else said


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """Lines under one heading. `nothing` is said where there are none, `note` after those there are.

    `more` counts lines that are known of and not here yet.
    """

    key: str
    title: str
    items: Sequence[Any]
    make: Callable[[Any], TodayRow]
    nothing: str
    note: str = ""
    more: int = 0

    @property
    def total(self) -> int:
        """How many lines there are, with those that are still to come."""
        return self.count + self.more

    @property
    def count(self) -> int:
        """How many lines it has."""
        return len(self.items)

    def row(self, number: int) -> TodayRow:
        """The line at a place from 0, put into words."""
        return self.make(self.items[number])


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the screen. `has_anything` is False in a desk with nothing to do and nothing open."""

    headline: str
    groups: tuple[TodayGroup, ...]
    has_anything: bool

    def count(self, key: str) -> int:
        """How many lines the group of that key has."""
        return next(group.total for group in self.groups if group.key == key)


def remark_words(*, own: bool, provisional: bool, projected: bool) -> str:
    """What is to be known of a date at a glance, in words."""
    target = " – your own target" if own else ""
    words = [w for w, holds in (("provisional", provisional), ("projected", projected)) if holds]
    return f"{target} ({', '.join(words)})" if words else target


def when_words(days_left: int) -> str:
    """How far off a date is, in calendar days."""
    return Status.TODAY.look.word if days_left == 0 else days_left_words(days_left)


def short_day(day: date | None, today: date) -> str:
    """A day without the present year, which needs no saying: Mon 4 Jan."""
    if day is None:
        return ""
    return day_words(day).removesuffix(f" {today.year}")
