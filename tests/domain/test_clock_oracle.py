"""The clocks against a count by brute force: known vectors and the properties of any stage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.casefile import CaseKind, StageRecord
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets, counted_days, deadlines, moves, stage_clock
from complaintdesk.domain.working_days import WorkingDays
from tests.builders import RULES, complaint, extension, stage
from tests.domain import oracle
from tests.domain.any_stage import (
    ONE_DAY,
    STRICTER,
    all_dates,
    days_of_the_code,
    england,
    extra_days,
    few,
    holiday,
    records,
    said,
)

VECTORS = """
received    acknowledge  stage 1     extended    stage 2     extended
2026-11-21  2026-11-27   2026-12-11  2026-12-29  2026-12-29  2027-01-27
2026-11-23  2026-11-30   2026-12-14  2026-12-30  2026-12-30  2027-01-28
2026-12-21  2026-12-30   2027-01-14  2027-01-28  2027-01-28  2027-02-25
2026-12-24  2027-01-05   2027-01-19  2027-02-02  2027-02-02  2027-03-02
2026-12-28  2027-01-05   2027-01-19  2027-02-02  2027-02-02  2027-03-02
2027-03-22  2027-03-31   2027-04-14  2027-04-28  2027-04-28  2027-05-27
2027-12-23  2028-01-04   2028-01-18  2028-02-01  2028-02-01  2028-02-29
2025-04-17  2025-04-28   2025-05-13  2025-05-28  2025-05-28  2025-06-25
"""
"""Acknowledged on the last day for it; a stage 2 counts from the day the wish to escalate was received."""


def vectors() -> Iterator[tuple[int, date, date, date, date]]:
    """Stage, received, acknowledge by, respond by, and the furthest an extension goes, for each row and stage."""
    for line in VECTORS.strip().splitlines()[1:]:
        received, acknowledge, first, first_extended, second, second_extended = map(date.fromisoformat, line.split())
        yield 1, received, acknowledge, first, first_extended
        yield 2, received, acknowledge, second, second_extended


@pytest.mark.parametrize(("number", "received", "acknowledge", "respond", "extended"), list(vectors()))
def test_vectors(number: int, received: date, acknowledge: date, respond: date, extended: date) -> None:
    record = stage(number, received, acknowledged_on=acknowledge)
    longer = extension(number, decided_on=respond, told_on=respond, new_date=extended)
    for known in (record, replace(record, extensions=(longer,))):
        clock = stage_clock(known, RULES)
        assert (clock.acknowledge.due, clock.respond_before_extension.due, clock.furthest) == (
            acknowledge,
            respond,
            extended,
        )
        assert clock.respond.due == (extended if known.extensions else respond)
        assert clock.outer == respond, "acknowledged on its last day, the response is due where both limits end"
        assert clock.acknowledge.is_met is True
        assert said(clock) == oracle.dates_of(known)


@pytest.mark.parametrize(
    ("number", "to_respond", "extended", "provisions"),
    [
        (1, 10, date(2026, 11, 20), ["6.2", "6.3", "6.4"]),
        (2, 20, date(2026, 12, 9), ["6.11", "6.14", "6.15"]),
    ],
)
def test_limits_and_provisions_are_the_codes(
    number: int, to_respond: int, extended: date, provisions: list[str]
) -> None:
    record = stage(number, acknowledged_on=date(2026, 11, 3), extensions=(extension(number, new_date=extended),))
    clock = stage_clock(record, RULES)
    assert (clock.acknowledge.days, clock.respond_before_extension.days) == (5, to_respond)
    found = (clock.acknowledge, clock.respond_before_extension, clock.respond)
    assert [one.provision for one in found] == provisions
    assert {(one.source, one.stage) for one in found} == {(Source.CODE, number)}


def test_every_day_of_five_years_is_working_where_the_list_by_hand_says_so() -> None:
    calendar = WorkingDays()
    day = oracle.FIRST_DAY
    wrong = []
    while day <= oracle.LAST_DAY:
        if calendar.is_working(day) is not oracle.is_working(day):
            wrong.append(day)
        day += ONE_DAY
    assert wrong == []


@few
@given(days_of_the_code, st.integers(1, 60), st.data())
def test_adding_is_counting(start: date, days: int, data: st.DataObject) -> None:
    extra = data.draw(extra_days(start))
    calendar, holidays = WorkingDays(extra), oracle.holidays_with(extra)
    end = oracle.after(start, days, holidays)
    count = calendar.count(start, days)
    assert calendar.add(start, days) == end
    for day in (end - ONE_DAY, end, end + ONE_DAY):
        assert calendar.between(start, day) == oracle.how_many(start, day, holidays)
    assert (count.start, count.days, count.end) == (start, days, end)
    assert [(one.date, one.number) for one in count.each] == oracle.numbered(start, end, holidays)
    assert [one.date for one in count.skipped] == [
        day for day, number in oracle.numbered(start, end, holidays) if number is None
    ]


@few
@given(records(), st.data())
def test_every_date_of_a_stage_is_the_one_counted_by_hand(record: StageRecord, data: st.DataObject) -> None:
    extra = data.draw(extra_days(record.opened_on))
    clock = stage_clock(record, england(*extra))
    assert said(clock) == oracle.dates_of(record, oracle.holidays_with(extra))
    assert clock.acknowledge.met_on == record.acknowledged_on
    assert clock.respond.met_on == record.responded_on
    if record.responded_on:
        assert clock.respond.is_met is (record.responded_on <= clock.respond.due)
    if record.acknowledged_on:
        assert clock.acknowledge.is_met is (record.acknowledged_on <= clock.acknowledge.due)


@few
@given(days_of_the_code, st.sampled_from((1, 2)))
def test_a_weekend_or_a_holiday_counts_as_the_working_day_before(opened: date, number: int) -> None:
    """Wherever a count starts: at a receipt, and at an acknowledgement."""
    day = opened + ONE_DAY
    while oracle.is_working(day):
        day += ONE_DAY
    before = day - ONE_DAY
    received = [stage_clock(stage(number, each), RULES) for each in (before, day)]
    assert all_dates(received[0]) == all_dates(received[1])
    acknowledged = [stage_clock(stage(number, opened, acknowledged_on=each), RULES) for each in (before, day)]
    assert acknowledged[0].respond.due == acknowledged[1].respond.due


@few
@given(days_of_the_code, st.sampled_from((1, 2)))
def test_a_receipt_the_day_before_a_working_day_has_other_dates_than_on_it(opened: date, number: int) -> None:
    day = opened + ONE_DAY
    while not oracle.is_working(day):
        day += ONE_DAY
    before, on = (stage_clock(stage(number, each), RULES) for each in (day - ONE_DAY, day))
    assert all(later > earlier for earlier, later in zip(all_dates(before), all_dates(on), strict=True))


@few
@given(records(answered=False), st.integers(0, 30))
def test_an_acknowledgement_a_day_later_never_moves_the_response_back(record: StageRecord, days: int) -> None:
    acknowledged = record.opened_on + timedelta(days=days)
    clock = stage_clock(replace(record, acknowledged_on=acknowledged), RULES)
    later = stage_clock(replace(record, acknowledged_on=acknowledged + ONE_DAY), RULES)
    assert later.respond.due >= clock.respond.due
    assert later.respond_before_extension.due >= clock.respond_before_extension.due
    assert later.furthest >= clock.furthest
    assert (later.acknowledge.due, later.outer, later.resident_expects) == (
        clock.acknowledge.due,
        clock.outer,
        clock.resident_expects,
    )


@few
@given(records(answered=False))
def test_a_receipt_a_day_later_never_moves_a_date_back(record: StageRecord) -> None:
    rules = replace(RULES, targets=STRICTER)
    clock = stage_clock(record, rules)
    later = stage_clock(replace(record, opened_on=record.opened_on + ONE_DAY), rules)
    assert all(after >= before for before, after in zip(all_dates(clock), all_dates(later), strict=True))
    if record.acknowledged_on:
        assert later.respond.due == clock.respond.due, "an acknowledged response does not run from receipt"


@few
@given(records(), st.lists(st.integers(0, 90), min_size=1, max_size=5, unique=True), st.data())
def test_more_holidays_never_make_a_date_earlier(record: StageRecord, offsets: list[int], data: st.DataObject) -> None:
    extra = data.draw(extra_days(record.opened_on))
    known = {one.date for one in extra}
    added = [holiday(day) for day in (record.opened_on + timedelta(days=n) for n in offsets) if day not in known]
    before = stage_clock(record, replace(england(*extra), targets=STRICTER))
    after = stage_clock(record, replace(england(*extra, *added), targets=STRICTER))
    assert all(new >= old for old, new in zip(all_dates(before), all_dates(after), strict=True))
    assert set(before.valid_extensions) <= set(after.valid_extensions)


@few
@given(
    records(extended=False, answered=False),
    st.integers(-12, 12),
    st.integers(-5, 30),
    st.sampled_from(("Why", "", " ")),
)
def test_an_extension_counts_only_if_told_by_the_date_then_due_with_a_reason(
    record: StageRecord, told_after: int, longer: int, reason: str
) -> None:
    before = oracle.dates_of(record).respond
    told = max(before + timedelta(days=told_after), record.opened_on)
    one = extension(
        record.stage, decided_on=told, told_on=told, reason=reason, new_date=before + timedelta(days=longer)
    )
    clock = stage_clock(replace(record, extensions=(one,)), RULES)
    counts = told <= before and reason == "Why"
    assert clock.valid_extensions == ((one,) if counts else ())
    assert clock.late_extensions == (() if counts else (one,))
    assert clock.respond.due == (max(before, one.new_date) if counts else before)
    assert clock.respond_before_extension.due == before
    assert clock.furthest == oracle.dates_of(record).furthest


@few
@given(records(answered=False))
def test_an_extension_never_shortens(record: StageRecord) -> None:
    without = stage_clock(replace(record, extensions=()), RULES)
    shown = without.respond.due
    for many in range(len(record.extensions) + 1):
        told = sorted(record.extensions, key=lambda one: one.told_on or date.max)[:many]
        due = stage_clock(replace(record, extensions=tuple(told)), RULES).respond.due
        assert due >= shown
        shown = due


@few
@given(records(answered=False), st.randoms(use_true_random=False))
def test_extensions_count_in_the_order_told_whatever_was_typed_first(record: StageRecord, chance: Random) -> None:
    mixed = list(record.extensions)
    chance.shuffle(mixed)
    assert said(stage_clock(replace(record, extensions=tuple(mixed)), RULES)) == said(stage_clock(record, RULES))


@few
@given(
    records(extended=False, answered=False),
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), min_size=2, max_size=3),
)
def test_a_chain_of_extensions_each_told_by_the_date_of_the_one_before(
    record: StageRecord, steps: list[tuple[int, int]]
) -> None:
    due = oracle.dates_of(record).respond
    chain = []
    for number, (early, longer) in enumerate(steps, start=1):
        told, new_date = max(due - timedelta(days=early), record.opened_on), due + timedelta(days=longer)
        chain.append(extension(record.stage, id=number, decided_on=told, told_on=told, new_date=new_date))
        due = new_date
    chained = stage_clock(replace(record, extensions=tuple(chain)), RULES)
    assert chained.respond.due == due
    assert len(chained.valid_extensions) == len(chain)
    too_late = replace(chain[0], id=99, told_on=due + ONE_DAY, new_date=due + timedelta(days=7))
    late = stage_clock(replace(record, extensions=(*chain, too_late)), RULES)
    assert late.respond.due == due
    assert late.late_extensions == (too_late,)


@few
@given(records(), st.data())
def test_explained_days_add_up_to_the_days_of_the_date(record: StageRecord, data: st.DataObject) -> None:
    extra = data.draw(extra_days(record.opened_on))
    rules = replace(england(*extra), targets=STRICTER)
    holidays = oracle.holidays_with(extra)
    clock = stage_clock(record, rules)
    for one in (clock.acknowledge, clock.respond_before_extension, clock.respond, *clock.own):
        days = counted_days(one, rules)
        if one.kind is DeadlineKind.RESPOND_EXTENDED:
            assert one.days == oracle.how_many(one.counted_from, one.due, holidays)
        else:
            assert days[-1].number == one.days
        assert sum(day.number is not None for day in days) == one.days
        if one.days:
            assert [(day.date, day.number) for day in days] == oracle.numbered(one.counted_from, one.due, holidays)
            assert all(day.why for day in days)


@few
@given(records(answered=False))
def test_a_provisional_date_is_the_one_of_an_acknowledgement_on_its_last_day(record: StageRecord) -> None:
    waiting = stage_clock(replace(record, acknowledged_on=None), RULES)
    done = stage_clock(replace(record, acknowledged_on=waiting.acknowledge.due), RULES)
    assert all_dates(waiting) == all_dates(done)
    assert (waiting.respond_before_extension.provisional, done.respond_before_extension.provisional) == (True, False)
    assert waiting.respond_before_extension.counted_from == waiting.acknowledge.due
    assert waiting.respond.provisional or waiting.valid_extensions
    assert not waiting.acknowledge.provisional


@few
@given(records(answered=False))
def test_the_outer_date_is_both_limits_from_receipt(record: StageRecord) -> None:
    clock = stage_clock(record, RULES)
    assert clock.outer == oracle.after(record.opened_on, {1: 15, 2: 25}[record.stage])
    if clock.acknowledge.is_met is not False:
        assert clock.respond_before_extension.due <= clock.outer


@few
@given(
    records(extended=False, answered=False),
    st.builds(
        Targets,
        acknowledge=st.one_of(st.none(), st.integers(1, 4)),
        respond_1=st.one_of(st.none(), st.integers(1, 9)),
        respond_2=st.one_of(st.none(), st.integers(1, 19)),
    ),
    st.data(),
)
def test_own_stricter_targets_are_counted_likewise_beside_the_codes_limits(
    record: StageRecord, targets: Targets, data: st.DataObject
) -> None:
    extra = data.draw(extra_days(record.opened_on))
    holidays = oracle.holidays_with(extra)
    clock = stage_clock(record, replace(england(*extra), targets=targets))
    expected = []
    last_day = oracle.after(record.opened_on, targets.acknowledge or 5, holidays)
    if targets.acknowledge:
        expected.append((DeadlineKind.ACKNOWLEDGE, record.opened_on, targets.acknowledge, last_day, False))
    respond = targets.respond_1 if record.stage == 1 else targets.respond_2
    if respond:
        start = record.acknowledged_on or last_day
        due = oracle.after(start, respond, holidays)
        expected.append((DeadlineKind.RESPOND, start, respond, due, record.acknowledged_on is None))
    assert [(one.kind, one.counted_from, one.days, one.due, one.provisional) for one in clock.own] == expected
    assert {one.source for one in clock.own} <= {Source.POLICY}
    assert said(clock) == oracle.dates_of(record, holidays), "an own target changes no limit of the Code's"


def test_the_services_own_fifteen_days_are_working_days_from_receipt() -> None:
    request = complaint(kind=CaseKind.SERVICE_REQUEST, received_on=date(2026, 12, 18), stages=())
    (due,) = deadlines(request, replace(RULES, targets=Targets(service_request=15)))
    assert (due.kind, due.counted_from, due.due) == (
        DeadlineKind.SERVICE_REQUEST,
        date(2026, 12, 18),
        oracle.after(date(2026, 12, 18), 15),
    )


@few
@given(records(), st.integers(2023, 2028))
def test_a_date_is_marked_as_projected_exactly_when_it_lies_beyond_the_published_holidays(
    record: StageRecord, published_to: int
) -> None:
    rules = replace(england(published_to=published_to), targets=STRICTER)
    clock = stage_clock(record, rules)
    for one in (clock.acknowledge, clock.respond_before_extension, clock.respond, *clock.own):
        assert one.projected is (one.due.year > published_to)
    case = complaint(received_on=record.opened_on, stages=(replace(record, stage=1, extensions=()),))
    assert all(one.projected is (one.due.year > published_to) for one in deadlines(case, rules))
    count = rules.calendar.count(record.opened_on, 30)
    assert count.projected is (count.end.year > published_to)


@pytest.mark.parametrize(
    ("received", "acknowledge", "respond", "projected"),
    [
        (date(2028, 12, 13), date(2028, 12, 20), date(2029, 1, 8), [False, True]),
        (date(2028, 12, 22), date(2029, 1, 3), date(2029, 1, 17), [True, True]),
    ],
)
def test_past_the_data_days_are_counted_on_and_the_dates_marked(
    received: date, acknowledge: date, respond: date, projected: list[bool]
) -> None:
    """Past 2028 the count goes on, over New Year's Day 2029 as well, and says that it is a projection."""
    clock = stage_clock(stage(1, received), RULES)
    assert [clock.acknowledge.due, clock.respond.due] == [acknowledge, respond]
    assert [clock.acknowledge.projected, clock.respond.projected] == projected


