"""The calendar's pages: what is shown, turned into what is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.documents.calendar_pages import (
    CalendarPages,
    PageDay,
    PageEntry,
    compose_list,
    compose_month,
    compose_week,
)
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry
from complaintdesk.ui.screens.calendar.state.filters import filter_words
from complaintdesk.ui.screens.calendar.state.loaded import CalendarData
from complaintdesk.ui.screens.calendar.state.view import Shown, View
from complaintdesk.ui.theme.status import Status

if TYPE_CHECKING:
    from complaintdesk.documents.blocks import Document

_STATES = {Status.OVERDUE: "overdue", Status.MET: "done", Status.LATE: "done late"}


def document(data: CalendarData, shown: Shown, landlord: str, *, names: bool = False) -> Document:
    """The document for what is shown; a week or a list with residents’ names where `names`."""
    days = data.agenda(shown) if shown.view is View.LIST else data.days(shown)
    if shown.view is View.LIST:
        days = tuple(day for day in days if day.entries or day.name)
    pages = CalendarPages(
        title=shown.title if shown.view is not View.WEEK else f"Week of {shown.title}",
        landlord=landlord,
        today=data.today,
        days=tuple(_day(cell) for cell in days),
        filters=filter_words(shown),
        known=f"Bank holidays are known to {long_date(data.calendar.known_to)}.",
        names=names,
    )
    compose = {View.MONTH: compose_month, View.WEEK: compose_week, View.LIST: compose_list}
    return compose[shown.view](pages)


def pdf(data: CalendarData, shown: Shown, landlord: str, *, names: bool = False) -> bytes:
    """The pages; runs away from the window's thread."""
    from complaintdesk.documents.pdf import write_pdf

    return write_pdf(document(data, shown, landlord, names=names))


def file_name(shown: Shown) -> str:
    """The name of the pages as a file."""
    return f"Calendar {shown.title}.pdf"


def _day(cell: DayCell) -> PageDay:
    return PageDay(cell.day, cell.name, cell.off, cell.projected, tuple(_entry(e) for e in cell.entries))


def _entry(entry: Entry) -> PageEntry:
    state = _STATES.get(entry.status, "")
    return PageEntry(entry.reference, entry.resident, entry.what, entry.quiet, entry.person, state, entry.marks)
