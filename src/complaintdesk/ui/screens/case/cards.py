"""Draws cards of facts, marks and buttons from the screen's state."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from complaintdesk.ui.screens.case.state.parts import Button, Card, Deed, Line, Mark
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.copy_label import CopyLabel
from complaintdesk.ui.widgets.flow_layout import FlowLayout

_LABEL_WIDTH = 128


def text_label(text: str, role: str, parent: QWidget) -> QLabel:
    """A label that shows a text exactly as it is, wrapped, to be copied with the mouse."""
    label = CopyLabel(text, parent)
    if role:
        label.setProperty("role", role)
    return label


class MarkLabel(QWidget):
    """A state: icon and word in the state's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tell(self, mark: Mark, theme: Theme) -> None:
        """Shows a state."""
        side = theme.scaled(18)
        self._icon.setPixmap(theme.status_icon(mark.status).pixmap(side, side))
        self._word.setText(mark.text)
        palette = self._word.palette()
        palette.setColor(self._word.foregroundRole(), theme.colour(mark.status.look.colour))
        self._word.setPalette(palette)
        self.setAccessibleName(mark.text)


def _object_name(deed: Deed) -> str:
    """A name that no other button of the screen has, and that the same button has after it is drawn anew."""
    which = "-".join(str(part) for part in deed.why or ()) or deed.letter or deed.duty
    return f"{deed.does.value.replace(' ', '-')}_{deed.stage}_{deed.item}_{which}_button"


class DeedButton(QPushButton):
    """A button that asks for its deed; Enter presses it as Space does. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, button: Button, parent: QWidget, role: str = "") -> None:
        # What a person wrote may hold an ampersand, which Qt would take for the mark of a shortcut.
        super().__init__(button.text.replace("&", "&&"), parent)
        self.deed: Deed = button.deed
        self.setAccessibleName(button.spoken)
        deed = button.deed
        self.setObjectName(_object_name(deed))
        self.setAutoDefault(True)
        if role:
            self.setProperty("role", role)
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.deed)


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    return rule


class CardFrame(QFrame):
    """One card. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, card: Card, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(card.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(self._head(card, theme))
        if card.note:
            column.addWidget(text_label(card.note, "muted", self))
        if card.buttons and card.buttons_first:
            column.addWidget(self._buttons(card.buttons))
        if card.lines:
            column.addLayout(self._facts(card.lines, theme))
        if card.buttons and not card.buttons_first:
            column.addWidget(self._buttons(card.buttons))

    def _head(self, card: Card, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text_label(card.title, "strong", self), 1)
        if card.mark is not None:
            mark = MarkLabel(self)
            mark.tell(card.mark, theme)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self, buttons: Iterable[Button]) -> QWidget:
        """The buttons beside each other, and below each other where the window is narrow."""
        place = QWidget(self)
        row = FlowLayout(place, 8)
        for button in buttons:
            row.addWidget(self._button(button))
        return place

    def _button(self, button: Button) -> DeedButton:
        made = DeedButton(button, self, button.role)
        made.asked.connect(self.asked)
        return made

    def _facts(self, lines: Iterable[Line], theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line in lines:
            row = grid.rowCount()
            value = text_label(line.value, line.tone, self)
            column = 1 if line.label else 0
            if line.detail:
                grid.addWidget(_rule(self), row, 0, 1, 2)
                row += 1
            if line.icon:
                grid.addLayout(self._with_icon(line.icon, value, theme), row, column, 1, 2 - column)
            else:
                grid.addWidget(value, row, column, 1, 2 - column)
            if line.label:
                label = text_label(line.label, "muted", self)
                label.setFixedWidth(theme.scaled(_LABEL_WIDTH))
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if line.detail:
                row += 1
                grid.addWidget(text_label(line.detail, "muted", self), row, column, 1, 2 - column)
            if line.mark is not None or line.button is not None:
                grid.addLayout(self._below(line, theme), row + 1, column, 1, 2 - column)
        return grid

    def _with_icon(self, name: str, value: QLabel, theme: Theme) -> QHBoxLayout:
        """A fact with an icon before it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        icon = QLabel(self)
        side = theme.scaled(16)
        icon.setPixmap(theme.icon(name, "muted").pixmap(side, side))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        return row

    def _below(self, line: Line, theme: Theme) -> QHBoxLayout:
        """The state of a date and its button."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if line.mark is not None:
            mark = MarkLabel(self)
            mark.tell(line.mark, theme)
            row.addWidget(mark)
        if line.button is not None:
            row.addWidget(self._button(line.button))
        row.addStretch(1)
        return row


def new_sheet(parent: QWidget) -> QWidget:
    """A hidden sheet to put cards on; what is hidden costs no layout while it is being filled."""
    sheet = QWidget(parent)
    sheet.hide()
    return sheet


def swap_sheet(column: QVBoxLayout, old: QWidget | None, new: QWidget, cards: Iterable[QWidget]) -> QWidget:
    """Shows a sheet with its cards, all at once, in place of the one before; returns it."""
    inside = QVBoxLayout(new)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(12)
    for card in cards:
        inside.addWidget(card)
    if old is not None:
        column.removeWidget(old)
        old.hide()
        old.deleteLater()
    column.addWidget(new)
    new.show()
    return new


class CardColumn(QWidget):
    """Cards one below the other. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: list[CardFrame] = []
        self._sheet: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_cards(self, cards: Iterable[Card], theme: Theme) -> None:
        """Shows these cards in place of those before; the focus stays on the same button if it is still there."""
        focused = self._focused_name()
        sheet = new_sheet(self)
        self._frames = [CardFrame(card, theme, sheet) for card in cards]
        for frame in self._frames:
            frame.asked.connect(self.asked)
        self._sheet = swap_sheet(self._column, self._sheet, sheet, self._frames)
        if focused:
            self._focus(focused)

    def _focus(self, name: str) -> None:
        buttons = (b for frame in self._frames for b in frame.findChildren(DeedButton))
        found = next((b for b in buttons if b.objectName() == name), None)
        if found is not None:
            found.setFocus()

    def _focused_name(self) -> str:
        buttons = (b for frame in self._frames for b in frame.findChildren(DeedButton))
        return next((b.objectName() for b in buttons if b.hasFocus()), "")
