"""The one message bar inside the window, above the screen; a dialog that lies over it has one of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from complaintdesk.ui.messages import Message, Messages, Tone
from complaintdesk.ui.theme import Theme

_STAYS_MS = 8_000
_COLOURS = {Tone.INFO: "accent", Tone.SUCCESS: "good", Tone.WARNING: "caution", Tone.ERROR: "danger"}


class MessageBar(QFrame):
    """Shows the last message until it is closed.

    Good news goes by itself after a while, with the next press of a mouse button or key: what
    is below moves up then, and must not do so under a hand that is about to press.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._theme: Theme | None = None
        self._message: Message | None = None
        self._is_new = False
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setObjectName("message_label")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._action.setObjectName("message_action_button")
        self._close = QToolButton(self)
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName("Close the message")
        self._close.setToolTip("Close the message (Esc)")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._lay_out()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.clear)
        self._timer.timeout.connect(self._go_with_the_next_press)
        self.hide()

    def attach(self, messages: Messages, theme: Theme) -> None:
        """Shows what is told through `messages`."""
        self._theme = theme
        theme.set_icon(self._close, "close", "muted")
        messages.shown.connect(self.show_message)
        messages.cleared.connect(self.clear)
        theme.changed.connect(self._dress)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Shows one message in place of the one before and reads it out."""
        self._message = message
        self._is_new = True
        QTimer.singleShot(0, self._has_been_seen)
        self._text.setText(message.text)
        self._action.setText(message.action_text)
        self._action.setVisible(bool(message.action_text))
        self.setProperty("tone", message.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()
        self.show()
        self.setAccessibleName(message.text)
        self._read_out()
        if message.tone is Tone.SUCCESS and not message.action_text:
            self._timer.start(_STAYS_MS)
        else:
            self._timer.stop()

    @Slot()
    def move_on(self) -> None:
        """Something else is shown: takes away what was about the place before, unless it was said on the way here."""
        message = self._message
        if message is not None and not self._is_new and (message.here or message.tone is Tone.SUCCESS):
            self.clear()

    @Slot()
    def _go_with_the_next_press(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the next press, which goes where it was meant to."""
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease):
            QTimer.singleShot(0, self.clear)
        return False

    def _read_out(self) -> None:
        # The window is painted before there is anything to say.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def _has_been_seen(self) -> None:
        self._is_new = False

    @Slot()
    def clear(self) -> None:
        """Takes the message away."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._message = None
        self.hide()

    @Slot()
    def _act(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.action is not None:
            message.action()

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None and self._message is not None:
            side = self._theme.scaled(20)
            icon = self._theme.icon(self._message.tone.value, _COLOURS[self._message.tone])
            self._icon.setPixmap(icon.pixmap(side, side))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)


class DialogMessageBar(MessageBar):
    """Stands at the head of a dialog and shows what is told while the dialog lies over the window."""

    def __init__(self, dialog: QDialog, messages: Messages, theme: Theme) -> None:
        super().__init__(dialog)
        self.attach(messages, theme)
        layout = dialog.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Shows what is told now, unless another window has the officer's eye."""
        if QApplication.activeModalWidget() is self.window():
            super().show_message(message)
