"""Words that were typed and not saved: they survive leaving the screen, and where the desk allows it a crash."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.drafts import FormDraft
from complaintdesk.ui.prompts import Question

LEAVE_PROTECTED = Question(
    "Words of letters",
    "There are words that are not saved yet.",
    yes="Leave them for now",
    no="Stay here",
    details="They stay here while the desk is open. Of a protected desk nothing is kept outside of it, so they are "
    "lost when it is closed.",
)
"""Asked before leaving unsaved words of a protected desk."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words with their note; `newest` was the newest version when they were begun."""

    text: str
    note: str
    newest: int


class UnsavedWords:
    """The unsaved words of every template of the open desk, by name."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._held: dict[str, Unsaved] = {}

    @property
    def survive(self) -> bool:
        """True where unsaved words survive a crash: nothing of a protected desk is written elsewhere."""
        return self._draft("").is_kept

    def keep(self, name: str, words: Unsaved) -> bool:
        """Keeps words, and tells whether they survive a crash."""
        if self._held.get(name) == words:
            return self.survive
        self._held[name] = words
        return self._draft(name).save(asdict(words))

    def load(self, name: str) -> Unsaved | None:
        """The words that were not saved, None where there are none."""
        if name not in self._held:
            found = self._draft(name).load()
            text, note, newest = found.get("text"), found.get("note"), found.get("newest")
            if not (isinstance(text, str) and isinstance(note, str) and isinstance(newest, int)):
                return None
            self._held[name] = Unsaved(text, note, newest)
        return self._held[name]

    def forget(self, name: str) -> None:
        """Lets go of words that were saved or given up."""
        self._held.pop(name, None)
        self._draft(name).forget()

    def _draft(self, name: str) -> FormDraft:
        return FormDraft(self._context.session.current, f"template-{name}")
