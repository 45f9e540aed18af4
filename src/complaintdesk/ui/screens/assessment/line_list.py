"""Short lines below each other with an icon each; some can be pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from complaintdesk.ui.widgets.row_column import RowColumn


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line. `payload` is what `pressed` gives; without one it is only text. `note` stands below it, quietly."""

    text: str
    icon: str = ""
    colour: str = "muted"
    note: str = ""
    payload: object = None
    link: str = ""

    @property
    def is_link(self) -> bool:
        """True where the line can be pressed."""
        return self.payload is not None


class LineList(RowColumn):
    """Shows ListLines; payload of `pressed`: that of the line."""

    pressed = Signal(object)

    def spoken(self, row: ListLine) -> str:
        """The text with its note."""
        return f"{row.text} {row.note}".strip()

    def make(self, row: ListLine) -> QWidget:
        """The icon, the text, and the note below it."""
        place = QWidget(self)
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        if row.icon and self.theme is not None:
            side = self.theme.scaled(16)
            icon = QLabel(place)
            icon.setPixmap(self.theme.icon(row.icon, row.colour).pixmap(QSize(side, side)))
            grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        text = _LineButton(row, place) if row.is_link else _label(row.text, place)
        if isinstance(text, _LineButton):
            text.clicked.connect(self._press)
        grid.addWidget(text, 0, 1)
        if row.note:
            note = _label(row.note, place)
            note.setProperty("role", "muted")
            grid.addWidget(note, 1, 1)
        return place

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, _LineButton):
            self.pressed.emit(button.line.payload)


class _LineButton(QPushButton):
    """A button whose words go on in the next line; Qt's own would be cut off."""

    def __init__(self, line: ListLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("role", "link")
        self.setAccessibleName(line.link or line.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = _label(line.text, self)
        self._words.setProperty("role", "link")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 2, 3, 2)
        column.addWidget(self._words)

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return self._words.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its words can be."""
        return self._words.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words at a width."""
        return max(self._words.heightForWidth(width - 6), self._words.minimumSizeHint().height()) + 4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the focus before it acts, so that what was being typed is left."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
