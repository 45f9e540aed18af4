"""What one letter rests on, and which kind of letter fits a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Extension,
    FurtherIssue,
    IssueHandling,
    LetterKind,
    Refusal,
    RefusalGround,
    Remedy,
    RemedyKind,
    Representative,
    Responsibility,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules, StageClock, expectation_words, stage_clock, without_pauses
from complaintdesk.domain.landlord import Enclosure, Landlord
from complaintdesk.domain.letters.sentences import nothing_more
from complaintdesk.domain.rulebook import Condition, Edition, LetterElement, LetterRule, edition_on
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.untold import WITHOUT_AN_ANSWER, issues_to_tell


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What the officer wrote for one letter: paragraphs after the greeting and before the signature, and the rest.

    `own` are the words under the keys of `own_words`. `reasons` says why a letter goes out all the same
    although something was found that may be passed over for a reason, under `Gap.reason_key`. `item` is
    the id of the remedy or further issue that the letter is about, 0 for the one that it would be about by itself.
    """

    opening: str = ""
    closing: str = ""
    own: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    item: int = 0

    def of(self, key: str) -> str:
        """The own words under a key, "" where there are none."""
        return dict(self.own).get(key, "").strip()

    def reason(self, key: str) -> str:
        """Why the letter goes out all the same, "" where no reason is given."""
        return dict(self.reasons).get(key, "").strip()


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
        """The stage the letter belongs to; for a letter of no stage the latest, or one that only begins.

        A request for stage 2 that is refused belongs to the day on which it was made.
        """
        stage = self.kind.stage
        record = self.case.stage(stage) if stage else self.case.current_stage
        if record is not None:
            return record
        refusal = self.refusal
        if stage == 2 and refusal is not None:
            return StageRecord(2, refusal.asked_on, refusal.decided_by)
        assert stage != 2, "a letter of a stage that was not reached"
        return StageRecord(stage, self.case.received_on, self.case.handler)

    @property
    def acting(self) -> Representative | None:
        """Who gets the letter for the resident: somebody whose consent covers the day it bears (3.6); else None."""
        person = self.case.representative
        return person if person is not None and person.letters_go_here and person.may_act(self.dated) else None

    @property
    def signed_by(self) -> str:
        """Who signs the letter: the person who decided, else who deals with the stage."""
        refusal = self.refusal
        return refusal.decided_by if refusal is not None else self.record.handler

    @property
    def refusal(self) -> Refusal | None:
        """The refusal that a refusal letter tells of, None in any other letter."""
        return self.case.refusal(self.kind.stage) if self.kind.subject == "refusal" else None

    @property
    def further_issue(self) -> FurtherIssue | None:
        """The further issue told of: the one chosen, None if it is gone; else the first untold, or the latest."""
        issues = issues_to_tell(self.case)
        if self.words.item:
            return next((i for i in issues if i.id == self.words.item), None)
        untold = next((i for i in issues if i.told_on is None), None)
        return untold or (issues[-1] if issues else None)

    @property
    def action(self) -> Remedy | None:
        """The finished remedy told of: the one chosen, None if undone since; else the first untold, or the latest."""
        done = [r for r in self.case.remedies if r.done_on is not None]
        if self.words.item:
            return next((r for r in done if r.id == self.words.item), None)
        untold = next((r for r in done if r.told_on is None), None)
        return untold or (done[-1] if done else None)

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
    def told_late_if_extension(self) -> bool:
        """True for the letter of an extension that is told too late; False for any other letter."""
        return self.kind.subject == "extension" and self.told_late

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
        return self.answer_due

    @property
    def answer_due(self) -> date | None:
        """The date of the answer as a letter tells it that moves no clock; None where it tells none."""
        if self.kind.subject not in _TELL_THE_DATE or self.record.responded_on is not None or not self.record.stage:
            return None
        return self.clock_as_told.respond.due

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
        if self.told_due is None:
            return ""
        clock = self.clock_as_told
        if clock.respond.due < self.dated:
            return ""
        strict = without_pauses(clock.respond_before_extension, self._record_as_told, self.rules)
        return expectation_words(clock) if strict is None else ""

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """The remedies offered at this stage; in a letter of no stage, all of them."""
        stage = self.kind.stage
        # A letter of apology is the apology that was promised: it does not promise it again.
        own = RemedyKind.APOLOGY if self.kind.subject == "apology" else None
        return tuple(r for r in self.case.remedies if (r.stage == stage or not stage) and r.kind is not own)

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
        own = self.reach if self.kind.subject in _NAME_THE_HANDLER else ()
        return tuple(dict.fromkeys(way for way in (*own, *printed) if way.strip()))

    @property
    def enclosures(self) -> tuple[Enclosure, ...]:
        """What goes with a letter of this kind, such as the complaints leaflet."""
        return tuple(e for e in self.landlord.enclosures if self.kind in e.kinds)

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
        if element.when is Condition.TOO_OLD:
            return self.refusal is not None and self.refusal.ground is RefusalGround.TOO_OLD
        if element.when is Condition.LOGGED_ANEW:
            return self.further_issue is not None and self.further_issue.handling is IssueHandling.ANEW
        return True


