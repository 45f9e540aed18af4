"""The annual submission to the Ombudsman: by when, and for which year (Scheme guidance of 2026-27)."""

from __future__ import annotations

from datetime import date, timedelta

from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Source
from complaintdesk.domain.landlord import Landlord, year_start
from complaintdesk.domain.months import months_on

LARGE_HOMES = 1_000
"""Above this number of homes the date is the same for everybody."""

SOURCE = "The Ombudsman’s page on annual submissions (2026-27), looked at on 21 November 2026: read at its source."
"""Where the rule comes from. It names more and fewer than 1,000 homes; for exactly 1,000 the earlier date is taken."""


def submission_due(landlord: Landlord, year_end: date) -> date:
    """The last day for the submission about the landlord's year that ended on `year_end`.

    Above 1,000 homes 30 September after it, below six months after the year end.
    """
    small = months_on(year_end + timedelta(days=1), 6) - timedelta(days=1)
    september = date(year_end.year, 9, 30)
    large = september if september > year_end else date(year_end.year + 1, 9, 30)
    if landlord.homes == LARGE_HOMES:
        return min(small, large)
    return large if landlord.homes > LARGE_HOMES else small


def submissions(landlord: Landlord, today: date) -> tuple[Deadline, ...]:
    """The submissions about the year that ended last and the one that runs, each with the day it was made.

    The one before them stands there too while it is overdue.
    """
    ended = year_start(landlord, today.year) - timedelta(days=1)
    if ended >= today:
        ended = year_start(landlord, today.year - 1) - timedelta(days=1)
    running = year_start(landlord, ended.year + 1) - timedelta(days=1)
    if running <= ended:
        running = year_start(landlord, ended.year + 2) - timedelta(days=1)
    made = {s.year_end: s.made_on for s in landlord.submissions}
    before = year_start(landlord, ended.year) - timedelta(days=1)
    if before >= ended:
        before = year_start(landlord, ended.year - 1) - timedelta(days=1)
    missed = before not in made and submission_due(landlord, before) < today
    return tuple(
        Deadline(
            DeadlineKind.SUBMISSION, 0, due := submission_due(landlord, end), "8.1", Source.OMBUDSMAN, due, 0,
            met_on=made.get(end), what=f"year to {end.day}/{end.month}/{end.year}", item=end.toordinal(),
        )
        for end in (*((before,) if missed else ()), ended, running)
    )  # fmt: skip
