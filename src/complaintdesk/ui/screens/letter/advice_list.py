"""What could be said more plainly in the officer's own words: one row a remark, which leads to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.row_column import RowColumn

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """One remark on the words under a key: what stands there from character `at`, and what could stand instead.

    `entry` is the entry of the list that it comes from, or the word that is not in the dictionary
    (`is_spelling`); "" where there is nothing that could be left alone from now on.
    """

    key: str
    found: str
    at: int
    say: str
    instead: tuple[str, ...] = ()
    why: str = ""
    entry: str = ""
    is_spelling: bool = False

    @property
    def shown(self) -> str:
        """What it is about, shortened where it is a whole sentence."""
        flat = " ".join(self.found.split())
        return f"“{flat}”" if len(flat) <= _LONGEST else f"“{flat[:_LONGEST].rstrip()}…”"


class AdviceList(RowColumn):
    """Shows AdviceRows; `place_asked` (row) leads there, `instead_asked` (row, words) puts words in its place.

    `quiet_asked` (row) leaves it alone from now on, in every letter.
    """

    spacing = 6
    place_asked = Signal(object)
    instead_asked = Signal(object, str)
    quiet_asked = Signal(object)

    def show_rows(self, rows: Sequence[AdviceRow]) -> None:
        """Shows these rows; the focus stays where it was, by its place, as long as there is a row."""
        place = next((self._rows.index(b.row) for b in self.buttons() if b.hasFocus()), None)
        before = self._rows
        super().show_rows(rows)
        if place is not None and rows and before != self._rows:
            row = self._rows[min(place, len(rows) - 1)]
            next(b for b in self.buttons() if b.row == row).setFocus()

    def spoken(self, row: AdviceRow) -> str:
        """What is said, of which words where it does not name them itself."""
        return row.say if f"“{row.found}”" in row.say else f"{row.shown} {row.say}"

    def make(self, row: AdviceRow) -> QWidget:
        """The remark, and below it what can be pressed."""
        frame = QFrame(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        text = QLabel(self.spoken(row), frame)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setToolTip(row.why)
        column.addWidget(text)
        presses = QWidget(frame)
        flow = FlowLayout(presses, 12)
        for words in ("", *row.instead):
            button = _AdviceButton(row, words, presses)
            button.clicked.connect(self._pressed)
            flow.addWidget(button)
        if row.entry:
            button = _QuietButton(row, presses)
            button.clicked.connect(self._pressed)
            flow.addWidget(button)
        column.addWidget(presses)
        return frame

    def buttons(self) -> list[_AdviceButton]:
        """What can be pressed, in its order; without what is about to go."""
        return [button for button in self.findChildren(_AdviceButton) if button.isVisibleTo(self)]

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, _QuietButton):
            self.quiet_asked.emit(button.row)
        elif isinstance(button, _AdviceButton) and button.words:
            self.instead_asked.emit(button.row, button.words)
        elif isinstance(button, _AdviceButton):
            self.place_asked.emit(button.row)


class _AdviceButton(QPushButton):
    """Puts words in the place of those a remark is about; without words it leads there."""

    def __init__(self, row: AdviceRow, words: str, parent: QWidget) -> None:
        super().__init__(f"Write “{words}”" if words else "Show it", parent)
        self.row = row
        self.words = words
        self.setProperty("role", "link")
        self.setAutoDefault(True)
        does = f"Write “{words}” in place of {row.shown}" if words else f"Show {row.shown} in your words"
        self.setAccessibleName(does)


class _QuietButton(_AdviceButton):
    """Leaves what a remark is about alone from now on."""

    def __init__(self, row: AdviceRow, parent: QWidget) -> None:
        super().__init__(row, "", parent)
        self.setText("It is spelt right" if row.is_spelling else "Leave this alone")
        does = "is spelt right, in every letter" if row.is_spelling else "is left alone from now on, in every letter"
        self.setAccessibleName(f"“{row.entry}” {does}")
        self.setToolTip(f"“{row.entry}” {does}. You can take it back.")
