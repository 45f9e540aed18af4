"""Printing: which pages, how often, and where they lie on the paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from complaintdesk.documents.blocks import PageBreak, Paragraph
from complaintdesk.documents.pdf import page_pictures, write_pdf
from complaintdesk.ui.dialogs.printing import fitted, page_range, print_pdf
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
    assert page_range(made) == (1, 0)
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 3)
    assert page_range(made) == (2, 3)
    assert qapp is not None


def test_only_the_pages_asked_for_are_printed(window: Driver, tmp_path: Path) -> None:
    made = printer(tmp_path / "out.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 2)
    window.prompts.printers.append(made)
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    assert "1 page was sent to the printer." in window.texts()
    assert sum(1 for _ in page_pictures((tmp_path / "out.pdf").read_bytes(), 0.1)) == 1


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told(window: Driver, tmp_path: Path) -> None:
    window.prompts.printers.append(printer(tmp_path / "no such folder" / "out.pdf"))
    print_pdf(window.context, window.window, "Two pages", two_pages())
    window.rest()
    assert "The printer did not take the pages." in window.texts()


def two_pages() -> bytes:
    return write_pdf(document(Paragraph.of("One"), PageBreak(), Paragraph.of("Two")))
