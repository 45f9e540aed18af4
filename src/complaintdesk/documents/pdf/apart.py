"""Many PDFs in a row: some are drawn in a process of their own, on another core, while the caller goes on.

A short row is not worth the start of a process, and where none can be had, or it dies, everything is
drawn here: the bytes are the same either way. The documents go through a pipe, never through a file.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Self

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.pdf import write_pdf

WORTH_IT = 60
"""From how many documents on a process of its own is started; it takes as long to start as some twenty take to draw."""
_MOST_WAITING = 3

Drawn = Callable[[], bytes]
"""Gives the PDF once it is wanted, and waits for it if it must. Raises what drawing raised."""


class Apart:
    """Draws the documents of a row of `many`; used in a `with` block, at whose end the process ends."""

    def __init__(self, many: int) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._many = many
        self._waiting: list[Future[bytes]] = []

    def __enter__(self) -> Self:
        if self._many >= WORTH_IT and (os.cpu_count() or 1) > 1:
            # Never a fork: a desk with a window has threads that a copied process would not survive.
            apart = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, apart, initializer=_begin)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def begin(self, document: Document) -> Drawn:
        """Begins to draw a document; whoever is free does it."""
        self._waiting = [drawn for drawn in self._waiting if not drawn.done()]
        if self._pool is not None and len(self._waiting) < _MOST_WAITING:
            try:
                drawn = self._pool.submit(write_pdf, document)
            except (BrokenProcessPool, OSError):
                self._give_up()
            else:
                self._waiting.append(drawn)
                return lambda: self._fetched(drawn, document)
        pdf = write_pdf(document)
        return lambda: pdf

    def _fetched(self, drawn: Future[bytes], document: Document) -> bytes:
        try:
            return drawn.result()
        except BrokenProcessPool:
            self._give_up()
            return write_pdf(document)

    def _give_up(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None


def _begin() -> None:
    """What the process does first: Ctrl+C is for the process that started it, which ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
