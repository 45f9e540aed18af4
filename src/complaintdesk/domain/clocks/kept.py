"""The words of a date that was kept as a promise when the calendar moved it, and how such a promise ends."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.casefile import CaseFile, Promise, PromiseKind
from complaintdesk.domain.spelling import weekday_date

_ANSWERS = {1: "our stage 1 response", 2: "our final response"}


def kept_words(stage: int, what: str, day: date, *, told: bool) -> str:
    """What is promised: the date the resident was told, or else `what` by the day it was."""
    if told:
        return f"{_told(stage)} by {weekday_date(day)}"
    return f"{what}, by {weekday_date(day)} as before"


def kept_on(promise: Promise, case: CaseFile) -> date | None:
    """When a promise was kept; one about the date of a response, with that response.

    What else was promised is kept when somebody says so.
    """
    if promise.kept_on is not None or promise.kind is not PromiseKind.KEPT_DATE:
        return promise.kept_on
    answered = (r.responded_on for r in case.stages if promise.what.startswith(f"{_told(r.stage)} by "))
    return next(answered, None)


def _told(stage: int) -> str:
    return f"We told the resident to expect {_ANSWERS[stage]}"
