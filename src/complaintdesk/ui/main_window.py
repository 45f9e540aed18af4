"""The window: navigation at the left, one message bar, one screen, the status line, the menus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from complaintdesk.domain.changes import Changes
from complaintdesk.ui.closing import Closer
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.focus_in_view import FocusInView
from complaintdesk.ui.forms.ui_main_window import Ui_MainWindow
from complaintdesk.ui.main_menu import MainMenu
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.navigator import Destination
from complaintdesk.ui.opening import Opener
from complaintdesk.ui.places import Places
from complaintdesk.ui.screens.registry import SCREENS, ScreenSpec
from complaintdesk.ui.session import OpenDesk
from complaintdesk.ui.status_line import StatusLine

if TYPE_CHECKING:
    from complaintdesk.domain.landlord import Landlord
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.dialogs.form_dialog import FormDialog
    from complaintdesk.ui.folder_warning import FolderWarning

_USUAL_SIZE = QSize(1440, 900)
_FRAME = QSize(16, 48)
_NAVIGATION_WIDTH, _WIDEST_NAVIGATION = 208, 300
_LEAST_EDGE = 8
_SAMPLE = "The sample landlord: every person and case in it is made up. Try whatever you like."
_SAMPLE_IN_SHORT = "All of it is made up."
_LARGE = 150
"""The size of text in percent from which on words take more room than there is for them."""


class MainWindow(QMainWindow):
    """Made and shown at once, empty; `painted` is emitted once it has been drawn, and the work begins then."""

    painted = Signal()

    def __init__(self, context: UiContext, settings: QSettings) -> None:
        super().__init__()
        self._context = context
        self._settings = settings
        self._drawn = False
        self._leaves_when_open = False
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._ui.message_bar.attach(context.messages, context.theme)
        self.places = Places(context, self._ui.screens_stack)
        self.opener = Opener(context, self)
        self.status = StatusLine(self._ui.status_bar, context)
        self._closer = Closer(context, self)
        self._focus_in_view = FocusInView(self)
        self._folder_warning: FolderWarning | None = None
        self._menu = MainMenu(self, context)
        self._waiting = _WaitingPage(self)
        self._ui.screens_stack.addWidget(self._waiting)
        self._navigation = QButtonGroup(self)
        self._fill_navigation()
        self._connect()
        self._desk_there(False)
        self._restore_geometry()

    def _connect(self) -> None:
        context = self._context
        context.session.opened.connect(self._on_opened)
        context.session.closed.connect(self._on_closed)
        context.hub.changed.connect(self._on_changed)
        context.navigate.log_requested.connect(self.log_case)
        context.navigate.restore_requested.connect(self.restore_backup)
        context.theme.changed.connect(self._fit_to_text)
        self.places.arrived.connect(self._on_arrived)
        self.places.moved.connect(self._ui.message_bar.move_on)
        context.session.opened_beside.connect(self._on_opened_beside)
        self.opener.refused.connect(self._on_refused)
        self._closer.finished.connect(self._on_finished)
        self._ui.log_button.clicked.connect(self.log_case)
        self._navigation.buttonClicked.connect(self._on_navigation)

    def _fill_navigation(self) -> None:
        theme = self._context.theme
        theme.set_icon(self._ui.log_button, "add", "on_accent")
        self._ui.log_button.setToolTip("Write down what somebody said (Ctrl+N)")
        for number, found in enumerate((s for s in SCREENS if s.label), start=1):
            button = QPushButton(found.label, self)
            button.setObjectName(f"{found.key}_place_button")
            button.setProperty("role", "navigation")
            button.setProperty("place", found.key)
            button.setCheckable(True)
            button.setToolTip(f"{found.label} (Ctrl+{number})")
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            theme.set_icon(button, found.icon)
            self._navigation.addButton(button)
            self._ui.places_layout.addWidget(button)
        self._fit_to_text()

    def _restore_geometry(self) -> None:
        kept = self._settings.value("geometry", type=QByteArray)
        if not (isinstance(kept, QByteArray) and not kept.isEmpty() and self.restoreGeometry(kept)):
            self.resize(self._usual_size())

    def _usual_size(self) -> QSize:
        """What suits most screens, or nearly the whole of one that is smaller: titles and edges need room too."""
        room = self.screen().availableGeometry().size() - _FRAME
        return _USUAL_SIZE.boundedTo(room)

    @Slot()
    def _fit_to_text(self) -> None:
        width = min(self._context.theme.scaled(_NAVIGATION_WIDTH), _WIDEST_NAVIGATION)
        self._ui.navigation_frame.setFixedWidth(max(width, self._ui.log_button.sizeHint().width() + 24))
        for button in self._navigation.buttons():
            # Large text takes their edges before it makes the window higher than a small screen.
            button.ensurePolished()
            button.setMinimumHeight(button.fontMetrics().height() + _LEAST_EDGE)
        self._tell_sample(is_sample=bool(self._ui.sample_label.text()))

    def _tell_sample(self, *, is_sample: bool) -> None:
        words = _SAMPLE if self._context.theme.scaled(100) < _LARGE else _SAMPLE_IN_SHORT
        self._ui.sample_label.setText(words if is_sample else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells, once, that the window has been drawn."""
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self._tell_painted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does; Qt does so in dialogs only."""
        button = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the window go only after what is being saved was saved and a backup was taken."""
        if self._context.session.is_opening:
            self._leaves_when_open = True
            event.ignore()
        elif not self._closer.is_finished and not self._may_leave():
            event.ignore()
        elif self._context.session.is_open or self._closer.is_under_way:
            event.ignore()
            self._closer.begin(quitting=True)
        else:
            self._settings.setValue("geometry", self.saveGeometry())
            event.accept()

    def open_another(self, path: Path) -> None:
        """Opens another desk; the one that is open, if there is one, is closed only once the other is open."""
        session = self._context.session
        if session.is_open and path.absolute() == session.current.desk.path:
            if self._may_leave():
                self._closer.begin(quitting=False, then=path)
            return
        if session.is_open:
            self._context.messages.info(f"Opening {path.name}…")
        elif not self._show_first_look(path):
            self._waiting.tell(f"Opening {path.name}…")
            self._ui.screens_stack.setCurrentWidget(self._waiting)
        self.opener.open(path)

    def _show_first_look(self, path: Path) -> bool:
        """Today as it stood when the desk was last read, painted before anything heavy is loaded; False without one."""
        from complaintdesk.ui.screens.today.first_look import first_look

        look = first_look(path, self._context.clock.today())
        if look is None:
            return False
        self._ui.landlord_label.setText(look.landlord)
        self._tell_sample(is_sample=look.is_sample)
        self._ui.navigation_frame.setVisible(True)
        self._ui.navigation_frame.setEnabled(False)
        self.places.before_opening(look)
        self.repaint()
        return True

    @Slot(object)
    def _on_opened_beside(self, opened: OpenDesk) -> None:
        """Changes over to a desk that proved to be one, unless something unsaved keeps the officer here."""
        if self._leaves_when_open or not self._may_leave():
            self._context.messages.clear()
            self._context.session.let_go(opened, self._leave_if_asked)
        else:
            self._closer.begin(quitting=False, then=opened)

    @Slot(str)
    def _on_refused(self, problem: str) -> None:
        """Says why a desk could not be opened; the one that is open stays."""
        if not self._context.session.is_open:
            self.show_welcome(problem)
            return
        self._context.messages.clear()
        if problem:
            self._context.messages.show(Message(Tone.ERROR, problem))
        self._leave_if_asked()

    @Slot()
    def leave_desk(self) -> None:
        """Closes the desk and shows the first page."""
        if self._may_leave():
            self._closer.begin(quitting=False)

    def _may_leave(self) -> bool:
        """Asks every open form and the screen that is shown whether they can go."""
        for form in self._forms():
            form.close()
            if form.isVisible():
                return False
        return self.places.may_leave()

    @Slot(str)
    def show_welcome(self, problem: str = "") -> None:
        """Shows the first page: a new desk, the sample, or a desk that is there already."""
        from complaintdesk.ui.screens.welcome.screen import WelcomeScreen

        welcome = self._ui.screens_stack.findChild(WelcomeScreen)
        if not isinstance(welcome, WelcomeScreen):
            welcome = WelcomeScreen(self._context, self._ui.screens_stack)
            welcome.open_requested.connect(self.open_another)
            self._ui.screens_stack.addWidget(welcome)
        self.places.empty()
        self._desk_there(False)
        welcome.begin(problem)
        self._ui.screens_stack.setCurrentWidget(welcome)
        self.setWindowTitle("ComplaintDesk")
        self._leave_if_asked()

    @Slot()
    def log_case(self) -> None:
        """Opens the log dialog, or brings it to the front."""
        if not self._context.session.is_open or self._context.desk.read_only:
            return
        from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog

        dialog = self.findChild(LogCaseDialog)
        if not isinstance(dialog, LogCaseDialog):
            dialog = LogCaseDialog(self._context, self)
            dialog.show()
        dialog.activateWindow()

    @Slot()
    def restore_backup(self) -> None:
        """Lists the backups of the open desk, or of the desks opened before it, to restore one."""
        from complaintdesk.ui.dialogs.restore.dialog import RestoreDialog

        recent = [Path(name) for name in self._context.preferences.value.recent]
        desks = [self._context.desk.path] if self._context.session.is_open else recent
        dialog = RestoreDialog(self._context, desks, self)
        dialog.restored.connect(self.open_another)
        dialog.open()

    def save_drafts(self) -> None:
        """Keeps what is typed in every open form; called when something went badly wrong."""
        for form in self._forms():
            form.save_draft()

    def _forms(self) -> list[FormDialog]:
        from complaintdesk.ui.dialogs.form_dialog import FormDialog

        return self.findChildren(FormDialog)

    @Slot(object)
    def _on_opened(self, opened: OpenDesk) -> None:
        preferences = self._context.preferences
        preferences.save(preferences.value.opened(opened.desk.path))
        self._context.messages.clear()
        self._desk_there(True)
        self._show_landlord(opened)
        self._context.navigate.show_today()
        self._tell_of(opened)
        self._leave_if_asked()

    def _leave_if_asked(self) -> None:
        """Closes the window where that was asked while a file was being opened."""
        if self._leaves_when_open:
            self._leaves_when_open = False
            QTimer.singleShot(0, self.close)

    def _tell_of(self, opened: OpenDesk) -> None:
        """Says why nothing can be changed, what was left unfinished, or that the file's folder is not safe."""
        from complaintdesk.ui.drafts import LOG_DRAFT, FormDraft
        from complaintdesk.ui.folder_warning import FolderWarning

        messages = self._context.messages
        if opened.desk.read_only:
            messages.warning(f"Nothing can be changed in this desk. {opened.desk.read_only_reason}")
        elif FormDraft(opened, LOG_DRAFT).load():
            words = "You were logging a case when the desk last stopped. What you had written was kept."
            messages.show(Message(Tone.INFO, words, "Go on with it", self.log_case))
        else:
            self._folder_warning = self._folder_warning or FolderWarning(self._context, self)
            self._folder_warning.look(opened.desk.path)

    def _show_landlord(self, opened: OpenDesk) -> None:
        self._ui.landlord_label.setText(opened.landlord.name)
        self._tell_sample(is_sample=opened.landlord.is_sample)
        self._ui.log_button.setEnabled(not opened.desk.read_only)

    @Slot()
    def _on_closed(self) -> None:
        self._context.messages.clear()
        self._waiting.tell("Taking a backup…")
        self._ui.screens_stack.setCurrentWidget(self._waiting)
        self.places.empty()
        self._desk_there(False)

    @Slot(bool, object)
    def _on_finished(self, quitting: bool, then: OpenDesk | Path | None) -> None:
        if isinstance(then, OpenDesk):
            if quitting:
                self._context.session.let_go(then, self._close_at_last)
            else:
                self._context.session.take(then)
        elif quitting:
            self.close()
        elif then is not None:
            self.open_another(then)
        else:
            self.show_welcome()

    def _close_at_last(self) -> None:
        self.close()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.landlord and self._context.session.is_open:
            self._context.operations.read(self, _landlord, self._on_landlord)

    def _on_landlord(self, landlord: Landlord) -> None:
        if self._context.session.is_open:
            self._context.session.landlord_changed(landlord)
            self._show_landlord(self._context.session.current)

    @Slot(QAbstractButton)
    def _on_navigation(self, button: QAbstractButton) -> None:
        self._context.navigate.go_requested.emit(Destination(str(button.property("place"))))

    @Slot(object)
    def _on_arrived(self, found: ScreenSpec | None) -> None:
        if found is None:
            return
        for button in self._navigation.buttons():
            button.setChecked(button.property("place") == (found.under or found.key))
        screen = self.places.screen
        self._menu.show_screen(screen)
        title = screen.title() if screen is not None else ""
        name = self._context.landlord.name
        self.setWindowTitle(" – ".join(part for part in (title or found.label, name) if part))

    def _desk_there(self, there: bool) -> None:
        self._ui.navigation_frame.setVisible(there)
        self._ui.navigation_frame.setEnabled(True)
        self._ui.status_bar.setVisible(there)
        self._menu.desk_there(there)


class _WaitingPage(QWidget):
    """Says what is being waited for, in the middle of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._label = QLabel(self)
        self._label.setObjectName("waiting_label")
        self._label.setProperty("role", "heading")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(self._label)

    def tell(self, text: str) -> None:
        """Shows what is being waited for."""
        self._label.setText(text)


def _landlord(desk: Desk) -> Landlord:
    from complaintdesk.services.settings import landlord

    return landlord(desk)
