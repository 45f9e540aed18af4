"""What a letter lacks: how it is named, which provision asks for it, and where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.rulebook import LetterElement, Need


class Place(StrEnum):
    """Where in the desk a gap is mended; the composer's checklist jumps there."""

    DEFINITION = "definition"
    FINDINGS = "findings"
    REMEDIES = "remedies"
    EXTENSION = "extension"
    PEOPLE = "people"
    SETTINGS = "settings"
    LETTER = "letter"
    OWN_WORDS = "own words"
    REFUSAL = "refusal"
    FURTHER_ISSUE = "further issue"
    CLOSURE = "closure"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something a letter lacks: what, which provision asks for it, and where it is mended.

    `demanded` is False for what does not hold a letter back: good practice, and what the officer
    passed over with a `reason`. `excusable` is True where such a reason may be given. `item` is
    the id of the point, remedy or issue it is about, 0 where it is about none.
    """

    element: str
    what: str
    provision: str
    demanded: bool
    place: Place
    item: int = 0
    excusable: bool = False
    reason: str = ""

    @property
    def reason_key(self) -> str:
        """The key under which a reason for passing over this very find is written down (`LetterWords.reasons`)."""
        return reason_key(self.element, self.what)


def reason_key(element: str, what: str) -> str:
    """Names one find: a reason for one does not pass over the next."""
    return f"{element}: {what}"


@dataclass(frozen=True, slots=True)
class Lack:
    """What a check found missing, where it is mended, and the point, remedy or issue it is about."""

    what: str
    place: Place
    item: int = 0


Found = Iterator[Lack]
Check = Callable[[LetterFacts], Found]


def gap_of(facts: LetterFacts, element: LetterElement, lack: Lack, *, advised: bool = False) -> Gap:
    """The gap that a lack is for an element of the letter's rule, with the officer's reason where one is given."""
    excusable = element.need is Need.REASON and not advised
    reason = facts.words.reason(reason_key(element.id, lack.what)) if excusable else ""
    demanded = not advised and element.need is not Need.ADVICE and not reason
    return Gap(element.id, lack.what, element.provision, demanded, lack.place, lack.item, excusable, reason)


def updates_lacks(facts: LetterFacts) -> Found:
    """What was agreed about keeping in touch is not written down."""
    if facts.extension is None or not facts.extension.updates.strip():
        yield Lack("Say how often the resident will hear from you until then", Place.EXTENSION)


def ombudsman_lacks(facts: LetterFacts) -> Found:
    """The Ombudsman's details that Settings lack."""
    contact = facts.landlord.ombudsman
    if not (contact.name.strip() and any(contact.address_lines) and contact.phone.strip() and contact.how.strip()):
        yield Lack("The Ombudsman’s details are not complete in Settings", Place.SETTINGS)
