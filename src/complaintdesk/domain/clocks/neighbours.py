"""Clocks of other laws beside a complaint, as dated data: they inform, and decide nothing.

A rule says what is counted from what, since when it is in force, where that is known from
and how sure it is. The officer starts a clock; whether a hazard is significant or an
emergency is never worked out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.months import months_on
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.working_days import WorkingDays


class Unit(StrEnum):
    """What another law counts in; hours end on the day on which they run out."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"


class CountedFrom(StrEnum):
    """What a duty counts from: the start of the clock, or the end of what came first."""

    STARTED = "started"
    CONCLUDED = "concluded"


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty of another law: `amount` of `unit` after `counted_from`, which is day 0.

    `rolls` moves a last day that is no working day to the next one. `extension` is the
    amount that may be added where the law allows it, 0 where it does not.
    """

    id: str
    what: str
    amount: int
    unit: Unit
    counted_from: CountedFrom
    confidence: Confidence
    rolls: bool = False
    extension: int = 0
    note: str = ""

    @property
    def limit_words(self) -> str:
        """The limit in plain words: 10 working days."""
        unit = self.unit.removesuffix("s") if self.amount == 1 else self.unit
        return f"{self.amount} {unit}"


@dataclass(frozen=True, slots=True)
class Phase:
    """What a law covers from a day on."""

    in_force_from: date
    covers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeighbourRule:
    """A clock of another law, with its source, the day that was looked at, and how sure it is.

    `starts` and `concludes` name the two days that duties count from; `concludes` is ""
    where nothing counts from an end.
    """

    id: str
    title: str
    law: str
    in_force_from: date
    subject: str
    starts: str
    concludes: str
    note: str
    source: str
    checked: date
    confidence: Confidence
    phases: tuple[Phase, ...]
    duties: tuple[Duty, ...]

    def duty(self, duty_id: str) -> Duty | None:
        """The duty of that id, None where there is none."""
        return next((d for d in self.duties if d.id == duty_id), None)

    @property
    def subjects(self) -> tuple[str, ...]:
        """What the law covers, phase by phase; empty where anything may be its subject."""
        return tuple(name for phase in self.phases for name in phase.covers)

    def covered_from(self, subject: str) -> date:
        """The day from which the law covers a subject; the whole law's own day for one it does not name."""
        found = (p.in_force_from for p in self.phases if subject in p.covers)
        return next(found, self.in_force_from)


def duty_due(duty: Duty, start: date, calendar: WorkingDays, *, extended: bool) -> date:
    """The last day for a duty counted from `start` (day 0).

    Raises UserError "workdays.range" outside the years the calendar knows.
    """
    amount = duty.amount + (duty.extension if extended else 0)
    if duty.unit is Unit.WORKING_DAYS:
        return calendar.add(start, amount)
    if duty.unit is Unit.MONTHS:
        due = months_on(start, amount)
    elif duty.unit is Unit.HOURS:
        due = start + timedelta(days=-(-amount // 24))
    else:
        due = start + timedelta(days=amount * (7 if duty.unit is Unit.WEEKS else 1))
    return calendar.on_or_after(due) if duty.rolls else due


def parse_neighbours(text: str) -> tuple[NeighbourRule, ...]:
    """The rules of a data file; raises ValueError where something is wrong or missing in it."""
    return tuple(_rule(entry) for entry in parse_file(text, "neighbours").only("clock").entries("clock", "clock"))


_CLOCK_KEYS = (
    "id", "title", "law", "in_force_from", "subject", "starts", "concludes", "note", "source", "checked",
    "confidence", "phase", "duty",
)  # fmt: skip
_DUTY_KEYS = ("id", "what", "amount", "unit", "counted_from", "confidence", "rolls", "extension", "note")


def _rule(entry: Entry) -> NeighbourRule:
    entry = entry.called(entry.text("id")).only(*_CLOCK_KEYS)
    confidence = entry.choice("confidence", Confidence)
    duties = tuple(_duty(d, confidence) for d in entry.entries("duty", "duty"))
    concludes = entry.text("concludes", "")
    if not concludes and any(d.counted_from is CountedFrom.CONCLUDED for d in duties):
        raise entry.wrong("a duty counts from an end that has no name")
    return NeighbourRule(
        id=entry.text("id"),
        title=entry.text("title"),
        law=entry.text("law"),
        in_force_from=entry.day("in_force_from"),
        subject=entry.text("subject"),
        starts=entry.text("starts"),
        concludes=concludes,
        note=entry.text("note", ""),
        source=entry.text("source"),
        checked=entry.day("checked"),
        confidence=confidence,
        phases=_phases(entry),
        duties=duties,
    )


def _phases(entry: Entry) -> tuple[Phase, ...]:
    if not entry.has("phase"):
        return ()
    return tuple(
        Phase(p.day("from"), p.only("from", "covers").texts("covers")) for p in entry.entries("phase", "phase")
    )


def _duty(entry: Entry, confidence: Confidence) -> Duty:
    entry = entry.called(entry.text("id")).only(*_DUTY_KEYS)
    return Duty(
        id=entry.text("id"),
        what=entry.text("what"),
        amount=entry.number("amount"),
        unit=entry.choice("unit", Unit),
        counted_from=entry.choice("counted_from", CountedFrom),
        confidence=entry.choice("confidence", Confidence, confidence),
        rolls=entry.flag("rolls"),
        extension=entry.optional_number("extension") or 0,
        note=entry.text("note", ""),
    )
