"""What the program is, its version and its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk import __version__
from complaintdesk.ui.forms.ui_about_dialog import Ui_AboutDialog
from complaintdesk.ui.theme import Theme


class AboutDialog(QDialog):
    """Help > About."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_AboutDialog()
        self._ui.setupUi(self)
        side = theme.scaled(56)
        self._ui.picture_label.setPixmap(parent.windowIcon().pixmap(side, side))
        self._ui.version_label.setText(f"Version {__version__}")
        self._ui.close_button.clicked.connect(self.accept)
        self.setFixedWidth(theme.scaled(480))
