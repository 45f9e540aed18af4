"""The tables of the screen: versions, and the evidence and actions of a provision, which are edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from complaintdesk.domain.assessment.record import EvidenceItem, EvidenceKind, ProvisionAction
from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.screens.assessment.state.versions import VersionRow
from complaintdesk.ui.screens.packs.state import short_date
from complaintdesk.ui.widgets.day_text import read_day

_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_LATEST = date(2100, 12, 31)


class _Table(QAbstractTableModel):
    """A small table with fixed headers."""

    HEADERS: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self.HEADERS[section]
        return None


class VersionsModel(_Table):
    """The versions, as `state.versions.rows` has them."""

    HEADERS = ("Year to", "State", "Yes", "No", "Blank", "Approved", "Published")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[VersionRow, ...] = ()

    def set_rows(self, rows: tuple[VersionRow, ...]) -> None:
        """Shows these versions."""
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows)
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> VersionRow | None:
        """The version in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def line_of(self, assessment_id: int) -> int:
        """The row of a version, 0 where it is not listed."""
        return next((i for i, row in enumerate(self._rows) if row.head.id == assessment_id), 0)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text; the state with its sign."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            counts = (str(row.yes), str(row.no), str(row.blank))
            return (row.name, row.sign.word, *counts, row.approved, row.published)[index.column()]
        if role == Role.ROW and index.column() == 1:
            return row.sign
        return None


class EditableTable(_Table):
    """Rows of one kind of record that are edited in place. `edited` follows every change made by hand."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Any] = []
        self.locked = False

    def set_items(self, items: Sequence[Any]) -> None:
        """Shows these records."""
        self.beginResetModel()
        self._items = list(items)
        self._count = len(self._items)
        self.endResetModel()

    @property
    def items(self) -> tuple[Any, ...]:
        """The records as they are."""
        return tuple(self._items)

    def add(self, item: Any) -> int:
        """Puts a record at the end; returns its row."""
        self.beginInsertRows(QModelIndex(), self._count, self._count)
        self._items.append(item)
        self._count += 1
        self.endInsertRows()
        self.edited.emit()
        return self._count - 1

    def remove(self, row: int) -> None:
        """Takes a record away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._items[row]
        self._count -= 1
        self.endRemoveRows()
        self.edited.emit()

    def move(self, row: int, step: int) -> int:
        """Moves a record up (-1) or down (1); returns its new row."""
        to = row + step
        if not 0 <= to < self._count:
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (1 if step > 0 else 0))
        self._items.insert(to, self._items.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return to

    def put(self, row: int, item: Any) -> None:
        """Puts a record in the place of another."""
        if self._items[row] != item:
            self._items[row] = item
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            self.edited.emit()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What can be changed."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return plain | Qt.ItemFlag.ItemIsEditable if self.can_edit(index) else plain

    def can_edit(self, index: AnyIndex) -> bool:
        """True where a cell can be written in."""
        return not self.locked


class EvidenceModel(EditableTable):
    """The evidence of a provision; a live figure has the words it has now, given by `figure_words`."""

    HEADERS = ("Kind", "What it is", "Web address")
    KIND, TEXT, LINK = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.figure_words: dict[str, str] = {}

    def can_edit(self, index: AnyIndex) -> bool:
        """A live figure writes itself."""
        item: EvidenceItem = self._items[index.row()]
        figure = item.kind is EvidenceKind.FIGURE
        return super().can_edit(index) and not (figure and index.column() != self.LINK)

    def words(self, item: EvidenceItem) -> str:
        """How a piece of evidence reads."""
        if item.kind is EvidenceKind.FIGURE:
            return item.text or self.figure_words.get(item.figure, "This figure is not measured here any more.")
        return item.text

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        if not index.isValid() or role not in (_DISPLAY, _EDIT, Qt.ItemDataRole.ToolTipRole):
            return None
        item: EvidenceItem = self._items[index.row()]
        return (kind_words(item.kind), self.words(item), item.link)[index.column()]

    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        """Takes what was written; one paragraph each."""
        item: EvidenceItem = self._items[index.row()]
        text = " ".join(str(value).split())
        if index.column() == self.KIND:
            kind = next((k for k in EvidenceKind if kind_words(k) == text), item.kind)
            self.put(index.row(), replace(item, kind=kind))
        elif index.column() == self.TEXT:
            self.put(index.row(), replace(item, text=text))
        else:
            self.put(index.row(), replace(item, link=text))
        return True


class ActionsModel(EditableTable):
    """The actions of a provision."""

    HEADERS = ("What will be done", "By whom", "By when", "Done on")
    WHAT, OWNER, BY, DONE = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = _LATEST

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text; a date that a file had in words in those words."""
        if not index.isValid() or role not in (_DISPLAY, _EDIT, Qt.ItemDataRole.ToolTipRole):
            return None
        action: ProvisionAction = self._items[index.row()]
        if index.column() == self.WHAT:
            return action.what
        if index.column() == self.OWNER:
            return action.owner
        day = action.by if index.column() == self.BY else action.done_on
        if role == _EDIT:
            return day
        if day is None and index.column() == self.BY and action.by_words:
            return f"“{action.by_words}”"
        return short_date(day) if day is not None else ""

    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        """Takes what was written; what is no date leaves the date as it was."""
        action: ProvisionAction = self._items[index.row()]
        column = index.column()
        if column in (self.BY, self.DONE):
            text = str(value or "").strip()
            day = value if isinstance(value, date) else read_day(text, self.today, _LATEST)
            if text and day is None:
                return False
            # The words that a file had for the date go with the date that they meant.
            by_words = action.by_words if day == action.by else ""
            dated = replace(action, by=day, by_words=by_words)
            changed = dated if column == self.BY else replace(action, done_on=day)
        else:
            text = " ".join(str(value).split())
            changed = replace(action, what=text) if column == self.WHAT else replace(action, owner=text)
        self.put(index.row(), changed)
        return True


def kind_words(kind: EvidenceKind) -> str:
    """A kind of evidence in the list."""
    return kind.value[:1].upper() + kind.value[1:]
