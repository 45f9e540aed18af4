"""Reads a file in the desk, kept or about to be: an email's words, a PDF's pages, a picture. Nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.incoming import jobs, state
from complaintdesk.ui.dialogs.incoming.jobs import Opened
from complaintdesk.ui.dialogs.incoming.saving import save_kept
from complaintdesk.ui.forms.ui_file_reader import Ui_FileReader
from complaintdesk.ui.tasks import Lane
from complaintdesk.ui.widgets.fitted_picture import FittedPicture
from complaintdesk.ui.widgets.message_bar import DialogMessageBar
from complaintdesk.ui.widgets.screen_room import room_on_screen

if TYPE_CHECKING:
    from complaintdesk.domain.incoming import ReadMail
    from complaintdesk.services.incoming import FoundFile

_WIDTH, _HEIGHT = 1000, 680


class FileReader(QDialog):
    """Open it with `open()`. It is deleted when it is closed. A file that is kept can be saved as a copy from it."""

    def __init__(self, context: UiContext, file: Attachment | FoundFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._kept = file if isinstance(file, Attachment) else None
        self._ui = ui = Ui_FileReader()
        ui.setupUi(self)
        room, theme = room_on_screen(self), context.theme
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        self.setWindowTitle(file.name)
        ui.heading_label.setText(file.name)
        kind = state.kind_words(file.media_type, file.size)
        since = f"put on the case on {long_date(file.added_on)}" if isinstance(file, Attachment) else "not kept yet"
        ui.about_label.setText(f"{kind}, {since}")
        ui.notes_label.setText("Opening…")
        DialogMessageBar(self, context.messages, theme)
        theme.set_icon(ui.copy_button, "save")
        ui.copy_button.setVisible(self._kept is not None)
        ui.copy_button.clicked.connect(self._save)
        ui.close_button.clicked.connect(self.reject)
        job = jobs.open_kept(file) if isinstance(file, Attachment) else jobs.open_found(file)
        context.operations.read(self, job, self._show, self._failed, lane=Lane.RENDER)

    def _show(self, opened: Opened) -> None:
        ui, held = self._ui, opened.held
        notes = [opened.why] if opened.why else []
        if opened.why and self._kept is not None:
            notes.append("Save a copy to open it in its own program.")
        if held.mail is not None:
            ui.heading_label.setText(held.mail.subject or "No subject")
            ui.about_label.setText(_about(held.mail))
            ui.text_view.setPlainText(held.mail.body)
            notes += held.mail.doubts
        else:
            ui.text_view.setPlainText(held.text)
        ui.notes_label.setText("\n".join(notes))
        ui.notes_label.setVisible(bool(notes))
        ui.content_stack.setVisible(bool(opened.pictures or held.mail is not None or held.text))
        if opened.pictures:
            ui.pages_area.setWidget(_sheet(opened))
            ui.content_stack.setCurrentWidget(ui.pages_area)
        (ui.pages_area if opened.pictures else ui.text_view).setFocus()

    def _failed(self, error: Exception) -> None:
        self._ui.content_stack.hide()
        self._ui.notes_label.setText(str(error) if isinstance(error, UserError) else "It could not be opened.")
        if not isinstance(error, UserError):
            self._context.messages.error(error)

    @Slot()
    def _save(self) -> None:
        if self._kept is not None:
            save_kept(self._context, self, self._kept)


def _about(mail: ReadMail) -> str:
    """Who sent it, to whom, when, and what came with it."""
    sender = f"{mail.sender_name} <{mail.sender_address}>" if mail.sender_name else mail.sender_address
    lines = [f"From {sender or 'nobody named'}" + (f", {long_date(mail.day)}" if mail.day is not None else "")]
    if mail.to:
        lines.append(f"To {', '.join(mail.to[:5])}" + (f" and {len(mail.to) - 5} others" if len(mail.to) > 5 else ""))
    if mail.parts:
        lines.append(f"With it: {', '.join(part.name for part in mail.parts)}")
    return "\n".join(lines)


def _sheet(opened: Opened) -> QWidget:
    """The pictures below one another."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setSpacing(16)
    for number, picture in enumerate(opened.pictures, start=1):
        page = FittedPicture(picture, sheet)
        page.setAccessibleName(f"Page {number} of {len(opened.pictures)}")
        column.addWidget(page)
    column.addStretch(1)
    return sheet
