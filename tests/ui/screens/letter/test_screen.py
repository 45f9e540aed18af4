"""Letters in the window: written, checked, issued, looked at again, printed and saved."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton

from complaintdesk.domain.acts import Define, PointWording
from complaintdesk.domain.casefile import CaseFile, LetterKind, Responsibility
from complaintdesk.domain.letters import LetterWords, Place
from complaintdesk.services.cases import load_case
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.services.letters import load_words
from complaintdesk.services.settings import landlord, save_landlord
from complaintdesk.ui.navigator import CasePlace, Destination
from complaintdesk.ui.widgets.page_view import PageView
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver

OPENING = "Your opening words"


@pytest.fixture
def defined(window: Driver) -> int:
    """The id of a complaint that is defined and not yet acknowledged, and today's."""
    desk = window.context.desk
    points = (PointWording(0, "The roof leaks", Responsibility.OURS),)
    case = perform(desk, 3, Define(points, "A dry roof")).case
    return case.id


def show(window: Driver, case_id: int, kind: LetterKind) -> None:
    window.context.navigate.show_letter(case_id, kind)
    window.rest()


def case_of(window: Driver, case_id: int) -> CaseFile:
    return load_case(window.context.desk, case_id)


def issue(window: Driver) -> None:
    window.prompts.confirmations.append(True)
    window.click("Issue the letter…")
    window.rest()


def write(window: Driver, text: str) -> None:
    edit = window.find_labelled(QPlainTextEdit, OPENING)
    edit.setPlainText(text)
    window.until(lambda: load_words(window.context.desk, 3, LetterKind.ACKNOWLEDGEMENT_1).opening == text)
    window.rest()


def pages(window: Driver) -> PageView:
    return window.find(PageView, "Pages of the letter")


def test_words_are_kept_while_they_are_typed_and_come_back(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "Siân, thank you – I’m sorry")
    window.context.navigate.show_today()
    show(window, defined, LetterKind.RESPONSE_1)
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert window.find_labelled(QPlainTextEdit, OPENING).toPlainText() == "Siân, thank you – I’m sorry"


def test_words_typed_the_moment_before_leaving_are_not_lost(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.find_labelled(QPlainTextEdit, OPENING).setPlainText("In a hurry")
    window.context.navigate.show_today()
    window.rest()
    assert load_words(window.context.desk, defined, LetterKind.ACKNOWLEDGEMENT_1) == LetterWords("In a hurry")


def test_the_pages_show_what_is_typed(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "A sentence of my own")
    window.until(lambda: "A sentence of my own" in pages(window).accessibleDescription())
    assert pages(window).page_count >= 1
    assert "Page 1 of" in window.texts()


def test_a_letter_with_gaps_cannot_be_issued_and_says_what_is_missing(window: Driver) -> None:
    show(window, 2, LetterKind.ACKNOWLEDGEMENT_1)
    assert not window.find(QPushButton, "Issue the letter…").isEnabled()
    assert "things that the Code demands are missing" in window.texts()
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.prompts.asked == []
    assert case_of(window, 2).letters == ()


def test_a_gap_leads_to_where_it_is_mended(window: Driver) -> None:
    went: list[Destination] = []
    window.context.navigate.go_requested.connect(went.append)
    show(window, 2, LetterKind.ACKNOWLEDGEMENT_1)
    window.click("Go to the definition: The complaint is not defined: write down its points")
    assert went[-1] == Destination("case", CasePlace(2, Place.DEFINITION))


def test_a_gap_in_the_settings_leads_there(window: Driver) -> None:
    desk = window.context.desk
    before = landlord(desk)
    window.context.operations.change(
        window.window, lambda desk: save_landlord(desk, before, replace(before, phone="", email="", escalate_to=""))
    )
    show(window, 4, LetterKind.RESPONSE_1)
    window.click("Go to Settings: How to ask for stage 2 is missing: give a phone number or an email address")
    assert window.window.windowTitle() == "Settings – Harbour Homes"


def test_issuing_records_keeps_and_offers_copies(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "A sentence of my own")
    issue(window)
    assert "records 20 November 2026 as the day on which stage 1 was acknowledged" in window.prompts.asked[-1]
    case = case_of(window, defined)
    record = case.stage(1)
    assert record is not None
    assert record.acknowledged_on == window.context.clock.today()
    kept = attachment_bytes(window.context.desk, case.letters[0].pdf_attachment)
    assert hashlib.sha256(kept).hexdigest() == case.letters[0].pdf_sha256
    assert "They cannot be changed." in window.texts()
    assert case.letters[0].pdf_sha256[:12] in window.texts()
    window.prompts.files = [tmp_path / "copy.pdf", tmp_path / "copy.docx"]
    window.click("Save a copy as PDF…")
    window.click("Save a copy for Word…")
    assert (tmp_path / "copy.pdf").read_bytes() == kept
    assert (tmp_path / "copy.docx").read_bytes()[:2] == b"PK"
    assert "A sentence of my own" in " ".join(texts(kept))


def test_nothing_is_issued_when_the_officer_says_not_yet(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.prompts.confirmations.append(False)
    window.click("Issue the letter…")
    assert case_of(window, defined).letters == ()


def test_an_issued_letter_is_shown_and_another_can_follow(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    issue(window)
    first = case_of(window, defined).letters[0]
    window.context.navigate.show_today()
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert "Issued by" in window.texts()
    window.click("Write a further letter")
    write(window, "One thing was wrong")
    issue(window)
    letters = case_of(window, defined).letters
    assert letters[0] == first
    assert len(letters) == 2
    box = window.find_labelled(QComboBox, "Which letter")
    assert [box.itemText(i) for i in range(box.count())] == [
        "Letter 2 of 2, 20 November 2026",
        "Letter 1 of 2, 20 November 2026",
    ]


def test_a_kind_that_does_not_fit_says_why(window: Driver) -> None:
    show(window, 2, LetterKind.EXTENSION_1)
    assert "no extension is recorded" in window.texts()
    show(window, 5, LetterKind.ACKNOWLEDGEMENT_1)
    assert "recorded as a service request, not as a complaint" in window.texts()


def test_another_kind_is_chosen_from_the_list(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.RESPONSE_1)
    box = window.find_labelled(QComboBox, "Letter")
    box.setFocus()
    window.press(Qt.Key.Key_Home)
    assert box.currentText() == "Stage 1 acknowledgement"
    assert "We have received your complaint (stage 1)" in window.texts()


def test_without_a_printer_it_says_so_and_keeps_the_draft(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "Not to be lost")
    window.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "No printer is set up on this computer" in window.texts()
    assert window.find_labelled(QPlainTextEdit, OPENING).toPlainText() == "Not to be lost"


def test_the_pages_are_printed(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.prompts.printers.append(printer)
    window.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    count = pages(window).page_count
    assert f"{count} page" in window.texts()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_is_told(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.prompts.files = [tmp_path / "no such folder" / "copy.pdf"]
    window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing can be written in" in window.texts()


def test_the_title_and_the_resident_stand_above(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert any("Siân Rees & Son" in label.text() for label in window.window.findChildren(QLabel))
    assert window.window.windowTitle() == "Stage 1 acknowledgement – Harbour Homes"
