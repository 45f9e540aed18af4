"""What is filled in on a form, read and put back by the names of its inputs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

Values = dict[str, str | int | bool]


def read_values(form: QWidget) -> Values:
    """The value of every input that has an object name; of nothing inside another input."""
    return {widget.objectName(): _value(widget) for widget in _inputs(form)}


def put_values(form: QWidget, values: Values) -> None:
    """Fills the inputs that `values` names; what does not fit any more is passed over."""
    for widget in _inputs(form):
        if widget.objectName() in values:
            _put(widget, values[widget.objectName()])


def _inputs(form: QWidget) -> Iterator[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox, QCheckBox, QRadioButton)
    for widget in form.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.objectName() and not widget.objectName().startswith("qt_"):
            yield widget


def _value(widget: QWidget) -> str | int | bool:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QDateEdit):
        return widget.date().toString(Qt.DateFormat.ISODate)
    if isinstance(widget, QSpinBox):
        return widget.value()
    return isinstance(widget, QAbstractButton) and widget.isChecked()


def _put(widget: QWidget, value: str | int | bool) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(str(value))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(value))
    elif isinstance(widget, QComboBox):
        widget.setCurrentText(str(value))
    elif isinstance(widget, QDateEdit):
        widget.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate))
    elif isinstance(widget, QSpinBox):
        widget.setValue(int(value))
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(bool(value))
