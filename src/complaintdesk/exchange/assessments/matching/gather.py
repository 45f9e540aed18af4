"""The rows of each provision put together cell by cell, with every doubt noted beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from complaintdesk.domain.assessment import FlagKind
from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.matching.cells import answer_in, hangs, has_words, number_in
from complaintdesk.exchange.assessments.matching.columns import Layout, Role
from complaintdesk.exchange.assessments.matching.draft import Draft, listed, places
from complaintdesk.exchange.assessments.matching.placing import GOES_ON, ColumnWords, Placement, place
from complaintdesk.exchange.assessments.matching.resolve import Group
from complaintdesk.exchange.assessments.matching.rows import aligned, in_columns
from complaintdesk.exchange.assessments.matching.scan import Item, Scanned

_SURE = 2.0
"""A choice of columns that leads by less is told as doubtful."""


def gather(groups: Sequence[Group], scanned: Scanned) -> list[Draft]:
    """A draft for each group; rows of prose or of other tables that do not go on any cell go to `scanned.aside`."""
    words = ColumnWords(_standing(groups))
    return [_Gathering(group, scanned, words).done() for group in groups]


def _standing(groups: Sequence[Group]) -> Iterable[tuple[Role, str]]:
    """Every cell that stands in its column beyond doubt."""
    for group in groups:
        for item in (group.own, *group.above, *group.after):
            if item is not None and in_columns(item.row, item.layout) and not item.after_break:
                yield from zip(item.layout.roles, item.row.cells, strict=True)


class _Gathering:
    """One provision being put together."""

    def __init__(self, group: Group, scanned: Scanned, words: ColumnWords) -> None:
        self._group = group
        self._scanned = scanned
        self._words = words
        self._draft = Draft(group.number)

    def done(self) -> Draft:
        for kind, words in self._group.flags:
            self._draft.flag(kind, words)
        for item in self._group.above:
            self._item(item)
        if self._group.own is not None:
            self._own(self._group.own)
        for (width, after_break), run in groupby(self._group.after, key=_run_key):
            items = list(run)
            if width is None:
                for item in items:
                    self._item(item)
            else:
                self._block(items, after_break=after_break)
        return self._draft

    def _own(self, item: Item) -> None:
        row, moved = aligned(item.row, item.layout)
        at = item.layout.at(Role.NUMBER) or 0
        found = number_in(row.cells[at]) if at < len(row.cells) else None
        cells = list(row.cells)
        if found is not None and found.rest:
            self._beside_number(found.rest, cells, item.layout)
        if found is not None and found.repeats > 1:
            words = (
                f"Looks garbled: its number is printed {found.repeats} times in one cell. Check the words beside it."
            )
            self._draft.flag(FlagKind.GARBLED, words)
        self._draft.merged = {item.layout.roles[n] for n in row.merged if n < item.layout.width}
        self._draft.take(Row(tuple(cells), row.place, row.kind, row.table, row.merged), item.layout)
        self._draft.rows[-1] = item.row
        if moved:
            words = f"The row at {row.place} has not one cell for each column; check which words stand under which."
            self._draft.flag(FlagKind.PLACE_UNSURE, words)

    def _beside_number(self, rest: str, cells: list[str], layout: Layout) -> None:
        """Words in the number's cell are the requirement where it stands nowhere else; otherwise something slipped."""
        if not has_words(rest) or rest.strip("().").lower() in {"cont", "contd", "continued"}:
            return
        at = layout.at(Role.REQUIREMENT)
        if at is None:
            self._draft.add(Role.REQUIREMENT, rest)
        elif not cells[at]:
            cells[at] = rest
        else:
            words = f"Looks garbled: beside its number stand words cut from the columns next to it, “{rest}”."
            self._draft.flag(FlagKind.GARBLED, words)

    def _item(self, item: Item) -> None:
        """A further row that stands in its columns."""
        if item.row.kind is RowKind.TABLE and in_columns(item.row, item.layout):
            self._noise(item.row)
            self._draft.take(item.row, item.layout)
        else:
            self._block([item], after_break=item.after_break)

    def _noise(self, row: Row) -> None:
        if not any(has_words(cell) for cell in row.cells) and not any(answer_in(cell) for cell in row.cells):
            words = (
                f"At {row.place} only “{' '.join(filter(None, row.cells))}” could be read; words may be missing there."
            )
            self._draft.flag(FlagKind.CUT_OFF, words)
        for cell in row.cells[1:]:
            if len(cell.split()) > 1 and any(c.isdigit() for c in cell) and not any(c.isalpha() for c in cell):
                words = f"Looks garbled: “{cell}” at {row.place} is perhaps a line that was not read rightly."
                self._draft.flag(FlagKind.GARBLED, words)

    def _block(self, items: list[Item], *, after_break: bool) -> None:
        """Rows that lost their columns, put under those they go on."""
        layout, rows = items[0].layout, [item.row for item in items]
        found = place(rows, layout, self._draft.texts, self._words)
        if found is None or (after_break and not _goes_on(found)):
            self._leave(items, after_break=after_break)
            return
        for row in rows:
            self._draft.rows.append(row)
            for n, at in found.columns.items():
                if has_words(row.cells[n]):
                    self._draft.add(layout.roles[at], row.cells[n])
        under = listed(dict.fromkeys(layout.roles[at].value for at in found.columns.values()))
        doubt = ", which is doubtful" if found.margin < _SURE or found.fit < 0 else ""
        words = f"The words at {places(rows)} had lost their columns and were put under {under}{doubt}. Check them."
        self._draft.flag(FlagKind.PLACE_UNSURE, words)

    def _leave(self, items: list[Item], *, after_break: bool) -> None:
        rows = [item.row for item in items]
        self._scanned.aside.update({item.index: item.row for item in items})
        waiting = any(hangs(text) for text in self._draft.texts.values())
        if not after_break or waiting:
            words = f"The words at {places(rows)} may belong to it; they were left aside."
            self._draft.flag(FlagKind.PLACE_UNSURE, words)


def _run_key(item: Item) -> tuple[int | None, bool]:
    """Rows in their columns go one by one; those that lost them, by their number of cells."""
    if item.row.kind is RowKind.TABLE and in_columns(item.row, item.layout):
        return None, item.after_break
    return len(item.row.cells), item.after_break


def _goes_on(found: Placement) -> bool:
    """True where, after other text, a sentence is plainly taken up again."""
    return found.fit >= 0 and found.best_fit >= GOES_ON
