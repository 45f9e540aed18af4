"""Warns once of a desk that lies where a database file is not safe; nobody is kept from working on it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from complaintdesk.system.folders import UnsafeFolder, unsafe_folder
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.messages import Message, Tone

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class FolderWarning(QObject):
    """Looks at the folder of a desk that was opened, unless that desk was warned of before on this computer."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._path = Path()

    def look(self, path: Path) -> None:
        """Looks, away from the window's thread: a network may be slow to answer."""
        if str(path) not in self._context.preferences.value.warned:
            self._path = path
            self._context.operations.read(self, _look, self._tell)

    def _tell(self, found: UnsafeFolder | None) -> None:
        if found is None:
            return
        preferences = self._context.preferences
        preferences.save(preferences.value.warned_of(self._path))
        self._context.messages.show(Message(Tone.WARNING, warning_words(found), "Open the folder", self._open_folder))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _look(desk: Desk) -> UnsafeFolder | None:
    return unsafe_folder(desk.path)


def warning_words(found: UnsafeFolder) -> str:
    """Why the folder is not safe and what to do."""
    if found.service:
        why = (
            f"This desk lies in a folder that {found.service} synchronises. {found.service} may copy the file while "
            "the desk is writing in it, or keep two that differ, and cases could be lost."
        )
        keep = f"Copies of its backups are safe in {found.service}."
    else:
        why = (
            "This desk lies on another computer. If the connection breaks while the desk is writing, the file may be "
            "damaged, and cases could be lost."
        )
        keep = "Copies of its backups are safe there."
    return (
        f"{why} When you have a moment: close the desk, move the file and its folder of backups to a folder that is "
        f"on this computer only, and open it there. {keep}"
    )
