"""What one letter rests on, and which kind of letter fits a case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Extension,
    LetterKind,
    Remedy,
    Responsibility,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules, StageClock, expectation_words, stage_clock, without_pauses
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters.sentences import nothing_more
from complaintdesk.domain.rulebook import Condition, Edition, LetterElement, LetterRule, edition_on
from complaintdesk.domain.spelling import long_date


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
    def clock_as_told(self) -> StageClock:
        """The clocks of the stage as they stand once this letter is issued on the day it bears."""
        return stage_clock(self._record_as_told, self.rules)

    @property
    def _record_as_told(self) -> StageRecord:
        record = self.record
        if self.kind.subject == "acknowledgement" and record.acknowledged_on is None:
            record = replace(record, acknowledged_on=self.dated)
        if self.kind.subject == "extension":
            told = (e if e.told_on is not None else replace(e, told_on=self.dated) for e in record.extensions)
            record = replace(record, extensions=tuple(told))
        return record

    @property
    def told_due(self) -> date | None:
        """The Code's date by which the letter tells the resident to expect the response; None where it tells none."""
        if self.kind.subject == "acknowledgement":
            return self.clock_as_told.respond.due
        if self.kind.subject == "extension" and self.extension is not None:
            return self.extension.new_date
        return None

    @property
    def aim(self) -> date | None:
        """The landlord's own date for the response, where it is earlier than the Code's and still to come."""
        clock = self.clock_as_told
        own = clock.own_response
        if self.kind.subject != "acknowledgement" or own is None or clock.valid_extensions:
            return None
        return own.due if self.dated <= own.due < clock.respond.due else None

    @property
    def expectation(self) -> str:
        """A sentence that reconciles our date with that of a resident who counts from receipt.

        It is "" in a response, where there is nothing to reconcile, where our own date has passed, and where
        days of our own closure are left out of it: that is not how the Code counts.
        """
        clock = self.clock_as_told
        if self.kind.subject == "response" or clock.respond.due < self.dated:
            return ""
        strict = without_pauses(clock.respond_before_extension, self._record_as_told, self.rules)
        return expectation_words(clock) if strict is None else ""

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """The remedies offered at this stage."""
        return tuple(r for r in self.case.remedies if r.stage == self.kind.stage)

    @property
    def earlier_remedies(self) -> tuple[Remedy, ...]:
        """The remedies offered at the stage before, whether they are done or not."""
        return tuple(r for r in self.case.remedies if r.stage < self.kind.stage)

    @property
    def nothing_more(self) -> str:
        """The paragraph of the stage's decision that says why nothing more is offered; "" where none does."""
        return nothing_more(self.record.decision)

    @property
    def reach(self) -> tuple[str, ...]:
        """The phone number and email address of the person dealing with it, else the landlord's own."""
        person = self.landlord.person(self.record.handler)
        own = tuple(way for way in (person.phone, person.email) if way) if person is not None else ()
        return own or tuple(way for way in (self.landlord.phone, self.landlord.email) if way)

    @property
    def ways_to_reach(self) -> tuple[str, ...]:
        """Every way to reach the landlord that the letter prints."""
        landlord = self.landlord
        printed = (landlord.phone, landlord.email, ", ".join(landlord.address_lines))
        own = self.reach if self.kind.subject == "acknowledgement" else ()
        return tuple(dict.fromkeys(way for way in (*own, *printed) if way.strip()))

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
