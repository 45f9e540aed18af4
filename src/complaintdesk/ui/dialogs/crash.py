"""Shows an unforeseen error in plain words: what was saved, and where the report of it is. No trace is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.system.crash import CrashReport
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_crash_dialog import Ui_CrashDialog

_WIDTH = 620
_SAVED = "Everything you had saved is safe in the desk file."
_REPORT = (
    "It tells whoever looks after the program where it stopped. It holds no names and nothing that residents said."
)
_NO_REPORT = "No report could be written: the disk may be full, or the folder for it is locked."


class CrashDialog(QDialog):
    """One report; deleted when it is closed."""

    def __init__(self, report: CrashReport, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self._ui = ui = Ui_CrashDialog()
        ui.setupUi(self)
        ui.report_label.setText(_REPORT if report.file is not None else _NO_REPORT)
        ui.report_edit.setText(str(report.file or ""))
        for widget in (ui.report_edit, ui.folder_button, ui.copy_button):
            widget.setVisible(report.file is not None)
        ui.copy_button.clicked.connect(self._copy)
        ui.folder_button.clicked.connect(self._open_folder)
        ui.close_button.clicked.connect(self.accept)
        ui.close_button.setFocus()
        self.resize(_WIDTH, self.sizeHint().height())

    def tell_of_forms(self, forms: Iterable[FormDialog]) -> None:
        """Says what became of the words in forms that are open and not saved."""
        typed = [(form.windowTitle(), form.save_draft()) for form in forms if form.is_touched()]
        self._ui.saved_label.setText(saved_words(typed))
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._report.file))
        self._ui.copy_button.setText("Copied")

    @Slot()
    def _open_folder(self) -> None:
        if self._report.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.file.parent)))


def saved_words(typed: Iterable[tuple[str, bool]]) -> str:
    """What was saved: each form with words not saved yet by its title, and whether a copy of them was kept."""
    lines = [_SAVED]
    for title, kept in typed:
        still = f"What you had typed in “{title}” is still on the screen"
        if kept:
            lines.append(f"{still}, and a copy was kept: it is offered again if the desk has to be closed.")
        else:
            lines.append(f"{still}, and nowhere else. Go back to it and save it.")
    return "\n\n".join(lines)
