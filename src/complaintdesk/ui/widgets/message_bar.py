"""The one message bar inside the window, laid over the screen; a dialog that lies over it has one of its own."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from complaintdesk.ui.messages import Message, Messages, Tone
from complaintdesk.ui.theme import Theme

_STAYS_MS = 8_000
_EDGE = 8
_SHARE, _LEAST_WIDTH = 0.55, 520
"""How much of the width it takes: titles begin at the left, and buttons and lists to choose from lie at the right."""
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)
_COLOURS = {Tone.INFO: "accent", Tone.SUCCESS: "good", Tone.WARNING: "caution", Tone.ERROR: "danger"}


class MessageBar(QFrame):
    """Shows the last message until it is closed, laid over the edge of its parent: nothing below it ever moves.

    It lies at the top, or at the bottom where what has the focus, or the mouse as the message
    comes, is at the top. Good news goes by itself after a while, with the next press of a
    mouse button or key: what lies below must not come out under a hand that is about to press.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._over = parent
        self._theme: Theme | None = None
        self._message: Message | None = None
        self._is_new = False
        self._is_leaving = False
        self._below = False
        self._watched: QWidget | None = None
        self._before: QWidget | None = None
        self._row = QHBoxLayout(self)
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
        self._close.setToolTip("Close the message")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._lay_out()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.clear)
        self._timer.timeout.connect(self._go_with_the_next_press)
        parent.installEventFilter(self)
        self.hide()

    def attach(self, messages: Messages, theme: Theme) -> None:
        """Shows what is told through `messages`."""
        self._theme = theme
        theme.set_icon(self._close, "close", "muted")
        messages.shown.connect(self.show_message)
        messages.cleared.connect(self.clear)
        messages.sought.connect(self.take_focus)
        theme.changed.connect(self._dress)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Shows one message in place of the one before and reads it out."""
        if not self._is_wanted():
            return
        self._stop_leaving()
        self._message = message
        self._is_new = True
        QTimer.singleShot(0, self, self._has_been_seen)
        self._text.setText(message.text)
        self._action.setText(message.action_text)
        self._action.setVisible(bool(message.action_text))
        self.setProperty("tone", message.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()
        self._watch(QApplication.focusWidget())
        self._below = self._is_better_below(mouse=True)
        self._lie()
        self.show()
        self.raise_()
        self.setAccessibleName(message.text)
        self._read_out()
        if message.tone is Tone.SUCCESS and not message.action_text:
            self._timer.start(_STAYS_MS)

    def _is_wanted(self) -> bool:
        """True where the officer looks at this bar. Overridden for dialogs: a slot that is outlives its widget."""
        return True

    @Slot()
    def move_on(self) -> None:
        """Something else is shown: takes away what was about the place before, unless it was said on the way here."""
        message = self._message
        if message is not None and not self._is_new and (message.here or message.tone is Tone.SUCCESS):
            self.clear()
        elif message is not None:
            self._below = self._is_better_below()
            self._lie()

    @Slot()
    def take_focus(self) -> None:
        """Leads to what the message offers, else to what closes it; closing it leads back."""
        if self.isVisible():
            button = self._close if self._action.isHidden() else self._action
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _go_with_the_next_press(self) -> None:
        self._is_leaving = True
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _stop_leaving(self) -> None:
        self._timer.stop()
        self._is_leaving = False
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the next press, which goes where it was meant to; keeps to the edge and off what has the focus."""
        kind = event.type()
        if self._is_leaving and kind in _RELEASES:
            QTimer.singleShot(0, self, self.clear)
        elif kind == QEvent.Type.KeyRelease and watched is self._watched:
            QTimer.singleShot(0, self, self._keep_off)
        elif kind == QEvent.Type.Resize and watched is self._over:
            self._lie()
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
        """Takes the message away; the focus goes back to where it was before it came here."""
        self._stop_leaving()
        self._message = None
        self._give_focus_back()
        self._watch(None)
        self.hide()

    def _give_focus_back(self) -> None:
        before = self._before
        self._before = None
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

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
            QTimer.singleShot(0, self, self._lie)

    @Slot()
    def _lie(self) -> None:
        """Lies along its edge, as high as its words."""
        if self._message is not None:
            self.setGeometry(self._place(below=self._below))

    def _place(self, *, below: bool) -> QRect:
        room = self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        least = self._theme.scaled(_LEAST_WIDTH) if self._theme is not None else room.width()
        width = min(room.width(), max(least, int(room.width() * _SHARE)))
        self._row.activate()
        wanted = max(self._row.totalHeightForWidth(width), self._row.minimumSize().height())
        height = min(wanted, room.height())
        top = room.bottom() + 1 - height if below else room.top()
        return QRect(room.left() + (room.width() - width) // 2, top, width, height)

    def _is_better_below(self, *, mouse: bool = False) -> bool:
        """At the bottom only where it would cover something at the top and not at the bottom; the focus comes first."""
        spots = [_focus_spot(self._over)]
        if mouse:
            spots.append(QRect(self._over.mapFromGlobal(QCursor.pos()), QSize(1, 1)))
        above, below = self._place(below=False), self._place(below=True)
        for spot in spots:
            if above.intersects(spot) != below.intersects(spot):
                return above.intersects(spot)
        return False

    @Slot()
    def _keep_off(self) -> None:
        """Goes to the other edge where it covers what has the focus now."""
        focus = QApplication.focusWidget()
        if self._message is None or focus is None or self.isAncestorOf(focus):
            return
        if self.geometry().intersects(_focus_spot(self._over)):
            self._below = self._is_better_below()
            self._lie()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._message is None or now is None:
            return
        if self.isAncestorOf(now):
            self._before = self._before if old is None or self.isAncestorOf(old) else old
            return
        self._watch(now)
        # Wherever the focus went, the page scrolls there first.
        QTimer.singleShot(0, self, self._keep_off)

    def _watch(self, widget: QWidget | None) -> None:
        """Learns of every key that is pressed in a widget: the line that is being written moves with them."""
        if self._watched is not None and shiboken6.isValid(self._watched) and self._watched is not self._over:
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)


def _focus_spot(parent: QWidget) -> QRect:
    """Where what has the focus lies on `parent`: the line that is written or chosen, or the whole of what has none."""
    focus = QApplication.focusWidget()
    if focus is None or not parent.isAncestorOf(focus):
        return QRect()
    spot = focus.rect()
    if isinstance(focus, QAbstractScrollArea):
        line = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        spot = line if isinstance(line, QRect) else line.toRect()
    return QRect(focus.mapTo(parent, spot.topLeft()), spot.size())


class DialogMessageBar(MessageBar):
    """Lies over a dialog and shows what is told while the dialog lies over the window."""

    def __init__(self, dialog: QDialog, messages: Messages, theme: Theme) -> None:
        super().__init__(dialog)
        self.attach(messages, theme)

    def _is_wanted(self) -> bool:
        """True unless another window has the officer's eye."""
        return QApplication.activeModalWidget() is self.window()
