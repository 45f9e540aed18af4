"""Letters: which kind fits a case, and what the Code demands that is not there yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Extension,
    LetterKind,
    Outcome,
    Remedy,
    Responsibility,
    StageRecord,
    same_person,
)
from complaintdesk.domain.clocks import Rules, StageClock, stage_clock
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.rulebook import Condition, Edition, LetterElement, LetterRule, Need, edition_on
from complaintdesk.domain.spelling import long_date


class Place(StrEnum):
    """Where in the desk a gap is mended; the composer's checklist jumps there."""

    DEFINITION = "definition"
    FINDINGS = "findings"
    REMEDIES = "remedies"
    EXTENSION = "extension"
    PEOPLE = "people"
    SETTINGS = "settings"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something a letter lacks: what, which provision asks for it, and where it is mended.

    `demanded` is False for good practice that does not hold a letter back.
    """

    element: str
    what: str
    provision: str
    demanded: bool
    place: Place


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The officer's own paragraphs in a letter: after the greeting, and before the signature."""

    opening: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """A kind of letter and whether it fits the case now; `why` says why not, in plain words."""

    kind: LetterKind
    title: str
    fits: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything one letter rests on; `dated` is the date it bears."""

    case: CaseFile
    kind: LetterKind
    landlord: Landlord
    rules: Rules
    dated: date
    words: LetterWords = LetterWords()

    @property
    def record(self) -> StageRecord:
        """The stage the letter belongs to."""
        record = self.case.stage(self.kind.stage)
        assert record is not None, "a letter of a stage that was not reached"
        return record

    @property
    def clock(self) -> StageClock:
        """The clocks of the letter's stage."""
        return stage_clock(self.record, self.rules)

    @property
    def edition(self) -> Edition:
        """The edition of the Code that applies to the stage."""
        return edition_on(self.rules.editions, self.record.opened_on)

    @property
    def rule(self) -> LetterRule:
        """What the Code asks of this kind of letter."""
        return self.edition.letter(self.kind)

    @property
    def extension(self) -> Extension | None:
        """The extension the letter tells of: the one not told yet, else the latest."""
        extensions = self.record.extensions
        untold = [e for e in extensions if e.told_on is None]
        return untold[-1] if untold else extensions[-1] if extensions else None

    @property
    def extended_from(self) -> date:
        """The date that was due before the extension this letter tells of."""
        told = tuple(e for e in self.record.extensions if e is not self.extension)
        return stage_clock(replace(self.record, extensions=told), self.rules).respond.due

    @property
    def told_late(self) -> bool:
        """True when the resident was told, or would be told now, after the date that is extended."""
        told = self.extension.told_on if self.extension is not None else None
        return (told or self.dated) > self.extended_from

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """The remedies offered at this stage."""
        return tuple(r for r in self.case.remedies if r.stage == self.kind.stage)

    @property
    def beyond_code_time(self) -> bool:
        """True when the extension goes past what the Code allows without good reason."""
        return self.extension is not None and self.extension.new_date > self.clock.furthest

    def applies(self, element: LetterElement) -> bool:
        """True when an element is called for in this case."""
        if element.when is Condition.SOMETHING_UNCLEAR:
            unclear = any(p.responsibility is Responsibility.UNCLEAR for p in self.case.points)
            return unclear or bool(self.case.clarification_needed)
        if element.when is Condition.BEYOND_CODE_TIME:
            return self.beyond_code_time
        return True


def why_unfit(case: CaseFile, kind: LetterKind) -> str:
    """Why a kind of letter does not fit the case now, in plain words; empty when it does."""
    if case.kind is not CaseKind.COMPLAINT:
        return f"it is recorded as a {case.kind}, not as a complaint."
    record = case.stage(kind.stage)
    if record is None:
        return f"it has not reached stage {kind.stage}."
    if kind.stage == 1 and case.stage(2) is not None:
        return "stage 1 is over; the complaint is at stage 2 now."
    answered = record.responded_on
    if answered is None and not case.is_open:
        return "the case is closed. Reopen it first."
    if answered is not None and kind.subject != "response":
        return f"stage {kind.stage} was answered on {long_date(answered)}."
    if kind.subject == "extension" and not record.extensions:
        return "no extension is recorded. Record the extension and its reason first."
    return ""


def gaps(facts: LetterFacts) -> Iterator[Gap]:
    """What the letter lacks, in the order of the Code's list, from the facts of the case."""
    for element in facts.rule.elements:
        check = _CHECKS.get(element.id)
        if check is None or not facts.applies(element):
            continue
        for what, place in check(facts):
            demanded = element.need is Need.DEMAND and element.id != "told_before"
            yield Gap(element.id, what, element.provision, demanded, place)


