"""The dates of a case, the Code's and the landlord's own side by side; every one tells why it is what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from complaintdesk.ui.screens.case.cards import DeedButton, MarkLabel, new_sheet, swap_sheet, text_label
from complaintdesk.ui.screens.case.state.dates import DateCell, DateRow, StageDates
from complaintdesk.ui.screens.case.state.parts import Button
from complaintdesk.ui.theme import Theme


class DateCellFrame(QWidget):
    """One date. What its link does stands in its context menu too. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, cell: DateCell, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell = cell
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words(cell.whose, "muted"))
        column.addWidget(self._words(cell.date, "strong"))
        mark = MarkLabel(self)
        mark.tell(cell.mark, theme)
        column.addWidget(mark)
        if cell.counted:
            column.addWidget(self._words(cell.counted, "muted"))
        for caution in cell.cautions:
            column.addWidget(self._words(caution, "warning"))
        if cell.why is not None:
            column.addWidget(self._link(cell.why), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._offer("Copy the date", self._copy)

    def _words(self, text: str, role: str) -> QLabel:
        label = text_label(text, role, self)
        # The label's own menu would come up in place of the date's.
        label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        return label

    def _link(self, button: Button) -> DeedButton:
        link = DeedButton(button, self, "link")
        link.asked.connect(self.asked)
        self._offer(button.text, link.click)
        return link

    def _offer(self, text: str, slot: Callable[[], None]) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        action = QAction(text, self)
        action.triggered.connect(slot)
        self.addAction(action)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._cell.date)


class DatesPanel(QWidget):
    """One card for each stage, and one for what else is to be met. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_dates(self, stages: Iterable[StageDates], theme: Theme) -> None:
        """Shows these dates in place of those before."""
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
            made = DateCellFrame(cell, theme, parent)
            made.asked.connect(self.asked)
            cells.addWidget(made, 1)
        column.addLayout(cells)
        return column

    def _link(self, button: Button, parent: QWidget) -> DeedButton:
        link = DeedButton(button, parent, "link")
        link.asked.connect(self.asked)
        return link
