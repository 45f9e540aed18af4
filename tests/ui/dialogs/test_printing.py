"""Printing: which pages, how often, and where they lie on the paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from complaintdesk.documents.blocks import PageBreak, Paragraph
from complaintdesk.documents.pdf import page_pictures, write_pdf
from complaintdesk.ui.dialogs.printing import PrintJob, fitted, pages_wanted, print_order, print_pdf
from tests.documents.pdf_reading import texts
from tests.documents.samples import document
from tests.ui.driver import Driver


def printer(path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setOutputFileName(str(path))
    return made


@pytest.mark.parametrize(("size", "place"), [((210, 297), (0, 0, 210, 297)), ((105, 297), (52, 0, 105, 297))])
def test_a_page_keeps_its_shape_in_the_middle_of_the_paper(size: tuple[int, int], place: tuple[int, ...]) -> None:
    assert fitted(QSize(*size), QRect(0, 0, 210, 297)) == QRect(*place)


def test_all_pages_unless_some_are_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    made = printer(tmp_path / "out.pdf")
    assert pages_wanted(made) == ""
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert pages_wanted(made) == "1,3-4"
    assert qapp is not None


def test_a_file_is_our_own_tagged_pdf_to_the_byte(window: Driver, tmp_path: Path) -> None:
    window.prompts.printers.append(printer(tmp_path / "out.pdf"))
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    assert (tmp_path / "out.pdf").read_bytes() == two_pages()
    assert f"Saved out.pdf in {tmp_path}." in window.texts()


def test_a_file_of_some_pages_holds_their_text(window: Driver, tmp_path: Path) -> None:
    made = printer(tmp_path / "out.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 2)
    window.prompts.printers.append(made)
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    (text,) = texts((tmp_path / "out.pdf").read_bytes())
    assert "Two" in text


def test_pages_that_are_not_there_are_told(window: Driver, tmp_path: Path) -> None:
    made = printer(tmp_path / "out.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(7, 9)
    window.prompts.printers.append(made)
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    assert "There is no page 7-9 in this document." in window.texts()
    assert not (tmp_path / "out.pdf").exists()


def test_a_file_that_cannot_be_written_is_told(window: Driver, tmp_path: Path) -> None:
    window.prompts.printers.append(printer(tmp_path / "no such folder" / "out.pdf"))
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    assert "Nothing can be written in" in window.texts()


def test_a_printer_without_a_queue_for_pdf_gets_the_pages_asked_for_as_pictures(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    made = printer(tmp_path / "out.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 2)
    PrintJob(window.context, made, two_pages()).send("Two pages")
    window.rest()
    assert "1 page was sent to the printer." in window.texts()
    assert sum(1 for _ in page_pictures((tmp_path / "out.pdf").read_bytes(), 0.1)) == 1


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told(window: Driver, tmp_path: Path) -> None:
    PrintJob(window.context, printer(tmp_path / "no such folder" / "out.pdf"), two_pages()).start()
    window.rest()
    assert "The printer did not take the pages." in window.texts()


def test_a_printer_that_went_away_after_it_was_chosen_is_told(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(QPrinter):
        def printerName(self) -> str:
            return "Office upstairs"

    monkeypatch.setenv("PATH", str(tmp_path))
    PrintJob(window.context, Gone(QPrinter.PrinterMode.ScreenResolution), two_pages()).send("Two pages")
    window.rest()
    assert "The printer “Office upstairs” is not there any more, and nothing was printed." in window.texts()


def test_the_queue_is_told_what_was_chosen_in_the_dialog(qapp: QApplication, tmp_path: Path) -> None:
    made = printer(tmp_path / "out.pdf")
    made.setColorMode(QPrinter.ColorMode.GrayScale)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    made.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    options = dict(print_order(made, "A letter").options)
    assert (options["sides"], options["collate"]) == ("one-sided", "true")
    assert (options["print-color-mode"], options["outputorder"]) == ("monochrome", "reverse")
    assert (options["media"], options["fit-to-page"]) == ("A5", "true")
    assert print_order(made, "A letter").title == "A letter"
    assert qapp is not None


def two_pages() -> bytes:
    return write_pdf(document(Paragraph.of("One"), PageBreak(), Paragraph.of("Two")))
