"""A date to type or to pick, which may be empty where the form says so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget

from complaintdesk.ui.widgets.dates import to_date, to_qdate

_NONE = QDate(1990, 1, 1)


class DateField(QDateEdit):
    """A date edit that speaks Python dates.

    After `allow_none()` it can be empty: it then shows "No date", Delete empties it, and
    typing or picking fills it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setDateRange(QDate(2000, 1, 1), QDate(2100, 12, 31))
        self._fallback = QDate()
        self._may_be_empty = False

    def allow_none(self, suggested: date) -> None:
        """Lets the field be empty, and empties it; `suggested` is where picking a date begins."""
        self._may_be_empty = True
        self._fallback = to_qdate(suggested)
        self.setMinimumDate(_NONE)
        self.setSpecialValueText("No date")
        self.setDate(_NONE)

    def value(self) -> date | None:
        """The date, or None while the field is empty."""
        if self._may_be_empty and self.date() == _NONE:
            return None
        return to_date(self.date())

    def set_value(self, day: date | None) -> None:
        """Shows a date; None empties a field that may be empty."""
        if day is not None:
            self.setDate(to_qdate(day))
        elif self._may_be_empty:
            self.setDate(_NONE)

    def limit(self, first: date | None = None, last: date | None = None) -> None:
        """The earliest and the latest date that can be chosen, both included."""
        if first is not None and not self._may_be_empty:
            self.setMinimumDate(to_qdate(first))
        if last is not None:
            self.setMaximumDate(to_qdate(last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins on the day: Qt would begin on its name, where no figure can be typed."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(QDateTimeEdit.Section.DaySection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete empties the field; any other key begins from the suggested date."""
        if self._may_be_empty:
            if event.key() == Qt.Key.Key_Delete:
                self.setDate(_NONE)
                return
            moving = event.text().strip() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if moving and self.date() == _NONE:
                self.setDate(self._fallback)
        super().keyPressEvent(event)
