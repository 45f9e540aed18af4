"""The menu bar: every action of the window with its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from complaintdesk.system.preferences import Appearance

Slot = Callable[[], None]


@dataclass(frozen=True, slots=True)
class MenuSlots:
    """What the actions call: bound slots of the main window."""

    log_case: Slot
    open_desk: Slot
    new_desk: Slot
    back_up: Slot
    print: Slot
    settings: Slot
    find: Slot
    refresh: Slot
    back: Slot
    next_message: Slot
    larger: Slot
    smaller: Slot
    normal: Slot
    appearance: Callable[[QAction], None]
    places: Callable[[QAction], None]
    keys: Slot
    logs: Slot
    about: Slot


class MainMenu(QObject):
    """Builds the menus; `desk_actions` are those that need an open desk."""

    def __init__(self, window: QMainWindow, slots: MenuSlots, places: list[tuple[str, str]]) -> None:
        super().__init__(window)
        self._window = window
        self.desk_actions: list[QAction] = []
        self.every_action: list[QAction] = []
        self._file(slots)
        self._view(slots, places)
        self.screen_menu = window.menuBar().addMenu("")
        self.screen_menu.menuAction().setVisible(False)
        self._help(slots)

    def _file(self, slots: MenuSlots) -> None:
        menu = self._window.menuBar().addMenu("&File")
        self._add(menu, "&Log a complaint…", slots.log_case, "Ctrl+N", desk=True)
        menu.addSeparator()
        self._add(menu, "&Open another desk…", slots.open_desk, "Ctrl+O")
        self._add(menu, "Set up a &new desk…", slots.new_desk, "Ctrl+Shift+N")
        self._add(menu, "&Back up now", slots.back_up, "Ctrl+B", desk=True)
        menu.addSeparator()
        self.print_action = self._add(menu, "&Print…", slots.print, "Ctrl+P", desk=True)
        self._add(menu, "&Settings", slots.settings, "Ctrl+,", desk=True)
        menu.addSeparator()
        self._add(menu, "&Quit", self._window.close, "Ctrl+Q")

    def _view(self, slots: MenuSlots, places: list[tuple[str, str]]) -> None:
        menu = self._window.menuBar().addMenu("&View")
        group = QActionGroup(self)
        for number, (key, label) in enumerate(places, start=1):
            action = self._add(menu, f"&{number} {label}", None, f"Ctrl+{number}", desk=True)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(slots.places)
        menu.addSeparator()
        find = self._add(menu, "&Find a case", slots.find, "Ctrl+F", desk=True)
        find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("Ctrl+K")])
        self._add(menu, "&Back", slots.back, "Alt+Left", desk=True)
        self._add(menu, "&Refresh", slots.refresh, "F5", desk=True)
        self._add(menu, "Close the &message", slots.next_message, "Ctrl+Shift+M")
        menu.addSeparator()
        self._appearance(menu.addMenu("&Appearance"), slots)
        larger = self._add(menu, "&Larger text", slots.larger, "Ctrl++")
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(menu, "&Smaller text", slots.smaller, "Ctrl+-")
        self._add(menu, "&Usual text size", slots.normal, "Ctrl+0")

    def _appearance(self, menu: QMenu, slots: MenuSlots) -> None:
        group = QActionGroup(self)
        words = {
            Appearance.SYSTEM: "As this &computer is set",
            Appearance.LIGHT: "&Light",
            Appearance.DARK: "&Dark",
        }
        self.appearance_actions: dict[Appearance, QAction] = {}
        for appearance, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(appearance)
            group.addAction(action)
            self.appearance_actions[appearance] = action
        group.triggered.connect(slots.appearance)

    def _help(self, slots: MenuSlots) -> None:
        menu = self._window.menuBar().addMenu("&Help")
        self._add(menu, "&Keyboard shortcuts", slots.keys, "F1")
        self._add(menu, "Open the &log folder", slots.logs)
        self._add(menu, "&About ComplaintDesk", slots.about)

    def _add(self, menu: QMenu, text: str, slot: Slot | None, keys: str = "", *, desk: bool = False) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if slot is not None:
            action.triggered.connect(slot)
        if desk:
            self.desk_actions.append(action)
        self.every_action.append(action)
        return action
