"""Every action that has a key, read off the menus so that the list is never wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from complaintdesk.ui.forms.ui_shortcuts_dialog import Ui_ShortcutsDialog
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.table_look import table_look


class ShortcutsDialog(QDialog):
    """Help > Keyboard shortcuts."""

    def __init__(self, theme: Theme, shortcuts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_ShortcutsDialog()
        self._ui.setupUi(self)
        table = self._ui.shortcuts_table
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels(["To do this", "Press"])
        table.setRowCount(len(shortcuts))
        for row, words in enumerate(shortcuts):
            for column, text in enumerate(words):
                table.setItem(row, column, QTableWidgetItem(text))
        table_look(table, theme)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._ui.close_button.clicked.connect(self.accept)
        self.resize(theme.scaled(520), theme.scaled(560))
