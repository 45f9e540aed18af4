"""What stands on each day: its holiday, and every thing due with its status in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from complaintdesk.domain.clocks import Deadline, DeadlineKind, Source
from complaintdesk.domain.spelling import counted, long_date, weekday_date
from complaintdesk.domain.working_days import DayKind, WorkingDays
from complaintdesk.ui.theme.status import Status, status_of
from complaintdesk.ui.widgets.dates import days_left_words

if TYPE_CHECKING:
    from complaintdesk.services.clocks import DueItem

_SPOKEN = 6
"""How many of a full day's dates a screen reader says before it counts the rest."""

_SHORT = {
    DeadlineKind.ACKNOWLEDGE: "Acknowledge",
    DeadlineKind.RESPOND: "Response",
    DeadlineKind.RESPOND_EXTENDED: "Response (extended)",
    DeadlineKind.SERVICE_REQUEST: "Service request",
    DeadlineKind.ACTION: "Action",
    DeadlineKind.PROMISE: "Promise",
    DeadlineKind.UPDATE: "Update",
    DeadlineKind.TOLD_DATE: "Date told",
    DeadlineKind.CHECK: "Check",
    DeadlineKind.ADJUSTMENT_REVIEW: "Adjustments",
    DeadlineKind.RESTRICTION_REVIEW: "Restriction",
    DeadlineKind.OMBUDSMAN_EVIDENCE: "Ombudsman: evidence",
    DeadlineKind.OMBUDSMAN_ORDER: "Ombudsman: order",
    DeadlineKind.NEIGHBOUR: "Other law",
    DeadlineKind.SUBMISSION: "Submission",
    DeadlineKind.SELF_ASSESSMENT: "Self-assessment",
}


_REVIEWS = {DeadlineKind.ADJUSTMENT_REVIEW, DeadlineKind.RESTRICTION_REVIEW}

