"""The Ombudsman's details as letters print them, with where they come from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot

from complaintdesk.domain.landlord import Landlord, OmbudsmanContact
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_ombudsman_page import Ui_OmbudsmanPage
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import Page, keep_low


class OmbudsmanPage(Page):
    """Editable, because the details change; what was supplied can be put back."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_OmbudsmanPage()
        self._ui.setupUi(self)
        self._contact: OmbudsmanContact | None = None
        ui = self._ui
        ui.source_label.setTextFormat(Qt.TextFormat.PlainText)
        for edit in (ui.name_edit, ui.phone_edit, ui.website_edit):
            edit.textEdited.connect(self._on_touched)
        for words in (ui.address_edit, ui.how_edit):
            words.textChanged.connect(self._on_touched)
            keep_low(words, context)
        ui.restore_button.clicked.connect(self._restore)

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""
        self._show(landlord.ombudsman)

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with the details filled in here."""
        return replace(landlord, ombudsman=self._read(self._contact or landlord.ombudsman))

    def _read(self, contact: OmbudsmanContact) -> OmbudsmanContact:
        ui = self._ui
        return replace(
            contact,
            name=ui.name_edit.text(),
            address_lines=tuple(ui.address_edit.text().splitlines()),
            phone=ui.phone_edit.text(),
            website=ui.website_edit.text(),
            how=ui.how_edit.text(),
        )

    def _show(self, contact: OmbudsmanContact) -> None:
        ui = self._ui
        self._contact = None
        ui.name_edit.setText(contact.name)
        ui.address_edit.setPlainText("\n".join(contact.address_lines))
        ui.phone_edit.setText(contact.phone)
        ui.website_edit.setText(contact.website)
        ui.how_edit.setPlainText(contact.how)
        ui.source_label.setText(state.source_words(contact))
        self._contact = contact
        self._show_gap()

    def _show_gap(self) -> None:
        assert self._contact is not None
        gap = state.ombudsman_gap(self._read(self._contact))
        self._ui.gap_label.setText(gap)
        self._ui.gap_label.setVisible(bool(gap))

    @Slot()
    def _on_touched(self) -> None:
        if self._contact is not None:
            self._show_gap()
            self.touched.emit()

    @Slot()
    def _restore(self) -> None:
        from complaintdesk.services.rules import default_ombudsman

        self._show(default_ombudsman())
        self.touched.emit()
