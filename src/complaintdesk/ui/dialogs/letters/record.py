"""What an issued letter rested on: to be read, and copied where somebody asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letter_record_dialog import Ui_LetterRecordDialog
from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen

_WIDE, _HIGH = 640, 560


class RecordDialog(QDialog):
    """Shows names with their values, and copies them all."""

    def __init__(self, context: UiContext, lines: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = "\n".join(f"{name}: {value}" for name, value in lines)
        self._ui = ui = Ui_LetterRecordDialog()
        ui.setupUi(self)
        context.theme.set_icon(ui.copy_button, "copy")
        ui.facts_area.setAccessibleDescription(self._text)
        for row, (name, value) in enumerate(lines):
            ui.facts_layout.addWidget(_label(name, "muted", ui.facts_panel), row, 0, Qt.AlignmentFlag.AlignTop)
            ui.facts_layout.addWidget(_label(value, "", ui.facts_panel), row, 1, Qt.AlignmentFlag.AlignTop)
        ui.facts_layout.setRowStretch(len(lines), 1)
        ui.close_button.setDefault(True)
        ui.close_button.clicked.connect(self.accept)
        ui.copy_button.clicked.connect(self._copy)
        room = room_on_screen(self)
        scaled = context.theme.scaled
        self.resize(min(scaled(_WIDE), room.width()), min(scaled(_HIGH), room.height()))
        keep_on_screen(self)
        ui.facts_area.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._ui.copied_label.setText("Copied.")


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    # A hash has no place at which a line could end: the mark gives it some, and is never seen.
    label = QLabel(_breakable(text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if role:
        label.setProperty("role", role)
    return label


def _breakable(text: str) -> str:
    if " " in text or len(text) <= 32:
        return text
    return " ".join(text[at : at + 16] for at in range(0, len(text), 16))
