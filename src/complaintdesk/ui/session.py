"""The desk file that is open in the window, and how it is opened and closed.

Opening and closing run on the database lane, behind whatever is still being saved there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from complaintdesk.system.clock import Clock
from complaintdesk.ui.tasks import TaskContext, TaskRunner

if TYPE_CHECKING:
    from complaintdesk.domain.landlord import Landlord
    from complaintdesk.services.desk import Desk


class Backup(Protocol):
    """What the window tells of a backup."""

    @property
    def taken_at(self) -> datetime:
        """When it was taken, in UTC."""
        ...

    @property
    def cases(self) -> int:
        """How many cases were counted in it."""
        ...


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """An open desk with what the window shows of it all the time."""

    desk: Desk
    landlord: Landlord
    protected: bool


class DeskSession(QObject):
    """Holds the one open desk. Payload of `opened`, `opened_beside` and `protection_changed`: OpenDesk.

    `is_opening` is True while a file is being opened: it is not to be left half-way.
    `opened_beside` brings a desk that was opened while another is open: whoever takes it
    closes the other first, or lets the new one go.
    """

    opened = Signal(object)
    opened_beside = Signal(object)
    protection_changed = Signal(object)
    closed = Signal()

    def __init__(self, tasks: TaskRunner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._clock = clock
        self._open: OpenDesk | None = None
        self.is_opening = False

    @property
    def is_open(self) -> bool:
        """True while a desk is open."""
        return self._open is not None

    @property
    def current(self) -> OpenDesk:
        """The open desk; RuntimeError when there is none, which is a bug."""
        if self._open is None:
            raise RuntimeError("no desk is open")
        return self._open

    def open(
        self, path: Path, failed: Callable[[Exception], None], *, secret: str | None = None, read_only: bool = False
    ) -> None:
        """Opens a desk file; `failed` gets the UserError of `services.desk.open_desk`."""
        clock, path = self._clock, path.absolute()

        def job(_: TaskContext) -> OpenDesk:
            from complaintdesk.services.desk import open_desk

            return looked_at(open_desk(path, clock, secret, read_only=read_only))

        def refused(error: Exception) -> None:
            self.is_opening = False
            failed(error)

        self.is_opening = True
        self._tasks.submit(self, job, self.take, refused)

    def take(self, opened: OpenDesk) -> None:
        """Takes over a desk that was just opened or made, unless another is open: see `opened_beside`."""
        self.is_opening = False
        if self._open is not None:
            self.opened_beside.emit(opened)
            return
        self._open = opened
        self._keep_private(opened)
        self.opened.emit(opened)

    def let_go(self, opened: OpenDesk, done: Callable[[], None]) -> None:
        """Closes a desk that was opened beside and is not wanted; nothing was done in it, so no backup is taken."""

        def job(_: TaskContext) -> None:
            opened.desk.close(take_backup=False)

        def closed(_: None) -> None:
            done()

        self._tasks.submit(self, job, closed)

    def landlord_changed(self, landlord: Landlord) -> None:
        """Keeps the landlord's settings as they are now."""
        if self._open is not None:
            self._open = OpenDesk(self._open.desk, landlord, self._open.protected)

    def set_protected(self, protected: bool) -> None:
        """Keeps whether the desk has a passphrase now, and tells."""
        if self._open is not None:
            self._open = OpenDesk(self._open.desk, self._open.landlord, protected)
            self._keep_private(self._open)
            self.protection_changed.emit(self._open)

    def _keep_private(self, opened: OpenDesk) -> None:
        if opened.protected:
            from complaintdesk.ui.drafts import forget_drafts

            forget_drafts(opened.desk.path)

    def close(self, done: Callable[[Backup | None], None], failed: Callable[[Exception], None]) -> None:
        """Takes a backup and closes the desk; the desk is closed even when the backup fails."""
        desk = self.current.desk
        self._open = None

        def job(_: TaskContext) -> Backup | None:
            from complaintdesk.services.first_look import keep_first_look

            try:
                keep_first_look(desk)
            finally:
                taken = desk.close()
            return taken

        self._tasks.submit(self, job, done, failed)
        self.closed.emit()


def looked_at(desk: Desk) -> OpenDesk:
    """The desk with its landlord; the desk is closed again where it cannot be read. Runs on the database lane."""
    from complaintdesk.services.desk import is_protected
    from complaintdesk.services.settings import landlord

    try:
        return OpenDesk(desk, landlord(desk), is_protected(desk.path))
    except BaseException:
        desk.close(take_backup=False)
        raise
