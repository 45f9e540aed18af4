"""Shows a new recovery code once, to be printed, saved or written down."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.printing import NO_PRINTER
from complaintdesk.ui.dialogs.saving import PATTERNS, write_whole
from complaintdesk.ui.forms.ui_recovery_code_dialog import Ui_RecoveryCodeDialog
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.settings.state import code_file_name
from complaintdesk.ui.screens.welcome.state import code_page


class RecoveryCodeDialog(QDialog):
    """Can be closed once the officer says that the code is kept; deleted when it is closed."""

    def __init__(self, context: UiContext, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_RecoveryCodeDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(640))
        ui = self._ui
        ui.code_edit.setText(code)
        ui.code_edit.setCursorPosition(0)
        self._text = code_page(code, context.landlord.name, context.desk.path)
        ui.kept_box.toggled.connect(ui.close_button.setEnabled)
        ui.close_button.clicked.connect(self.accept)
        ui.print_button.clicked.connect(self._print)
        ui.save_button.clicked.connect(self._save)
        ui.copy_button.clicked.connect(self._copy)
        self.finished.connect(self.deleteLater)

    def reject(self) -> None:
        """Esc asks first: the code is shown only this once."""
        question = Question(
            "Recovery code",
            "The recovery code is shown only now. Close without keeping it?",
            yes="Close without the code",
            no="Go back",
            risky=True,
        )
        if self._ui.kept_box.isChecked() or self._context.prompts.confirm(self, question):
            super().reject()

    @Slot()
    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument

        if not self._context.prompts.has_printer():
            self._ui.code_problem.tell(NO_PRINTER)
            return
        printer = self._context.prompts.choose_printer(self, "Recovery code")
        if printer is not None:
            document = QTextDocument()
            document.setPlainText(self._text)
            document.print_(printer)

    @Slot()
    def _save(self) -> None:
        suggested = paths.documents_folder() / code_file_name(self._context.desk.path)
        path = self._context.prompts.save_file(self, "Save the recovery code", suggested, PATTERNS[".txt"])
        if path is None:
            return
        try:
            write_whole(path, self._text.encode("utf-8"))
        except UserError as error:
            self._ui.code_problem.tell(str(error))
        else:
            self._ui.code_problem.tell("")
            self._ui.save_button.setText("Saved: move it &away from this computer")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.code_edit.text())
        self._ui.copy_button.setText("Copied")
