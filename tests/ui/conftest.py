"""A window for each test: its own folders, its own copy of a desk, a fixed clock, and prompts with a script."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from complaintdesk.domain.acts import Acknowledge, Define, LogCase, PointWording
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident, Responsibility
from complaintdesk.services.complaints import log_case, perform
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.app import Desktop, make_application
from tests.builders import landlord
from tests.ui.driver import Driver, ScriptedPrompts

TODAY = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
"""A Friday."""

WITHOUT_A_SCREEN = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard|grabbing the mouse)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Qt says of having no screen is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(WITHOUT_A_SCREEN, extend=True))


OpenWindow = Callable[[Path | None], Driver]


def log(desk: Desk, day: date, name: str, address: str, kind: CaseKind = CaseKind.COMPLAINT) -> int:
    """Logs one case; returns its id."""
    request = LogCase(
        kind, day, Channel.PHONE, Resident(0, name), Home(0, address, "AN1 2BC"),
        f"{name} says that the roof leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return log_case(desk, request).case.id


@pytest.fixture(scope="session")
def seeded_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with one case of each urgency on 20 November 2026, made once."""
    path = tmp_path_factory.mktemp("desk") / "Harbour Homes.desk"
    desk = create_desk(path, landlord(), Clock(TODAY)).desk
    log(desk, date(2026, 11, 2), "Olga O’Neill", "1 Quay Street")
    log(desk, date(2026, 11, 13), "Tariq Hussain", "2 Quay Street")
    log(desk, date(2026, 11, 18), "Siân Rees & Son", "3 Quay Street")
    answered = log(desk, date(2026, 11, 6), "Tom Beckett", "4 Quay Street")
    points = (PointWording(0, "The roof leaks", Responsibility.OURS),)
    perform(desk, answered, Define(points, "A sound roof"))
    perform(desk, answered, Acknowledge(1, date(2026, 11, 10)))
    log(desk, date(2026, 11, 19), "Grace Patel", "5 Quay Street", CaseKind.SERVICE_REQUEST)
    desk.close(take_backup=False)
    return path


@pytest.fixture
def desk_path(seeded_desk: Path, tmp_path: Path) -> Path:
    """A copy of the seeded desk, which was closed when it was copied."""
    return Path(shutil.copy(seeded_desk, tmp_path / seeded_desk.name))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes the application; ours takes it over."""
    return QApplication


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    """Starts the program as a person does; with None there is no desk yet."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    running: list[Desktop] = []

    def start(path: Path | None) -> Driver:
        prompts = ScriptedPrompts()
        desktop = Desktop(make_application(), Clock(TODAY), prompts, path)
        running.append(desktop)
        desktop.window.resize(1366, 768)
        with qtbot.waitSignal(desktop.window.painted, timeout=20_000):
            desktop.start()
        driver = Driver(qtbot, desktop, prompts)
        driver.rest()
        return driver

    yield start
    for desktop in running:
        _put_away(qtbot, desktop)


def _put_away(qtbot: QtBot, desktop: Desktop) -> None:
    prompts = desktop.context.prompts
    assert isinstance(prompts, ScriptedPrompts)
    prompts.confirmations = [True] * 9
    desktop.window.close()
    qtbot.waitUntil(lambda: not desktop.window.isVisible(), timeout=20_000)
    desktop.stop()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    make_application().setStyleSheet("")  # its pictures went with the theme; now no widget has to change its looks


@pytest.fixture
def window(open_window: OpenWindow, desk_path: Path) -> Driver:
    """The window with the seeded desk open, at rest on Today."""
    return open_window(desk_path)
