"""The list of kinds of letter: headings that cannot be chosen, and below a kind that does not fit the reason why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.screens.letter.kinds import KindLine
from complaintdesk.ui.theme import Theme

_ROOM = 48
"""What the list is wider than its words: its scroll bar and its edges."""
_NEW_LINE = "\N{LINE SEPARATOR}"
"""What Qt breaks a line of a list at."""


class KindBox(QComboBox):
    """Shows KindLines; an item's own data is the kind's value, "" for a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KindLine, ...] = ()

    def attach(self, theme: Theme) -> None:
        """Draws the list as the theme has it."""
        self.setItemDelegate(_KindDelegate(theme, self))

    def show_lines(self, lines: Sequence[KindLine], chosen: LetterKind) -> None:
        """Shows these lines, with one of the kinds chosen."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            model = QStandardItemModel(self)
            for line in lines:
                model.appendRow(_item(line))
            self.setModel(model)  # the one before, which is the box's own, goes with this
        self.setCurrentIndex(self.findData(chosen.value))

    def kind_at(self, index: int) -> LetterKind | None:
        """The kind of a line, None for a heading."""
        value = self.itemData(index)
        return LetterKind(value) if value else None

    def showPopup(self) -> None:
        """As wide as its words, within the window."""
        wanted = self.view().sizeHintForColumn(0) + _ROOM
        self.view().setMinimumWidth(min(wanted, self.window().width() - _ROOM))
        super().showPopup()


def _item(line: KindLine) -> QStandardItem:
    item = QStandardItem(line.text)
    item.setData(line.kind.value if line.kind is not None else "", Qt.ItemDataRole.UserRole)
    item.setData(line, Role.ROW)
    item.setData(line.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(line.why)
    if line.kind is None:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _KindDelegate(QStyledItemDelegate):
    """Headings bold and quiet, kinds plain, and why a kind does not fit in a second line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The line's words and its colour."""
        super().initStyleOption(option, index)
        line = index.data(Role.ROW)
        if not isinstance(line, KindLine):
            return
        option.text = line.shown.replace("\n", _NEW_LINE)
        if line.kind is None:
            option.font.setBold(True)
        if line.kind is None or line.why:
            muted = QColor(self._theme.colour("muted"))
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(QPalette.ColorGroup.All, role, muted)
