"""The clocks of other laws as data: what each counts, from when it holds, and what is refused in the file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from complaintdesk.domain.clocks import duty_due, parse_neighbours
from complaintdesk.domain.clocks.neighbours import CountedFrom, NeighbourRule
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from complaintdesk.services.rules import neighbours

CALENDAR = WorkingDays()
RULES = {rule.id: rule for rule in neighbours()}


def due(rule: str, duty: str, start: date, *, extended: bool = False, calendar: WorkingDays = CALENDAR) -> date:
    found = RULES[rule].duty(duty)
    assert found is not None
    return duty_due(found, start, calendar, extended=extended)


def test_awaabs_law_against_the_dates_worked_out_by_hand() -> None:
    aware, ended = date(2026, 12, 1), date(2026, 12, 15)
    assert due("awaab-significant", "investigate", aware) == ended
    assert due("awaab-significant", "summary", ended) == date(2026, 12, 18)
    assert due("awaab-significant", "safe", ended) == date(2026, 12, 22)
    assert due("awaab-significant", "begin", ended) == date(2026, 12, 22)
    assert due("awaab-significant", "start", ended) == date(2027, 3, 9)


def test_an_emergency_runs_over_weekends_and_holidays() -> None:
    christmas = date(2026, 12, 24)
    assert due("awaab-emergency", "investigate", christmas) == date(2026, 12, 25)
    assert due("awaab-emergency", "safe", date(2026, 11, 20)) == date(2026, 11, 21)
    assert due("awaab-emergency", "summary", christmas) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("received", "extended", "last"),
    [
        (date(2026, 11, 3), False, date(2026, 12, 3)),
        (date(2026, 8, 31), False, date(2026, 9, 30)),
        (date(2027, 1, 31), False, date(2027, 3, 1)),
        (date(2026, 11, 25), False, date(2026, 12, 29)),
        (date(2026, 11, 28), False, date(2026, 12, 29)),
        (date(2026, 11, 30), True, date(2027, 3, 1)),
        (date(2026, 10, 31), True, date(2027, 2, 1)),
        (date(2023, 11, 29), True, date(2024, 2, 29)),
    ],
)
def test_a_subject_access_request_has_a_month_and_two_more_where_they_are_taken(
    received: date, extended: bool, last: date
) -> None:
    assert due("subject-access", "reply", received, extended=extended) == last


def test_thirty_days_roll_on_to_a_working_day_for_a_data_complaint_and_not_for_stairs() -> None:
    assert due("data-complaint", "acknowledge", date(2026, 11, 20)) == date(2026, 12, 21)
    assert due("data-complaint", "acknowledge", date(2026, 11, 25)) == date(2026, 12, 29)
    assert due("data-complaint", "acknowledge", date(2026, 11, 23)) == date(2026, 12, 23)
    assert due("stairs", "reply", date(2027, 4, 2)) == date(2027, 5, 2)


def test_a_holiday_of_our_own_calendar_counts_here_too() -> None:
    mourning = WorkingDays((ExtraDay(date(2026, 12, 7), "Day of mourning", DayKind.HOLIDAY),))
    assert due("awaab-significant", "investigate", date(2026, 12, 1), calendar=mourning) == date(2026, 12, 16)
    assert due("subject-access", "reply", date(2026, 11, 7), calendar=mourning) == date(2026, 12, 8)


def test_only_what_may_be_extended_is() -> None:
    assert due("awaab-significant", "investigate", date(2026, 12, 1), extended=True) == date(2026, 12, 15)


def test_years_that_nobody_knows_are_refused() -> None:
    with pytest.raises(UserError) as raised:
        due("awaab-significant", "investigate", date(2100, 12, 30))
    assert raised.value.code == "workdays.range"


def test_phases_hold_from_their_own_days() -> None:
    rule = RULES["awaab-significant"]
    assert rule.covered_from("Damp and mould") == date(2025, 10, 27)
    for subject in ("Excess cold", "Falls", "Electrical hazards"):
        assert rule.covered_from(subject) == date(2026, 11, 30)
    assert rule.covered_from("Something else") == date(2025, 10, 27)
    assert rule.subjects[:2] == ("Damp and mould", "Excess cold")
    assert RULES["subject-access"].subjects == ()


def test_every_rule_says_where_it_is_from_and_how_sure_it_is() -> None:
    assert set(RULES) == {"awaab-emergency", "awaab-significant", "subject-access", "data-complaint", "stairs"}
    for rule in RULES.values():
        assert rule.source
        assert rule.checked >= date(2026, 1, 1)
        assert not rule.source.endswith(".")
        assert rule.concludes or all(d.counted_from is CountedFrom.STARTED for d in rule.duties)
    assert RULES["subject-access"].confidence is Confidence.PRIMARY
    summary = RULES["awaab-emergency"].duty("summary")
    assert summary is not None
    assert summary.confidence is Confidence.WEAK
    assert summary.note


def test_limits_are_told_in_plain_words() -> None:
    words = {d.id: d.limit_words for d in (*RULES["subject-access"].duties, *RULES["awaab-significant"].duties)}
    assert words == {
        "reply": "1 month", "investigate": "10 working days", "summary": "3 working days",
        "safe": "5 working days", "begin": "5 working days", "start": "12 weeks",
    }  # fmt: skip


SOUND = """
[[clock]]
id = "a"
title = "A"
law = "An Act"
in_force_from = 2026-01-01
subject = "What"
starts = "It began"
source = "A page"
checked = 2026-11-21
confidence = "B"
  [[clock.duty]]
  id = "d"
  what = "Do it"
  amount = 2
  unit = "weeks"
  counted_from = "started"
"""


def parse(text: str) -> NeighbourRule:
    return parse_neighbours(text)[0]


def test_a_file_of_rules_is_read() -> None:
    rule = parse(SOUND)
    assert (rule.note, rule.phases, rule.duties[0].rolls, rule.duties[0].extension) == ("", (), False, 0)
    assert rule.duties[0].confidence is Confidence.GOOD
    assert duty_due(rule.duties[0], date(2026, 11, 2), CALENDAR, extended=False) - date(2026, 11, 2) == timedelta(14)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('counted_from = "started"', 'counted_from = "concluded"', "no name"),
        ('unit = "weeks"', 'unit = "moons"', "unit"),
        ('confidence = "B"', 'confidence = "E"', "confidence"),
        ("amount = 2", 'amount = "two"', "amount"),
        ('law = "An Act"', 'lore = "An Act"', "lore"),
        ("checked = 2026-11-21", 'checked = "lately"', "checked"),
        ('what = "Do it"', "", "what"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_by_name(old: str, new: str, named: str) -> None:
    assert old in SOUND
    with pytest.raises(ValueError, match=named):
        parse(SOUND.replace(old, new))


@pytest.mark.parametrize(("hours", "later"), [(1, 1), (24, 1), (25, 2), (36, 2), (48, 2)])
def test_hours_end_on_the_day_on_which_they_run_out(hours: int, later: int) -> None:
    duty = parse(SOUND.replace("amount = 2", f"amount = {hours}").replace('"weeks"', '"hours"')).duties[0]
    assert duty_due(duty, date(2026, 11, 2), CALENDAR, extended=False) == date(2026, 11, 2) + timedelta(later)
