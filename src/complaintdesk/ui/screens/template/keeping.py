"""Words that were typed and not saved: kept in the desk file as they are typed, through leaving and a crash."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.ui.context import UiContext

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

KEPT = "Kept in the desk as you type. Letters use it once it is saved."
LOST = "Not kept yet. What you typed is still here; it is tried again as you go on."


class UnsavedWords(QObject):
    """The unsaved words of every template of the open desk, by name.

    Payload of `kept`, once words are in the desk or could not be put there: their name, and what to say of it.
    """

    kept = Signal(str, str)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[str, TemplateDraft | None] = {}
        self._lost: set[str] = set()

    def take(self, name: str, found: TemplateDraft | None) -> TemplateDraft | None:
        """The words that are not saved: those typed since the desk was opened, else those `found` in it."""
        return self._held.setdefault(name, found)

    def keep(self, draft: TemplateDraft) -> None:
        """Hands words over, to be kept in the desk; does nothing where they are kept already."""
        self._put(draft.name, draft)

    def forget(self, name: str) -> None:
        """Lets go of words that were saved or given up."""
        self._put(name, None)

    def _put(self, name: str, draft: TemplateDraft | None) -> None:
        if name in self._held and self._held[name] == draft and name not in self._lost:
            return
        self._held[name] = draft
        self._lost.discard(name)

        def job(desk: Desk) -> None:
            from complaintdesk.services.letters import unsaved

            if draft is not None:
                unsaved.keep_unsaved(desk, draft)
            else:
                unsaved.forget_unsaved(desk, name)

        self._context.operations.change(self, job, partial(self._was_kept, name), failed=partial(self._was_lost, name))

    def _was_kept(self, name: str, _: None) -> None:
        self.kept.emit(name, KEPT if self._held[name] is not None else "")

    def _was_lost(self, name: str, error: Exception) -> None:
        self._lost.add(name)
        self._context.messages.error(error)
        self.kept.emit(name, LOST)
