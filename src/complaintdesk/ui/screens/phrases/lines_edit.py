"""A list that letters share, line by line: its lines are chosen, worded, added, taken out and moved."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from complaintdesk.ui.screens.template.editor import utf16
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.flow_layout import FlowLayout

_HEIGHT, _SPACING, _ICON_SIDE = 118, 8, 16
_EMPTY = "(nothing yet)"


class LinesEdit(QWidget):
    """The lines of one list. `changed` whenever one of them differs, or their order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._lines: list[str] = []
        self._faulty: dict[int, tuple[str, str]] = {}
        self._read_only = False
        self._list = QListWidget(self)
        self._list.setObjectName("lines_list")
        self._list.setAccessibleName("Lines of the list")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = QLineEdit(self)
        self._words.setPlaceholderText("The words of the line that is chosen")
        label = QLabel("&Line", self)
        label.setBuddy(self._words)
        self._add = QPushButton("Add a l&ine", self)
        self._remove = QPushButton("&Remove it", self)
        self._up = QPushButton("Move &up", self)
        self._down = QPushButton("Mo&ve down", self)
        self._lay_out(label)
        self._list.currentRowChanged.connect(self._choose)
        self._list.itemActivated.connect(self._words.setFocus)
        self._words.textEdited.connect(self._type)
        self._words.returnPressed.connect(self._next)
        self._add.clicked.connect(self._add_line)
        self._remove.clicked.connect(self._remove_line)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)

    def _lay_out(self, label: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self._list)
        typed = QHBoxLayout()
        typed.addWidget(label)
        typed.addWidget(self._words, 1)
        column.addLayout(typed)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, _SPACING)
        for button in (self._add, self._remove, self._up, self._down):
            flow.addWidget(button)
        column.addWidget(buttons)
        order = (self._list, self._words, self._add, self._remove, self._up, self._down)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self._list)

    def attach(self, theme: Theme, longest: int) -> None:
        """Follows the theme from now on; a line takes `longest` characters."""
        self._theme = theme
        self._words.setMaxLength(longest)
        theme.set_icon(self._add, "add")
        theme.changed.connect(self._dress)
        self._dress()

    def lines(self) -> tuple[str, ...]:
        """The lines as they are now."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Shows these lines; the place in them stays."""
        if list(lines) != self._lines:
            at = self._list.currentRow()
            self._lines = list(lines)
            self._fill(min(max(at, 0), len(self._lines) - 1))

    def begin(self, lines: Sequence[str]) -> None:
        """Shows another list, the first line chosen."""
        self._lines = list(lines)
        self._faulty = {}
        self._fill(0)

    def set_read_only(self, read_only: bool) -> None:
        """Lines can be read and not changed."""
        self._read_only = read_only
        self._enable()

    def select_words(self, row: int, found: str, at: int) -> bool:
        """Chooses a line, from 0, and selects words in it: at character `at` where they stand there, else the first.

        The focus goes to them; False where they are not there.
        """
        self._list.setCurrentRow(row)
        text = self._words.text()
        start = at if text[at : at + len(found)] == found else text.find(found)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        if not found or start < 0:
            return False
        self._words.setSelection(utf16(text, start), utf16(found, len(found)))
        return True

    def replace_words(self, row: int, found: str, at: int, instead: str) -> None:
        """Puts words in the place of others in a line, where those are still there."""
        if not self._read_only and self.select_words(row, found, at):
            self._words.insert(instead)
            self._type(self._words.text())

    def mark(self, faulty: dict[int, tuple[str, str]]) -> None:
        """Marks lines in which something is to be mended, counted from 1, with an icon and its colour."""
        if faulty != self._faulty:
            self._faulty = faulty
            self._dress()

    def _fill(self, row: int) -> None:
        with QSignalBlocker(self._list):
            self._list.clear()
            for number, line in enumerate(self._lines, 1):
                self._list.addItem(self._item(number, line))
            self._list.setCurrentRow(row)
        self._choose(row)

    def _item(self, number: int, line: str) -> QListWidgetItem:
        item = QListWidgetItem(line or _EMPTY)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"Line {number}: {line or _EMPTY}")
        self._mark_item(number, item)
        return item

    def _mark_item(self, number: int, item: QListWidgetItem) -> None:
        if self._theme is not None:
            icon, colour = self._faulty.get(number, ("document", "muted"))
            item.setIcon(self._theme.icon(icon, colour))
            text: QColor = self._theme.colour("text" if self._lines[number - 1] else "muted")
            item.setForeground(text)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._words.setText(self._lines[row] if 0 <= row < len(self._lines) else "")
        self._enable()

    def _enable(self) -> None:
        row, may = self._list.currentRow(), not self._read_only
        chosen = 0 <= row < len(self._lines)
        self._words.setReadOnly(not may)
        self._words.setEnabled(chosen)
        self._add.setEnabled(may)
        self._remove.setEnabled(may and chosen and len(self._lines) > 1)
        self._up.setEnabled(may and chosen and row > 0)
        self._down.setEnabled(may and chosen and row < len(self._lines) - 1)

    @Slot(str)
    def _type(self, text: str) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._lines) and not self._read_only:
            self._lines[row] = text
            self._list.item(row).setText(text or _EMPTY)
            self._list.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, f"Line {row + 1}: {text or _EMPTY}")
            self._mark_item(row + 1, self._list.item(row))
            self.changed.emit()

    @Slot()
    def _next(self) -> None:
        """Enter goes on to the next line."""
        row = self._list.currentRow()
        if row < len(self._lines) - 1:
            self._list.setCurrentRow(row + 1)
            self._words.selectAll()

    @Slot()
    def _add_line(self) -> None:
        row = self._list.currentRow() + 1
        self._lines.insert(row, "")
        self._change(row)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove_line(self) -> None:
        row = self._list.currentRow()
        del self._lines[row]
        self._change(min(row, len(self._lines) - 1))
        if not self._remove.isEnabled():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        self._lines.insert(row + by, self._lines.pop(row))
        button = self._up if by < 0 else self._down
        had_focus = button.hasFocus()
        self._change(row + by)
        if had_focus and not button.isEnabled():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, row: int) -> None:
        self._fill(row)
        self.changed.emit()

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None:
            side = self._theme.scaled(_ICON_SIDE)
            self._list.setIconSize(QSize(side, side))
            self._list.setFixedHeight(self._theme.scaled(_HEIGHT))
            for number in range(1, self._list.count() + 1):
                self._mark_item(number, self._list.item(number - 1))
