"""Asks why a letter goes out although something is found in it, or is not there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.letters import Gap
from complaintdesk.domain.letters.slips import ADJUSTMENT
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_letter_reason_dialog import Ui_LetterReasonDialog

_USUALLY = ("Send it all the same, because…", "Why this is right as it stands, such as: it is the name of the block")
_ASKED = {
    ADJUSTMENT.id: ("How you follow what was agreed", "Such as: I rang on Monday and read the letter out"),
}
"""What is asked, and an example of an answer, by what was found."""


class ReasonDialog(FormDialog):
    """Asks about one find. Payload of `given`: (its `Gap.reason_key`, the reason, "" where it is taken back)."""

    given = Signal(str, str)

    def __init__(self, context: UiContext, gap: Gap, reason: str, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._key = gap.reason_key
        self._ui = ui = Ui_LetterReasonDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(520))
        heading, hint = _ASKED.get(gap.element, _USUALLY)
        self.setWindowTitle(heading)
        ui.heading_label.setText(heading)
        ui.reason_words.setPlaceholderText(hint)
        ui.what_label.setText(f"{gap.what}.")
        ui.reason_words.setPlainText(reason)
        ui.remove_button.setVisible(bool(reason))
        ui.remove_button.clicked.connect(self._take_back)
        ui.reason_words.textChanged.connect(self._typed)
        self.ready(ui.save_button, ui.cancel_button)
        self._typed()
        ui.reason_words.setFocus()

    def save(self) -> None:
        """Keeps the reason with the draft."""
        self.given.emit(self._key, self._ui.reason_words.text().strip())
        self.finish()

    @Slot()
    def _take_back(self) -> None:
        self.given.emit(self._key, "")
        self.finish()

    @Slot()
    def _typed(self) -> None:
        self._ui.save_button.setEnabled(bool(self._ui.reason_words.text().strip()))
