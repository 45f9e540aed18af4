"""The heart of a response: the decision, the answer to every point, remedies and what is still to be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintdesk.documents.blocks import Block, Heading, Paragraph, Table
from complaintdesk.documents.letter_scene import Piece, Scene, paragraphs, sentence, sentences
from complaintdesk.domain.casefile import Outcome, Point, Remedy, RemedyKind, Responsibility
from complaintdesk.domain.letters import without_nothing_more
from complaintdesk.domain.spelling import long_date

_DECISIONS = {
    Outcome.UPHELD: "upheld",
    Outcome.PARTLY_UPHELD: "partly",
    Outcome.NOT_UPHELD: "not_upheld",
}


def decision(scene: Scene) -> Iterator[Piece]:
    """The decision on the complaint as a whole, and the officer's words on it."""
    record = scene.facts.record
    if record.outcome is not None:
        said = Paragraph.of(scene.say(_DECISIONS[record.outcome]), strong=True)
        yield ("decision",), (said, *sentences(without_nothing_more(record.decision)))


def answers(scene: Scene) -> Iterator[Piece]:
    """Every point that is answered, with its outcome, evidence, reasons and what was relied on."""
    stage, points = scene.facts.kind.stage, scene.facts.case.points
    answered = [p for p in points if p.is_answered(stage)]
    if not answered:
        return
    elements = ["every_point"] if len(answered) == len(points) else []
    if all((f := p.finding(stage)) is not None and f.reasons.strip() for p in answered):
        elements.append("reasons")
    yield tuple(elements), tuple(block for point in answered for block in _answer(point, scene))


def _answer(point: Point, scene: Scene) -> Iterator[Block]:
    finding = point.finding(scene.facts.kind.stage)
    assert finding is not None
    name = f"point_{_DECISIONS[finding.outcome]}" if finding.outcome else "point_not_ours"
    yield Heading(f"{point.number}. {point.text}", 3)
    yield Paragraph.of(scene.say(name), strong=True)
    theirs = point.responsibility in (Responsibility.NOT_OURS, Responsibility.SHARED)
    if theirs and point.responsibility_note.strip() not in finding.reasons:
        yield from paragraphs(sentence(point.responsibility_note))
    pairs = (("evidence", finding.evidence), ("reasons", finding.reasons), ("relied_on", finding.relied_on))
    for field, text in pairs:
        if text.strip():
            yield Paragraph.of(scene.say(field, **{field: sentence(text)}))


def earlier_offers(scene: Scene) -> Iterator[Piece]:
    """What was offered at stage 1 and where it stands, with a word of regret for what missed its date."""
    remedies, dated = scene.facts.earlier_remedies, scene.facts.dated
    if not remedies:
        return
    late = any(r.due_on is not None and (r.done_on or dated) > r.due_on for r in remedies)
    words = scene.say("earlier")
    rows = tuple((remedy_words(r), r.owner, _standing(r, dated)) for r in remedies)
    table = Table(scene.caption("earlier"), ("What", "Who", "How it stands"), rows, (2.6, 1.4, 2.0))
    yield (), (Paragraph.of(f"{words} {scene.say('earlier_late')}" if late else words), table)


def remedies(scene: Scene) -> Iterator[Piece]:
    """What this stage offers, by whom and by when (6.9e), or that it offers nothing."""
    facts = scene.facts
    offered = _offered(scene)
    if offered:
        table = (_remedy_table(scene.caption("remedy"), facts.remedies, facts.dated),) if facts.remedies else ()
        reason = (Paragraph.of(sentence(facts.nothing_more)),) if facts.remedies and facts.nothing_more else ()
        yield ("remedy",), (Paragraph.of(offered), *table, *reason)


def _offered(scene: Scene) -> str:
    """What leads over to this stage's remedies, or says that there are none; "" while nothing is decided."""
    facts = scene.facts
    more = bool(facts.earlier_remedies) and facts.kind.stage == 2
    if facts.remedies:
        return scene.say("remedy_more" if more else "remedy")
    if facts.nothing_more:
        return sentence(facts.nothing_more)
    if facts.record.outcome is Outcome.NOT_UPHELD:
        return scene.say("remedy_none_more" if more else "remedy_none")
    return scene.say("remedy_no_more") if more and facts.record.outcome is not None else ""


def outstanding(scene: Scene) -> Iterator[Piece]:
    """What is still to be done and by when (6.9f), or that nothing is."""
    yield ("outstanding_actions",), tuple(_still_to_do(scene))


def _still_to_do(scene: Scene) -> Iterator[Block]:
    facts = scene.facts
    still = facts.case.open_remedies
    answering = facts.kind.subject == "response"
    if not still and not answering:
        # One that ends without an answer is not over for the resident: of what was never promised nothing is said.
        if facts.case.remedies:
            yield Paragraph.of(scene.say("outstanding_done"))
    elif not still:
        yield Paragraph.of(scene.say("outstanding_none"))
    elif answering and set(still) == {*facts.earlier_remedies, *facts.remedies}:
        yield Paragraph.of(scene.say("outstanding_all"))
    elif answering and still == facts.remedies:
        yield Paragraph.of(scene.say("outstanding_new"))
    else:
        yield Paragraph.of(scene.say("outstanding"))
        yield _remedy_table(scene.caption("outstanding_actions"), still, facts.dated)


def _remedy_table(caption: str, remedies: tuple[Remedy, ...], dated: date) -> Table:
    rows = tuple((remedy_words(r), r.owner, _when(r, dated)) for r in remedies)
    return Table(caption, ("What", "Who", "By when"), rows, (3.0, 1.5, 1.5))


def remedy_words(remedy: Remedy) -> str:
    """What a remedy is, with its sum where it is a payment."""
    if remedy.amount is None:
        return remedy.what
    return f"{remedy.what} (£{remedy.amount / 100:,.2f})"


_DONE = {RemedyKind.PAYMENT: "Paid", RemedyKind.ACTION: "Finished"}


def _when(remedy: Remedy, dated: date) -> str:
    """The day of a remedy; a day that has passed without it is owned up to."""
    late = remedy.due_on is not None and remedy.due_on < dated
    if remedy.done_on is not None or late:
        return _standing(remedy, dated)
    return long_date(remedy.due_on) if remedy.due_on is not None else ""


def _standing(remedy: Remedy, dated: date) -> str:
    """What has become of a remedy by the day the letter bears."""
    if remedy.done_on is not None:
        return f"{_DONE.get(remedy.kind, 'Done')} on {long_date(remedy.done_on)}"
    if remedy.due_on is None:
        return "Still to be done"
    if remedy.due_on < dated:
        return f"Not done yet; it was to be done by {long_date(remedy.due_on)}"
    return f"Still to be {'paid' if remedy.kind is RemedyKind.PAYMENT else 'done'} by {long_date(remedy.due_on)}"
