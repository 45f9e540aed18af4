"""The calendar on A4: a month as one landscape page, a week and a list as portrait ones.

Pages may hang on a wall, so they name no resident and quote nobody. A week and a list do
where that is asked for, and say so at the foot of every page.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.documents.blocks import Block, Document, GridDay, Heading, MonthGrid, Note, Paragraph, Table
from complaintdesk.domain.spelling import MONTHS, WEEKDAYS, long_date, weekday_date

_LONGEST_FILTERS = 90
"""As many letters as stand above a month on one line, so that the month stays one page."""

WITH_NAMES = "Holds residents’ names: keep it where only those who need it see it."


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One date on paper. `quiet` says what is due without quoting anybody; `state` is "overdue", "done" or such."""

    reference: str
    resident: str
    what: str
    quiet: str
    person: str
    state: str = ""
    marks: tuple[str, ...] = ()

    @property
    def in_month(self) -> str:
        """As it stands in the cell of a month."""
        words = ", ".join((*((self.state,) if self.state else ()), *self.marks))
        text = f"{self.reference} {self.quiet}".strip()
        return f"{text} ({words})" if words else text


@dataclass(frozen=True, slots=True)
class PageDay:
    """One day on paper; `name` is its bank holiday or closure, `off` a day that does not count."""

    day: date
    name: str = ""
    off: bool = False
    projected: bool = False
    entries: tuple[PageEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarPages:
    """What is printed: days in order, with the title and lines that say what they leave out and how sure they are.

    `names` has a week or a list name residents and quote what was promised; a month never does.
    """

    title: str
    landlord: str
    today: date
    days: tuple[PageDay, ...]
    filters: str = ""
    known: str = ""
    names: bool = False


def compose_month(pages: CalendarPages) -> Document:
    """One landscape page; `days` are whole weeks, Monday first. What has no room in a cell goes on below."""
    weeks = tuple(
        tuple(_grid_day(day, pages.today) for day in pages.days[at : at + 7]) for at in range(0, len(pages.days), 7)
    )
    shown = textwrap.shorten(pages.filters or "Every kind of date, of everybody.", _LONGEST_FILTERS, placeholder=" …")
    note = Note(f"{shown} References only, without names.")
    return _document(pages, (Heading(pages.title, 1), note, MonthGrid.of(pages.title, WEEKDAYS, weeks)), landscape=True)


def compose_week(pages: CalendarPages) -> Document:
    """Portrait pages with a heading for every day, also for those on which nothing is due."""
    content = [*_head(pages), *(block for day in pages.days for block in _day(pages, day))]
    return _document(pages, tuple(content))


def compose_list(pages: CalendarPages) -> Document:
    """Portrait pages with one table; a bank holiday or closure has a line of its own."""
    rows = [row for day in pages.days for row in _rows(pages, day)]
    content = _head(pages)
    header, widths = ("Day", *_columns(pages)), (2.1, 1.5, 2.2, *((2.4, 4.0) if pages.names else (6.4,)), 2.0)
    if rows:
        content.append(Table(pages.title, header, tuple(rows), widths))
    else:
        content.append(Paragraph.of("Nothing is due."))
    return _document(pages, tuple(content))


def _head(pages: CalendarPages) -> list[Block]:
    lines = [pages.filters, "" if pages.names else "References only, without names."]
    said = " ".join(line for line in lines if line)
    return [Heading(pages.title, 1), *([Note(said)] if said else [])]


def _columns(pages: CalendarPages) -> tuple[str, ...]:
    return ("State", "Case", *(("Resident",) if pages.names else ()), "What to do", "Who")


def _cells(pages: CalendarPages, day: PageDay, entry: PageEntry) -> tuple[str, ...]:
    named = (entry.resident, _marked(entry.what, entry)) if pages.names else (_marked(entry.quiet, entry),)
    return (_state(pages, day, entry), entry.reference, *named, entry.person)


def _document(pages: CalendarPages, content: tuple[Block, ...], *, landscape: bool = False) -> Document:
    names = f" {WITH_NAMES}" if pages.names and not landscape else ""
    return Document(
        title=f"Calendar: {pages.title}",
        author=pages.landlord,
        dated=pages.today,
        blocks=content,
        footer=f"{pages.landlord}. As it stood on {long_date(pages.today)}.{names} {pages.known}".strip(),
        landscape=landscape,
    )


def _grid_day(day: PageDay, today: date) -> GridDay:
    first = day.day.day == 1
    number = f"{day.day.day} {MONTHS[day.day.month - 1]}" if first else str(day.day.day)
    if day.projected:
        number += " (projected)"
    entries = tuple(entry.in_month for entry in day.entries)
    return GridDay(number, weekday_date(day.day), day.name, entries, day.off, day.day == today)


def _day(pages: CalendarPages, day: PageDay) -> Iterator[Block]:
    parts = [weekday_date(day.day), day.name, "today" if day.day == pages.today else ""]
    if day.projected:
        parts.append("projected")
    yield Heading(" – ".join(part for part in parts if part), 2)
    if not day.entries:
        yield Paragraph.of("Nothing is due.")
        return
    rows = tuple(_cells(pages, day, entry) for entry in day.entries)
    widths = (1.5, 2.0, *((2.4, 5.0) if pages.names else (7.4,)), 2.2)
    yield Table(weekday_date(day.day), _columns(pages), rows, widths)


def _rows(pages: CalendarPages, day: PageDay) -> Iterator[tuple[str, ...]]:
    label = f"{WEEKDAYS[day.day.weekday()][:3]} {day.day.day} {MONTHS[day.day.month - 1][:3]}"
    if str(day.day.year) not in pages.title:
        label += f" {day.day.year}"
    if day.projected:
        label += "\nprojected"
    if day.name:
        yield (label, *("" for _ in _columns(pages)[:-2]), day.name, "")
    for entry in day.entries:
        yield (label, *_cells(pages, day, entry))


def _state(pages: CalendarPages, day: PageDay, entry: PageEntry) -> str:
    if entry.state:
        return entry.state[0].upper() + entry.state[1:]
    return "Due today" if day.day == pages.today else "Due"


def _marked(what: str, entry: PageEntry) -> str:
    return f"{what} ({', '.join(entry.marks)})" if entry.marks else what
