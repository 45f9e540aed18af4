"""A large number with its words, to press: what one sees first on Today."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from complaintdesk.ui.theme import Theme
from complaintdesk.ui.theme.status import Status


class Tile(QPushButton):
    """A button that shows a count, what is counted, and a status icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._status: Status | None = None
        self._icon = QLabel(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "big")
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._count)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addLayout(words)
        row.addStretch()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._icon, self._count, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def attach(self, theme: Theme) -> None:
        """Takes icons and sizes from the theme."""
        self._theme = theme
        theme.changed.connect(self._dress)

    def tell(self, count: int, words: str, status: Status) -> None:
        """Shows a count; screen readers hear "3 overdue"."""
        self._count.setText(f"{count:,}")
        self._words.setText(words)
        self._status = status if count else Status.MET if status is Status.OVERDUE else Status.LATER
        self.setAccessibleName(f"{count:,} {words.lower()}")
        self._dress()

    def sizeHint(self) -> QSize:
        """Room for what lies on the button."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the size hint: the words are never cut."""
        return self.sizeHint()

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None and self._status is not None:
            side = self._theme.scaled(22)
            self._icon.setPixmap(self._theme.status_icon(self._status).pixmap(side, side))
            self.updateGeometry()
