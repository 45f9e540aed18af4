"""The side of the composer that shows letters already issued: the exact pages, who, when, and copies of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.jobs import LetterCase, Sent
from complaintdesk.ui.screens.letter.state_line import StateLine
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen

_EXACT = "These are the exact pages that were issued. They cannot be changed."
_LARGE = "These are the words that were issued, set in large print. The pages that were issued stay as they are."


class IssuedLetters(QObject):
    """Shows one of the letters of a kind that were issued.

    `further_asked` when another is to be written, `shown` once the pages are there, `unshown` where
    there are none in large print.
    """

    further_asked = Signal()
    shown = Signal()
    unshown = Signal()

    def __init__(self, screen: Screen, ui: Ui_LetterScreen, line: StateLine) -> None:
        super().__init__(screen)
        self._line = line
        self._large_print = False
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._loaded: LetterCase | None = None
        self.sent: Sent | None = None
        self._loads = LatestOnly()
        ui.sent_box.activated.connect(self._choose)
        ui.further_button.clicked.connect(self.further_asked)
        self._context.theme.changed.connect(self._dress)

    def show(self, loaded: LetterCase) -> None:
        """Shows the letter shown before if it is among those loaded, else the latest."""
        ui = self._ui
        self._loaded = loaded
        ui.sent_box.clear()
        for letter in loaded.sent:
            ui.sent_box.addItem(state.sent_label(letter, loaded.sent), letter.id)
        several = len(loaded.sent) > 1
        ui.sent_box.setVisible(several)
        ui.sent_label.setVisible(several)
        further = state.further_button(loaded)
        ui.further_button.setText(further or state.FURTHER)
        ui.further_button.setEnabled(bool(further) and not self._context.desk.read_only)
        ui.further_label.setText(state.further_words(loaded))
        ui.sending_button.setVisible(not self._context.desk.read_only)
        known = {letter.id for letter in loaded.sent}
        shown = self.sent.letter.id if self.sent and self.sent.letter.id in known else loaded.sent[0].id
        ui.sent_box.setCurrentIndex(ui.sent_box.findData(shown))
        self._load(shown)

    def take(self, sent: Sent) -> None:
        """Shows a letter that was issued just now."""
        self.sent = sent

    def forget(self) -> None:
        """Lets the letter go."""
        self._loads.drop()
        self._large_print = False
        self.sent = self._loaded = None

    def set_large_print(self, large_print: bool) -> None:
        """Shows the words of the letter in large print, or its exact pages."""
        self._large_print = large_print
        if self._loaded is not None and self.sent is not None:
            self._load(self.sent.letter.id)

    def _load(self, letter_id: int) -> None:
        assert self._loaded is not None
        letter = next(letter for letter in self._loaded.sent if letter.id == letter_id)

        large = self._large_print

        def job(desk: Desk) -> Sent:
            return jobs.load_sent(desk, letter, large_print=large)

        self._loads.replace(self._context.operations.read(self, job, self._show_sent, self._not_shown))

    def _not_shown(self, error: Exception) -> None:
        self._context.messages.error(error)
        if self._large_print:
            self.unshown.emit()

    def _show_sent(self, sent: Sent) -> None:
        ui = self._ui
        self.sent = sent
        ui.page_view.show_pdf(sent.pages)
        ui.page_view.setAccessibleDescription(sent.text)
        facts = state.issued_facts(sent.letter)
        for label, text in zip((ui.dated_label, ui.by_label, ui.wording_label, ui.hash_label), facts, strict=True):
            label.setText(text)
        ui.hash_label.setToolTip(sent.letter.pdf_sha256)
        ui.issued_note_label.setText(_LARGE if self._large_print and not sent.large_already else _EXACT)
        self._tell_state(sent)
        self._dress()
        self.shown.emit()

    def _tell_state(self, sent: Sent) -> None:
        assert self._loaded is not None
        case = self._loaded.case
        text = state.issued_state(case, sent.letter)
        went = bool(case.sendings_of(sent.letter))
        self._line.tell(text, *(("met", "good") if went else ("letter", "accent")))
        self._ui.sending_button.setText("It also went o&ut another way…" if went else "Record how it went o&ut…")

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._load(int(self._ui.sent_box.itemData(index)))

    @Slot()
    def _dress(self) -> None:
        side = self._context.theme.scaled(20)
        self._ui.issued_icon.setPixmap(self._context.theme.icon("met", "good").pixmap(side, side))
