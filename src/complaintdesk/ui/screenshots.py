"""Pictures of every screen, light and dark, made without a screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import UserError
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.system.preferences import Appearance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.app import Desktop

WIDTH, HEIGHT = 1366, 768
_LOOK_EVERY_MS = 40
_SCHEMES = (Appearance.LIGHT, Appearance.DARK)


def make_screenshots(folder: Path, desk_path: Path, clock: Clock | None = None) -> list[Path]:
    """Draws each screen of a desk at 1366 x 768 into `folder`, which is made if it is not there.

    Nothing in the desk changes and no preference is touched. Returns the PNG files. Raises
    what `services.desk.open_desk` raises, and UserError "folder.not_writable".
    """
    from complaintdesk.services.desk import open_desk

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder.not_writable", path=folder) from error
    from complaintdesk.ui import qt_log

    with _own_home(), qt_log.installed(), open_desk(desk_path, clock or Clock()) as desk:
        return list(_pictures(folder, desk))


@contextmanager
def _own_home() -> Iterator[None]:
    """Keeps preferences, logs and drafts out of the person's own folders."""
    before = os.environ.get(paths.HOME_VARIABLE)
    with TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ[paths.HOME_VARIABLE] = home
        try:
            yield
        finally:
            del os.environ[paths.HOME_VARIABLE]
            if before is not None:
                os.environ[paths.HOME_VARIABLE] = before


def _pictures(folder: Path, desk: Desk) -> Iterator[Path]:
    from PySide6.QtCore import QCoreApplication, QEvent

    from complaintdesk.ui.app import Desktop, make_application
    from complaintdesk.ui.prompts import Prompts
    from complaintdesk.ui.session import looked_at

    desktop = Desktop(make_application(), desk.clock, Prompts())
    window, theme = desktop.window, desktop.context.theme
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        for appearance in _SCHEMES:
            theme.apply(appearance, 100)
            window.show_welcome()
            yield _grab(desktop, window, folder / f"first-start-{appearance}.png")
        desktop.context.session.take(looked_at(desk))
        # Dressing every screen anew is what takes long, so each scheme makes its own round.
        for appearance in _SCHEMES:
            theme.apply(appearance, 100)
            for name in _tour(desktop, desk):
                yield _grab(desktop, window, folder / f"{name}-{appearance}.png")
            yield _log_picture(desktop, folder / f"log-{appearance}.png")
    finally:
        window.hide()
        # At once: what is left of a window looks for its small pictures, which go with the desktop.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        desktop.stop()


def _tour(desktop: Desktop, desk: Desk) -> Iterator[str]:
    """Goes from screen to screen, and gives the name of each once it was asked for."""
    from complaintdesk.services.cases import load_case
    from complaintdesk.services.letters import letter_choices
    from complaintdesk.services.today import today_list

    navigate = desktop.context.navigate
    navigate.show_today()
    yield "today"
    navigate.show_cases()
    yield "cases"
    first = next((case for case in today_list(desk).open_cases if case.stage), None)
    if first is not None:
        navigate.show_case(first.case_id)
        yield "case"
        fitting = [c.kind for c in letter_choices(load_case(desk, first.case_id)) if c.fits]
        if fitting:
            navigate.show_letter(first.case_id, fitting[0])
            yield "letter"
    navigate.show_calendar()
    yield "calendar"
    navigate.show_assessments()
    yield "self-assessment"
    navigate.show_reports()
    yield "board-packs"
    navigate.show_settings()
    yield "settings"
    navigate.show_template("acknowledgement-1")
    yield "template"
    navigate.show_template("phrases")
    yield "phrases"


def _log_picture(desktop: Desktop, path: Path) -> Path:
    from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog

    dialog = LogCaseDialog(desktop.context, desktop.window)
    dialog.show()
    made = _grab(desktop, dialog, path)
    dialog.close()
    return made


def _grab(desktop: Desktop, widget: QWidget, path: Path) -> Path:
    """Draws a window once nothing is being loaded any more."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_LOOK_EVERY_MS)
    calm = 0

    def look() -> None:
        nonlocal calm
        calm = 0 if desktop.context.tasks.is_busy else calm + 1
        if calm > 2:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not widget.grab().save(str(path)):
        raise UserError("folder.not_writable", path=path.parent)
    return path
