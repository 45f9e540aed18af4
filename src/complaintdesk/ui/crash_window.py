"""Shows an unforeseen error to the officer, on the window's thread, once for each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from complaintdesk.system.crash import CrashReport


class CrashWindow(QObject):
    """Takes reports from any thread; shows one at a time."""

    _reported = Signal(object)  # CrashReport

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show(self, report: CrashReport) -> None:
        """Has the report shown; safe from any thread."""
        self._reported.emit(report)

    @Slot(object)
    def _show(self, report: CrashReport) -> None:
        if self._showing:
            return
        from complaintdesk.ui.dialogs.crash import CrashDialog
        from complaintdesk.ui.dialogs.form_dialog import FormDialog

        self._showing = True
        dialog = CrashDialog(report, QApplication.activeWindow())
        dialog.finished.connect(self._shown)
        dialog.open()
        # Last, because it asks the forms, and one of them may be what went wrong.
        dialog.tell_of_forms(w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog) and w.isVisible())

    @Slot()
    def _shown(self) -> None:
        self._showing = False
