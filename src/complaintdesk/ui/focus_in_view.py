"""What has the focus can be seen: the pages it lies on scroll to it, however the keys came there.

Qt scrolls only where Tab moves within one page; a key that leads there from outside, or a
program that puts the focus on what must be mended, leaves it out of sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_LINES = 2
"""How many lines are shown above and below it: its label, and what is wrong with it."""


class FocusInView(QObject):
    """Follows the focus in every window for as long as it lives; a press of the mouse moves nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    @Slot(QWidget, QWidget)
    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            # What is shown together with it takes its room first.
            QTimer.singleShot(0, self, self._show)

    @Slot()
    def _show(self) -> None:
        # Rows made anew a moment ago have no place yet.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        focus = QApplication.focusWidget()
        if focus is not None:
            bring_into_view(focus)


def bring_into_view(widget: QWidget) -> None:
    """Scrolls the pages that a widget lies on, so that it can be seen; of a field, the line that is written."""
    place = widget.parentWidget()
    while place is not None and not place.isWindow():
        page = place.widget() if isinstance(place, QScrollArea) else None
        if isinstance(place, QScrollArea) and page is not None and page.isAncestorOf(widget):
            place.ensureWidgetVisible(widget, 0, _LINES * widget.fontMetrics().lineSpacing())
        place = place.parentWidget()
