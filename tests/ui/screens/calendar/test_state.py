"""What the calendar shows, without a window: pages, days in words, filters, and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.clocks import Deadline, DeadlineKind, Source
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from complaintdesk.services.clocks import DueItem
from complaintdesk.ui.screens.calendar import memory
from complaintdesk.ui.screens.calendar.state.days import DayCell, cells, entry_of
from complaintdesk.ui.screens.calendar.state.filters import KINDS, filter_words, kind_nothing, kinds_words, people
from complaintdesk.ui.screens.calendar.state.loaded import CalendarData
from complaintdesk.ui.screens.calendar.state.view import LAST, ListSpan, Shown, View
from complaintdesk.ui.theme.status import Status

TODAY = date(2026, 11, 20)
PLAIN = WorkingDays()


def item(
    due: date, kind: DeadlineKind = DeadlineKind.RESPOND, *, person: str = "Ann Officer", **more: object
) -> DueItem:
    deadline = replace(Deadline(kind, 1, due, "6.3", Source.CODE, due, 10), **more)  # type: ignore[arg-type]
    left = (due - TODAY).days
    return DueItem(7, "C-2026-0007", "Olga O’Neill", person, "Send the stage 1 response", deadline, left)


def data(*items: DueItem, calendar: WorkingDays = PLAIN) -> CalendarData:
    return CalendarData(TODAY, calendar, items)


def cell(day: date, *items: DueItem, calendar: WorkingDays = PLAIN) -> DayCell:
    return cells([day], [entry_of(i, 7) for i in items], calendar, TODAY, (day, day))[0]


def test_a_month_is_drawn_in_whole_weeks_from_monday() -> None:
    shown = Shown(date(2026, 12, 17))
    assert (shown.days[0], shown.days[-1], len(shown.days)) == (date(2026, 11, 30), date(2027, 1, 3), 35)
    assert (shown.title, shown.holds(date(2026, 11, 30)), shown.holds(date(2026, 12, 31))) == (
        "December 2026",
        False,
        True,
    )


@pytest.mark.parametrize(
    ("shown", "title", "after"),
    [
        (Shown(date(2027, 1, 31)), "January 2027", date(2027, 2, 28)),
        (Shown(date(2026, 12, 30), View.WEEK), "28 December 2026 to 3 January 2027", date(2027, 1, 6)),
        (Shown(date(2026, 11, 20), View.WEEK), "16 to 22 November 2026", date(2026, 11, 27)),
        (Shown(TODAY, View.LIST, ListSpan.QUARTER), "November 2026 to January 2027", date(2027, 2, 20)),
    ],
)
def test_pages_have_titles_and_are_turned(shown: Shown, title: str, after: date) -> None:
    assert (shown.title, shown.turned(1).day) == (title, after)


def test_nobody_turns_past_the_years_that_are_known() -> None:
    assert Shown(LAST).turned(1).day == LAST
    assert all(c.day.year <= 2046 for c in data().days(Shown(LAST)))


def test_holidays_closures_and_weekends_are_told_apart() -> None:
    calendar = WorkingDays(
        [
            ExtraDay(date(2027, 1, 4), "A new holiday"),
            ExtraDay(date(2027, 1, 5), "Staff day", DayKind.CLOSURE, counts_as_working=True),
            ExtraDay(date(2026, 12, 28), "moved", DayKind.WORKING, counts_as_working=True),
        ]
    )
    found = {day: cell(day, calendar=calendar) for day in (date(2026, 12, n) for n in (24, 25, 26, 28))}
    assert [(c.name, c.off) for c in found.values()] == [
        ("", False),
        ("Bank holiday: Christmas Day", True),
        ("Bank holiday: Boxing Day", True),
        ("No bank holiday: moved", False),
    ]
    assert (cell(date(2027, 1, 4), calendar=calendar).name, cell(date(2027, 1, 4), calendar=calendar).off) == (
        "Bank holiday: A new holiday", True,
    )  # fmt: skip
    closed = cell(date(2027, 1, 5), calendar=calendar)
    assert (closed.name, closed.off) == ("Closed: Staff day (the day counts)", False)


def test_a_day_is_said_whole() -> None:
    assert cell(date(2026, 12, 25)).sentence == "Friday 25 December 2026, bank holiday: Christmas Day, nothing due"
    due = cell(TODAY, item(TODAY, provisional=True))
    assert due.sentence == (
        "Friday 20 November 2026, today, 1 thing due: Due today, today, C-2026-0007, Olga O’Neill, "
        "Send the stage 1 response (provisional), Ann Officer, provision 6.3"
    )
    full = cell(TODAY, *(item(TODAY) for _ in range(9)))
    assert full.sentence.endswith("; and 3 more")


def test_provisional_projected_and_own_dates_are_marked_in_words() -> None:
    marked = entry_of(item(date(2029, 1, 3), provisional=True, projected=True, source=Source.POLICY), 7)
    assert marked.title == "Send the stage 1 response (own target, provisional, projected)"
    assert entry_of(item(TODAY, provisional=True, met_on=TODAY), 7).marks == ()
    assert cell(date(2029, 1, 3)).projected
    assert "projected: bank holidays not published yet" in cell(date(2029, 1, 3)).sentence


def test_what_is_done_has_its_own_status() -> None:
    assert entry_of(item(TODAY, met_on=TODAY), 7).status is Status.MET
    late = entry_of(item(date(2026, 11, 2), met_on=TODAY), 7)
    assert (late.status, late.left) == (Status.LATE, "done 20 November 2026")
    assert cell(TODAY, item(TODAY, met_on=TODAY), item(TODAY)).count_words == "1 thing due, 1 done"


def test_the_submission_knows_its_year_and_other_dates_have_none() -> None:
    due = item(date(2026, 9, 30), DeadlineKind.SUBMISSION, item=date(2026, 3, 31).toordinal())
    assert entry_of(due, 7).year_end == date(2026, 3, 31)
    assert entry_of(item(date(2026, 11, 25)), 7).year_end is None


def test_a_page_on_the_wall_tells_nobody_of_adjustments() -> None:
    review = entry_of(item(TODAY, DeadlineKind.ADJUSTMENT_REVIEW), 7)
    assert review.quiet == "Review"
    assert "Olga" not in review.quiet


def test_filters_by_several_kinds_and_by_person() -> None:
    day = date(2026, 11, 24)
    items = (
        item(day, DeadlineKind.RESPOND),
        item(day, DeadlineKind.RESPOND_EXTENDED),
        item(day, DeadlineKind.ACTION, owner="Bea Chief"),
        item(day, DeadlineKind.PROMISE, person="bea  chief"),
    )
    loaded, shown = data(*items), Shown(day)
    assert len(loaded.taken(replace(shown, kinds=frozenset({"respond"})))) == 2
    assert len(loaded.taken(replace(shown, kinds=frozenset({"respond", "action"})))) == 3
    assert [e.short for e in loaded.taken(replace(shown, person="Bea Chief"))] == ["Action", "Promise"]
    assert people(items) == ("Ann Officer", "Bea Chief")
    only = replace(shown, kinds=frozenset({"respond"}), person="Ann Officer")
    assert loaded.summary(only) == "2 dates due in November 2026 (2 more left out by the filters)"
    assert filter_words(only) == "Only: Responses; Ann Officer."


def test_every_kind_can_be_chosen() -> None:
    assert frozenset().union(*(kinds for _, kinds in KINDS.values())) == frozenset(DeadlineKind)
    assert (kinds_words(frozenset()), kinds_words(frozenset({"action"}))) == ("All kinds", "Remedies and actions")
    assert filter_words(Shown(TODAY, kinds=frozenset(list(KINDS)[:6]))) == f"Only: 6 of the {len(KINDS)} kinds of date."


def test_what_is_overdue_from_before_is_never_out_of_sight() -> None:
    loaded = data(item(date(2026, 10, 30)), item(date(2026, 11, 4)), item(date(2026, 12, 4)))
    assert loaded.earlier_words(Shown(TODAY)) == "1 date overdue from before 1 November 2026"
    assert loaded.summary(Shown(TODAY)) == "1 date due in November 2026, 1 overdue"
    assert loaded.earlier_words(Shown(date(2026, 12, 1))) == ""
    everything = Shown(TODAY, View.LIST, ListSpan.ALL)
    assert [c.day.month for c in loaded.agenda(everything)] == [10, 11, 12]


def test_the_list_names_holidays_and_today_between_the_dates() -> None:
    listed = data(item(date(2026, 12, 24))).agenda(Shown(date(2026, 12, 1), View.LIST))
    assert [c.day.day for c in listed] == [24, 25, 28]
    assert [c.day for c in data().agenda(Shown(TODAY, View.LIST))] == [TODAY]


def test_the_known_holidays_are_told_and_what_lies_beyond() -> None:
    assert "from 1 January 2012 to 31 December 2028" in data().known_words()
    assert data().projected_words(Shown(date(2028, 12, 5))) == ""
    assert "2029 are not published yet" in data().projected_words(Shown(date(2029, 1, 5)))
    told = data(calendar=WorkingDays(published_to=2030))
    assert told.projected_words(Shown(date(2029, 1, 5))) == ""


def test_an_empty_month_is_kind_and_a_filter_is_named() -> None:
    assert kind_nothing(Shown(TODAY))[0] == "Nothing is due in November 2026"
    assert "Show all again" in kind_nothing(Shown(TODAY, person="Ann"))[1]
    assert data().summary(Shown(TODAY)) == "Nothing is due in November 2026"


def test_the_look_is_remembered_and_the_month_only_for_the_day(tmp_path: Path) -> None:
    shown = Shown(date(2027, 3, 1), View.WEEK, ListSpan.ALL, frozenset({"action"}), "Ann Officer", met=True)
    memory.remember(tmp_path, shown, TODAY, ("Ann Officer",))
    assert memory.recall(tmp_path, TODAY, ("Ann Officer",)) == shown
    later = date(2026, 11, 23)
    assert memory.recall(tmp_path, later, ("Ann Officer",)) == replace(shown, day=later)
    assert memory.recall(tmp_path, TODAY, ()).person == ""


def test_only_staff_are_remembered_by_name(tmp_path: Path) -> None:
    memory.remember(tmp_path, Shown(TODAY, person="Rosa Tenant"), TODAY, ("Ann Officer",))
    assert "Rosa" not in (tmp_path / memory.FILE_NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text", ["", "[]", '{"view": "year"}', '{"kinds": 3}', '{"day": "soon", "left_on": "2026-11-20"}']
)
def test_a_spoilt_memory_is_no_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / memory.FILE_NAME).write_text(text, encoding="utf-8")
    assert memory.recall(tmp_path, TODAY, ()) == Shown(TODAY)


def test_no_weekend_counts() -> None:
    days = [date(2026, 11, n) for n in range(16, 23)]
    assert [cell(day).off for day in days] == [False] * 5 + [True] * 2


def test_what_was_done_is_not_overdue_from_before() -> None:
    late, done = item(date(2026, 10, 28)), item(date(2026, 10, 29), met_on=date(2026, 10, 29))
    assert data(late, done).earlier_words(Shown(TODAY)) == "1 date overdue from before 1 November 2026"
    assert data(done).earlier_words(Shown(TODAY)) == ""
