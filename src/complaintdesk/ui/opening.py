"""Opening a desk from the window: the passphrase where it is needed, and every refusal in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.prompts import Question

if TYPE_CHECKING:
    from complaintdesk.ui.dialogs.passphrase import PassphraseDialog

_READABLE = {"file.in_use": "The desk is open elsewhere", "file.read_only": "The desk cannot be changed"}
"""What does not keep a desk from being looked at, and the title of the question."""

_FORGET = {"file.missing", "file.foreign"}


class Opener(QObject):
    """Opens one desk file at a time. `refused` carries the plain words when it could not be opened."""

    refused = Signal(str)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._path = Path()
        self._secret: str | None = None
        self._to_read = False
        self._dialog: PassphraseDialog | None = None

    def open(self, path: Path) -> None:
        """Opens the desk at `path`; asks for what is needed."""
        self._path = path
        self._secret = None
        self._to_read = False
        self._context.session.open(path, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.refused.emit("The desk could not be opened.")
            self._context.messages.error(error)
        elif error.code in {"passphrase.needed", "passphrase.wrong", "key.recovery_form"}:
            self._ask(str(error) if error.code != "passphrase.needed" else "")
        elif error.code in _READABLE:
            self._offer_reading(error)
        else:
            self._close_dialog()
            if error.code in _FORGET:
                self._forget()
            self.refused.emit(str(error))

    def _ask(self, problem: str) -> None:
        from complaintdesk.ui.dialogs.passphrase import PassphraseDialog

        if self._dialog is None:
            self._dialog = PassphraseDialog(self._context, self._path, self._window)
            self._dialog.secret_given.connect(self._try)
            self._dialog.rejected.connect(self._given_up)
            self._context.session.opened.connect(self._close_dialog)
            self._dialog.open()
        self._dialog.tell(problem)

    def _offer_reading(self, error: UserError) -> None:
        question = Question(
            _READABLE[error.code],
            str(error),
            yes="Open for reading only",
            details="You can still look at everything, but nothing can be changed until that is done.",
        )
        if self._context.prompts.confirm(self._window, question):
            self._to_read = True
            self._context.session.open(self._path, self._failed, secret=self._secret, read_only=True)
        else:
            self._close_dialog()
            self.refused.emit(str(error))

    @Slot(str)
    def _try(self, secret: str) -> None:
        self._secret = secret
        self._context.session.open(self._path, self._failed, secret=secret, read_only=self._to_read)

    @Slot()
    def _given_up(self) -> None:
        self._close_dialog()
        self.refused.emit("")

    @Slot()
    def _close_dialog(self) -> None:
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            self._context.session.opened.disconnect(self._close_dialog)
            dialog.rejected.disconnect(self._given_up)
            dialog.close()
            dialog.deleteLater()

    def _forget(self) -> None:
        preferences = self._context.preferences
        preferences.save(preferences.value.forgotten(self._path))
