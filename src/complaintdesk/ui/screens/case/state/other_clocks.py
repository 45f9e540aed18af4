"""Dates that others set: what the Ombudsman asks for, and clocks of other laws beside the complaint."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.domain.casefile import NeighbouringClock, OmbudsmanDuty, OmbudsmanDutyKind
from complaintdesk.domain.clocks import Deadline, DeadlineKind, Duty, NeighbourRule
from complaintdesk.ui.dialogs.acts.clock_words import INFORMS, law_words, limit_words, source_words, waiting_words
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Line, Mark
from complaintdesk.ui.screens.case.state.whys import deadline_of, why_button
from complaintdesk.ui.screens.case.state.words import capital, date_status, short_date
from complaintdesk.ui.theme.status import Status


def other_cards(view: CaseView) -> tuple[Card, ...]:
    """The Ombudsman's dates, then the clocks of other laws; what is done or ended comes last in each."""
    case = view.case
    duties = sorted(case.ombudsman_duties, key=lambda d: (d.done_on is not None, d.due_on))
    clocks = sorted(case.neighbours, key=lambda c: (c.ended_on is not None, c.started_on))
    return (
        _ombudsman_head(view),
        *(_ombudsman_duty(view, d) for d in duties),
        _neighbour_head(view),
        *(_neighbour(view, c) for c in clocks),
    )


def _ombudsman_head(view: CaseView) -> Card:
    add = Button("Record a date of the Ombudsman’s", Deed(ActKey.OMBUDSMAN_DUTY))
    note = "" if view.case.ombudsman_duties else "The Ombudsman has asked for nothing on this case."
    return Card("What the Ombudsman asks for", buttons=() if view.read_only else (add,), note=note)


def _ombudsman_duty(view: CaseView, duty: OmbudsmanDuty) -> Card:
    lines = [Line("Kind", capital(duty.kind.value)), Line("By", short_date(duty.due_on))]
    if duty.done_on is not None:
        lines += [Line("Done", short_date(duty.done_on)), Line("Known from", duty.proof)]
    done = Button("Record it as done", Deed(ActKey.OMBUDSMAN_DONE, item=duty.id), f"Record as done: {duty.what}")
    acts = () if view.read_only or duty.done_on is not None else (done,)
    evidence = duty.kind is OmbudsmanDutyKind.EVIDENCE
    kind = DeadlineKind.OMBUDSMAN_EVIDENCE if evidence else DeadlineKind.OMBUDSMAN_ORDER
    mark = Mark(date_status(duty.due_on, duty.done_on, view))
    return Card(duty.what, tuple(lines), mark, (*acts, *why_button(deadline_of(view, kind, duty.id))))


def _neighbour_head(view: CaseView) -> Card:
    start = Button("Start a clock of another law", Deed(ActKey.START_NEIGHBOUR))
    note = INFORMS if view.case.neighbours else f"None runs beside this case. {INFORMS}"
    return Card("Clocks of other laws", buttons=() if view.read_only else (start,), note=note)


def _neighbour(view: CaseView, clock: NeighbouringClock) -> Card:
    rule = view.rules.neighbour(clock.kind)
    running = clock.ended_on is None
    mark = Mark(Status.OPEN, "Running") if running else Mark(Status.CLOSED, "Ended")
    if rule is None:
        known = (Line("About", clock.subject), Line("Started", short_date(clock.started_on)))
        note = "This program does not know this law, so it counts no dates for it."
        return Card(clock.kind, known, mark, () if view.read_only else (_update(clock, clock.kind),), note)
    waiting = [d for d in rule.duties if clock.step(d.id) is None]
    lines = (*_facts(clock, rule), *(_duty(view, clock, rule, d) for d in rule.duties), _source(rule))
    acts = [_update(clock, rule.title)]
    if waiting and running:
        deed = Deed(ActKey.MEET_NEIGHBOUR, item=clock.id, duty=waiting[0].id)
        acts.insert(0, Button("Record a part as done", deed, f"Record a part as done: {_named(clock, rule.title)}"))
    return Card(_named(clock, rule.title), lines, mark, () if view.read_only else tuple(acts), law_words(rule))


def _named(clock: NeighbouringClock, title: str) -> str:
    return f"{title} – {clock.subject}" if clock.subject else title


def _update(clock: NeighbouringClock, title: str) -> Button:
    deed = Deed(ActKey.UPDATE_NEIGHBOUR, item=clock.id)
    return Button("Update or end it", deed, f"Update or end: {_named(clock, title)}")


def _facts(clock: NeighbouringClock, rule: NeighbourRule) -> Iterator[Line]:
    yield Line(rule.starts, short_date(clock.started_on))
    if rule.concludes:
        ended = short_date(clock.concluded_on) if clock.concluded_on else "Not yet: the dates after it wait for it"
        yield Line(rule.concludes, ended)
    if clock.extended:
        yield Line("Longer time", "Taken")
    if clock.ended_on is not None:
        yield Line("Ended", short_date(clock.ended_on))
    if clock.note:
        yield Line("Note", clock.note)


def _duty(view: CaseView, clock: NeighbouringClock, rule: NeighbourRule, duty: Duty) -> Line:
    step = clock.step(duty.id)
    deadline = deadline_of(view, DeadlineKind.NEIGHBOUR, clock.id, duty.id)
    limit = limit_words(duty, extended=clock.extended)
    note = f"\n{step.note}" if step is not None and step.note else ""
    if deadline is None:
        mark = Mark(Status.CLOSED, "Not done before it ended") if clock.ended_on else Mark(Status.LATER, "No date yet")
        if step is not None:
            mark = Mark(Status.PRESENT, f"Done {short_date(step.done_on)}")
        waits = capital(waiting_words(duty, rule, extended=clock.extended))
        return Line("", duty.what, "strong", waits + note, mark)
    words = f"By {short_date(deadline.due)}: {limit} from {short_date(deadline.counted_from)}"
    if deadline.projected:
        words += ". Projected: bank holidays are not published that far ahead"
    return Line("", duty.what, "strong", words + note, _duty_mark(view, deadline), why_button(deadline)[0])


def _duty_mark(view: CaseView, deadline: Deadline) -> Mark:
    status = date_status(deadline.due, deadline.met_on, view)
    done = f"{status.look.word}, {short_date(deadline.met_on)}" if deadline.met_on is not None else ""
    return Mark(status, done)


def _source(rule: NeighbourRule) -> Line:
    return Line("", source_words(rule), "muted")
