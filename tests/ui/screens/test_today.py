"""Today: what is overdue, due, coming, and the next step of every open case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView
from pytestqt.modeltest import ModelTester

from complaintdesk.domain.casefile import CaseKind
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, Source
from complaintdesk.services.clocks import DueItem, OpenCase, Today
from complaintdesk.services.desk import create_desk
from complaintdesk.system.clock import Clock
from complaintdesk.ui.models.today_model import TodayModel
from complaintdesk.ui.screens.today.state import TodayGroup, view_of
from complaintdesk.ui.theme.status import Status
from tests.builders import landlord
from tests.ui.conftest import TODAY, OpenWindow, log
from tests.ui.driver import Driver

DAY = date(2026, 11, 20)


def item(due: date, *, source: Source = Source.CODE, provisional: bool = False) -> DueItem:
    deadline = Deadline(DeadlineKind.ACKNOWLEDGE, 1, due, "6.2", source, due, 5, provisional)
    return DueItem(7, "C-2026-0007", "Olga O’Neill", "Ann Officer", "Acknowledge stage 1", deadline, (due - DAY).days)


def today(*overdue: DueItem, coming: tuple[DueItem, ...] = (), cases: tuple[OpenCase, ...] = ()) -> Today:
    return Today(DAY, overdue, (), coming, cases)


def test_a_line_says_everything_in_words() -> None:
    row = view_of(today(item(date(2026, 11, 17)))).groups[0].rows[0]
    assert (row.status, row.day, row.left) == (Status.OVERDUE, "Tue 17 Nov 2026", "3 days over")
    assert row.sentence == (
        "Overdue, Tue 17 Nov 2026, 3 days over, C-2026-0007, Olga O’Neill, Acknowledge stage 1, provision 6.2"
    )


def test_own_targets_and_provisional_dates_are_told_apart() -> None:
    own = view_of(today(item(date(2026, 11, 17), source=Source.POLICY))).groups[0].rows[0]
    provisional = view_of(today(item(date(2026, 11, 17), provisional=True))).groups[0].rows[0]
    assert own.what == "Acknowledge stage 1 – your own target"
    assert provisional.what == "Acknowledge stage 1 (provisional)"


def test_an_open_case_without_a_date_is_still_listed() -> None:
    step = NextStep("Close the case when nothing more is asked", None, "5.12")
    case = OpenCase(7, "C-2026-0007", "Olga O’Neill", CaseKind.COMPLAINT, "Ann Officer", 1, step)
    row = view_of(today(cases=(case,))).groups[3].rows[0]
    assert (row.status, row.day, row.left, row.what) == (Status.OPEN, "", "no date", step.what)


def test_empty_groups_say_so_kindly() -> None:
    view = view_of(today())
    assert [group.rows[0].what for group in view.groups] == [
        "Nothing is overdue.",
        "Nothing is due today.",
        "Nothing falls due in the next seven days.",
        "No case is open.",
    ]
    assert not view.has_cases


def groups(*lines: int) -> tuple[TodayGroup, ...]:
    row = view_of(today(item(DAY))).groups[0].rows[0]
    return tuple(TodayGroup(f"g{number}", "Group", count, (row,) * count) for number, count in enumerate(lines))


@pytest.mark.usefixtures("qapp")
def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = TodayModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_groups(groups(2, 0, 3))
    model.set_groups(groups(1))
    model.set_groups(view_of(today()).groups)
    assert model.rowCount() == 4
    assert not model.group_index("gone").isValid()


def test_the_screen_shows_the_desk_as_it_is(window: Driver) -> None:
    lines = window.rows("What is due")
    assert lines[0] == "Overdue  (1)"
    assert "Olga O’Neill" in lines[1]
    assert lines[2] == "Due today  (1)"
    assert "Tariq Hussain" in lines[3]
    assert "Open cases and their next step  (5)" in lines
    assert "Last good backup" in window.texts() or "No backup yet" in window.texts()


def test_enter_opens_the_case_under_the_cursor(window: Driver, asked: Callable[[], list[int]]) -> None:
    tree = window.find(QTreeView, "What is due")
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert asked() == [2]


def test_a_double_click_opens_the_case(window: Driver, asked: Callable[[], list[int]]) -> None:
    tree = window.find(QTreeView, "What is due")
    index = tree.model().index(0, 0, tree.model().index(0, 0, QModelIndex()))
    at = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked() == [1]


def test_a_tile_goes_to_its_group(window: Driver) -> None:
    window.click("3 coming within a week")
    tree = window.find(QTreeView, "What is due")
    assert tree.hasFocus()
    assert tree.currentIndex().parent().data() == "Coming within a week  (3)"


def test_a_case_logged_elsewhere_appears_at_once(window: Driver) -> None:
    window.context.operations.change(window.window, _log_another)
    window.rest()
    assert any("Newly Arrived" in line for line in window.rows("What is due"))


def _log_another(desk: object) -> object:
    from complaintdesk.domain.changes import Changes

    return Changes.of_case(log(desk, date(2026, 11, 20), "Newly Arrived", "9 Quay Street"))  # type: ignore[arg-type]


def test_an_empty_desk_invites_to_log(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "new.desk"
    create_desk(path, landlord(), Clock(TODAY)).desk.close(take_backup=False)
    driver = open_window(path)
    assert "Nothing is open" in driver.texts()
    driver.click("Log the first complaint")
    assert "What they said, in their own &words" in driver.texts()


def test_a_new_day_refreshes_the_screen(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    monkeypatch.setattr(window.context.clock, "_fixed", tomorrow)
    window.window.places.screen._look_at_the_date()  # type: ignore[union-attr]
    window.rest()
    assert "Saturday 21 November 2026" in window.texts()
