"""Composes the handover sheet: what falls due while the officer is away, for whoever stands in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from complaintdesk.documents.blocks import Block, Document, Heading, KeyValues, Note, Paragraph, Table
from complaintdesk.domain.casefile import CaseFile, Representative
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, Source
from complaintdesk.domain.handover import Handover, HandoverCase, HandoverDate, HandoverLetter
from complaintdesk.domain.spelling import MONTHS, WEEKDAYS, counted, day_and_month, long_date, weekday_date

_NO_PASSPHRASE = (
    "How the desk is opened is not in this sheet. Passphrase arrangements are never written down here: "
    "agree them in person."
)
_SET_BY = {
    Source.CODE: "the Code", Source.POLICY: "our own target", Source.CASE: "a date we gave",
    Source.OMBUDSMAN: "the Ombudsman", Source.LAW: "another law",
}  # fmt: skip
_BY_POST = "By post, or in person: no telephone number or email address is recorded."
_REVIEWS = frozenset({DeadlineKind.ADJUSTMENT_REVIEW, DeadlineKind.RESTRICTION_REVIEW})


def compose_handover(sheet: Handover) -> Document:
    """The sheet as a document; the same facts always give the same blocks."""
    title = f"Handover sheet: {span_words(sheet.first, sheet.last)}"
    return Document(
        title=title,
        author=sheet.landlord.name,
        dated=sheet.made_on,
        blocks=tuple(_blocks(sheet, title)),
        footer=f"{sheet.landlord.name} · Confidential: residents’ details · Destroy after {long_date(sheet.last)}",
    )


def span_words(first: date, last: date) -> str:
    """Two days and what lies between: "21 December 2026 to 4 January 2027"."""
    if first == last:
        return long_date(first)
    return f"{day_and_month(first) if first.year == last.year else long_date(first)} to {long_date(last)}"


def _blocks(sheet: Handover, title: str) -> Iterator[Block]:
    yield Heading(title, 1)
    yield from _front(sheet)
    yield Heading("What falls due")
    yield from _all_dates(sheet)
    yield from _people(sheet)
    if sheet.cases:
        yield Heading("Case by case")
    for case in sheet.cases:
        yield from _case(case, sheet)
    yield from _quiet(sheet)


def _front(sheet: Handover) -> Iterator[Block]:
    landlord = sheet.landlord
    yield Paragraph.of(
        f"This sheet holds residents’ personal details. Give it only to the person who stands in for "
        f"{landlord.officer or 'the complaints officer'}, keep it locked away, and destroy every copy, on paper and on "
        f"computers, as soon as the absence is over: on {weekday_date(sheet.last + timedelta(days=1))} at the latest.",
        strong=True,
    )
    yield Paragraph.of(_NO_PASSPHRASE)
    yield KeyValues(
        (
            ("Landlord", landlord.name),
            ("Away", f"{weekday_date(sheet.first)} to {weekday_date(sheet.last)}, both included"),
            ("Prepared by", f"{landlord.officer}, as things stood on {weekday_date(sheet.made_on)}"),
            ("Handed to", "........................................................  on  ......................"),
            ("Days that do not count", _days_off(sheet)),
        )
    )
    if sheet.last > sheet.known_to:
        yield Note(
            f"Bank holidays are published to {long_date(sheet.known_to)}. Dates after that are projected and may move."
        )


def _days_off(sheet: Handover) -> str:
    days = [f"{weekday_date(d.date)} ({d.why})" for d in sheet.days_off]
    return "\n".join(["Saturdays and Sundays", *days])


def _all_dates(sheet: Handover) -> Iterator[Block]:
    if not sheet.dates:
        yield Paragraph.of("Nothing is overdue, and nothing falls due in this time.")
        return
    overdue = [pair for pair in sheet.dates if pair[1].deadline.due < sheet.made_on]
    before = [pair for pair in sheet.dates if sheet.made_on <= pair[1].deadline.due < sheet.first]
    within = [pair for pair in sheet.dates if pair[1].deadline.due >= max(sheet.first, sheet.made_on)]
    if overdue:
        yield from _date_table(f"Overdue already ({len(overdue)})", overdue)
    if before:
        yield from _date_table(f"Due before {weekday_date(sheet.first)}, to be done by then ({len(before)})", before)
    if within:
        yield from _date_table(f"Due in this time ({len(within)})", within)
    else:
        yield Paragraph.of("Nothing falls due on the days of the absence.")
    if any(d.deadline.provisional for _, d in sheet.dates):
        yield Note("“Provisional” dates move once the acknowledgement is sent: they count from that day.")


def _date_table(title: str, pairs: list[tuple[CaseFile | None, HandoverDate]]) -> Iterator[Block]:
    rows = tuple(
        (
            short_day(due.deadline.due),
            f"{case.reference}\n{case.resident.name}" if case is not None else "The landlord’s own",
            due.what + remarks(due.deadline),
            set_by(due.deadline),
            due.person,
        )
        for case, due in pairs
    )
    yield Heading(title, 3)
    yield Table(title, ("By", "Case", "What", "Set by", "Who"), rows, (1.75, 1.7, 2.9, 1.45, 1.45))


def short_day(day: date) -> str:
    """A day for a narrow column: Mon 4 Jan 2027."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def set_by(deadline: Deadline) -> str:
    """Who sets a date: "the Code, 6.3", "our own target"."""
    if deadline.kind in _REVIEWS:
        return f"review, {deadline.provision}"
    words = _SET_BY[deadline.source]
    return f"{words}, {deadline.provision}" if deadline.source is Source.CODE else words


