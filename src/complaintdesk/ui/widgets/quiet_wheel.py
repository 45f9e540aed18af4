"""Keeps the mouse wheel from changing a choice or a date that one only scrolls past."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class QuietWheel(QObject):
    """Lets a wheel turn pass to the scroll area behind, unless the input has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignores the wheel over an input without focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def quieten(form: QWidget) -> None:
    """Makes every combo box, date and number on `form` ignore the wheel until it is clicked or tabbed to."""
    quiet = QuietWheel(form)
    inputs: list[QWidget] = [*form.findChildren(QComboBox), *form.findChildren(QAbstractSpinBox)]
    for widget in inputs:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(quiet)
