"""Today: what is due in its groups, the next step of every open case, and what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableView
from pytestqt.modeltest import ModelTester

from complaintdesk.domain.casefile import CaseKind
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, Source
from complaintdesk.services.clocks import DueItem
from complaintdesk.services.news import News
from complaintdesk.services.today import OpenCase, Today, Undated
from complaintdesk.storage.backup import BackupReport
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog
from complaintdesk.ui.models.today_model import LineKind, TodayModel
from complaintdesk.ui.screens.today.rows import FIRST_LINES, TodayGroup, TodayRow, TodayView
from complaintdesk.ui.screens.today.screen import TodayScreen
from complaintdesk.ui.screens.today.state import TodayFilter, backup_words, since_words, view_of
from complaintdesk.ui.theme.status import Status
from tests.builders import landlord
from tests.desks import new_desk
from tests.ui.conftest import TODAY, OpenWindow, log
from tests.ui.driver import Driver

DAY = date(2026, 11, 20)
EMPTY = Today(DAY, coming_to=date(2026, 11, 27), news_from=date(2026, 11, 19))


def item(due: date, **changes: object) -> DueItem:
    base = Deadline(DeadlineKind.ACKNOWLEDGE, 1, due, "6.2", Source.CODE, due, 5)
    deadline = replace(base, **changes)  # type: ignore[arg-type]
    return DueItem(7, "C-2026-0007", "Olga O’Neill", "Ann Officer", "Acknowledge stage 1", deadline, (due - DAY).days)


def overdue(*items: DueItem) -> TodayView:
    return view_of(replace(EMPTY, overdue=items))


def group(view: TodayView, key: str) -> TodayGroup:
    return next(g for g in view.groups if g.key == key)


def test_a_line_says_everything_in_words() -> None:
    row = group(overdue(item(date(2026, 11, 17))), "overdue").row(0)
    assert (row.status, row.day, row.when, row.who) == (Status.OVERDUE, "Tue 17 Nov", "3 days over", "Ann Officer")
    assert row.sentence == (
        "Overdue, Tue 17 Nov 2026, 3 days over, C-2026-0007, Olga O’Neill, Acknowledge stage 1, Ann Officer, "
        "provision 6.2"
    )
    assert row.why == "Why? 6.2"


def test_the_year_is_left_out_of_a_day_of_this_year_only() -> None:
    view = view_of(replace(EMPTY, coming=(item(date(2027, 1, 4)),), overdue=(item(date(2026, 1, 5)),)))
    assert group(view, "coming").row(0).day == "Mon 4 Jan 2027"
    assert group(view, "overdue").row(0).day == "Mon 5 Jan"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"source": Source.POLICY}, "Acknowledge stage 1 – your own target"),
        ({"provisional": True}, "Acknowledge stage 1 (provisional)"),
        ({"provisional": True, "projected": True}, "Acknowledge stage 1 (provisional, projected)"),
    ],
)
def test_what_is_to_be_known_of_a_date_stands_in_words(changes: dict[str, object], words: str) -> None:
    assert group(overdue(item(DAY, **changes)), "overdue").row(0).what == words


def test_an_open_case_without_a_date_is_still_listed() -> None:
    step = NextStep("Close the case when nothing more is asked", None, "5.12")
    case = OpenCase(7, "C-2026-0007", "Olga O’Neill", CaseKind.COMPLAINT, "Ann Officer", 1, step)
    row = group(view_of(replace(EMPTY, open_cases=(case,))), "open").row(0)
    assert (row.status, row.day, row.when, row.what) == (Status.OPEN, "", "No date", step.what)
    assert (row.identity, row.why) == (None, "5.12")


def test_the_annual_submission_leads_to_its_documents_and_is_explained() -> None:
    year_end = date(2026, 3, 31)
    due = item(date(2026, 9, 30), kind=DeadlineKind.SUBMISSION, item=year_end.toordinal())
    row = group(overdue(replace(due, case_id=None, reference="", resident="")), "overdue").row(0)
    assert (row.case_id, row.year_end, row.why) == (None, year_end, "Documents…")
    assert row.identity is not None


def test_the_submission_has_a_group_of_its_own_while_it_is_to_be_sent() -> None:
    due = item(date(2027, 1, 31), kind=DeadlineKind.SUBMISSION, item=date(2026, 7, 31).toordinal())
    view = view_of(replace(EMPTY, yearly=(due,)))
    assert [g.key for g in view.groups] == [
        "overdue", "today", "coming", "promised", "waiting", "yearly", "open", "news",
    ]  # fmt: skip
    assert (group(view, "yearly").title, view.has_anything) == ("Annual submission to the Ombudsman", True)
    assert group(view, "yearly").row(0).when == "72 days left"
    assert "yearly" not in [g.key for g in view_of(EMPTY).groups]
    hidden = view_of(replace(EMPTY, yearly=(due,)), TodayFilter(DeadlineKind.ACTION))
    assert group(hidden, "yearly").count == 0


def test_what_waits_without_a_date_says_since_when() -> None:
    asked = Undated(7, "C-1", "Olga", "Ann", "Waiting for the resident’s answer", None, date(2026, 11, 17))
    action = Undated(7, "C-1", "Olga", "Dev", "Action without a date", DeadlineKind.ACTION)
    rows = [group(view_of(replace(EMPTY, waiting=(asked, action))), "waiting").row(n) for n in (0, 1)]
    assert [(r.when, r.day) for r in rows] == [("Asked 3 days ago", "Tue 17 Nov"), ("No date", "")]


def test_a_filter_keeps_one_kind_or_one_person() -> None:
    mine, theirs = item(DAY), item(DAY, kind=DeadlineKind.ACTION, owner="Dev Contractor")
    case = OpenCase(7, "C-1", "Olga", CaseKind.COMPLAINT, "Ann Officer", 1, None, mine.deadline)
    today = replace(EMPTY, due_today=(mine, theirs), open_cases=(case,))
    counts = {
        name: (view.count("today"), view.count("open"))
        for name, view in {
            "all": view_of(today),
            "actions": view_of(today, TodayFilter(DeadlineKind.ACTION)),
            "hers": view_of(today, TodayFilter(person="ann  officer")),
            "nobody": view_of(today, TodayFilter(DeadlineKind.ACTION, "Ann Officer")),
        }.items()
    }
    assert counts == {"all": (2, 1), "actions": (1, 0), "hers": (1, 1), "nobody": (0, 0)}
    nobody = view_of(today, TodayFilter(DeadlineKind.ACTION, "Ann Officer"))
    assert group(nobody, "today").nothing == "Nothing here is of what you chose to show."
    assert nobody.has_anything


def test_empty_groups_say_so_kindly() -> None:
    view = view_of(EMPTY)
    assert [g.nothing for g in view.groups] == [
        "Nothing is overdue.",
        "Nothing is due today.",
        "Nothing falls due up to Friday 27 November 2026.",
        "Nothing more is promised.",
        "You are waiting for nobody.",
        "No case is open.",
        "Nothing was changed since yesterday.",
    ]
    assert not view.has_anything
    assert group(view_of(replace(EMPTY, further=3)), "coming").note == "3 dates further ahead stand in the calendar."


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2026, 11, 19), "Since yesterday"),
        (date(2026, 11, 18), "Since Wednesday"),
        (date(2026, 11, 12), "Since Thursday 12 November 2026"),
    ],
)
def test_since_when_changes_are_told(first: date, words: str) -> None:
    assert since_words(first, DAY) == words


def test_what_changed_has_its_time_and_no_status() -> None:
    news = News(datetime(2026, 11, 19, 16, 5, tzinfo=UTC), 7, "C-2026-0007", "Acknowledged", "Ann Officer")
    row = group(view_of(replace(EMPTY, news=(news,))), "news").row(0)
    assert (row.status, row.when, row.day, row.case_id, row.what) == (None, "16:05", "Thu 19 Nov", 7, "Acknowledged")


@pytest.mark.parametrize(
    ("age", "begun", "read_only", "warns"),
    [
        (7, DAY - timedelta(30), False, False),
        (8, DAY - timedelta(30), False, True),
        (8, DAY - timedelta(30), True, False),
        (None, DAY - timedelta(1), False, True),
        (None, DAY, False, False),
        (None, DAY - timedelta(1), True, False),
    ],
)
def test_an_old_or_missing_backup_is_warned_of(age: int | None, begun: date, read_only: bool, warns: bool) -> None:
    taken = None if age is None else datetime(2026, 11, 20, 12, tzinfo=UTC) - timedelta(age)
    report = None if taken is None else BackupReport(Path("b.desk"), 3, 9, 100, taken)
    words = backup_words(report, replace(EMPTY, begun=begun), read_only=read_only)
    assert words.warns is warns
    if age == 8 and warns:
        assert words.text.startswith("The last good backup is 8 days old")


def many(key: str, count: int) -> TodayGroup:
    return TodayGroup(key, key, range(count), lambda n: TodayRow(n, f"{key} {n}", Status.SOON), "Nothing.", "A note.")


@pytest.mark.usefixtures("qapp")
def test_a_long_group_is_cut_short_until_all_is_asked_for(qtmodeltester: ModelTester) -> None:
    model = TodayModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_groups((many("long", FIRST_LINES + 30), many("short", 2), many("none", 0)))

    def lines() -> list[str]:
        return [str(model.index(row, 0).data() or model.row_at(model.index(row, 4)).what)  # type: ignore[union-attr]
                for row in range(model.rowCount())]  # fmt: skip

    assert lines()[FIRST_LINES : FIRST_LINES + 4] == [
        f"long {FIRST_LINES - 1}", f"Show all {FIRST_LINES + 30}", "A note.", "short  (2)",
    ]  # fmt: skip
    assert lines()[-2:] == ["none  (0)", "Nothing. A note."]
    model.toggle("long")
    assert len(lines()) == (1 + FIRST_LINES + 30 + 2) + (1 + 2 + 1) + 2
    assert f"Show only the first {FIRST_LINES}" in lines()
    model.toggle("long")
    assert model.rowCount() == FIRST_LINES + 3 + 4 + 2
    assert model.line(model.heading_of("short")).kind is LineKind.HEADING
    assert model.heading_of("gone") == -1


@pytest.mark.usefixtures("qapp")
def test_a_line_is_put_into_words_only_when_it_is_looked_at() -> None:
    asked: list[int] = []

    def make(number: int) -> TodayRow:
        asked.append(number)
        return TodayRow(number, f"line {number}", Status.SOON)

    model = TodayModel()
    model.set_groups((TodayGroup("g", "G", range(5000), make, ""),))
    assert asked == []
    assert [model.index(3, column).data() for column in range(3)] == ["", "", ""]
    assert asked == [2]


def test_the_screen_shows_the_desk_as_it_is(window: Driver) -> None:
    lines = window.rows("What is due")
    assert lines[0] == "Overdue  (1)"
    assert "Olga O’Neill" in lines[1]
    assert lines[2] == "Due today  (1)"
    assert "Tariq Hussain" in lines[3]
    assert "Open cases and their next step  (5)" in lines
    assert lines[-1].endswith("Ann Officer")
    assert "No backup yet: one is taken when you close the desk" in window.texts()


def test_enter_opens_the_case_under_the_cursor(window: Driver, asked: Callable[[], list[int]]) -> None:
    table = window.find(QTableView, "What is due")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked() == [2]


def press(window: Driver, row: int, column: int, *, double: bool = False) -> None:
    """Clicks a cell of the list."""
    table = window.find(QTableView, "What is due")
    at = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if double:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.rest()


def test_a_press_on_the_reference_or_a_double_click_opens_the_case(
    window: Driver, asked: Callable[[], list[int]]
) -> None:
    press(window, 1, 3)
    assert asked() == []
    press(window, 1, 2)
    assert asked() == [1]
    window.context.navigate.show_today()
    press(window, 3, 4, double=True)
    assert asked() == [1, 2]


def test_a_date_is_explained_from_its_line(window: Driver) -> None:
    press(window, 1, 6)
    dialogs = [d for d in window.window.findChildren(QDialog) if d.isVisible()]
    assert len(dialogs) == 1
    assert "Why Monday 9 November 2026?" in window.texts()


def test_a_tile_goes_to_its_group_and_the_filters_narrow_it(window: Driver) -> None:
    window.click("3 next five working days")
    table = window.find(QTableView, "What is due")
    assert table.hasFocus()
    row = table.currentIndex().row()
    assert table.model().index(row - 1, 0).data() == "Next five working days  (3)"
    window.choose_named("Which kind to show", "Responses")
    assert "Next five working days  (2)" in window.rows("What is due")
    window.press(Qt.Key.Key_Home)
    assert "Next five working days  (3)" in window.rows("What is due")


def test_a_case_logged_elsewhere_appears_at_once(window: Driver) -> None:
    window.context.operations.change(window.window, _log_another)
    window.rest()
    assert any("Newly Arrived" in line for line in window.rows("What is due"))


def _log_another(desk: object) -> object:
    from complaintdesk.domain.changes import Changes

    return Changes.of_case(log(desk, date(2026, 11, 20), "Newly Arrived", "9 Quay Street"))  # type: ignore[arg-type]


def test_the_arrow_keys_go_from_line_to_line_and_pass_over_headings(window: Driver) -> None:
    table = window.find(QTableView, "What is due")
    table.setFocus()
    model = table.model()
    lines = [n for n in range(model.rowCount()) if model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsSelectable]
    assert len(lines) < model.rowCount()
    table.setCurrentIndex(model.index(lines[0], 0))
    visited = [table.currentIndex().row()]
    for _ in lines[1:]:
        QTest.keyClick(table, Qt.Key.Key_Down)
        visited.append(table.currentIndex().row())
    assert visited == lines
    for place in reversed(lines[:-1]):
        QTest.keyClick(table, Qt.Key.Key_Up)
        assert table.currentIndex().row() == place


def test_the_annual_submission_is_recorded_as_sent_from_its_line(window: Driver) -> None:
    screen = window.window.places.screen
    assert isinstance(screen, TodayScreen)
    # The seeded desk was begun this week, so that nothing is due of the year before: the line is asked for by hand.
    screen._table.submission_asked.emit(TodayRow(None, "Annual submission", year_end=date(2026, 3, 31)))
    window.rest()
    window.set_date("Sent to the Ombudsman on", "1/12/2026")
    window.click("Record as sent")
    assert "has not come yet" in window.texts()
    window.set_date("Sent to the Ombudsman on", "2/11/2026")
    window.click("Record as sent")
    assert [(s.year_end, s.made_on) for s in window.context.landlord.submissions] == [
        (date(2026, 3, 31), date(2026, 11, 2))
    ]
    assert "Annual submission to the Ombudsman recorded as sent" in "\n".join(window.rows("What is due"))
    window.click("Undo")
    window.rest()
    assert window.context.landlord.submissions == ()
    assert "Annual submission to the Ombudsman due again" in "\n".join(window.rows("What is due"))


def test_the_handover_sheet_is_made_from_here(window: Driver, tmp_path: Path) -> None:
    window.click("Handover sheet…")
    window.click("Save as PDF and Word…")
    assert window.texts().count("Give a date.") == 2
    window.set_date("First day away", "27/11/2026")
    window.set_date("Last day away", "23/11/2026")
    window.prompts.files = [tmp_path, tmp_path]
    window.click("Save as PDF and Word…")
    assert "The last day is before the first" in window.texts()
    window.set_date("First day away", "23/11/2026")
    window.set_date("Last day away", "27/11/2026")
    window.click("Save as PDF and Word…")
    assert {p.suffix for p in tmp_path.glob("Handover sheet 2026-11-23*")} == {".pdf", ".docx"}
    assert [d for d in window.window.findChildren(QDialog) if d.isVisible()] == []


def test_a_missing_backup_is_warned_of_and_taken(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(window.context.clock, "_fixed", TODAY + timedelta(days=3))
    window.window.places.screen.refresh_now()  # type: ignore[union-attr]
    window.rest()
    assert "There is no good backup of this desk." in window.texts()
    window.click("Back up now")
    assert "There is no good backup of this desk." not in window.texts()
    assert window.texts().count("Last good backup: Mon 23 Nov 2026") == 2
    assert [b for b in window.window.findChildren(QPushButton) if b.text() == "&Back up now" and b.isVisible()] == []


def test_an_empty_desk_invites_to_log(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "new.desk"
    new_desk(path, landlord(), Clock(TODAY)).close(take_backup=False)
    driver = open_window(path)
    assert "Nothing is open" in driver.texts()
    driver.click("Log the first complaint")
    assert any(d.isVisible() for d in driver.window.findChildren(LogCaseDialog))


def test_a_new_day_refreshes_the_screen(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    monkeypatch.setattr(window.context.clock, "_fixed", tomorrow)
    window.window.places.screen._look_at_the_date()  # type: ignore[union-attr]
    window.rest()
    assert "Saturday 21 November 2026" in window.texts()
