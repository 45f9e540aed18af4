"""A test for each trap about dates that other systems fall into, against dates counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    Channel,
    Closure,
    ClosureKind,
    Contact,
    IssuedLetter,
    LetterKind,
    Promise,
)
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    Source,
    counted_days,
    deadlines,
    moves,
    next_step,
    outstanding,
    stage_clock,
)
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from tests.builders import RULES, complaint, extension, neighbour, restriction, stage
from tests.domain import oracle
from tests.domain.any_stage import england, said


def letter(number: int, dated: date, told_due: date | None) -> IssuedLetter:
    return IssuedLetter(number, LetterKind.ACKNOWLEDGEMENT_1, dated, "Ann Officer", "1", "0" * 64, 1, told_due=told_due)


def code_dates(found: tuple[Deadline, ...]) -> list[tuple[DeadlineKind, int, date, bool, date | None]]:
    """The Code's own clocks among a case's dates."""
    clocks = (DeadlineKind.ACKNOWLEDGE, DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED)
    return [
        (one.kind, one.stage, one.due, one.provisional, one.met_on)
        for one in found
        if one.source is Source.CODE and one.kind in clocks
    ]


NOTHING_STOPS_THE_CLOCK = [
    pytest.param(
        {"clarification_needed": "Which room?", "clarification_asked_on": date(2026, 12, 21)}, id="clarification asked"
    ),
    pytest.param({"promises": (Promise(1, "Call back", date(2027, 1, 29)),)}, id="a later date promised"),
    pytest.param({"restrictions": (restriction(),)}, id="contact restricted"),
    pytest.param({"neighbours": (neighbour(),)}, id="another law's clock running"),
    pytest.param({"letters": (letter(1, date(2026, 12, 21), date(2027, 2, 26)),)}, id="a later date told in a letter"),
    pytest.param(
        {"contacts": (Contact(1, date(2026, 12, 21), Channel.PHONE, "out", "Rosa Tenant", "Please hold"),)},
        id="asked to wait",
    ),
]


@pytest.mark.parametrize("acknowledged", [None, date(2026, 12, 22)])
@pytest.mark.parametrize("happened", NOTHING_STOPS_THE_CLOCK)
def test_nothing_pauses_a_clock(happened: dict[str, object], acknowledged: date | None) -> None:
    record = stage(1, date(2026, 12, 18), acknowledged_on=acknowledged)
    case = complaint(received_on=date(2026, 12, 18), stages=(record,), **happened)
    expected = oracle.dates_of(record)
    assert code_dates(deadlines(case, RULES)) == [
        (DeadlineKind.ACKNOWLEDGE, 1, expected.acknowledge, False, acknowledged),
        (DeadlineKind.RESPOND, 1, expected.respond, acknowledged is None, None),
    ]


@pytest.mark.parametrize(
    ("acknowledged", "respond", "in_time"),
    [
        (date(2026, 12, 22), date(2027, 1, 8), True),
        (date(2026, 12, 30), date(2027, 1, 14), True),
        (date(2027, 1, 6), date(2027, 1, 20), False),
    ],
)
def test_the_response_runs_from_the_acknowledgement_and_not_from_receipt(
    acknowledged: date, respond: date, in_time: bool
) -> None:
    clock = stage_clock(stage(1, date(2026, 12, 21), acknowledged_on=acknowledged), RULES)
    assert (clock.respond.due, clock.respond.counted_from) == (respond, acknowledged)
    assert clock.acknowledge.is_met is in_time
    assert clock.acknowledged_late is not in_time
    assert clock.outer == date(2027, 1, 14)
    assert clock.resident_expects == date(2027, 1, 7)


def test_days_on_which_only_the_office_is_shut_keep_every_date() -> None:
    shut = [ExtraDay(date(2026, 12, day), "Office shut", DayKind.CLOSURE, True) for day in (21, 22, 23, 24, 29, 30, 31)]
    record = stage(1, date(2026, 12, 18))
    assert said(stage_clock(record, england(*shut))) == said(stage_clock(record, RULES)) == oracle.dates_of(record)
    without = [replace(day, counts_as_working=False) for day in shut]
    assert stage_clock(record, england(*without)).acknowledge.due == date(2027, 1, 8), "unless the landlord says so"


def test_a_broken_link_ends_a_chain_of_extensions() -> None:
    """Due on 17 November; the first was told a day late, so the second cannot lean on its date."""
    record = stage(1, acknowledged_on=date(2026, 11, 3))
    first = extension(id=1, told_on=date(2026, 11, 18), new_date=date(2026, 11, 24))
    second = extension(id=2, told_on=date(2026, 11, 24), new_date=date(2026, 12, 1))
    clock = stage_clock(replace(record, extensions=(first, second)), RULES)
    assert (clock.respond.due, clock.valid_extensions) == (date(2026, 11, 17), ())
    mended = stage_clock(replace(record, extensions=(replace(first, told_on=date(2026, 11, 17)), second)), RULES)
    assert (mended.respond.due, len(mended.valid_extensions)) == (date(2026, 12, 1), 2)


def test_an_extension_told_after_the_date_does_not_put_the_response_in_time() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 3), responded_on=date(2026, 11, 20))
    in_time = extension(decided_on=date(2026, 11, 16), told_on=date(2026, 11, 17), new_date=date(2026, 11, 20))
    late = replace(in_time, told_on=date(2026, 11, 18))
    never_told = replace(in_time, told_on=None)
    for one, met, due in (
        (in_time, True, date(2026, 11, 20)),
        (late, False, date(2026, 11, 17)),
        (never_told, False, date(2026, 11, 17)),
    ):
        clock = stage_clock(replace(record, extensions=(one,)), RULES)
        assert (clock.respond.is_met, clock.respond.due) == (met, due)


def test_a_holiday_inside_the_count_is_passed_over_and_not_only_one_at_its_end() -> None:
    calendar = WorkingDays()
    assert calendar.is_working(date(2027, 1, 6))
    assert calendar.is_working(date(2027, 1, 4)), "where a count that forgets the days inside would end"
    assert calendar.add(date(2026, 12, 18), 10) == date(2027, 1, 6)
    record = stage(1, date(2026, 12, 17), acknowledged_on=date(2026, 12, 18))
    assert stage_clock(record, RULES).respond.due == date(2027, 1, 6)
    assert [day.date for day in calendar.count(date(2026, 12, 18), 10).skipped if day.date.weekday() < 5] == [
        date(2026, 12, 25),
        date(2026, 12, 28),
        date(2027, 1, 1),
    ]


@pytest.mark.parametrize(
    ("received", "acknowledge", "respond", "passed_over"),
    [
        (date(2026, 4, 2), date(2026, 4, 13), date(2026, 4, 27), (date(2026, 4, 6), "Easter Monday")),
        (date(2027, 3, 25), date(2027, 4, 5), date(2027, 4, 19), (date(2027, 3, 29), "Easter Monday")),
        (date(2026, 8, 28), date(2026, 9, 7), date(2026, 9, 21), (date(2026, 8, 31), "Summer bank holiday")),
        (date(2027, 8, 27), date(2027, 9, 6), date(2027, 9, 20), (date(2027, 8, 30), "Summer bank holiday")),
    ],
)
def test_easter_monday_and_the_august_holiday_are_englands(
    received: date, acknowledge: date, respond: date, passed_over: tuple[date, str]
) -> None:
    clock = stage_clock(stage(1, received), RULES)
    assert (clock.acknowledge.due, clock.respond.due) == (acknowledge, respond)
    days = {day.date: day for day in counted_days(clock.acknowledge, RULES)}
    assert (days[passed_over[0]].number, days[passed_over[0]].why) == (None, passed_over[1])


def test_a_holiday_of_scotland_only_counts_in_england() -> None:
    for day in (date(2026, 1, 2), date(2026, 6, 15), date(2026, 8, 3), date(2026, 11, 30)):
        assert WorkingDays().is_working(day)


MOVED = (date(2026, 11, 6), "National day of thanks")


def life_of(case_id: int, *, acknowledged: bool, answered: bool, closed: bool = False) -> CaseFile:
    """A complaint received on Monday 2 November 2026, at one point of its life."""
    record = stage(
        1,
        acknowledged_on=date(2026, 11, 3) if acknowledged else None,
        responded_on=date(2026, 11, 5) if answered else None,
    )
    closure = Closure(date(2026, 11, 5), ClosureKind.WITHDRAWN, "The resident wished it") if closed else None
    return complaint(id=case_id, reference=f"C-2026-{case_id:04}", stages=(record,), closure=closure)


def test_a_new_holiday_moves_open_cases_and_says_which_and_never_answered_ones() -> None:
    cases = (
        life_of(1, acknowledged=False, answered=False),
        life_of(2, acknowledged=True, answered=False),
        life_of(3, acknowledged=True, answered=True),
        life_of(4, acknowledged=False, answered=False, closed=True),
    )
    found = moves(cases, RULES, england(ExtraDay(*MOVED)))
    assert [(one.case_id, one.kind, one.old, one.new, one.provisional) for one in found] == [
        (1, DeadlineKind.ACKNOWLEDGE, date(2026, 11, 9), date(2026, 11, 10), False),
        (2, DeadlineKind.RESPOND, date(2026, 11, 17), date(2026, 11, 18), False),
        (1, DeadlineKind.RESPOND, date(2026, 11, 23), date(2026, 11, 24), True),
    ]
    assert {one.reference for one in found} == {"C-2026-0001", "C-2026-0002"}


def test_a_new_holiday_names_the_letter_that_told_the_old_date() -> None:
    told = letter(7, date(2026, 11, 3), date(2026, 11, 17))
    case = replace(life_of(2, acknowledged=True, answered=False), letters=(told,))
    (found,) = moves((case,), RULES, england(ExtraDay(*MOVED)))
    assert found.told == told
    for letters in ((), (replace(told, told_due=date(2026, 11, 16)),)):
        (other,) = moves((replace(case, letters=letters),), RULES, england(ExtraDay(*MOVED)))
        assert other.told is None


def test_a_new_holiday_leaves_the_date_of_an_extension_and_a_stage_already_answered() -> None:
    extended = complaint(stages=(stage(1, acknowledged_on=date(2026, 11, 3), extensions=(extension(),)),))
    assert moves((extended,), RULES, england(ExtraDay(*MOVED))) == ()
    first = stage(1, acknowledged_on=date(2026, 11, 3), responded_on=date(2026, 11, 4))
    second = stage(2, date(2026, 11, 5), acknowledged_on=date(2026, 11, 5))
    (found,) = moves((complaint(stages=(first, second)),), RULES, england(ExtraDay(*MOVED)))
    assert (found.stage, found.kind, found.old, found.new) == (
        2,
        DeadlineKind.RESPOND,
        date(2026, 12, 3),
        date(2026, 12, 4),
    )


def test_first_contact_clears_no_target() -> None:
    """A call on the first day and a kept promise to call leave all of it to be done."""
    silent = complaint()
    called = Contact(1, date(2026, 11, 2), Channel.PHONE, "out", "Rosa Tenant", "We spoke, and she will hear from us")
    kept = Promise(1, "Call on Monday", date(2026, 11, 2), kept_on=date(2026, 11, 2))
    spoken = replace(silent, contacts=(called,), promises=(kept,))
    due = [
        (DeadlineKind.ACKNOWLEDGE, 1, date(2026, 11, 9), False, None),
        (DeadlineKind.RESPOND, 1, date(2026, 11, 23), True, None),
    ]
    for case in (silent, spoken):
        assert code_dates(outstanding(case, RULES)) == due
        assert code_dates(deadlines(case, RULES)) == due
    step = next_step(spoken, RULES)
    assert step is not None
    assert step == next_step(silent, RULES)
    assert step.due == date(2026, 11, 9)


def test_a_complaint_has_its_clocks_from_the_first_day_and_waits_for_no_review() -> None:
    """Neither points nor a handler nor anything else has to be there before the days are counted."""
    bare = complaint(points=(), handler="", theme="")
    assert [each[2] for each in code_dates(outstanding(bare, RULES))] == [date(2026, 11, 9), date(2026, 11, 23)]
