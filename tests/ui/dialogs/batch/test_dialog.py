"""Several letters in one go in the window: chosen, issued, printed into a file, and recorded as sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTreeWidget

from complaintdesk.domain.acts import Define, PointWording
from complaintdesk.domain.casefile import LetterKind, Responsibility, SentBy
from complaintdesk.services.cases import load_case
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.ui.dialogs.batch.dialog import BatchDialog
from complaintdesk.ui.widgets.page_view import PageView
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver

OLGA, TARIQ = 1, 2


def opened(window: Driver) -> BatchDialog:
    for case in (OLGA, TARIQ):
        points = (PointWording(0, "The roof leaks", Responsibility.OURS),)
        perform(window.context.desk, case, Define(points, "A sound roof"))
    (action,) = [a for a in window.window.findChildren(QAction) if a.text() == "Print s&everal letters…"]
    action.trigger()
    window.rest()
    return next(d for d in window.window.findChildren(BatchDialog) if d.isVisible())


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_what_is_ready_is_issued_printed_together_and_recorded_as_sent(window: Driver, tmp_path: Path) -> None:
    dialog = opened(window)
    rows = window.rows("Letters")
    assert rows[:2] == ["C-2026-0001 | Olga O’Neill | Ready", "C-2026-0002 | Tariq Hussain | Ready"]
    assert rows[2].startswith("C-2026-0003 | Siân Rees & Son | Not ready: The complaint is not defined")
    assert "2 letters. They are issued first: dated today" in window.texts()
    window.prompts.confirmations = [True]
    window.prompts.printers = [None, to_file(tmp_path / "printed.pdf")]  # type: ignore[list-item]
    window.click("Print…")
    assert "Nothing was printed. What is issued waits here" in window.texts()
    record = dialog.findChild(QAbstractButton, "sent_button")
    assert record is not None
    assert not record.isVisible()
    window.click("Print…")
    assert window.prompts.asked[0] == "2 letters will be issued now, dated today."
    kept = [load_case(window.context.desk, case).letters[-1] for case in (OLGA, TARIQ)]
    assert [letter.kind for letter in kept] == [LetterKind.ACKNOWLEDGEMENT_1] * 2
    pages = [texts(attachment_bytes(window.context.desk, letter.pdf_attachment)) for letter in kept]
    assert texts((tmp_path / "printed.pdf").read_bytes()) == [*pages[0], *pages[1]]
    choice = window.find_labelled(QComboBox, "Which letters")
    assert choice.currentText() == "Issued, not yet recorded as sent (2)"
    choice.setCurrentIndex(1)
    assert not record.isVisible()
    choice.setCurrentIndex(0)
    assert record.text().replace("&", "") == "Record all as sent by post today"
    asked = list(window.prompts.asked)
    window.press_on(record, Qt.Key.Key_Return)
    sent = [load_case(window.context.desk, case).sendings for case in (OLGA, TARIQ)]
    assert [[s.how for s in case] for case in sent] == [[SentBy.POST], [SentBy.POST]]
    assert "2 letters recorded as sent by post today." in window.texts()
    close = window.find(QAbstractButton, "Close")
    assert close.hasFocus()
    window.press_on(close, Qt.Key.Key_Return)
    assert window.prompts.asked == asked
    assert not any(shown.isVisible() for shown in window.window.findChildren(BatchDialog))


def test_issued_letters_are_saved_in_a_folder_as_they_are(window: Driver, tmp_path: Path) -> None:
    opened(window)
    window.prompts.confirmations = [True]
    window.prompts.files = [tmp_path / "first", tmp_path / "again"]
    window.click("Save as PDF files…")
    choice = window.find_labelled(QComboBox, "Which letters")
    assert choice.itemText(0) == "Issued, not yet recorded as sent (2)"
    choice.setCurrentIndex(0)
    assert "exactly as issued" in window.texts()
    window.click("Save as PDF files…")
    folders = [{p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("first", "again")]
    assert folders[0] == folders[1]
    assert len(folders[0]) == 3
    assert "It holds all of them; each letter is a file of its own there too." in window.texts()
    window.prompts.files = [tmp_path / "one"]
    ticks = window.find(QTreeWidget, "Letters")
    ticks.findItems("", Qt.MatchFlag.MatchContains)[0].setCheckState(0, Qt.CheckState.Unchecked)
    window.click("Save as PDF files…")
    rows = ticks.findItems("", Qt.MatchFlag.MatchContains)
    assert [row.checkState(0) is Qt.CheckState.Checked for row in rows] == [False, True]
    window.click("Record the one done as sent by post today")
    assert [len(load_case(window.context.desk, case).sendings) for case in (OLGA, TARIQ)] == [0, 1]


def test_the_true_pages_of_each_ticked_letter_are_looked_at_and_nothing_is_issued(window: Driver) -> None:
    opened(window)
    window.click("Look at the pages…")
    view = window.find(PageView, "Pages of the letter")
    assert "Page 1 of 2. These are the pages as they would be issued today." in window.texts()
    first = view.accessibleDescription()
    assert "Olga O’Neill" in first
    assert "Draft" not in first
    assert not window.find(QAbstractButton, "Previous").isEnabled()
    window.find(QAbstractButton, "Next").click()
    assert view.accessibleDescription() == ""
    window.rest()
    assert "Tariq Hussain" in view.accessibleDescription()
    assert not window.find(QAbstractButton, "Next").isEnabled()
    assert window.find_labelled(QComboBox, "Letter").currentText() == "C-2026-0002 · Tariq Hussain"
    assert load_case(window.context.desk, TARIQ).letters == ()


def test_without_a_printer_nothing_is_issued(window: Driver) -> None:
    opened(window)
    window.click("Print…")
    assert "No printer is set up" in window.texts()
    assert load_case(window.context.desk, OLGA).letters == ()
    assert "Choose “Save as PDF files…”" in window.texts()
    window.click("Untick all")
    assert not window.find(QAbstractButton, "Look at the pages…").isEnabled()
    assert not window.find(QAbstractButton, "Print…").isEnabled()
