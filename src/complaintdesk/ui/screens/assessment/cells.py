"""How cells are drawn and written in: a sign with its word, sentences that go on in the next line, choices, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.assessment.state.outline import Sign
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.words_edit import WordsEdit

_CELL_PADDING = 20


class SignDelegate(QStyledItemDelegate):
    """For a column whose cells give a Sign as `Role.ROW`: the icon, then the word."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The icon beside the text, both in the sign's colour."""
        super().initStyleOption(option, index)
        sign = index.data(Role.ROW)
        if isinstance(sign, Sign):
            side = self._theme.scaled(16)
            option.icon = self._theme.icon(sign.icon, sign.colour)
            option.decorationSize = QSize(side, side)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class OutlineDelegate(QStyledItemDelegate):
    """A provision in two lines: its number with its sign, and below them what it is about."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines for a provision, one for a section."""
        line = option.fontMetrics.height()
        lines = 2 if isinstance(index.data(Role.ROW), Sign) else 1
        return QSize(self._theme.scaled(180), lines * line + self._theme.scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The row's own ground first, then the words."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        ground.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        sign = index.data(Role.ROW)
        painter.save()
        room = option.rect.adjusted(self._theme.scaled(8), self._theme.scaled(5), -self._theme.scaled(8), 0)
        if isinstance(sign, Sign):
            number, _, summary = text.partition("  ")
            self._paint_provision(painter, room, (number, summary), sign)
        else:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self._theme.colour("muted"))
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.adjusted(0, 0, 0, -self._theme.scaled(5)), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def _paint_provision(self, painter: QPainter, room: QRect, words: tuple[str, str], sign: Sign) -> None:
        metrics = painter.fontMetrics()
        line, side, gap = metrics.height(), self._theme.scaled(16), self._theme.scaled(6)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRect(room.left(), room.top(), room.width(), line), 0, words[0])
        font.setBold(False)
        painter.setFont(font)
        width = min(metrics.horizontalAdvance(sign.word), room.width() - self._theme.scaled(44) - side - gap)
        left = room.right() - width
        painter.setPen(QColor(self._theme.colour(sign.colour)))
        word = metrics.elidedText(sign.word, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(QRect(left, room.top(), width + 1, line), 0, word)
        icon = QRect(left - gap - side, room.top() + (line - side) // 2, side, side)
        self._theme.icon(sign.icon, sign.colour).paint(painter, icon)
        painter.setPen(self._theme.colour("muted"))
        summary = metrics.elidedText(words[1], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top() + line, room.width(), line + gap), 0, summary)


class CellEditor(QStyledItemDelegate):
    """Writes in a cell; what is being written can be taken at any time. `typing` follows every key."""

    typing = Signal()

    def __init__(self, name: str, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._name = name
        self._open: QWidget | None = None
        self._is_typed = False

    def commit(self) -> None:
        """Takes what is being written now, and goes on writing."""
        if self._is_typed and self._is_there():
            self.commitData.emit(self._open)

    def close(self) -> None:
        """Ends the writing, because the table is about to show something else."""
        if self._is_there():
            self.closeEditor.emit(self._open, QStyledItemDelegate.EndEditHint.NoHint)

    def _is_there(self) -> bool:
        return self._open is not None and shiboken6.isValid(self._open) and not self._open.isHidden()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """The field, with a name for screen readers."""
        editor = self.make(parent, index)
        editor.setAccessibleName(self._name)
        self._open, self._is_typed = editor, False
        return editor

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        """The field is closed."""
        if editor is self._open:
            self._open = None
        super().destroyEditor(editor, index)

    def make(self, parent: QWidget, index: AnyIndex) -> QWidget:
        """The field itself."""
        edit = QLineEdit(parent)
        edit.textEdited.connect(self._typed)
        return edit

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The words, unless they are there already: the cursor stays where one is writing."""
        if isinstance(editor, QLineEdit) and " ".join(editor.text().split()) != index.data(Qt.ItemDataRole.EditRole):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends the writing, also where a field holds several lines or what cannot be taken."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    @Slot()
    def _typed(self) -> None:
        """The field has the focus only once the table knows it: until then it is being filled."""
        editor = self.sender()
        if isinstance(editor, QWidget) and editor.hasFocus():
            self._is_typed = True
            self.typing.emit()


class SentenceCell(CellEditor):
    """A cell of sentences: several lines high, Enter ends it."""

    def make(self, parent: QWidget, index: AnyIndex) -> QWidget:
        """Plain text that breaks its lines as the cell does."""
        edit = WordsEdit(parent)
        edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        edit.textChanged.connect(self._typed)
        return edit

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of its lines at the width of the column; Qt forgets the cell's padding when it counts them."""
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        width = max(40, getattr(view, "columnWidth")(index.column()) - _CELL_PADDING)  # noqa: B009
        flags = int(Qt.TextFlag.TextWordWrap)
        bounds = option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), flags, str(index.data() or " "))
        return QSize(width, bounds.height() + _CELL_PADDING)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The words, unless they are there already."""
        if isinstance(editor, QPlainTextEdit):
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            if " ".join(editor.toPlainText().split()) != text:
                editor.setPlainText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Gives the words to the model."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """At least three lines high, and never below the table's edge."""
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        rect = QRect(option.rect)
        rect.setHeight(max(rect.height(), 3 * option.fontMetrics.lineSpacing() + _CELL_PADDING))
        rect.moveBottom(min(rect.bottom(), max(rect.height(), view.viewport().height()) - 1))
        editor.setGeometry(rect)


class ChoiceCell(CellEditor):
    """A cell with one of several lines; with `free` any other can be typed."""

    def __init__(
        self, name: str, parent: QAbstractItemView, lines: Callable[[], Sequence[str]], *, free: bool = False
    ) -> None:
        super().__init__(name, parent)
        self._lines = lines
        self._free = free

    def make(self, parent: QWidget, index: AnyIndex) -> QWidget:
        """A list to choose from."""
        box = QComboBox(parent)
        box.setEditable(self._free)
        box.addItems(list(self._lines()))
        box.currentTextChanged.connect(self._typed)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The present line, unless it is there already."""
        if isinstance(editor, QComboBox) and " ".join(editor.currentText().split()) != index.data():
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Gives the chosen line to the model."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())


class DayCell(CellEditor):
    """A cell with a date, or none. Payload of `refused`: what was written and is no date."""

    refused = Signal(str)

    def __init__(self, name: str, parent: QAbstractItemView, near: date) -> None:
        super().__init__(name, parent)
        self._near = near

    def make(self, parent: QWidget, index: AnyIndex) -> QWidget:
        """The usual field for a date."""
        field = DateField(parent)
        field.allow_none(self._near)
        field.textEdited.connect(self._typed)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The present date, unless something is being typed."""
        day = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, DateField) and (not editor.text() or editor.value() != day) and isinstance(day, date):
            editor.set_value(day)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Gives the date to the model; what is no date is told, and passed over."""
        if not isinstance(editor, DateField):
            return
        if editor.is_sound():
            model.setData(index, editor.value())
        else:
            self.refused.emit(editor.text().strip())
