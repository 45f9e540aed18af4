"""The resident was told without a letter of the desk: of a refusal, a closure, how to complain, a further issue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, WithoutWarnings, happened, needed, problem
from complaintdesk.domain.casefile import CaseFile, Channel, Contact, LetterKind
from complaintdesk.domain.errors import Problem
from complaintdesk.domain.untold import Untold, untold

_WRITTEN = {Channel.LETTER, Channel.EMAIL, Channel.WEB_FORM, Channel.OTHER}
"""How reasons can be given in writing."""

_SINCE = {
    "refusal": "the day of the refusal",
    "closure": "the day of closing",
    "service-request": "the day of receipt",
    "further-issue": "the day on which they raised it",
}


def to_tell(case: CaseFile, stage: int = 0, item: int = 0) -> Untold | None:
    """What the resident is still to be told of, None where that is nothing.

    The closure or the service request without an `item`; the refusal of that id with its `stage`, the further
    issue of that id without one.
    """
    subjects = ("closure", "service-request") if not item else ("refusal",) if stage else ("further-issue",)
    return next((known for known in untold(case) if known.kind.subject in subjects and known.item == item), None)


@dataclass(frozen=True, slots=True)
class TellResident(WithoutWarnings):
    """The resident was told on `day` of what `to_tell` gives for `stage` and `item`.

    `words` are what was said, kept on the timeline. Of a refusal they are told in writing.
    """

    name: ClassVar[str] = "resident told"
    day: date | None
    channel: Channel
    who: str
    words: str
    stage: int = 0
    item: int = 0

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        known = to_tell(case, self.stage, self.item)
        if known is None:
            yield problem("day", "telling.told")
        else:
            yield from happened("day", self.day, Milestone(known.since, _SINCE[known.kind.subject]), context.today)
            if known.kind.subject == "refusal" and self.channel not in _WRITTEN:
                yield problem("channel", "telling.in_writing")
        yield from needed("words", self.words, "contact.words_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with what was said on its timeline, and nothing left to tell of it."""
        known = to_tell(case, self.stage, self.item)
        assert self.day is not None
        assert known is not None
        said = Contact(0, self.day, self.channel, "out", self.who.strip(), self.words.strip())
        return _told(replace(case, contacts=(*case.contacts, said)), known, self.day)


def _told(case: CaseFile, known: Untold, day: date) -> CaseFile:
    match known.kind:
        case LetterKind.CLOSURE:
            assert case.closure is not None
            return replace(case, closure=replace(case.closure, ombudsman_details_given=True))
        case LetterKind.SERVICE_REQUEST:
            return replace(case, told_how_to_complain=True)
        case LetterKind.FURTHER_ISSUE:
            issues = (replace(i, told_on=day) if i.id == known.item else i for i in case.further_issues)
            return replace(case, further_issues=tuple(issues))
    refusals = (replace(r, told_on=day) if r.id == known.item else r for r in case.refusals)
    return replace(case, refusals=tuple(refusals))
