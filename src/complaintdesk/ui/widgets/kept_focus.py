"""Buttons that go off while they have the focus: it goes to where work goes on, not to what comes next on screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def enable(button: QAbstractButton, on: bool, otherwise: QWidget) -> None:
    """Switches a button on or off; one that goes off hands its focus to `otherwise`."""
    had_focus = button.hasFocus()
    button.setEnabled(on)
    if had_focus and not on:
        otherwise.setFocus(Qt.FocusReason.OtherFocusReason)
