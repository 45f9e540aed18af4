"""Paints the headings of a list bold, and lines that only say that there is nothing quietly."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from complaintdesk.ui.delegates.status import StatusDelegate
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.theme import Theme


class HeadingDelegate(StatusDelegate):
    """For a tree with headings; its lines may have a status."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Bold for headings; muted for a line without a status in the first column."""
        super().initStyleOption(option, index)
        if index.data(Role.HEADING):
            font = option.font
            font.setBold(True)
            font.setPixelSize(self._theme.scaled(15))
            option.font = font
        elif index.column() == 0 and index.data(Role.STATUS) is None:
            palette: QPalette = option.palette
            palette.setColor(QPalette.ColorRole.Text, self._theme.colour("muted"))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """More room above and below a heading. The text is not measured: a tree asks this of every cell."""
        return QSize(self._theme.scaled(80), self._theme.scaled(50 if index.data(Role.HEADING) else 38))
