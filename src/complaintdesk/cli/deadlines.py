"""A date to be met, as every command says it in JSON and in tables."""

from __future__ import annotations

from complaintdesk.domain.clocks import Deadline, DeadlineKind, Rules, Source, counted_days
from complaintdesk.domain.working_days import CountedDay

_SETTERS = {
    Source.POLICY: "your target",
    Source.CASE: "the case",
    Source.OMBUDSMAN: "the Ombudsman",
    Source.LAW: "another law",
}


def deadline_plain(deadline: Deadline, rules: Rules) -> dict[str, object]:
    """A deadline for JSON. `days` holds each day counted or passed over, none where no working days are counted."""
    return {
        "kind": deadline.kind,
        "stage": deadline.stage,
        "due": deadline.due,
        "provision": deadline.provision,
        "source": deadline.source,
        "provisional": deadline.provisional,
        "projected": deadline.projected,
        "edition": deadline.edition,
        "counted_from": deadline.counted_from,
        "days": days_plain(counted_days(deadline, rules)),
    }


def days_plain(days: tuple[CountedDay, ...]) -> list[dict[str, object]]:
    """Each day of a count with its number, or None and why it is passed over."""
    return [{"date": d.date, "number": d.number, "why": d.why} for d in days]


def set_by(deadline: Deadline) -> str:
    """Who sets a date, for a table; a star says that it is provisional."""
    if deadline.kind is DeadlineKind.SELF_ASSESSMENT:
        return f"self-assessment, {deadline.provision}"
    words = f"Code {deadline.provision}" if deadline.source is Source.CODE else _SETTERS[deadline.source]
    return words + (" *" if deadline.provisional else "")
