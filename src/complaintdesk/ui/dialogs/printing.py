"""Prints a PDF of ours.

    print_pdf(context, self, "C-2026-0007 response-1", pdf)

Where a file is asked for in place of a printer it is the tagged PDF itself. A print queue
that takes PDF (CUPS) is given it as it is too. Any other printer gets the pages as
pictures of 300 dots an inch, exactly as the preview shows them: Qt has no way to paint a
PDF's text on one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageRanges, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.system import print_queue
from complaintdesk.system.print_queue import PrintOrder
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.saving import tell_saved, write_whole
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.tasks import Lane, TaskContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_AN_INCH = 300
_CUPS_OPTIONS = 0xFE00
"""Where Qt's own CUPS engine keeps what was chosen in the print dialog beyond Qt's settings, as names and values."""
NO_PRINTER = "No printer is set up on this computer. Save the pages as PDF and print them elsewhere; nothing is lost."
NO_LONGER = "The printer “{name}” is not there any more, and nothing was printed. Choose another one and print again."
NOT_PRINTED = "The printer did not take the pages. Check that it is switched on and has paper, then print again."


def print_pdf(context: UiContext, owner: QWidget, title: str, pdf: bytes) -> bool:
    """Asks for a printer and sends the pages there; `title` is what the print queue shows.

    False where nothing is sent: there is no printer, or none was chosen after all.
    """
    if not context.prompts.has_printer():
        context.messages.warning(NO_PRINTER)
        return False
    printer = context.prompts.choose_printer(owner, title)
    if printer is None:
        return False
    if printer.outputFileName():
        _save(context, Path(printer.outputFileName()), pages_wanted(printer), pdf)
    else:
        PrintJob(context, printer, pdf).send(title)
    return True


def _save(context: UiContext, path: Path, pages: str, pdf: bytes) -> None:
    """Writes the PDF itself to the file that was named in the print dialog, which has asked before replacing one."""

    def job(_: TaskContext) -> tuple[Path, ...]:
        write_whole(path, _only(pdf, pages))
        return (path,)

    context.tasks.submit(context.tasks, job, partial(tell_saved, context), context.messages.error, lane=Lane.RENDER)


def _only(pdf: bytes, pages: str) -> bytes:
    if not pages:
        return pdf
    from complaintdesk.documents.pdf.some_pages import keep_pages

    try:
        return keep_pages(pdf, QPageRanges.fromString(pages).contains)
    except ValueError as error:
        raise UserError("print.no_page", pages=pages) from error


class PrintJob(QObject):
    """One printing: hands the PDF to the queue or draws page after page, and goes away by itself at the end."""

    def __init__(self, context: UiContext, printer: QPrinter, pdf: bytes) -> None:
        super().__init__(context.tasks)
        self._context = context
        self._printer = printer
        self._painter = QPainter()
        self._painted = 0
        self._pdf = pdf
        self._pages = _pictures(pdf, pages_wanted(printer), copies(printer))

    def send(self, title: str) -> None:
        """Gives the queue the PDF as it is, or begins to draw where it takes none."""
        order, pdf = print_order(self._printer, title), self._pdf

        def job(_: TaskContext) -> bool:
            return print_queue.send(pdf, order)

        self._context.tasks.submit(self, job, self._sent, self._failed, lane=Lane.RENDER)

    def _sent(self, taken: bool) -> None:
        if taken:
            self._end(Message(Tone.SUCCESS, "The pages were sent to the printer."))
        else:
            self.start()

    def start(self) -> None:
        """Begins to draw with the first page."""
        name = self._printer.printerName()
        if name and not _is_there(name):
            # Qt would draw for it, send the pages nowhere and say nothing.
            self._end(Message(Tone.ERROR, NO_LONGER.format(name=name)))
            return
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
        if isinstance(error, TimeoutError):
            self._end(Message(Tone.ERROR, NOT_PRINTED))
        else:
            self._end(None)
            self._context.messages.error(error)

    def _end(self, message: Message | None) -> None:
        if self._painter.isActive():
            self._painter.end()
        if message is not None:
            self._context.messages.show(message)
        self.deleteLater()


def _is_there(name: str) -> bool:
    from PySide6.QtPrintSupport import QPrinterInfo

    return not QPrinterInfo.printerInfo(name).isNull()


def pages_wanted(printer: QPrinter) -> str:
    """The pages that were asked for, numbered from 1, such as "1-2,5"; "" for all of them."""
    return printer.pageRanges().toString() if printer.printRange() == printer.PrintRange.PageRange else ""


def copies(printer: QPrinter) -> int:
    """How often the pages must be sent; 1 where the printer makes the copies itself."""
    return 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())


def print_order(printer: QPrinter, title: str) -> PrintOrder:
    """What was chosen in the print dialog, in the words of a CUPS queue."""
    sides = {
        printer.DuplexMode.DuplexNone: "one-sided",
        printer.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        printer.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }.get(printer.duplex())
    paper = printer.pageLayout().pageSize()
    options = {"media": paper.key(), "collate": "true" if printer.collateCopies() else "false"}
    if sides is not None:
        options["sides"] = sides
    if paper.id() != QPageSize.PageSizeId.A4:
        options["fit-to-page"] = "true"
    if printer.pageOrder() == printer.PageOrder.LastPageFirst:
        options["outputorder"] = "reverse"
    if printer.colorMode() == printer.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    return PrintOrder(
        printer.printerName(),
        title,
        max(1, printer.copyCount()),
        pages_wanted(printer),
        tuple((options | _chosen_in_dialog(printer)).items()),
    )


def _chosen_in_dialog(printer: QPrinter) -> dict[str, str]:
    """The queue's own options, such as several pages on a sheet; none where Qt's engine is not that of CUPS."""
    engine = printer.printEngine()
    found = engine.property(type(engine).PrintEnginePropertyKey(_CUPS_OPTIONS))
    flat = [str(part) for part in found] if isinstance(found, list | tuple) else []
    return dict(zip(flat[::2], flat[1::2], strict=False))


def fitted(size: QSize, paper: QRect) -> QRect:
    """The largest place on the paper with the shape of the page, in the middle."""
    place = QRect(paper.topLeft(), size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    return place


def _pictures(pdf: bytes, wanted: str, times: int) -> Iterator[QImage]:
    """The pages to be printed, each drawn when it is asked for."""
    from complaintdesk.documents.pdf import page_pictures

    ranges = QPageRanges.fromString(wanted)
    for _ in range(times):
        for number, (width, height, pixels) in enumerate(page_pictures(pdf, _DOTS_AN_INCH / 72), start=1):
            if not wanted or ranges.contains(number):
                image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
                yield image.convertToFormat(QImage.Format.Format_RGB32)
