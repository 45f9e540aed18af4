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

RULE = (
    f"Landlords with more than {LARGE_HOMES:,} homes submit by 30 September after their year, those with "
    "fewer within six months of its end."
)
"""The rule in plain words."""

EXACTLY = (
    f"The page says nothing of exactly {LARGE_HOMES:,} homes, so the earlier of the two dates is taken to be safe."
)
"""What is to be said to a landlord with exactly LARGE_HOMES homes."""


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


def submission_deadline(landlord: Landlord, year_end: date) -> Deadline:
    """The submission about the year that ends on `year_end`, met on the day it was made if it was."""
    due = submission_due(landlord, year_end)
    made_on = next((s.made_on for s in landlord.submissions if s.year_end == year_end), None)
    return Deadline(
        DeadlineKind.SUBMISSION, 0, due, "8.1", Source.OMBUDSMAN, due, 0, met_on=made_on,
        what=f"year to {year_end.day}/{year_end.month}/{year_end.year}", item=year_end.toordinal(),
    )  # fmt: skip


def is_year_end(landlord: Landlord, day: date) -> bool:
    """True where a year of the landlord's, as it is set now, ends on `day`."""
    following = day + timedelta(days=1)
    return year_start(landlord, following.year) == following


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
    before = year_start(landlord, ended.year) - timedelta(days=1)
    if before >= ended:
        before = year_start(landlord, ended.year - 1) - timedelta(days=1)
    late = submission_deadline(landlord, before)
    missed = late.met_on is None and late.due < today
    return (*((late,) if missed else ()), submission_deadline(landlord, ended), submission_deadline(landlord, running))
