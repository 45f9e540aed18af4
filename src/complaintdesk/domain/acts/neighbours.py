"""Clocks of other laws beside a complaint: started, concluded, met, ended by the officer alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, WithoutWarnings, happened, needed, problem
from complaintdesk.domain.casefile import CaseFile, NeighbouringClock, NeighbourStep
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.working_days import FIRST_YEAR


def _clock_start(day: date) -> Milestone:
    return Milestone(day, "the day on which this clock began")


def neighbour_of(case: CaseFile, clock: int) -> NeighbouringClock:
    """The neighbouring clock of that id, or UserError "changed.elsewhere" where it is gone."""
    found = next((c for c in case.neighbours if c.id == clock), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


def _with_neighbour(case: CaseFile, clock: NeighbouringClock) -> CaseFile:
    return replace(case, neighbours=tuple(clock if c.id == clock.id else c for c in case.neighbours))


@dataclass(frozen=True, slots=True)
class StartNeighbour:
    """Starts the clock of another law (`kind` is the id of its rule) from a day, about a subject."""

    name: ClassVar[str] = "clock of another law started"
    kind: str
    started_on: date | None
    subject: str = ""
    note: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if context.rules.neighbour(self.kind) is None:
            yield problem("kind", "neighbour.unknown")
        yield from happened("started_on", self.started_on, date(FIRST_YEAR, 1, 1), context.today)
        yield from needed("subject", self.subject, "neighbour.subject_missing")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """A day before the law was in force for that subject: the dates are shown all the same."""
        rule = context.rules.neighbour(self.kind)
        if rule is not None and self.started_on is not None:
            since = rule.covered_from(self.subject.strip())
            if self.started_on < since:
                yield problem("started_on", "neighbour.not_in_force", since=long_date(since))

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the clock running."""
        assert self.started_on is not None
        clock = NeighbouringClock(0, self.kind, self.started_on, self.subject.strip(), self.note.strip())
        return replace(case, neighbours=(*case.neighbours, clock))


@dataclass(frozen=True, slots=True)
class MeetNeighbourDuty(WithoutWarnings):
    """A duty of a neighbouring clock was met on `on`."""

    name: ClassVar[str] = "part of another law’s clock done"
    clock: int
    duty: str
    on: date | None
    note: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        clock = neighbour_of(case, self.clock)
        if clock.step(self.duty) is not None:
            yield problem("on", "remedy.already_done")
        yield from happened("on", self.on, _clock_start(clock.started_on), context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the duty met."""
        assert self.on is not None
        clock = neighbour_of(case, self.clock)
        step = NeighbourStep(self.duty, self.on, self.note.strip())
        return _with_neighbour(case, replace(clock, steps=(*clock.steps, step)))


@dataclass(frozen=True, slots=True)
class UpdateNeighbour(WithoutWarnings):
    """Puts down what later duties count from, a longer time taken, or the end of a neighbouring clock.

    `concluded_on` is the day the investigation ended, `extended` that the longer time the law
    allows is taken, and `ended_on` that nothing more is to be done.
    """

    name: ClassVar[str] = "clock of another law updated"
    clock: int
    started_on: date | None
    concluded_on: date | None = None
    extended: bool = False
    ended_on: date | None = None
    note: str = ""

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        clock = neighbour_of(case, self.clock)
        since = self.started_on or clock.started_on
        start = _clock_start(since)
        yield from happened("started_on", self.started_on, date(FIRST_YEAR, 1, 1), context.today)
        if self.concluded_on is not None:
            yield from happened("concluded_on", self.concluded_on, start, context.today)
        if self.ended_on is not None:
            concluded = Milestone(self.concluded_on, "the day of the conclusion") if self.concluded_on else start
            yield from happened("ended_on", self.ended_on, concluded, context.today)
        if any(step.done_on < since for step in clock.steps):
            yield problem("started_on", "neighbour.after_a_step")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the clock as it is now."""
        assert self.started_on is not None
        clock = replace(
            neighbour_of(case, self.clock), started_on=self.started_on, concluded_on=self.concluded_on,
            extended=self.extended, ended_on=self.ended_on, note=self.note.strip(),
        )  # fmt: skip
        return _with_neighbour(case, clock)