Found = Iterator[tuple[str, Place]]


def _definition(facts: LetterFacts) -> Found:
    if not facts.case.points:
        yield "The complaint is not defined: write down its points", Place.DEFINITION


def _outcomes_sought(facts: LetterFacts) -> Found:
    if not facts.case.outcomes_sought.strip():
        yield "What the resident would like to happen is missing", Place.DEFINITION


def _responsibility(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        needs_note = point.responsibility in (Responsibility.NOT_OURS, Responsibility.SHARED)
        if needs_note and not point.responsibility_note.strip():
            yield f"Point {point.number}: say which part is not ours, and whose it is", Place.DEFINITION


def _clarification(facts: LetterFacts) -> Found:
    if not facts.case.clarification_needed.strip():
        numbers = [str(p.number) for p in facts.case.points if p.responsibility is Responsibility.UNCLEAR]
        yield (
            f"It is not clear whose point {', '.join(numbers)} is: write what to ask the resident",
            Place.DEFINITION,
        )


def _handler(facts: LetterFacts) -> Found:
    first = facts.case.stage(1)
    if facts.kind.stage == 2 and first is not None and same_person(first.handler, facts.record.handler):
        yield "The same person handled stage 1", Place.PEOPLE


def _ombudsman(facts: LetterFacts) -> Found:
    contact = facts.landlord.ombudsman
    if not (contact.name.strip() and any(contact.address_lines) and contact.phone.strip() and contact.how.strip()):
        yield "The Ombudsman’s details are not complete in Settings", Place.SETTINGS


def _reason(facts: LetterFacts) -> Found:
    if facts.extension is None or not facts.extension.reason.strip():
        yield "The reason for the extension is missing", Place.EXTENSION
    elif facts.beyond_code_time and not facts.extension.beyond_reason.strip():
        yield "The reason for going beyond the Code’s time is missing", Place.EXTENSION


def _new_date(facts: LetterFacts) -> Found:
    if facts.extension is None:
        yield "The new date is missing", Place.EXTENSION


def _updates(facts: LetterFacts) -> Found:
    if facts.extension is None or not facts.extension.updates.strip():
        yield "Say how often the resident will hear from you until then", Place.EXTENSION


def _told_before(facts: LetterFacts) -> Found:
    if facts.told_late:
        yield (
            f"The date it extends, {long_date(facts.extended_from)}, has passed. "
            "Send it all the same; the response will count as late",
            Place.LETTER,
        )


def _every_point(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        if not point.is_answered(facts.kind.stage):
            yield f"Point {point.number} has no answer", Place.FINDINGS


def _decision(facts: LetterFacts) -> Found:
    if facts.record.outcome is None:
        yield "The decision on the complaint as a whole is missing", Place.FINDINGS


def _reasons(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        finding = point.finding(facts.kind.stage)
        if finding is not None and finding.outcome is not None and not finding.reasons.strip():
            yield f"Point {point.number}: the reasons are missing", Place.FINDINGS


def _remedy(facts: LetterFacts) -> Found:
    upheld = facts.record.outcome in (Outcome.UPHELD, Outcome.PARTLY_UPHELD)
    if upheld and not facts.remedies:
        yield "The complaint is upheld, but nothing is recorded that puts it right", Place.REMEDIES
    for remedy in facts.remedies:
        if remedy.due_on is None:
            yield f"“{remedy.what}” has no date", Place.REMEDIES


def _escalation(facts: LetterFacts) -> Found:
    if not (facts.landlord.escalate_to.strip() or facts.landlord.phone or facts.landlord.email):
        yield "How to ask for stage 2 is missing: give a phone number or an email address", Place.SETTINGS


_CHECKS = {
    "definition": _definition,
    "outcomes_sought": _outcomes_sought,
    "responsibility": _responsibility,
    "clarification": _clarification,
    "handler": _handler,
    "ombudsman": _ombudsman,
    "reason": _reason,
    "new_date": _new_date,
    "updates": _updates,
    "told_before": _told_before,
    "every_point": _every_point,
    "decision": _decision,
    "reasons": _reasons,
    "remedy": _remedy,
    "escalation": _escalation,
}


def gaps_of_composed(facts: LetterFacts, written: frozenset[str], found: tuple[Gap, ...]) -> Iterator[Gap]:
    """Elements that apply and are in neither the composed letter nor the gaps found: the second look.

    `written` are the elements whose words stand in the composed letter.
    """
    known = {gap.element for gap in found}
    for element in facts.rule.elements:
        if facts.applies(element) and element.id not in written and element.id not in known:
            demanded = element.need is Need.DEMAND
            yield Gap(element.id, f"Missing: {element.description}", element.provision, demanded, Place.LETTER)
