"""The date field: typed, stepped, picked, emptied; what is typed is never changed into another date."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from complaintdesk.ui.widgets.date_field import DateField

TODAY = date(2026, 11, 20)


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(DateField(made))
    column.addWidget(QLineEdit(made))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def field(form: QWidget) -> DateField:
    found = form.findChild(DateField)
    assert isinstance(found, DateField)
    found.set_value(TODAY)
    found.clearFocus()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def leave(field: DateField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_a_typed_date_replaces_what_was_there_and_tab_leaves_the_field(field: DateField) -> None:
    QTest.keyClicks(field, "31/10/2026")
    assert field.value() == date(2026, 10, 31)
    leave(field)
    assert field.text() == "Sat 31 Oct 2026"
    assert not field.hasFocus()


def test_a_year_typed_by_a_slip_is_not_taken_for_the_next_date(field: DateField) -> None:
    field.limit(last=TODAY)
    QTest.keyClicks(field, "1/1/2029")
    leave(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "31/12")
    leave(field)
    assert field.value() == date(2025, 12, 31)


def test_what_is_no_date_is_kept_as_it_was_typed(field: DateField) -> None:
    QTest.keyClicks(field, "31/11/2026")
    leave(field)
    assert field.text() == "31/11/2026"
    assert field.value() is None
    assert not field.is_sound()


def test_an_empty_field_is_sound_and_has_no_date(field: DateField) -> None:
    field.allow_none(TODAY)
    assert (field.value(), field.is_sound()) == (None, True)
    QTest.keyClicks(field, "3/11")
    assert field.value() == date(2026, 11, 3)
    field.set_value(None)
    assert field.text() == ""


def test_the_arrows_step_by_days_and_weeks(field: DateField) -> None:
    for key, day in (
        (Qt.Key.Key_Up, date(2026, 11, 21)),
        (Qt.Key.Key_Down, TODAY),
        (Qt.Key.Key_PageUp, date(2026, 11, 27)),
        (Qt.Key.Key_PageDown, TODAY),
    ):
        QTest.keyClick(field, key)
        assert field.value() == day


def test_an_arrow_in_an_empty_field_begins_at_the_suggested_day(field: DateField) -> None:
    field.allow_none(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == TODAY


def test_the_calendar_opens_by_key_on_the_date_and_gives_the_one_picked(field: DateField) -> None:
    field.limit(last=TODAY)
    QTest.keyClick(field, Qt.Key.Key_F4)
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.maximumDate() == calendar.selectedDate()
    calendar.setSelectedDate(calendar.selectedDate().addDays(-1))
    calendar.activated.emit(calendar.selectedDate())
    assert field.value() == date(2026, 11, 19)
    assert not calendar.isVisible()
