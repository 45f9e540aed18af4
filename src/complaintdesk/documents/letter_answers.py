"""The heart of a response: the decision, the answer to every point, remedies and what is still to be done."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.documents.blocks import Block, Heading, Paragraph, Table
from complaintdesk.documents.wording import Wording
from complaintdesk.domain.casefile import Outcome, Point, Remedy
from complaintdesk.domain.letters import LetterFacts
from complaintdesk.domain.spelling import long_date

_DECISIONS = {
    Outcome.UPHELD: "upheld",
    Outcome.PARTLY_UPHELD: "partly",
    Outcome.NOT_UPHELD: "not_upheld",
}

_OPEN_ENDS = ")%’'"

Part = tuple[tuple[str, ...], tuple[Block, ...]]
"""Elements fulfilled, and the blocks that fulfil them."""


def sentence(text: str) -> str:
    """What somebody typed, ending as a sentence does: a full stop is added where they left it out."""
    words = text.strip()
    return f"{words}." if words and (words[-1].isalnum() or words[-1] in _OPEN_ENDS) else words


def answer_sections(facts: LetterFacts, wording: Wording) -> Iterator[Part]:
    """The decision as a whole, then every point with its outcome, reasons and what was relied on."""
    record, stage = facts.record, facts.kind.stage
    if record.outcome is not None:
        blocks: list[Block] = [
            Heading(wording.fill("headings", "decision")),
            Paragraph.of(wording.fill("text", _DECISIONS[record.outcome]), strong=True),
        ]
        blocks += [Paragraph.of(part) for part in record.decision.split("\n\n") if part.strip()]
        yield ("decision",), tuple(blocks)
    answered = [p for p in facts.case.points if p.is_answered(stage)]
    if not answered:
        return
    body: list[Block] = [Heading(wording.fill("headings", "answers"))]
    for point in answered:
        body += _answer(point, stage, wording)
    elements = ["every_point"] if len(answered) == len(facts.case.points) else []
    if all((f := p.finding(stage)) is not None and f.reasons.strip() for p in answered):
        elements.append("reasons")
    yield tuple(elements), tuple(body)


def _answer(point: Point, stage: int, wording: Wording) -> Iterator[Block]:
    finding = point.finding(stage)
    assert finding is not None
    name = f"point_{_DECISIONS[finding.outcome]}" if finding.outcome else "point_not_ours"
    yield Heading(f"{point.number}. {point.text}", 3)
    yield Paragraph.of(wording.fill("text", name), strong=True)
    pairs = (("evidence", finding.evidence), ("reasons", finding.reasons), ("relied_on", finding.relied_on))
    for field, text in pairs:
        if text.strip():
            yield Paragraph.of(wording.fill("text", field, **{field: sentence(text)}))


def remedy_sections(facts: LetterFacts, wording: Wording) -> Iterator[Part]:
    """What is offered with dates (6.9e), and what of it is still to be done (6.9f); or that nothing is."""
    remedies = facts.remedies
    if remedies or facts.record.outcome is Outcome.NOT_UPHELD:
        heading = Heading(wording.fill("headings", "remedy"))
        intro = Paragraph.of(wording.fill("text", "remedy" if remedies else "remedy_none"))
        table = (_remedy_table(heading.text, remedies),) if remedies else ()
        yield ("remedy",), (heading, intro, *table)
    yield ("outstanding_actions",), tuple(_still_to_do(facts, wording))


def _still_to_do(facts: LetterFacts, wording: Wording) -> Iterator[Block]:
    still = tuple(r for r in facts.case.remedies if r.done_on is None)
    yield Heading(wording.fill("headings", "outstanding_actions"))
    if not still:
        yield Paragraph.of(wording.fill("text", "outstanding_none"))
    elif still == facts.remedies:
        yield Paragraph.of(wording.fill("text", "outstanding_all"))
    else:
        yield Paragraph.of(wording.fill("text", "outstanding"))
        yield _remedy_table(wording.fill("headings", "outstanding_actions"), still)


def _remedy_table(caption: str, remedies: tuple[Remedy, ...]) -> Table:
    rows = tuple((_what(r), r.owner, _when(r)) for r in remedies)
    return Table(caption, ("What", "Who", "By when"), rows, (3.0, 1.5, 1.5))


def _what(remedy: Remedy) -> str:
    if remedy.amount is None:
        return remedy.what
    return f"{remedy.what} (£{remedy.amount / 100:,.2f})"


def _when(remedy: Remedy) -> str:
    if remedy.done_on is not None:
        return f"Done on {long_date(remedy.done_on)}"
    return long_date(remedy.due_on) if remedy.due_on is not None else ""
