"""The state of the letter in words, with its sign, always in view above the pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.theme import Theme


class StateLine(QObject):
    """Tells one thing at a time; "" shows nothing."""

    def __init__(self, ui: Ui_LetterScreen, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._theme = theme
        self._sign = ("info", "muted")
        theme.changed.connect(self._dress)
        self.tell("")

    def tell(self, text: str, icon: str = "info", colour: str = "muted") -> None:
        """Shows the state and its sign, which no state is told by alone."""
        self._sign = (icon, colour)
        self._ui.state_label.setText(text)
        for label in (self._ui.state_label, self._ui.state_icon):
            label.setVisible(bool(text))
        self._dress()

    @Slot()
    def _dress(self) -> None:
        side = self._theme.scaled(18)
        self._ui.state_icon.setPixmap(self._theme.icon(*self._sign).pixmap(side, side))
