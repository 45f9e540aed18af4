"""A self-assessment as the desk keeps it: its provisions with their answers, and where it stands (F50 to F53).

Frozen pictures, like a case: nothing here is changed, a change makes a new picture. What
the Code's own wording is, the landlord's copy says; the desk ships none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.assessment.reading import Answer, Flag, Rag, SourceKind
from complaintdesk.domain.measures import Unit
from complaintdesk.domain.spelling import long_date


class AssessmentState(StrEnum):
    """Where a self-assessment stands. Only one that is READ or DRAFT can be changed."""

    READ = "being reviewed"
    DRAFT = "draft"
    APPROVED = "approved"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    COMPARED = "kept to compare"


EDITABLE = (AssessmentState.READ, AssessmentState.DRAFT)
"""The states in which words and answers may still be changed."""


class Occasion(StrEnum):
    """Why a self-assessment is made: the yearly one (8.1), or out of turn (8.3, 8.4)."""

    YEARLY = "yearly"
    RESTRUCTURE = "restructure or merger"
    PROCEDURES = "change of procedures"
    ORDERED = "asked for by the Ombudsman"

    @property
    def provision(self) -> str:
        """The provision of the Code that asks for it."""
        return {Occasion.YEARLY: "8.1", Occasion.ORDERED: "8.4"}.get(self, "8.3")


class Purpose(StrEnum):
    """What a self-assessment that is read from a file is brought in for."""

    DRAFT = "to begin from"
    PAST = "as it was published"
    OTHER = "another landlord’s"


class Review(StrEnum):
    """What the officer decided about a provision that was read from a file."""

    PENDING = "to be looked at"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    DOCUMENT = "document"
    CLAUSE = "policy clause"
    LETTER = "letter template"
    FIGURE = "live figure"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence in the landlord's words, one paragraph; `link` is a web address or "".

    A live figure has its key in `figure`, and in `text` the words it had when the version
    was approved; until then its words are made anew each time (`figure_words`).
    """

    kind: EvidenceKind
    text: str
    link: str = ""
    figure: str = ""


@dataclass(frozen=True, slots=True)
class ProvisionAction:
    """What will be done, by whom and by when; `by` is the last day, inclusive.

    `by_words` is the date as a file that was read had it. An action is done from `done_on` on.
    """

    what: str
    owner: str = ""
    by: date | None = None
    by_words: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class AnsweredProvision:
    """One provision of a self-assessment.

    `requirement` is the official wording from the landlord's own copy, "" where it has none.
    A “No” says in `commentary` why, and in `comply_by` until when the landlord will comply
    (inclusive). `note` is the officer's own and is never published. `left` is what was pointed
    out and is meant to stay as it is, in the words of `work.ToDo`. Of a provision that was
    read from a file, `review` is what was decided about it, `doubts` what was doubtful,
    `source_text` the words as they stood there and `places` where; otherwise they are empty.
    """

    number: str
    requirement: str = ""
    answer: Answer | None = None
    evidence: tuple[EvidenceItem, ...] = ()
    commentary: str = ""
    rag: Rag | None = None
    comply_by: date | None = None
    actions: tuple[ProvisionAction, ...] = ()
    note: str = ""
    left: tuple[str, ...] = ()
    review: Review | None = None
    doubts: tuple[Flag, ...] = ()
    source_text: str = ""
    places: tuple[str, ...] = ()

    @property
    def open_actions(self) -> tuple[ProvisionAction, ...]:
        """The actions that are not done."""
        return tuple(a for a in self.actions if a.done_on is None)

    @property
    def has_date(self) -> bool:
        """True where a day is named until which a “No” will be put right."""
        return self.comply_by is not None or any(a.by is not None for a in self.open_actions)


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A live figure as it stood when a version was approved; `number` is the provision it stands beside.

    `value` is in `unit` as in `domain.measures.Figure`. `counted` and `base` are the references of
    the cases counted and of those they are a share of.
    """

    number: str
    key: str
    label: str
    unit: Unit
    value: float | None
    text: str
    counted: tuple[str, ...] = ()
    base: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrozenEvidence:
    """The live evidence of an approved version: the figures of `first` to `last` (inclusive) as known on `as_of`."""

    first: date
    last: date
    as_of: date
    figures: tuple[FrozenFigure, ...] = ()

    @property
    def span(self) -> str:
        """The days that are counted, in words: “year to 31 March 2026”, or where it is not over the days so far."""
        if self.as_of < self.last:
            return f"{long_date(self.first)} to {long_date(self.as_of)}"
        if (self.last - self.first).days in (364, 365):
            return f"year to {long_date(self.last)}"
        return f"{long_date(self.first)} to {long_date(self.last)}"


@dataclass(frozen=True, slots=True)
class AssessmentHead:
    """What is said of a self-assessment as a whole.

    `year_end` is the last day of the landlord's year that it is about. `landlord` is the
    name of another landlord whose published one is kept to compare with, "" for our own.
    `begun_from` is the version it was copied from. `purpose` is None unless it came from a
    file; `aside` is what stood there and belongs to no provision, a paragraph each.
    `despite` is what the officer said where a version was approved with something still to
    do. `response` is the governing body's (8.2), given on `response_on`.
    """

    id: int
    year_end: date
    edition: str
    state: AssessmentState
    begun_on: date
    begun_by: str = ""
    begun_from: int | None = None
    landlord: str = ""
    occasion: Occasion = Occasion.YEARLY
    why: str = ""
    source_kind: SourceKind | None = None
    source_name: str = ""
    purpose: Purpose | None = None
    aside: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    minute: str = ""
    despite: str = ""
    published_on: date | None = None
    response: str = ""
    response_on: date | None = None

    @property
    def is_ours(self) -> bool:
        """False for another landlord's."""
        return not self.landlord

    @property
    def can_be_changed(self) -> bool:
        """True while its answers may still be changed."""
        return self.state in EDITABLE


@dataclass(frozen=True, slots=True)
class Assessment:
    """A whole self-assessment: every provision of its edition once, in the Code's order.

    `frozen` is the evidence kept with an approved version, None before.
    """

    head: AssessmentHead
    provisions: tuple[AnsweredProvision, ...]
    frozen: FrozenEvidence | None = None

    def provision(self, number: str) -> AnsweredProvision:
        """The provision of that number; raises KeyError where there is none."""
        found = next((p for p in self.provisions if p.number == number), None)
        if found is None:
            raise KeyError(number)
        return found


def figure_words(figure: FrozenFigure, span: str) -> str:
    """A live figure as a line of evidence: “Stage 1 …: 91.7% (33 of 36), year to 31 March 2026”."""
    if figure.value is None:
        return f"{figure.label}: nothing to count, {span}"
    of = f" ({len(figure.counted)} of {len(figure.base)})" if figure.unit is Unit.PERCENT and figure.base else ""
    return f"{figure.label}: {figure.text}{of}, {span}"
