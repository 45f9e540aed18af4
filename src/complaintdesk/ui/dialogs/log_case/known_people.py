"""Completes a name from the people the desk knows, looked up away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.log_case.state import Known
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_PAUSE_MS = 120
_FEWEST_LETTERS = 2


class KnownPeople(QObject):
    """Suggests people below a name field. Payload of `chosen`: Known."""

    chosen = Signal(object)

    def __init__(self, context: UiContext, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._context = context
        self._edit = edit
        self.found: list[Known] = []
        self._latest = LatestOnly()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(edit)
        self._completer.activated.connect(self._choose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        edit.textEdited.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        text = self._edit.text().strip()
        if len(text) < _FEWEST_LETTERS:
            self._latest.drop()
            self._show([])
            return
        self._latest.replace(self._context.operations.read(self, _known(text), self._show))

    def _show(self, found: list[Known]) -> None:
        self.found = found
        self._model.setStringList([known.line for known in found])
        if found and self._edit.hasFocus():
            self._completer.complete()
        else:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    @Slot(str)
    def _choose(self, line: str) -> None:
        for known in self.found:
            if known.line == line:
                self.chosen.emit(known)
                return


def _known(text: str) -> Callable[[Desk], list[Known]]:
    def job(desk: Desk) -> list[Known]:
        from complaintdesk.services.cases import known_residents

        return [Known(resident, home) for resident, home in known_residents(desk, text)]

    return job
