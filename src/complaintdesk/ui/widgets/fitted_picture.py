"""A picture as wide as there is room for, and never wider than it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FittedPicture(QWidget):
    """Stands in the middle of its width; its height follows."""

    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """The height at a width in pixels."""
        return self._size(width).height()

    def sizeHint(self) -> QSize:
        """The picture's own size."""
        return self._image.size()

    def minimumSizeHint(self) -> QSize:
        """Narrow: a picture never keeps a window from being made smaller."""
        return QSize(80, self._size(80).height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._size(self.width())
        painter.drawImage(QRect((self.width() - size.width()) // 2, 0, size.width(), size.height()), self._image)
        painter.end()

    def _size(self, width: int) -> QSize:
        across = min(width, self._image.width())
        return QSize(across, round(self._image.height() * across / max(1, self._image.width())))
