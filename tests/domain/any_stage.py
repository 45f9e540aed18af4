"""Any stage at any point of its life, for properties of the clocks, and what the clocks say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from complaintdesk.domain.casefile import Extension, StageRecord
from complaintdesk.domain.clocks import Rules, StageClock, Targets
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from tests.builders import RULES, stage
from tests.domain import oracle

ONE_DAY = timedelta(days=1)
PUBLISHED_TO = 2028
STRICTER = Targets(acknowledge=3, respond_1=8, respond_2=15)
AWKWARD = (
    date(2024, 12, 16), date(2025, 4, 10), date(2025, 8, 18), date(2026, 3, 27), date(2026, 8, 24),
    date(2026, 12, 18), date(2027, 3, 19), date(2027, 12, 20), date(2028, 4, 7),
)  # fmt: skip
"""Days from which a count soon meets bank holidays."""
few = settings() if settings.get_current_profile_name() == "wide" else settings(max_examples=40)
"""Forty examples of each property do for every day; the wide profile tries its own number."""


def england(*extra: ExtraDay, published_to: int = PUBLISHED_TO) -> Rules:
    """The rules with England's calendar, changed by these days."""
    return replace(RULES, calendar=WorkingDays(extra, published_to))


def holiday(day: date) -> ExtraDay:
    return ExtraDay(day, "National day of thanks")


days_of_the_code = st.one_of(
    st.dates(date(2024, 4, 1), date(2028, 6, 30)),
    st.builds(lambda day, later: day + timedelta(days=later), st.sampled_from(AWKWARD), st.integers(0, 20)),
)
"""Days on which a complaint can arrive, often shortly before bank holidays."""


@st.composite
def extensions(draw: st.DrawFn, number: int, opened: date) -> tuple[Extension, ...]:
    """Up to three extensions in any order: in time or late, longer or not, some never told or without reason."""
    made = []
    for each in range(1, draw(st.integers(0, 3)) + 1):
        told = draw(st.one_of(st.none(), st.integers(1, 70).map(lambda later: opened + timedelta(days=later))))
        decided = told or opened
        new_date = decided + timedelta(days=draw(st.integers(0, 40)))
        reason = draw(st.sampled_from(("The surveyor is ill", "The surveyor is ill", "The surveyor is ill", "", "  ")))
        made.append(Extension(each, number, decided, told, reason, new_date, "A long survey", True))
    return tuple(made)


@st.composite
def records(
    draw: st.DrawFn,
    *,
    stages: tuple[int, ...] = (1, 2),
    days: st.SearchStrategy[date] = days_of_the_code,
    extended: bool = True,
    answered: bool = True,
) -> StageRecord:
    """A stage that nobody has acknowledged, or that waits for its response, or that is answered."""
    number = draw(st.sampled_from(stages))
    opened = draw(days)
    record = stage(number, opened)
    if draw(st.booleans()):
        acknowledged = opened + timedelta(days=draw(st.integers(0, 30)))
        record = replace(record, acknowledged_on=acknowledged)
        if answered and draw(st.booleans()):
            record = replace(record, responded_on=acknowledged + timedelta(days=draw(st.integers(0, 60))))
    return replace(record, extensions=draw(extensions(number, opened))) if extended else record


@st.composite
def extra_days(draw: st.DrawFn, around: date) -> tuple[ExtraDay, ...]:
    """Up to four days that the landlord added in the months after this one, each of another date."""
    offsets = draw(st.lists(st.integers(0, 90), max_size=4, unique=True))
    holidays = sorted(day for day in oracle.ENGLAND if around <= day <= around + timedelta(days=120))
    made: list[ExtraDay] = []
    for offset in offsets:
        kind = draw(st.sampled_from(DayKind))
        day = around + timedelta(days=offset)
        if kind is DayKind.WORKING and holidays:
            day = draw(st.sampled_from(holidays))
        counts = kind is DayKind.WORKING or (kind is DayKind.CLOSURE and draw(st.booleans()))
        if day not in [one.date for one in made]:
            made.append(ExtraDay(day, "Changed by hand", kind, counts))
    return tuple(made)


def said(clock: StageClock) -> oracle.Dates:
    """What the clocks say, in the oracle's terms."""
    return oracle.Dates(
        acknowledge=clock.acknowledge.due,
        respond_before_extension=clock.respond_before_extension.due,
        respond=clock.respond.due,
        furthest=clock.furthest,
        outer=clock.outer,
        resident_expects=clock.resident_expects,
        provisional=clock.respond_before_extension.provisional,
        valid=frozenset(one.id for one in clock.valid_extensions),
        late=frozenset(one.id for one in clock.late_extensions),
    )


def all_dates(clock: StageClock) -> tuple[date, ...]:
    """Every date of a stage, in a fixed order."""
    return (
        clock.acknowledge.due,
        clock.respond_before_extension.due,
        clock.respond.due,
        clock.furthest,
        clock.outer,
        clock.resident_expects,
        *(own.due for own in clock.own),
    )
