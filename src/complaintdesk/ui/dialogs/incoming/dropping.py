"""Files that are dragged onto the case from a folder or a mail program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

_PROMISED = ("filegroupdescriptor", "application/x-moz-file-promise", "com.apple.pasteboard.promised-file-url")
"""How mail programs offer an email that is no file yet."""


def may_drop(event: QDropEvent) -> bool:
    """True for files, and for emails that a mail program offers, of which it is told that they must be saved first."""
    data = event.mimeData()
    return bool(_local(data)) or any(mark in one.lower() for one in data.formats() for mark in _PROMISED)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that were dropped; none for what is no file."""
    return _local(event.mimeData())


def _local(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
