"""The choice of kinds: a menu that stays open while several are ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from complaintdesk.ui.screens.calendar.state.filters import KINDS


class KindsMenu(QMenu):
    """Ticks for kinds of date. Payload of `chosen`: a frozenset of keys of `KINDS`, none of them meaning all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all = self.addAction("&All kinds")
        self._all.setCheckable(True)
        self._all.triggered.connect(self._choose_all)
        self.addSeparator()
        self._kinds: dict[str, QAction] = {}
        for key, (words, _) in KINDS.items():
            action = self.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(self._tell)
            self._kinds[key] = action

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Ticks these kinds."""
        self._all.setChecked(not kinds)
        for key, action in self._kinds.items():
            action.setChecked(key in kinds)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ticks without closing the menu."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks without closing the menu; Enter ticks and closes it."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = next((a for a in self.actions() if a is self.activeAction()), None)
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True

    @Slot()
    def _choose_all(self) -> None:
        self.show_kinds(frozenset())
        self.chosen.emit(frozenset[str]())

    @Slot()
    def _tell(self) -> None:
        kinds = frozenset(key for key, action in self._kinds.items() if action.isChecked())
        self._all.setChecked(not kinds)
        self.chosen.emit(kinds)
