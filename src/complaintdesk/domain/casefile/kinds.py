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
