"""One provision while its rows are being gathered: what stood where, and what is doubtful about it so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from complaintdesk.domain.assessment import Flag, FlagKind
from complaintdesk.domain.assessment.continuing import put_together
from complaintdesk.domain.assessment.printed import without_comply_by
from complaintdesk.exchange.assessments.grid import Row
from complaintdesk.exchange.assessments.matching.cells import ends_open, first_letter, goes_on, has_words, runs_on
from complaintdesk.exchange.assessments.matching.columns import Layout, Role


@dataclass(slots=True)
class Draft:
    """A provision in the making; `number` is empty until a row brings one.

    `texts` are the words by kind of column, paragraphs parted by line ends. `answers` are
    the answer cells as they stood, `comply_by` the day that stood below one. `merged` are
    kinds of column whose cell is one with that of the provision above.
    """

    number: str
    layout: Layout | None = None
    texts: dict[Role, str] = field(default_factory=dict)
    answers: list[str] = field(default_factory=list)
    rag: str = ""
    comply_by: date | None = None
    merged: set[Role] = field(default_factory=set)
    rows: list[Row] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)

    def text(self, role: Role) -> str:
        """The words so far under one kind of column."""
        return self.texts.get(role, "")

    def add(self, role: Role, words: str, heading: str = "", *, anew: bool = False) -> None:
        """More words under a kind of column, on a line of their own if they are `anew`.

        The landlord's own columns go below the commentary, each by its heading.
        """
        if role is Role.ANSWER:
            words, day = without_comply_by(words)
            self.comply_by = day or self.comply_by
            self.answers += [words] if words else []
        elif role is Role.RAG:
            self.rag = f"{self.rag} {words}".strip()
        elif role is Role.OTHER:
            label = f"{heading}: " if heading else ""
            self.texts[Role.OTHER] = "\n".join(filter(None, (self.text(Role.OTHER), label + words)))
        elif role is not Role.NUMBER:
            before = self.text(role)
            self.texts[role] = "\n".join(filter(None, (before, words))) if anew else joined(before, words)

    def take(self, row: Row, layout: Layout) -> None:
        """A row with its cells in their columns, its number aside; one that answers again is a part by itself."""
        self.rows.append(row)
        self.layout = self.layout or layout
        if self.number and goes_on(layout.cell(row.cells, Role.NUMBER)) == self.number:
            self._go_on(row, layout)
            return
        anew = bool(layout.cell(row.cells, Role.ANSWER)) and self.answered
        for cell, role, heading in zip(row.cells, layout.roles, layout.headings, strict=False):
            if cell and (role in {Role.ANSWER, Role.RAG} or has_words(cell) or not self.text(role)):
                self.add(role, cell, heading, anew=anew)

    def _go_on(self, row: Row, layout: Layout) -> None:
        """A row in which our own form goes on with this provision: it says itself where a paragraph does."""
        for cell, role, heading in zip(row.cells, layout.roles, layout.headings, strict=False):
            if cell and role in {Role.ANSWER, Role.RAG, Role.OTHER}:
                self.add(role, cell, heading)
            elif cell and role is not Role.NUMBER:
                self.texts[role] = put_together(self.text(role), cell)

    def flag(self, kind: FlagKind, words: str) -> None:
        """Notes a doubt, once."""
        if Flag(kind, words) not in self.flags:
            self.flags.append(Flag(kind, words))

    @property
    def answered(self) -> bool:
        """True where an answer cell held anything."""
        return bool(self.answers)


def joined(before: str, after: str) -> str:
    """Two pieces of one cell: a new line where one ended and the next begins, a space within a sentence."""
    if not before or not after:
        return before or after
    starts_item = after[0] in "•·▪●" or after.startswith("- ") or bool(first_letter(after))
    if starts_item or not (ends_open(before) or runs_on(after)):
        return f"{before}\n{after}"
    return f"{before} {after}"


def places(rows: Sequence[Row]) -> str:
    """Where some rows stand, for a sentence: "line 12", "lines 12 to 15", "page 3, row 9 to page 4, row 1"."""
    first, last = rows[0].place, rows[-1].place
    if first == last:
        return first
    if first.startswith("line ") and last.startswith("line "):
        return f"lines {first[5:]} to {last[5:]}"
    return f"{first} to {last}"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: "a", "a and b", "a, b and c"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
