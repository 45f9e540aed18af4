"""The themes by which complaints are counted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot

from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_themes_page import Ui_ThemesPage
from complaintdesk.ui.screens.settings.page import Page


class ThemesPage(Page):
    """One theme a line."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_ThemesPage()
        self._ui.setupUi(self)
        self._ui.themes_edit.textChanged.connect(self.touched)
        self._ui.restore_button.clicked.connect(self._restore)

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""
        self._ui.themes_edit.setPlainText("\n".join(landlord.themes))

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with the themes written here."""
        return replace(landlord, themes=tuple(self._ui.themes_edit.text().splitlines()))

    @Slot()
    def _restore(self) -> None:
        from complaintdesk.services.settings import THEMES

        self._ui.themes_edit.setPlainText("\n".join(THEMES))
        self._ui.themes_edit.setFocus()
