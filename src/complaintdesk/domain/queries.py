"""What lists are asked for and what they show: small rows, never whole case files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.casefile import CaseKind


class CaseOrder(StrEnum):
    """The columns by which a list of cases can be put in order."""

    RECEIVED = "received"
    REFERENCE = "reference"
    RESIDENT = "resident"
    HOME = "home"
    THEME = "theme"
    HANDLER = "handler"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """A list of cases: `text` is searched in references, names, homes, words, points and notes.

    Every word of `text` must occur (as the beginning of a word); None leaves a filter
    out. Dates of receipt include both ends.
    """

    text: str = ""
    kind: CaseKind | None = None
    open_only: bool = False
    stage: int | None = None
    handler: str | None = None
    theme: str | None = None
    received_from: date | None = None
    received_to: date | None = None
    order: CaseOrder = CaseOrder.RECEIVED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One row of a list of cases; `stage` is 0 for what is not a complaint.

    `refused` is the stage whose refusal stands (1 not accepted, 2 not taken to stage 2), 0 for none.
    """

    id: int
    reference: str
    kind: CaseKind
    received_on: date
    resident: str
    home: str
    theme: str
    handler: str
    stage: int
    is_open: bool
    responded_on: date | None
    refused: int = 0


@dataclass(frozen=True, slots=True)
class CaseScope:
    """Which whole case files to load; an empty scope is all of them. Dates of receipt include both ends.

    `with_outstanding` takes open cases and closed ones with something not yet done: an action, a
    promise, an Ombudsman's date, a restriction or adjustments under review, a neighbouring clock, a refusal
    that was not told. `untold_from` takes with them those that were closed without an answer, or that
    have an action done, on that day or later, of which the resident was not told.
    `touched_from`/`touched_to` takes cases that were closed, any of whose stages was opened or
    responded to, or that have a determination, within the span.
    """

    ids: tuple[int, ...] | None = None
    with_outstanding: bool = False
    untold_from: date | None = None
    touched_from: date | None = None
    touched_to: date | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry of the journal. `at` is UTC in ISO form; `diff` is JSON of what changed, old and new.

    `hash` is the SHA-256 of the previous entry's hash and this entry's own content.
    """

    number: int
    at: str
    who: str
    act: str
    case_id: int | None
    diff: str
    hash: str


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """What the officer wrote for a letter that is not issued yet; `record` is JSON of all but opening and closing."""

    case_id: int
    kind: str
    opening: str
    closing: str
    saved_at: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class PackSnapshot:
    """A board pack as it was made: the figures it rests on, and the files' hashes."""

    id: int
    quarter: str
    made_at: str
    made_by: str
    figures: str
    pdf_attachment: int
    xlsx_attachment: int
