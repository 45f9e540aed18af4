"""Starts the window: fonts and look, crash hooks, paint first, then the desk.

The window is drawn before anything that knows records is imported; the desk used last is
opened on the database lane.
"""

from __future__ import annotations

import locale
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from complaintdesk import __version__
from complaintdesk.system import crash, logs, paths, resources
from complaintdesk.system.clock import Clock
from complaintdesk.system.preferences import PreferencesFile
from complaintdesk.ui import qt_log
from complaintdesk.ui.changes_hub import ChangesHub
from complaintdesk.ui.collector import GarbageCollector
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.crash_window import CrashWindow
from complaintdesk.ui.interrupts import Interrupts
from complaintdesk.ui.main_window import MainWindow
from complaintdesk.ui.messages import Messages
from complaintdesk.ui.navigator import Navigator
from complaintdesk.ui.operations import Operations
from complaintdesk.ui.prompts import Prompts
from complaintdesk.ui.session import DeskSession
from complaintdesk.ui.tasks import TaskRunner
from complaintdesk.ui.theme import Theme, register_fonts

if TYPE_CHECKING:
    from complaintdesk.ui.reminders import Reminders

logger = logging.getLogger(__name__)

_NAME = "ComplaintDesk"


def run(argv: Sequence[str]) -> int:
    """Opens the window and stays until it is closed; `argv` may name a desk file. Returns the exit code."""
    app = make_application()
    logs.start(paths.log_folder())
    qt_log.install()
    left_over, fault_file = crash.watch_faults(paths.log_folder())
    desk = Desktop(app, Clock(), Prompts(), Path(argv[0]) if argv else None)
    interrupts = Interrupts(desk)
    interrupts.asked.connect(desk.window.close)
    desk.start(left_over)
    code = app.exec()
    interrupts.put_away()
    desk.stop()
    if fault_file is not None:
        fault_file.close()
    return code


def make_application() -> QApplication:
    """Qt's application object with our name, font, style and British dates; there is one, dressed once."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["complaintdesk"])
    if app.applicationName() == _NAME:
        return app
    locale.setlocale(locale.LC_TIME, "C")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.setApplicationName(_NAME)
    app.setApplicationVersion(__version__)
    app.setOrganizationName("ComplaintDesk")
    app.setDesktopFileName("complaintdesk")
    app.setStyle("Fusion")
    register_fonts()
    app.setWindowIcon(QIcon(str(resources.path("icons", "complaintdesk.svg"))))
    return app


def make_context(parent: QObject, clock: Clock, prompts: Prompts, hooks: crash.CrashHooks) -> UiContext:
    """The parts that screens share, owned by `parent`; nothing is read but the preferences."""
    tasks = TaskRunner(parent)
    messages = Messages(hooks.caught, parent)
    tasks.unhandled = messages.error
    hub = ChangesHub(parent)
    session = DeskSession(tasks, clock, parent)
    preferences = PreferencesFile(paths.config_folder(), clock.now())
    theme = Theme(parent)
    theme.apply(preferences.value.appearance, preferences.value.text_percent)
    return UiContext(
        clock=clock,
        tasks=tasks,
        hub=hub,
        messages=messages,
        session=session,
        operations=Operations(session, tasks, hub, messages),
        navigate=Navigator(parent),
        prompts=prompts,
        preferences=preferences,
        theme=theme,
    )


class Desktop(QObject):
    """The running program: one window, its context, and what must be put away at the end."""

    _drafts_wanted = Signal()

    def __init__(self, app: QApplication, clock: Clock, prompts: Prompts, asked_for: Path | None = None) -> None:
        super().__init__(app)
        self._crashes = CrashWindow(self)
        self.hooks = crash.CrashHooks(__version__, self._drafts_wanted.emit, self._crashes.show)
        self.context = make_context(self, clock, prompts, self.hooks)
        # An error may come from any thread; forms are read on the window's own.
        self._drafts_wanted.connect(self._save_drafts)
        self._collector = GarbageCollector(self)
        self._asked_for = asked_for
        self.window = MainWindow(self.context, QSettings(str(paths.config_folder() / "window.ini"), _INI))
        self._reminders: Reminders | None = None
        self.context.session.opened.connect(self._remind)

    def start(self, left_over: str = "") -> None:
        """Shows the window; the desk is opened once it has been painted."""
        self.hooks.install()
        self.window.painted.connect(self._begin)
        self.window.show()
        if left_over:
            logger.error("the last run ended in a fault\n%s", left_over)
            self.context.messages.warning(
                "ComplaintDesk stopped unexpectedly last time. What was saved is safe; "
                "an unfinished form is offered again when you open it."
            )

    def stop(self) -> None:
        """Waits for what is running and puts everything away; the window has closed the desk by then."""
        self.context.tasks.shut_down()
        self._collector.stop()
        self.context.theme.put_away()
        self.hooks.remove()

    @Slot()
    def _begin(self) -> None:
        self._tell_of_preferences()
        recent = [Path(name) for name in self.context.preferences.value.recent]
        path = self._asked_for or next((p for p in recent if p.is_file()), None)
        if path is None:
            self.window.show_welcome()
        else:
            self.window.open_another(path)

    @Slot()
    def _remind(self) -> None:
        """Begins with the first desk that is opened: nothing is loaded for it before the window is painted."""
        from complaintdesk.ui.reminders import Reminders

        if self._reminders is None:
            self._reminders = Reminders(self.context, self.window)
            self._reminders.begin()

    def _tell_of_preferences(self) -> None:
        moved = self.context.preferences.problem
        if moved is not None:
            self.context.messages.warning(
                f"Your preferences could not be read, so the usual ones are used. The file was kept as {moved.name}."
            )

    @Slot()
    def _save_drafts(self) -> None:
        self.window.save_drafts()


_INI = QSettings.Format.IniFormat
