"""Background work: results arrive once, on the window's thread, and only where somebody still wants them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from complaintdesk.ui.tasks import Lane, LatestOnly, Progress, TaskContext, TaskRunner


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner(qapp)
    yield made
    made.shut_down()
    shiboken6.delete(made)


def idle(runner: TaskRunner) -> bool:
    return not runner.is_busy


def test_every_result_and_every_error_arrives_in_order(runner: TaskRunner, qtbot: QtBot) -> None:
    arrived: list[object] = []

    def job(number: int) -> object:
        def work(_: TaskContext) -> int:
            if number % 10 == 3:
                raise ValueError(number)
            return number

        return work

    def failed(error: Exception) -> None:
        arrived.append(error.args[0])

    for number in range(50):
        runner.submit(runner, job(number), arrived.append, failed)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: idle(runner))
    assert arrived == list(range(50))


def test_jobs_run_elsewhere_and_callbacks_here(runner: TaskRunner, qtbot: QtBot) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []

    def work(_: TaskContext) -> int:
        return threading.get_ident()

    def done(there: int) -> None:
        seen.append((there, threading.get_ident()))

    for lane in Lane:
        runner.submit(runner, work, done, lane=lane)
    qtbot.waitUntil(lambda: idle(runner))
    assert len(seen) == 2
    assert len({there for there, _ in seen} | {here}) == 3
    assert {thread for _, thread in seen} == {here}


def test_progress_is_told_before_the_result(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(context: TaskContext) -> str:
        context.progress(1, 2, "half")
        context.progress(2, 2)
        return "whole"

    runner.submit(runner, work, told.append, progress=told.append)
    qtbot.waitUntil(lambda: idle(runner))
    assert told == [Progress(1, 2, "half"), Progress(2, 2), "whole"]


def test_a_cancelled_job_stops_and_says_nothing(runner: TaskRunner, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[object] = []

    def work(context: TaskContext) -> None:
        begun.set()
        assert go_on.wait(20)
        context.check_cancelled()
        reached.append("too far")

    task = runner.submit(runner, work, reached.append, reached.append)
    assert begun.wait(20)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: idle(runner))
    assert reached == []


def test_nothing_is_delivered_to_an_owner_that_is_gone(runner: TaskRunner, qtbot: QtBot) -> None:
    owner = QObject()
    go_on = threading.Event()
    reached: list[object] = []

    def work(_: TaskContext) -> int:
        assert go_on.wait(20)
        return 1

    runner.submit(owner, work, reached.append)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: idle(runner))
    assert reached == []


def test_an_error_nobody_takes_goes_to_the_one_place(runner: TaskRunner, qtbot: QtBot) -> None:
    caught: list[Exception] = []
    runner.unhandled = caught.append
    error = ValueError("planted")

    def work(_: TaskContext) -> None:
        raise error

    runner.submit(runner, work)
    qtbot.waitUntil(lambda: idle(runner))
    assert caught == [error]


def test_only_the_latest_answer_is_taken(runner: TaskRunner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    answers: list[str] = []
    latest = LatestOnly()

    def slow(_: TaskContext) -> str:
        assert go_on.wait(20)
        return "slow"

    latest.replace(runner.submit(runner, slow, answers.append))
    latest.replace(runner.submit(runner, lambda _: "quick", answers.append))
    go_on.set()
    qtbot.waitUntil(lambda: idle(runner))
    assert answers == ["quick"]


def test_busy_is_told_once_for_a_row_of_jobs(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    for _ in range(3):
        runner.submit(runner, lambda _: None)
    qtbot.waitUntil(lambda: idle(runner))
    assert told == [True, False]


def test_jobs_may_not_be_handed_in_from_another_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    caught: list[Exception] = []

    def work(_: TaskContext) -> None:
        runner.submit(runner, lambda _: None)

    runner.submit(runner, work, failed=caught.append)
    qtbot.waitUntil(lambda: idle(runner))
    assert [type(error) for error in caught] == [RuntimeError]


def test_after_the_end_nothing_is_taken_and_nothing_delivered(qapp: QApplication) -> None:
    runner = TaskRunner()
    reached: list[object] = []
    runner.submit(runner, lambda _: 1, reached.append)
    runner.shut_down()
    runner.submit(runner, lambda _: 2, reached.append)
    qapp.processEvents()
    assert reached == []
    assert not runner.is_busy
    shiboken6.delete(runner)
