"""Shows an unforeseen error: what it means for the officer first, what to hand on second."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.system import paths
from complaintdesk.system.crash import CrashReport
from complaintdesk.ui.forms.ui_crash_dialog import Ui_CrashDialog


class CrashDialog(QDialog):
    """One report; deleted when it is closed."""

    def __init__(self, report: CrashReport, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self._ui = Ui_CrashDialog()
        self._ui.setupUi(self)
        self._ui.details_edit.setPlainText(report.details)
        self._ui.copy_button.clicked.connect(self._copy)
        self._ui.folder_button.clicked.connect(self._open_folder)
        self._ui.close_button.clicked.connect(self.accept)
        self.resize(640, 420)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.details)
        self._ui.copy_button.setText("Copied")

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
