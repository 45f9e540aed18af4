"""The clocks: a case and a calendar give deadlines, never stored, always computed."""

from __future__ import annotations

from complaintdesk.domain.clocks.changes import Move, moves
from complaintdesk.domain.clocks.deadline import (
    Deadline,
    DeadlineIdentity,
    DeadlineKind,
    Rules,
    Source,
    Targets,
)
from complaintdesk.domain.clocks.due import NextStep, deadline_words, deadlines, due_beside, next_step, outstanding
from complaintdesk.domain.clocks.explain import (
    CONVENTION,
    Explanation,
    counted_days,
    expectation_words,
    explain,
    projection_words,
)
from complaintdesk.domain.clocks.neighbours import Duty, NeighbourRule, duty_due, parse_neighbours
from complaintdesk.domain.clocks.stage import StageClock, stage_clock, without_pauses
from complaintdesk.domain.clocks.weeks import DayCell, DayRole, Week, counting_weeks, special_days, weekend_days

__all__ = [
    "CONVENTION",
    "DayCell",
    "DayRole",
    "Deadline",
    "DeadlineIdentity",
    "DeadlineKind",
    "Duty",
    "Explanation",
    "Move",
    "NeighbourRule",
    "NextStep",
    "Rules",
    "Source",
    "StageClock",
    "Targets",
    "Week",
    "counted_days",
    "counting_weeks",
    "deadline_words",
    "deadlines",
    "due_beside",
    "duty_due",
    "expectation_words",
    "explain",
    "moves",
    "next_step",
    "outstanding",
    "parse_neighbours",
    "projection_words",
    "special_days",
    "stage_clock",
    "weekend_days",
    "without_pauses",
]
