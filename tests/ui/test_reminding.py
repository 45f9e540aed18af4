"""When to remind and what to say, decided without Qt."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from complaintdesk.domain.clocks import Deadline, DeadlineKind, Source
from complaintdesk.services.clocks import DueItem
from complaintdesk.ui.reminding import Due, Hours, Told, due_now, may_tell, remind

DAY = date(2026, 11, 20)
HOURS = Hours()
TEN = time(10)


def item(case_id: int | None, days: int) -> DueItem:
    due = DAY + timedelta(days)
    deadline = Deadline(DeadlineKind.PROMISE, 0, due, "5.9", Source.CASE, due, 0, item=case_id or 0)
    name = "" if case_id is None else "Olga O’Neill"
    return DueItem(case_id, "" if case_id is None else f"C-2026-{case_id:04}", name, "Ann", "Call Olga", deadline, days)


def due(*items: DueItem, working_day: bool = True, day: date = DAY) -> Due:
    return due_now(day, items, working_day=working_day)


def test_the_morning_has_one_summary_of_counts() -> None:
    today = due(item(1, 0), item(2, 0), item(3, 0), item(4, -2))
    message, told = remind(HOURS, TEN, today, Told())
    assert message is not None
    assert (message.title, message.text) == ("Today", "3 due today, 1 overdue")
    assert remind(HOURS, time(16, 59), today, told) == (None, told)


@pytest.mark.parametrize(
    ("items", "text"),
    [((item(1, 0),), "1 due today"), ((item(1, -1), item(2, -9)), "2 overdue"), ((), None)],
)
def test_what_there_is_nothing_of_is_left_out(items: tuple[DueItem, ...], text: str | None) -> None:
    message, _ = remind(HOURS, TEN, due(*items), Told())
    assert (message.text if message else None) == text


@pytest.mark.parametrize(
    ("hours", "moment", "working_day"),
    [
        (HOURS, time(8, 59), True),
        (HOURS, time(17, 0), True),
        (HOURS, TEN, False),
        (Hours(on=False), TEN, True),
        (Hours(start=time(13), end=time(14)), TEN, True),
    ],
)
def test_outside_working_hours_and_days_nothing_is_said(hours: Hours, moment: time, working_day: bool) -> None:
    found = due(item(1, 0), working_day=working_day)
    assert remind(hours, moment, found, Told()) == (None, Told())


def test_the_hours_hold_from_the_first_minute_to_before_the_last() -> None:
    assert [HOURS.hold(t) for t in (time(8, 59, 59), time(9), time(16, 59, 59), time(17))] == [
        False, True, True, False,
    ]  # fmt: skip


def test_what_becomes_due_is_told_once_by_reference() -> None:
    _, told = remind(HOURS, TEN, due(item(1, 0), item(2, -1)), Told())
    # What was only overdue before, or is gone, is no news.
    assert remind(HOURS, TEN, due(item(2, -1), item(3, -1)), told)[0] is None
    message, told = remind(HOURS, TEN, due(item(1, 0), item(7, 0), item(None, 0)), told)
    assert message is not None
    assert (message.title, message.text) == ("Now due today", "C-2026-0007, the annual submission")
    assert remind(HOURS, TEN, due(item(1, 0), item(8, 0)), told)[0] is None
    assert not may_tell(HOURS, DAY, TEN, told)


def test_many_new_things_are_counted_and_each_case_named_once() -> None:
    _, told = remind(HOURS, TEN, due(), Told())
    again = item(1, 0)
    message, _ = remind(HOURS, TEN, due(again, again, *(item(n, 0) for n in range(2, 7))), told)
    assert message is not None
    assert message.text == "C-2026-0001, C-2026-0002, C-2026-0003 and 3 more"


def test_a_new_day_begins_anew() -> None:
    _, told = remind(HOURS, TEN, due(item(1, 0)), Told())
    tomorrow = DAY + timedelta(1)
    assert may_tell(HOURS, tomorrow, TEN, told)
    message, after = remind(HOURS, TEN, due(item(1, 0), day=tomorrow), told)
    assert message is not None
    assert (message.text, after.day) == ("1 overdue", tomorrow)


def test_no_message_holds_a_name_or_what_was_promised() -> None:
    first, told = remind(HOURS, TEN, due(item(1, 0), item(2, -1)), Told())
    second, _ = remind(HOURS, TEN, due(item(1, 0), item(3, 0)), told)
    assert first is not None
    assert second is not None
    said = f"{first.title} {first.text} {second.title} {second.text}"
    assert "Olga" not in said
    assert "Call" not in said
    assert "C-2026-0003" in said
