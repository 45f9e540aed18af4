"""The heart of a response: the decision, the answer to every point, remedies and what is still to be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintdesk.documents.blocks import Block, Heading, Paragraph, Table
from complaintdesk.documents.wording import Wording
from complaintdesk.domain.casefile import Outcome, Point, Remedy, RemedyKind
from complaintdesk.domain.letters import LetterFacts, without_nothing_more
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
        decision = without_nothing_more(record.decision)
        blocks += [Paragraph.of(part) for part in decision.split("\n\n") if part.strip()]
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
    """How stage 1's offers stand, what this stage offers with dates (6.9e), and what is still to be done (6.9f)."""
    if facts.earlier_remedies:
        yield (), tuple(_earlier(facts, wording))
    offered = _offered(facts, wording)
    if offered:
        heading = Heading(wording.fill("headings", "remedy"))
        table = (_remedy_table(heading.text, facts.remedies),) if facts.remedies else ()
        reason = (Paragraph.of(sentence(facts.nothing_more)),) if facts.remedies and facts.nothing_more else ()
        yield ("remedy",), (heading, Paragraph.of(offered), *table, *reason)
    yield ("outstanding_actions",), tuple(_still_to_do(facts, wording))


def _earlier(facts: LetterFacts, wording: Wording) -> Iterator[Block]:
    """What was offered at stage 1 and where it stands, with a word of regret for what missed its date."""
    remedies, dated = facts.earlier_remedies, facts.dated
    yield Heading(wording.fill("headings", "earlier"))
    late = any(r.due_on is not None and (r.done_on or dated) > r.due_on for r in remedies)
    words = wording.fill("text", "earlier")
    yield Paragraph.of(f"{words} {wording.fill('text', 'earlier_late')}" if late else words)
    rows = tuple((_what(r), r.owner, _standing(r, dated)) for r in remedies)
    yield Table(wording.fill("headings", "earlier"), ("What", "Who", "How it stands"), rows, (2.6, 1.4, 2.0))


def _offered(facts: LetterFacts, wording: Wording) -> str:
    """What leads over to this stage's remedies, or says that there are none; "" while nothing is decided."""
    more = bool(facts.earlier_remedies)
    if facts.remedies:
        return wording.fill("text", "remedy_more" if more else "remedy")
    if facts.nothing_more:
        return sentence(facts.nothing_more)
    if facts.record.outcome is Outcome.NOT_UPHELD:
        return wording.fill("text", "remedy_none_more" if more else "remedy_none")
    return wording.fill("text", "remedy_no_more") if more and facts.record.outcome is not None else ""


def _still_to_do(facts: LetterFacts, wording: Wording) -> Iterator[Block]:
    still = tuple(r for r in facts.case.remedies if r.done_on is None)
    yield Heading(wording.fill("headings", "outstanding_actions"))
    if not still:
        yield Paragraph.of(wording.fill("text", "outstanding_none"))
    elif set(still) == {*facts.earlier_remedies, *facts.remedies}:
        yield Paragraph.of(wording.fill("text", "outstanding_all"))
    elif still == facts.remedies:
        yield Paragraph.of(wording.fill("text", "outstanding_new"))
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


_DONE = {RemedyKind.PAYMENT: "Paid", RemedyKind.ACTION: "Finished"}


def _when(remedy: Remedy) -> str:
    if remedy.done_on is not None:
        return f"{_DONE.get(remedy.kind, 'Done')} on {long_date(remedy.done_on)}"
    return long_date(remedy.due_on) if remedy.due_on is not None else ""


def _standing(remedy: Remedy, dated: date) -> str:
    """What has become of a remedy by the day the letter bears."""
    if remedy.done_on is not None:
        return _when(remedy)
    if remedy.due_on is None:
        return "Still to be done"
    if remedy.due_on < dated:
        return f"Not done yet; it was to be done by {long_date(remedy.due_on)}"
    return f"Still to be {'paid' if remedy.kind is RemedyKind.PAYMENT else 'done'} by {long_date(remedy.due_on)}"
