"""The officer's own words of a letter that was begun and never issued: shown where it fits no more, and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letters import LetterWords
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.jobs import LetterCase
from complaintdesk.ui.screens.letter.writing import Writing

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen

_NONE = "You have written nothing of your own for this letter, so there is nothing to delete."


class KeptWords(QObject):
    """Shows them for copying; they go only when the officer says so. `deleted` once they are gone."""

    deleted = Signal()

    def __init__(self, screen: Screen, ui: Ui_LetterScreen, writing: Writing) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._writing = writing
        self._loaded: LetterCase | None = None
        ui.forget_button.clicked.connect(self.ask)

    def take(self, loaded: LetterCase) -> None:
        """Takes a letter as loaded, and shows the words that are kept for it."""
        text = state.kept_text(loaded.kind, loaded.words)
        self._loaded = loaded
        self._ui.kept_edit.setPlainText(text)
        self._ui.kept_frame.setVisible(bool(text))
        self._ui.forget_button.setVisible(not self._context.desk.read_only)

    @Slot()
    def ask(self) -> None:
        """Asks, then deletes the words."""
        loaded = self._loaded
        if loaded is None or self._context.desk.read_only:
            return
        self._writing.keep_words()
        if not state.kept_text(loaded.kind, self._writing.fields.words()):
            self._context.messages.info(_NONE)
            return
        question = Question(
            "Delete your words",
            f"What you wrote yourself for this letter, the {loaded.kind.plain}, is deleted for good.",
            yes="Delete the words",
            no="Keep them",
            details="Nothing else on the case changes, and no letter that was issued.",
            risky=True,
        )
        if not self._context.prompts.confirm(self._screen, question):
            return
        case_id, kind = loaded.case.id, loaded.kind

        def job(desk: Desk) -> Changes:
            return jobs.keep_words(desk, case_id, kind, LetterWords())

        self._context.operations.change(self, job, self._are_gone, said="Your words for this letter are deleted.")

    def _are_gone(self, _: Changes) -> None:
        self._writing.forget()
        self.deleted.emit()
