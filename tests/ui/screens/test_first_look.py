"""Today before the desk is read: what was kept, put right for the day, and gone through to the case once it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from complaintdesk.services.desk import open_desk
from complaintdesk.services.first_look import keep_first_look
from complaintdesk.system.clock import Clock
from complaintdesk.ui.opening import Opener
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.today.first_look import first_look, view_of_first_look
from complaintdesk.ui.theme.status import Status
from tests.builders import landlord
from tests.desks import new_desk
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import ScriptedPrompts

FRIDAY = date(2026, 11, 20)


def line(due: date, what: str = "Acknowledge stage 1") -> dict[str, Any]:
    return {
        "case": 1, "reference": "C-1", "resident": "Olga", "who": "Ann", "what": what, "since": None,
        "due": due.toordinal(), "provision": "6.2", "own": False, "provisional": False, "projected": False,
    }  # fmt: skip


def kept(*lines: dict[str, Any]) -> dict[str, Any]:
    weekdays = [d for d in range(FRIDAY.toordinal() + 1, FRIDAY.toordinal() + 57) if date.fromordinal(d).weekday() < 5]
    nothing = {"count": 0, "lines": []}
    return {
        "landlord": "Harbour Homes", "sample": False, "day": FRIDAY.toordinal(), "working_days": weekdays,
        "dues": [found["due"] for found in lines], "dated": list(lines), "promised": nothing, "waiting": nothing,
        "open": nothing,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("day", "group", "status", "when"),
    [
        (date(2026, 11, 20), "coming", Status.SOON, "4 days left"),
        (date(2026, 11, 24), "today", Status.TODAY, "Due today"),
        (date(2026, 11, 26), "overdue", Status.OVERDUE, "2 days over"),
    ],
)
def test_the_same_date_stands_where_it_belongs_on_a_later_day(day: date, group: str, status: Status, when: str) -> None:
    view = view_of_first_look(kept(line(date(2026, 11, 24))), day)
    assert view is not None
    found = next(g for g in view.groups if g.key == group)
    assert (found.total, found.row(0).status, found.row(0).when) == (1, status, when)
    assert sum(g.total for g in view.groups) == 1


@pytest.mark.parametrize("lines", ['{"day": 1}', '{"working_days": 3}', '{"working_days": [null]}'])
def test_a_damaged_look_is_passed_over(tmp_path: Path, lines: str) -> None:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(TODAY)) as desk:
        keep_first_look(desk)
        assert first_look(desk.path, desk.clock.today()) is not None
        with desk.writing() as unit:
            unit.connection.exec_driver_sql("UPDATE first_look SET lines = ?", (lines,))
        assert first_look(desk.path, desk.clock.today()) is None


def test_what_was_kept_long_ago_or_for_a_later_day_is_not_shown() -> None:
    assert view_of_first_look(kept(), date(2027, 3, 1)) is None
    assert view_of_first_look(kept(), date(2026, 11, 19)) is None


@pytest.mark.parametrize(("day", "key"), [(date(2026, 11, 23), "yearly"), (date(2026, 11, 24), "coming")])
def test_the_submission_stands_where_it_does_once_the_desk_is_read(day: date, key: str) -> None:
    submission = line(date(2026, 12, 1), "Submission: 6 of 6 documents still missing")
    look = {**kept(submission), "yearly": {"count": 1, "lines": [submission]}}
    view = view_of_first_look(look, day)
    assert view is not None
    assert [g.key for g in view.groups if g.total] == [key]
    assert ("yearly" in [g.key for g in view.groups]) == (key == "yearly")


def test_lines_that_are_not_kept_are_counted() -> None:
    look = kept(*(line(date(2026, 11, 20)) for _ in range(25)))
    look["dues"] += [date(2026, 11, 20).toordinal()] * 10
    view = view_of_first_look(look, FRIDAY)
    assert view is not None
    group = next(g for g in view.groups if g.key == "today")
    assert (group.count, group.total, group.note) == (20, 35, "15 more are being read…")


@pytest.mark.parametrize(("due", "coming", "promised"), [(date(2026, 11, 30), 1, 0), (date(2026, 12, 1), 0, 1)])
def test_a_promise_comes_up_with_the_last_of_the_next_five_working_days(due: date, coming: int, promised: int) -> None:
    """On Monday 23 November the fifth working day ahead is Monday 30 November."""
    promise = line(due, "Promised: Ring")
    look = {**kept(promise), "promised": {"count": 1, "lines": [promise]}}
    view = view_of_first_look(look, date(2026, 11, 23))
    assert view is not None
    totals = {g.key: g.total for g in view.groups}
    assert (totals["coming"], totals["promised"]) == (coming, promised)


def _not_yet(_opener: Opener, _path: Path) -> None:
    """Leaves the desk unread."""


def test_the_list_is_there_before_the_desk_and_a_case_opened_from_it_comes_once_it_is_read(
    open_window: OpenWindow, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window(desk_path)
    first.window.close()
    first.until(lambda: not first.window.isVisible())
    with monkeypatch.context() as patched:
        patched.setattr(Opener, "open", _not_yet)
        driver = open_window(desk_path)
    assert not driver.context.session.is_open
    assert "Olga O’Neill" in driver.texts() or any("Olga O’Neill" in row for row in driver.rows("What is due"))
    driver.press_on(driver.find(QTableView, "What is due"), Qt.Key.Key_Return)
    driver.window.opener.open(desk_path)
    driver.until(lambda: driver.window.windowTitle().startswith("C-2026-"))
    driver.rest()


def _no(_prompts: ScriptedPrompts, _parent: QWidget, _question: Question) -> bool:
    """Answers no to every question."""
    return False


def test_a_desk_that_is_not_opened_takes_its_first_look_away(
    open_window: OpenWindow, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window(desk_path)
    first.window.close()
    first.until(lambda: not first.window.isVisible())
    with open_desk(desk_path, Clock(TODAY)), monkeypatch.context() as patched:
        patched.setattr(ScriptedPrompts, "confirm", _no)
        driver = open_window(desk_path)
    assert not driver.context.session.is_open
    assert driver.window.places.screen is None
