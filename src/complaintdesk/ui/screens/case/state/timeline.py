"""Everything that happened on a case, in the order of its dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.acts.incoming import KEPT_WITH
from complaintdesk.domain.casefile import (
    Attachment,
    CaseFile,
    Channel,
    ClosureKind,
    Contact,
    IssueHandling,
    PromiseKind,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line
from complaintdesk.ui.screens.case.state.words import capital, pounds, short_date

_DIRECTIONS = {"in": "from", "out": "to"}
_ICONS = {Channel.EMAIL: "letter", Channel.LETTER: "document"}
_LONGEST, _MOST_LINES = 500, 8
"""What is shown of the words of a letter or email: so many characters and lines; the rest is read in it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened on a day."""

    day: date
    what: str
    words: str = ""
    icon: str = ""
    button: Button | None = None


_KEPT = {PromiseKind.CALL: "Call made as promised", PromiseKind.UPDATE: "Update given as promised"}


def timeline_cards(view: CaseView) -> tuple[Card, ...]:
    """One card of all events, the latest first, with the way to add a call or note."""
    lines = tuple(
        Line(short_date(e.day), f"{e.what}\n{e.words}" if e.words else e.what, button=e.button, icon=e.icon)
        for e in reversed(events(view.case, view.rules))
    )
    add = (
        Button("Add a call or note", Deed(ActKey.CONTACT)),
        Button("Add what came in…", Deed(Errand.INCOMING)),
    )
    return (Card("What happened", lines, buttons=() if view.read_only else add, buttons_first=True),)


def events(case: CaseFile, rules: Rules) -> list[Event]:
    """Every event of the case, the earliest first; on one day in the order in which things follow each other."""
    found = [Event(case.received_on, f"{capital(case.kind.value)} received {case.channel.how}", case.words)]
    if case.complaint_from is not None:
        found[0] = Event(case.received_on, f"First said {case.channel.how}", case.words)
        found.append(Event(case.complaint_from, "Became a complaint"))
    for record in case.stages:
        found += _stage_events(record)
    found += _letters(case)
    found += _refused(case)
    found += _raised(case)
    found += [_contact_event(c) for c in case.contacts]
    found += _promised(case)
    found += _restricted(case)
    found += _for_others(case, rules)
    found += _attached(case)
    found += [Event(d.decided_on, f"Ombudsman: {d.finding}", f"{d.category}. {d.issue}") for d in case.determinations]
    given_up = {(r.withdrawn_on, r.withdrawn_why) for r in case.refusals if r.stage == 1}
    found += [Event(r.day, "Reopened", r.reason) for r in case.reopenings if (r.day, r.reason) not in given_up]
    if case.closure is not None and case.closure.kind is not ClosureKind.REFUSED:
        found.append(Event(case.closure.day, f"Closed: {case.closure.kind.value}", case.closure.reason))
    return sorted(found, key=lambda e: e.day)


def _letters(case: CaseFile) -> Iterator[Event]:
    """Each letter, and each way in which it went out."""
    for letter in case.letters:
        yield Event(letter.dated, f"Letter issued: {letter.kind.plain}")
        for sending in case.sendings_of(letter):
            yield Event(sending.sent_on, f"Letter sent {sending.how.words}: {letter.kind.plain}", sending.proof)


def _refused(case: CaseFile) -> Iterator[Event]:
    """Refusals, whether they stand or not; the end of the case and its reopening belong to them."""
    for refusal in case.refusals:
        what = "Not accepted" if refusal.stage == 1 else "Stage 2 refused"
        if refusal.stage == 2:
            yield Event(refusal.asked_on, "Stage 2 asked for")
        yield Event(refusal.decided_on, f"{what}: {refusal.ground.value}", refusal.reasons)
        if refusal.told_on is not None:
            yield Event(refusal.told_on, f"Resident told in writing: {what.lower()}")
        if refusal.withdrawn_on is not None:
            after = ", case open again" if refusal.stage == 1 else ""
            yield Event(refusal.withdrawn_on, f"Refusal given up{after}", refusal.withdrawn_why)


def _raised(case: CaseFile) -> Iterator[Event]:
    for issue in case.further_issues:
        anew = f"logged anew as {issue.new_reference}" if issue.new_reference else "to be logged anew"
        what = "joined" if issue.handling is IssueHandling.JOINED else anew
        yield Event(issue.raised_on, f"Further issue raised: {what}", issue.what)
        if issue.told_on is not None:
            yield Event(issue.told_on, f"Resident told of the further issue: {what}")


def _attached(case: CaseFile) -> Iterator[Event]:
    """The files that came by themselves: a letter's own lies on the timeline with it."""
    placed = _letter_files(case) | {c.attachment for c in case.contacts}
    for file in case.attachments:
        if file.id not in placed and not any(_came_with(file, c) for c in case.contacts):
            yield Event(file.added_on, f"File attached: {file.name}")


