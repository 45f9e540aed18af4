"""Letters: which kind fits a case, and what the Code demands that is not there yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.casefile import LetterKind


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
