"""Letters in the window: written, checked, issued, looked at again, printed and saved."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton

from complaintdesk.domain.acts import Extend, RecordFindings
from complaintdesk.domain.casefile import Finding, LetterKind, Outcome
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.services.letters import load_words
from complaintdesk.services.settings import landlord, save_landlord
from complaintdesk.ui.tasks import Lane, TaskContext
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver
from tests.ui.screens.case import hands
from tests.ui.screens.letter.steps import OPENING, case_of, define, formats, issue, pages, save_as, show, write


@pytest.fixture
def defined(window: Driver) -> int:
    """The id of a complaint that is defined and not yet acknowledged, and today's."""
    return define(window)


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


def test_the_date_the_resident_may_expect_is_added_to_the_officers_words(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "Thank you")
    window.click("Add a sentence: the date you may expect")
    words = window.find_labelled(QPlainTextEdit, OPENING).toPlainText()
    assert words.startswith("Thank you\n\nIf you count 10 working days")
    assert "by Wednesday 2 December 2026" in words
    assert "due by Friday 4 December 2026" in words
    window.until(lambda: "We will send it sooner if we can" in " ".join(pages(window).accessibleDescription().split()))
    offered = [b for b in window.window.findChildren(QPushButton) if b.objectName() == "expectation_button"]
    assert [b.isVisible() for b in offered] == [False]


def test_a_letter_with_gaps_cannot_be_issued_and_says_what_is_missing(window: Driver) -> None:
    show(window, 2, LetterKind.ACKNOWLEDGEMENT_1)
    assert not window.find(QPushButton, "Issue the letter…").isEnabled()
    assert "things that the Code demands are missing" in window.texts()
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.prompts.asked == []
    assert case_of(window, 2).letters == ()


def test_a_gap_of_the_definition_is_mended_over_the_letter(window: Driver) -> None:
    show(window, 2, LetterKind.ACKNOWLEDGEMENT_1)
    window.click("Define the complaint…: The complaint is not defined: write down its points")
    assert hands.dialog(window) is not None
    hands.point(window, 1, "The roof leaks")
    hands.fill(window, "What the resident would like to happen", "A dry roof")
    hands.save(window)
    assert window.window.windowTitle() == "Stage 1 acknowledgement – Harbour Homes"
    window.until(lambda: "The roof leaks" in pages(window).accessibleDescription())
    assert case_of(window, 2).is_defined


def found_upheld(window: Driver) -> None:
    """The stage 1 findings of case 4, which uphold it and offer nothing."""
    point = case_of(window, 4).points[0].id
    finding = Finding(1, Outcome.UPHELD, "", "We came too late")
    perform(window.context.desk, 4, RecordFindings(1, ((point, finding),), Outcome.UPHELD, "You were right."))


UPHELD = (
    "The complaint is upheld, but nothing is recorded that puts it right: "
    "add what you offer, or say why nothing more is offered"
)


def test_the_officer_may_say_why_nothing_more_is_offered(window: Driver) -> None:
    found_upheld(window)
    show(window, 4, LetterKind.RESPONSE_1)
    assert not window.find(QPushButton, "Issue the letter…").isEnabled()
    window.click(f"Say why nothing more is offered…: {UPHELD}")
    decision = window.find_labelled(QPlainTextEdit, "The decision in a few words")
    assert decision.hasFocus()
    assert decision.toPlainText() == "You were right.\n\nWe are not offering anything more, because "
    window.press(Qt.Key.Key_X)
    decision.insertPlainText("the roof is mended")
    hands.save(window)
    window.until(lambda: window.find(QPushButton, "Issue the letter…").isEnabled())
    record = case_of(window, 4).stages[0]
    assert record.decision.endswith("anything more, because xthe roof is mended")
    assert "because xthe roof is mended." in " ".join(pages(window).accessibleDescription().split())


def test_a_remedy_is_added_over_the_letter(window: Driver) -> None:
    found_upheld(window)
    show(window, 4, LetterKind.RESPONSE_1)
    window.click(f"Add a remedy or action…: {UPHELD}")
    hands.fill(window, "What will be done", "Mend the gutter")
    hands.save(window)
    window.until(lambda: window.find(QPushButton, "Issue the letter…").isEnabled())
    assert [(r.stage, r.what) for r in case_of(window, 4).remedies] == [(1, "Mend the gutter")]


def test_findings_begin_in_the_field_that_is_missing(window: Driver) -> None:
    show(window, 4, LetterKind.RESPONSE_1)
    window.click("Record the findings…: The decision on the complaint as a whole is missing")
    assert window.find_labelled(QComboBox, "Outcome of the stage").hasFocus()


