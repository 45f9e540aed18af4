"""The window: navigation at the left, one message bar, one screen, the status line, the menus."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QMainWindow, QPushButton, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.system.preferences import LARGEST_TEXT, SMALLEST_TEXT, Appearance
from complaintdesk.ui.closing import Closer
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_main_window import Ui_MainWindow
from complaintdesk.ui.main_menu import MainMenu, MenuSlots
from complaintdesk.ui.navigator import Destination
from complaintdesk.ui.opening import Opener
from complaintdesk.ui.places import Places
from complaintdesk.ui.screens.registry import SCREENS, ScreenSpec
from complaintdesk.ui.session import OpenDesk
from complaintdesk.ui.status_line import StatusLine

_TEXT_STEP = 10


class MainWindow(QMainWindow):
    """Made and shown at once, empty; `painted` is emitted once when it has been drawn, and the work begins then."""

    painted = Signal()

    def __init__(self, context: UiContext, settings: QSettings) -> None:
        super().__init__()
        self._context = context
        self._settings = settings
        self._drawn = False
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._ui.message_bar.attach(context.messages, context.theme)
        self._places = Places(context, self._ui.screens_stack)
        self._status = StatusLine(self._ui.status_bar, context)
        self._navigation = QButtonGroup(self)
        self._menu = MainMenu(self, self._slots(), [(s.key, s.label) for s in SCREENS if s.label])
        self.opener = Opener(context, self)
        self._closer = Closer(context, self)
        self._waiting = _waiting_page(self)
        self._ui.screens_stack.addWidget(self._waiting)
        self._fill_navigation()
        self._connect()
        self._desk_there(False)
        self._restore()

    def _connect(self) -> None:
        context = self._context
        context.session.opened.connect(self._on_opened)
        context.session.closed.connect(self._on_closed)
        context.hub.changed.connect(self._on_changed)
        context.navigate.log_requested.connect(self._log_case)
        context.theme.changed.connect(self._fit_to_text)
        self._places.arrived.connect(self._on_arrived)
        self.opener.refused.connect(self.show_welcome)
        self._closer.finished.connect(self._on_finished)
        self._ui.log_button.clicked.connect(self._log_case)

    def _fill_navigation(self) -> None:
        theme = self._context.theme
        theme.set_icon(self._ui.log_button, "add", "on_accent")
        for found in SCREENS:
            if not found.label:
                continue
            button = QPushButton(found.label, self)
            button.setObjectName(f"{found.key}_place_button")
            button.setProperty("role", "navigation")
            button.setProperty("place", found.key)
            button.setCheckable(True)
            theme.set_icon(button, found.icon)
            self._navigation.addButton(button)
            self._ui.places_layout.addWidget(button)
        self._navigation.buttonClicked.connect(self._on_navigation)
        self._fit_to_text()

    def _slots(self) -> MenuSlots:
        return MenuSlots(
            log_case=self._log_case,
            open_desk=self._open_desk,
            new_desk=self._new_desk,
            back_up=self._back_up,
            print=self._print,
            settings=self._show_settings,
            find=self._find,
            refresh=self._refresh,
            back=self._places.back,
            next_message=self._ui.message_bar.clear,
            larger=self._larger,
            smaller=self._smaller,
            normal=self._normal,
            appearance=self._set_appearance,
            places=self._on_place_action,
            keys=self._show_keys,
            logs=self._open_logs,
            about=self._show_about,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells, once, that the window has been drawn."""
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the window go only after what is being saved was saved and a backup was taken."""
        if self._closer.is_finished:
            self._settings.setValue("geometry", self.saveGeometry())
            event.accept()
            return
        event.ignore()
        if self._places.may_leave():
            self._closer.begin(quitting=True)

    @Slot(str)
    def show_welcome(self, problem: str = "") -> None:
        """Shows the first page: a new desk, the sample, or a desk that is there already."""
        if self._context.session.is_open:
            if problem:
                self._context.messages.warning(problem)
            return
        from complaintdesk.ui.screens.welcome.screen import WelcomeScreen

        welcome = self._ui.screens_stack.findChild(WelcomeScreen)
        if welcome is None:
            welcome = WelcomeScreen(self._context, self.opener)
            self._ui.screens_stack.addWidget(welcome)
        welcome.begin(problem)
        self._ui.screens_stack.setCurrentWidget(welcome)
        self.setWindowTitle("ComplaintDesk")

    def show_opening(self, path: Path) -> None:
        """Says that a desk is being opened."""
        self._waiting_label().setText(f"Opening {path.name}…")
        self._ui.screens_stack.setCurrentWidget(self._waiting)

    @Slot(object)
    def _on_opened(self, opened: OpenDesk) -> None:
        preferences = self._context.preferences
        self._context.messages.clear()
        if not opened.landlord.is_sample or opened.desk.path.exists():
            preferences.save(preferences.value.opened(opened.desk.path))
        self._desk_there(True)
        self._show_landlord(opened)
        self._context.navigate.show_today()

    def _show_landlord(self, opened: OpenDesk) -> None:
        self._ui.landlord_label.setText(opened.landlord.name)
        sample = "The sample landlord: everything in it is made up. Try whatever you like."
        self._ui.sample_label.setText(sample if opened.landlord.is_sample else "")
        self._ui.log_button.setEnabled(not opened.desk.read_only)

    @Slot()
    def _on_closed(self) -> None:
        self._waiting_label().setText("Taking a backup…")
        self._ui.screens_stack.setCurrentWidget(self._waiting)
        self._places.empty()
        self._desk_there(False)

    @Slot(bool)
    def _on_finished(self, quitting: bool) -> None:
        if quitting:
            self.close()
        else:
            self.show_welcome()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.landlord and self._context.session.is_open:
            self._context.operations.read(self, self._closer.read_landlord, self._on_landlord)

    def _on_landlord(self, landlord: object) -> None:
        self._context.session.landlord_changed(landlord)  # type: ignore[arg-type]
        self._show_landlord(self._context.session.current)
