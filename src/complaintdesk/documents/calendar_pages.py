"""The calendar on A4: a month as one landscape page, a week and a list as portrait ones.

The month may hang on a wall, so it names no resident and quotes nobody. The week and the
list do, and say so at the foot of every page.
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
    """What is printed: days in order, with the title and lines that say what they leave out and how sure they are."""

    title: str
    landlord: str
    today: date
    days: tuple[PageDay, ...]
    filters: str = ""
    known: str = ""


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
    header = ("Day", "State", "Case", "Resident", "What to do", "Who")
    if rows:
        content.append(Table(pages.title, header, tuple(rows), (2.1, 1.5, 2.2, 2.4, 4.0, 2.0)))
    else:
        content.append(Paragraph.of("Nothing is due."))
    return _document(pages, tuple(content))


def _head(pages: CalendarPages) -> list[Block]:
    return [Heading(pages.title, 1), *([Note(pages.filters)] if pages.filters else [])]


def _document(pages: CalendarPages, content: tuple[Block, ...], *, landscape: bool = False) -> Document:
    names = "" if landscape else f" {WITH_NAMES}"
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
    rows = tuple((_state(pages, day, e), e.reference, e.resident, _what(e), e.person) for e in day.entries)
    header = ("State", "Case", "Resident", "What to do", "Who")
    yield Table(weekday_date(day.day), header, rows, (1.5, 2.0, 2.4, 5.0, 2.2))


def _rows(pages: CalendarPages, day: PageDay) -> Iterator[tuple[str, ...]]:
    label = f"{WEEKDAYS[day.day.weekday()][:3]} {day.day.day} {MONTHS[day.day.month - 1][:3]}"
    if str(day.day.year) not in pages.title:
        label += f" {day.day.year}"
    if day.projected:
        label += "\nprojected"
    if day.name:
        yield (label, "", "", "", day.name, "")
    for entry in day.entries:
        yield (label, _state(pages, day, entry), entry.reference, entry.resident, _what(entry), entry.person)


def _state(pages: CalendarPages, day: PageDay, entry: PageEntry) -> str:
    if entry.state:
        return entry.state[0].upper() + entry.state[1:]
    return "Due today" if day.day == pages.today else "Due"


def _what(entry: PageEntry) -> str:
    return f"{entry.what} ({', '.join(entry.marks)})" if entry.marks else entry.what
