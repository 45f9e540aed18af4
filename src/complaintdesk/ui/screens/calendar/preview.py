"""The pages before they are printed: looked at, printed, or kept as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.domain.spelling import counted
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.printing import print_pdf
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_calendar_preview_dialog import Ui_CalendarPreviewDialog
from complaintdesk.ui.screens.calendar import printing
from complaintdesk.ui.screens.calendar.state.loaded import CalendarData
from complaintdesk.ui.screens.calendar.state.view import Shown, View
from complaintdesk.ui.tasks import Lane, LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_SIZE = QSize(1000, 700)
_ROOM = QSize(40, 60)


class CalendarPreviewDialog(QDialog):
    """Open it with `open()`; it is deleted by whoever made it when it is finished."""

    def __init__(self, context: UiContext, data: CalendarData, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._data, self._shown = data, shown
        self._name = printing.file_name(shown)
        self._making = LatestOnly()
        self._pdf = b""
        self._ui = Ui_CalendarPreviewDialog()
        self._ui.setupUi(self)
        self._ui.pages_view.attach(context.tasks)
        context.theme.set_icon(self._ui.print_button, "print", "on_accent")
        context.theme.set_icon(self._ui.save_button, "save")
        self._ui.names_check.setVisible(shown.view is not View.MONTH)
        self._ui.names_check.toggled.connect(self._make)
        self._ui.print_button.clicked.connect(self._print)
        self._ui.save_button.clicked.connect(self._save)
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.pages_view.looked_at.connect(self._tell_pages)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - _ROOM))
        self._make()

    @Slot()
    def _make(self) -> None:
        self._ui.pages_label.setText("Making the pages…")
        for button in (self._ui.print_button, self._ui.save_button):
            button.setEnabled(False)
        data, shown, landlord = self._data, self._shown, self._context.landlord.name
        names = self._ui.names_check.isChecked()

        def job(_: Desk) -> bytes:
            return printing.pdf(data, shown, landlord, names=names)

        self._making.replace(self._context.operations.read(self, job, self._show, lane=Lane.RENDER))

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._ui.pages_view.show_pdf(pdf)
        self._ui.print_button.setEnabled(True)
        self._ui.save_button.setEnabled(True)
        self._ui.print_button.setFocus()

    @Slot(int, int)
    def _tell_pages(self, _: int, count: int) -> None:
        if count:
            self._ui.pages_label.setText(f"{counted(count, 'page')} of A4")

    @Slot()
    def _print(self) -> None:
        print_pdf(self._context, self, self._name.removesuffix(".pdf"), self._pdf)
        self.accept()

    @Slot()
    def _save(self) -> None:
        pdf = self._pdf

        def content(_: Desk) -> bytes:
            return pdf

        save_copy(self._context, self, "Save as PDF", Copy(self._name, content))
        self.accept()
