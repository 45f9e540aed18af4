"""The Code's list for a letter: one row an element, with a tick or what is missing and how it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from complaintdesk.ui.screens.letter.checks import CheckRow, Mark, Mend
from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.row_column import RowColumn

_ICONS = {
    Mark.THERE: ("met", "good"),
    Mark.MISSING: ("missing", "danger"),
    Mark.PASSED: ("edit", "accent"),
    Mark.ADVISED: ("info", "caution"),
}


class _MendButton(QPushButton):
    """Opens what mends one gap or some."""

    def __init__(self, mend: Mend, parent: QWidget) -> None:
        super().__init__(mend.button, parent)
        self.mend = mend
        self.setProperty("role", "link")
        self.setAccessibleName(mend.spoken)
        self.setAutoDefault(True)


class Checklist(RowColumn):
    """Shows CheckRows; payload of `mend_requested`: Mend, of `led_to`: what `focus_missing` led to."""

    spacing = 2
    mend_requested = Signal(object)
    led_to = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._led: Mend | None = None

    def spoken(self, row: CheckRow) -> str:
        """What is asked for, what is missing, and why it goes out all the same."""
        missing = "".join(f" {what}." for what in row.missing)
        passed = "".join(f" {what}. {reason}" for what, reason in row.passed)
        return f"{row.mark.value}: {row.description} ({row.provision}).{missing}{passed}"

    def make(self, row: CheckRow) -> QWidget:
        """The mark, what is asked for and by which provision, what is missing, and what mends it."""
        frame = QFrame(self)
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon(row), 0, 0, Qt.AlignmentFlag.AlignTop)
        text = _label(row.description, frame)
        text.setAccessibleName(self.spoken(row))
        grid.addWidget(text, 0, 1)
        provision = _label(row.provision, frame, role="muted")
        provision.setWordWrap(False)
        provision.setToolTip(f"{row.provision}: {row.summary}")
        grid.addWidget(provision, 0, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        role = "problem" if row.mark is Mark.MISSING else "warning"
        told = [(what, role) for what in row.missing]
        told += [line for what, reason in row.passed for line in ((what, "muted"), (reason, ""))]
        for words, looks in told:
            grid.addWidget(_label(words, frame, role=looks), grid.rowCount(), 1, 1, 2)
        if row.mends:
            grid.addWidget(self._presses(row, frame), grid.rowCount(), 1, 1, 2)
        return frame

    def _presses(self, row: CheckRow, parent: QWidget) -> QWidget:
        """What can be done about it, on one line where there is room."""
        presses = QWidget(parent)
        flow = FlowLayout(presses, 10)
        for mend in row.mends:
            button = _MendButton(mend, presses)
            button.clicked.connect(self._mend)
            flow.addWidget(button)
        return presses

    def _icon(self, row: CheckRow) -> QLabel:
        label = QLabel(self)
        label.setToolTip(row.mark.value)
        if self.theme is not None:
            side = self.theme.scaled(18)
            label.setPixmap(self.theme.icon(*_ICONS[row.mark]).pixmap(side, side))
        return label

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Shows these rows; the focus stays with what can be done about the same thing, and else in the list."""
        focused = self.window().focusWidget()
        held = focused.mend.gap.element if isinstance(focused, _MendButton) else ""
        super().show_rows(rows)
        if held:
            # Left to itself the focus would go on to the buttons below, which print and issue.
            again = next((b for b in self.buttons() if b.mend.gap.element == held), self)
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[_MendButton]:
        """What can be pressed, in its order; without what is about to go."""
        return [button for button in self.findChildren(_MendButton) if button.isVisibleTo(self)]

    def focus_missing(self) -> None:
        """Leads to the next thing that can be done about what is missing, from the first again after the last.

        What is mended in the letter's own words leads straight into them, ready to be written.
        """
        buttons = self.buttons()
        if not buttons:
            return
        at = next((n for n, button in enumerate(buttons) if button.mend == self._led), -1)
        button = buttons[(at + 1) % len(buttons)]
        self._led = button.mend
        if button.mend.own:
            self.mend_requested.emit(button.mend)
        else:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.led_to.emit(button)

    @Slot()
    def _mend(self) -> None:
        button = self.sender()
        if isinstance(button, _MendButton):
            self.mend_requested.emit(button.mend)


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
