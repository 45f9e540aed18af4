"""Composes a letter: the facts of a case become blocks, section by section, in the Ombudsman's order.

Every section says which of the Code's elements its words fulfil. A section whose facts
are missing leaves its element out, so that the check sees the gap in the letter itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from complaintdesk.documents.blocks import (
    AddressBlock,
    Block,
    BulletList,
    Document,
    Heading,
    KeyValues,
    Letterhead,
    Paragraph,
    Signature,
    Table,
)
from complaintdesk.documents.letter_answers import answer_sections, remedy_sections, sentence
from complaintdesk.documents.unbroken import with_unbroken_dates
from complaintdesk.documents.wording import Wording
from complaintdesk.domain.casefile import Responsibility, same_person
from complaintdesk.domain.letters import LetterFacts
from complaintdesk.domain.names import salutation
from complaintdesk.domain.spelling import long_date


@dataclass(frozen=True, slots=True)
class Section:
    """Some blocks of a letter, and the Code's elements that they fulfil."""

    elements: tuple[str, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter as blocks, and every element that stands in it."""

    document: Document
    elements: frozenset[str]


def letter_title(wording: Wording, facts: LetterFacts) -> str:
    """The letter's title, which names what it is and its stage."""
    return wording.fill("titles", facts.kind.value)


def compose_letter(facts: LetterFacts, wording: Wording, *, draft: bool) -> ComposedLetter:
    """The whole letter; the same facts always give the same blocks."""
    sections = tuple(_sections(facts, wording))
    title = letter_title(wording, facts)
    stage = _stage_words(facts, wording)
    landlord, large = facts.landlord, facts.case.resident.large_print
    blocks = (block for section in sections for block in section.blocks)
    document = Document(
        title=f"{title}: {facts.case.reference}",
        author=landlord.name,
        dated=facts.dated,
        blocks=tuple(with_unbroken_dates(block, in_tables=not large) for block in blocks),
        letterhead=Letterhead(landlord.name, landlord.address_lines, _contact_lines(facts)),
        footer=wording.fill("text", "footer", landlord=landlord.name, reference=facts.case.reference, stage=stage),
        draft=draft,
        large_print=large,
    )
    return ComposedLetter(document, frozenset(e for section in sections for e in section.elements))


def _sections(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    yield _top(facts, wording)
    yield _opening(facts, wording)
    if facts.kind.subject == "acknowledgement":
        yield from _definition(facts, wording)
        yield from _responsibility(facts, wording)
        yield from _clarification(facts, wording)
        yield from _next(facts, wording)
        yield _help(wording)
    elif facts.kind.subject == "extension":
        yield from _extension(facts, wording)
    else:
        yield from _definition(facts, wording)
        for elements, blocks in answer_sections(facts, wording):
            yield Section(elements, blocks)
        for elements, blocks in remedy_sections(facts, wording):
            yield Section(elements, blocks)
        if facts.kind.stage == 1:
            yield from _escalation(facts, wording)
    yield from _ombudsman(facts, wording)
    yield _end(facts)


def _stage_words(facts: LetterFacts, wording: Wording) -> str:
    final = facts.kind.stage == 2 and facts.kind.subject == "response"
    return wording.fill("stages", "final" if final else str(facts.kind.stage))


def _contact_lines(facts: LetterFacts) -> tuple[str, ...]:
    landlord = facts.landlord
    return tuple(line for line in (landlord.phone, landlord.email, landlord.website) if line)


def recipient(facts: LetterFacts) -> tuple[str, tuple[str, ...]]:
    """Who the letter goes to and the address lines: the representative where consent covers the day (3.6)."""
    case = facts.case
    person = case.representative
    if person is not None and person.letters_go_here and person.may_act(facts.dated):
        return person.name, _lines(person.address)
    return case.resident.name, (*_lines(case.home.address), *_lines(case.home.postcode))


def _lines(text: str) -> tuple[str, ...]:
    """An address kept in one text, on lines or with commas, as lines."""
    parts = text.replace("\r", "").split("\n") if "\n" in text else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _top(facts: LetterFacts, wording: Wording) -> Section:
    name, address = recipient(facts)
    elements = ["stage", "dated"]
    if facts.kind.subject == "response" and facts.kind.stage == 2:
        elements.append("final")
    pairs = [
        ("Date", long_date(facts.dated)),
        ("Our reference", facts.case.reference),
        ("Complaint", _stage_words(facts, wording)),
    ]
    if name != facts.case.resident.name:
        pairs.append(("On behalf of", facts.case.resident.name))
    blocks = (
        AddressBlock((name, *address)),
        KeyValues(tuple(pairs)),
        Paragraph.of(f"Dear {salutation(name)}"),
        Heading(letter_title(wording, facts), 1),
    )
    return Section(tuple(elements), blocks)


def _opening(facts: LetterFacts, wording: Wording) -> Section:
    received = long_date(facts.record.opened_on)
    if facts.kind.subject == "extension":
        group = "late" if facts.told_late else "opening"
        text = wording.fill(group, facts.kind.value, received=received, old_date=long_date(facts.extended_from))
    else:
        text = wording.fill("opening", facts.kind.value, received=received)
        if _is_late(facts):
            text = f"{text} {wording.fill('late', facts.kind.subject)}"
    own = facts.words.opening.strip()
    blocks = [Paragraph.of(text)]
    if recipient(facts)[0] != facts.case.resident.name:
        blocks.insert(0, Paragraph.of(wording.fill("text", "on_behalf", resident=facts.case.resident.name)))
    blocks += [Paragraph.of(part) for part in own.split("\n\n") if part.strip()]
    return Section((), tuple(blocks))


def _is_late(facts: LetterFacts) -> bool:
    """True when the letter does what its stage was to have done on an earlier day."""
    if facts.kind.subject == "acknowledgement":
        return (facts.record.acknowledged_on or facts.dated) > facts.clock.acknowledge.due
    return (facts.record.responded_on or facts.dated) > facts.clock.respond.due


def _definition(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    case = facts.case
    name = "definition_response" if facts.kind.subject == "response" else "definition"
    blocks: list[Block] = [Heading(wording.fill("headings", name))]
    elements: list[str] = []
    if case.points:
        blocks.append(Paragraph.of(wording.fill("text", name)))
        blocks.append(BulletList(tuple(p.text for p in case.points), numbered=True))
        elements.append("definition")
    if case.outcomes_sought.strip():
        blocks.append(Paragraph.of(wording.fill("text", "outcomes", outcomes=sentence(case.outcomes_sought))))
        elements.append("outcomes_sought")
    if elements:
        yield Section(tuple(elements), tuple(blocks))


_RESPONSIBILITY = {
    Responsibility.OURS: "ours",
    Responsibility.NOT_OURS: "not_ours",
    Responsibility.SHARED: "shared",
    Responsibility.UNCLEAR: "unclear",
}


def _responsibility(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    points = facts.case.points
    if not points:
        return
    heading = Heading(wording.fill("headings", "responsibility"))
    if all(p.responsibility is Responsibility.OURS for p in points):
        yield Section(("responsibility",), (heading, Paragraph.of(wording.fill("text", "all_ours"))))
        return
    rows = []
    for point in points:
        words = wording.fill("text", _RESPONSIBILITY[point.responsibility])
        note = sentence(point.responsibility_note)
        rows.append((f"{point.number}. {point.text}", f"{words} {note}".strip()))
    table = Table(heading.text, ("Point", "Who is responsible"), tuple(rows), (1.0, 1.0))
    yield Section(("responsibility",), (heading, table))


def _clarification(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    question = facts.case.clarification_needed.strip()
    if question:
        text = wording.fill("text", "clarification", question=question)
        yield Section(("clarification",), (Heading(wording.fill("headings", "clarification")), Paragraph.of(text)))


def _next(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    handler, stage = facts.record.handler, facts.kind.stage
    first = facts.case.stage(1)
    name = "handler"
    if stage == 2 and first is not None:
        name = "handler_2" if same_person(first.handler, handler) else "handler_2_new"
    words = [wording.fill("text", name)]
    if facts.reach:
        words.append(wording.fill("text", "handler_reach", reach=" or ".join(facts.reach)))
    due = facts.clock_as_told.respond.due
    name, dates = f"due_{stage}", {"due": long_date(due)}
    if facts.aim is not None:
        name, dates = f"aim_{stage}", {"aim": long_date(facts.aim), **dates}
    blocks = (
        Heading(wording.fill("headings", "next")),
        Paragraph.of(" ".join(words)),
        Paragraph.of(wording.fill("text", name, **dates)),
    )
    yield Section(("handler", "due_date"), blocks)


def _help(wording: Wording) -> Section:
    return Section(
        ("adjustments", "representative"),
        (
            Heading(wording.fill("headings", "help")),
            Paragraph.of(wording.fill("text", "adjustments")),
            Paragraph.of(wording.fill("text", "representative")),
        ),
    )


def _extension(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    extension = facts.extension
    if extension is None:
        return
    if extension.reason.strip():
        blocks: list[Block] = [
            Heading(wording.fill("headings", "reason")),
            Paragraph.of(wording.fill("text", "reason", reason=sentence(extension.reason))),
        ]
        if facts.beyond_code_time and extension.beyond_reason.strip():
            blocks.append(Paragraph.of(wording.fill("text", "beyond", reason=sentence(extension.beyond_reason))))
        yield Section(("reason",), tuple(blocks))
    text = wording.fill("text", f"new_date_{facts.kind.stage}", new_date=long_date(extension.new_date))
    yield Section(
        ("new_date",) if facts.told_late else ("new_date", "told_before"),
        (Heading(wording.fill("headings", "new_date")), Paragraph.of(text, strong=True)),
    )
    if extension.updates.strip():
        text = wording.fill("text", "updates", updates=sentence(extension.updates))
        yield Section(("updates",), (Paragraph.of(text),))


def _escalation(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    landlord = facts.landlord
    how = landlord.escalate_to.strip()
    if not how:
        ways = [f"by phone on {landlord.phone}"] if landlord.phone else []
        ways += [f"by email to {landlord.email}"] if landlord.email else []
        if not ways and landlord.address_lines:
            ways = [f"by writing to us at {', '.join(landlord.address_lines)}"]
        if not ways:
            return
        ways.append("in any other way that suits you")
        how = wording.fill("text", "escalate_by", ways=", ".join(ways[:-1]) + " or " + ways[-1])
    limit = facts.edition.limit("respond", 2).days
    blocks = (
        Heading(wording.fill("headings", "escalation")),
        Paragraph.of(wording.fill("text", "escalation", how=how)),
        Paragraph.of(wording.fill("text", "escalation_who", limit=limit)),
    )
    yield Section(("escalation",), blocks)


def _ombudsman(facts: LetterFacts, wording: Wording) -> Iterator[Section]:
    contact = facts.landlord.ombudsman
    if not (contact.name.strip() and contact.phone.strip()):
        return
    final = facts.kind.stage == 2 and facts.kind.subject == "response"
    name = "ombudsman_final" if final else "ombudsman_any"
    if facts.kind.subject == "response" and facts.kind.stage == 1:
        name = "ombudsman_after"
    blocks = (
        Heading(wording.fill("headings", "final" if final else "ombudsman")),
        Paragraph.of(wording.fill("text", name)),
        KeyValues(
            (
                ("Write to", ", ".join((contact.name, *contact.address_lines))),
                ("Phone", contact.phone),
                ("Website", contact.website),
            )
        ),
        Paragraph.of(contact.how),
    )
    yield Section(("ombudsman",), blocks)


def _end(facts: LetterFacts) -> Section:
    blocks: list[Block] = [Paragraph.of(part) for part in facts.words.closing.strip().split("\n\n") if part.strip()]
    person = facts.landlord.person(facts.record.handler)
    role = (person.role if person else "") or facts.landlord.name
    blocks.append(Signature(facts.record.handler, role))
    handler = ("handler",) if facts.kind.subject == "response" else ()
    return Section(handler, tuple(blocks))
