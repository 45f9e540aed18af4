"""What an officer does on the self-assessment screen, and desks with something to do it to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QRadioButton, QTableView, QTreeView

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
    Purpose,
)
from complaintdesk.domain.assessment.steps import ApproveRequest, BeginRequest, ImportRequest
from complaintdesk.services import assessments
from complaintdesk.services.desk import Desk
from complaintdesk.ui.screens.assessment.screen import AssessmentScreen
from tests.ui.driver import Driver

THIS_YEAR, LAST_YEAR = date(2027, 3, 31), date(2026, 3, 31)
PROVISIONS, VERSIONS, OTHERS = "Provisions", "Your versions", "Other landlords’ self-assessments"
CTRL = Qt.KeyboardModifier.ControlModifier
Change = Callable[[AnsweredProvision], AnsweredProvision]

FORM = (
    "Code provision,Code requirement,Comply: Yes / No,Evidence,Commentary / explanation\n"
    "1.2,The wide meaning of a complaint,Yes,Complaints policy 2.1,We use it word for word.\n"
    "1.3,Nobody needs the word,Yes,Complaints policy 2.2,Staff are trained each spring.\n"
    "5.13,Put right at any stage,,Complaints policy 8,Staff may put it right at once.\n"
    "6.2,Acknowledged in time,No,Complaints policy 4,We were late through the winter.\n"
)
"""A self-assessment with a blank answer, and most provisions missing."""


def draft(desk: Desk, *changes: tuple[str, Change], year_end: date = THIS_YEAR) -> Assessment:
    """A draft in which some provisions are changed."""
    made, _ = assessments.begin(desk, BeginRequest(year_end))
    return changed(desk, made, *changes)


def changed(desk: Desk, made: Assessment, *changes: tuple[str, Change]) -> Assessment:
    for number, change in changes:
        before = made.provision(number)
        assessments.save_provision(desk, made.head.id, before, change(before))
    return kept(desk, made.head.id)


def looked_at(desk: Desk, made: Assessment, but: str) -> None:
    """Everything that was read is accepted, but one provision, which is still to be looked at."""
    before = made.provision(but)
    accepted, _ = assessments.accept_clean(desk, made.head.id, doubtful=True)
    assessments.save_provision(desk, made.head.id, accepted.provision(but), before)


def kept(desk: Desk, assessment_id: int) -> Assessment:
    """A version as the desk has it."""
    return assessments.load(desk, assessment_id).assessment


def yes(provision: AnsweredProvision) -> AnsweredProvision:
    evidence = (EvidenceItem(EvidenceKind.DOCUMENT, "Complaints policy"),)
    return replace(provision, answer=Answer.YES, evidence=evidence, commentary="As the policy says.")


def no(provision: AnsweredProvision) -> AnsweredProvision:
    action = ProvisionAction("Train the winter team", "Bea Chief", by=date(2027, 1, 29))
    return replace(provision, answer=Answer.NO, commentary="We were late.", actions=(action,))


def approved(desk: Desk, *changes: tuple[str, Change], year_end: date = THIS_YEAR) -> Assessment:
    made = draft(desk, *changes, year_end=year_end)
    request = ApproveRequest("The board", date(2026, 11, 19), "Item 7", "Some are answered in spring.")
    return assessments.approve(desk, made.head.id, request)[0]


def under_review(desk: Desk, folder: Path, purpose: Purpose = Purpose.DRAFT, landlord: str = "") -> Assessment:
    path = folder / "last year.csv"
    path.write_text(FORM, encoding="utf-8")
    read = assessments.read_assessment(path)
    return assessments.take_in(desk, read, ImportRequest(purpose, LAST_YEAR, landlord))[0]


def show(window: Driver) -> None:
    """Goes to the screen."""
    window.context.navigate.show_assessments()
    window.rest()


def open_version(window: Driver, line: int = 0) -> None:
    """Opens a version with the keys."""
    show(window)
    table = window.find(QTableView, VERSIONS)
    table.setFocus()
    table.setCurrentIndex(table.model().index(line, 0))
    window.press(Qt.Key.Key_Return)
    assert window.find(QTreeView, PROVISIONS).isVisible()


def go_to(window: Driver, number: str) -> None:
    """Chooses a provision in the list."""
    tree = window.find(QTreeView, PROVISIONS)
    model = tree.model()
    for section in range(model.rowCount()):
        parent = model.index(section, 0)
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if str(index.data()).startswith(f"{number}  "):
                tree.setFocus()
                tree.setCurrentIndex(index)
                window.rest()
                return
    raise AssertionError(f"{number} is not in the list")


def listed(window: Driver) -> list[str]:
    """The provisions that can be seen in the list, as a screen reader says them."""
    tree = window.find(QTreeView, PROVISIONS)
    model = tree.model()
    found = []
    for section in range(model.rowCount()):
        parent = model.index(section, 0)
        if not tree.isRowHidden(section, QModelIndex()):
            rows = [r for r in range(model.rowCount(parent)) if not tree.isRowHidden(r, parent)]
            found += [str(model.index(r, 0, parent).data(Qt.ItemDataRole.AccessibleTextRole)) for r in rows]
    return found


def line_of(window: Driver, number: str) -> str:
    """What the list says of a provision."""
    return next(line for line in listed(window) if line.startswith(f"{number},"))


def screen_of(window: Driver) -> AssessmentScreen:
    screen = window.window.places.screen
    assert isinstance(screen, AssessmentScreen)
    return screen


def shown(window: Driver) -> str:
    """The number of the provision that is shown."""
    return screen_of(window)._ui.number_label.text()


def act(window: Driver, text: str) -> QAction:
    """The action of the screen's menu with these words."""
    found = [a for a in screen_of(window).menu()[1] if a.text().replace("&", "") == text]
    assert len(found) == 1, [a.text() for a in screen_of(window).menu()[1]]
    return found[0]


def answer(window: Driver, name: str) -> None:
    """Presses Alt and the first letter of Yes or No; Qt shows the button pressed for a moment before it acts."""
    button = window.find(QRadioButton, name)
    was_checked = button.isChecked()
    window.press(Qt.Key.Key_Y if name == "Yes" else Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    if button.isEnabled() and not was_checked:
        window.until(button.isChecked)
    window.rest()


def write_cell(window: Driver, table_name: str, name: str, words: str) -> None:
    """Writes in the cell that is open and ends it with Enter; Qt closes some of its fields a moment later."""
    window.write(name, words)
    window.press(Qt.Key.Key_Return)
    window.until(window.find(QTableView, table_name).hasFocus)
    window.rest()
