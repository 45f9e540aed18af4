"""The words a case file chooses from, each the value that is stored and shown."""

from __future__ import annotations

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

    @property
    def how(self) -> str:
        """How it came, after "received": by phone, in person."""
        return _HOW.get(self, f"by {self.value}")


_HOW = {
    Channel.IN_PERSON: "in person",
    Channel.WEB_FORM: "by web form",
    Channel.SOCIAL_MEDIA: "on social media",
    Channel.SURVEY: "in a survey",
    Channel.OTHER: "in another way",
}


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
    REFUSED = "not accepted"


class PromiseKind(StrEnum):
    """What was promised for a day."""

    CALL = "call"
    LETTER = "letter"
    UPDATE = "update"
    KEPT_DATE = "date we gave"
    OTHER = "other"


class OmbudsmanDutyKind(StrEnum):
    """What the Ombudsman asked for by a date."""

    EVIDENCE = "evidence request"
    ORDER = "order"
    RECOMMENDATION = "recommendation"


class RefusalGround(StrEnum):
    """Why a complaint is not accepted or not escalated (2.2, 5.11)."""

    TOO_OLD = "more than twelve months ago"
    COURT = "court claim made"
    CONSIDERED = "already considered"
    POLICY = "another reason in our policy"


class IssueHandling(StrEnum):
    """What becomes of an issue that is raised while a complaint runs (6.8)."""

    JOINED = "joined to this complaint"
    ANEW = "logged as a new complaint"


class SentBy(StrEnum):
    """How a letter went out."""

    POST = "post"
    EMAIL = "email"
    BY_HAND = "by hand"
    PORTAL = "online account"
    OTHER = "another way"

    @property
    def words(self) -> str:
        """How it went, after "sent": by post, by hand, in another way."""
        return _SENT.get(self, f"by {self.value}")


_SENT = {
    SentBy.BY_HAND: "by hand",
    SentBy.PORTAL: "through their online account",
    SentBy.OTHER: "in another way",
}


class LetterKind(StrEnum):
    """The kinds of letter the desk writes; a number at the end is the stage."""

    ACKNOWLEDGEMENT_1 = "acknowledgement-1"
    CLARIFICATION_1 = "clarification-1"
    UPDATE_1 = "update-1"
    EXTENSION_1 = "extension-1"
    RESPONSE_1 = "response-1"
    ACKNOWLEDGEMENT_2 = "acknowledgement-2"
    CLARIFICATION_2 = "clarification-2"
    UPDATE_2 = "update-2"
    EXTENSION_2 = "extension-2"
    RESPONSE_2 = "response-2"
    REFUSAL_1 = "refusal-1"
    REFUSAL_2 = "refusal-2"
    SERVICE_REQUEST = "service-request"
    FURTHER_ISSUE = "further-issue"
    ACTION_DONE = "action-done"
    CLOSURE = "closure"
    AUTHORITY_FORM = "authority-form"
    SURVEY = "survey"
    APOLOGY = "apology"

    @property
    def stage(self) -> int:
        """The stage the letter belongs to, 1 or 2; 0 for a letter that belongs to none."""
        return int(self.value[-1]) if self.value[-1].isdigit() else 0

    @property
    def subject(self) -> str:
        """What the letter is, without its stage: acknowledgement, response, closure."""
        return self.value[:-2] if self.stage else self.value

    @property
    def plain(self) -> str:
        """What the letter is in words: stage 1 acknowledgement, refusal to escalate, closure."""
        return _LETTERS.get(self) or f"stage {self.stage} {self.subject}"


_LETTERS = {
    LetterKind.CLARIFICATION_1: "stage 1 request for clarification",
    LetterKind.CLARIFICATION_2: "stage 2 request for clarification",
    LetterKind.UPDATE_1: "stage 1 progress update",
    LetterKind.UPDATE_2: "stage 2 progress update",
    LetterKind.RESPONSE_2: "stage 2 final response",
    LetterKind.REFUSAL_1: "refusal to accept",
    LetterKind.REFUSAL_2: "refusal to escalate",
    LetterKind.SERVICE_REQUEST: "service request notice",
    LetterKind.FURTHER_ISSUE: "additional issue",
    LetterKind.ACTION_DONE: "action completed",
    LetterKind.CLOSURE: "closure",
    LetterKind.AUTHORITY_FORM: "representative’s authority form",
    LetterKind.SURVEY: "satisfaction survey",
    LetterKind.APOLOGY: "apology",
}


def same_person(one: str, other: str) -> bool:
    """True when two names are the same but for capitals and spaces (6.13 asks for another person at stage 2)."""
    return one.casefold().split() == other.casefold().split()
