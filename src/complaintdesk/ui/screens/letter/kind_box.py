"""The list of kinds of letter: headings that cannot be chosen, and below a kind that does not fit the reason why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.screens.letter.kinds import KindLine
from complaintdesk.ui.theme import Theme

_ROOM = 48
"""What the list is wider than its words: its scroll bar and its edges."""
_WALKING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_NEW_LINE = "\N{LINE SEPARATOR}"
"""What Qt breaks a line of a list at."""


class KindBox(QComboBox):
    """Shows KindLines; an item's own data is the kind's value, "" for a heading.

    Keys that would choose another line at once drop the list down instead: a letter is loaded when it is
    chosen from the list (Enter), and not while somebody walks past it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KindLine, ...] = ()
        self.view().installEventFilter(self)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks in the list that drops down; letters lead to the line that begins with them."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        typed = event.text().isprintable() and event.text().strip()
        if not plain or not (event.key() in _WALKING or typed):
            super().keyPressEvent(event)
            return
        self.showPopup()
        QApplication.sendEvent(self.view(), event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Home and End lead to the first and last kind: Qt would stay where it is, before a heading."""
        if watched is self.view() and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = [row for row in range(self.count()) if self.kind_at(row) is not None]
            ends = {Qt.Key.Key_Home: rows[:1], Qt.Key.Key_End: rows[-1:]}.get(Qt.Key(event.key()), [])
            if ends:
                self.view().setCurrentIndex(self.model().index(ends[0], 0))
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def drop_down(self) -> None:
        """Leads the keys to the list."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.showPopup()

    def showPopup(self) -> None:
        """As wide as its words, within the window; it begins at the letter that is shown."""
        self.view().setCurrentIndex(self.model().index(self.currentIndex(), 0))
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