_TELL_THE_DATE = ("clarification", "update", "further-issue")
_NAME_THE_HANDLER = ("acknowledgement", "clarification", "update", "further-issue", "service-request")


def why_unfit(case: CaseFile, kind: LetterKind) -> str:
    """Why a kind of letter does not fit the case now, in plain words; empty when it does."""
    if kind in _WITHOUT_STAGE:
        return _WITHOUT_STAGE[kind](case)
    if case.kind is not CaseKind.COMPLAINT:
        return f"it is recorded as a {case.kind}, not as a complaint."
    if kind.subject == "refusal":
        return _why_no_refusal(case, kind.stage)
    record = case.stage(kind.stage)
    if record is None:
        return f"it has not reached stage {kind.stage}."
    if kind.stage == 1 and case.stage(2) is not None:
        return "stage 1 is over; the complaint is at stage 2 now."
    answered = record.responded_on
    refusal = case.refusal(2)
    if refusal is not None:
        return f"stage 2 was refused on {long_date(refusal.decided_on)}; what is to be said stands in that letter."
    if answered is None and not case.is_open:
        return "the case is closed. Reopen it first."
    if answered is not None and kind.subject != "response":
        return f"stage {kind.stage} was answered on {long_date(answered)}."
    if kind.subject == "extension" and not record.extensions:
        return "no extension is recorded. Record the extension and its reason first."
    return ""


def _why_no_refusal(case: CaseFile, stage: int) -> str:
    if case.refusal(stage) is not None:
        return ""
    what = "not accepting the complaint" if stage == 1 else "not taking the complaint to stage 2"
    return f"no decision on {what} is recorded. Record the decision and its reasons first."


def _why_no_request(case: CaseFile) -> str:
    if case.kind is not CaseKind.SERVICE_REQUEST:
        return f"it is recorded as a {case.kind}, not as a service request."
    return "" if case.is_open else "the case is closed. Reopen it first."


def _why_no_issue(case: CaseFile) -> str:
    if issues_to_tell(case):
        return ""
    if case.further_issues:
        return "what was raised was joined to the complaint, and the stage 1 response has answered it."
    return "no further issue is recorded. Record it, and what becomes of it, first."


def _why_no_action(case: CaseFile) -> str:
    done = any(r.done_on is not None for r in case.remedies)
    return "" if done else "no action is recorded as done. Record it as done first."


def _why_no_closure(case: CaseFile) -> str:
    if case.kind is not CaseKind.COMPLAINT:
        return f"it is recorded as a {case.kind}, not as a complaint."
    if case.closure is None:
        return "the case is not closed. Close it, with the reason, first."
    if case.closure.kind in WITHOUT_AN_ANSWER:
        return ""
    return "it was not closed because the resident withdrew it or for want of cooperation."


def _why_no_authority(case: CaseFile) -> str:
    return "" if case.is_open else "the case is closed. Reopen it first."


def _why_no_survey(case: CaseFile) -> str:
    if case.kind is not CaseKind.COMPLAINT:
        return f"it is recorded as a {case.kind}, not as a complaint."
    answered = any(record.responded_on is not None for record in case.stages)
    return "" if answered else "it has not been answered."


def _why_no_apology(case: CaseFile) -> str:
    return "" if case.kind is CaseKind.COMPLAINT else f"it is recorded as a {case.kind}, not as a complaint."


_WITHOUT_STAGE: dict[LetterKind, Callable[[CaseFile], str]] = {
    LetterKind.SERVICE_REQUEST: _why_no_request,
    LetterKind.FURTHER_ISSUE: _why_no_issue,
    LetterKind.ACTION_DONE: _why_no_action,
    LetterKind.CLOSURE: _why_no_closure,
    LetterKind.AUTHORITY_FORM: _why_no_authority,
    LetterKind.SURVEY: _why_no_survey,
    LetterKind.APOLOGY: _why_no_apology,
}
"""Why a letter that belongs to no stage does not fit a case."""
