"""Many PDFs on all the processors of the computer: drawing them is most of the work of a batch of letters.

A few documents are drawn here; for more, further processes of this program draw them
meanwhile. Where none can be started everything is drawn here, and only takes longer.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.pdf import write_pdf

_WORTH_IT = 40
"""From how many documents on other processes are worth the second that each takes to start."""
_MOST_PROCESSES = 4


class PdfMakers:
    """Draws documents ahead: `make` says what to draw, and calling its answer gives the bytes once they are there.

    Used in a `with` block; leaving it drops what is not drawn yet.
    """

    def __init__(self, documents: int) -> None:
        processors = os.cpu_count() or 1
        # A packaged program would start its window again instead of a process that draws.
        alone = documents < _WORTH_IT or processors < 2 or getattr(sys, "frozen", False)
        self.ahead = 0 if alone else 2 * min(processors, _MOST_PROCESSES)
        self._pool: ProcessPoolExecutor | None = None
        if not alone:
            processes = max(1, min(processors, _MOST_PROCESSES))
            self._pool = ProcessPoolExecutor(processes, get_context("spawn"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def make(self, document: Document) -> Callable[[], bytes]:
        """Begins to draw a document; the same bytes as `write_pdf` gives."""
        if self._pool is None:
            return partial(write_pdf, document)
        try:
            drawn = self._pool.submit(write_pdf, document)
        except (BrokenProcessPool, OSError):
            self._pool = None
            return partial(write_pdf, document)

        def wait() -> bytes:
            try:
                return drawn.result()
            except (BrokenProcessPool, OSError):
                return write_pdf(document)

        return wait
