"""The screens of the window: made when first shown, one visible, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.navigator import Destination
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.registry import ScreenSpec, spec

if TYPE_CHECKING:
    from complaintdesk.ui.screens.today.first_look import FirstLook

_LONGEST_WAY_BACK = 50


class Places(QObject):
    """Shows the screen that the navigator asks for. Payload of `arrived`: ScreenSpec.

    `moved` tells that another place is shown than before.
    """

    arrived = Signal(object)
    moved = Signal()

    def __init__(self, context: UiContext, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._context = context
        self._stack = stack
        self._made: dict[str, Screen] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._past: list[Destination] = []
        self._here: Destination | None = None
        context.navigate.go_requested.connect(self.go)
        context.navigate.back_requested.connect(self.back)

    @property
    def screen(self) -> Screen | None:
        """The screen that is shown, None while there is none."""
        frame = self._stack.currentWidget()
        return self._made.get(frame.objectName()) if isinstance(frame, QScrollArea) else None

    @Slot(object)
    def go(self, destination: Destination) -> None:
        """Shows a destination unless the present screen wants to stay."""
        if self._show(destination) and destination != self._here:
            if self._here is not None:
                self._past = [*self._past, self._here][-_LONGEST_WAY_BACK:]
            self._here = destination
            self.moved.emit()

    @Slot()
    def back(self) -> None:
        """Shows where the officer was before."""
        if self._past and self._show(self._past[-1]):
            self._here = self._past.pop()
            self.moved.emit()

    def before_opening(self, look: FirstLook) -> None:
        """Lays Today open while the desk is not read yet; it is shown properly once the navigator asks for it."""
        from complaintdesk.ui.screens.today.screen import TodayScreen

        found = spec("today")
        assert found is not None
        screen = self._screen(found)
        assert isinstance(screen, TodayScreen)
        screen.show_first_look(look.view)
        self._stack.setCurrentWidget(self._frames[found.key])

    def may_leave(self) -> bool:
        """Asks the screen that is shown."""
        return self.screen is None or self.screen.may_leave()

    def empty(self) -> None:
        """Lets every screen go, because the desk is closed."""
        for frame in self._frames.values():
            self._stack.removeWidget(frame)
            frame.deleteLater()
        self._frames.clear()
        self._made.clear()
        self._past.clear()
        self._here = None

    def _show(self, destination: Destination) -> bool:
        found = spec(destination.screen)
        if found is None:
            raise ValueError(f"no screen is called {destination.screen}")
        screen = self._screen(found)
        if screen is not self.screen and not self.may_leave():
            self.arrived.emit(self._spec_shown())
            return False
        screen.show_place(destination.argument)
        self._stack.setCurrentWidget(self._frames[found.key])
        screen.catch_up()
        self._give_focus(screen, self._frames[found.key])
        self.arrived.emit(found)
        return True

    @staticmethod
    def _give_focus(screen: Screen, frame: QScrollArea) -> None:
        """To what the screen begins with; nowhere a hasty Enter would press something while that is not there yet."""
        focus = screen.first_focus()
        if focus is None or not focus.isVisible() or not focus.isEnabled():
            frame.setFocus()
        if focus is not None:
            focus.setFocus()

    def _spec_shown(self) -> ScreenSpec | None:
        return spec(self._here.screen) if self._here else None

    def _screen(self, found: ScreenSpec) -> Screen:
        if found.key not in self._made:
            # A viewport of our own making: what Qt makes by itself can be taken for something that lay there before.
            frame, port = _frame(found.key), QWidget()
            frame.setViewport(port)
            self._stack.addWidget(frame)
            # Made in its place: a screen that moved there would have every widget put its style on again.
            screen = found.make(self._context, port)
            frame.setWidget(screen)
            self._made[found.key] = screen
            self._frames[found.key] = frame
        return self._made[found.key]


def _frame(key: str) -> QScrollArea:
    """A screen that is larger than the window, because the text is large, can be scrolled to its ends."""
    frame = QScrollArea()
    frame.setObjectName(key)
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame
