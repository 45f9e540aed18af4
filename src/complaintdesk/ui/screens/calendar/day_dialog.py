"""One day's dates in full, for a day that holds more than its cell can show."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.domain.spelling import weekday_date
from complaintdesk.ui.forms.ui_calendar_day_dialog import Ui_CalendarDayDialog
from complaintdesk.ui.screens.calendar.agenda import Agenda
from complaintdesk.ui.screens.calendar.state.days import DayCell
from complaintdesk.ui.theme import Theme

_PROJECTED = "Projected: bank holidays not published yet"
_SIZE = QSize(1060, 440)
_EMPTY_SIZE = QSize(460, 160)
_ROOM = QSize(40, 60)


class CalendarDayDialog(QDialog):
    """Enter, a double click or the button opens the date that is chosen. Payload of `opened`: an Entry."""

    opened = Signal(object)

    def __init__(self, theme: Theme, cell: DayCell, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_CalendarDayDialog()
        self._ui.setupUi(self)
        self._agenda = Agenda(self._ui.day_table, theme, headings=False)
        self._agenda.show((cell,), cell.day)
        self._tell(cell)
        self._ui.day_table.activated.connect(self._open)
        self._ui.open_button.clicked.connect(self._open_chosen)
        self._ui.close_button.clicked.connect(self.reject)
        room = self.screen().availableGeometry().size() - _ROOM
        wanted = _SIZE if cell.entries else _EMPTY_SIZE
        self.resize(QSize(theme.scaled(wanted.width()), theme.scaled(wanted.height())).boundedTo(room))

    def _tell(self, cell: DayCell) -> None:
        ui = self._ui
        ui.day_label.setText(weekday_date(cell.day))
        said = (cell.name, _PROJECTED if cell.projected else "", cell.count_words if cell.entries else "")
        ui.name_label.setText(" ".join(f"{part[0].upper()}{part[1:]}." for part in said if part))
        ui.name_label.setVisible(bool(ui.name_label.text()))
        ui.nothing_label.setText("Nothing is due on this day.")
        ui.nothing_label.setVisible(not cell.entries)
        ui.day_table.setVisible(bool(cell.entries))
        ui.open_button.setVisible(bool(cell.entries))
        (ui.open_button if cell.entries else ui.close_button).setDefault(True)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        entry = self._agenda.entry_at(index)
        if entry is not None:
            self.accept()
            self.opened.emit(entry)

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self._ui.day_table.currentIndex())
