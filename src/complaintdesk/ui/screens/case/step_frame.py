"""The card at the head of the screen: the next step and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from complaintdesk.ui.screens.case.cards import DeedButton, MarkLabel, text_label
from complaintdesk.ui.screens.case.state.step import StepCard
from complaintdesk.ui.theme import Theme


class StepCardFrame(QFrame):
    """Shows what to do next. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Next step")
        self.primary: DeedButton | None = None
        self._theme: Theme | None = None
        self._buttons: list[DeedButton] = []
        self._why: DeedButton | None = None
        self._caption = text_label("Next step", "muted", self)
        self._what = text_label("", "heading", self)
        self._when = text_label("", "", self)
        self._own = text_label("", "muted", self)
        self._asks = text_label("", "muted", self)
        self._notes = text_label("", "warning", self)
        self._mark = MarkLabel(self)
        self._row = QHBoxLayout(self)
        self._button_row = QVBoxLayout()
        self._head = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._head.setSpacing(12)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._when, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self._caption, self._what):
            words.addWidget(widget)
        words.addLayout(self._head)
        words.addWidget(self._own)
        words.addWidget(self._asks)
        words.addWidget(self._notes)
        words.addStretch(1)
        self._button_row.setSpacing(8)
        self._button_row.addStretch(1)
        self._row.setContentsMargins(18, 12, 18, 14)
        self._row.setSpacing(20)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._button_row)

    def fold(self, narrow: bool, room: int) -> None:
        """Puts the buttons below the words where the window is narrow, on one line if they fit `room` pixels."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10 if narrow else 20)
        margins = self._row.contentsMargins()
        wanted = sum(b.sizeHint().width() + self._button_row.spacing() for b in self._buttons)
        fits = wanted <= room - margins.left() - margins.right()
        on_a_line = QBoxLayout.Direction.LeftToRight if narrow and fits else QBoxLayout.Direction.TopToBottom
        self._button_row.setDirection(on_a_line)

    def tell(self, step: StepCard, theme: Theme) -> None:
        """Shows a step; the focus goes from the old step's button to the one that does this step."""
        self._what.setText(step.what)
        self._mark.tell(step.mark, theme)
        self._when.setText(step.when)
        self._asks.setText(f"{step.provision}  {step.summary}".strip())
        self._asks.setVisible(bool(step.provision or step.summary))
        self._notes.setText("\n".join(step.notes))
        self._notes.setVisible(bool(step.notes))
        self._own.setText(step.own)
        self._own.setVisible(bool(step.own))
        self._show_why(step)
        self._show_buttons(step)

    def _show_why(self, step: StepCard) -> None:
        if self._why is not None:
            self._head.removeWidget(self._why)
            self._why.hide()
            self._why.deleteLater()
        self._why = DeedButton(step.why, self, "link") if step.why is not None else None
        if self._why is not None:
            self._why.asked.connect(self.asked)
            self._head.addWidget(self._why)
            self._why.show()

    def _show_buttons(self, step: StepCard) -> None:
        had_focus = self.window().focusWidget() in self._buttons
        for old in self._buttons:
            self._button_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [
            DeedButton(button, self, "primary" if place == 0 and step.presses else "")
            for place, button in enumerate(step.buttons)
        ]
        for place, made in enumerate(self._buttons):
            made.setAccessibleName(f"Next step: {made.text()}")
            made.asked.connect(self.asked)
            self._button_row.insertWidget(place, made)
            made.show()
        self.primary = self._buttons[0] if self._buttons and step.presses else None
        if had_focus and self.primary is not None:
            self.primary.setFocus()