def _came_with(file: Attachment, contact: Contact) -> bool:
    """Whether a file was kept together with an email, whose place on the timeline names it."""
    named = contact.words.rpartition(KEPT_WITH)[2] if KEPT_WITH in contact.words else ""
    return contact.attachment is not None and file.id > contact.attachment and file.name in named


def _letter_files(case: CaseFile) -> set[int]:
    return {i for letter in case.letters for i in (letter.pdf_attachment, letter.docx_attachment) if i is not None}


def _stage_events(record: StageRecord) -> Iterator[Event]:
    if record.stage == 2:
        yield Event(record.opened_on, "Stage 2 asked for", f"Handled by {record.handler}")
    if record.acknowledged_on is not None:
        yield Event(record.acknowledged_on, f"Stage {record.stage} acknowledged")
    for e in record.extensions:
        told = f"told on {short_date(e.told_on)}" if e.told_on else "not told yet"
        what = f"Stage {record.stage} response extended to {short_date(e.new_date)}, {told}"
        yield Event(e.decided_on, what, e.reason)
    if record.checked_on is not None:
        yield Event(record.checked_on, f"Stage {record.stage} investigation looked over")
    if record.responded_on is not None:
        outcome = f": {record.outcome.value}" if record.outcome else ""
        yield Event(record.responded_on, f"Stage {record.stage} response sent{outcome}", record.decision)


def _contact_event(contact: Contact) -> Event:
    how = capital(contact.channel.value)
    who = f" {contact.who}" if contact.who else ""
    if contact.direction == "note":
        return Event(contact.day, f"Note,{who}" if who else "Note", contact.words)
    towards = _DIRECTIONS.get(contact.direction, "with")
    what = f"{how} {towards}{who}" if who else how
    if contact.attachment is None:
        return Event(contact.day, what, contact.words)
    named = contact.channel.value if contact.channel in _ICONS else "file"
    deed = Deed(Errand.OPEN_FILE, item=contact.attachment)
    button = Button(f"Open the {named}", deed, f"Open the {named} {towards}{who}, {short_date(contact.day)}")
    return Event(contact.day, what, _beginning(contact.words), _ICONS.get(contact.channel, "attachment"), button)


def _beginning(words: str) -> str:
    """As much of long words as a timeline can show; what was kept with an email stays in sight."""
    said, mark, kept_with = words.rpartition(KEPT_WITH)
    if not mark:
        said, kept_with = words, ""
    lines = [line for line in said.splitlines() if line.strip()]
    whole = "\n".join(lines[:_MOST_LINES])
    shown = whole if len(whole) <= _LONGEST else whole[:_LONGEST].rpartition(" ")[0] or whole[:_LONGEST]
    cut = len(lines) > _MOST_LINES or shown != whole
    return shown + ("…" if cut else "") + (f"\n{mark.strip()} {kept_with}" if kept_with else "")


def _promised(case: CaseFile) -> Iterator[Event]:
    for remedy in case.remedies:
        amount = f" ({pounds(remedy.amount)})" if remedy.amount is not None else ""
        if remedy.done_on is not None:
            yield Event(remedy.done_on, f"Done: {remedy.what}{amount}", remedy.proof)
        if remedy.told_on is not None:
            yield Event(remedy.told_on, f"Resident told that it is done: {remedy.what}")
    for promise in case.promises:
        if promise.kept_on is not None:
            yield Event(promise.kept_on, f"{_KEPT.get(promise.kind, 'Promise kept')}: {promise.what}")


def _restricted(case: CaseFile) -> Iterator[Event]:
    for restriction in case.restrictions:
        yield Event(restriction.since, f"Contact restricted: {restriction.what}", restriction.evidence)
        if restriction.ended_on is not None:
            yield Event(restriction.ended_on, f"Contact no longer restricted: {restriction.what}")


def _for_others(case: CaseFile, rules: Rules) -> Iterator[Event]:
    """What was done for the Ombudsman, and on the clocks of other laws."""
    for duty in case.ombudsman_duties:
        if duty.done_on is not None:
            yield Event(duty.done_on, f"Done for the Ombudsman ({duty.kind.value}): {duty.what}", duty.proof)
    for clock in case.neighbours:
        rule = rules.neighbour(clock.kind)
        title = rule.title if rule is not None else clock.kind
        named = f"{title}, {clock.subject}" if clock.subject else title
        yield Event(clock.started_on, f"{rule.starts if rule else 'Clock started'}: {named}", clock.note)
        if clock.concluded_on is not None:
            yield Event(clock.concluded_on, f"{rule.concludes if rule else 'Concluded'}: {named}")
        for step in clock.steps:
            duty_rule = rule.duty(step.duty) if rule is not None else None
            what = duty_rule.what if duty_rule is not None else step.duty
            yield Event(step.done_on, f"Done: {what} ({title})", step.note)
        if clock.ended_on is not None:
            yield Event(clock.ended_on, f"Clock ended: {named}")
