"""Icons drawn in one colour, tinted to the theme and sharp at every usual scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from complaintdesk.system import resources

_DRAWN_IN = "#000000"
_SIZES = (16, 20, 24, 32, 48, 64, 96)


def tinted_svg(name: str, colour: str) -> bytes:
    """The SVG of resources/icons/<name>.svg with its black replaced by `colour` (#rrggbb)."""
    return resources.text("icons", f"{name}.svg").replace(_DRAWN_IN, colour).encode("utf-8")


def tinted_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The picture on a clear ground, `size` device pixels wide and high."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(tinted_svg(name, colour))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def tinted_icon(name: str, colour: str, disabled: str) -> QIcon:
    """An icon in `colour`, and in `disabled` where its button is."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(tinted_pixmap(name, colour, size))
        icon.addPixmap(tinted_pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return icon
