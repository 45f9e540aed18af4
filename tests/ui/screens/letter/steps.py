"""What a person does in the letter composer, on top of the window's driver."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from complaintdesk.domain.acts import Define, PointWording
from complaintdesk.domain.casefile import CaseFile, LetterKind, Responsibility
from complaintdesk.services.cases import load_case
from complaintdesk.services.complaints import perform
from complaintdesk.services.letters import load_words
from complaintdesk.ui.widgets.page_view import PageView
from tests.ui.driver import Driver

OPENING = "Your opening words"


def define(window: Driver) -> int:
    """The id of a complaint that is defined and not yet acknowledged, and today's."""
    points = (PointWording(0, "The roof leaks", Responsibility.OURS),)
    return perform(window.context.desk, 3, Define(points, "A dry roof")).case.id


def show(window: Driver, case_id: int, kind: LetterKind) -> None:
    """Opens the composer on a kind of letter of a case."""
    window.context.navigate.show_letter(case_id, kind)
    window.rest()


def case_of(window: Driver, case_id: int) -> CaseFile:
    """The case as the desk has it now."""
    return load_case(window.context.desk, case_id)


def issue(window: Driver) -> None:
    """Issues the letter that is shown."""
    window.prompts.confirmations.append(True)
    window.click("Issue the letter…")
    window.rest()


def write(window: Driver, text: str) -> None:
    """Types the opening words of the acknowledgement of case 3, and waits until they are kept."""
    edit = window.find_labelled(QPlainTextEdit, OPENING)
    edit.setPlainText(text)
    window.until(lambda: load_words(window.context.desk, 3, LetterKind.ACKNOWLEDGEMENT_1).opening == text)
    window.rest()


def pages(window: Driver) -> PageView:
    """The view of the pages."""
    return window.find(PageView, "Pages of the letter")


def letter_text(window: Driver) -> str:
    """The words of the letter that is shown, on one line."""
    return " ".join(pages(window).accessibleDescription().split())


def formats(window: Driver) -> list[QAction]:
    """The formats that the button "Save as" offers."""
    menu = window.find(QPushButton, "Save as").menu()
    assert menu is not None
    return menu.actions()


def save_as(window: Driver, name: str) -> None:
    """Chooses a format from the menu of the button "Save as"."""
    next(a for a in formats(window) if a.text().replace("&", "") == name).trigger()
    window.rest()