@few
@given(days_of_the_code, st.data())
def test_moves_are_the_open_dates_that_differ_and_no_others(around: date, data: st.DataObject) -> None:
    near = st.integers(0, 7).map(lambda later: around + timedelta(days=later))
    drawn = data.draw(st.lists(records(stages=(1,), days=near, extended=False), min_size=1, max_size=6))
    offsets = data.draw(st.lists(st.integers(1, 21), min_size=1, max_size=4, unique=True))
    added = [holiday(around + timedelta(days=offset)) for offset in offsets]
    cases = [complaint(id=n, received_on=one.opened_on, stages=(one,)) for n, one in enumerate(drawn, start=1)]
    expected = set()
    for number, record in enumerate(drawn, start=1):
        old, new = oracle.dates_of(record), oracle.dates_of(record, oracle.holidays_with(added))
        if record.acknowledged_on is None:
            expected.add((number, DeadlineKind.ACKNOWLEDGE, old.acknowledge, new.acknowledge))
        if record.responded_on is None:
            expected.add((number, DeadlineKind.RESPOND, old.respond, new.respond))
    found = moves(cases, RULES, england(*added))
    assert {(one.case_id, one.kind, one.old, one.new) for one in found} == {
        each for each in expected if each[2] != each[3]
    }
    assert len(found) == len({one.key for one in found})
    assert [one.old for one in found] == sorted(one.old for one in found)
