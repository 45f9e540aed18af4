"""A self-assessment as it was read from a landlord's own copy, before anybody accepted it.

Nothing here is guessed in silence: what was not read stays empty, and each doubt is a flag
beside its provision. The requirement is the wording of the copy that was read; the desk
itself ships none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SourceKind(StrEnum):
    """What kind of file an assessment was read from."""

    TEXT = "text"
    WORD = "word"
    PDF = "pdf"
    EXCEL = "excel"
    CSV = "csv"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class SourceName:
    """The file that was read: its kind, and its name without its folder."""

    kind: SourceKind
    name: str


class Answer(StrEnum):
    """Whether the landlord says that it complies with a provision."""

    YES = "yes"
    NO = "no"


class Rag(StrEnum):
    """How sure the landlord is of its answer, in the colours some landlords add to the form."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class FlagKind(StrEnum):
    """What is doubtful about a provision that was read."""

    ANSWER_MISSING = "answer missing"
    ANSWER_UNCLEAR = "answer unclear"
    GARBLED = "garbled"
    NUMBER_ELSEWHERE = "number elsewhere"
    NUMBER_TWICE = "number twice"
    REQUIREMENT_DIFFERS = "requirement differs"
    REQUIREMENT_MISSING = "requirement missing"
    EVIDENCE_MISSING = "evidence missing"
    EVIDENCE_SHARED = "evidence shared"
    COMMENTARY_MISSING = "commentary missing"
    COMMENTARY_SHARED = "commentary shared"
    CUT_OFF = "cut off"
    PLACE_UNSURE = "place unsure"
    RAG_UNCLEAR = "rag unclear"


@dataclass(frozen=True, slots=True)
class Flag:
    """One doubt: its kind, and in plain words what is doubtful and why."""

    kind: FlagKind
    words: str


@dataclass(frozen=True, slots=True)
class ReadAction:
    """Something the landlord wrote that it will do; `by_words` as written, `by` the last day they mean, inclusive.

    `owner` and `done_on` are given where a column of actions says them.
    """

    text: str
    by_words: str = ""
    by: date | None = None
    owner: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReadProvision:
    """One provision as it was read.

    `places` say where in the source its words stood ("line 123", "page 4, table 1, row 6"),
    in their order; `source_text` is those words as they stood there. Paragraphs within
    evidence and commentary are parted by a line end. `comply_by` is the day, inclusive, that
    stands beside a “No” in a form of this desk's own.
    """

    number: str
    requirement: str = ""
    answer: Answer | None = None
    evidence: str = ""
    commentary: str = ""
    rag: Rag | None = None
    actions: tuple[ReadAction, ...] = ()
    flags: tuple[Flag, ...] = ()
    places: tuple[str, ...] = ()
    source_text: str = ""
    comply_by: date | None = None


@dataclass(frozen=True, slots=True)
class ReadAssessment:
    """A whole self-assessment as read: its provisions in the Code's order, each number at most once.

    `missing` are the provisions of the edition that were not found. `columns` are the
    columns the source has ("number", "requirement", "answer", "evidence", "commentary",
    "rag", or the source's own heading for any other). `aside` is what stands in the source
    and belongs to no provision, in its order: titles, notes, a table of versions.
    """

    provisions: tuple[ReadProvision, ...]
    missing: tuple[str, ...]
    source: SourceName
    columns: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
