"""How the desk looks on this computer; it takes effect at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot

from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_appearance_page import Ui_AppearancePage
from complaintdesk.ui.screens.settings.page import Page, indent_numbers
from complaintdesk.ui.widgets.quiet_wheel import quieten


class AppearancePage(Page):
    """Colours and size of text, kept in the preferences and not in the desk."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_AppearancePage()
        self._ui.setupUi(self)
        self._buttons = {
            Appearance.SYSTEM: self._ui.system_button,
            Appearance.LIGHT: self._ui.light_button,
            Appearance.DARK: self._ui.dark_button,
        }
        quieten(self)
        indent_numbers(self, context)
        for button in self._buttons.values():
            button.clicked.connect(self._apply)
        self._ui.text_spin.setKeyboardTracking(False)
        self._ui.text_spin.valueChanged.connect(self._apply)
        context.theme.changed.connect(self.load)

    def set_read_only(self, read_only: bool) -> None:
        """This belongs to the computer, so it can always be changed."""

    @Slot()
    def load(self) -> None:
        """Shows the preferences as they are."""
        value = self.context.preferences.value
        self._buttons[value.appearance].setChecked(True)
        self._ui.text_spin.blockSignals(True)
        self._ui.text_spin.setValue(value.text_percent)
        self._ui.text_spin.blockSignals(False)

    @Slot()
    def _apply(self) -> None:
        kept = self.context.preferences
        chosen = next(a for a, button in self._buttons.items() if button.isChecked())
        kept.save(replace(kept.value, appearance=chosen, text_percent=self._ui.text_spin.value()))
        self.context.theme.apply(kept.value.appearance, kept.value.text_percent)
