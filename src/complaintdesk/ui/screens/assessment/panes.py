"""The three panes of the editor: beside each other where there is room, in turn where there is not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen

_ALL, _TWO = 960, 640
_BOLDER = 6
_LEAST = (210, 360, 240)
_USUAL = (264, 570, 300)


class Panes(QObject):
    """List, answer, and what stands beside it."""

    def __init__(self, owner: QWidget, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self._ui = ui
        context.theme.changed.connect(self._dress)
        self._panes: tuple[QWidget, ...] = (ui.outline_panel, ui.form_scroll, ui.side_scroll)
        self._buttons = (ui.list_pane_button, ui.form_pane_button, ui.side_pane_button)
        self._wanted = 1
        self._group = QButtonGroup(self)
        for button in self._buttons:
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._choose)
        ui.editor_splitter.setSizes(list(_USUAL))
        ui.editor_splitter.setStretchFactor(1, 1)
        self._dress()
        self.arrange()

    @Slot()
    def _dress(self) -> None:
        """The chosen one is bold, which takes more room than Qt reckons with."""
        for button in self._buttons:
            button.setMinimumWidth(button.sizeHint().width() + self._context.theme.scaled(_BOLDER))

    def arrange(self) -> None:
        """Shows as many panes as there is room for: all, the chosen one with the answer, or the chosen one."""
        width, scaled = self._owner.width(), self._context.theme.scaled
        count = 3 if width >= scaled(_ALL) else 2 if width >= scaled(_TWO) else 1
        beside = self._wanted if self._wanted != 1 else 0
        shown = {3: {0, 1, 2}, 2: {1, beside}, 1: {self._wanted}}[count]
        for place, pane in enumerate(self._panes):
            pane.setVisible(place in shown)
            pane.setMinimumWidth(scaled(_LEAST[place]) if count > 1 else 0)
        self._ui.panes_page.setVisible(count < 3)
        self._buttons[1].setVisible(count == 1)
        chosen = self._wanted if count == 1 else beside
        self._buttons[chosen].setChecked(True)

    def show_pane(self, place: int) -> None:
        """Shows one of the panes (0, 1 or 2) where not all of them are seen."""
        if self._wanted != place:
            self._wanted = place
            self.arrange()

    @Slot()
    def focus_next(self) -> None:
        """Puts the focus on the pane after the one that has it."""
        focus = self._owner.focusWidget()
        here = next((n for n, pane in enumerate(self._panes) if pane.isAncestorOf(focus)), 2)
        place = (here + 1) % 3
        self.show_pane(place)
        targets = (self._ui.outline_tree, self._ui.yes_radio, self._first_beside())
        targets[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _first_beside(self) -> QWidget:
        page = self._ui.side_page
        shown = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page) and b.isEnabled()]
        return shown[0] if shown else self._ui.source_edit

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self._wanted = next(n for n, known in enumerate(self._buttons) if known is button)
        self.arrange()
