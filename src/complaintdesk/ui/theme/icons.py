"""Icons drawn in one colour, tinted to the theme and sharp at every usual scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from complaintdesk.system import resources

_DRAWN_IN = "#000000"
_SIZES = (20, 32, 48, 96)
_DISABLED_SIZES = (20, 40)
"""Qt draws any other size from the next larger one. Each takes its time when the window opens."""


def tinted_svg(name: str, colour: str) -> bytes:
    """The SVG of resources/icons/<name>.svg with its black replaced by `colour` (#rrggbb)."""
    return resources.text("icons", f"{name}.svg").replace(_DRAWN_IN, colour).encode("utf-8")


def tinted_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The picture on a clear ground, `size` device pixels wide and high."""
    return _drawn(QSvgRenderer(QByteArray(tinted_svg(name, colour))), size)


@cache
def tinted_icon(name: str, colour: str, disabled: str) -> QIcon:
    """An icon in `colour`, and in `disabled` where its button is; drawn once, which takes its time."""
    icon = QIcon()
    looks = ((QIcon.Mode.Normal, colour, _SIZES), (QIcon.Mode.Disabled, disabled, _DISABLED_SIZES))
    for mode, tint, sizes in looks:
        picture = QSvgRenderer(QByteArray(tinted_svg(name, tint)))
        for size in sizes:
            icon.addPixmap(_drawn(picture, size), mode)
    return icon


def _drawn(picture: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    picture.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
