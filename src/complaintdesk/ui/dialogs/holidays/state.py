"""What the dialog for holidays and closures says and sends, decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from complaintdesk.domain.calendar_change import CalendarChange, DaySpan, HolidayProposal
from complaintdesk.domain.clocks.changes import Move, MoveKey, Rejudged, StandingDate
from complaintdesk.domain.spelling import MONTHS, counted, long_date
from complaintdesk.domain.working_days import DayKind
from complaintdesk.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from complaintdesk.services.calendar import CalendarDone, CalendarPreview

COLUMNS = ("Keep?", "Case", "Resident", "Old date", "New date", "Moves", "Told in", "What")


@dataclass(frozen=True, slots=True)
class Task:
    """What the dialog is opened for: days to ask for, a day to take away, a list to go through, a change to make.

    `accept` is the verb on the last button, `done` what the message bar says of it.
    """

    title: str
    hint: str
    accept: str
    done: str
    kind: DayKind | None = None
    day: date | None = None
    name: str = ""
    taken: date | None = None
    change: CalendarChange | None = None
    proposal: HolidayProposal | None = None


def add_holiday() -> Task:
    """A bank holiday that was announced late."""
    return Task(
        "Add a bank holiday",
        "For a bank holiday of England that the desk does not know yet. It never counts as a working day.",
        "Add the holiday",
        "The holiday is in the calendar.",
        kind=DayKind.HOLIDAY,
    )


def add_closure() -> Task:
    """Days on which only the landlord's own offices are shut."""
    return Task(
        "Add a closure",
        "For days on which your own offices are shut. Weekends and bank holidays between them are passed over.",
        "Add the closure",
        "The closure is in the calendar.",
        kind=DayKind.CLOSURE,
    )


def no_holiday(day: date, name: str) -> Task:
    """A bank holiday that was moved to another day."""
    return Task(
        "It is no holiday",
        "For a bank holiday that was moved. The day counts as a working day from now on; "
        "add the day it was moved to as a holiday of its own.",
        "Take the holiday away",
        "The day counts as a working day now.",
        kind=DayKind.WORKING,
        day=day,
        name=name,
    )


def take_away(span: DaySpan) -> Task:
    """One of the landlord's own days, or a whole closure."""
    title = f"Take away: {span.name}"
    return Task(title, span.day_words, "Take it away", f"{span.name} is taken away again.", taken=span.first)


def undo(change: CalendarChange) -> Task:
    """Takes back the change made last."""
    return Task("Take the change back", "", "Take it back", "The calendar is as it was.", change=change)


def from_file(proposal: HolidayProposal) -> Task:
    """A published list that differs from the calendar."""
    return Task("Read a holiday file", "", "Accept", "The list is taken over.", proposal=proposal)


def proposal_words(proposal: HolidayProposal) -> str:
    """What was compared, and what came of it."""
    years = f"of {proposal.first_year} to {proposal.last_year}"
    if proposal.first_year == proposal.last_year:
        years = f"of {proposal.first_year}"
    lines = [f"{proposal.source} holds the bank holidays {years}."]
    if proposal.published_to is not None:
        lines.append(f"Bank holidays will be known to the end of {proposal.published_to}.")
    if proposal.days:
        lines.append(f"It differs from the calendar on {counted(len(proposal.days), 'day')}:")
    elif not proposal.is_empty:
        lines.append("Its days are the ones that the calendar has already.")
    return " ".join(lines)


