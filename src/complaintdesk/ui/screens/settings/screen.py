"""The settings: the landlord's record, saved together, and what belongs to this computer and to the desk file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_settings_screen import Ui_SettingsScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.appearance_page import AppearancePage
from complaintdesk.ui.screens.settings.calendar_page import CalendarPage
from complaintdesk.ui.screens.settings.landlord_page import LandlordPage
from complaintdesk.ui.screens.settings.letterhead_page import LetterheadPage
from complaintdesk.ui.screens.settings.letters_page import LettersPage
from complaintdesk.ui.screens.settings.ombudsman_page import OmbudsmanPage
from complaintdesk.ui.screens.settings.page import Page
from complaintdesk.ui.screens.settings.people_page import PeoplePage
from complaintdesk.ui.screens.settings.reminders_page import RemindersPage
from complaintdesk.ui.screens.settings.safety_page import SafetyPage
from complaintdesk.ui.screens.settings.targets_page import TargetsPage
from complaintdesk.ui.screens.settings.themes_page import ThemesPage

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_PAGES: dict[str, type[Page]] = {
    "landlord_page": LandlordPage,
    "people_page": PeoplePage,
    "targets_page": TargetsPage,
    "calendar_page": CalendarPage,
    "themes_page": ThemesPage,
    "ombudsman_page": OmbudsmanPage,
    "letters_page": LettersPage,
    "letterhead_page": LetterheadPage,
    "appearance_page": AppearancePage,
    "reminders_page": RemindersPage,
    "safety_page": SafetyPage,
}
_LIST_WIDTH = 208
_NARROW = 640
_LEAST_HEIGHT = 200
_SAVED = "Everything is saved."
_UNSAVED = "There are changes that are not saved yet."
_LEAVE_SOUND = Question(
    "Settings",
    _UNSAVED,
    yes="Save them and go on",
    no="Stay here",
    details="To give them up, stay here and choose “Put back what was there”.",
)
_LEAVE_FAULTY = Question(
    "Settings",
    "There are changes that cannot be saved as they are.",
    yes="Give them up and go on",
    no="Stay here",
    details="What is wrong is shown beside its field when you save.",
    risky=True,
)


class SettingsScreen(Screen):
    """`show_place` takes the key of a page, such as "ombudsman_page", or None."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_SettingsScreen()
        self._ui.setupUi(self)
        self._saved: Landlord | None = None
        self._pages = [_PAGES[section.key](context, section.key) for section in state.SECTIONS]
        for section, page in zip(state.SECTIONS, self._pages, strict=True):
            page.setObjectName(section.key)
            self._ui.section_box.addItem(section.name)
            page.setParent(self)
            page.hide()
            self._ui.sections_list.addItem(QListWidgetItem(section.name))
            page.touched.connect(self._on_touched)
        self._save_action = QAction("&Save the changes", self)
        self._save_action.setShortcut(QKeySequence("Ctrl+S"))
        self._save_action.triggered.connect(self._save)
        self._ui.sections_list.currentRowChanged.connect(self._show_page)
        self._ui.section_box.activated.connect(self._ui.sections_list.setCurrentRow)
        self._ui.save_button.clicked.connect(self._save)
        self._ui.discard_button.clicked.connect(self._discard)
        context.theme.changed.connect(self._dress)
        self._dress()
        self._ui.sections_list.setCurrentRow(0)
        self._tell_changed()

    def show_place(self, argument: object) -> None:
        """Shows the page of that key; None leaves the page as it is."""
        index = state.section_index(argument if isinstance(argument, str) else None)
        if index is not None:
            self._ui.sections_list.setCurrentRow(index)

    def refresh(self) -> None:
        """Loads the settings; what is typed and not saved stays."""
        self.context.operations.read(self, _load, self._loaded)
        self._page().load()

    def concerns(self, changes: Changes) -> bool:
        """The landlord's record is shown here, and the calendar."""
        return changes.landlord or changes.calendar

    def title(self) -> str:
        """The screen's name."""
        return "Settings"

    def first_focus(self) -> QWidget | None:
        """The choice of the part."""
        return self._ui.section_box if self._is_narrow() else self._ui.sections_list

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """Saving, with its key."""
        return "Settin&gs", (self._save_action,)

    def may_leave(self) -> bool:
        """Asks about changes that are not saved: to save them, or to give them up where they cannot be saved."""
        saved = self._saved
        if saved is None or not self._is_changed():
            return True
        from complaintdesk.services.settings import landlord_problems

        sound = not tuple(landlord_problems(state.to_save(saved, self._draft(), self.context.clock.today())))
        if not self.context.prompts.confirm(self, _LEAVE_SOUND if sound else _LEAVE_FAULTY):
            return False
        if sound:
            self._save()
        else:
            self._discard()
        return True

    def _page(self) -> Page:
        return self._pages[max(0, self._ui.sections_list.currentRow())]

    def _draft(self) -> Landlord:
        assert self._saved is not None
        draft = self._saved
        for page in self._pages:
            draft = page.read(draft)
        return draft

    def _is_changed(self) -> bool:
        return self._saved is not None and state.is_changed(self._saved, self._draft())

    def _loaded(self, landlord: Landlord) -> None:
        typing = self._is_changed()
        self._saved = landlord
        for page in self._pages:
            page.set_read_only(self.context.desk.read_only)
        if not typing:
            self._fill(landlord)
        self._tell_changed()

    def _fill(self, landlord: Landlord) -> None:
        self._saved = landlord
        for page in self._pages:
            page.fill(landlord)

    @Slot()
    def _on_touched(self) -> None:
        if self._saved is not None:
            self._tell_changed()

    def _tell_changed(self) -> None:
        changed = self._is_changed()
        self._ui.save_button.setEnabled(changed)
        self._ui.discard_button.setVisible(changed)
        self._ui.save_label.setText(_UNSAVED if changed else _SAVED)
        if not changed:
            # What was wrong is as it was before, and that was sound.
            self._show_problems((), focus=False)

    @Slot(int)
    def _show_page(self, index: int) -> None:
        page = self._pages[max(0, index)]
        self._ui.section_box.setCurrentIndex(max(0, index))
        shown = self._ui.page_scroll.widget()
        if shown is not page:
            # One page at a time in the scroll area: in a stack the longest would make every page scroll.
            kept = self._ui.page_scroll.takeWidget()
            kept.setParent(self)
            kept.hide()
            self._ui.page_scroll.setWidget(page)
            page.show()
        self._ui.page_scroll.verticalScrollBar().setValue(0)
        if self.context.session.is_open:
            page.load()

    @Slot()
    def _discard(self) -> None:
        if self._saved is not None:
            self._fill(self._saved)
            self._tell_changed()

    @Slot()
    def _save(self) -> None:
        if self._saved is None or not self._is_changed():
            return
        before, after = self._saved, state.to_save(self._saved, self._draft(), self.context.clock.today())

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.settings import save_landlord

            return save_landlord(desk, before, after)

        self._ui.save_button.setEnabled(False)
        said = "The settings are saved."
        self.context.operations.change(
            self, job, self._was_saved, said=said, refused=self._refused, failed=self._not_saved
        )

    def _was_saved(self, done: tuple[Landlord, Changes]) -> None:
        self._fill(done[0])
        self._tell_changed()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        index = state.section_index(state.page_of_field(problems[0].field))
        if index is not None:
            self._ui.sections_list.setCurrentRow(index)
        self._show_problems(problems, focus=True)
        self._tell_changed()

    def _not_saved(self, error: Exception) -> None:
        self._tell_changed()
        self.context.messages.error(error)

    def _show_problems(self, problems: Iterable[Problem], *, focus: bool) -> None:
        found = tuple(problems)
        for page in self._pages:
            page.show_problems(found, focus=focus and page is self._page())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the list of parts away where there is little room; a box above takes its place."""
        super().resizeEvent(event)
        self._arrange()

    def _is_narrow(self) -> bool:
        return self.width() < self.context.theme.scaled(_NARROW)

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        self._ui.page_scroll.setMinimumHeight(self.context.theme.scaled(_LEAST_HEIGHT))
        self._ui.sections_list.setVisible(not narrow)
        self._ui.section_label.setVisible(narrow)
        self._ui.section_box.setVisible(narrow)

    @Slot()
    def _dress(self) -> None:
        self._arrange()
        theme, sections = self.context.theme, self._ui.sections_list
        sections.setFixedWidth(theme.scaled(_LIST_WIDTH))
        side = theme.scaled(18)
        sections.setIconSize(QSize(side, side))
        for row, section in enumerate(state.SECTIONS):
            item = sections.item(row)
            item.setIcon(theme.icon(section.icon))
            item.setSizeHint(QSize(0, theme.scaled(38)))


def _load(desk: Desk) -> Landlord:
    from complaintdesk.services.settings import landlord

    return landlord(desk)
