"""The case file: a frozen picture of everything known about one case.

Clocks, findings, figures and letters are functions of this picture, and of nothing
else. Dates are days in England without a time; every date recorded is one on which
something happened or is to happen, never a computed deadline. Money is in pence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class CaseKind(StrEnum):
    """What was said, kept apart by the Code's own distinction (1.2 to 1.6)."""

    COMPLAINT = "complaint"
    SERVICE_REQUEST = "service request"
    COMPLIMENT = "compliment"
    FEEDBACK = "feedback"


class Channel(StrEnum):
    """How it reached the landlord; every channel counts (3.2)."""

    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in person"
    WEB_FORM = "web form"
    SOCIAL_MEDIA = "social media"
    SURVEY = "survey"
    OTHER = "other"


class Tenure(StrEnum):
    """The resident's tenure, which decides where the regulator's measures count the case."""

    SOCIAL_RENT = "social rent"
    AFFORDABLE_RENT = "affordable rent"
    SUPPORTED = "supported or older people's"
    INTERMEDIATE_RENT = "intermediate rent"
    SHARED_OWNERSHIP = "shared ownership"
    LEASEHOLD = "leasehold"
    OTHER = "other"
    UNKNOWN = "not recorded"


class Responsibility(StrEnum):
    """Whether the landlord answers for a point (5.7)."""

    OURS = "ours"
    NOT_OURS = "not ours"
    SHARED = "partly ours"
    UNCLEAR = "not yet clear"


class Outcome(StrEnum):
    """The decision on a point or on a whole stage."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly upheld"
    NOT_UPHELD = "not upheld"


class RemedyKind(StrEnum):
    """What is done to put things right (7.1)."""

    APOLOGY = "apology"
    ACKNOWLEDGEMENT = "acknowledging what went wrong"
    EXPLANATION = "explanation or help"
    ACTION = "repair or other action"
    DECISION_CHANGED = "decision changed"
    RECORD_CORRECTED = "record corrected"
    PAYMENT = "payment"
    POLICY_CHANGED = "policy or practice changed"


class ClosureKind(StrEnum):
    """Why a case is closed."""

    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    NO_COOPERATION = "no cooperation"
    DONE = "done"


class LetterKind(StrEnum):
    """The kinds of letter the desk writes; the number is the stage."""

    ACKNOWLEDGEMENT_1 = "acknowledgement-1"
    EXTENSION_1 = "extension-1"
    RESPONSE_1 = "response-1"
    ACKNOWLEDGEMENT_2 = "acknowledgement-2"
    EXTENSION_2 = "extension-2"
    RESPONSE_2 = "response-2"

    @property
    def stage(self) -> int:
        """The stage the letter belongs to, 1 or 2."""
        return int(self.value[-1])

    @property
    def subject(self) -> str:
        """What the letter is, without its stage: acknowledgement, extension or response."""
        return self.value[:-2]


def same_person(one: str, other: str) -> bool:
    """True when two names are the same but for capitals and spaces (6.13 asks for another person at stage 2)."""
    return one.casefold().split() == other.casefold().split()


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
    6.13 was not followed. `conflicts` is what was declared under 5.8.
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
class Promise:
    """A call or letter promised for a day (5.9)."""

    id: int
    what: str
    due_on: date
    kept_on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Something said, received or noted on a day; `words` are kept as they were given."""

    id: int
    day: date
    channel: Channel
    direction: str
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter that was issued: never changed afterwards, only followed by another."""

    id: int
    kind: LetterKind
    dated: date
    issued_by: str
    template_version: str
    pdf_sha256: str
    pdf_attachment: int
    docx_attachment: int | None = None


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


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The whole picture of one case.

    `version` grows by one with every change and guards against lost updates.
    `complaint_from` is the day a service request became this complaint (1.5): the
    complaint's clocks run from then, while `received_on` keeps the first receipt.
    """

    id: int
    version: int
    reference: str
    kind: CaseKind
    received_on: date
    channel: Channel
    resident: Resident
    home: Home
    words: str
    theme: str
    handler: str
    logged_on: date
    complaint_from: date | None = None
    told_how_to_complain: bool = False
    outcomes_sought: str = ""
    clarification_needed: str = ""
    clarification_asked_on: date | None = None
    representative: Representative | None = None
    stages: tuple[StageRecord, ...] = ()
    points: tuple[Point, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    promises: tuple[Promise, ...] = ()
    contacts: tuple[Contact, ...] = ()
    letters: tuple[IssuedLetter, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    determinations: tuple[Determination, ...] = ()
    closure: Closure | None = None
    reopenings: tuple[Reopening, ...] = field(default=())

    def stage(self, number: int) -> StageRecord | None:
        """The record of stage 1 or 2, None where it was not reached."""
        return next((s for s in self.stages if s.stage == number), None)

    @property
    def current_stage(self) -> StageRecord | None:
        """The latest stage reached; None for what is not a complaint."""
        return self.stages[-1] if self.stages else None

    @property
    def is_open(self) -> bool:
        """True until the case is closed; actions may still be outstanding afterwards."""
        return self.closure is None

    @property
    def open_remedies(self) -> tuple[Remedy, ...]:
        """Remedies and actions not yet done, whether the case is open or closed (6.6)."""
        return tuple(r for r in self.remedies if r.done_on is None)

    @property
    def is_defined(self) -> bool:
        """True when the complaint definition has at least one point and the outcomes sought (5.6)."""
        return bool(self.points) and bool(self.outcomes_sought.strip())
