"""Reminders through the computer's notification area, where it has one (F38).

Nothing is shown, and no icon stands there, on a computer without such an area, while no
desk is open, and while reminders are switched off.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.reminding import Due, Hours, Told, due_now, may_tell, remind

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_LOOK_EVERY_MS = 60_000
_FIRST_LOOK_MS = 8_000
_SETTLED_MS = 3_000


class Reminders(QObject):
    """Looks once the desk has been open for a moment, when a day begins, and after something changed.

    `tray` is there for tests; the computer's own is used where it is None.
    """

    def __init__(self, context: UiContext, window: QWidget, tray: QSystemTrayIcon | None = None) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._told = Told()
        self._changed = False
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._tray = tray
        self._connected: QSystemTrayIcon | None = None
        context.session.opened.connect(self.begin)
        context.session.closed.connect(self._end)
        context.hub.changed.connect(self._on_changed)

    @Slot()
    def look(self) -> None:
        """Looks now, unless that is under way, no desk is open, or there can be nothing new to tell."""
        if self._tray is None and not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._timer.start(_LOOK_EVERY_MS)
        hours, today = hours_of(self._context), self._context.clock.today()
        self._stand(hours.on)
        news = self._changed or self._told.day != today
        free = self._context.session.is_open and not self._looking
        if news and free and may_tell(hours, today, self._now().time(), self._told):
            self._looking, self._changed = True, False
            self._context.operations.read(self, _due, self._tell, self._failed)

    def _now(self) -> datetime:
        return self._context.clock.now().astimezone()

    def _tell(self, due: Due) -> None:
        self._looking = False
        before = self._told
        message, self._told = remind(hours_of(self._context), self._now().time(), due, before)
        if self._told.day != before.day and not self._is_first(due.day):
            message = None  # the window was closed and opened again: the day has been looked over
        if message is not None and self._tray is not None:
            self._tray.showMessage(message.title, message.text, self._window.windowIcon())

    def _is_first(self, day: date) -> bool:
        """True once a day on this computer, however often the program is started."""
        kept = self._context.preferences
        if kept.value.reminded_on == day.isoformat():
            return False
        kept.save(replace(kept.value, reminded_on=day.isoformat()))
        return True

    def _failed(self, error: Exception) -> None:
        """A reminder that cannot be worked out is not worth a message: the screens say what is wrong."""
        self._looking = False

    @Slot()
    def begin(self) -> None:
        """Looks at a desk that was opened, once it has been open for a moment."""
        self._told = Told()
        self._timer.start(_FIRST_LOOK_MS)

    @Slot()
    def _end(self) -> None:
        self._timer.stop()
        self._looking = False
        self._stand(False)

    @Slot()
    def _on_changed(self) -> None:
        self._changed = True
        if self._timer.isActive() and self._told.day is not None:
            self._timer.start(_SETTLED_MS)

    def _stand(self, wanted: bool) -> None:
        """Has the icon there or not; it is made when it is first wanted."""
        if self._tray is None and wanted:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip("ComplaintDesk")
        if self._tray is not None and self._tray is not self._connected:
            self._connected = self._tray
            self._tray.messageClicked.connect(self._show_today)
            self._tray.activated.connect(self._show_today)
        if self._tray is not None:
            self._tray.setVisible(wanted)

    @Slot()
    def _show_today(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if self._context.session.is_open:
            self._context.navigate.show_today()


def hours_of(context: UiContext) -> Hours:
    """When messages may come, as the preferences say."""
    liked = context.preferences.value.reminders
    return Hours(liked.on, liked.start, liked.end)


def _due(desk: Desk) -> Due:
    from complaintdesk.services.clocks import DueFilter, things_due

    today = desk.clock.today()
    working = desk.rules().calendar.is_working(today)
    items = things_due(desk, DueFilter(last=today)) if working else ()
    return due_now(today, items, working_day=working)
