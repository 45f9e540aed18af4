"""Prints the pages of a PDF, exactly as the preview shows them.

    print_pdf(context, self, "C-2026-0007 response-1", pdf)

Pages are drawn one after another away from the window's thread, at 300 dots an inch.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.tasks import Lane, TaskContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_AN_INCH = 300
NO_PRINTER = "No printer is set up on this computer. Save a copy as PDF and print it elsewhere; nothing is lost."
NOT_PRINTED = "The printer did not take the pages. Check that it is switched on and has paper, then print again."


def print_pdf(context: UiContext, owner: QWidget, title: str, pdf: bytes) -> None:
    """Asks for a printer and sends the pages there; `title` is what the print queue shows."""
    if not context.prompts.has_printer():
        context.messages.warning(NO_PRINTER)
        return
    printer = context.prompts.choose_printer(owner, title)
    if printer is not None:
        PrintJob(context, printer, pdf).start()


class PrintJob(QObject):
    """One printing: draws a page, paints it, draws the next, and goes away by itself at the end."""

    def __init__(self, context: UiContext, printer: QPrinter, pdf: bytes) -> None:
        super().__init__(context.tasks)
        self._context = context
        self._printer = printer
        self._painter = QPainter()
        self._painted = 0
        self._pages = _pages(pdf, *page_range(printer), copies(printer))

    def start(self) -> None:
        """Begins with the first page."""
        self._printer.setFullPage(True)
        if self._painter.begin(self._printer):
            self._ask_for_page()
        else:
            self._end(Message(Tone.ERROR, NOT_PRINTED))

    def _ask_for_page(self) -> None:
        pages = self._pages

        def job(_: TaskContext) -> QImage | None:
            return next(pages, None)

        self._context.tasks.submit(self, job, self._paint, self._failed, lane=Lane.RENDER)

    def _paint(self, image: QImage | None) -> None:
        if image is None:
            words = "1 page was" if self._painted == 1 else f"{self._painted} pages were"
            self._end(Message(Tone.SUCCESS, f"{words} sent to the printer."))
            return
        if self._painted and not self._printer.newPage():
            self._end(Message(Tone.ERROR, NOT_PRINTED))
            return
        paper = QRect(0, 0, self._printer.width(), self._printer.height())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(fitted(image.size(), paper), image)
        self._painted += 1
        self._ask_for_page()

    def _failed(self, error: Exception) -> None:
        self._end(None)
        self._context.messages.error(error)

    def _end(self, message: Message | None) -> None:
        if self._painter.isActive():
            self._painter.end()
        if message is not None:
            self._context.messages.show(message)
        self.deleteLater()


def page_range(printer: QPrinter) -> tuple[int, int]:
    """The first and last page that were asked for, from 1; (1, 0) for all of them."""
    if printer.printRange() == printer.PrintRange.PageRange:
        return max(1, printer.fromPage()), printer.toPage()
    return 1, 0


def copies(printer: QPrinter) -> int:
    """How often the pages must be sent; 1 where the printer makes the copies itself."""
    return 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())


def fitted(size: QSize, paper: QRect) -> QRect:
    """The largest place on the paper with the shape of the page, in the middle."""
    place = QRect(paper.topLeft(), size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    return place


def _pages(pdf: bytes, first: int, last: int, times: int) -> Iterator[QImage]:
    """The pages to be printed, each drawn when it is asked for."""
    from complaintdesk.documents.pdf import page_pictures

    for _ in range(times):
        for number, (width, height, pixels) in enumerate(page_pictures(pdf, _DOTS_AN_INCH / 72), start=1):
            if number >= first and (not last or number <= last):
                image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
                yield image.convertToFormat(QImage.Format.Format_RGB32)
