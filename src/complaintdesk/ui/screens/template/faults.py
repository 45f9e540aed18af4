"""What is to be mended in the words, listed below them: each with its line, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.domain.letters.template_check import TemplateFault
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.wrapped import WrappedLines
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.screens.template import state
from complaintdesk.ui.screens.template.state import Gravity

if TYPE_CHECKING:
    from complaintdesk.ui.screens.base import Screen

_HEIGHT, _FRAME = 104, 6
_LINE = Qt.ItemDataRole.UserRole


class FaultsPanel(QObject):
    """The faults of one letter's words; `usable` is True while letters can be filled with them."""

    def __init__(self, screen: Screen, ui: Ui_TemplateScreen) -> None:
        super().__init__(screen)
        self._context: UiContext = screen.context
        self._ui = ui
        self.found: tuple[TemplateFault, ...] = ()
        ui.faults_list.setItemDelegate(WrappedLines(ui.faults_list, self._context.theme))
        ui.faults_list.itemActivated.connect(self._jump)
        ui.faults_list.itemClicked.connect(self._jump)
        self._context.theme.changed.connect(self._dress)
        self._dress()

    @property
    def usable(self) -> bool:
        """True while nothing keeps letters from being filled with the words."""
        return all(state.gravity_of(fault) is not Gravity.MEND for fault in self.found)

    def show(self, found: tuple[TemplateFault, ...]) -> None:
        """Lists these faults, and marks their lines."""
        self.found = found
        view, rows = self._ui.faults_list, state.fault_rows(found)
        view.clear()
        for row in rows:
            word, icon, colour = row.gravity.value
            item = QListWidgetItem(self._context.theme.icon(icon, colour), row.text)
            item.setData(_LINE, row.line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word}: {row.text}")
            item.setToolTip(word)
            view.addItem(item)
        view.setVisible(bool(rows))
        self._fit()
        self._ui.template_edit.mark((row.line, row.gravity is not Gravity.ADVICE) for row in rows)
        self._dress()

    def _fit(self) -> None:
        """Gives the list the height of its lines, up to a few: the words need the room."""
        view, theme = self._ui.faults_list, self._context.theme
        wanted = sum(view.sizeHintForRow(row) for row in range(view.count())) + theme.scaled(_FRAME)
        view.setFixedHeight(min(wanted, theme.scaled(_HEIGHT)))

    @Slot()
    def next(self) -> None:
        """Goes to the next fault, after the last one to the first."""
        view = self._ui.faults_list
        if view.count():
            view.setCurrentRow((view.currentRow() + 1) % view.count())
            self._jump(view.currentItem())

    @Slot(QListWidgetItem)
    def _jump(self, item: QListWidgetItem) -> None:
        self._ui.template_edit.jump(int(item.data(_LINE)))

    @Slot()
    def _dress(self) -> None:
        ui, theme = self._ui, self._context.theme
        words, icon, colour = state.check_words(self.found)
        side = theme.scaled(20)
        ui.check_label.setText(words)
        ui.check_icon.setPixmap(theme.icon(icon, colour).pixmap(side, side))
        side = theme.scaled(18)
        ui.faults_list.setIconSize(QSize(side, side))
        self._fit()
