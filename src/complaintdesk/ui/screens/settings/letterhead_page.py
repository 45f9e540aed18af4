"""What letters look like and what goes with them: letterhead, pictures, enclosures, library; all at once in effect."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_letterhead_page import Ui_LetterheadPage
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.enclosures_part import EnclosuresPart
from complaintdesk.ui.screens.settings.page import Page, say_beside
from complaintdesk.ui.screens.settings.pictures_part import PicturesPart

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class LetterheadPage(Page):
    """Chooses, saves a copy of, and removes the letterhead."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_LetterheadPage()
        self._ui.setupUi(self)
        self._attachment: int | None = None
        self._ui.choose_button.clicked.connect(self._choose)
        self._ui.save_button.clicked.connect(self._save_copy)
        self._ui.remove_button.clicked.connect(self._remove)
        context.theme.set_icon(self._ui.choose_button, "folder")
        context.theme.changed.connect(self._dress)
        self._enclosures = EnclosuresPart(context, self._ui, self)
        self._enclosures.saved.connect(self.fill)
        self._pictures = PicturesPart(context, self._ui, self)
        self._pictures.saved.connect(self.fill)
        self._ui.library_button.clicked.connect(self._open_library)

    def fill(self, landlord: Landlord) -> None:
        """Shows whether there is one."""
        self._attachment = landlord.letterhead_attachment
        is_set = self._attachment is not None
        self._ui.state_label.setText(state.letterhead_words(is_set))
        self._ui.save_button.setEnabled(is_set)
        self._ui.remove_button.setEnabled(is_set)
        self._enclosures.fill(landlord)
        self._pictures.fill(landlord)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self.context.theme
        icon = theme.icon("met", "good") if self._attachment is not None else theme.icon("letter", "muted")
        side = theme.scaled(20)
        self._ui.state_icon.setPixmap(icon.pixmap(side, side))

    @Slot()
    def _open_library(self) -> None:
        from complaintdesk.ui.dialogs.clauses.library import ClauseLibraryDialog

        ClauseLibraryDialog(self.context, self).open()

    @Slot()
    def _choose(self) -> None:
        title, folder = "Choose the letterhead", paths.documents_folder()
        path = self.context.prompts.open_file(self, title, folder, "Word documents (*.docx);;All files (*)")
        if path is not None:
            self._set(path, "Word copies of letters use this letterhead from now on.")

    @Slot()
    def _remove(self) -> None:
        question = Question(
            "Remove the letterhead",
            "Word copies of letters will carry the desk’s plain head again.",
            yes="Remove the letterhead",
            details="Letters already issued stay as they are.",
        )
        if self.context.prompts.confirm(self, question):
            self._set(None, "The letterhead is removed.")

    def _set(self, path: Path | None, said: str) -> None:
        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.settings import set_letterhead

            return set_letterhead(desk, path)

        self._ui.letterhead_problem.tell("")
        self.context.operations.change(self, job, self._was_set, said=said, failed=self._failed)

    def _was_set(self, done: tuple[Landlord, Changes]) -> None:
        self.fill(done[0])

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            say_beside(self._ui.letterhead_problem, self._ui.choose_button, str(error))
        else:
            self.context.messages.error(error)

    @Slot()
    def _save_copy(self) -> None:
        attachment = self._attachment
        if attachment is None:
            return

        def content(desk: Desk) -> bytes:
            from complaintdesk.services.complaints import attachment_bytes

            return attachment_bytes(desk, attachment)

        save_copy(self.context, self, "Save a copy of the letterhead", Copy("Letterhead.docx", content))
