"""Asks for the passphrase or the recovery code of a protected desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_passphrase_dialog import Ui_PassphraseDialog


class PassphraseDialog(QDialog):
    """Stays open until the desk is open or the officer gives up. Payload of `secret_given`: what was typed."""

    secret_given = Signal(str)

    def __init__(self, context: UiContext, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_PassphraseDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(460))
        self._ui.file_label.setText(str(path))
        self._ui.show_box.toggled.connect(self._show_typed)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.open_button.clicked.connect(self._give)
        self._ui.secret_edit.textEdited.connect(self._typed)
        self.tell("")

    def tell(self, problem: str) -> None:
        """Takes the next try; says what was wrong with the last one."""
        self._ui.problem_label.tell(problem)
        self._ui.open_button.setText("&Open")
        self._ui.secret_edit.setEnabled(True)
        self._ui.open_button.setEnabled(bool(self._ui.secret_edit.text()))
        self._ui.secret_edit.setFocus()
        self._ui.secret_edit.selectAll()

    @Slot()
    def _give(self) -> None:
        self._ui.problem_label.tell("")
        self._ui.open_button.setText("Opening…")
        self._ui.open_button.setEnabled(False)
        self._ui.secret_edit.setEnabled(False)
        self.secret_given.emit(self._ui.secret_edit.text())

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._ui.problem_label.tell("")
        self._ui.open_button.setEnabled(bool(text))

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.secret_edit.setEchoMode(mode)
