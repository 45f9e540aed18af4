"""The Code's list for a letter: one row an element, with a tick or what is missing and how it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from complaintdesk.ui.screens.letter.checks import CheckRow, Mark, Mend
from complaintdesk.ui.widgets.row_column import RowColumn

_ICONS = {
    Mark.THERE: ("met", "good"),
    Mark.MISSING: ("missing", "danger"),
    Mark.PASSED: ("edit", "accent"),
    Mark.ADVISED: ("info", "caution"),
}
_ROLES = {Mark.MISSING: "problem", Mark.PASSED: "muted"}
"""How what is lacking is written; as something to look at where it is not a must."""


class _MendButton(QPushButton):
    """Opens what mends one gap or some."""

    def __init__(self, mend: Mend, parent: QWidget) -> None:
        super().__init__(mend.button, parent)
        self.mend = mend
        self.setProperty("role", "link")
        self.setAccessibleName(mend.spoken)
        self.setAutoDefault(True)


class Checklist(RowColumn):
    """Shows CheckRows; payload of `mend_requested`: Mend."""

    spacing = 2
    mend_requested = Signal(object)

    def spoken(self, row: CheckRow) -> str:
        """What is asked for, what is missing, and why it goes out all the same."""
        missing = "".join(f" {what}." for what in row.missing)
        reason = f" Your reason: {row.reason}" if row.reason else ""
        return f"{row.mark.value}: {row.description} ({row.provision}).{missing}{reason}"

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
        for what in row.missing:
            grid.addWidget(_label(what, frame, role=_ROLES.get(row.mark, "warning")), grid.rowCount(), 1, 1, 2)
        if row.reason:
            grid.addWidget(_label(f"Passed over, because: {row.reason}", frame), grid.rowCount(), 1, 1, 2)
        for mend in row.mends:
            button = _MendButton(mend, frame)
            button.clicked.connect(self._mend)
            grid.addWidget(button, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _icon(self, row: CheckRow) -> QLabel:
        label = QLabel(self)
        label.setToolTip(row.mark.value)
        if self.theme is not None:
            side = self.theme.scaled(18)
            label.setPixmap(self.theme.icon(*_ICONS[row.mark]).pixmap(side, side))
        return label

    def focus_missing(self) -> None:
        """Leads to the next thing that can be done about what is missing, from the first again after the last."""
        buttons = self.findChildren(_MendButton)
        if buttons:
            at = next((n for n, button in enumerate(buttons) if button.hasFocus()), -1)
            buttons[(at + 1) % len(buttons)].setFocus(Qt.FocusReason.ShortcutFocusReason)

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
