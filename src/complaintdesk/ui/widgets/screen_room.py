"""How much of the screen a dialog may fill: never what lies under a taskbar, and always with its title in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

_TASKBAR = 48
_TITLE, _EDGE = 34, 8
"""What a window manager puts round a window, in pixels: it cannot be asked before the window is shown."""


def room_on_screen(widget: QWidget) -> QRect:
    """Where the inside of a window may lie. Where no taskbar is known of, room is left for one all the same."""
    screen = widget.screen()
    room = screen.availableGeometry()
    if room == screen.geometry():
        room.setBottom(room.bottom() - _TASKBAR)
    return room.adjusted(_EDGE, _TITLE, -_EDGE, -_EDGE)


def keep_on_screen(widget: QWidget) -> None:
    """Moves a window, no larger than the room there is, so that all of it can be seen."""
    room, place = room_on_screen(widget), widget.geometry()
    x = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    y = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    if QPoint(x, y) != place.topLeft():
        widget.setGeometry(QRect(QPoint(x, y), place.size()))
