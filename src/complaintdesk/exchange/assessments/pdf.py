"""PDF files: ruled tables and the words between them, page by page.

A page is forgotten as soon as its rows are taken. Nothing is written to the disk, and what
the libraries would log, which quotes the file, is kept out of our log.
"""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Rows, line_up
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.pdf_check import in_order
from complaintdesk.exchange.assessments.pdf_page import Drawn, DrawnTable, drawn_page

_LOUD = ("pdfminer", "pdfplumber")


def read_pdf(data: bytes, path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a PDF whose bytes are `data`; `progress` is told before each page, and once at the end.

    A table that goes on over the page keeps its number; a row cut by the end of a page
    comes in two. Raises UserError "assessment.protected", "assessment.pages",
    "assessment.page_full", "assessment.swollen", "assessment.damaged",
    "assessment.scanned" or "assessment.rows".
    """
    collector = _Collector(path)
    for page in _pages(in_order(data, path), path, progress):
        collector.add(page)
    if collector.is_blank:
        raise UserError("assessment.scanned", path=path)
    return Grid(SourceName(SourceKind.PDF, path.name), collector.rows.done())


def _pages(stream: BytesIO, path: Path, progress: Progress | None) -> Iterator[Drawn]:
    """Each page as drawn. What stops the reading from outside comes through as it is."""
    from pdfminer.pdfpage import PDFPage
    from pdfplumber.pdf import PDF

    from complaintdesk.exchange.assessments.pdf_bounds import BoundedResources

    with _sound(path):
        pdf = PDF(stream)
        pdf.rsrcmgr = BoundedResources()
        found = list(PDFPage.create_pages(pdf.doc))
    for number, page in enumerate(found, 1):
        if progress is not None:
            progress(number - 1, len(found))
        with _sound(path, number):
            drawn = drawn_page(pdf, page, number)
        yield drawn
    if progress is not None:
        progress(len(found), len(found))


@contextmanager
def _sound(path: Path, page: int = 1) -> Iterator[None]:
    """Puts what the libraries raise on a damaged file into words, and keeps what they log about it to themselves.

    pdfminer trusts a file: numbers where names should be, tables cut short or turned in
    circles come out as nearly any of Python's own errors.
    """
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    from complaintdesk.exchange.assessments.pdf_bounds import TooMuch

    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    except TooMuch as error:
        raise UserError("assessment.page_full", path=path, page=page) from error
    except (
        PDFException, PSException, MalformedPDFException, PdfminerException, ValueError, TypeError, LookupError,
        AttributeError, ArithmeticError, AssertionError, EOFError, RuntimeError, struct.error, zlib.error,
    ) as error:  # fmt: skip
        raise UserError("assessment.damaged", path=path) from error


class _Collector:
    """Puts the pages' rows in order and tells which tables are one."""

    def __init__(self, path: Path) -> None:
        self.rows = Rows(path)
        self.is_blank = True
        self._number = 0
        self._last: DrawnTable | None = None

    def add(self, page: Drawn) -> None:
        """Takes a page: its tables and the paragraphs between them, from the top down."""
        lines = tables = 0
        for item in page.items:
            self.is_blank = False
            if isinstance(item, DrawnTable):
                tables += 1
                self._table(item, page.number, tables)
                self._last = item
                continue
            lines += 1
            if not item.is_margin:
                self._last = None
            self.rows.words(item.text, f"page {page.number}, paragraph {lines}", heading=item.is_heading)

    def _table(self, table: DrawnTable, page: int, on_page: int) -> None:
        goes_on = on_page == 1 and self._last is not None and self._last.has_columns_of(table)
        if not goes_on:
            self._number += 1
        for at, lined in enumerate(line_up(table.rows), 1):
            place = f"page {page}, table {on_page}, row {at}"
            self.rows.table_row(lined.cells, self._number, place, lined.merged)
