"""The line at the foot of the window: which file, its last good backup, what is being done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.session import Backup, OpenDesk
from complaintdesk.ui.tasks import Progress
from complaintdesk.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class StatusLine(QObject):
    """Fills the window's status bar."""

    def __init__(self, bar: QStatusBar, context: UiContext) -> None:
        super().__init__(bar)
        self._context = context
        self._file = _label("status_file_label", bar)
        self._mode = _label("status_mode_label", bar)
        self._backup = _label("status_backup_label", bar)
        self._doing = _label("status_doing_label", bar)
        self._progress = QProgressBar(bar)
        self._progress.setObjectName("status_progress")
        self._progress.setAccessibleName("Progress")
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(180)
        for label in (self._file, self._mode):
            bar.addWidget(label)
        for widget in (self._doing, self._progress, self._backup):
            bar.addPermanentWidget(widget)
        self.rest()
        context.session.opened.connect(self._on_opened)
        context.session.closed.connect(self._on_closed)
        context.session.protection_changed.connect(self._on_opened)
        context.hub.changed.connect(self._on_changed)
        context.operations.progressed.connect(self.progress)
        context.operations.ended.connect(self.rest)

    @Slot(object)
    def progress(self, progress: Progress) -> None:
        """Shows how far a long job is."""
        self._doing.setText(progress.text or self._doing.text())
        self._doing.show()
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        self._progress.show()

    @Slot()
    def rest(self) -> None:
        """Nothing long is being done."""
        self._doing.clear()
        self._doing.hide()
        self._progress.hide()

    def look_at_backups(self) -> None:
        """Reads when the last good backup was taken."""
        self._context.operations.read(self, _last_backup, self._show_backup)

    @Slot(object)
    def _on_opened(self, opened: OpenDesk) -> None:
        path = opened.desk.path
        self._file.setText(path.name + (" · protected by a passphrase" if opened.protected else ""))
        self._file.setToolTip(str(path))
        self._mode.setText("Open for reading only: nothing can be changed" if opened.desk.read_only else "")
        self.look_at_backups()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.backup:
            self.look_at_backups()

    @Slot()
    def _on_closed(self) -> None:
        for label in (self._file, self._mode, self._backup):
            label.clear()

    def _show_backup(self, report: Backup | None) -> None:
        self._backup.setText(backup_words(report, read_only=self._context.desk.read_only))


def _last_backup(desk: Desk) -> Backup | None:
    from complaintdesk.services.desk import last_backup

    return last_backup(desk)


def backup_words(report: Backup | None, *, read_only: bool) -> str:
    """When the last good backup was taken, in plain words; none is taken of a desk that is only looked at."""
    if report is None:
        return "No backup was found" if read_only else "No backup yet: one is taken when you close the desk"
    taken: datetime = report.taken_at.astimezone()
    return f"Last good backup: {day_words(taken.date())}, {taken:%H:%M}"


def _label(name: str, bar: QStatusBar) -> QLabel:
    label = QLabel(bar)
    label.setObjectName(name)
    label.setMinimumWidth(1)
    return label
