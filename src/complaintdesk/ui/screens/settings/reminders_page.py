"""When this computer may remind; it takes effect at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from complaintdesk.system.preferences import ReminderTimes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_reminders_page import Ui_RemindersPage
from complaintdesk.ui.screens.settings.page import Page, indent_numbers
from complaintdesk.ui.widgets.quiet_wheel import quieten


class RemindersPage(Page):
    """On or off, and the hours; kept in the preferences and not in the desk."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_RemindersPage()
        self._ui.setupUi(self)
        quieten(self)
        indent_numbers(self, context)
        self._ui.none_label.setVisible(not QSystemTrayIcon.isSystemTrayAvailable())
        self._ui.on_box.clicked.connect(self._apply)
        for field in (self._ui.from_time, self._ui.to_time):
            field.setKeyboardTracking(False)
            field.timeChanged.connect(self._apply)

    def set_read_only(self, read_only: bool) -> None:
        """This belongs to the computer, so it can always be changed."""

    @Slot()
    def load(self) -> None:
        """Shows the preferences as they are."""
        liked = self.context.preferences.value.reminders
        self._ui.on_box.setChecked(liked.on)
        for field, moment in ((self._ui.from_time, liked.start), (self._ui.to_time, liked.end)):
            field.blockSignals(True)
            field.setTime(QTime(moment.hour, moment.minute))
            field.setEnabled(liked.on)
            field.blockSignals(False)
        self._ui.times_problem.tell("")

    @Slot()
    def _apply(self) -> None:
        start, end = (_time(field.time()) for field in (self._ui.from_time, self._ui.to_time))
        if start >= end:
            self._ui.times_problem.tell("The first time must be before the second. Nothing was changed.")
            return
        kept = self.context.preferences
        kept.save(replace(kept.value, reminders=ReminderTimes(self._ui.on_box.isChecked(), start, end)))
        self.load()


def _time(value: QTime) -> time:
    return time(value.hour(), value.minute())
