"""What is due as a calendar file for Outlook: of every case or of one, made so that a second file updates the first.

By default an event tells the case's reference and what kind of thing is due: no name, and
nothing that somebody wrote. Names and wording are put in where the officer asks for them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from complaintdesk.domain.annual import submissions
from complaintdesk.domain.casefile import CaseFile, CaseKind
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    Rules,
    Source,
    deadline_words,
    deadlines,
    outstanding,
    projection_words,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.spelling import long_date
from complaintdesk.exchange.calendar_file import CalendarEvent, CalendarHead, EventState, is_ours, write_calendar
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import explained
from complaintdesk.system.atomic import write_bytes

DAYS_BACK = 366
"""How far back, in calendar days, what is done or no longer due is told, so that older files are brought up to date."""

_QUIET = {
    DeadlineKind.ACTION: "Action due",
    DeadlineKind.PROMISE: "Promise to the resident",
    DeadlineKind.UPDATE: "Update for the resident",
    DeadlineKind.TOLD_DATE: "Date told to the resident",
    DeadlineKind.ADJUSTMENT_REVIEW: "Review due",
    DeadlineKind.RESTRICTION_REVIEW: "Review due",
    DeadlineKind.OMBUDSMAN_EVIDENCE: "Evidence for the Ombudsman",
    DeadlineKind.OMBUDSMAN_ORDER: "Ombudsman’s order or recommendation",
}
"""Words for the dates whose own would quote somebody, or say something of a resident's health."""

_REVIEWS = {DeadlineKind.ADJUSTMENT_REVIEW, DeadlineKind.RESTRICTION_REVIEW}

_SOURCES = {
    Source.POLICY: "Your own target.",
    Source.CASE: "Agreed on the case.",
    Source.OMBUDSMAN: "Set by the Ombudsman.",
    Source.LAW: "A clock of another law; it informs and decides nothing.",
}


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """What to put in a file: every case, or only one; `names` adds residents' names and the wording of dates."""

    case_id: int | None = None
    names: bool = False


@dataclass(frozen=True, slots=True)
class CalendarExport:
    """A calendar file, and how many dates in it are still due, done, and no longer due."""

    data: bytes
    due: int
    done: int
    dropped: int


def quiet_words(deadline: Deadline) -> str:
    """What is due without quoting anybody: for a shared calendar, or a page on the wall."""
    return _QUIET.get(deadline.kind) or deadline_words(deadline)


def calendar_file(desk: Desk, wish: CalendarWish) -> CalendarExport:
    """Every outstanding date, and what was done or fell away in the last year, as a calendar file.

    Raises UserError "case.none" for a case that is not there.
    """
    with desk.reading() as unit:
        wanted = None if wish.case_id is None else (unit.case(wish.case_id).id,)
        cases = unit.cases(CaseScope(ids=wanted))
        landlord = unit.landlord()
        first = unit.journal(limit=1)[0]
        length = unit.journal_length()
    rules, today = desk.rules(), desk.clock.today()
    maker = _Maker(first.hash, rules, today - timedelta(days=DAYS_BACK), wish.names)
    events = {event.uid: event for case in _open_last(cases) for event in maker.of_case(case)}
    if wish.case_id is None:
        events |= {e.uid: e for e in maker.of_landlord(landlord, today, date.fromisoformat(first.at[:10]))}
    inside = sorted(events.values(), key=lambda e: (e.day, e.summary, e.uid))
    head = CalendarHead(f"Complaints, {landlord.name}", desk.clock.now(), length)
    states = [event.state for event in inside]
    return CalendarExport(
        write_calendar(head, inside), *(states.count(s) for s in (EventState.DUE, EventState.DONE, EventState.DROPPED))
    )


def export_calendar(desk: Desk, path: Path, wish: CalendarWish, *, replace_any: bool = False) -> CalendarExport:
    """Writes `calendar_file` whole to `path`, in place of an earlier calendar of ours.

    Any other file is left alone (UserError "file.exists") unless `replace_any`, for when
    the officer was asked. Raises also "folder.missing", "folder.not_writable", "disk.full".
    """
    if not path.parent.is_dir():
        raise UserError("folder.missing", path=path.parent)
    if not replace_any and not _may_replace(path):
        raise UserError("file.exists", path=path)
    made = calendar_file(desk, wish)
    try:
        write_bytes(path, made.data)
    except OSError as error:
        raise explained(error, path.parent) from error
    return made


def _may_replace(path: Path) -> bool:
    try:
        return not path.exists() or (path.is_file() and is_ours(path.read_bytes()))
    except OSError:
        return False


