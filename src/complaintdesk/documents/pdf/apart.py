"""Many PDFs in a row: some are drawn in a process of their own, on another core, while the caller goes on.

A short row is not worth the start of a process, and where none can be had, or it dies, everything is
drawn here: the bytes are the same either way. The documents go through a pipe, never through a file.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from multiprocessing.connection import Connection
from threading import Thread
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
        self._helper: _Helper | None = None
        self._many = many

    def __enter__(self) -> Self:
        # What is there by now stays to the end: the looks for garbage between the documents pass it over.
        gc.freeze()
        if self._many >= WORTH_IT and (os.cpu_count() or 1) > 1:
            try:
                self._helper = _Helper()
            except OSError:
                self._helper = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        gc.unfreeze()
        if self._helper is not None:
            self._helper.end()

    def begin(self, document: Document) -> Drawn:
        """Begins to draw a document; whoever is free does it."""
        drawn = self._helper.take(document) if self._helper is not None else None
        if drawn is None:
            pdf = write_pdf(document)
            return lambda: pdf
        return lambda: _fetched(drawn, document)


def _fetched(drawn: Future[bytes], document: Document) -> bytes:
    try:
        return drawn.result()
    except CancelledError:
        return write_pdf(document)


class _Helper:
    """The process apart. What it draws is read as it comes, so that neither side ever waits for the other to read.

    The standard library's pool is not used: where its process dies in the middle of an answer,
    it waits for the rest of it for ever.
    """

    def __init__(self) -> None:
        # Never a fork: a desk with a window has threads that a copied process would not survive.
        apart = multiprocessing.get_context("spawn")
        self._pipe, theirs = apart.Pipe()
        self._begun: deque[Future[bytes]] = deque()
        self._is_gone = False
        self._process = apart.Process(target=_draw, args=(theirs,), daemon=True)
        self._process.start()
        # Its end is its own: closed here, its death is the end of what can be read.
        theirs.close()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def take(self, document: Document) -> Future[bytes] | None:
        """Hands a document over; None where enough are waiting, or the process is gone."""
        if self._is_gone or len(self._begun) >= _MOST_WAITING:
            return None
        drawn: Future[bytes] = Future()
        self._begun.append(drawn)
        try:
            self._pipe.send(document)
        except OSError:
            drawn.cancel()
        if self._is_gone:
            drawn.cancel()
        return drawn

    def _read(self) -> None:
        try:
            while True:
                pdf = self._pipe.recv_bytes()
                self._begun[0].set_result(pdf)
                self._begun.popleft()
        except (EOFError, OSError):
            self._is_gone = True
            for drawn in tuple(self._begun):
                drawn.cancel()

    def end(self) -> None:
        """Ends the process; what it still draws is not wanted any more."""
        self._process.terminate()
        self._process.join()
        self._reader.join()
        self._pipe.close()


def _draw(pipe: Connection) -> None:
    """What the process does. Ctrl+C is for the process that started it, which ends this one.

    A document that cannot be drawn ends it too, without a word: drawn again by the other process, it says there
    what is wrong.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    try:
        while True:
            pipe.send_bytes(write_pdf(pipe.recv()))
    finally:
        os._exit(0)
