"""Copies of letters: every format, an email that is not sent yet, large print, and enclosures on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from complaintdesk.domain.acts import SetRepresentative
from complaintdesk.domain.casefile import IssuedLetter, LetterKind, Representative
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.services.letters import PDF, preview, preview_pdf
from complaintdesk.services.letters.enclosures import add_enclosure
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver
from tests.ui.screens.letter.steps import case_of, define, issue, pages, save_as, show


@pytest.fixture
def defined(window: Driver) -> int:
    """The id of a complaint that is defined and not yet acknowledged, and today's."""
    return define(window)


def test_a_letter_goes_out_as_web_page_text_and_email_to_whoever_acts(
    window: Driver, defined: int, tmp_path: Path
) -> None:
    person = Representative("Ray Helper", "son", "2 Some Road", "ray@example.org", consent_on=date(2026, 11, 1))
    perform(window.context.desk, defined, SetRepresentative(person))
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    window.prompts.files = [tmp_path / "draft.html", tmp_path / "draft.txt"]
    save_as(window, "Save as web page…")
    save_as(window, "Save as plain text…")
    assert "Draft, not sent" in (tmp_path / "draft.html").read_text("utf-8")
    assert "The roof leaks" in (tmp_path / "draft.txt").read_text("utf-8")
    issue(window)
    window.prompts.files = [tmp_path / "letter"]
    window.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing is sent yet" in window.texts()
    assert window.find(QAbstractButton, "Open the email").isVisible()
    mail = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=policy.default)
    assert (mail["To"], mail["X-Unsent"]) == ("Ray Helper <ray@example.org>", "1")
    (attached,) = mail.iter_attachments()
    kept = attachment_bytes(window.context.desk, case_of(window, defined).letters[0].pdf_attachment)
    assert attached.get_content() == kept


def test_large_print_is_shown_saved_and_left_again(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    usual = pages(window).page_count
    window.click("Large print")
    window.until(lambda: pages(window).page_count > usual)
    window.prompts.files = [tmp_path / "large.pdf", tmp_path / "issued.pdf", tmp_path / "exact.pdf"]
    save_as(window, "Save as PDF…")
    assert len(texts((tmp_path / "large.pdf").read_bytes())) == pages(window).page_count
    issue(window)
    assert "They cannot be changed." not in window.texts()
    assert "set in large print" in window.texts()
    save_as(window, "Save as PDF…")
    assert "Draft, not sent" not in " ".join(texts((tmp_path / "issued.pdf").read_bytes()))
    assert len(texts((tmp_path / "issued.pdf").read_bytes())) > usual
    window.click("Large print")
    save_as(window, "Save as PDF…")
    kept = attachment_bytes(window.context.desk, case_of(window, defined).letters[0].pdf_attachment)
    assert (tmp_path / "exact.pdf").read_bytes() == kept


def test_a_letter_of_which_only_the_files_are_kept_is_shown_as_it_was_issued(window: Driver, defined: int) -> None:
    desk = window.context.desk
    case = case_of(window, defined)
    pdf = preview_pdf(preview(desk, case, LetterKind.ACKNOWLEDGEMENT_1, LetterWords()))
    with desk.writing() as unit:
        kept = unit.add_attachment(defined, "old.pdf", PDF, pdf)
        letter = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 18), "Ann", "2026-05", "ab" * 32, kept.id)
        after = replace(case, letters=(letter,), attachments=(*case.attachments, kept))
        unit.save_case(case, after, "letter issued")
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    count = pages(window).page_count
    window.click("Large print")
    assert "it is there as PDF and Word only, as it was sent" in window.texts()
    assert not window.find(QCheckBox, "Large print").isChecked()
    assert pages(window).page_count == count
    assert "These are the exact pages that were issued" in window.texts()


def test_a_letter_is_printed_with_what_goes_with_it(window: Driver, defined: int, tmp_path: Path) -> None:
    show(window, defined, LetterKind.RESPONSE_1)
    leaflet = tmp_path / "Leaflet.pdf"
    window.prompts.files = [leaflet]
    save_as(window, "Save as PDF…")
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    alone = pages(window).page_count
    add_enclosure(window.context.desk, leaflet)
    show(window, defined, LetterKind.ACKNOWLEDGEMENT_1)
    count = alone + len(texts(leaflet.read_bytes()))
    window.until(lambda: pages(window).page_count == count)
    assert f"Page 1 of {count}, with 1 enclosure" in window.texts()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.prompts.printers.append(printer)
    window.click("Print…")
    printed = texts((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == count
    issue(window)
    assert pages(window).page_count == count
    kept = attachment_bytes(window.context.desk, case_of(window, defined).letters[0].pdf_attachment)
    assert len(texts(kept)) == alone
