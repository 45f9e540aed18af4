"""Tells every screen, once, what a service changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.changes import Changes


class ChangesHub(QObject):
    """One signal for the whole window. Payload: `domain.changes.Changes`."""

    changed = Signal(object)

    def broadcast(self, changes: Changes) -> None:
        """Tells the screens; nothing is sent when nothing changed."""
        if changes != Changes():
            self.changed.emit(changes)
