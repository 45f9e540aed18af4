"""The neutral document: what a composer hands to a writer.

A composer turns a case or a set of figures into blocks and never sees a format; a
writer turns blocks into PDF, Word, HTML, text or a workbook and never sees a case.
All text is plain data: writers escape it, and no character in it has a meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Emphasis(StrEnum):
    """How a run of text stands out."""

    NONE = "none"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one emphasis."""

    text: str
    emphasis: Emphasis = Emphasis.NONE


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title, 2 its sections, 3 their parts."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line break inside a run is kept."""

    runs: tuple[Run, ...]

    @staticmethod
    def of(text: str, *, strong: bool = False) -> Paragraph:
        """A paragraph of one run."""
        return Paragraph((Run(text, Emphasis.STRONG if strong else Emphasis.NONE),))


BOX = "\N{BALLOT BOX}"
"""A box to tick by hand: at the beginning of a list's items, or alone in a table's cell."""
BOX_SCALE = 1.3
"""A box is so much larger than the words beside it."""


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list; numbered from 1 when `numbered`."""

    items: tuple[str, ...]
    numbered: bool = False

    @property
    def boxed(self) -> tuple[str, ...]:
        """The items without their boxes where every one begins with a box, which then is its bullet; else ()."""
        items = [item.strip() for item in self.items if item.strip()]
        if self.numbered or not all(item.startswith(BOX) for item in items):
            return ()
        return tuple(item.removeprefix(BOX).strip() for item in items)


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels with their values, one pair a line (a reference block, a summary)."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first row is its header; `widths` are relative, one a column.

    `caption` names the table for screen readers. Every row is as long as `header`.
    `numeric` lists the indexes of columns set to the right.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    numeric: tuple[int, ...] = ()

    @property
    def to_tick(self) -> bool:
        """True for questions with a box to tick under each answer."""
        return bool(self.rows) and all(cell.strip() == BOX for row in self.rows for cell in row[1:] or ("",))


@dataclass(frozen=True, slots=True)
class GridDay:
    """One day of a month: its number, its name (a bank holiday), and what is on it, most pressing first.

    `title` is the day written out, for where it stands alone. `shaded` is a day that does
    not count, `framed` is today.
    """

    number: str
    title: str
    name: str = ""
    entries: tuple[str, ...] = ()
    shaded: bool = False
    framed: bool = False

    @property
    def text(self) -> str:
        """The whole day as the text of a cell."""
        return "\n".join(part for part in (self.number, self.name, *self.entries) if part)


@dataclass(frozen=True, slots=True)
class MonthGrid(Table):
    """A month as a table of weeks, which any writer can write as one.

    On paper it fills one page, and what has no room in its cell goes on in a table below.
    """

    weeks: tuple[tuple[GridDay, ...], ...] = ()

    @staticmethod
    def of(caption: str, header: tuple[str, ...], weeks: tuple[tuple[GridDay, ...], ...]) -> MonthGrid:
        """The grid; every week is as long as `header`."""
        rows = tuple(tuple(day.text for day in week) for week in weeks)
        return MonthGrid(caption, header, rows, weeks=weeks)


@dataclass(frozen=True, slots=True)
class FormTable(Table):
    """A form of long cells: every line of a cell is a paragraph, and the first column heads its row.

    Ruled on all sides. On paper a row that a page can hold stands on one page; a longer one
    goes on with its first cell repeated as “(continued)”. On a screen its web addresses are links.
    """


@dataclass(frozen=True, slots=True)
class WritingTable(Table):
    """A table to be filled in by hand: every row is at least `room` millimetres high."""

    room: float = 11.0


class ChartKind(StrEnum):
    """The charts a pack uses."""

    BARS = "bars"
    STACKED_BARS = "stacked bars"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """One line or set of bars; a value of None is a gap, not nought."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its text alternative; `categories` and every series are equally long."""

    title: str
    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark set apart from the text, such as where a figure comes from."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture such as a logo: a PNG in base64, its size in pixels, and in words what it shows."""

    png: str
    width: int
    height: int
    alternative: str

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """The largest size with its shape within a room, in the room's unit."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, with a picture of the signature or room for a hand-written one above the name."""

    name: str
    role: str
    closing: str = "Yours sincerely"
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class AddressBlock:
    """The recipient's name and address, placed for a DL window envelope."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts a new page."""


Block = Heading | Paragraph | BulletList | KeyValues | Table | Chart | Note | Signature | AddressBlock | PageBreak


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The sender, printed at the top of a letter's first page."""

    name: str
    address_lines: tuple[str, ...] = ()
    contact_lines: tuple[str, ...] = ()
    logo: Picture | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: its blocks and what a reader's program shows of it.

    `title` is the document property and PDF title; `dated` is the date it bears and the
    only date a writer may put in its metadata, so that the same document gives the same
    bytes. `draft` prints `draft_words` on every page. `footer` stands on every page
    beside the page number. `large_print` sets the text at 18 point instead of 11.
    """

    title: str
    author: str
    dated: date
    blocks: tuple[Block, ...]
    letterhead: Letterhead | None = None
    footer: str = ""
    draft: bool = False
    large_print: bool = False
    language: str = "en-GB"
    landscape: bool = False
    draft_words: str = "Draft, not sent"


class CellKind(StrEnum):
    """What a workbook column holds, and so how it is shown and summed."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"


Cell = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """A workbook column; `width` in characters. PERCENT values are fractions (0.5 is 50 %), MONEY is pounds."""

    header: str
    kind: CellKind = CellKind.TEXT
    width: float = 16.0


@dataclass(frozen=True, slots=True)
class SheetLink:
    """Makes a cell of a sheet jump to rows of another sheet of the same workbook (0-based body row and column).

    `target_rows` is how many rows are selected there, from `target_row` on.
    """

    row: int
    column: int
    sheet: str
    target_row: int = 0
    target_rows: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet: an optional title and notes above a table, and native charts beside it.

    Text is always text: a cell that starts with = + - or @ is never a formula. A chart's
    series are written to the sheet so that the chart is native and can be edited. `bands`
    are rows (from 0) that head those below them, with words in their first cell only.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    notes: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    links: tuple[SheetLink, ...] = ()
    bands: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A whole workbook; `dated` is the only date its metadata may hold."""

    title: str
    author: str
    dated: date
    sheets: tuple[Sheet, ...]
