"""A way to begin: a picture, a name and what it means, to press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from complaintdesk.ui.theme import Theme


class ChoiceCard(QPushButton):
    """A large button with two lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._theme: Theme | None = None
        self._picture = ""
        self._icon = QLabel(self)
        self._name = QLabel(self)
        self._name.setProperty("role", "heading")
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(18)
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        for label in (self._icon, self._name, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def tell(self, theme: Theme, picture: str, name: str, words: str) -> None:
        """Shows one way to begin."""
        self._theme = theme
        self._picture = picture
        self._name.setText(name)
        self._words.setText(words)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Room for what lies on the button."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the layout asks."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the wrapped words ask."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None:
            side = self._theme.scaled(34)
            self._icon.setPixmap(self._theme.icon(self._picture, "accent").pixmap(side, side))
            self.updateGeometry()
