"""Runs a service away from the window's thread, reports errors in one way, and tells what changed.

Screens and dialogs call services only through here:

    context.operations.read(self, job, self._loaded)
    context.operations.change(self, job, self._saved, said="The case is closed.", refused=self._fields.show)
    context.operations.make(self, job, self._made, text="Making the pack")

A job is a function of the open `Desk` (for `make` also of a `TaskContext`); it holds no
widget. What goes wrong is shown in the message bar unless the caller takes it. An answer
that arrives when its desk has been closed is nobody's any more: only what could not be
saved is still told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused
from complaintdesk.ui.changes_hub import ChangesHub
from complaintdesk.ui.messages import Message, Messages, Tone
from complaintdesk.ui.session import DeskSession
from complaintdesk.ui.tasks import Lane, Task, TaskContext, TaskRunner

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

T = TypeVar("T")
Refused = Callable[[tuple[Problem, ...]], None]
Failed = Callable[[Exception], None]


class Operations(QObject):
    """The way from the window to the services."""

    progressed = Signal(object)  # Progress of the long job that is under way
    ended = Signal()

    def __init__(self, session: DeskSession, tasks: TaskRunner, hub: ChangesHub, messages: Messages) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._hub = hub
        self.messages = messages

    def read(
        self,
        owner: QObject,
        job: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        lane: Lane = Lane.DATABASE,
    ) -> Task:
        """Looks something up, or draws something. `failed` takes an error in place of the message bar."""
        desk = self._session.current.desk

        def whole(_: TaskContext) -> T:
            return job(desk)

        shown, told = self._while_open(desk, done), self._while_open(desk, failed or self.messages.error)
        return self._tasks.submit(owner, whole, shown, told, lane=lane)

    def change(
        self,
        owner: QObject,
        job: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        *,
        said: str = "",
        refused: Refused | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Does one act, tells the screens what changed, then gives `done` the service's answer.

        What changed is read off the answer: see `changes_of`. `said` is shown when it is
        done, together with the answer's warnings. `refused` gets the problems of a refused
        request, to show them beside their fields; `failed` any other error.
        """
        desk = self._session.current.desk
        ending = _Ending(self, desk, owner, done, said, refused, failed)

        def whole(_: TaskContext) -> T:
            return job(desk)

        return self._tasks.submit(self, whole, ending.succeeded, ending.failed)

    def make(
        self,
        owner: QObject,
        job: Callable[[Desk, TaskContext], T],
        done: Callable[[T], None] | None = None,
        *,
        text: str,
        said: str = "",
        failed: Failed | None = None,
    ) -> Task:
        """Does something that takes a while (a pack, many letters) on the other lane.

        `text` says what is being done; it stands in the status line until the job ends.
        """
        desk = self._session.current.desk
        ending = _Ending(self, desk, owner, done, said, None, failed)

        def whole(context: TaskContext) -> T:
            context.progress(0, 0, text)
            return job(desk, context)

        return self._tasks.submit(
            self, whole, ending.long_succeeded, ending.long_failed, progress=self.progressed.emit, lane=Lane.RENDER
        )

    def broadcast(self, changes: Changes) -> None:
        """Tells the screens of changes that came about in another way."""
        self._hub.broadcast(changes)

    def is_open(self, desk: Desk) -> bool:
        """True while this desk, and not another or none, is the one in the window."""
        return self._session.is_open and self._session.current.desk is desk

    def _while_open(self, desk: Desk, callback: Callable[[Any], None]) -> Callable[[Any], None]:
        def called(answer: object) -> None:
            if self.is_open(desk):
                callback(answer)

        return called


@dataclass(frozen=True, slots=True)
class _Ending:
    """What follows an act: the broadcast while its desk is open, the caller's own part while its widget lives too."""

    operations: Operations
    desk: Desk
    owner: QObject
    done: Callable[[Any], None] | None
    said: str
    refused: Refused | None
    failed_as: Failed | None

    def succeeded(self, answer: object) -> None:
        if not self.operations.is_open(self.desk):
            return
        self.operations.broadcast(changes_of(answer))
        self._say(tuple(getattr(answer, "warnings", ())))
        if self.done is not None and shiboken6.isValid(self.owner):
            self.done(answer)

    def _say(self, warnings: tuple[Problem, ...]) -> None:
        lines = [self.said] if self.said else []
        lines += [w.text for w in warnings]
        if lines:
            tone = Tone.WARNING if warnings else Tone.SUCCESS
            self.operations.messages.show(Message(tone, "\n".join(lines), here=True))

    def failed(self, error: Exception) -> None:
        lives = shiboken6.isValid(self.owner) and self.operations.is_open(self.desk)
        if lives and self.refused is not None and isinstance(error, RequestRefused):
            self.refused(error.problems)
        elif lives and self.failed_as is not None:
            self.failed_as(error)
        else:
            self.operations.messages.error(error)

    def long_succeeded(self, answer: object) -> None:
        self.operations.ended.emit()
        self.succeeded(answer)

    def long_failed(self, error: Exception) -> None:
        self.operations.ended.emit()
        self.failed(error)


def changes_of(answer: object) -> Changes:
    """What a service's answer says has changed.

    The answer is a `Changes`, has one as `changes`, has a `Done` as `done`, or is a tuple
    that holds one; anything else changed nothing.
    """
    if isinstance(answer, Changes):
        return answer
    if isinstance(answer, tuple):
        return next((part for part in answer if isinstance(part, Changes)), Changes())
    found = getattr(answer, "changes", None)
    if found is None:
        found = getattr(getattr(answer, "done", None), "changes", None)
    return found if isinstance(found, Changes) else Changes()
