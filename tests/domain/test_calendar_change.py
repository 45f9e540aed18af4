"""What may be added to the calendar and taken away, how days belong together, and what a list proposes."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.calendar_change import (
    AskedDays,
    CalendarChange,
    change_problems,
    change_warnings,
    propose,
    spans,
    taking_away,
)
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays, bank_holidays

TODAY = date(2026, 12, 22)
MOURNING = ExtraDay(date(2027, 1, 4), "Day of mourning")
CALENDAR = WorkingDays((MOURNING,))
HOLIDAY, CLOSURE, WORKING = DayKind.HOLIDAY, DayKind.CLOSURE, DayKind.WORKING


def asked(kind: DayKind, first: date | None, last: date | None = None, name: str = "A reason") -> AskedDays:
    return AskedDays(kind, first, name, last)


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (asked(HOLIDAY, date(2027, 6, 7)), []),
        (asked(HOLIDAY, None, name=" "), ["date.missing", "day.name_missing"]),
        (asked(HOLIDAY, date(2011, 12, 30)), ["workdays.range"]),
        (asked(CLOSURE, date(2026, 12, 24), date(2062, 12, 31)), ["workdays.range", "day.span_long"]),
        (asked(CLOSURE, date(2026, 12, 24), date(2026, 12, 23)), ["day.reversed"]),
        (asked(CLOSURE, date(2026, 12, 1), date(2026, 12, 31)), []),
        (asked(CLOSURE, date(2026, 12, 1), date(2027, 1, 1)), ["day.span_long"]),
    ],
)
def test_what_is_wrong_with_what_is_asked(wanted: AskedDays, codes: list[str]) -> None:
    assert [p.code for p in wanted.problems()] == codes
    assert bool(wanted.change(CALENDAR).add) is not bool(codes)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (CalendarChange((ExtraDay(date(2026, 12, 25), "Again"),)), "day.is_holiday"),
        (CalendarChange((ExtraDay(date(2026, 12, 25), "Shut", CLOSURE, counts_as_working=True),)), "day.is_holiday"),
        (CalendarChange((ExtraDay(date(2027, 1, 5), "Moved", WORKING, counts_as_working=True),)), "day.no_holiday"),
        (CalendarChange((MOURNING,)), "day.already"),
        (CalendarChange((ExtraDay(date(2027, 1, 5), "One"), ExtraDay(date(2027, 1, 5), "Two"))), "day.already"),
        (CalendarChange((ExtraDay(date(2046, 1, 2), "Far"),)), "workdays.range"),
        (CalendarChange((ExtraDay(date(2027, 1, 5), " "),)), "day.name_missing"),
        (CalendarChange(remove=(date(2027, 1, 5),)), "day.none"),
        (CalendarChange(remove=(date(2026, 12, 25),)), "day.none"),
        (CalendarChange(), "day.none_counts"),
    ],
)
def test_what_stops_a_change(change: CalendarChange, code: str) -> None:
    assert [p.code for p in change_problems(change, CALENDAR)] == [code]
    assert all(p.text.endswith(".") for p in change_problems(change, CALENDAR))


@pytest.mark.parametrize(
    "change",
    [
        CalendarChange((ExtraDay(date(2027, 5, 3), "Early May bank holiday", WORKING, counts_as_working=True),)),
        CalendarChange((ExtraDay(MOURNING.date, "Another name"),), (MOURNING.date,)),
        CalendarChange(published_to=2029),
        CalendarChange(remove=(MOURNING.date,)),
    ],
)
def test_what_nothing_speaks_against(change: CalendarChange) -> None:
    assert list(change_problems(change, CALENDAR)) == []


def test_warnings_of_a_weekend_a_day_left_out_and_a_day_that_has_passed() -> None:
    saturday = CalendarChange((ExtraDay(date(2027, 1, 9), "A Saturday"),))
    assert [w.code for w in change_warnings(saturday, TODAY)] == ["day.is_weekend"]
    assert "Saturday" in next(change_warnings(saturday, TODAY)).text
    left_out = CalendarChange((ExtraDay(date(2027, 1, 8), "Shut", CLOSURE, counts_as_working=False),))
    assert [(w.field, w.code) for w in change_warnings(left_out, TODAY)] == [("counts", "day.closure_left_out")]
    counts = CalendarChange((ExtraDay(TODAY, "Shut", CLOSURE, counts_as_working=True),))
    assert list(change_warnings(counts, TODAY)) == [], "a closure that counts judges nothing anew"
    assert [w.code for w in change_warnings(CalendarChange((ExtraDay(TODAY, "Today"),)), TODAY)] == ["day.passed"]
    assert list(change_warnings(CalendarChange((MOURNING,)), TODAY)) == []


def test_a_closure_names_its_working_days_only_and_stays_one_thing() -> None:
    christmas = asked(CLOSURE, date(2026, 12, 24), date(2027, 1, 4), "Office shut").change(WorkingDays()).add
    assert [d.date.day for d in christmas] == [24, 29, 30, 31, 4]
    assert all(d.counts_as_working for d in christmas)
    easter = ExtraDay(date(2027, 3, 30), "Office shut", CLOSURE, counts_as_working=True)
    other = ExtraDay(date(2027, 1, 5), "Training", CLOSURE, counts_as_working=True)
    found = spans((easter, *christmas, other, ExtraDay(date(2027, 1, 6), "Training")))
    assert [(s.first, s.last, s.name) for s in found] == [
        (date(2026, 12, 24), date(2027, 1, 4), "Office shut"),
        (date(2027, 1, 5), date(2027, 1, 5), "Training"),
        (date(2027, 1, 6), date(2027, 1, 6), "Training"),
        (date(2027, 3, 30), date(2027, 3, 30), "Office shut"),
    ]
    assert found[0].day_words == "24 December 2026 to 4 January 2027 (5 days)"


def listed(year: int, *more: tuple[date, str], without: date | None = None) -> dict[date, str]:
    """The published list of a year, as the table has it, changed."""
    days = {d: n for d, n in bank_holidays().items() if d.year == year and d.weekday() < 5 and d != without}
    return {**days, **dict(more)}


def test_a_list_that_agrees_proposes_nothing() -> None:
    proposal = propose("list", listed(2027), (2027,), WorkingDays())
    assert proposal.is_empty
    weekend = propose("list", listed(2027, (date(2027, 1, 9), "A Saturday")), (2027,), WorkingDays())
    assert weekend.is_empty, "a day at the weekend changes nothing"


def test_a_list_proposes_what_would_make_the_calendar_agree() -> None:
    may = date(2027, 5, 3)
    moved = propose("list", listed(2027, (date(2027, 5, 7), "Early May bank holiday"), without=may), (2027,),
                    WorkingDays())  # fmt: skip
    assert [d.words for d in moved.days] == [
        "Take away: Monday 3 May 2027, Early May bank holiday",
        "Add: Friday 7 May 2027, Early May bank holiday",
    ]
    after = moved.change().applied_to(WorkingDays())
    assert after.is_working(may)
    assert not after.is_working(date(2027, 5, 7))
    assert propose("list", listed(2027, (date(2027, 5, 7), "x"), without=may), (2027,), after).is_empty
    back = propose("list", listed(2027), (2027,), after)
    assert (back.change().add, set(back.change().remove)) == ((), {may, date(2027, 5, 7)})
    assert moved.change([may]).remove == ()
    assert len(moved.change([may]).add) == 1


def test_a_holiday_on_a_day_of_closure_takes_its_place() -> None:
    closed = WorkingDays((ExtraDay(MOURNING.date, "Shut", CLOSURE, counts_as_working=True),))
    change = propose("list", listed(2027, (MOURNING.date, "Day of mourning")), (2027,), closed).change()
    assert (change.remove, change.add) == ((MOURNING.date,), (MOURNING,))
    assert list(change_problems(change, closed)) == []


def test_the_last_published_year_only_grows_and_leaves_no_gap() -> None:
    years = {2028: listed(2028), 2029: listed(2029), 2031: listed(2031)}
    every = {d: n for days in years.values() for d, n in days.items()}
    assert propose("list", every, years, WorkingDays()).published_to == 2029
    assert propose("list", every, years, WorkingDays(published_to=2031)).published_to is None
    assert propose("list", listed(2031), (2031,), WorkingDays()).published_to is None


def test_a_holiday_of_our_own_inside_a_closure_does_not_split_it() -> None:
    mourning = ExtraDay(date(2027, 1, 5), "Day of mourning")
    calendar = WorkingDays([mourning])
    asked = AskedDays(DayKind.CLOSURE, date(2027, 1, 4), "Moving office", date(2027, 1, 8))
    shut = asked.change(calendar).applied_to(calendar)
    assert [(s.name, s.first, s.last, len(s.days)) for s in spans(shut.extra)] == [
        ("Moving office", date(2027, 1, 4), date(2027, 1, 8), 4),
        ("Day of mourning", date(2027, 1, 5), date(2027, 1, 5), 1),
    ]
    assert taking_away(date(2027, 1, 8), shut).applied_to(shut).extra == (mourning,)
