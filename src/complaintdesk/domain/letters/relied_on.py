"""The facts that a letter rests on, in words, as they stood when it was issued."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.spelling import long_date

Fact = tuple[str, str]
"""What it is, and what it was."""


def relied_on(facts: LetterFacts) -> tuple[Fact, ...]:
    """The facts a letter of this kind rests on; those that are not recorded are left out."""
    return tuple((label, value) for label, value in _facts(facts) if value.strip())


def _facts(facts: LetterFacts) -> Iterator[Fact]:
    case, record = facts.case, facts.record
    yield "Edition of the Code", facts.edition.title
    yield "Bank holidays published to", long_date(facts.rules.calendar.known_to)
    yield "Received", _day(record.opened_on)
    if record.stage:
        yield "Stage", str(record.stage)
        yield "Acknowledged", _day(record.acknowledged_on)
        yield "Answer due", long_date(facts.clock_as_told.respond.due)
    yield "Dealt with by", facts.signed_by
    yield "Adjustments agreed", case.resident.adjustments
    yield from _subject(facts)
    contact = facts.landlord.ombudsman
    yield "The Ombudsman’s details", ", ".join((contact.name, *contact.address_lines, contact.phone))
    yield "Last compared", long_date(contact.source_date)


def _subject(facts: LetterFacts) -> Iterator[Fact]:
    """What belongs to this subject of letter alone."""
    match facts.kind.subject:
        case "acknowledgement" | "clarification":
            yield from _definition(facts)
            yield "Asked of the resident", facts.case.clarification_needed
        case "further-issue":
            issue = facts.further_issue
            if issue is not None:
                yield "Further issue", f"{issue.what} (raised on {long_date(issue.raised_on)})"
                yield "What becomes of it", f"{issue.handling}: {issue.reason}"
                yield "New complaint", issue.new_reference
        case "update":
            extension = facts.extension
            if extension is not None:
                yield "Keeping in touch", extension.updates
        case "service-request":
            yield "What was asked", facts.case.words
        case "apology":
            for remedy in facts.remedies:
                yield "Remedy", remedy.what
        case "extension":
            extension = facts.extension
            if extension is not None:
                yield "Date before", long_date(facts.extended_from)
                yield "New date", long_date(extension.new_date)
                yield "Reason", extension.reason
        case "response":
            yield from _definition(facts)
            yield from _findings(facts)
        case "refusal":
            yield from _refusal(facts)
        case "action-done":
            action = facts.action
            if action is not None:
                yield "Action", action.what
                yield "Done", _day(action.done_on)
                yield "How that is known", action.proof
        case "closure":
            closure = facts.case.closure
            if closure is not None:
                yield "Closed", long_date(closure.day)
                yield "Why", closure.reason


def _definition(facts: LetterFacts) -> Iterator[Fact]:
    for point in facts.case.points:
        yield f"Point {point.number}", f"{point.text} ({point.responsibility})"
    yield "What the resident would like", facts.case.outcomes_sought


def _findings(facts: LetterFacts) -> Iterator[Fact]:
    yield "Outcome", str(facts.record.outcome or "")
    for point in facts.case.points:
        finding = point.finding(facts.kind.stage)
        if finding is not None:
            yield f"Finding on point {point.number}", str(finding.outcome or "not the landlord’s")
            yield f"Evidence on point {point.number}", finding.evidence
            yield f"Relied on for point {point.number}", finding.relied_on
    for remedy in (*facts.earlier_remedies, *facts.remedies):
        when = f"done on {long_date(remedy.done_on)}" if remedy.done_on is not None else f"due {_day(remedy.due_on)}"
        yield "Remedy", f"{remedy.what}, {remedy.owner}, {when}"


def _refusal(facts: LetterFacts) -> Iterator[Fact]:
    refusal = facts.refusal
    if refusal is not None:
        yield "Asked", long_date(refusal.asked_on)
        yield "Decided", long_date(refusal.decided_on)
        yield "Ground", str(refusal.ground)
        yield "Happened", _day(refusal.event_on)
        yield "Came to know", _day(refusal.aware_on)
        yield "Considered", refusal.discretion


def _day(day: date | None) -> str:
    return long_date(day) if day is not None else ""
