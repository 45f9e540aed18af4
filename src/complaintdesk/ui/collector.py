"""Collects Python's garbage on the window's thread only.

A cycle that holds a widget, collected on a worker's thread, destroys the widget there and
takes the program with it (novelWriter 2927 and 2940 met it).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1_000


class GarbageCollector(QObject):
    """Switches the automatic collection off and does it from a timer; `stop` switches it on again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        gc.disable()
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        """Gives the work back to Python."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def check(self) -> None:
        """Collects the oldest generation that is due."""
        counts = gc.get_count()
        due = [generation for generation in (0, 1, 2) if counts[generation] > self._thresholds[generation] > 0]
        if due:
            gc.collect(max(due))
