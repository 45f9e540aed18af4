"""The last line of defence: whatever nobody foresaw ends here, once, after drafts were saved.

A report tells where the program stopped and what kind of error it was. It leaves the
error's message out, which may quote a record.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from complaintdesk.system.logs import trace_without_words

logger = logging.getLogger(__name__)

FAULT_FILE = "fault.log"


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One error nobody foresaw; `details` can be handed on, it holds no record's content."""

    kind: str
    details: str


class CrashHooks:
    """Catches what reaches the top in any thread and hands one report at a time to `show`.

    `save_drafts` runs before `show`. `show` is called on the thread that failed: a window
    must pass it to its own thread first. While one report is being made another is only logged.
    """

    def __init__(self, version: str, save_drafts: Callable[[], None], show: Callable[[CrashReport], None]) -> None:
        self._version = version
        self._save_drafts = save_drafts
        self._show = show
        self._busy = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Takes over the interpreter's three hooks."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Gives the interpreter its own hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def caught(self, error: BaseException) -> None:
        """Reports an error that was caught where it could not be dealt with."""
        self._on_error(type(error), error, error.__traceback__)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        trace = trace_without_words(args.exc_type, args.exc_traceback)
        logger.error("an error while an object was let go\n%s", trace)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logger.critical("an unforeseen error", exc_info=(kind, error, trace))
        if not issubclass(kind, Exception) or not self._busy.acquire(blocking=False):
            return
        try:
            self._save_drafts()
            self._show(report(kind, trace, self._version))
        except Exception:
            logger.exception("the report of an error failed too")
        finally:
            self._busy.release()


def report(kind: type[BaseException], trace: TracebackType | None, version: str) -> CrashReport:
    """What to show and copy about an error."""
    place = f"ComplaintDesk {version}\nPython {platform.python_version()}\n{platform.platform()}\n"
    return CrashReport(kind.__qualname__, f"{place}\n{trace_without_words(kind, trace)}\n")


def watch_faults(folder: Path) -> tuple[str, TextIO | None]:
    """Has the interpreter write hard faults to a file. Returns what the last run left there, and the open file."""
    path = folder / FAULT_FILE
    try:
        left = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        file = path.open("w", encoding="utf-8")
    except OSError:
        return "", None
    faulthandler.enable(file)
    return left.strip(), file
