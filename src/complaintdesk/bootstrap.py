"""Puts the program together: the one module that knows every layer.

It keeps the log, checks the clock and opens the window; Qt and everything heavy is
imported only when it is wanted.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.system import logs, paths
from complaintdesk.system.clock import TODAY_VARIABLE, Clock


@contextmanager
def keeping_log() -> Iterator[Path | None]:
    """Keeps the program's log while a command runs; gives the log's file.

    None where it cannot be written: that must not keep anybody from work.
    """
    handler = None
    try:
        handler = logs.start(paths.log_folder())
    except OSError:
        handler = None
    try:
        yield Path(handler.baseFilename) if handler is not None else None
    finally:
        if handler is not None:
            logging.getLogger().removeHandler(handler)
            handler.close()


def check_clock() -> None:
    """Raises UserError "clock.variable" where the date set for trying things out is no date."""
    try:
        Clock().today()
    except ValueError as error:
        raise UserError("clock.variable", text=os.environ.get(TODAY_VARIABLE, ""), variable=TODAY_VARIABLE) from error


def has_screen() -> bool:
    """False on Linux and its kin where no display is set and Qt was not told to do without one."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(path: Path | None) -> int:
    """Opens the desk's window, with the desk file `path` in it if one is given; its exit code.

    Raises UserError "window.no_qt" or "window.no_screen" where there can be no window.
    """
    check_qt()
    if not has_screen():
        raise UserError("window.no_screen")
    from complaintdesk.ui.app import run

    return run([str(path)] if path is not None else [])


def take_screenshots(folder: Path, desk: Path, clock: Clock) -> list[Path]:
    """Draws every screen of a desk into a folder; needs Qt but no screen, and raises as `check_qt` does."""
    check_qt()
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from complaintdesk.ui.screenshots import make_screenshots

    return make_screenshots(folder, desk, clock)


def check_qt() -> None:
    """Raises UserError "window.no_qt" where Qt, or a library of the system's that it rests on, is missing."""
    if importlib.util.find_spec("PySide6") is None:
        raise UserError("window.no_qt")
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise UserError("window.no_qt") from error
