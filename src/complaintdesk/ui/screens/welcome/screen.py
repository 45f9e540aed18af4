"""Stub."""

from __future__ import annotations
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QLabel


class WelcomeScreen(QWidget):
    open_requested = Signal(object)

    def __init__(self, context):
        super().__init__()
        self._l = QLabel("welcome", self)

    def begin(self, problem):
        self._l.setText("welcome " + problem)
        self._l.adjustSize()
