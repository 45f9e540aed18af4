"""The sample landlord's self-assessment: written section by section, approved by its Board, and published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from complaintdesk.domain.assessment.reading import Answer, Rag
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
)
from complaintdesk.domain.assessment.steps import ApproveRequest, BeginRequest
from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.services.assessments import approve, begin, publish, record_response
from complaintdesk.services.evidence import assessment_year
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script
from complaintdesk.system import resources

_BEGUN, _APPROVED, _ANSWERED, _PUBLISHED = 62, 99, 100, 105
"""So many calendar days after the year's end each of these is done."""


def self_assessment(player: Player, last: date) -> Script:
    """The assessment of the last full year, as far as it has come by `last`."""
    year = assessment_year(player.world.landlord, last)
    desk, texts = player.desk, player.world.words.beside
    yield year.last + timedelta(days=_BEGUN)
    desk.who = player.name("officer")
    number = begin(desk, BeginRequest(year.last))[0].head.id
    for place, (_, section) in enumerate(groupby(_answers(last), key=lambda p: p.number.partition(".")[0])):
        yield year.last + timedelta(days=_BEGUN + 2 * place)
        desk.who = player.name("officer")
        _write(player, number, {p.number: p for p in section})
    yield player.after(year.last + timedelta(days=_APPROVED), 0)
    desk.who = player.name("officer")
    body = texts.text("board")
    approve(desk, number, ApproveRequest(body, player.today, texts.text("board_minute")))
    yield player.after(year.last + timedelta(days=_ANSWERED), 0)
    desk.who = player.name("officer")
    record_response(desk, number, texts.text("board_response"), player.today)
    yield player.after(year.last + timedelta(days=_PUBLISHED), 0)
    desk.who = player.name("officer")
    publish(desk, number, player.today)


def _write(player: Player, number: int, answers: dict[str, AnsweredProvision]) -> None:
    with player.desk.writing() as unit:
        before = unit.assessment(number)
        provisions = tuple(answers.get(p.number, p) for p in before.provisions)
        unit.save_provisions(before, replace(before, provisions=provisions), "self-assessment changed")


def _answers(last: date) -> Iterator[AnsweredProvision]:
    file = parse_file(resources.text("sample", "assessment.toml"), "assessment").only("provision")
    for entry in file.entries("provision", "provision"):
        yield _answer(entry.called(entry.text("number")), last)


def _answer(entry: Entry, last: date) -> AnsweredProvision:
    entry.only("number", "answer", "evidence", "commentary", "rag", "comply_in", "action")
    actions = entry.entries("action", "action") if entry.has("action") else ()
    return AnsweredProvision(
        entry.text("number"),
        answer=entry.choice("answer", Answer, Answer.YES),
        evidence=tuple(map(_evidence, entry.texts("evidence"))),
        commentary=entry.text("commentary"),
        rag=entry.choice("rag", Rag),
        comply_by=_day(entry, "comply_in", last),
        actions=tuple(_action(action, last) for action in actions),
    )


def _evidence(text: str) -> EvidenceItem:
    kind, _, rest = text.partition(":")
    if kind == "figure":
        return EvidenceItem(EvidenceKind.FIGURE, "", figure=rest)
    return EvidenceItem(EvidenceKind.LETTER, rest) if kind == "letter" else EvidenceItem(EvidenceKind.DOCUMENT, text)


def _action(entry: Entry, last: date) -> ProvisionAction:
    entry.only("what", "owner", "due_in", "done_in")
    due, done = _day(entry, "due_in", last), _day(entry, "done_in", last)
    return ProvisionAction(entry.text("what"), entry.text("owner"), due, done_on=done)


def _day(entry: Entry, key: str, last: date) -> date | None:
    return last + timedelta(days=entry.days(key)) if entry.has(key) else None
