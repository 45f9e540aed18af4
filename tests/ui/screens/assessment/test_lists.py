"""The evidence, the actions and the figures of a provision."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
    QTableView,
)

from complaintdesk.domain.assessment.record import EvidenceItem, EvidenceKind
from complaintdesk.ui.navigator import CasePlace, Destination
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    CTRL,
    approved,
    draft,
    go_to,
    kept,
    no,
    open_version,
    shown,
    write_cell,
)

ALT = Qt.KeyboardModifier.AltModifier
COMMENTARY, EVIDENCE, ACTIONS = "Commentary", "Evidence", "Actions"


def test_evidence_is_added_written_moved_and_removed(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    assert "Evidence" in window.texts()
    menu = window.find(QPushButton, "Add evidence").menu()
    assert [a.text() for a in menu.actions()][:3] == ["Document", "Policy clause", "Letter template"]
    for kind, words in ((0, "Complaints policy"), (1, "Clause 4.2")):
        menu.actions()[kind].trigger()
        write_cell(window, EVIDENCE, "What the evidence is", words)
    assert window.rows(EVIDENCE) == ["Document | Complaints policy", "Policy clause | Clause 4.2"]
    window.click("Move up")
    assert window.rows(EVIDENCE)[0] == "Policy clause | Clause 4.2"
    table = window.find(QTableView, EVIDENCE)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    window.press(Qt.Key.Key_F2)
    write_cell(window, EVIDENCE, "Web address of the evidence", "https://harbour.example/policy")
    stored = kept(window.context.desk, made.head.id).provision("1.2").evidence
    assert stored == (
        EvidenceItem(EvidenceKind.CLAUSE, "Clause 4.2", "https://harbour.example/policy"),
        EvidenceItem(EvidenceKind.DOCUMENT, "Complaints policy"),
    )
    window.click("Remove the evidence")
    assert kept(window.context.desk, made.head.id).provision("1.2").evidence == stored[1:]


def test_words_in_a_cell_that_is_still_open_are_saved_on_the_way(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.find(QPushButton, "Add evidence").menu().actions()[0].trigger()
    window.write("What the evidence is", "Half a sentence")
    window.press(Qt.Key.Key_Down, CTRL)
    assert shown(window) == "1.3"
    stored = kept(window.context.desk, made.head.id).provision("1.2")
    assert [item.text for item in stored.evidence] == ["Half a sentence"]


def test_a_live_figure_is_taken_as_evidence(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    go_to(window, "6.2")
    menu = window.find(QPushButton, "Add evidence").menu()
    live = [a for a in menu.actions() if a.text().startswith("Live figure: Stage 1 acknowledged")]
    live[0].trigger()
    window.rest()
    (item,) = kept(window.context.desk, made.head.id).provision("6.2").evidence
    assert (item.kind, item.text) == (EvidenceKind.FIGURE, "")
    assert item.figure
    assert "of" in window.rows(EVIDENCE)[0]


def test_an_action_has_its_owner_and_its_days(window: Driver) -> None:
    made = draft(window.context.desk)
    open_version(window)
    window.click("Add an action")
    write_cell(window, ACTIONS, "What will be done", "Rewrite clause 4")
    table = window.find(QTableView, ACTIONS)
    for column, name, words in ((1, "By whom", "Bea Chief"), (2, "By when", "29/1/2027")):
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, column))
        window.press(Qt.Key.Key_F2)
        write_cell(window, ACTIONS, name, words)
    assert window.rows(ACTIONS) == ["Rewrite clause 4 | Bea Chief | 29 Jan 2027"]
    window.click("Done today")
    (action,) = kept(window.context.desk, made.head.id).provision("1.2").actions
    assert (action.what, action.owner, action.by) == ("Rewrite clause 4", "Bea Chief", date(2027, 1, 29))
    assert action.done_on == date(2026, 11, 20)
    window.click("Remove the action")
    assert kept(window.context.desk, made.head.id).provision("1.2").actions == ()


def test_a_figure_opens_its_cases_and_one_of_them(window: Driver) -> None:
    went: list[Destination] = []
    draft(window.context.desk)
    open_version(window)
    go_to(window, "6.2")
    assert "Year to 31 March 2027; so far, to 20 November 2026." in window.texts()
    figures = [
        b for b in window.window.findChildren(QPushButton) if b.isVisible() and "Stage 1 acknow" in b.accessibleName()
    ]
    window.click(figures[0].accessibleName())
    rows = window.rows("Cases behind the figure")
    assert rows
    assert rows[0].startswith("C-2026-000")
    window.context.navigate.go_requested.connect(went.append)
    window.click("Open the case")
    assert isinstance(went[-1].argument, CasePlace)
    assert window.window.windowTitle().startswith("C-2026-000")
    window.press(Qt.Key.Key_Left, ALT)
    assert shown(window) == "6.2"


def test_frozen_figures_have_those_of_now_beside_them_where_they_moved(window: Driver) -> None:
    from tests.ui.conftest import log

    approved(window.context.desk)
    log(window.context.desk, date(2026, 11, 19), "Ivo Ward", "9 Quay Street")
    open_version(window)
    go_to(window, "1.2")
    assert "as it stood on 20 November 2026" in window.texts()
    assert "Complaints received at stage 1: 4" in window.texts()
    assert "Now: 5" in window.texts()


def test_an_action_of_an_approved_one_is_marked_as_done_and_as_open_again(window: Driver) -> None:
    made = approved(window.context.desk, ("6.2", no))
    window.context.navigate.show_assessment(made.head.id, "6.2")
    window.rest()
    assert shown(window) == "6.2"
    table = window.find(QTableView, ACTIONS)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    window.rest()
    window.click("Done today")
    (action,) = kept(window.context.desk, made.head.id).provision("6.2").actions
    assert action.done_on == date(2026, 11, 20)
    assert window.rows(ACTIONS) == ["Train the winter team | Bea Chief | 29 Jan 2027 | 20 Nov 2026"]
    table.setCurrentIndex(table.model().index(0, 0))
    window.click("Not done after all")
    (action,) = kept(window.context.desk, made.head.id).provision("6.2").actions
    assert action.done_on is None


def test_a_provision_that_another_screen_asks_for_is_shown(window: Driver) -> None:
    made = draft(window.context.desk, ("6.2", no))
    open_version(window)
    window.write("Commentary", "Typed before.")
    window.context.navigate.show_today()
    window.rest()
    window.context.navigate.show_assessment(made.head.id, "6.2")
    window.rest()
    assert shown(window) == "6.2"
    assert kept(window.context.desk, made.head.id).provision("1.2").commentary == "Typed before."
