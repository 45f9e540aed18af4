"""Every figure of a period against a second count, over portfolios of made-up cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain.casefile import CaseFile, CaseKind, Closure, ClosureKind, Outcome, StageRecord
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures import Figure, MeasureContext, PeriodFigures, period_figures, stage_views
from tests import builders
from tests.builders import complaint, extension, rules
from tests.domain.measures.oracle import Counted, Oracle
from tests.domain.measures.portfolios import AS_OF, EARLIEST, THEMES, portfolios, received_days

HOMES = 640
TARGETS = Targets(3, 8, 15)

periods = st.builds(
    lambda first, days: Period("P", first, first + timedelta(days=days)),
    received_days,
    st.sampled_from((0, 30, 90, 180, 365)),
)


def measured(cases: tuple[CaseFile, ...], period: Period) -> PeriodFigures:
    context = MeasureContext(rules(TARGETS), HOMES, AS_OF, ("Repairs", "Other"))
    return period_figures(cases, stage_views(cases, context.rules), period, context)


def same_count(figure: Figure, cases: list[int]) -> None:
    assert sorted(figure.cases) == sorted(cases), figure.label
    assert sorted(figure.base) == sorted(cases), figure.label
    assert figure.value == len(cases), figure.label


def same_share(figure: Figure, counted: Counted) -> None:
    part, base = counted
    assert sorted(figure.cases) == sorted(part), figure.label
    assert sorted(figure.base) == sorted(base), figure.label
    assert figure.value == (pytest.approx(100 * len(part) / len(base)) if base else None), figure.label


def check_volumes(figures: PeriodFigures, expected: Oracle) -> None:
    found = figures.figure
    for stage in (1, 2):
        same_count(found(f"received_{stage}"), expected.received(stage))
        rate = found(f"per_thousand_{stage}")
        assert rate.value == pytest.approx(1000 * len(expected.received(stage)) / HOMES)
        assert sorted(rate.cases) == sorted(expected.received(stage))
    same_count(found("open_at_end"), expected.open_at_end())
    same_count(found("withdrawn"), expected.closed(ClosureKind.WITHDRAWN))
    same_count(found("no_cooperation"), expected.closed(ClosureKind.NO_COOPERATION))
    same_count(found("service_requests"), expected.service_requests())
    same_count(found("requests_turned"), expected.requests_turned())
    same_count(found("compliments"), expected.received_as(CaseKind.COMPLIMENT))
    same_count(found("feedback"), expected.received_as(CaseKind.FEEDBACK))


def check_themes_and_outcomes(figures: PeriodFigures, expected: Oracle) -> None:
    themes = next(g for g in figures.groups if g.key == "themes").figures
    for figure in themes:
        same_count(figure, expected.theme(figure.key.removeprefix("theme:")))
    assert {"theme:Repairs", "theme:Other"} <= {f.key for f in themes} <= {f"theme:{t}" for t in THEMES}
    assert sum(f.value or 0 for f in themes) == len(expected.received(1))
    for stage in (1, 2):
        answered = expected.answered(stage)
        same_count(figures.figure(f"answered_{stage}"), answered)
        for outcome in Outcome:
            same_count(figures.figure(f"outcome_{stage}:{outcome.value}"), expected.answered(stage, outcome))
        upheld = expected.answered(stage, Outcome.UPHELD, Outcome.PARTLY_UPHELD)
        same_share(figures.figure(f"upheld_{stage}"), (upheld, answered))


def check_timeliness(figures: PeriodFigures, expected: Oracle) -> None:
    found = figures.figure
    for stage, own in ((1, 8), (2, 15)):
        same_share(found(f"acknowledged_in_time_{stage}"), expected.acknowledged(stage))
        same_share(found(f"answered_in_time_{stage}"), expected.responded(stage))
        same_share(found(f"in_time_plain_{stage}"), expected.responded(stage, "plain"))
        same_share(found(f"in_time_extended_{stage}"), expected.responded(stage, "extended"))
        same_count(found(f"missed_{stage}"), expected.responded(stage, "missed")[0])
        if any(True for _ in expected.stages(stage)):
            same_share(found(f"own_acknowledged_{stage}"), expected.acknowledged(stage, 3))
            same_share(found(f"own_answered_{stage}"), expected.own_response(stage, own))
        taken = expected.days_taken(stage)
        mean = found(f"days_{stage}")
        assert sorted(mean.cases) == sorted(taken)
        assert mean.value == (pytest.approx(sum(taken.values()) / len(taken)) if taken else None)


def check_extensions_and_remedies(figures: PeriodFigures, expected: Oracle) -> None:
    found = figures.figure
    for stage in (1, 2):
        every = expected.extensions(stage)
        same_count(found(f"extensions_{stage}"), every)
        same_share(found(f"extensions_in_time_{stage}"), (expected.extensions(stage, "valid"), every))
        same_share(found(f"extensions_ombudsman_{stage}"), (expected.extensions(stage, "details"), every))
    same_count(found("actions_done"), expected.done())
    same_share(found("actions_in_time"), (expected.done(in_time=True), expected.done()))
    same_count(found("actions_open"), expected.undone())
    same_count(found("actions_overdue"), expected.undone(overdue=True))
    assert found("compensation_paid").value == expected.paid()
    assert sorted(found("compensation_paid").cases) == sorted(expected.done(paid=True))


CHECKS = (check_volumes, check_themes_and_outcomes, check_timeliness, check_extensions_and_remedies)


@settings(max_examples=40)
@given(portfolios(), periods)
def test_every_figure_is_what_a_second_count_gives(cases: tuple[CaseFile, ...], period: Period) -> None:
    figures = measured(cases, period)
    expected = Oracle(cases, period.first, period.last, AS_OF, TARGETS)
    for check in CHECKS:
        check(figures, expected)
    assert all(figure.text for group in figures.groups for figure in group.figures)


LASTING = {"open_at_end", "actions_open", "actions_overdue"}
"""Figures of a moment, not of a span."""


@settings(max_examples=25)
@given(portfolios(), st.dates(EARLIEST, AS_OF), st.integers(1, 200))
def test_a_period_split_in_two_loses_nothing(cases: tuple[CaseFile, ...], first: date, length: int) -> None:
    cut, last = first + timedelta(days=length), first + timedelta(days=2 * length)
    whole = measured(cases, Period("all", first, last))
    parts = [measured(cases, Period("a", first, cut)), measured(cases, Period("b", cut + timedelta(days=1), last))]
    for group in whole.groups:
        for figure in group.figures:
            if figure.key in LASTING or group.key == "themes":
                continue
            split = [p.figure(figure.key) for p in parts]
            assert sorted(figure.cases) == sorted(c for f in split for c in f.cases), figure.label
            assert sorted(figure.base) == sorted(c for f in split for c in f.base), figure.label


def test_a_figure_that_is_not_there_is_said_to_be_missing() -> None:
    with pytest.raises(KeyError):
        measured((), Period("P", EARLIEST, AS_OF)).figure("own_answered_1")


QUARTER = Period("P", date(2026, 10, 1), date(2026, 12, 31))


def in_time(*records: StageRecord, closure: Closure | None = None) -> Figure:
    """The share answered in time in the last quarter of 2026, for a complaint with these stages."""
    case = complaint(received_on=records[0].opened_on, stages=records, closure=closure)
    return measured((case,), QUARTER).figure("answered_in_time_1")


def test_an_extension_told_late_is_never_in_time() -> None:
    late = extension(told_on=date(2026, 11, 19), new_date=date(2026, 11, 30))
    record = builders.stage(
        acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 20), extensions=(late,), outcome=Outcome.UPHELD
    )
    assert in_time(record).value == 0
    told = replace(late, told_on=date(2026, 11, 18))
    assert in_time(replace(record, extensions=(told,))).value == 100


def test_an_answer_never_sent_is_missed_and_one_still_running_is_not_counted() -> None:
    assert in_time(builders.stage(opened=date(2026, 10, 12))).value == 0
    assert in_time(builders.stage(opened=date(2026, 11, 16))).value is None


def test_an_answer_due_today_is_still_running() -> None:
    record = builders.stage(opened=date(2026, 10, 30), acknowledged_on=date(2026, 11, 6))
    assert stage_views((complaint(stages=(record,)),), rules())[0].clock.respond.due == AS_OF
    assert in_time(record).value is None


@pytest.mark.parametrize(("day", "counted"), [(date(2026, 11, 2), False), (date(2026, 11, 3), True)])
def test_a_complaint_withdrawn_by_its_date_is_not_counted_and_one_withdrawn_later_is(day: date, counted: bool) -> None:
    record = builders.stage(opened=date(2026, 10, 19), acknowledged_on=date(2026, 10, 20))
    due = stage_views((complaint(stages=(record,)),), rules())[0].clock.respond.due
    assert due == date(2026, 11, 3)
    found = in_time(record, closure=Closure(day + timedelta(days=1), ClosureKind.WITHDRAWN, "Settled"))
    assert bool(found.base) is counted


def test_a_high_number_of_complaints_is_never_called_bad() -> None:
    figures = measured((complaint(),), QUARTER)
    assert "easy" in figures.figure("received_1").note
    assert figures.figure("per_thousand_1").provision == "3.3"


@pytest.mark.parametrize(("day", "still_open"), [(date(2026, 10, 31), False), (date(2026, 11, 1), True)])
def test_a_complaint_closed_on_the_last_day_is_not_open_at_the_end(day: date, still_open: bool) -> None:
    closure = Closure(day, ClosureKind.WITHDRAWN, "Settled")
    case = complaint(received_on=date(2026, 10, 5), closure=closure)
    figures = measured((case,), Period("October", date(2026, 10, 1), date(2026, 10, 31)))
    assert bool(figures.figure("open_at_end").value) is still_open


@pytest.mark.parametrize(("due", "overdue"), [(date(2026, 10, 30), 1), (date(2026, 10, 31), 0)])
def test_an_action_is_overdue_from_the_day_after_its_date(due: date, overdue: int) -> None:
    case = complaint(received_on=date(2026, 10, 5), remedies=(builders.remedy(due_on=due),))
    figures = measured((case,), Period("October", date(2026, 10, 1), date(2026, 10, 31)))
    assert figures.figure("actions_open").value == 1
    assert figures.figure("actions_overdue").value == overdue


def test_every_figure_that_bears_on_the_code_names_its_provision() -> None:
    case = builders.at_stage_two()
    figures = measured((case,), QUARTER)
    named = {f.key: f.provision for group in figures.groups for f in group.figures if f.provision}
    assert named == {
        "received_1": "6.2",
        "per_thousand_1": "3.3",
        "received_2": "6.10",
        "per_thousand_2": "3.3",
        "service_requests": "1.4",
        "requests_turned": "1.5",
        "refused_1": "2.4",
        "refused_2": "5.11",
        "refusals_given_up": "2.3",
        "acknowledged_in_time_1": "6.2",
        "acknowledged_in_time_2": "6.11",
        "extensions_1": "6.4",
        "extensions_in_time_1": "6.4",
        "extensions_ombudsman_1": "6.5",
        "extensions_2": "6.15",
        "extensions_in_time_2": "6.15",
        "extensions_ombudsman_2": "6.16",
        "actions_done": "7.3",
        "actions_in_time": "7.3",
        "actions_open": "6.6",
        "actions_overdue": "6.6",
        "compensation_paid": "7.1",
    }
