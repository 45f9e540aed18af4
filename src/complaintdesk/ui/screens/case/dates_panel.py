"""The dates of each stage, the Code's and the landlord's own side by side."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from complaintdesk.ui.screens.case.cards import DeedButton, MarkLabel, new_sheet, swap_sheet, text_label
from complaintdesk.ui.screens.case.state.dates import DateCell, DateRow, StageDates
from complaintdesk.ui.screens.case.state.parts import Button
from complaintdesk.ui.theme import Theme


class DatesPanel(QWidget):
    """One card for each stage. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_dates(self, stages: Iterable[StageDates], theme: Theme) -> None:
        """Shows the dates of these stages in place of those before."""
        sheet = new_sheet(self)
        cards = [self._stage(stage, theme, sheet) for stage in stages]
        self._sheet = swap_sheet(self._column, self._sheet, sheet, cards)

    def _stage(self, stage: StageDates, theme: Theme, parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("role", "card")
        frame.setAccessibleName(f"Dates of {stage.title.lower()}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(text_label(f"{stage.title} dates", "strong", frame))
        for row in stage.rows:
            column.addWidget(self._rule(frame))
            column.addLayout(self._row(row, theme, frame))
        for line in stage.lines:
            column.addWidget(text_label(f"{line.label}: {line.value}", line.tone or "muted", frame))
        for button in stage.buttons:
            column.addWidget(self._link(button, frame), 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _rule(self, parent: QWidget) -> QFrame:
        rule = QFrame(parent)
        rule.setProperty("role", "rule")
        return rule

    def _row(self, row: DateRow, theme: Theme, parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        title = f"{row.title}: {row.done}" if row.done else row.title
        column.addWidget(text_label(title, "strong", parent))
        cells = QHBoxLayout()
        cells.setSpacing(14)
        for cell in row.cells:
            cells.addLayout(self._cell(cell, theme, parent), 1)
        column.addLayout(cells)
        return column

    def _cell(self, cell: DateCell, theme: Theme, parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text_label(cell.whose, "muted", parent))
        column.addWidget(text_label(cell.date, "strong", parent))
        mark = MarkLabel(parent)
        mark.tell(cell.mark, theme)
        column.addWidget(mark)
        column.addWidget(text_label(cell.counted, "muted", parent))
        if cell.why is not None:
            column.addWidget(self._link(cell.why, parent), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _link(self, button: Button, parent: QWidget) -> DeedButton:
        link = DeedButton(button, parent, "link")
        link.asked.connect(self.asked)
        return link
