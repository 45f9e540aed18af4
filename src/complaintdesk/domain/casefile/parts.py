"""The parts of a case file: people, points, stages, remedies, letters, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile.kinds import (
    Channel,
    ClosureKind,
    IssueHandling,
    LetterKind,
    Outcome,
    RefusalGround,
    RemedyKind,
    Responsibility,
    SentBy,
    Tenure,
)


@dataclass(frozen=True, slots=True)
class Resident:
    """The person the case is about; `address_lines` is their postal address, without the postcode."""

    id: int
    name: str
    email: str = ""
    phone: str = ""
    tenure: Tenure = Tenure.UNKNOWN
    adjustments: str = ""
    adjustments_review_on: date | None = None
    large_print: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """The home the case is about."""

    id: int
    address: str
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody who acts for the resident (1.3, 3.6), with written consent or without it yet.

    `consent_until` is the last day on which the consent holds; None is without an end.
    """

    name: str
    relation: str
    address: str
    email: str = ""
    phone: str = ""
    consent_on: date | None = None
    consent_until: date | None = None
    letters_go_here: bool = True

    def may_act(self, day: date) -> bool:
        """True when written consent covers `day`, first and last day included."""
        if self.consent_on is None or day < self.consent_on:
            return False
        return self.consent_until is None or day <= self.consent_until


@dataclass(frozen=True, slots=True)
class Finding:
    """What a stage found about one point, with the policy or law relied on (6.7, 6.18)."""

    stage: int
    outcome: Outcome | None = None
    evidence: str = ""
    reasons: str = ""
    relied_on: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One numbered point of the complaint definition (5.6), and whose business it is (5.7)."""

    id: int
    number: int
    text: str
    responsibility: Responsibility = Responsibility.UNCLEAR
    responsibility_note: str = ""
    findings: tuple[Finding, ...] = ()

    def finding(self, stage: int) -> Finding | None:
        """The finding made on this point at `stage`, if one was begun."""
        return next((f for f in self.findings if f.stage == stage), None)

    def is_answered(self, stage: int) -> bool:
        """True when `stage` found an outcome, or explained why the point is not the landlord's."""
        found = self.finding(stage)
        if found is None:
            return False
        theirs = self.responsibility is Responsibility.NOT_OURS
        return found.outcome is not None or (theirs and bool(found.reasons.strip()))


@dataclass(frozen=True, slots=True)
class Extension:
    """A later date for a response: one act with everything 6.4, 6.5, 6.15 and 6.16 ask for.

    `told_on` is the day the resident was told in writing; it counts only when that is
    before or on the date it extends. `beyond_reason` says why more than the Code's cap
    is justified. `updates` is what was agreed about keeping in touch (5.9).
    """

    id: int
    stage: int
    decided_on: date
    told_on: date | None
    reason: str
    new_date: date
    beyond_reason: str = ""
    ombudsman_details_given: bool = False
    updates: str = ""


@dataclass(frozen=True, slots=True)
class StageRecord:
    """One stage of the complaint: who, when, and the decision.

    `opened_on` is the day the complaint (stage 1) or the wish to escalate (stage 2)
    was received. `handler` wrote the response; `same_person_reason` is kept where
    6.13 was not followed. `conflicts` is what was declared under 5.8. `checked_on` is the
    day on which the landlord's own check halfway through the investigation was made.
    """

    stage: int
    opened_on: date
    handler: str
    acknowledged_on: date | None = None
    responded_on: date | None = None
    outcome: Outcome | None = None
    decision: str = ""
    same_person_reason: str = ""
    conflicts: str = ""
    checked_on: date | None = None
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy or action promised: what, who, by when, followed to its end (6.6, 7.3).

    `amount` is in pence and None for anything but a payment. `done_on` and `proof`
    close it; `told_on` is when the resident was told that it is done.
    """

    id: int
    stage: int
    kind: RemedyKind
    what: str
    owner: str
    due_on: date | None
    amount: int | None = None
    agreed: bool = False
    done_on: date | None = None
    proof: str = ""
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Something said, received or noted on a day; `words` are kept as they were given.

    `attachment` is the id of the letter, scan or email itself as it came, None where there is none.
    """

    id: int
    day: date
    channel: Channel
    direction: str
    who: str
    words: str
    attachment: int | None = None


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter that was issued: never changed afterwards, only followed by another.

    `told_due` is the date by which it told the resident to expect the response; None where
    it told none, and for letters issued before the desk kept it.
    """

    id: int
    kind: LetterKind
    dated: date
    issued_by: str
    template_version: str
    pdf_sha256: str
    pdf_attachment: int
    docx_attachment: int | None = None
    told_due: date | None = None


@dataclass(frozen=True, slots=True)
class LetterSending:
    """An issued letter on its way to the resident: when and how. `letter` is the letter's id.

    `proof` is what shows it, such as the number of a recorded delivery.
    """

    id: int
    letter: int
    sent_on: date
    how: SentBy
    recorded_by: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A complaint not accepted (`stage` 1; 2.2 to 2.5) or not taken to stage 2 (`stage` 2; 5.11).

    `asked_on` is the day on which the resident complained or asked for stage 2. `event_on` is
    when what they complain about happened and `aware_on` when they came to know of it: the
    twelve months of 2.3 run from the later one. `reasons` is what the letter says; `discretion` is what
    was considered before saying no. `told_on` is the day the resident was told in writing.
    A refusal given up later keeps its record: `withdrawn_on`, and why.
    """

    id: int
    stage: int
    asked_on: date
    decided_on: date
    ground: RefusalGround
    reasons: str
    decided_by: str
    event_on: date | None = None
    aware_on: date | None = None
    discretion: str = ""
    other_route: str = ""
    told_on: date | None = None
    withdrawn_on: date | None = None
    withdrawn_why: str = ""

    @property
    def stands(self) -> bool:
        """True until the refusal is given up."""
        return self.withdrawn_on is None


@dataclass(frozen=True, slots=True)
class FurtherIssue:
    """Something more that the resident raised while the complaint ran: joined to it, or logged anew (6.8).

    `new_reference` is the new complaint's reference where it was logged anew. `told_on` is the
    day the resident was told what becomes of it.
    """

    id: int
    raised_on: date
    what: str
    related: bool
    handling: IssueHandling
    reason: str
    new_reference: str = ""
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with the case as it came; `size` in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    sha256: str
    added_on: date


@dataclass(frozen=True, slots=True)
class Determination:
    """One of the Ombudsman's findings; findings are made per issue, so a case may have several."""

    id: int
    ombudsman_ref: str
    decided_on: date
    category: str
    issue: str
    finding: str
    landlord: str = ""


@dataclass(frozen=True, slots=True)
class Closure:
    """The end of a case, and whether the Ombudsman's details were given with it."""

    day: date
    kind: ClosureKind
    reason: str
    ombudsman_details_given: bool = False


@dataclass(frozen=True, slots=True)
class Reopening:
    """A closed case taken up again, with the reason."""

    day: date
    reason: str
