"""The menu bar: every action of the window with its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.changes import Changes
from complaintdesk.system import paths
from complaintdesk.system.preferences import LARGEST_TEXT, SMALLEST_TEXT, Appearance
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.navigator import Destination
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.registry import SCREENS

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.main_window import MainWindow
    from complaintdesk.ui.session import Backup

_TEXT_STEP = 10
_DESKS = "Desks (*.desk)"


class MainMenu(QObject):
    """Builds the menus and does what is not a screen's own business."""

    def __init__(self, window: MainWindow, context: UiContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._desk_actions: list[QAction] = []
        self._actions: list[QAction] = []
        self._places = QActionGroup(self)
        self._appearances = QActionGroup(self)
        self._file_menu()
        self._view_menu()
        self._screen_menu = window.menuBar().addMenu("")
        self._help_menu()
        self.show_screen(None)
        self._places.triggered.connect(self._go)
        self._appearances.triggered.connect(self._choose_appearance)

    def desk_there(self, there: bool) -> None:
        """Enables what needs an open desk."""
        for action in self._desk_actions:
            action.setEnabled(there)
        if not there:
            self.show_screen(None)

    def show_screen(self, screen: Screen | None) -> None:
        """Shows the menu of the screen that is visible."""
        title, actions = screen.menu() if screen is not None else ("", ())
        self._screen_menu.clear()
        self._screen_menu.setTitle(title)
        self._screen_menu.addActions(list(actions))
        self._screen_menu.menuAction().setVisible(bool(actions))

    def shortcuts(self) -> list[tuple[str, str]]:
        """Every action that has a key: its words and its keys, for the list of shortcuts."""
        found = [*self._actions, *self._screen_menu.actions()]
        return [
            (a.text().replace("&", "").rstrip("…"), _keys(a.shortcuts())) for a in found if not a.shortcut().isEmpty()
        ]

    def _file_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&File")
        self._add(menu, "&Log a complaint…", self._context.navigate.log_case, "Ctrl+N", desk=True)
        menu.addSeparator()
        self._add(menu, "&Open another desk…", self._open_desk, "Ctrl+O")
        self._add(menu, "Set up a &new desk…", self._window.leave_desk, "Ctrl+Shift+N", desk=True)
        self._add(menu, "&Back up now", self._back_up, "Ctrl+B", desk=True)
        self._add(menu, "&Restore a backup…", self._context.navigate.restore_backup)
        menu.addSeparator()
        self._add(menu, "Load the Ombudsman’s &findings…", self._load_findings, desk=True)
        menu.addSeparator()
        self._add(menu, "&Print…", self._print, "Ctrl+P", desk=True)
        self._add(menu, "Print s&everal letters…", self._print_several, "Ctrl+Shift+B", desk=True)
        if any(s.key == "settings" for s in SCREENS):
            self._add(menu, "&Settings", self._settings, "Ctrl+,", desk=True)
        menu.addSeparator()
        self._add(menu, "&Quit", self._window.close, "Ctrl+Q")

    def _view_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&View")
        for number, found in enumerate((s for s in SCREENS if s.label), start=1):
            action = self._add(menu, found.label, None, f"Ctrl+{number}", desk=True)
            action.setData(found.key)
            self._places.addAction(action)
        menu.addSeparator()
        self._add(menu, "&Find a case", self._find, "Ctrl+F", "Ctrl+K", desk=True)
        self._add(menu, "&Back", self._context.navigate.back, "Alt+Left", desk=True)
        self._add(menu, "&Refresh", self._refresh, "F5", desk=True)
        self._add(menu, "&Go to the message", self._context.messages.seek, "F9")
        self._add(menu, "Close the &message", self._context.messages.clear, "Ctrl+Shift+M")
        menu.addSeparator()
        self._appearance_menu(menu.addMenu("&Appearance"))
        self._add(menu, "&Larger text", self._larger, "Ctrl++", "Ctrl+=")
        self._add(menu, "&Smaller text", self._smaller, "Ctrl+-")
        self._add(menu, "&Usual text size", self._usual, "Ctrl+0")

    def _appearance_menu(self, menu: QMenu) -> None:
        words = {
            Appearance.SYSTEM: "As this &computer is set",
            Appearance.LIGHT: "&Light",
            Appearance.DARK: "&Dark",
        }
        for appearance, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(appearance)
            action.setChecked(appearance is self._context.preferences.value.appearance)
            self._appearances.addAction(action)

    def _help_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&Help")
        self._add(menu, "&Keyboard shortcuts", self._show_keys, "F1")
        self._add(menu, "Open the &log folder", self._open_logs)
        self._add(menu, "&About ComplaintDesk", self._show_about)

    def _add(
        self, menu: QMenu, text: str, slot: Callable[[], object] | None, *keys: str, desk: bool = False
    ) -> QAction:
        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if slot is not None:
            action.triggered.connect(slot)
        if desk:
            self._desk_actions.append(action)
        self._actions.append(action)
        return action

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self._context.navigate.go_requested.emit(Destination(str(action.data())))

    @Slot()
    def _settings(self) -> None:
        self._context.navigate.show_settings()

    @Slot()
    def _open_desk(self) -> None:
        recent = self._context.preferences.value.recent
        folder = Path(recent[0]).parent if recent else paths.documents_folder()
        path = self._context.prompts.open_file(self._window, "Open a desk", folder, _DESKS)
        if path is not None:
            self._window.open_another(path)

    @Slot()
    def _load_findings(self) -> None:
        from complaintdesk.ui.dialogs.load_findings import load_findings

        load_findings(self._context, self._window)

    @Slot()
    def _back_up(self) -> None:
        self._context.operations.change(self, _back_up, self._backed_up)

    def _backed_up(self, done: tuple[Backup, Changes]) -> None:
        report, _ = done
        cases = "1 case" if report.cases == 1 else f"{report.cases:,} cases"
        self._context.messages.success(f"A backup was taken, opened and counted: {cases}.")

    @Slot()
    def _print(self) -> None:
        screen = self._window.places.screen
        if screen is not None and screen.can_print():
            screen.print()
        else:
            self._context.messages.info("There is nothing to print on this screen.")

    @Slot()
    def _print_several(self) -> None:
        from complaintdesk.ui.dialogs.batch.dialog import print_several

        print_several(self._context, self._window)

    @Slot()
    def _find(self) -> None:
        screen = self._window.places.screen
        if screen is None or not screen.search():
            self._context.navigate.show_cases()

    @Slot()
    def _refresh(self) -> None:
        if self._window.places.screen is not None:
            self._window.places.screen.refresh_now()

    @Slot()
    def _larger(self) -> None:
        self._set_text(self._context.preferences.value.text_percent + _TEXT_STEP)

    @Slot()
    def _smaller(self) -> None:
        self._set_text(self._context.preferences.value.text_percent - _TEXT_STEP)

    @Slot()
    def _usual(self) -> None:
        self._set_text(100)

    def _set_text(self, percent: int) -> None:
        kept = self._context.preferences
        kept.save(replace(kept.value, text_percent=max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))))
        self._context.theme.apply(kept.value.appearance, kept.value.text_percent)

    @Slot(QAction)
    def _choose_appearance(self, action: QAction) -> None:
        kept = self._context.preferences
        kept.save(replace(kept.value, appearance=Appearance(action.data())))
        self._context.theme.apply(kept.value.appearance, kept.value.text_percent)

    @Slot()
    def _show_keys(self) -> None:
        from complaintdesk.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._context.theme, self.shortcuts(), self._window).open()

    @Slot()
    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))

    @Slot()
    def _show_about(self) -> None:
        from complaintdesk.ui.dialogs.about import AboutDialog

        AboutDialog(self._context.theme, self._window).open()


def _back_up(desk: Desk) -> tuple[Backup, Changes]:
    from complaintdesk.services.desk import back_up

    return back_up(desk), Changes(backup=True)


def _keys(sequences: list[QKeySequence]) -> str:
    return " or ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in sequences)