def remarks(deadline: Deadline) -> str:
    """What is to be known of a date, in brackets: provisional, projected; "" where there is nothing."""
    found = [w for w, holds in (("provisional", deadline.provisional), ("projected", deadline.projected)) if holds]
    return f" ({', '.join(found)})" if found else ""


def _people(sheet: Handover) -> Iterator[Block]:
    landlord = sheet.landlord
    yield Heading("Who to ring")
    rows = tuple((p.name, p.role or "–", p.phone or "not recorded", p.email or "not recorded") for p in landlord.people)
    if rows:
        yield Table("Who to ring", ("Name", "Role", "Telephone", "Email"), rows, (1.4, 1.6, 1.2, 3.0))
    else:
        yield Paragraph.of("No people are recorded in the desk’s settings.")
    yield KeyValues(
        (
            ("Our office", _joined(landlord.phone, landlord.email) or "not recorded"),
            (landlord.ombudsman.name, _joined(landlord.ombudsman.phone, landlord.ombudsman.website)),
        )
    )


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part.strip())


def _case(found: HandoverCase, sheet: Handover) -> Iterator[Block]:
    case = found.case
    title = f"{case.reference}: {case.resident.name}"
    yield Heading(title, 3)
    rows = tuple(
        (when_words(d.deadline, sheet.made_on), d.what + remarks(d.deadline), set_by(d.deadline), d.person)
        for d in found.dates
    )
    yield Table(title, ("By", "What", "Set by", "Who"), rows, (1.75, 3.5, 1.45, 1.45))
    yield KeyValues(tuple((label, value) for label, value in _facts(found, sheet.made_on) if value))


def when_words(deadline: Deadline, today: date) -> str:
    """A day, and how long it has passed: "Fri 20 Nov 2026", and below it "2 days overdue"."""
    over = (today - deadline.due).days
    return short_day(deadline.due) + (f"\n{counted(over, 'day')} overdue" if over > 0 else "")


def _facts(found: HandoverCase, today: date) -> Iterator[tuple[str, str]]:
    case = found.case
    yield "Home", _joined(case.home.address.replace("\n", ", "), case.home.postcode)
    yield "How to reach them", _joined(case.resident.phone, case.resident.email) or _BY_POST
    yield "Adjustments to mind", _adjustments(case)
    yield (
        "Contact restrictions",
        "\n".join(
            f"{r.what} (since {long_date(r.since)}, to be reviewed by {long_date(r.review_on)})"
            for r in case.restrictions
            if r.ended_on is None
        ),
    )
    yield "Acts for them", _representative(case.representative, today)
    yield "About", case.theme
    yield "Where it stands", found.standing
    yield "Next step", step_words(found.step) if found.step is not None else ""
    yield "Letters", "\n".join(_letter(letter) for letter in found.letters)
    yield "Who to ring", "\n".join(f"{_joined(c.name, c.phone)}: {c.why}" for c in found.contacts)


def _adjustments(case: CaseFile) -> str:
    found = [case.resident.adjustments.strip()] if case.resident.adjustments.strip() else []
    if case.resident.large_print:
        found.append("Letters in large print.")
    return "\n".join(found)


def _representative(person: Representative | None, today: date) -> str:
    if person is None:
        return ""
    reach = _joined(person.phone, person.email, person.address.replace("\n", ", "))
    consent = "" if person.may_act(today) else ". There is no written consent on file for today: speak to the resident."
    return f"{person.name}, {person.relation}: {reach}{consent}"


def step_words(step: NextStep | None) -> str:
    """The next step with its day: "Send the stage 1 response, by Monday 4 January 2027 (6.3)"."""
    if step is None:
        return "Nothing more is asked for."
    when = f", by {weekday_date(step.due)}" if step.due is not None else ""
    provision = f" ({step.provision})" if step.provision else ""
    return f"{step.what}{when}{provision}{', provisional' if step.provisional else ''}"


def _letter(letter: HandoverLetter) -> str:
    if letter.ready:
        return f"{letter.title}: ready. It lacks nothing; read it through and issue it."
    return f"{letter.title}: begun, and not complete. Open it in the desk to see what it lacks."


def _quiet(sheet: Handover) -> Iterator[Block]:
    if not sheet.quiet:
        return
    yield Heading("Other open cases")
    yield Paragraph.of("Nothing is due on these in this time. They are listed in case somebody rings.")
    rows = tuple((case.reference, case.resident.name, case.theme, step_words(step)) for case, step in sheet.quiet)
    yield Table("Other open cases", ("Case", "Resident", "About", "Next step"), rows, (1.4, 1.7, 1.4, 3.4))
