"""What a batch of letters is made of: its letters, what could go together, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.services.letters.files import LetterFormat

Progress = Callable[[int, int], None]
"""Told after every letter: how many of how many are done."""


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One letter of a batch: an issued one by its id, or (None) the letter of that kind as it would be today."""

    case_id: int
    kind: LetterKind
    letter_id: int | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A letter that could be printed with others. `dated` is None for one that is not issued."""

    item: BatchItem
    reference: str
    resident: str
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class BatchChoice:
    """Letters that belong together: all of one kind that are due, or (None) all issued and not recorded as sent."""

    kind: LetterKind | None
    rows: tuple[BatchRow, ...]


@dataclass(frozen=True, slots=True)
class BatchOutput:
    """What is made of a batch. `folder` takes one file a letter; None is for the printer alone.

    `right_hand` begins every letter on the front of a sheet, for printing on both sides.
    """

    folder: Path | None = None
    form: LetterFormat = LetterFormat.PDF
    right_hand: bool = False


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What came of writing a batch.

    `written` are the single files. `joined` is the file with all letters and their enclosures,
    None where there is no folder, no PDF was asked for, or the work was stopped; `pages` is
    its content. `left_out` pairs references with why, in plain words.
    """

    done: tuple[BatchItem, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    written: tuple[Path, ...] = ()
    joined: Path | None = None
    pages: bytes = b""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class BatchDeed:
    """What came of issuing letters, or of recording them as sent: those done, and those left out with the reason."""

    done: tuple[BatchItem, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    changes: Changes = Changes()
    stopped: bool = False
