"""Two versions side by side, provision by provision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.domain.assessment.comparing import ProvisionPair
from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.jobs import Compared
from complaintdesk.ui.screens.assessment.state import comparison, versions
from complaintdesk.ui.screens.assessment.state.comparison import Block
from complaintdesk.ui.tasks import Lane, LatestOnly
from complaintdesk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from complaintdesk.ui.screens.base import Screen

_SIDES = (270, 800)


class ComparePage(QObject):
    """The older at the left, or ours; what changed is marked in both."""

    def __init__(self, screen: Screen, ui: Ui_AssessmentScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._shown: Compared | None = None
        self._pairs: tuple[ProvisionPair, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._loads, self._words = LatestOnly(), LatestOnly()
        head = FlowLayout(ui.compare_head, 14)
        for part in (ui.compare_back_button, ui.compare_title, ui.differs_check):
            head.addWidget(part)
        self._context.theme.set_icon(ui.compare_back_button, "back")
        ui.compare_splitter.setSizes(list(_SIDES))
        ui.compare_splitter.setStretchFactor(1, 1)
        ui.compare_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.differs_check.toggled.connect(self._fill)
        ui.compare_list.currentRowChanged.connect(self._choose)
        self._context.theme.changed.connect(self._dress)

    def show(self, head: AssessmentHead, other: AssessmentHead) -> None:
        """Compares two versions."""
        first, second = comparison.sides(head, other)
        ui = self._ui
        ui.first_label.setText(versions.label(first))
        ui.second_label.setText(versions.label(second))
        ui.compare_note_label.setText("Comparing…")
        ui.compare_list.clear()
        self._tell(())
        job = jobs.compared(first.id, second.id)
        self._loads.replace(self._context.operations.read(self._screen, job, self._take))

    def _take(self, found: Compared) -> None:
        self._shown = found
        self._ui.compare_note_label.setText(found.comparison.summary)
        self._fill()
        self._ui.compare_list.setFocus()

    @Slot()
    def _fill(self) -> None:
        if self._shown is None:
            return
        ui = self._ui
        row = ui.compare_list.currentRow()
        kept = self._pairs[row].number if 0 <= row < len(self._pairs) else ""
        only = ui.differs_check.isChecked()
        self._pairs = tuple(p for p in self._shown.comparison.pairs if not (only and p.is_alike))
        ui.compare_list.clear()
        for pair in self._pairs:
            item = QListWidgetItem(comparison.line_of(pair))
            item.setToolTip(f"{comparison.sign_of(pair).word}: {comparison.line_of(pair)}")
            ui.compare_list.addItem(item)
        self._dress()
        place = next((n for n, pair in enumerate(self._pairs) if pair.number == kept), 0)
        ui.compare_list.setCurrentRow(place if self._pairs else -1)
        if not self._pairs:
            ui.compare_note_label.setText(comparison.NOTHING_DIFFERS)
            self._tell(())

    @Slot(int)
    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._pairs):
            job, read = jobs.blocks(self._pairs[row]), self._context.operations.read
            self._words.replace(read(self._screen, job, self._tell, lane=Lane.RENDER))

    def _tell(self, found: tuple[Block, ...]) -> None:
        self._blocks = found
        colours = self._context.theme.colours
        self._ui.first_text.setHtml(comparison.as_html(found, colours, first=True))
        self._ui.second_text.setHtml(comparison.as_html(found, colours, first=False))

    @Slot()
    def _dress(self) -> None:
        theme = self._context.theme
        for row, pair in enumerate(self._pairs[: self._ui.compare_list.count()]):
            sign = comparison.sign_of(pair)
            self._ui.compare_list.item(row).setIcon(theme.icon(sign.icon, sign.colour))
        way = Qt.Orientation.Horizontal
        narrow = self._screen.width() < theme.scaled(_SIDES[0] * 2)
        self._ui.compare_splitter.setOrientation(Qt.Orientation.Vertical if narrow else way)
        self._tell(self._blocks)