def agreed_words(proposal: HolidayProposal) -> str:
    """What is said of a list that changes nothing."""
    return f"{proposal_words(proposal)} The calendar agrees with it, so nothing is to be changed."


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the preview; `key` is None where there is nothing to keep. `cells` are all columns but the first."""

    key: MoveKey | None
    told: bool
    cells: tuple[str, ...]


def rows(preview: CalendarPreview) -> tuple[Row, ...]:
    """Dates that move, then dates that stay on a day that is no working day now, then what is judged anew."""
    return (
        *(_moving(m) for m in preview.moves),
        *(_standing(s) for s in preview.standing),
        *(_judged(r) for r in preview.rejudged),
    )


def _moving(move: Move) -> Row:
    told = "Not acknowledged yet" if move.provisional else "In no letter"
    if move.back_to_promise:
        told = "Back to what we promised"
    elif move.told is not None:
        told = f"{move.told.kind.subject.capitalize()}, {_short(move.told.dated)}"
    what = move.what if move.is_open else f"{move.what} (the case is closed)"
    dates = (day_words(move.old), day_words(move.new))
    cells = (move.reference, move.resident, *dates, move.by_words, told, what)
    return Row(move.key if move.is_open else None, move.told is not None, cells)


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _standing(date_: StandingDate) -> Row:
    day = day_words(date_.day)
    return Row(None, False, (date_.reference, date_.resident, day, "Stays", f"Now {date_.why}", "", date_.what))


def _judged(judged: Rejudged) -> Row:
    what = f"{judged.what} (done {day_words(judged.met_on)})"
    verdict = "In time now" if judged.in_time else "Late now"
    dates = (day_words(judged.old), day_words(judged.new))
    return Row(None, False, (judged.reference, judged.resident, *dates, verdict, "", what))


def summary(preview: CalendarPreview) -> str:
    """What the change would do, in a sentence or two."""
    lines = []
    if preview.moves:
        dates, cases = len(preview.moves), len({m.case_id for m in preview.moves})
        verb = "moves" if dates == 1 else "move"
        lines.append(f"{counted(dates, 'date')} on {counted(cases, 'case')} {verb}.")
    else:
        lines.append("No date of an open case moves.")
    if preview.standing:
        lines.append(f"{counted(len(preview.standing), 'fixed date')} will lie on a day that is no working day.")
    if preview.rejudged:
        are = "thing done already is" if len(preview.rejudged) == 1 else "things done already are"
        lines.append(f"{len(preview.rejudged)} {are} judged anew.")
    return " ".join(lines)


def nothing_words(preview: CalendarPreview) -> str:
    """Why nothing moves; "" where something does."""
    if rows(preview):
        return ""
    add = preview.change.add
    if add and all(d.kind is DayKind.CLOSURE and d.counts_as_working for d in add):
        return "The days are named in the calendar. They still count, so no date changes."
    return "Every letter and promise stays right as it is."


def what_changes(preview: CalendarPreview) -> str:
    """The days that the preview is about."""
    return preview.words[:1].upper() + preview.words[1:]


def keep_name(row: Row) -> str:
    """What a screen reader calls the box to tick in a line."""
    reference, _, old = row.cells[:3]
    return f"Keep {old} for {reference}: {row.cells[-1]}"


def done_words(task: Task, done: CalendarDone) -> str:
    """What the message bar says after the change, and how to take it back."""
    lines = [task.done]
    if done.moved:
        verb = "moved" if done.moved > 1 else "has moved"
        lines.append(f"{counted(done.moved, 'date')} on {counted(done.cases, 'case')} {verb}.")
    if done.kept:
        kept = "1 old date is kept as a promise." if done.kept == 1 else f"{done.kept} old dates are kept as promises."
        lines.append(kept)
    if task.kind is not None or task.proposal is not None:
        lines.append("To undo this later, take the day away again in Settings, Holidays and closures.")
    return " ".join(lines)


def known_words(first: date, last: date) -> str:
    """How far bank holidays are known."""
    return (
        f"England’s bank holidays are known from {long_date(first)} to {long_date(last)}. "
        f"Dates after that are marked as projected."
    )


def counts_words(span: DaySpan) -> str:
    """Whether own days count as working days."""
    return "Counts" if span.counts else "Does not count"


def kind_words(kind: DayKind) -> str:
    """What an own day is."""
    return {DayKind.HOLIDAY: "Bank holiday", DayKind.CLOSURE: "Closure", DayKind.WORKING: "No holiday after all"}[kind]
