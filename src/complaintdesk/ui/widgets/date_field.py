"""A date to type in the usual British ways, or to pick; it may be empty where the form says so.

What is typed stays as it was typed until it is a date: Qt's own date field turns 31/10
into the 30th while one types, which nobody would notice.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from complaintdesk.ui.theme.icons import tinted_icon
from complaintdesk.ui.widgets.dates import day_words, to_date, to_qdate
from complaintdesk.ui.widgets.day_text import read_day

_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 12, 31)
_HINT = "Type a date such as 31/10/2026 or 31 Oct. The arrow keys go a day back and on, F4 opens the calendar."
_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateField(QLineEdit):
    """A field that speaks Python dates; `textChanged` follows every change of it.

    Up and Down go a day on and back, Page Up and Page Down a week, F4 or Alt+Down opens
    a calendar.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._near = _EARLIEST
        self._first, self._last = _EARLIEST, _LATEST
        self._calendar: QCalendarWidget | None = None
        self._open = QAction("Open the calendar", self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.setToolTip(_HINT)
        self._tint()

    def allow_none(self, suggested: date) -> None:
        """Lets the field be empty, and empties it; `suggested` is where picking a date begins."""
        self._near = suggested
        self.setPlaceholderText("No date")
        self.clear()

    def value(self) -> date | None:
        """The date; None while the field is empty or holds no date (see `is_sound`)."""
        return read_day(self.text(), self._near, self._last)

    def is_sound(self) -> bool:
        """True when the field is empty or holds a date."""
        return not self.text().strip() or self.value() is not None

    def set_value(self, day: date | None) -> None:
        """Shows a date; None empties the field."""
        if day is not None:
            self._near = day
        self._write(day)

    def _write(self, day: date | None) -> None:
        self.setText("" if day is None else day_words(day))

    def _rewrite(self, day: date) -> None:
        """Writes a date as typing it would: Ctrl+Z takes it back."""
        if self.text() != day_words(day):
            self.selectAll()
            self.insert(day_words(day))

    def limit(self, first: date | None = None, last: date | None = None) -> None:
        """The earliest and the latest date that the calendar offers, both included; any other can be typed.

        A day typed without its year is in the year before where it would else be later than these.
        """
        self._first, self._last = first or self._first, last or self._last

    def maximumDate(self) -> QDate:
        """The latest date that the calendar offers."""
        return to_qdate(self._last)

    @Slot()
    def open_calendar(self) -> None:
        """Shows a calendar below the field."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setAccessibleName("Calendar")
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.activated.connect(self._pick)
            self._calendar.clicked.connect(self._pick)
        self._calendar.setDateRange(to_qdate(self._first), to_qdate(self._last))
        self._calendar.setSelectedDate(to_qdate(self.value() or self._near))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows step, F4 opens the calendar, everything else is typed."""
        step = _STEPS.get(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        elif step is not None and not self.isReadOnly():
            self._step(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Writes a date that was typed out with its day of the week."""
        super().focusOutEvent(event)
        day = self.value()
        if day is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._rewrite(day)

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the picture in the colour of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _step(self, days: int) -> None:
        day = self.value()
        self._rewrite(self._near if day is None else day + timedelta(days=days))
        self.selectAll()

    def _tint(self) -> None:
        palette = self.palette()
        colour = palette.color(palette.ColorRole.PlaceholderText).name()
        self._open.setIcon(tinted_icon("later", colour, colour))

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self._rewrite(to_date(day))
        self.setFocus()
