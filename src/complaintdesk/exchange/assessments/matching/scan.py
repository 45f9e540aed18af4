"""The first walk through a grid: where each provision begins, what follows it, and what is no part of the form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.matching.cells import NumberCell, answer_in, goes_on, looks_answered
from complaintdesk.exchange.assessments.matching.columns import Layout, Role, guessed_layout, heading_row
from complaintdesk.exchange.assessments.matching.rows import (
    answer_at,
    begins_other_table,
    in_columns,
    number_of,
    section_of,
    title_of,
    trimmed,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """A row of a provision: `index` is its place in the grid, `after_break` whether other text came before it."""

    index: int
    row: Row
    layout: Layout
    after_break: bool = False


@dataclass(slots=True)
class Segment:
    """A provision's own row and what follows it up to the next; without a number where a section begins without one."""

    number: NumberCell | None
    own: Item | None
    items: list[Item] = field(default_factory=list)
    closed: bool = False
    restored: str = ""

    @property
    def answered(self) -> bool:
        """True where the provision's own row gives an answer."""
        return self.own is not None and answer_at(self.own.row, self.own.layout) is not None


@dataclass(slots=True)
class Scanned:
    """What the walk found; `aside` holds the grid's rows, by index, that belong to no provision."""

    segments: list[Segment]
    aside: dict[int, Row]
    layouts: list[Layout]


def scan(rows: Sequence[Row], numbers: Sequence[str]) -> Scanned:
    """Walks through the rows; `numbers` are the edition's provisions in their order."""
    return _Walk(rows, numbers).done()


class _Walk:
    """The state of the walk: the columns in force, the provision being read, and whether another table is."""

    def __init__(self, rows: Sequence[Row], numbers: Sequence[str]) -> None:
        self._rows = rows
        self._order = {number: n for n, number in enumerate(numbers)}
        first = next(_headings(rows), None)
        self._begun = first is None
        self._layout = first or guessed_layout((r for r in rows if r.kind is RowKind.TABLE), frozenset(numbers))
        self._found = Scanned([], {}, [])
        self._current: Segment | None = None
        self._table = 0
        self._broken = self._foreign = False

    def done(self) -> Scanned:
        for index, row in enumerate(self._rows):
            if not any(row.cells):
                continue
            if self._layout is None:
                self._found.aside[index] = row
            elif row.kind is RowKind.TABLE:
                self._table_row(index, trimmed(row, self._layout), self._layout)
            else:
                self._prose(index, row)
        if self._layout is not None and not self._found.layouts:
            self._found.layouts.append(self._layout)
        return self._found

    def _prose(self, index: int, row: Row) -> None:
        title = title_of(row)
        if title:
            self._title(index, row, title)
        elif self._current is None or row.kind is RowKind.HEADING:
            self._found.aside[index] = row
            self._broken = True
        else:
            assert self._layout is not None
            self._current.items.append(Item(index, row, self._layout, after_break=True))
            self._broken = True

    def _title(self, index: int, row: Row, title: str) -> None:
        """A section's heading ends what came before, unless it only repeats on a new page."""
        number = self._current.number.number if self._current and self._current.number else ""
        if section_of(title) != number.partition(".")[0] or not number:
            if self._current is not None:
                self._current.closed = True
            self._current = None
        self._found.aside[index] = row
        self._broken = True
        self._foreign = False

    def _table_row(self, index: int, row: Row, layout: Layout) -> None:
        heading = heading_row(row.cells)
        if heading is not None:
            self._layout, self._begun, self._foreign = heading, True, False
            if heading not in self._found.layouts:
                self._found.layouts.append(heading)
            return
        if row.table != self._table:
            self._table, self._foreign, self._broken = row.table, False, True
        if self._goes_on(row, layout):
            self._loose(Item(index, row, layout))
            return
        title = title_of(row)
        number = None if self._foreign or title else self._number(row, layout)
        if title:
            self._title(index, row, title)
        elif number is not None:
            self._begin(Segment(number, Item(index, row, layout)))
        elif self._foreign or not self._begun or self._is_other(row, layout):
            self._foreign = self._foreign or self._begun
            self._found.aside[index] = row
        else:
            self._loose(Item(index, row, layout, self._broken))

    def _goes_on(self, row: Row, layout: Layout) -> bool:
        """True for a row of our own form that says that the provision above it goes on."""
        number = self._current.number if self._current is not None else None
        return number is not None and goes_on(layout.cell(row.cells, Role.NUMBER)) == number.number

    def _begin(self, segment: Segment) -> None:
        self._restore(segment)
        self._found.segments.append(segment)
        self._current, self._broken, self._begun = segment, False, True

    def _loose(self, item: Item) -> None:
        if self._current is None:
            self._begin(Segment(None, None))
        assert self._current is not None
        self._current.items.append(item)
        self._broken = self._broken and not in_columns(item.row, item.layout)

    def _is_other(self, row: Row, layout: Layout) -> bool:
        """True where another table begins: by its headings, or after other text by what stands under "Comply"."""
        at = layout.at(Role.ANSWER)
        odd = at is not None and in_columns(row, layout) and bool(row.cells[at]) and not looks_answered(row.cells[at])
        return (self._broken and odd) or begins_other_table(row, after_break=self._broken)

    def _number(self, row: Row, layout: Layout) -> NumberCell | None:
        """The row's number, where the row may begin a provision.

        A cell of evidence may begin with a clause of the landlord's policy ("5.4 and 5.5
        of the policy"), so a row that has lost columns must answer, or go on in order.
        """
        found = number_of(row, layout)
        if found is None:
            return None
        at = layout.at(Role.ANSWER)
        whole = len(row.cells) == layout.width
        answered = at is None or (whole and looks_answered(row.cells[at]))
        if not self._begun:
            return found if whole and answered and found.number in self._order else None
        if whole and (answered or not found.rest or not layout.cell(row.cells, Role.REQUIREMENT)):
            return found
        if any(answer_in(cell) for cell in row.cells[1:]):
            return found
        return found if self._follows(found) else None

    def _follows(self, found: NumberCell) -> bool:
        """True where a number comes after the last one, and by little."""
        last = next((s.number.number for s in reversed(self._found.segments) if s.number), "")
        here, before = self._order.get(found.number), self._order.get(last, -1)
        return here is not None and 0 < here - before <= 3

    def _restore(self, segment: Segment) -> None:
        """A spreadsheet that takes 5.10 for a figure keeps 5.1: told by the number before it."""
        last = next((s for s in reversed(self._found.segments) if s.number), None)
        if segment.number is None or last is None or last.number is None:
            return
        number = segment.number
        before = last.restored or last.number.number
        whole = f"{number.number}0"
        if self._order.get(whole, -1) - self._order.get(before, -9) == 1 and number.number in self._seen():
            segment.restored = whole

    def _seen(self) -> set[str]:
        return {s.restored or s.number.number for s in self._found.segments if s.number}


def _headings(rows: Iterable[Row]) -> Iterator[Layout]:
    return (found for row in rows if row.kind is RowKind.TABLE and (found := heading_row(row.cells)))
