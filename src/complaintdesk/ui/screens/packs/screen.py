"""The board packs: a quarter's figures and their cases, its charts, making the pack, and the packs made before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.landlord import Quarter
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_packs_screen import Ui_PacksScreen
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.packs import jobs, state
from complaintdesk.ui.screens.packs.figures import FiguresPage
from complaintdesk.ui.screens.packs.jobs import Overview, QuarterShown
from complaintdesk.ui.screens.packs.made import MadePacks
from complaintdesk.ui.screens.packs.names_warning import NamesWarning
from complaintdesk.ui.tasks import Lane, LatestOnly, TaskContext

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.reports import MadePack

_NARROW = 760
_LEAST_HEIGHT = 200


class PacksScreen(Screen):
    """One quarter at a time; the last full quarter first."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_PacksScreen()
        self._ui.setupUi(self)
        self._quarter: Quarter | None = None
        self._loads = LatestOnly()
        self._figures = FiguresPage(self, self._ui)
        self._packs = MadePacks(self, self._ui)
        self._names = NamesWarning(context, self._ui, self)
        self._ui.charts_view.attach(context.theme)
        self._ui.calm_label.setText(state.CALM)
        self._ui.empty_label.setText(state.EMPTY)
        self._ui.empty_label.hide()
        context.theme.set_icon(self._ui.make_button, "reports", "on_accent")
        self._ui.make_button.setEnabled(False)
        self._ui.quarter_box.activated.connect(self._choose_quarter)
        self._ui.make_button.clicked.connect(self._make)
        context.theme.changed.connect(self._arrange)
        self._actions = self._make_actions()
        self._arrange()

    def _make_actions(self) -> list[QAction]:
        found = []
        for text, keys, slot in (
            ("&Make the pack", "Ctrl+M", self._make),
            ("Save &both files in a folder…", "Ctrl+S", self._packs.save_both),
            ("Save the P&DF…", "", self._packs.save_pdf),
            ("Save the &workbook…", "", self._packs.save_workbook),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            found.append(action)
        return found

    def refresh(self) -> None:
        """Loads the quarters and packs, then the figures of the quarter that is shown."""
        self._loads.replace(self.context.operations.read(self, jobs.load_overview, self._show_overview))

    def concerns(self, changes: Changes) -> bool:
        """Anything but drafts bears on figures or packs."""
        return bool(changes.cases or changes.landlord or changes.calendar or changes.determinations or changes.packs)

    def title(self) -> str:
        """The screen's name."""
        return "Board packs"

    def first_focus(self) -> QWidget | None:
        """The choice of the quarter."""
        return self._ui.quarter_box

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with packs."""
        return "&Pack", self._actions

    def can_print(self) -> bool:
        """True while a pack that was made is shown."""
        return self._packs.pdf is not None and self._ui.packs_tabs.currentWidget() is self._ui.packs_tab

    def print(self) -> None:
        """Prints the pack that is shown."""
        self._packs.print()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts title and quarter above each other where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < self.context.theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ui.head_layout.setDirection(way)
        self._ui.packs_tabs.setMinimumHeight(self.context.theme.scaled(_LEAST_HEIGHT))
        self._figures.arrange(narrow)
        self._ui.pack_view.setVisible(not narrow)

    def _show_overview(self, overview: Overview) -> None:
        box = self._ui.quarter_box
        if self._quarter not in overview.quarters:
            self._quarter = overview.quarters[1] if len(overview.quarters) > 1 else overview.quarters[0]
        box.clear()
        for quarter in overview.quarters:
            box.addItem(state.quarter_label(overview.landlord, quarter), quarter)
        box.setCurrentIndex(overview.quarters.index(self._quarter))
        self._ui.make_button.setEnabled(not self.context.desk.read_only)
        self._packs.show(overview.packs)
        self._load_quarter()

    def _load_quarter(self) -> None:
        quarter = self._quarter
        assert quarter is not None

        def job(desk: Desk) -> QuarterShown:
            return jobs.load_quarter(desk, quarter)

        self._loads.replace(self.context.operations.read(self, job, self._show_quarter, lane=Lane.RENDER))

    def _show_quarter(self, shown: QuarterShown) -> None:
        self._ui.known_label.setText(state.known_words(shown.pack))
        self._ui.empty_label.setVisible(state.is_empty(shown.pack))
        self._figures.show(shown.pack)
        self._names.show(shown)
        self._ui.charts_view.show_charts(shown.charts)

    @Slot(int)
    def _choose_quarter(self, index: int) -> None:
        self._quarter = self._ui.quarter_box.itemData(index)
        self._load_quarter()

    @Slot()
    def _make(self) -> None:
        quarter = self._quarter
        if quarter is None or not self._ui.make_button.isEnabled():
            return

        def job(desk: Desk, _: TaskContext) -> MadePack:
            from complaintdesk.services.reports import make_pack

            return make_pack(desk, quarter)

        self._ui.make_button.setEnabled(False)
        text = f"Making the pack of {quarter}"
        self.context.operations.make(self, job, self._made, text=text, failed=self._not_made)

    def _made(self, made: MadePack) -> None:
        self._ui.make_button.setEnabled(True)
        self._packs.choose(made.snapshot)
        self._ui.packs_tabs.setCurrentWidget(self._ui.packs_tab)
        text = f"The pack of {made.snapshot.quarter} is made and kept as it is. Save its two files where you need them."
        self.context.messages.show(Message(Tone.SUCCESS, text, "Save in a folder…", self._packs.save_both))

    def _not_made(self, error: Exception) -> None:
        self._ui.make_button.setEnabled(True)
        self.context.messages.error(error)
