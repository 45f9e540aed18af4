"""Paints a list with headings: those bold, remarks quietly, and what one presses in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from complaintdesk.ui.delegates.status import StatusDelegate
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.theme import Theme


class HeadingDelegate(StatusDelegate):
    """For a list whose model gives `Role.HEADING` and `Role.LINK`; its lines may have a status."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Bold for headings; muted for a line without a status in the first column."""
        super().initStyleOption(option, index)
        if index.data(Role.LINK):
            self._tint(option, "accent")
        elif index.column() == 0:
            if index.data(Role.HEADING):
                font = option.font
                font.setBold(True)
                font.setPixelSize(self._theme.scaled(15))
                option.font = font
            elif index.data(Role.STATUS) is None:
                self._tint(option, "muted")

    def _tint(self, option: QStyleOptionViewItem, colour: str) -> None:
        palette: QPalette = option.palette
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, self._theme.colour(colour))
