"""The log file: ids, counts and places in the program, never a name or a resident's word."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import cast

FILE_NAME = "complaintdesk.log"
_SIZE, _KEPT = 512 * 1024, 3
_PARTS_TOLD = 3


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
    """Where in the program an error arose and what kind it is.

    Its message is left out on purpose, and of each file only the end of its path is told:
    the rest may hold the name of the person whose computer it is.
    """
    steps = traceback.extract_tb(trace)
    for step in steps:
        step.filename = "/".join(Path(step.filename).parts[-_PARTS_TOLD:])
    return "".join(traceback.format_list(steps)) + f"{kind.__module__}.{kind.__qualname__}"


def start(folder: Path, *, level: int = logging.INFO) -> logging.FileHandler | None:
    """Begins to log into `folder`; returns the handler, or None when nothing can be written there.

    A long file is put by first, and the oldest of those put by is deleted. The standard
    library's rotating handler is not used: it brings sockets and pickling into every start.
    """
    try:
        _put_by(folder / FILE_NAME)
        handler = logging.FileHandler(folder / FILE_NAME, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_PlainFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def _put_by(file: Path) -> None:
    if not file.exists() or file.stat().st_size < _SIZE:
        return
    for number in range(_KEPT, 0, -1):
        earlier = file if number == 1 else file.with_name(f"{file.name}.{number - 1}")
        if earlier.exists():
            earlier.replace(file.with_name(f"{file.name}.{number}"))
