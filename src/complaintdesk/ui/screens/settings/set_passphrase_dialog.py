"""Sets, changes or removes the passphrase of the desk that is open."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_set_passphrase_dialog import Ui_SetPassphraseDialog
from complaintdesk.ui.screens.welcome.state import passphrase_problem

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.passphrase import Protection


class Change(Enum):
    """What is to be done: heading, explanation, and the words on the button."""

    SET = (
        "Protect this desk with a passphrase",
        "The whole file is written anew, encrypted, and put in place once every row was compared. You get a recovery "
        "code to print. Backups taken until now stay readable; you can delete them afterwards.",
        "&Set the passphrase",
    )
    CHANGE = (
        "Change the passphrase",
        "The file is written anew under the new passphrase, and you get a new recovery code. Older backups keep "
        "the old passphrase.",
        "&Change the passphrase",
    )
    REMOVE = (
        "Remove the passphrase",
        "The file is written anew without encryption. Whoever gets hold of it, or of a backup taken from now on, "
        "can read every case in it.",
        "&Remove the passphrase",
    )


class SetPassphraseDialog(FormDialog):
    """Payload of `changed`: services.passphrase.Protection."""

    changed = Signal(object)

    def __init__(self, context: UiContext, change: Change, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._change = change
        self._ui = Ui_SetPassphraseDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(480))
        ui = self._ui
        heading, explanation, button = change.value
        ui.heading_label.setText(heading)
        ui.explanation_label.setText(explanation)
        ui.save_button.setText(button)
        ui.save_button.setAccessibleName(button.replace("&", ""))
        for shown, widgets in (
            (change is not Change.SET, (ui.current_label, ui.current_edit)),
            (
                change is not Change.REMOVE,
                (ui.first_label, ui.first_edit, ui.first_hint, ui.again_label, ui.again_edit),
            ),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        ui.show_box.toggled.connect(self._show_typed)
        self.ready(ui.save_button, ui.cancel_button)

    def save(self) -> None:
        """Checks what was typed, then has the file written anew."""
        ui = self._ui
        for label in (ui.current_problem, ui.first_problem, ui.rest_problem):
            label.tell("")
        new: str | None = None
        if self._change is not Change.REMOVE:
            new = ui.first_edit.text()
            problem = passphrase_problem(new, ui.again_edit.text())
            if problem:
                ui.first_problem.tell(problem)
                ui.first_edit.setFocus()
                return
        secret = ui.current_edit.text() if self._change is not Change.SET else None

        def job(desk: Desk) -> Protection:
            from complaintdesk.services.passphrase import change_passphrase

            return change_passphrase(desk, secret, new)

        ui.save_button.setText("Writing the file anew…")
        self.perform(job, self._done)

    def _done(self, protection: Protection) -> None:
        self.changed.emit(protection)
        self.finish()

    def failed(self, error: Exception) -> None:
        """Says beside its field what is wrong with a passphrase."""
        self.working(False)
        ui = self._ui
        ui.save_button.setText(self._change.value[2])
        if not isinstance(error, UserError):
            self.context.messages.error(error)
        elif error.code in {"passphrase.wrong", "passphrase.needed", "key.recovery_form"}:
            ui.current_problem.tell(str(error))
            ui.current_edit.setFocus()
            ui.current_edit.selectAll()
        else:
            ui.rest_problem.tell(str(error))

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self._ui.current_edit, self._ui.first_edit, self._ui.again_edit):
            edit.setEchoMode(mode)
