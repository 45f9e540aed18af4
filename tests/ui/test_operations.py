"""Operations: what changed is told to every screen, what went wrong is shown in one way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.services.desk import Desk
from complaintdesk.system import paths
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.operations import changes_of
from complaintdesk.ui.tasks import TaskContext
from tests.ui.driver import Driver


@dataclass(frozen=True)
class Answer:
    """As a service's `Done`."""

    changes: Changes
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Outer:
    """As `Issued`, which holds a `Done`."""

    done: Answer


RESIDENT = "Mrs O’Neill of 1 Quay Street"
ONE = Changes.of_case(7)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (ONE, ONE),
        (Answer(ONE), ONE),
        (Outer(Answer(ONE)), ONE),
        (("settings", ONE), ONE),
        (("settings", 3), Changes()),
        (None, Changes()),
        ("text", Changes()),
    ],
)
def test_what_changed_is_read_off_the_answer(answer: object, expected: Changes) -> None:
    assert changes_of(answer) == expected


def heard(window: Driver) -> tuple[list[Changes], list[Message]]:
    changes: list[Changes] = []
    messages: list[Message] = []
    window.context.hub.changed.connect(changes.append)
    window.context.messages.shown.connect(messages.append)
    return changes, messages


def test_a_change_is_broadcast_said_and_answered(window: Driver) -> None:
    changes, messages = heard(window)
    answers: list[Answer] = []

    def job(desk: Desk) -> Answer:
        assert desk is window.context.desk
        return Answer(ONE)

    window.context.operations.change(window.window, job, answers.append, said="It is done.")
    window.rest()
    assert changes == [ONE]
    assert answers == [Answer(ONE)]
    assert messages == [Message(Tone.SUCCESS, "It is done.", here=True)]


def test_warnings_are_shown_with_what_was_said(window: Driver) -> None:
    _, messages = heard(window)
    warning = Problem("on", "extension.no_ombudsman")
    window.context.operations.change(window.window, lambda _: Answer(ONE, (warning,)), said="Extended.")
    window.rest()
    assert messages == [Message(Tone.WARNING, f"Extended.\n{warning.text}", here=True)]


def test_a_change_is_broadcast_though_its_form_is_gone(window: Driver) -> None:
    changes, _ = heard(window)
    form = QWidget()
    window.context.operations.change(form, lambda _: Answer(ONE), lambda _: form.show())
    form.deleteLater()
    window.until(lambda: not window.context.tasks.is_busy)
    assert changes == [ONE]


def test_problems_go_to_the_form_and_other_errors_to_the_message_bar(window: Driver) -> None:
    _, messages = heard(window)
    problems = (Problem("reason", "extension.reason_missing"),)
    taken: list[tuple[Problem, ...]] = []

    def refused(_: Desk) -> Answer:
        raise RequestRefused(problems)

    def elsewhere(_: Desk) -> Answer:
        raise UserError("changed.elsewhere")

    window.context.operations.change(window.window, refused, refused=taken.append)
    window.context.operations.change(window.window, elsewhere, refused=taken.append)
    window.rest()
    assert taken == [problems]
    assert messages == [Message(Tone.ERROR, str(UserError("changed.elsewhere")))]
    assert str(UserError("changed.elsewhere")) in window.texts()


def test_a_long_job_shows_its_progress_and_takes_it_away(window: Driver) -> None:
    seen: list[str] = []
    ended: list[bool] = []
    window.context.operations.progressed.connect(lambda progress: seen.append(progress.text))
    window.context.operations.ended.connect(lambda: ended.append(True))

    def job(_: Desk, context: TaskContext) -> Answer:
        context.progress(1, 2, "half of it")
        return Answer(Changes(packs=True))

    window.context.operations.make(window.window, job, text="Making the pack")
    window.rest()
    assert seen == ["Making the pack", "half of it"]
    assert ended == [True]


def test_a_bug_takes_the_crash_path_and_the_desk_goes_on(window: Driver, expected_logs: list[str]) -> None:
    expected_logs.append("an unforeseen error")

    def job(_: Desk) -> Answer:
        raise KeyError(RESIDENT)

    window.context.operations.change(window.window, job)
    window.rest()
    window.until(lambda: "Something went wrong that should not have" in window.texts())
    assert "Traceback" not in window.texts()
    assert "KeyError" not in window.texts()
    file = Path(window.find(QLineEdit, "The report").text())
    assert RESIDENT not in file.read_text(encoding="utf-8")
    assert "KeyError" in file.read_text(encoding="utf-8")
    window.click("Copy where it is")
    assert QGuiApplication.clipboard().text() == str(file)
    assert "What you had typed" not in window.texts()
    window.click("Go on")
    assert "Something went wrong" not in window.texts()


def test_what_is_typed_is_kept_when_something_goes_badly_wrong(window: Driver, expected_logs: list[str]) -> None:
    expected_logs.append("an unforeseen error")
    window.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.write("Resident’s name", "Miss José Núñez")
    window.desktop.hooks.caught(KeyError("planted"))
    kept = list(paths.recovery_folder().glob("*-log.json"))
    assert [json.loads(path.read_text(encoding="utf-8"))["name_edit"] for path in kept] == ["Miss José Núñez"]
    window.until(lambda: "Something went wrong that should not have" in window.texts())
    assert "is still on the screen, and a copy was kept" in window.texts()
    window.click("Go on")


def test_what_was_read_of_a_desk_that_is_closed_meanwhile_is_not_shown(window: Driver) -> None:
    read = Event()
    seen: list[str] = []

    def job(_: Desk) -> str:
        read.set()
        return "read"

    window.context.operations.read(window.window, job, seen.append)
    window.window.status.look_at_backups()
    assert read.wait(10)
    window.window.leave_desk()
    window.until(lambda: not window.context.tasks.is_busy)
    assert seen == []
    assert "Welcome to ComplaintDesk" in window.texts()


def test_a_change_that_ends_after_the_desk_was_closed_is_told_only_where_it_failed(window: Driver) -> None:
    changes, messages = heard(window)
    failures: list[Exception] = []
    answers: list[Answer] = []

    def refused(_: Desk) -> Answer:
        raise UserError("changed.elsewhere")

    window.context.operations.change(window.window, lambda _: Answer(ONE), answers.append, said="It is done.")
    window.context.operations.change(window.window, refused, failed=failures.append)
    window.window.leave_desk()
    window.until(lambda: not window.context.tasks.is_busy)
    assert (changes, answers, failures) == ([], [], [])
    assert messages == [Message(Tone.ERROR, str(UserError("changed.elsewhere")))]
