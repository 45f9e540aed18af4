"""Work away from the window's thread, and the one way back.

`TaskRunner.submit(owner, job, done, failed, progress)`: the job runs on a lane, the
callbacks on the window's thread, and only while `owner` still lives. A job is a plain
function of a `TaskContext`; it must not touch widgets. Nothing else crosses threads.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class Lane(StrEnum):
    """Where a job waits its turn; each lane does one job at a time, in order."""

    DATABASE = "database"
    RENDER = "render"


class Cancelled(Exception):
    """Raised inside a job whose result nobody wants any more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (0 when that is not known), and what it is doing."""

    done: int
    total: int
    text: str = ""


class TaskContext:
    """What a job may use to speak to the window; safe from its own thread."""

    def __init__(self, post: Callable[[Progress], None]) -> None:
        self._post = post
        self._cancelled = threading.Event()

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Tells how far the job is, and stops it where it was cancelled."""
        self.check_cancelled()
        self._post(Progress(done, total, text))

    def check_cancelled(self) -> None:
        """Raises Cancelled once the job was cancelled."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Asks the job to stop; no callback of it is called after this."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """True once somebody asked the job to stop."""
        return self._cancelled.is_set()


@dataclass(eq=False, slots=True)
class Task:
    """One job handed in; `cancel` drops its result even where the job cannot stop at once."""

    owner: QObject
    job: Callable[[TaskContext], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    progress: Callable[[Progress], None] | None
    context: TaskContext | None = None

    def cancel(self) -> None:
        """Drops the task: none of its callbacks is called from now on."""
        if self.context is not None:
            self.context.cancel()

    @property
    def is_wanted(self) -> bool:
        """True while it was not cancelled and its owner still exists."""
        return self.context is not None and not self.context.is_cancelled and shiboken6.isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Delivery:
    task: Task
    ended: bool
    result: Any = None
    error: Exception | None = None
    progress: Progress | None = None


class TaskRunner(QObject):
    """Runs jobs on two lanes and delivers their results on the thread it was made on.

    An error for which the submitter has no `failed` goes to `unhandled`, which by default
    raises it where the interpreter's own hook sees it.
    """

    busy_changed = Signal(bool)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._inbox: deque[_Delivery] = deque()
        self._pending: set[Task] = set()
        self._closed = False
        self.unhandled: Callable[[Exception], None] = _raise
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """True while any job is waiting, running or not yet delivered."""
        return bool(self._pending)

    def submit(
        self,
        owner: QObject,
        job: Callable[[TaskContext], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        progress: Callable[[Progress], None] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task:
        """Queues a job. Call it on the window's thread only; after `shut_down` nothing is taken."""
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("jobs are handed in on the window's thread only")
        task = Task(owner, job, done, failed, progress)
        task.context = TaskContext(_Poster(self, task))
        if self._closed:
            task.cancel()
            return task
        self._pending.add(task)
        self._lane(lane).submit(self._run, task)
        if len(self._pending) == 1:
            self.busy_changed.emit(True)
        return task

    def shut_down(self) -> None:
        """Cancels what has not begun, waits for what runs, and delivers nothing more."""
        self._closed = True
        for task in self._pending:
            task.cancel()
        for executor in self._lanes.values():
            executor.shutdown(wait=True)
        self._inbox.clear()
        self._pending.clear()

    def post(self, delivery: _Delivery) -> None:
        """Puts a delivery in the inbox from any thread."""
        self._inbox.append(delivery)
        self._woken.emit()

    def _lane(self, lane: Lane) -> ThreadPoolExecutor:
        """Made with its first job, which comes after the window has been painted."""
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, f"complaintdesk-{lane}")
        return self._lanes[lane]

    def _run(self, task: Task) -> None:
        assert task.context is not None
        try:
            task.context.check_cancelled()
            delivery = _Delivery(task, True, result=task.job(task.context))
        except Cancelled:
            delivery = _Delivery(task, True)
        except Exception as error:
            delivery = _Delivery(task, True, error=error)
        self.post(delivery)

    @Slot()
    def _drain(self) -> None:
        if not self._inbox:
            return
        delivery = self._inbox.popleft()
        if self._inbox:
            self._woken.emit()
        if delivery.ended:
            self._pending.discard(delivery.task)
        try:
            if delivery.task.is_wanted:
                self._deliver(delivery)
        finally:
            if delivery.ended and not self._pending:
                self.busy_changed.emit(False)

    def _deliver(self, delivery: _Delivery) -> None:
        task = delivery.task
        if delivery.progress is not None:
            if task.progress is not None:
                task.progress(delivery.progress)
        elif delivery.error is not None:
            (task.failed or self.unhandled)(delivery.error)
        elif task.done is not None:
            task.done(delivery.result)


class _Poster:
    """Sends the progress of one task to the runner."""

    def __init__(self, runner: TaskRunner, task: Task) -> None:
        self._runner = runner
        self._task = task

    def __call__(self, progress: Progress) -> None:
        self._runner.post(_Delivery(self._task, False, progress=progress))


class LatestOnly:
    """Keeps only the last of a row of tasks, so that a slow earlier answer never overtakes a later one."""

    def __init__(self) -> None:
        self._task: Task | None = None

    def replace(self, task: Task) -> None:
        """Drops the task before and keeps this one."""
        self.drop()
        self._task = task

    def drop(self) -> None:
        """Drops the task that is under way, if there is one."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _raise(error: Exception) -> None:
    raise error
