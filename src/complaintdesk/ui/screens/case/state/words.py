"""Small words the case screen says in more than one place."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.ui.screens.case.state.parts import CaseView
from complaintdesk.ui.theme.status import Status, status_of


def short_date(day: date) -> str:
    """A date with its weekday: Mon 4 Jan 2027."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def capital(words: str) -> str:
    """The words with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 day, 2 days."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def days_words(days: int) -> str:
    """How far off a date is in calendar days, in words."""
    if days == 0:
        return "today"
    if days == 1:
        return "tomorrow"
    if days == -1:
        return "yesterday: 1 day overdue"
    return f"in {days} days" if days > 0 else f"{-days} days overdue"


def date_status(due: date, met_on: date | None, view: CaseView) -> Status:
    """The status of a date: met in time or late, or how near it is."""
    if met_on is not None:
        return Status.MET if met_on <= due else Status.LATE
    return status_of((due - view.today).days, view.coming_days)


def pounds(pence: int) -> str:
    """An amount of pence in pounds: £1,250.00."""
    return f"£{pence / 100:,.2f}"


def state_words(case: CaseFile) -> tuple[str, Status]:
    """Where the case stands: its stage or kind, and open, answered or closed."""
    record = case.current_stage
    what = f"Stage {record.stage}" if record is not None else capital(case.kind.value)
    if case.refusal(1) is not None:
        return "Not accepted", Status.CLOSED
    if not case.is_open:
        return f"{what}, closed", Status.CLOSED
    if record is not None and record.responded_on is not None:
        return f"{what}, answered", Status.ANSWERED
    return f"{what}, open", Status.OPEN
