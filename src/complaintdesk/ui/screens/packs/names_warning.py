"""The warning above the figures: words of cases that would print a resident's name, each a link to its case."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_packs_screen import Ui_PacksScreen
from complaintdesk.ui.screens.packs import state
from complaintdesk.ui.screens.packs.jobs import QuarterShown

_MOST = 4


class NamesWarning(QObject):
    """Fills the frame of the form, or hides it where there is nothing to warn of."""

    def __init__(self, context: UiContext, ui: Ui_PacksScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = ui
        self._more = QLabel(ui.names_frame)
        self._more.setProperty("role", "muted")
        ui.names_label.setText(state.NAMES)
        ui.names_frame.hide()
        context.theme.changed.connect(self._dress)
        self._dress()

    def show(self, shown: QuarterShown) -> None:
        """Shows what was found in a quarter's words."""
        layout = self._ui.names_lines_layout
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._more:
                widget.deleteLater()
        lines = state.name_lines(shown.pack, shown.names)
        for line in lines[:_MOST]:
            button = QPushButton(line.text.replace("&", "&&"), self._ui.names_frame)
            button.setProperty("role", "link")
            button.setProperty("case", line.case_id)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._open)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.setText(state.more_names(len(lines) - _MOST if len(lines) > _MOST else 0))
        self._more.setVisible(bool(self._more.text()))
        layout.addWidget(self._more)
        self._ui.names_frame.setVisible(bool(lines))

    @Slot()
    def _open(self) -> None:
        self._context.navigate.show_case(int(self.sender().property("case")))

    @Slot()
    def _dress(self) -> None:
        side = self._context.theme.scaled(20)
        self._ui.names_icon.setPixmap(self._context.theme.icon("warning", "caution").pixmap(side, side))
