"""The words for promises and for clocks of other laws that forms and the case screen share. No Qt."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.casefile import CaseFile, NeighbouringClock, Promise, PromiseKind
from complaintdesk.domain.clocks import Duty, NeighbourRule, duty_due
from complaintdesk.domain.clocks.neighbours import CountedFrom
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import long_date, weekday_date
from complaintdesk.domain.working_days import WorkingDays

INFORMS = (
    "The desk counts the days and reminds you. It decides nothing: whether this law applies here, and whether a "
    "hazard is significant or an emergency, is for the people who have looked into it to say."
)

PROMISE_WORDS = {
    PromiseKind.CALL: "A call",
    PromiseKind.LETTER: "A letter",
    PromiseKind.UPDATE: "An update",
    PromiseKind.KEPT_DATE: "A date we gave and keep",
    PromiseKind.OTHER: "Something else",
}


def restricted_words(case: CaseFile) -> str:
    """How contact with the resident is restricted now, to stand wherever they are called or written to; "" if not."""
    holding = [r.what for r in case.restrictions if r.ended_on is None]
    return f"Contact restricted: {'; '.join(holding)}" if holding else ""


def promise_words(promise: Promise) -> str:
    """A promise with the day it is for, in one line."""
    return f"{promise.what}, promised for {weekday_date(promise.due_on)}"


def law_words(rule: NeighbourRule) -> str:
    """Which law it is, and what is to be known of it before the clock is started."""
    return f"{rule.law}. {rule.note}".strip()


def source_words(rule: NeighbourRule) -> str:
    """Where the rule is from, when that was looked at, and how sure it is."""
    found = f"Source: {rule.source}. Looked at on {long_date(rule.checked)}: {rule.confidence.words}."
    doubtful = [d for d in rule.duties if d.confidence is not rule.confidence]
    return " ".join([found, *(f"{d.what}: {d.confidence.words}. {d.note}".strip() for d in doubtful)])


def limit_words(duty: Duty, *, extended: bool) -> str:
    """The limit of a duty, with the longer time where that is taken."""
    if extended and duty.extension:
        return f"{duty.limit_words} and {duty.extension} more"
    return duty.limit_words


def waiting_words(duty: Duty, rule: NeighbourRule, *, extended: bool) -> str:
    """The limit of a duty that waits for the end of what came first: "3 working days from the day ..."."""
    ending = rule.concludes[:1].lower() + rule.concludes[1:]
    return f"{limit_words(duty, extended=extended)} from the day {ending}"


def duty_date(duty: Duty, clock: NeighbouringClock, calendar: WorkingDays) -> date | None:
    """The last day for a duty; None while what it counts from is not on record, or beyond the years we know."""
    start = clock.started_on if duty.counted_from is CountedFrom.STARTED else clock.concluded_on
    if start is None:
        return None
    try:
        return duty_due(duty, start, calendar, extended=clock.extended)
    except UserError:
        return None


def date_lines(rule: NeighbourRule, clock: NeighbouringClock, calendar: WorkingDays) -> tuple[str, ...]:
    """Each duty with its last day, or what it waits for."""
    return tuple(_date_line(duty, rule, clock, calendar) for duty in rule.duties)


def _date_line(duty: Duty, rule: NeighbourRule, clock: NeighbouringClock, calendar: WorkingDays) -> str:
    due = duty_date(duty, clock, calendar)
    limit = limit_words(duty, extended=clock.extended)
    if due is None:
        return f"{duty.what}: {waiting_words(duty, rule, extended=clock.extended)}"
    return f"{duty.what}: by {weekday_date(due)} ({limit})"
