"""The landlord itself: name, homes, year end, address, contact, officer, references."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRegularExpression, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_landlord_page import Ui_LandlordPage
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import Page, indent_numbers, keep_low
from complaintdesk.ui.widgets.field_problems import FieldProblems, ProblemLabel
from complaintdesk.ui.widgets.quiet_wheel import quieten

_PREFIX = QRegularExpression("[A-Za-z0-9]{1,6}")


class LandlordPage(Page):
    """The organisation's own details."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_LandlordPage()
        self._ui.setupUi(self)
        ui = self._ui
        ui.month_box.addItems(list(state.MONTHS))
        ui.prefix_edit.setValidator(QRegularExpressionValidator(_PREFIX, self))
        self._rest = ProblemLabel(self)
        ui.landlord_layout.insertWidget(2, self._rest)
        fields: dict[str, tuple[QWidget, ProblemLabel]] = {
            "name": (ui.name_edit, ui.name_problem),
            "homes": (ui.homes_spin, ui.homes_problem),
            "year_end": (ui.day_spin, ui.year_end_problem),
            "officer": (ui.officer_edit, ui.officer_problem),
        }
        self._problems = FieldProblems(fields, self._rest)
        self._landlord: Landlord | None = None
        for edit in (ui.name_edit, ui.officer_edit, ui.phone_edit, ui.email_edit, ui.website_edit, ui.prefix_edit):
            edit.textEdited.connect(self._on_touched)
        for spin in (ui.homes_spin, ui.day_spin):
            spin.valueChanged.connect(self._on_touched)
        ui.month_box.activated.connect(self._on_touched)
        for words in (ui.address_edit, ui.escalate_edit):
            words.textChanged.connect(self._on_touched)
            keep_low(words, context)
        quieten(self)
        indent_numbers(self, context)

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""
        ui = self._ui
        self._landlord = None
        ui.name_edit.setText(landlord.name)
        ui.homes_spin.setValue(landlord.homes)
        ui.day_spin.setValue(landlord.year_end_day)
        ui.month_box.setCurrentIndex(landlord.year_end_month - 1)
        ui.officer_edit.setText(landlord.officer)
        ui.address_edit.setPlainText("\n".join(landlord.address_lines))
        ui.phone_edit.setText(landlord.phone)
        ui.email_edit.setText(landlord.email)
        ui.website_edit.setText(landlord.website)
        ui.escalate_edit.setPlainText(landlord.escalate_to)
        ui.prefix_edit.setText(landlord.reference_prefix)
        self._landlord = landlord
        self._show_hints()

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with what is filled in here; an empty beginning of references stays as it was."""
        ui = self._ui
        return replace(
            landlord,
            name=ui.name_edit.text(),
            homes=ui.homes_spin.value(),
            year_end_day=ui.day_spin.value(),
            year_end_month=ui.month_box.currentIndex() + 1,
            officer=ui.officer_edit.text(),
            address_lines=tuple(ui.address_edit.text().splitlines()),
            phone=ui.phone_edit.text(),
            email=ui.email_edit.text(),
            website=ui.website_edit.text(),
            escalate_to=ui.escalate_edit.text(),
            reference_prefix=ui.prefix_edit.text().upper() or landlord.reference_prefix,
        )

    def show_problems(self, problems: Iterable[Problem], *, focus: bool) -> None:
        """Shows problems beside their fields; targets are another page's."""
        mine = [p for p in problems if state.page_of_field(p.field) == self.key]
        self._problems.show(mine, focus=focus)

    @Slot()
    def _on_touched(self) -> None:
        if self._landlord is not None:
            self._show_hints()
            self.touched.emit()

    def _show_hints(self) -> None:
        assert self._landlord is not None
        draft = self.read(self._landlord)
        self._ui.year_hint.setText(state.year_words(draft))
        year = self.context.clock.today().year
        self._ui.prefix_hint.setText(state.reference_words(draft.reference_prefix, year))
