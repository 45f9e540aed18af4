"""Cases: search as you type, filters, order; and a model that fetches rows by the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from complaintdesk.domain.casefile import CaseKind
from complaintdesk.domain.queries import CaseQuery, CaseSummary
from complaintdesk.ui.models.case_list_model import PAGE, CaseListModel
from complaintdesk.ui.screens.cases import state
from complaintdesk.ui.theme.status import Status
from tests.ui.driver import Driver


def summary(case_id: int, **changes: object) -> CaseSummary:
    fields: dict[str, object] = {
        "id": case_id, "reference": f"C-2026-{case_id:04}", "kind": CaseKind.COMPLAINT,
        "received_on": date(2026, 11, 2), "resident": "Olga O’Neill", "home": "1 Quay Street", "theme": "Repairs",
        "handler": "Ann Officer", "stage": 1, "is_open": True, "responded_on": None,
    }  # fmt: skip
    return CaseSummary(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "words", "status"),
    [
        ({}, "Stage 1", Status.OPEN),
        ({"stage": 2}, "Stage 2", Status.OPEN),
        ({"responded_on": date(2026, 11, 9)}, "Stage 1 answered", Status.ANSWERED),
        ({"is_open": False}, "Closed", Status.CLOSED),
        ({"is_open": False, "refused": 1}, "Not accepted", Status.CLOSED),
        ({"responded_on": date(2026, 11, 9), "refused": 2}, "Stage 2 refused", Status.ANSWERED),
        ({"is_open": False, "refused": 2}, "Closed", Status.CLOSED),
        ({"kind": CaseKind.SERVICE_REQUEST, "stage": 0}, "Open", Status.OPEN),
    ],
)
def test_where_a_case_stands_is_said_in_words(changes: dict[str, object], words: str, status: Status) -> None:
    row = summary(1, **changes)
    assert (state.state_words(row), state.state_status(row)) == (words, status)


@pytest.mark.parametrize(
    ("count", "query", "words"),
    [
        (1, CaseQuery(), "1 case"),
        (1204, CaseQuery(descending=False), "1,204 cases"),
        (3, CaseQuery(text="leak"), "3 cases found"),
        (1, CaseQuery(open_only=True), "1 case found"),
    ],
)
def test_how_many_there_are(count: int, query: CaseQuery, words: str) -> None:
    assert state.count_words(count, query) == words


@pytest.mark.usefixtures("qapp")
def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = CaseListModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_ids([1, 2, 3], [summary(1)])
    model.add_rows([summary(2), summary(3)])
    model.set_ids([])
    assert model.rowCount() == 0


@pytest.mark.usefixtures("qapp")
def test_rows_are_asked_for_by_the_page_and_once(qtbot: QtBot) -> None:
    model = CaseListModel()
    model.set_ids(list(range(1, 100_001)), [summary(number) for number in range(1, PAGE + 1)])
    asked: list[tuple[int, ...]] = []
    model.rows_wanted.connect(asked.append)
    assert model.index(5, 1).data() == "C-2026-0006"
    for line in (50_000, 50_001, 50_099):
        assert model.index(line, 1).data() is None
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [tuple(range(50_001, 50_101))]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.add_rows([summary(number) for number in asked[0]])
    assert (changed.args[0].row(), changed.args[1].row()) == (50_000, 50_099)
    assert model.index(50_000, 1).data() == "C-2026-50001"


@pytest.mark.usefixtures("qapp")
def test_a_row_can_be_read_out() -> None:
    model = CaseListModel()
    model.set_ids([1], [summary(1)])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "C-2026-0001, Stage 1, Mon 2 Nov 2026, Olga O’Neill, 1 Quay Street, Complaint, Repairs, Ann Officer"
    )


@pytest.fixture
def cases(window: Driver) -> Driver:
    """The window on Cases."""
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    return window


def shown(cases: Driver) -> list[str]:
    """The residents in the list."""
    return [line.split(" | ")[3] for line in cases.rows("Cases")]


NEWEST_FIRST = ["Grace Patel", "Siân Rees & Son", "Tariq Hussain", "Tom Beckett", "Olga O’Neill"]


def test_every_case_is_listed_the_newest_first(cases: Driver) -> None:
    assert shown(cases) == NEWEST_FIRST
    assert "5 cases" in cases.texts()


def test_search_as_you_type_and_back(cases: Driver) -> None:
    cases.write("Search cases", "o’neill")
    cases.until(lambda: shown(cases) == ["Olga O’Neill"])
    assert "1 case found" in cases.texts()
    cases.press(Qt.Key.Key_Escape)
    cases.until(lambda: shown(cases) == NEWEST_FIRST)


def test_what_nobody_said_is_told_kindly_and_can_be_undone(cases: Driver) -> None:
    cases.write("Search cases", "submarine")
    cases.until(lambda: "No case matches" in cases.texts())
    cases.click("Show every case")
    assert shown(cases) == NEWEST_FIRST
    assert cases.find(QLineEdit, "Search cases").text() == ""


def test_filters_and_their_clearing(cases: Driver) -> None:
    cases.choose("Kind", "Service requests")
    assert shown(cases) == ["Grace Patel"]
    cases.choose("Stage", "Stage 2")
    assert "No case matches" in cases.texts()
    cases.click("Clear filters")
    assert shown(cases) == NEWEST_FIRST


def test_filters_are_kept_while_one_looks_elsewhere(cases: Driver) -> None:
    cases.choose("Kind", "Service requests")
    cases.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    cases.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown(cases) == ["Grace Patel"]


def test_a_click_on_a_header_sorts_and_again_turns_round(cases: Driver) -> None:
    header = cases.find(QTableView, "Cases").horizontalHeader()
    column = [c.header for c in state.COLUMNS].index("Resident")
    at = header.sectionViewportPosition(column) + 10
    by_surname = ["Tom Beckett", "Tariq Hussain", "Olga O’Neill", "Grace Patel", "Siân Rees & Son"]
    for expected in (by_surname, by_surname[::-1]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
        cases.rest()
        assert shown(cases) == expected


def test_enter_in_the_search_opens_the_first_case(cases: Driver, asked: Callable[[], list[int]]) -> None:
    cases.write("Search cases", "Tariq")
    cases.until(lambda: shown(cases) == ["Tariq Hussain"])
    cases.press(Qt.Key.Key_Return)
    assert asked() == [2]


def test_down_goes_into_the_list(cases: Driver, asked: Callable[[], list[int]]) -> None:
    cases.find(QLineEdit, "Search cases").setFocus()
    cases.press(Qt.Key.Key_Down)
    cases.press(Qt.Key.Key_Down)
    cases.press(Qt.Key.Key_Return)
    assert asked() == [3]


def test_ctrl_f_comes_from_anywhere(window: Driver) -> None:
    window.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find(QLineEdit, "Search cases").hasFocus()
