"""The landlord's own targets beside the Code's limits; a looser one is warned of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSpinBox

from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_targets_page import Ui_TargetsPage
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import Page, indent_numbers
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.quiet_wheel import quieten

_NO_LIMIT = "The Code sets none"
_AGREED = "What you agree with the resident (5.9)"


@dataclass(frozen=True, slots=True)
class _Row:
    """One target on the page; `limit` is the kind and stage of the Code's own, or words where it has no number."""

    field: str
    spin: QSpinBox
    limit_label: QLabel
    problem: ProblemLabel
    limit: tuple[str, int] | str


class TargetsPage(Page):
    """Numbers of working days, in the order of `Targets`; 0 stands for no target of one's own."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_TargetsPage()
        self._ui.setupUi(self)
        ui = self._ui
        first = ("acknowledge", 1)
        self._rows = (
            _Row("target_acknowledge", ui.acknowledge_spin, ui.acknowledge_limit, ui.acknowledge_problem, first),
            _Row("target_respond_1", ui.first_spin, ui.first_limit, ui.first_problem, ("respond", 1)),
            _Row("target_respond_2", ui.second_spin, ui.second_limit, ui.second_problem, ("respond", 2)),
            _Row("target_service_request", ui.service_spin, ui.service_limit, ui.service_problem, _NO_LIMIT),
            _Row("target_update", ui.update_spin, ui.update_limit, ui.update_problem, _AGREED),
            _Row("target_check", ui.check_spin, ui.check_limit, ui.check_problem, _NO_LIMIT),
        )  # fmt: skip
        self._landlord: Landlord | None = None
        self._show_limits()
        for row in self._rows:
            row.problem.setProperty("role", "warning")
            row.spin.valueChanged.connect(self._on_touched)
        quieten(self)
        indent_numbers(self, context)

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""
        self._landlord = None
        values = astuple(landlord.targets)
        for row, value in zip(self._rows, values, strict=True):
            row.spin.setValue(value or 0)
        self._landlord = landlord
        self._warn()

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with the targets filled in here."""
        return replace(landlord, targets=Targets(*(row.spin.value() or None for row in self._rows)))

    def show_problems(self, problems: Iterable[Problem], *, focus: bool) -> None:
        """Shows problems beside their fields, and warnings where there is none."""
        self._warn()
        texts = {p.field: p.text for p in problems}
        for row in self._rows:
            if row.field in texts:
                row.problem.tell(texts[row.field])
        first = next((row.spin for row in self._rows if row.field in texts), None)
        if first is not None and focus:
            first.setFocus()

    def _show_limits(self) -> None:
        from complaintdesk.services.rules import editions

        code = editions()[-1]
        for row in self._rows:
            limit = row.limit
            row.limit_label.setText(limit if isinstance(limit, str) else state.limit_words(code, *limit))

    @Slot()
    def _on_touched(self) -> None:
        if self._landlord is not None:
            self._warn()
            self.touched.emit()

    def _warn(self) -> None:
        from complaintdesk.services.settings import landlord_warnings

        if self._landlord is None:
            return
        texts = {w.field: w.text for w in landlord_warnings(self.read(self._landlord))}
        for row in self._rows:
            row.problem.tell(texts.get(row.field, ""))
