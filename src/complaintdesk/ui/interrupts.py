"""Ctrl+C in the terminal, and the system's wish that the program end: the window closes as if by its own button."""

from __future__ import annotations

import signal
from types import FrameType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_LOOK_MS = 400


class Interrupts(QObject):
    """Tells `asked` on the window's thread when the program is asked to end.

    Python's own handlers run only between its own steps, and Qt's loop may not take one
    for hours. So a timer takes one now and then, and looks whether anything was asked.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_asked = False
        self._before = {number: signal.signal(number, self._note) for number in _SIGNALS}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def put_away(self) -> None:
        """Gives the signals back to whoever had them."""
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        """Comes between any two steps of the program, so that it may only take note."""
        self._is_asked = True

    @Slot()
    def _look(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self.asked.emit()
