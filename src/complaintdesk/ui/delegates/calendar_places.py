"""Where things stand within the cell of a day: the one plan that painting and clicking share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry
from complaintdesk.ui.theme import Theme

_CARD_WHAT_LINES = 2
_SLACK = 6


class Form(IntEnum):
    """How much of a date is written: only how many there are, one short line, two, a card of lines, one wide line."""

    COUNT = 0
    SHORT = 1
    PAIR = 2
    CARD = 3
    WIDE = 4


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The places in a cell: its head, its name (bank holiday), each date that fits, and how many more there are."""

    head: QRect
    name: QRect
    form: Form
    entries: tuple[tuple[QRect, Entry], ...]
    more: QRect
    hidden: int

    def entry_at(self, point: QPoint) -> Entry | None:
        """The date under a point."""
        return next((entry for rect, entry in self.entries if rect.contains(point)), None)


class Places:
    """Plans cells. `roomy` is a week, whose days have room for more words than a month's."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.roomy = False

    def plan(self, cell: DayCell, rect: QRect, metrics: QFontMetrics) -> DayPlan:
        """Where everything stands in `rect`; the most words for which every date fits, else as many as do."""
        pad, line = self._theme.scaled(4), metrics.lineSpacing()
        inner = rect.adjusted(pad, pad // 2 + 1, -pad, -pad // 2)
        head = QRect(inner.topLeft(), QSize(inner.width(), line + self._theme.scaled(4)))
        name = QRect(head.left(), head.bottom() + 1, inner.width(), _name_height(cell.name, inner.width(), metrics))
        room = QRect(inner.left(), name.bottom() + 2, inner.width(), inner.bottom() - name.bottom() - 1)
        form = self._form(len(cell.entries), room, line)
        return self._filled(cell, (head, name, room), form, line)

    def height_for(self, cell: DayCell, metrics: QFontMetrics) -> int:
        """The height at which every date of a day has a line of its own."""
        lines = 1 + bool(cell.name) + max(1, len(cell.entries))
        return lines * (metrics.lineSpacing() + self._gap) + self._theme.scaled(16)

    @property
    def _gap(self) -> int:
        return max(2, self._theme.scaled(3))

    def entry_height(self, form: Form, line: int) -> int:
        """How high one date is, with the gap below it."""
        lines = {Form.PAIR: 2, Form.CARD: 2 + _CARD_WHAT_LINES}.get(form, 1)
        return lines * line + self._gap

    def _form(self, count: int, room: QRect, line: int) -> Form:
        if room.width() >= self._theme.scaled(440):
            return Form.WIDE
        if room.width() < self._theme.scaled(104):
            return Form.COUNT
        forms = (Form.CARD, Form.PAIR) if self.roomy else (Form.PAIR,)
        fitting = (f for f in forms if count * self.entry_height(f, line) <= room.height() + self._gap)
        return next(fitting, Form.SHORT)

    def _filled(self, cell: DayCell, parts: tuple[QRect, QRect, QRect], form: Form, line: int) -> DayPlan:
        head, name, room = parts
        each = self.entry_height(form, line)
        count = len(cell.entries)
        fits = 0 if form is Form.COUNT else min(count, (room.height() + self._gap) // each)
        if 0 < fits < count:
            # The last line is for "and 3 more".
            fits = max(0, (room.height() - line) // each)
        rects = (QRect(room.left(), room.top() + n * each, room.width(), each - self._gap) for n in range(fits))
        entries = tuple(zip(rects, cell.entries, strict=False))
        top = room.top() + fits * each
        deep = line * (2 if form is Form.COUNT else 1)
        more = QRect(room.left(), top, room.width(), deep) if count > fits else QRect()
        return DayPlan(head, name, form, entries, more, count - fits)


def _name_height(name: str, width: int, metrics: QFontMetrics) -> int:
    """One line for the name of a day, or two where it is long; none where it has none."""
    if not name:
        return 0
    return metrics.lineSpacing() * (1 if metrics.horizontalAdvance(name) + _SLACK <= width else 2)
