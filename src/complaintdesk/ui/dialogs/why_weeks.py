"""The little calendar of "Why this date?": weeks of days with their numbers, skipped days quiet and named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from complaintdesk.domain.clocks import DayCell, DayRole, Week
from complaintdesk.domain.spelling import WEEKDAYS, weekday_date
from complaintdesk.ui.models.roles import AnyIndex, Role
from complaintdesk.ui.theme import Theme

_GAP, _PAD = 2, 6
_SMALL, _LARGE = 12, 18
_LEAST_HEIGHT = 58


def day_head(day: DayCell) -> str:
    """The large words of a cell: its number, or nothing for a day that is passed over."""
    return str(day.number) if day.number is not None else ""


def day_words(day: DayCell) -> str:
    """The small words of a cell: what there is to say beside the number."""
    if day.role is DayRole.START:
        return "start"
    if day.role is DayRole.DUE:
        return "last day"
    if day.number is not None:
        return "" if day.is_plain else f"{day.why.partition(':')[0]}: counts"
    return "weekend" if day.is_plain else day.why


def day_sentence(day: DayCell) -> str:
    """The whole cell as a tooltip and a screen reader say it."""
    if day.role is DayRole.START:
        return f"{weekday_date(day.date)}: the day counted from, day 0"
    number = f"working day {day.number}" if day.number is not None else "not counted"
    why = "" if day.is_plain else f". {day.why}"
    last = ", the last day in time" if day.role is DayRole.DUE else ""
    return f"{weekday_date(day.date)}: {number}{last}{why}"


class WeeksModel(QAbstractTableModel):
    """One row a week, Monday to Sunday; `Role.ROW` gives the DayCell, None outside the count."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._weeks: Sequence[Week] = ()

    def set_weeks(self, weeks: Sequence[Week]) -> None:
        """Shows these weeks in place of those before."""
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._weeks)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(WEEKDAYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return WEEKDAYS[section][:3]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return WEEKDAYS[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self._weeks[index.row()][index.column()] if index.isValid() else None
        if day is None:
            return None
        if role == Role.ROW:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (day.short, day_head(day), day_words(day)) if part)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return day_sentence(day)
        return None

    def last_day(self) -> QModelIndex:
        """The cell of the date that is explained."""
        places = ((r, c) for r, week in enumerate(self._weeks) for c, day in enumerate(week) if day)
        found = [(r, c) for r, c in places if (d := self._weeks[r][c]) is not None and d.role is DayRole.DUE]
        return self.index(*found[0]) if found else QModelIndex()


@dataclass(frozen=True, slots=True)
class _Look:
    """The colours of one cell, by their names in the scheme; `edge` is None for a cell without an outline."""

    ground: str
    edge: str | None
    text: str
    quiet: str


_LOOKS = {
    DayRole.START: _Look("accent_soft", "accent", "text", "text"),
    DayRole.COUNTED: _Look("surface", "border_strong", "text", "muted"),
    DayRole.SKIPPED: _Look("sunken", None, "muted", "muted"),
    DayRole.DUE: _Look("accent", "accent", "on_accent", "on_accent"),
}


class DayDelegate(QStyledItemDelegate):
    """Paints a day: its date small, its number large, its reason below."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        day = index.data(Role.ROW)
        if not isinstance(day, DayCell):
            return
        look = _LOOKS[day.role]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, look)
        gap = self._theme.scaled(_GAP + _PAD)
        room = option.rect.adjusted(gap, gap, -gap, -gap)
        for text, font, colour in self._lines(day, look):
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            height = _height(text, font, room.width())
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft), text)
            room.adjust(0, height, 0, 0)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the words need in a seventh of the table's width."""
        day = index.data(Role.ROW)
        edge = 2 * self._theme.scaled(_GAP + _PAD)
        if not isinstance(day, DayCell):
            return QSize(edge, self._theme.scaled(_LEAST_HEIGHT))
        width = max(1, self._table.viewport().width() // len(WEEKDAYS) - edge)
        lines = self._lines(day, _LOOKS[day.role])
        needed = edge + sum(_height(text, font, width) for text, font, _ in lines)
        return QSize(width, max(needed, self._theme.scaled(_LEAST_HEIGHT)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, look: _Look) -> None:
        theme, gap = self._theme, self._theme.scaled(_GAP)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(Qt.PenStyle.NoPen)
        if has_focus:
            pen = QPen(theme.colour("text"), 2)
        elif look.edge is not None:
            pen = QPen(theme.colour(look.edge), 1)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.colour(look.ground)))
        corner = theme.scaled(6)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(gap, gap, -gap, -gap), corner, corner)

    def _lines(self, day: DayCell, look: _Look) -> list[tuple[str, QFont, str]]:
        """Each line of a cell with its font and the name of its colour."""
        found = [(day.short, self._font(_SMALL), look.quiet)]
        head, words = day_head(day), day_words(day)
        if head:
            found.append((head, self._font(_LARGE, bold=True), look.text))
        if words:
            found.append((words, self._font(_SMALL), look.quiet))
        return found

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._table.font())
        font.setPixelSize(self._theme.scaled(pixels))
        font.setBold(bold)
        return font


def _height(text: str, font: QFont, width: int) -> int:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    return QFontMetrics(font).boundingRect(0, 0, width, 10_000, flags, text).height()


class WeeksTable(QTableView):
    """Exactly as high as its weeks; the page around it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = WeeksModel(self)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def attach(self, theme: Theme) -> None:
        """Paints its days as the theme has them."""
        self.setItemDelegate(DayDelegate(theme, self))
        theme.changed.connect(self.fit)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Shows these weeks, with the cursor on the last day."""
        self._model.set_weeks(weeks)
        self.setCurrentIndex(self._model.last_day())
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Makes the rows as high as their words, and the table as high as its rows."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self._model.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())
