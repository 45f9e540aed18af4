"""The log file: ids, counts and places in the program, never a name or a resident's word."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

FILE_NAME = "complaintdesk.log"
_SIZE, _KEPT = 512 * 1024, 3


class _PlainFormatter(logging.Formatter):
    """Writes the trace of an error without its message, which may quote a record."""

    def format(self, record: logging.LogRecord) -> str:
        """Leaves out what another handler has made of the error."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: object) -> str:
        kind, _, trace = cast("tuple[type[BaseException], BaseException, TracebackType | None]", ei)
        return trace_without_words(kind, trace)


def trace_without_words(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where in the program an error arose and what kind it is; its message is left out on purpose."""
    return "".join(traceback.format_tb(trace)) + f"{kind.__module__}.{kind.__qualname__}"


def start(folder: Path, *, level: int = logging.INFO) -> RotatingFileHandler | None:
    """Begins to log into `folder`; returns the handler, or None when nothing can be written there."""
    try:
        handler = RotatingFileHandler(folder / FILE_NAME, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_PlainFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler
