"""The last line of defence: whatever nobody foresaw ends here, once, after drafts were saved.

A report tells where the program stopped and what kind of error it was. It leaves out the
error's message, which may quote a record, and the folders of the computer, which may hold
a person's name. Nobody is shown it: it is a file for whoever looks after the program.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from complaintdesk.system import atomic, paths
from complaintdesk.system.clock import Clock
from complaintdesk.system.logs import trace_without_words

logger = logging.getLogger(__name__)

FAULT_FILE = "fault.log"
REPORT_NAME = "crash report {:%Y-%m-%d %H%M%S}.txt"
_MOST_REPORTS = 20


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One error nobody foresaw: its kind, and the file that tells more (None where none could be written)."""

    kind: str
    file: Path | None


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
            self._show(CrashReport(kind.__qualname__, write_report(paths.log_folder(), self._text(kind, trace))))
        except Exception:
            logger.exception("the report of an error failed too")
        finally:
            self._busy.release()

    def _text(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        """What a report says: the program, the system, and the way to the error."""
        import platform  # an error is rare, and every start would pay for it

        place = f"ComplaintDesk {self._version}\nPython {platform.python_version()}\n{platform.platform()}\n"
        return f"{place}\n{trace_without_words(kind, trace)}\n"


def write_report(folder: Path, text: str) -> Path | None:
    """Keeps a report in a file of its own, and the twenty latest of all; None where it cannot be written."""
    path = folder / REPORT_NAME.format(Clock().now())
    try:
        atomic.write_text(path, text)
        for old in sorted(folder.glob("crash report *.txt"))[:-_MOST_REPORTS]:
            old.unlink()
    except OSError:
        return path if path.is_file() else None
    return path


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
