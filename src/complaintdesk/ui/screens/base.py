"""What every screen is.

A screen is made once, when it is first shown. It loads nothing in `__init__`: `refresh`
is called when it is shown for the first time, on F5, and after a change that concerns it
(at once where it is visible, otherwise when it is next shown).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext


class Screen(QWidget):
    """One page of the window. Override what the screen needs; only `refresh` is a must."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        self.setProperty("role", "page")
        context.hub.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Loads what is shown, through `context.operations.read`."""
        raise NotImplementedError

    def title(self) -> str:
        """What the window's title says while the screen is shown, such as "C-2026-0007"."""
        return self.windowTitle()

    def concerns(self, changes: Changes) -> bool:
        """True when the screen shows something of `changes`; every change unless overridden."""
        return True

    def show_place(self, argument: object) -> None:
        """Takes what `context.navigate` was asked to show; called before the screen is shown."""

    def first_focus(self) -> QWidget | None:
        """The widget that has the focus when the screen is shown."""
        return None

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """A menu of the screen's own, shown in the menu bar while it is visible: its title and actions."""
        return "", ()

    def print(self) -> None:
        """Ctrl+P; does something only where `can_print`."""

    def can_print(self) -> bool:
        """True when there is something to print now."""
        return False

    def search(self) -> bool:
        """Ctrl+F; True when the screen has a search of its own and took it."""
        return False

    def may_leave(self) -> bool:
        """Called before another screen is shown or the window is closed: save, or ask; False stays here."""
        return True

    def mark_stale(self) -> None:
        """Has the screen refreshed now if it is visible, or when it is next shown."""
        self._stale = True
        if self.isVisible():
            self.refresh_now()

    def catch_up(self) -> None:
        """Refreshes a screen that is visible and stale: one that was shown before the desk was open."""
        if self._stale and self.isVisible() and self.context.session.is_open:
            self.refresh_now()

    def refresh_now(self) -> None:
        """Refreshes, and remembers that the screen is up to date."""
        self._stale = False
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Refreshes a screen that is stale."""
        super().showEvent(event)
        if self._stale and self.context.session.is_open:
            self.refresh_now()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.concerns(changes):
            self.mark_stale()
