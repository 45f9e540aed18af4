"""The pages of the letters that are ticked, one letter at a time: looked at before anything is issued or printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.batch import jobs, state
from complaintdesk.ui.dialogs.batch.state import Line
from complaintdesk.ui.forms.ui_batch_pages_dialog import Ui_BatchPagesDialog
from complaintdesk.ui.tasks import Lane, LatestOnly
from complaintdesk.ui.widgets.screen_room import room_on_screen

if TYPE_CHECKING:
    from complaintdesk.services.letters.batch import LetterPages

_WIDTH, _HEIGHT, _LEAST = 820, 680, 240


class BatchPagesDialog(QDialog):
    """Shows the letters of `lines`, the one at `first` first; only the letter that is looked at is drawn."""

    def __init__(self, context: UiContext, lines: Sequence[Line], first: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._lines = tuple(lines)
        self._draws = LatestOnly()
        self._said = ""
        self._ui = ui = Ui_BatchPagesDialog()
        ui.setupUi(self)
        ui.page_view.attach(context.tasks)
        ui.page_view.setMinimumHeight(_LEAST)
        room, theme = room_on_screen(self), context.theme
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        ui.letter_box.addItems([state.one_line(line) for line in self._lines])
        ui.letter_box.setCurrentIndex(first)
        ui.letter_box.currentIndexChanged.connect(self._draw)
        ui.before_button.clicked.connect(self._go_back)
        ui.next_button.clicked.connect(self._go_on)
        ui.page_view.looked_at.connect(self._tell_page)
        ui.close_button.clicked.connect(self.accept)
        self._draw()

    @Slot()
    def _go_back(self) -> None:
        self._ui.letter_box.setCurrentIndex(self._ui.letter_box.currentIndex() - 1)

    @Slot()
    def _go_on(self) -> None:
        self._ui.letter_box.setCurrentIndex(self._ui.letter_box.currentIndex() + 1)

    @Slot()
    def _draw(self) -> None:
        ui, at = self._ui, self._ui.letter_box.currentIndex()
        ui.before_button.setEnabled(at > 0)
        ui.next_button.setEnabled(at + 1 < len(self._lines))
        self._said = ""
        # Until the next pages are there a screen reader must not read the letter before under this one's name.
        ui.page_view.setAccessibleDescription("")
        ui.says_label.setText("Drawing the pages…")
        job = jobs.pages(self._lines[at].item)
        read = self._context.operations.read
        self._draws.replace(read(self, job, self._show, self._failed, lane=Lane.RENDER))

    def _show(self, found: LetterPages) -> None:
        self._said = state.pages_words(self._lines[self._ui.letter_box.currentIndex()], found.enclosed)
        self._ui.page_view.show_pdf(found.pdf)
        self._ui.page_view.setAccessibleDescription(found.text)

    @Slot(int, int)
    def _tell_page(self, page: int, of: int) -> None:
        if self._said and of:
            self._ui.says_label.setText(f"Page {page} of {of}. {self._said}")

    def _failed(self, error: Exception) -> None:
        self._ui.page_view.show_nothing()
        self._ui.says_label.setText(str(error) if isinstance(error, UserError) else "The pages could not be drawn.")
        if not isinstance(error, UserError):
            self._context.messages.error(error)
