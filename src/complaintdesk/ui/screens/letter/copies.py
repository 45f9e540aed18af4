"""Copies of the letter that is shown: saved in a format, printed, or attached to an email that is not sent yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.jobs import Draft, Sent

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen

_FORMS = (
    ("Save as P&DF…", ".pdf", "Ctrl+S"),
    ("Save as &Word…", ".docx", "Ctrl+Shift+S"),
    ("Save as web pa&ge…", ".html", ""),
    ("Save as plain &text…", ".txt", ""),
    ("&Email with the letter attached…", ".eml", "Ctrl+E"),
)
_DRAFT_NOTE = "It is marked as a draft on every page; nothing is sent or recorded until the letter is issued."
_EMAIL_NOTE = "Nothing is sent yet: open it in your mail program, look it over, and send it from there."


@dataclass(frozen=True, slots=True)
class Shown:
    """The letter that is shown: a draft, or one that was issued; `large_print` where it was switched on."""

    case: CaseFile
    kind: LetterKind
    letter: Draft | Sent
    large_print: bool = False

    @property
    def dated(self) -> date:
        """The day the letter bears."""
        return self.letter.letter.dated if isinstance(self.letter, Sent) else self.letter.preview.facts.dated

    @property
    def name(self) -> str:
        """The name suggested for a copy, without its ending."""
        dated = self.dated if isinstance(self.letter, Sent) else None
        return state.file_name(self.case, self.kind, dated, large_print=self.large_print)

    def content(self, form: str) -> Callable[[Desk], bytes]:
        """What gives the bytes of a copy in a format, which is the end of the file's name."""
        case, letter, large = self.case, self.letter, self.large_print

        def job(desk: Desk) -> bytes:
            if isinstance(letter, Draft):
                return letter.pdf if form == "pdf" else jobs.draft_file(desk, letter, form, large_print=large)
            return jobs.sent_file(desk, case, letter.letter, form, large_print=large)

        return job


class Copies(QObject):
    """Saves, emails and prints what `shown` gives; None while no letter is shown."""

    def __init__(self, screen: Screen, shown: Callable[[], Shown | None]) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._shown = shown
        self.actions: list[QAction] = []
        for text, suffix, keys in _FORMS:
            action = QAction(text, screen)
            action.setData(suffix)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(self._save_chosen)
            self.actions.append(action)

    def menu(self) -> QMenu:
        """A menu with the formats, for a button."""
        menu = QMenu(self._screen)
        menu.addActions(self.actions)
        return menu

    @Slot()
    def _save_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save(str(action.data()))

    def save(self, suffix: str) -> None:
        """Asks where to, and writes a copy in the format with that ending."""
        from complaintdesk.ui.dialogs.saving import Copy, save_copy

        shown = self._shown()
        if shown is None:
            return
        is_draft = isinstance(shown.letter, Draft)
        if suffix == ".eml":
            self._save_email(shown)
            return
        copy = Copy(shown.name + suffix, shown.content(suffix.removeprefix(".")), _DRAFT_NOTE if is_draft else "")
        save_copy(self._context, self._screen, "Save the draft" if is_draft else "Save a copy", copy)

    def _save_email(self, shown: Shown) -> None:
        from complaintdesk.services.files import safe_name
        from complaintdesk.ui.dialogs.saving import write_whole

        suggested = paths.documents_folder() / safe_name(f"{shown.name}.eml")
        chosen = self._context.prompts.save_file(self._screen, "Save the email", suggested, "Email (*.eml)")
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".eml")
        content = shown.content("eml")

        def job(desk: Desk) -> tuple[Path, str]:
            email = content(desk)
            write_whole(path, email)
            return path, jobs.nobody_to_write_to(email)

        self._context.operations.read(self._screen, job, self._email_saved)

    def _email_saved(self, saved: tuple[Path, str]) -> None:
        path, nobody = saved
        text = " ".join(part for part in (f"Saved {path.name} in {path.parent}.", nobody, _EMAIL_NOTE) if part)
        self._context.messages.show(Message(Tone.SUCCESS, text, "Open the email", partial(_open, path)))

    def print(self) -> None:
        """Prints the pages that are shown, the issued letter or the draft marked as one, and what goes with them."""
        from complaintdesk.ui.dialogs.printing import print_pdf

        shown = self._shown()
        if shown is not None:
            print_pdf(self._context, self._screen, shown.name, shown.letter.pages)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