def _open_last(cases: tuple[CaseFile, ...]) -> list[CaseFile]:
    """A resident's review is told once: as it stands on the open case, else on the latest."""
    return sorted(cases, key=lambda case: (case.is_open, case.id))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Turns dates into events. `seed` tells this desk from every other, `since` is the first day of what is past."""

    seed: str
    rules: Rules
    since: date
    names: bool

    def of_case(self, case: CaseFile) -> Iterator[CalendarEvent]:
        try:
            waiting, every = set(outstanding(case, self.rules)), _every_date(case, self.rules)
        except UserError:
            # Dates that no rule covers: such a case must not keep the others out.
            return
        for deadline in every:
            state = EventState.DUE if deadline in waiting else EventState.DROPPED
            state = EventState.DONE if deadline.met_on is not None else state
            if state is EventState.DUE or deadline.due >= self.since:
                yield self._event(deadline, state, case)

    def of_landlord(self, landlord: Landlord, today: date, begun: date) -> Iterator[CalendarEvent]:
        """What the landlord owes as a whole; what was due before the desk was begun is not its business."""
        for deadline in submissions(landlord, today):
            if deadline.due >= begun:
                state = EventState.DUE if deadline.met_on is None else EventState.DONE
                yield self._event(deadline, state, None)

    def _event(self, deadline: Deadline, state: EventState, case: CaseFile | None) -> CalendarEvent:
        what = deadline_words(deadline) if self.names else quiet_words(deadline)
        if deadline.source is Source.POLICY:
            what += " (your own target)"
        if deadline.provisional and state is EventState.DUE:
            what += " (provisional)"
        named = f" {case.resident.name}" if case is not None and self.names else ""
        plain = "Reviews" if deadline.kind in _REVIEWS and not self.names else deadline.kind.words
        return CalendarEvent(
            uid=f"{_digest(self.seed, _identity(deadline, case))}@complaintdesk",
            day=deadline.due,
            summary=f"{case.reference}{named}: {what}" if case is not None else what,
            description="\n".join(line for line in self._lines(deadline, state, case) if line),
            category=plain,
            state=state,
            private=self.names,
        )

    def _lines(self, deadline: Deadline, state: EventState, case: CaseFile | None) -> Iterator[str]:
        if deadline.met_on is not None:
            yield f"Done on {long_date(deadline.met_on)}{'' if deadline.is_met else ', late'}."
        elif state is EventState.DUE:
            yield f"The last day in time is {long_date(deadline.due)}."
        asked = f"Complaint Handling Code {deadline.provision}." if deadline.provision else ""
        yield asked if deadline.source is Source.CODE else _SOURCES[deadline.source]
        if case is not None:
            yield f"Handled by {case.handler}." if case.handler else ""
        if deadline.provisional and state is EventState.DUE:
            yield "Provisional: the acknowledgement that it counts from is not on record yet."
        if deadline.projected and state is EventState.DUE:
            yield projection_words(self.rules)
        yield "Made by ComplaintDesk. The desk is the record: change the date there, and export again."


def _every_date(case: CaseFile, rules: Rules) -> tuple[Deadline, ...]:
    """Every date of a case, with those that an earlier file told of and that ended since without being met."""
    whole = replace(
        case,
        restrictions=tuple(replace(r, ended_on=None) for r in case.restrictions),
        neighbours=tuple(replace(n, ended_on=None) for n in case.neighbours),
    )
    found = deadlines(whole, rules)
    if case.complaint_from is None:
        return found
    before = replace(case, kind=CaseKind.SERVICE_REQUEST, stages=(), closure=None)
    return (*found, *(d for d in deadlines(before, rules) if d.kind is DeadlineKind.SERVICE_REQUEST))


def _identity(deadline: Deadline, case: CaseFile | None) -> str:
    """What stays the same about a date wherever it moves: an extension moves a response and is not another one."""
    kind, item = deadline.kind, deadline.item
    if kind in (DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED):
        kind, item = DeadlineKind.RESPOND, 0
    if kind is DeadlineKind.ADJUSTMENT_REVIEW or case is None:
        return f"{kind}-{item}"
    return f"case{case.id}-{kind}-{deadline.stage}-{deadline.source}-{item}-{deadline.duty}"


def _digest(seed: str, identity: str) -> str:
    """Both in one: what kind of date it is could not be read from a UID."""
    return hashlib.sha256(f"{seed} {identity}".encode()).hexdigest()[:32]
