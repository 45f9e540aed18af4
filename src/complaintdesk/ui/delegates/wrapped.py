"""Lines of a list that wrap: as high as their whole text asks for, beside their icon and within the sheet's padding."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.theme import Theme

_PADDING, _GAP = 8, 10


class WrappedLines(QStyledItemDelegate):
    """Give it to a QListView with word wrap; Qt itself leaves the padding out and cuts the last words off."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of all the text at the view's width."""
        hint = super().sizeHint(option, index)
        width = self._view.viewport().width()
        taken = self._view.iconSize().width() + self._theme.scaled(2 * _PADDING + 2 * _GAP)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            taken += self._theme.scaled(16 + _GAP)
        room = QRect(0, 0, max(1, width - taken), 100_000)
        words = self._view.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or ""))
        return QSize(width, max(hint.height(), words.height() + self._theme.scaled(2 * 5)))
