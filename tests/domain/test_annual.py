"""The annual submission to the Ombudsman: by when, about which year, and made or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from complaintdesk.domain.annual import LARGE_HOMES, is_year_end, submission_due, submissions
from complaintdesk.domain.clocks import DeadlineKind, Source
from complaintdesk.domain.landlord import Submission
from tests.builders import landlord

MARCH, DECEMBER = date(2026, 3, 31), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("homes", "year_end", "due"),
    [
        (640, MARCH, date(2026, 9, 30)),
        (4_000, MARCH, date(2026, 9, 30)),
        (640, DECEMBER, date(2027, 6, 30)),
        (4_000, DECEMBER, date(2027, 9, 30)),
        (LARGE_HOMES, DECEMBER, date(2027, 6, 30)),
        (LARGE_HOMES + 1, DECEMBER, date(2027, 9, 30)),
        (LARGE_HOMES - 1, date(2026, 9, 30), date(2027, 3, 31)),
        (4_000, date(2026, 9, 30), date(2027, 9, 30)),
        (640, date(2026, 2, 28), date(2026, 8, 31)),
        (640, date(2026, 8, 31), date(2027, 2, 28)),
        (640, date(2026, 4, 5), date(2026, 10, 5)),
        (999, MARCH, date(2026, 9, 30)),
        (1_000, MARCH, date(2026, 9, 30)),
        (1_001, MARCH, date(2026, 9, 30)),
        (999, DECEMBER, date(2027, 6, 30)),
        (1_000, DECEMBER, date(2027, 6, 30)),
        (1_001, DECEMBER, date(2027, 9, 30)),
        (999, date(2027, 2, 28), date(2027, 8, 31)),
        (1_001, date(2027, 2, 28), date(2027, 9, 30)),
        (999, date(2028, 2, 29), date(2028, 8, 31)),
        (1_000, date(2028, 2, 29), date(2028, 8, 31)),
        (1_001, date(2028, 2, 29), date(2028, 9, 30)),
        (999, date(2026, 9, 30), date(2027, 3, 31)),
        (1_000, date(2026, 9, 30), date(2027, 3, 31)),
        (1_001, date(2026, 9, 30), date(2027, 9, 30)),
    ],
)
def test_the_last_day_by_homes_and_year_end(homes: int, year_end: date, due: date) -> None:
    assert submission_due(landlord(homes=homes), year_end) == due


@pytest.mark.parametrize(
    ("month", "day", "today", "ends"),
    [
        (3, 31, date(2026, 11, 20), [date(2026, 3, 31), date(2027, 3, 31)]),
        (3, 31, date(2026, 3, 31), [date(2025, 3, 31), date(2026, 3, 31)]),
        (3, 31, date(2026, 4, 1), [date(2026, 3, 31), date(2027, 3, 31)]),
        (12, 31, date(2026, 12, 31), [date(2025, 12, 31), date(2026, 12, 31)]),
        (12, 31, date(2027, 1, 1), [date(2026, 12, 31), date(2027, 12, 31)]),
        (2, 28, date(2028, 3, 1), [date(2028, 2, 29), date(2029, 2, 28)]),
        (2, 28, date(2028, 2, 29), [date(2027, 2, 28), date(2028, 2, 29)]),
    ],
)
def test_the_year_that_ended_and_the_one_that_runs(month: int, day: int, today: date, ends: list[date]) -> None:
    found = submissions(landlord(year_end_month=month, year_end_day=day), today)
    assert [date.fromordinal(d.item) for d in found[-2:]] == ends


def test_a_submission_is_a_date_of_the_ombudsmans_and_ends_when_it_is_made() -> None:
    made = landlord(submissions=(Submission(MARCH, date(2026, 9, 1)),))
    *_, ended, running = submissions(made, date(2026, 11, 20))
    assert (ended.kind, ended.source, ended.provision) == (DeadlineKind.SUBMISSION, Source.OMBUDSMAN, "8.1")
    assert (ended.due, ended.met_on, ended.is_met) == (date(2026, 9, 30), date(2026, 9, 1), True)
    assert (running.due, running.met_on, running.what) == (date(2027, 9, 30), None, "year to 31/3/2027")


@pytest.mark.parametrize(
    ("month", "day", "year_end", "due"),
    [(9, 30, date(2026, 9, 30), date(2027, 9, 30)), (3, 31, date(2027, 3, 31), date(2027, 9, 30))],
)
def test_an_overdue_submission_does_not_go_with_the_year(month: int, day: int, year_end: date, due: date) -> None:
    """With a year end of 30 September the date of the last year and the end of the next are one day."""
    large = landlord(homes=4_000, year_end_month=month, year_end_day=day)
    late = max(due, date(year_end.year + 1, month, day)) + timedelta(days=1)
    found = submissions(large, late)
    assert (date.fromordinal(found[0].item), found[0].due, found[0].met_on) == (year_end, due, None)
    made = replace(large, submissions=(Submission(year_end, due),))
    assert year_end not in {date.fromordinal(d.item) for d in submissions(made, late)}


@pytest.mark.parametrize(
    ("month", "day", "ends", "others"),
    [
        (3, 31, [MARCH, date(2024, 3, 31)], [date(2026, 3, 30), date(2026, 4, 1), DECEMBER]),
        (12, 31, [DECEMBER], [date(2026, 12, 30), MARCH]),
        (2, 28, [date(2027, 2, 28), date(2028, 2, 29)], [date(2028, 2, 28), date(2027, 3, 1)]),
        (9, 30, [date(2026, 9, 30)], [date(2026, 9, 29)]),
    ],
)
def test_whether_a_year_ends_on_a_day(month: int, day: int, ends: list[date], others: list[date]) -> None:
    own = landlord(year_end_month=month, year_end_day=day)
    assert [is_year_end(own, end) for end in ends] == [True] * len(ends)
    assert [is_year_end(own, other) for other in others] == [False] * len(others)