_BRIEF = {Status.TODAY: "Today", Status.SOON: "Soon", Status.MET: "Done"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing due as the calendar shows it; `marks` are the words that say how sure its date is.

    `case_id` is None and `reference` "" for what the landlord itself owes; of the annual
    submission `year_end` is the end of the year that it is about, of an action of the
    self-assessment `assessment` is the number of that. `quiet` is what
    is due in a few words that quote nobody, for a page that may hang on a wall.
    """

    case_id: int | None
    due: date
    status: Status
    left: str
    reference: str
    resident: str
    what: str
    short: str
    quiet: str
    person: str
    provision: str
    marks: tuple[str, ...] = ()
    year_end: date | None = None
    assessment: int | None = None

    @property
    def name(self) -> str:
        """What it is called: the case's reference, or whose it is."""
        return self.reference or "Ours"

    @property
    def title(self) -> str:
        """What is to be done, with its marks."""
        return f"{self.what} ({', '.join(self.marks)})" if self.marks else self.what

    @property
    def brief(self) -> str:
        """The kind of thing and the resident in a few words, with its marks."""
        marked = f"{self.short} ({', '.join(self.marks)})" if self.marks else self.short
        return f"{marked}, {self.resident}" if self.resident else marked

    @property
    def sentence(self) -> str:
        """The whole of it as a screen reader says it."""
        parts = (self.status.look.word, self.left, self.reference, self.resident, self.title, self.person)
        said = ", ".join(part for part in parts if part)
        return f"{said}, provision {self.provision}" if self.provision else said


def brief_word(status: Status) -> str:
    """A status in one short word, for a narrow cell."""
    return _BRIEF.get(status, status.look.word)


def entry_of(item: DueItem, coming_days: int) -> Entry:
    """A due item as the calendar shows it; what is due within `coming_days` calendar days comes soon."""
    deadline = item.deadline
    done = deadline.met_on
    status = status_of(item.days_left, coming_days) if done is None else Status.MET if deadline.is_met else Status.LATE
    return Entry(
        case_id=item.case_id,
        due=deadline.due,
        status=status,
        left=days_left_words(item.days_left) if done is None else f"done {long_date(done)}",
        reference=item.reference,
        resident=item.resident,
        what=item.what,
        short=_short(deadline),
        quiet="Review" if deadline.kind in _REVIEWS else _short(deadline),
        person=item.person,
        provision=deadline.provision,
        marks=tuple(_marks(deadline)),
        year_end=date.fromordinal(deadline.item) if deadline.kind is DeadlineKind.SUBMISSION else None,
        assessment=deadline.item if deadline.kind is DeadlineKind.SELF_ASSESSMENT else None,
    )


def _short(deadline: Deadline) -> str:
    word = _SHORT[deadline.kind]
    return f"{word}, stage 2" if deadline.stage == 2 and deadline.kind is not DeadlineKind.ACTION else word


def _marks(deadline: Deadline) -> Iterable[str]:
    if deadline.source is Source.POLICY:
        yield "own target"
    if deadline.met_on is None:
        if deadline.provisional:
            yield "provisional"
        if deadline.projected:
            yield "projected"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: `name` is its bank holiday or closure in words, `off` is a day that does not count.

    `inside` is False for a day of the month before or after the one that is shown.
    `projected` is True beyond the last published bank holidays.
    """

    day: date
    inside: bool = True
    today: bool = False
    off: bool = False
    name: str = ""
    projected: bool = False
    entries: tuple[Entry, ...] = ()

    @property
    def heading(self) -> str:
        """The day with its weekday, and its name if it has one."""
        return f"{weekday_date(self.day)} – {self.name}" if self.name else weekday_date(self.day)

    @property
    def count_words(self) -> str:
        """How many things are due, and how many of the dates are done."""
        due = sum(e.status not in (Status.MET, Status.LATE) for e in self.entries)
        words = f"{counted(due, 'thing')} due" if due else "nothing due"
        return f"{words}, {len(self.entries) - due} done" if len(self.entries) > due else words

    @property
    def worst(self) -> Status | None:
        """The most pressing status of the day, None for an empty one."""
        order = list(Status)
        return min((e.status for e in self.entries), key=order.index, default=None)

    @property
    def sentence(self) -> str:
        """The whole day as a screen reader says it."""
        parts = [weekday_date(self.day)]
        if self.today:
            parts.append("today")
        if self.name:
            parts.append(self.name[0].lower() + self.name[1:])
        if self.projected:
            parts.append("projected: bank holidays not published yet")
        parts.append(self.count_words)
        said = ", ".join(parts)
        if not self.entries:
            return said
        spoken = "; ".join(e.sentence for e in self.entries[:_SPOKEN])
        more = len(self.entries) - _SPOKEN
        return f"{said}: {spoken}" + (f"; and {more} more" if more > 0 else "")


def day_name(day: date, calendar: WorkingDays) -> str:
    """The bank holiday or closure of a day in words; "" for an ordinary one."""
    added = next((d for d in calendar.extra if d.date == day), None)
    name = calendar.holiday(day)
    if added is not None and added.kind is DayKind.WORKING:
        return f"No bank holiday: {added.name}"
    if name is None:
        return ""
    if added is not None and added.kind is DayKind.CLOSURE:
        return f"Closed: {name}" + (" (the day counts)" if added.counts_as_working else "")
    return f"Bank holiday: {name}"


def is_off(day: date, calendar: WorkingDays) -> bool:
    """True for a day that is no working day; also outside the years that are counted in."""
    added = next((d for d in calendar.extra if d.date == day), None)
    if day.weekday() >= 5:
        return True
    return not added.counts if added else bool(calendar.holiday(day))


def cells(
    days: Sequence[date], entries: Iterable[Entry], calendar: WorkingDays, today: date, inside: Sequence[date]
) -> tuple[DayCell, ...]:
    """A cell for each day with what is due on it; `inside` are the first and last day that belong to what is shown."""
    by_day: dict[date, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(entry.due, []).append(entry)
    return tuple(
        DayCell(
            day=day,
            inside=inside[0] <= day <= inside[1],
            today=day == today,
            off=is_off(day, calendar),
            name=day_name(day, calendar),
            projected=calendar.is_projected(day),
            entries=tuple(by_day.get(day, ())),
        )
        for day in days
    )
