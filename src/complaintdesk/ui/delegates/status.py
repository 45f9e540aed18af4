"""Paints a status as a chip: an icon, a word, and a ground in its colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.theme.status import Status


class StatusDelegate(QStyledItemDelegate):
    """For a column whose cells give `Role.STATUS`; the word is the cell's own text."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row's own ground first, then the chip."""
        status = index.data(Role.STATUS)
        if not isinstance(status, Status):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        self._paint_chip(painter, option, status, str(index.data() or ""))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The row's own ground shows where the cursor is; no frame around one cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the chip."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + self._theme.scaled(44), size.height())

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, status: Status, text: str) -> None:
        colour, ground = status.look.colours(self._theme.colours)
        gap, side = self._theme.scaled(6), self._theme.scaled(16)
        cell: QRect = option.rect
        metrics = option.fontMetrics
        width = min(metrics.horizontalAdvance(text) + side + 3 * gap, cell.width() - gap)
        height = max(side, metrics.height()) + gap
        chip = QRect(cell.left() + gap, cell.center().y() - height // 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        place = QRect(chip.left() + gap, chip.center().y() - side // 2, side, side)
        self._theme.status_icon(status).paint(painter, place)
        painter.setPen(QColor(colour))
        room = chip.adjusted(side + 2 * gap - gap // 2, 0, -gap // 2, 0)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.restore()
