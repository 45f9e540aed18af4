"""How far bank holidays are known, the landlord's own days, and the ways to change them; each takes effect at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

from complaintdesk.domain.calendar_change import HolidayProposal
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.holidays import state
from complaintdesk.ui.dialogs.holidays.dialog import Accepted, HolidayDialog
from complaintdesk.ui.forms.ui_calendar_page import Ui_CalendarPage
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.screens.settings.page import Page
from complaintdesk.ui.widgets.dates import day_words
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.calendar import CalendarDays
    from complaintdesk.services.desk import Desk

_OWN = ("Days", "Name or reason", "What it is", "As a working day")
_COMING = ("Day", "Name")
_HEADER, _LINE, _MOST_OWN, _MOST_COMING = 44, 38, 5, 7
_DISPLAY = Qt.ItemDataRole.DisplayRole
_FILES = "Lists of bank holidays (*.json *.ics);;All files (*)"


class DaysModel(QAbstractTableModel):
    """A table of texts."""

    def __init__(self, header: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._header = header
        self._rows: Sequence[tuple[str, ...]] = ()

    def set_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return self._header[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        return self._rows[index.row()][index.column()] if index.isValid() and role == _DISPLAY else None


class CalendarPage(Page):
    """Every change goes through the dialog with its preview; nothing here waits for the screen's own Save."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = ui = Ui_CalendarPage()
        ui.setupUi(self)
        self._days: CalendarDays | None = None
        self._last: Accepted | None = None
        self._own, self._coming = DaysModel(_OWN, self), DaysModel(_COMING, self)
        for table, model in ((ui.own_table, self._own), (ui.coming_table, self._coming)):
            self._set_up(table, model)
        context.theme.changed.connect(self._fit)
        ui.own_table.selectionModel().currentChanged.connect(self._enable)
        ui.coming_table.selectionModel().currentChanged.connect(self._enable)
        ui.own_table.activated.connect(self._take_away)
        ui.holiday_button.clicked.connect(self._add_holiday)
        ui.closure_button.clicked.connect(self._add_closure)
        ui.remove_button.clicked.connect(self._take_away)
        ui.moved_button.clicked.connect(self._no_holiday)
        ui.read_button.clicked.connect(self._read_file)
        context.theme.set_icon(ui.holiday_button, "add")
        context.theme.set_icon(ui.closure_button, "add")
        self._enable()

    def load(self) -> None:
        """Looks up the calendar."""
        self.context.operations.read(self, _load, self._show)

    @Slot()
    def _fit(self) -> None:
        """Gives the tables the height of their lines, up to a few; more of them scroll."""
        for table, most in ((self._ui.own_table, _MOST_OWN), (self._ui.coming_table, _MOST_COMING)):
            lines = min(table.model().rowCount(), most)
            table.setFixedHeight(self.context.theme.scaled(_HEADER + _LINE * lines))

    def _set_up(self, table: QTableView, model: DaysModel) -> None:
        table.setModel(model)
        table_look(table, self.context.theme)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def _show(self, days: CalendarDays) -> None:
        ui = self._ui
        self._days = days
        ui.known_label.setText(state.known_words(days.known_from, days.known_to))
        self._own.set_rows([(s.day_words, s.name, state.kind_words(s.kind), state.counts_words(s)) for s in days.own])
        self._coming.set_rows([(day_words(h.day), h.name) for h in days.coming])
        ui.own_table.setVisible(bool(days.own))
        ui.own_empty_label.setVisible(not days.own)
        self._fit()
        if days.own:
            ui.own_table.setCurrentIndex(self._own.index(0, 0))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        ui = self._ui
        ui.remove_button.setEnabled(self._days is not None and ui.own_table.currentIndex().isValid())
        ui.moved_button.setEnabled(self._days is not None and ui.coming_table.currentIndex().isValid())

    @Slot()
    def _add_holiday(self) -> None:
        self._open(state.add_holiday())

    @Slot()
    def _add_closure(self) -> None:
        self._open(state.add_closure())

    @Slot()
    def _take_away(self) -> None:
        index = self._ui.own_table.currentIndex()
        if self._days is not None and index.isValid():
            self._open(state.take_away(self._days.own[index.row()]))

    @Slot()
    def _no_holiday(self) -> None:
        """A bank holiday that ships is declared none; one that the landlord added is taken away."""
        index = self._ui.coming_table.currentIndex()
        if self._days is None or not index.isValid():
            return
        holiday = self._days.coming[index.row()]
        own = next((s for s in self._days.own if holiday.day in {d.date for d in s.days}), None)
        self._open(state.take_away(own) if own is not None else state.no_holiday(holiday.day, holiday.name))

    @Slot()
    def _read_file(self) -> None:
        folder = self.context.desk.path.parent
        path = self.context.prompts.open_file(self, "Read a holiday file", folder, _FILES)
        if path is None:
            return

        def job(desk: Desk) -> HolidayProposal:
            from complaintdesk.services.calendar import read_holidays

            return read_holidays(desk, path)

        self.context.operations.read(self, job, self._compared)

    def _compared(self, proposal: HolidayProposal) -> None:
        if proposal.is_empty:
            self.context.messages.success(state.agreed_words(proposal))
        else:
            self._open(state.from_file(proposal))

    def _open(self, task: state.Task) -> None:
        dialog = HolidayDialog(self.context, task, self)
        dialog.accepted_change.connect(self._accepted)
        dialog.open()

    @Slot(object)
    def _accepted(self, accepted: Accepted) -> None:
        self._last = accepted
        self.context.messages.show(Message(Tone.SUCCESS, accepted.words, "Undo…", self._undo))
        self.load()

    def _undo(self) -> None:
        if self._last is not None:
            self._open(state.undo(self._last.reverse))


def _load(desk: Desk) -> CalendarDays:
    from complaintdesk.services.calendar import calendar_days

    return calendar_days(desk)
