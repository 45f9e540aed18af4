"""The points of a complaint, one row each: write, add, remove, move, say whose business each is.

Enter in a point's text starts the next point below it (Shift+Enter only a new line); Alt+Up and
Alt+Down move the point one is in.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from complaintdesk.domain.acts import PointWording
from complaintdesk.domain.casefile import Responsibility
from complaintdesk.ui.dialogs.acts.form import capital, fill_choices
from complaintdesk.ui.widgets.quiet_wheel import quieten
from complaintdesk.ui.widgets.words_edit import WordsEdit

_NEEDS_NOTE = (Responsibility.NOT_OURS, Responsibility.SHARED)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PointRow(QFrame):
    """One point. The row is what its four wishes are about."""

    next_requested = Signal(object)
    up_requested = Signal(object)
    down_requested = Signal(object)
    removal_requested = Signal(object)

    def __init__(self, point: PointWording, parent: QWidget) -> None:
        super().__init__(parent)
        self.point_id = point.id
        self.setProperty("role", "card")
        self.number = QLabel(self)
        self.number.setProperty("role", "strong")
        self.words = WordsEdit(self)
        self.words.setPlainText(point.text)
        self.words.setProperty("lines", 2)
        self.whose = QLabel(self)
        self.whose.setProperty("role", "muted")
        self.whose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.responsibility = QComboBox(self)
        self.whose.setBuddy(self.responsibility)
        fill_choices(self.responsibility, ((capital(r.value), r) for r in Responsibility), point.responsibility)
        self.note = QLineEdit(point.responsibility_note, self)
        self.note.setMaxLength(500)
        self.note.setPlaceholderText("Which part is not ours, and whose it is")
        self._up = self._button("&Up", "Move this point up (Alt+Up)")
        self._down = self._button("&Down", "Move this point down (Alt+Down)")
        self._remove = self._button("Remove", "Take this point out")
        self._lay_out()
        self._up.clicked.connect(self._ask_up)
        self._down.clicked.connect(self._ask_down)
        self._remove.clicked.connect(self._ask_removal)
        self.responsibility.currentIndexChanged.connect(self._show_note)
        self.words.installEventFilter(self)
        quieten(self)
        self._show_note()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text.replace("&", ""), self)
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.number, 1)
        for button in (self._up, self._down, self._remove):
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.whose)
        foot.addWidget(self.responsibility)
        foot.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(foot)

    def renumber(self, number: int, count: int) -> None:
        """Tells the row its place; names are made of it, so that a screen reader can tell rows apart."""
        self.number.setText(f"Point {number}")
        self.whose.setText(f"Responsibility for point {number}")
        named: list[tuple[QWidget, str, str]] = [
            (self.words, "words", f"Point {number}"),
            (self.responsibility, "responsibility_combo", f"Responsibility for point {number}"),
            (self.note, "note_edit", f"Note on the responsibility for point {number}"),
            (self._up, "up_button", f"Move point {number} up"),
            (self._down, "down_button", f"Move point {number} down"),
            (self._remove, "remove_button", f"Remove point {number}"),
        ]
        for widget, name, words in named:
            widget.setObjectName(f"point_{number}_{name}")
            widget.setAccessibleName(words)
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < count)
        self._remove.setEnabled(count > 1)

    def wording(self) -> PointWording:
        """The point as it is written now."""
        responsibility = self.responsibility.currentData()
        note = self.note.text() if responsibility in _NEEDS_NOTE else ""
        return PointWording(self.point_id, self.words.text(), Responsibility(responsibility), note)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in the row, in this order."""
        return self.words, self.responsibility, self.note, self._up, self._down, self._remove

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the point; Enter alone starts the next one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.next_requested.emit(self)
                return True
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() == Qt.Key.Key_Up:
                self._ask_up()
                return True
            if alt and event.key() == Qt.Key.Key_Down:
                self._ask_down()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _ask_up(self) -> None:
        self.up_requested.emit(self)

    @Slot()
    def _ask_down(self) -> None:
        self.down_requested.emit(self)

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_requested.emit(self)

    @Slot()
    def _show_note(self) -> None:
        self.note.setVisible(self.responsibility.currentData() in _NEEDS_NOTE)


class PointsEditor(QWidget):
    """All points in their order. `reshaped` follows when one was added, removed or moved."""

    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PointRow] = []
        self._after: tuple[QWidget, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._add = QPushButton("Add a &point", self)
        self._add.setObjectName("add_point_button")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_empty)
        foot = QHBoxLayout()
        hint = QLabel("Enter starts the next point", self)
        hint.setProperty("role", "muted")
        foot.addWidget(self._add)
        foot.addWidget(hint)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def set_points(self, points: Iterable[PointWording]) -> None:
        """Shows these points in place of those before; an empty one where there are none."""
        for row in self._rows:
            self._drop(row)
        self._rows.clear()
        for point in points:
            self._insert(point)
        if not self._rows:
            self._insert(PointWording(0, ""))
        self._renumber()

    def points(self) -> tuple[PointWording, ...]:
        """The points as written; a new row in which nothing was written is no point."""
        found = (row.wording() for row in self._rows)
        return tuple(point for point in found if point.id or point.text.strip())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Goes to the first point that has no words, where there is one."""
        empty = next((row for row in self._rows if not row.words.text().strip()), None)
        (self._rows[0] if empty is None else empty).words.setFocus(reason)

    def _insert(self, point: PointWording, place: int | None = None) -> PointRow:
        place = len(self._rows) if place is None else place
        row = PointRow(point, self)
        row.next_requested.connect(self._add_below)
        row.up_requested.connect(self._move_up)
        row.down_requested.connect(self._move_down)
        row.removal_requested.connect(self._take_out)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        return row

    def _drop(self, row: PointRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _renumber(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.renumber(number, len(self._rows))
        self._chain()

    def lead_to(self, *after: QWidget) -> None:
        """Tab goes on to these widgets in turn, whatever points come and go."""
        self._after = after
        self._chain()

    def _chain(self) -> None:
        # No focus proxy: it would lie behind the points in this order, and Tab led from the last to the first for ever.
        stops = [stop for row in self._rows for stop in row.stops()]
        rest = [self._add, *self._after]
        # Qt takes the order for a ring, and moves nothing that begins anew where the points end.
        first = [(stops[0], stop) for stop in rest]
        for before, after in (*first, *pairwise([*stops, *rest])):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _add_empty(self) -> None:
        self._start(len(self._rows))

    @Slot(object)
    def _add_below(self, row: PointRow) -> None:
        self._start(self._rows.index(row) + 1)

    def _start(self, place: int) -> None:
        row = self._insert(PointWording(0, ""), place)
        self._renumber()
        self.reshaped.emit()
        row.show()
        row.words.setFocus()

    @Slot(object)
    def _move_up(self, row: PointRow) -> None:
        self._move(row, -1)

    @Slot(object)
    def _move_down(self, row: PointRow) -> None:
        self._move(row, 1)

    def _move(self, row: PointRow, by: int) -> None:
        place = self._rows.index(row) + by
        if not 0 <= place < len(self._rows):
            return
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._renumber()
        self.reshaped.emit()
        row.words.setFocus()

    @Slot(object)
    def _take_out(self, row: PointRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        self._renumber()
        self.reshaped.emit()
        self._rows[min(place, len(self._rows) - 1)].words.setFocus()