def test_a_gap_in_the_settings_leads_there(window: Driver) -> None:
    desk = window.context.desk
    nowhere = replace(landlord(desk), phone="", email="", escalate_to="", address_lines=())
    before = landlord(desk)
    window.context.operations.change(window.window, lambda desk: save_landlord(desk, before, nowhere))
    show(window, 4, LetterKind.ACKNOWLEDGEMENT_1)
    window.click(
        "Go to Settings: How to reach us is missing: "
        "the letter gives no phone number, no email address and no address of ours"
    )
    assert window.window.windowTitle() == "Settings – Harbour Homes"
    show(window, 4, LetterKind.RESPONSE_1)
    window.click(
        "Go to Settings: How to ask for stage 2 is missing: "
        "give a phone number, an email address or an address of yours"
    )
    assert window.window.windowTitle() == "Settings – Harbour Homes"


def test_a_gap_of_the_extension_is_mended_on_the_spot(window: Driver) -> None:
    desk = window.context.desk
    perform(desk, 4, Extend(1, date(2026, 11, 19), "The report is late", date(2027, 1, 29), None, "A specialist"))
    show(window, 4, LetterKind.EXTENSION_1)
    window.click("Correct the extension…: Say how often the resident will hear from you until then")
    assert "Correct the extension of stage 1" in window.texts()
    hands.fill(window, "What you agreed with the resident about hearing from you", "Every Friday")
    hands.fill(window, "Why it is corrected", "Agreed by phone")
    hands.save(window)
    assert hands.dialog(window) is None
    window.until(lambda: window.find(QPushButton, "Issue the letter…").isEnabled())
    assert case_of(window, 4).stages[0].extensions[0].updates == "Every Friday"


def test_a_draft_is_saved_as_pdf_and_word_and_says_on_paper_that_it_is_one(
    window: Driver, defined: int, tmp_path: Path
) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert [action.text().replace("&", "") for action in formats(window)] == [
        "Save as PDF…",
        "Save as Word…",
        "Save as web page…",
        "Save as plain text…",
        "Email with the letter attached…",
    ]
    window.prompts.files = [tmp_path / "draft.pdf", tmp_path / "draft.docx"]
    save_as(window, "Save as PDF…")
    assert "It is marked as a draft on every page" in window.texts()
    window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "Draft, not sent" in " ".join(texts((tmp_path / "draft.pdf").read_bytes()))
    word = docx.Document(str(tmp_path / "draft.docx"))
    heads = [head for s in word.sections for head in (s.first_page_header, s.header)]
    assert any("Draft, not sent" in p.text for head in heads for p in head.paragraphs)
    assert case_of(window, defined).letters == ()


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
    save_as(window, "Save as PDF…")
    save_as(window, "Save as Word…")
    assert (tmp_path / "copy.pdf").read_bytes() == kept
    assert (tmp_path / "copy.docx").read_bytes()[:2] == b"PK"
    assert "A sentence of my own" in " ".join(texts(kept))
    assert "A sentence of my own" in pages(window).accessibleDescription()


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


def test_the_headings_of_the_list_cannot_be_chosen(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.RESPONSE_1)
    box = window.find_labelled(QComboBox, "Letter")
    assert box.itemText(0) == "Stage 1"
    assert not box.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled


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
    assert "Saved printed.pdf" in window.texts()
    assert len(texts((tmp_path / "printed.pdf").read_bytes())) == pages(window).page_count


def test_a_folder_that_cannot_be_written_is_told(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.prompts.files = [tmp_path / "no such folder" / "copy.pdf"]
    window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing can be written in" in window.texts()


def test_the_title_and_the_resident_stand_above(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    assert any("Siân Rees & Son" in label.text() for label in window.window.findChildren(QLabel))
    assert window.find(QPushButton, "Issue the letter…").font().bold()  # it is dressed as what one does here
    assert window.window.windowTitle() == "Stage 1 acknowledgement – Harbour Homes"


def test_nothing_is_said_of_a_letter_before_it_was_looked_at(window: Driver, defined: int) -> None:
    show(window, defined, LetterKind.RESPONSE_1)
    summary = window.window.findChild(QLabel, "check_summary_label")
    assert summary is not None
    assert "missing" in summary.text()
    held = Event()

    def wait(_: TaskContext) -> None:
        held.wait(20)

    window.context.tasks.submit(window.window, wait, lane=Lane.RENDER)
    window.context.navigate.show_letter(defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.until(lambda: summary.text() == "Looking at what the letter must hold…")
    issue_button = window.window.findChild(QPushButton, "issue_button")
    assert issue_button is not None
    assert not issue_button.isEnabled()
    held.set()
    window.rest()
    assert summary.text().startswith("Ready")
