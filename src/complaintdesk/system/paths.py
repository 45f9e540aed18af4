"""Where the desk keeps what belongs to the computer and not to the desk file: preferences, logs, recovery.

`COMPLAINTDESK_HOME` moves all of it into one folder, for tests and for a portable copy.
"""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path

import platformdirs

from complaintdesk.system import private

HOME_VARIABLE = "COMPLAINTDESK_HOME"
_NAME = "ComplaintDesk"


def config_folder() -> Path:
    """The folder of the preferences; made if it is not there."""
    return _made(_home("config") or Path(platformdirs.user_config_dir(_NAME, appauthor=False)))


def log_folder() -> Path:
    """The folder of the log and of crash reports; made if it is not there."""
    return _made(_home("logs") or Path(platformdirs.user_log_dir(_NAME, appauthor=False)))


def recovery_folder() -> Path:
    """The folder of unsaved forms kept against a crash; made if it is not there."""
    return _made(_home("recovery") or Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "recovery")


def documents_folder() -> Path:
    """The person's own documents folder, where a new desk is suggested; not made."""
    return _home("documents") or Path(platformdirs.user_documents_dir())


def _home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / part if home else None


def _made(folder: Path) -> Path:
    """The folder, or where it cannot be written (a locked home, a full disk) one that lasts as long as the program."""
    try:
        private.new_folder(folder)
    except OSError:
        return Path(_passing(folder).name)
    return folder if os.access(folder, os.W_OK) else Path(_passing(folder).name)


@cache
def _passing(_: Path) -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="complaintdesk-", ignore_cleanup_errors=True)
