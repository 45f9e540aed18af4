"""Paints a day of the calendar: its number, its holiday, and what is due with icon, word and colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from complaintdesk.domain.spelling import MONTHS, WEEKDAYS
from complaintdesk.ui.delegates.calendar_places import DayPlan, Form, Places
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry, brief_word
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.theme.status import Status

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class CalendarDayDelegate(QStyledItemDelegate):
    """For cells that give a `DayCell` as `Role.ROW`; `places` is the plan by which they are painted."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.places = Places(theme)

    def font(self, *, strong: bool = False) -> QFont:
        """The font of a cell: a little smaller than other text."""
        font = QFont()
        font.setPixelSize(self._theme.scaled(12))
        font.setBold(strong)
        return font

    def plan(self, cell: DayCell, rect: QRect) -> DayPlan:
        """Where things stand in a cell."""
        return self.places.plan(cell, rect, QFontMetrics(self.font()))

    def height_for(self, cell: DayCell) -> int:
        """The height at which nothing of a day is left out."""
        return self.places.height_for(cell, QFontMetrics(self.font()))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The grid gives every cell its size."""
        return QSize(self._theme.scaled(60), self._theme.scaled(60))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, number, name, dates, and a frame where the cursor is."""
        cell = index.data(Role.ROW)
        if not isinstance(cell, DayCell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = self.plan(cell, option.rect)
        painter.fillRect(option.rect, self._ground(cell))
        self._paint_head(painter, cell, plan)
        for rect, entry in plan.entries:
            self._paint_entry(painter, rect, entry, plan.form)
        self._paint_more(painter, cell, plan)
        self._paint_frame(painter, option)
        painter.restore()

    def _ground(self, cell: DayCell) -> QColor:
        return self._theme.colour("sunken" if cell.off else "surface" if cell.inside else "window")

    def _paint_head(self, painter: QPainter, cell: DayCell, plan: DayPlan) -> None:
        number = self._number(cell)
        painter.setFont(self.font(strong=cell.inside))
        width = painter.fontMetrics().horizontalAdvance(number)
        rest = plan.head.adjusted(width + self._theme.scaled(10), 0, 0, 0)
        if cell.today:
            pill = QRect(plan.head.left(), plan.head.top(), width + self._theme.scaled(10), plan.head.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(self._theme.colour("on_accent"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), number)
            rest.setLeft(pill.right() + self._theme.scaled(6))
        else:
            painter.setPen(self._theme.colour("text" if cell.inside and not cell.off else "muted"))
            painter.drawText(plan.head, _LEFT, number)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("accent" if cell.today else "muted"))
        words = "Today" if cell.today else "projected" if cell.projected else ""
        if words and painter.fontMetrics().horizontalAdvance(words) <= rest.width():
            painter.drawText(rest, _LEFT if cell.today else _RIGHT, words)
        if cell.name:
            painter.setPen(self._theme.colour("text" if cell.inside else "muted"))
            painter.drawText(plan.name, _WRAPPED, _cut(cell.name, plan.name, painter.fontMetrics()))

    def _number(self, cell: DayCell) -> str:
        month = MONTHS[cell.day.month - 1]
        if self.places.roomy:
            weekday = f"{WEEKDAYS[cell.day.weekday()]} " if self._is_stacked else ""
            return f"{weekday}{cell.day.day} {month}"
        return f"{cell.day.day} {month[:3]}" if cell.day.day == 1 else str(cell.day.day)

    @property
    def _is_stacked(self) -> bool:
        model = getattr(self.parent(), "model", None)
        return bool(getattr(model() if callable(model) else None, "is_stacked", False))

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, form: Form) -> None:
        look = entry.status.look
        colour, ground = look.colours(self._theme.colours)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        radius = self._theme.scaled(4)
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 1), radius, radius)
        painter.setFont(self.font(strong=form is Form.WIDE))
        line = QFontMetrics(self.font()).lineSpacing()
        side = min(line, self._theme.scaled(14))
        icon = QRect(rect.left(), rect.top() + (line - side) // 2, side, side)
        self._theme.status_icon(entry.status).paint(painter, icon)
        painter.setPen(QColor(colour))
        first = QRect(rect.left() + side + self._theme.scaled(3), rect.top(), rect.width(), line)
        first.setRight(rect.right() + 2)
        if form is Form.WIDE:
            self._paint_wide(painter, first, entry)
            return
        self._paint_name(painter, first, entry)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        second = QRect(rect.left(), rect.top() + line, rect.width(), line)
        if form is Form.PAIR:
            self._text(painter, second, entry.brief)
        elif form is Form.CARD:
            self._text(painter, second, entry.resident or entry.person)
            rest = QRect(rect.left(), second.bottom() + 1, rect.width(), rect.bottom() - second.bottom())
            painter.drawText(rest, _WRAPPED, _cut(entry.title, rest, painter.fontMetrics()))

    def _paint_name(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """Status and reference; of one that is too long the end is kept, which tells cases apart."""
        metrics, word = painter.fontMetrics(), f"{brief_word(entry.status)} "
        painter.drawText(rect, _LEFT, word)
        rest = rect.adjusted(metrics.horizontalAdvance(word), 0, 0, 0)
        painter.drawText(rest, _LEFT, metrics.elidedText(entry.name, Qt.TextElideMode.ElideLeft, rest.width()))

    def _paint_wide(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """One line with everything, in columns that stand below each other from day to day."""
        painter.drawText(rect, _LEFT, entry.status.look.word)
        at = rect.left() + self._theme.scaled(96)
        painter.setPen(self._theme.colour("text"))
        self._text(painter, QRect(at, rect.top(), self._theme.scaled(96), rect.height()), entry.name)
        painter.setFont(self.font())
        at += self._theme.scaled(104)
        rest = QRect(at, rect.top(), rect.right() - at, rect.height())
        self._text(painter, rest, ", ".join(part for part in (entry.resident, entry.title) if part))

    def _paint_more(self, painter: QPainter, cell: DayCell, plan: DayPlan) -> None:
        if not plan.hidden:
            return
        painter.setFont(self.font(strong=True))
        if plan.form is Form.COUNT and cell.worst is not None:
            self._paint_count(painter, cell.worst, len(cell.entries), plan.more)
            return
        painter.setPen(self._theme.colour("accent"))
        self._text(painter, plan.more, f"and {plan.hidden} more" if plan.entries else f"{plan.hidden} here")

    def _paint_count(self, painter: QPainter, worst: Status, count: int, place: QRect) -> None:
        """How many there are, and below it the most pressing state of them."""
        line = place.height() // 2
        side = min(line, self._theme.scaled(14))
        self._theme.status_icon(worst).paint(painter, place.left(), place.top() + (line - side) // 2, side, side)
        painter.setPen(QColor(worst.look.colours(self._theme.colours)[0]))
        first = QRect(place.left() + side + self._theme.scaled(4), place.top(), place.width(), line)
        painter.drawText(first, _LEFT, str(count))
        painter.setFont(self.font())
        self._text(painter, QRect(place.left(), place.top() + line, place.width(), line), brief_word(worst))

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or focused):
            return
        pen = QPen(self._theme.colour("accent" if focused else "border_strong"), 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 3, 3)

    def _text(self, painter: QPainter, rect: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, words)


def _cut(text: str, rect: QRect, metrics: QFontMetrics) -> str:
    """`text` cut so that it fits into the lines of `rect`, with a sign that there is more."""
    for words in range(len(text.split()), 0, -1):
        parts = text.split()[:words]
        whole = " ".join(parts) if words == len(text.split()) else " ".join(parts).rstrip(",;:") + "…"
        if metrics.boundingRect(rect, _WRAPPED, whole).height() < rect.height() + metrics.height() // 2:
            return whole
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
