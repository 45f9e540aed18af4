"""Closing the desk: what is still being saved is finished, a backup is taken, and only then the file is let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.session import Backup, OpenDesk


class Closer(QObject):
    """Closes the desk, to quit or to open another.

    `finished` says whether the program ends, and which desk comes next: one that is open
    already (OpenDesk), one to be opened (Path), or None.
    """

    finished = Signal(bool, object)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._quitting = False
        self.is_under_way = False
        self._then: OpenDesk | Path | None = None
        self.is_finished = False

    def begin(self, *, quitting: bool, then: OpenDesk | Path | None = None) -> None:
        """Begins to close the open desk; while a closing is under way, it can only be made to end the program."""
        self._quitting = self._quitting or quitting
        if self.is_under_way:
            return
        self._then = then
        self.is_under_way = True
        self._context.session.close(self._closed, self._failed)

    def _closed(self, _: Backup | None) -> None:
        self._end()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._context.prompts.tell(
                self._window,
                "No backup was taken",
                "Everything you saved is in the desk file, but no backup could be taken this time.",
                str(error),
            )
        else:
            self._context.messages.error(error)
        self._end()

    def _end(self) -> None:
        self.is_under_way = False
        self.is_finished = self._quitting
        self.finished.emit(self._quitting, self._then)
