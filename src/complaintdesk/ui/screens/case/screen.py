"""The case screen: header, next step, dates, and the sections of the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letters import Place
from complaintdesk.services.letters import letter_choices
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.incoming.dropping import dropped_files, may_drop
from complaintdesk.ui.dialogs.incoming.state import NO_FILES
from complaintdesk.ui.forms.ui_case_screen import Ui_CaseScreen
from complaintdesk.ui.navigator import CasePlace
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.case.deeds import DeedRunner
from complaintdesk.ui.screens.case.loading import view_loader
from complaintdesk.ui.screens.case.menu import CaseMenu
from complaintdesk.ui.screens.case.state.actions import action_cards
from complaintdesk.ui.screens.case.state.complaint import complaint_cards, finding_cards
from complaintdesk.ui.screens.case.state.dates import all_dates
from complaintdesk.ui.screens.case.state.files import file_cards
from complaintdesk.ui.screens.case.state.header import header
from complaintdesk.ui.screens.case.state.history import history_cards
from complaintdesk.ui.screens.case.state.letters import letter_cards
from complaintdesk.ui.screens.case.state.other_clocks import other_cards
from complaintdesk.ui.screens.case.state.parts import Card, CaseView, Section
from complaintdesk.ui.screens.case.state.people import people_cards
from complaintdesk.ui.screens.case.state.step import step_card
from complaintdesk.ui.screens.case.state.timeline import timeline_cards
from complaintdesk.ui.tasks import LatestOnly

_DATES_WIDTH = 330
_NARROW = 900
_LOW = 560
_SIDE = 28
_BAR = 16
_PLACES = {
    Place.DEFINITION: Section.COMPLAINT,
    Place.FINDINGS: Section.FINDINGS,
    Place.REMEDIES: Section.ACTIONS,
    Place.EXTENSION: Section.LETTERS,
    Place.PEOPLE: Section.PEOPLE,
    Place.LETTER: Section.LETTERS,
}


def _letters(view: CaseView) -> tuple[Card, ...]:
    return letter_cards(view, letter_choices(view.case))


_CARDS: Mapping[Section, Callable[[CaseView], tuple[Card, ...]]] = {
    Section.COMPLAINT: complaint_cards,
    Section.FINDINGS: finding_cards,
    Section.LETTERS: _letters,
    Section.ACTIONS: action_cards,
    Section.CLOCKS: other_cards,
    Section.PEOPLE: people_cards,
    Section.TIMELINE: timeline_cards,
    Section.FILES: file_cards,
    Section.HISTORY: history_cards,
}


class CaseScreen(Screen):
    """Shows one case at a time; only the section that is chosen is drawn."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._case_id = 0
        self._view: CaseView | None = None
        self._reads = LatestOnly()
        self._is_folded = False
        self._ui = Ui_CaseScreen()
        self._ui.setupUi(self)
        self._deeds = DeedRunner(context, self)
        self._tabs = self._make_tabs()
        self._menu = CaseMenu(self)
        self._acts = QMenu(self)
        self._acts.addActions(self._menu.actions)
        self._ui.acts_button.setMenu(self._acts)
        self._ui.dates_page.setMinimumWidth(context.theme.scaled(_DATES_WIDTH))
        for part in (self._ui.step_frame, self._ui.section_cards, self._ui.dates_panel, self._menu):
            part.asked.connect(self._deeds.do)
        self._tabs.currentChanged.connect(self._show_section)
        context.theme.changed.connect(self._draw)
        self._add_shortcuts()
        self.setAcceptDrops(True)
        self._ui.top_page.hide()
        self._ui.body_page.hide()

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self._ui.top_page)
        tabs.setObjectName("section_tabs")
        tabs.setAccessibleName("Sections of the case")
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        for number, section in enumerate(Section, start=1):
            tabs.addTab(section.value)
            tabs.setTabToolTip(number - 1, f"{section.value} (Alt+{number})")
        self._ui.top_layout.addWidget(tabs)
        return tabs

    def _add_shortcuts(self) -> None:
        for number, _ in enumerate(Section, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setObjectName(str(number - 1))
            shortcut.activated.connect(self._on_section_key)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return list(Section)[self._tabs.currentIndex()]

    def show_place(self, argument: object) -> None:
        """Takes a CasePlace; another case is loaded, a part of it shown."""
        if not isinstance(argument, CasePlace):
            return
        if argument.case_id != self._case_id:
            self._case_id = argument.case_id
            self._tabs.setCurrentIndex(0)
            self._ui.body_area.verticalScrollBar().setValue(0)
            self._take_away()
            self.mark_stale()
        if argument.place is not None:
            self._tabs.setCurrentIndex(list(Section).index(_PLACES.get(argument.place, Section.COMPLAINT)))

    def refresh(self) -> None:
        """Reads the case anew."""
        if self._case_id:
            task = self.context.operations.read(self, view_loader(self._case_id), self._loaded, self._not_loaded)
            self._reads.replace(task)

    def title(self) -> str:
        return self._view.case.reference if self._view is not None else "Case"

    def concerns(self, changes: Changes) -> bool:
        return self._case_id in changes.cases or changes.landlord or changes.calendar or changes.drafts

    def first_focus(self) -> QWidget | None:
        return self._ui.step_frame.primary or self._tabs

    def menu(self) -> tuple[str, Sequence[QAction]]:
        return "&Case", self._menu.actions

    def _loaded(self, view: CaseView) -> None:
        first = self._view is None
        self._view = view
        self._deeds.view = view
        self._ui.top_page.show()
        self._ui.body_page.show()
        self._draw()
        if first and self.isVisible():
            self.window().setWindowTitle(f"{view.case.reference} – {view.landlord.name}")
            focus = self.first_focus()
            if focus is not None:
                focus.setFocus()

    def _not_loaded(self, error: Exception) -> None:
        self._take_away()
        self.context.messages.error(error)

    def _take_away(self) -> None:
        self._view = None
        self._deeds.view = None
        self._menu.show_offers(None)
        self._ui.top_page.hide()
        self._ui.body_page.hide()

    @Slot()
    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        ui, theme, head = self._ui, self.context.theme, header(view)
        ui.reference_label.setText(head.reference)
        ui.state_mark.tell(head.mark, theme)
        ui.who_label.setText(head.who)
        ui.about_label.setText(head.about)
        ui.restricted_label.setText(head.restricted)
        ui.restricted_label.setVisible(bool(head.restricted))
        ui.mind_label.setText("\n".join(head.mind))
        ui.mind_label.setVisible(bool(head.mind))
        ui.step_frame.tell(step_card(view), theme)
        dates = all_dates(view)
        ui.dates_panel.show_dates(dates, theme)
        ui.dates_page.setVisible(bool(dates))
        ui.dates_page.setMinimumWidth(theme.scaled(_DATES_WIDTH))
        self._menu.show_offers(view)
        self._draw_section()
        self._fold()

    def _draw_section(self) -> None:
        if self._view is not None:
            self._ui.section_cards.show_cards(_CARDS[self.section](self._view), self.context.theme)
            self._chain()

    def _chain(self) -> None:
        """Tab goes from the sections to what they show, whichever of it was made last."""
        ui = self._ui
        parts = (ui.acts_button, ui.step_frame, self._tabs, ui.section_cards, ui.dates_panel)
        for arrow in self._tabs.findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = [widget for part in parts for widget in (part, *part.findChildren(QWidget))]
        stops = [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(self)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _show_section(self) -> None:
        self._draw_section()
        bar = self._ui.body_area.verticalScrollBar()
        bar.setValue(0)

    @Slot()
    def _on_section_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            self._tabs.setCurrentIndex(int(sender.objectName()))
            self._tabs.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Letters, emails and scans can be dropped on the case."""
        if self._view is not None and not self._view.read_only and may_drop(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the dialog that puts them on the case."""
        event.acceptProposedAction()
        files = dropped_files(event)
        if files:
            self._deeds.take_in(files)
        else:
            self.context.messages.warning(NO_FILES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the screen where it is narrow or low for the size of its text."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        theme = self.context.theme
        narrow = self.width() < theme.scaled(_NARROW)
        low = self.height() < theme.scaled(_LOW)
        columns = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ui.columns_layout.setDirection(columns)
        self._ui.dates_page.setMaximumWidth(16_777_215 if narrow else theme.scaled(_DATES_WIDTH))
        self._ui.step_frame.fold(narrow, self.width() - 2 * _SIDE - _BAR)
        if low is not self._is_folded:
            self._is_folded = low
            target = self._ui.body_layout if low else self._ui.case_layout
            target.insertWidget(0, self._ui.top_page)
            self._ui.top_page.setVisible(self._view is not None)
            side = 0 if low else _SIDE
            self._ui.top_layout.setContentsMargins(side, 16, side, 6)
