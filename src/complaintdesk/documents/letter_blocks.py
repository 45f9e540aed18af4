"""The fields of a letter that bring whole blocks: lists, tables, forms and the officer's own paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from complaintdesk.documents.blocks import BOX, Block, BulletList, Heading, KeyValues, Paragraph, Table, WritingTable
from complaintdesk.documents.letter_answers import answers, decision, earlier_offers, outstanding, remedies
from complaintdesk.documents.letter_scene import Piece, Scene, paragraphs, sentence, sentences, ways_of
from complaintdesk.domain.casefile import Responsibility


def _opening(scene: Scene) -> Iterator[Piece]:
    yield (), tuple(paragraphs(scene.facts.words.opening))


def _closing(scene: Scene) -> Iterator[Piece]:
    yield (), tuple(paragraphs(scene.facts.words.closing))


def _points(scene: Scene) -> Iterator[Piece]:
    points = scene.facts.case.points
    if points:
        yield ("definition",), (BulletList(tuple(p.text for p in points), numbered=True),)


_RESPONSIBILITY = {
    Responsibility.OURS: "ours",
    Responsibility.NOT_OURS: "not_ours",
    Responsibility.SHARED: "shared",
    Responsibility.UNCLEAR: "unclear",
}


def _responsibility(scene: Scene) -> Iterator[Piece]:
    points = scene.facts.case.points
    if not points:
        return
    if all(p.responsibility is Responsibility.OURS for p in points):
        yield ("responsibility",), (Paragraph.of(scene.say("all_ours" if len(points) > 1 else "ours")),)
        return
    rows = []
    for point in points:
        words = scene.say(_RESPONSIBILITY[point.responsibility])
        note = sentence(point.responsibility_note)
        rows.append((f"{point.number}. {point.text}", f"{words} {note}".strip()))
    table = Table(scene.caption("responsibility"), ("Point", "Who is responsible"), tuple(rows), (1.0, 1.0))
    yield ("responsibility",), (table,)


def _escalation(scene: Scene) -> Iterator[Piece]:
    facts = scene.facts
    landlord = facts.landlord
    how = sentence(landlord.escalate_to)
    if how[:1].islower():
        how = scene.say("escalate_by", ways=how.rstrip("."))
    if not how:
        ways = ways_of(landlord)
        if not ways:
            return
        how = scene.say("escalate_by", ways=ways)
    limit = facts.edition.limit("respond", 2).days
    words = (scene.say("escalation", how=how), scene.say("escalation_who", limit=limit))
    yield ("escalation",), tuple(map(Paragraph.of, words))


def _ombudsman(scene: Scene) -> Iterator[Piece]:
    contact = scene.facts.landlord.ombudsman
    if not (contact.name.strip() and contact.phone.strip()):
        return
    pairs = (
        ("Write to", ", ".join((contact.name, *contact.address_lines))),
        ("Phone", contact.phone),
        ("Website", contact.website),
    )
    yield ("ombudsman",), (KeyValues(pairs), Paragraph.of(contact.how))


def _written(text: str, element: str) -> Iterator[Piece]:
    if text.strip():
        yield (element,), tuple(sentences(text))


def _own(key: str) -> Callable[[Scene], Iterator[Piece]]:
    """The field that brings the officer's own words under a key, which is the element's id too."""
    return lambda scene: _written(scene.facts.words.of(key), key)


def _refusal_reasons(scene: Scene) -> Iterator[Piece]:
    refusal = scene.facts.refusal
    yield from _written(refusal.reasons if refusal else "", "reasons")


def _discretion(scene: Scene) -> Iterator[Piece]:
    refusal = scene.facts.refusal
    yield from _written(refusal.discretion if refusal else "", "discretion")


def _further_issue(scene: Scene) -> Iterator[Piece]:
    issue = scene.facts.further_issue
    yield from _written(sentence(issue.what) if issue else "", "issue")


_LINE, _ANSWER = 14.0, 40.0
"""Room for handwriting, in millimetres: an address on two lines, and some sentences."""


def _authority(scene: Scene) -> Iterator[Piece]:
    lists = scene.wording.lists["authority"]
    lines = tuple((line, "") for line in lists["lines"])
    may = BulletList(tuple(f"{BOX} {line.format(landlord=scene.facts.landlord.name)}" for line in lists["may"]))
    until = scene.wording.fill("authority", "until")
    signed = tuple((line, "") for line in (until, *lists["signed"]))
    header = ("What we need", "Please write here")
    blocks: list[Block] = [
        WritingTable(scene.caption("authority"), header, lines, (1.0, 1.3), room=_LINE),
        Heading(scene.caption("agreement"), 3),
        may,
        Heading(scene.caption("signatures"), 3),
        Paragraph.of(scene.wording.fill("authority", "permission")),
        WritingTable(scene.caption("signatures"), header, signed, (1.0, 1.3), room=_LINE),
    ]
    yield ("authority", "extent"), tuple(blocks)


def _survey(scene: Scene) -> Iterator[Piece]:
    lists = scene.wording.lists["survey"]
    questions, choices = lists["questions"], lists["answers"]
    words = scene.wording.fill("survey", "more")
    more = (WritingTable(words, (scene.wording.fill("survey", "here"),), (("",),), room=_ANSWER),)
    elements = ("handling", "outcome")
    rows = tuple((question, *(BOX for _ in choices)) for question in questions)
    widths = (2.4, *(1.0 for _ in choices))
    header = (scene.wording.fill("survey", "asked"), *choices)
    table = WritingTable(scene.caption("survey"), header, rows, widths, room=9.0)
    yield elements, (table, *more)


BLOCKS: dict[str, Callable[[Scene], Iterator[Piece]]] = {
    "opening words": _opening,
    "closing words": _closing,
    "points": _points,
    "who is responsible": _responsibility,
    "Ombudsman details": _ombudsman,
    "decision": decision,
    "answer to each point": answers,
    "offers at stage 1": earlier_offers,
    "remedies": remedies,
    "what is still to be done": outstanding,
    "how to go to stage 2": _escalation,
    "progress": _own("progress"),
    "next steps": _own("next_steps"),
    "reasons": _refusal_reasons,
    "discretion": _discretion,
    "plan": _own("plan"),
    "further issue": _further_issue,
    "authority form": _authority,
    "survey questions": _survey,
    "what went wrong": _own("what_went_wrong"),
    "what it meant": _own("effect"),
    "what changes": _own("change"),
}
"""What each field of blocks brings; nothing where its facts are missing."""
