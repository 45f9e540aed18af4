"""What every dialog that asks for an act has in common.

Ctrl+Enter saves. Esc closes, and asks first only where something was filled in. While the
service works the form is disabled and cannot be sent twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from complaintdesk.domain.errors import Problem
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.form_values import Values, read_values
from complaintdesk.ui.widgets.message_bar import DialogMessageBar
from complaintdesk.ui.widgets.quiet_wheel import quieten

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

T = TypeVar("T")


class FormDialog(QDialog):
    """Open it with `open()`. It is deleted when it is closed.

    In `__init__` of a dialog: set up the form, fill it, connect, set `_fields` where a service may
    refuse what was filled in, then call `ready`. Override `save`: it calls `perform` with the one
    act that the dialog is for, and what is given to it as `done` calls `finish`.
    """

    _fields: FieldProblems

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._untouched: Values = {}
        self._save_button: QPushButton | None = None
        self._is_working = False
        self._had_focus: QWidget | None = None

    def ready(self, save_button: QPushButton, cancel_button: QPushButton) -> None:
        """The form is filled and connected; what the officer changes from now on counts as typed."""
        self._save_button = save_button
        save_button.setDefault(True)
        save_button.clicked.connect(self.try_save)
        cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.try_save)
        quieten(self)
        DialogMessageBar(self, self.context.messages, self.context.theme)
        self.forget_touches()

    def save(self) -> None:
        """Sends what was filled in to a service."""
        raise NotImplementedError

    def perform(self, job: Callable[[Desk], T], done: Callable[[T], None], *, said: str = "") -> None:
        """Has a service do the act; until it answers, the form is disabled. `said` is shown when it is done."""
        self.working(True)
        self.context.operations.change(self, job, done, said=said, refused=self.refused, failed=self.failed)

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """Shows what must be mended beside its fields."""
        self.working(False)
        self._fields.show(problems)

    def failed(self, error: Exception) -> None:
        """Says why it could not be done."""
        self.working(False)
        self.context.messages.error(error)

    @Slot()
    def try_save(self) -> None:
        """Saves unless that is under way already."""
        if not self._is_working and self._save_button is not None and self._save_button.isEnabled():
            self.save()

    def working(self, working: bool) -> None:
        """Disables the form while the service works; the focus comes back with the form."""
        if working:
            self._had_focus = self.focusWidget()
        self._is_working = working
        self.setEnabled(not working)
        if not working and self._had_focus is not None and shiboken6.isValid(self._had_focus):
            self._had_focus.setFocus()

    def finish(self) -> None:
        """Closes the dialog because everything is saved."""
        self.forget_touches()
        self.accept()

    def forget_touches(self) -> None:
        """Takes what is filled in now as what was there at the beginning."""
        self._untouched = read_values(self)

    def is_touched(self) -> bool:
        """True when the officer changed something."""
        return read_values(self) != self._untouched

    def reject(self) -> None:
        """Closes without saving; asks first where something was filled in."""
        if self._is_working:
            return
        question = Question(
            self.windowTitle(),
            "You have filled something in that is not saved yet.",
            yes="Close without saving",
            no="Go on writing",
            risky=True,
        )
        if not self.is_touched() or self.context.prompts.confirm(self, question):
            self.given_up()
            super().reject()

    def given_up(self) -> None:
        """Called when the officer closes without saving."""

    def save_draft(self) -> bool:
        """Keeps what is typed against a crash, and tells whether it is kept; a dialog that can do so overrides it."""
        return False
