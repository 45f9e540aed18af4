"""What the dialog for several letters says: choices, the state of each letter, what came of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.spelling import long_date

if TYPE_CHECKING:
    from complaintdesk.services.letters.batch import BatchChoice, BatchItem, BatchRow

NOTHING = (
    "There is nothing to print together just now: no letter waits to be sent, and none is due that can be written "
    "for several cases alike."
)


@dataclass(frozen=True, slots=True)
class Line:
    """One letter in the list: what it is, whom it is for, how it stands. `may_go` is False for one left out."""

    item: BatchItem
    letter: str
    resident: str
    state: str
    may_go: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """What the dialog begins with: the choices, and for each of them its lines."""

    names: tuple[str, ...]
    lines: tuple[tuple[Line, ...], ...]


def plain_kind(kind: LetterKind) -> str:
    """The kind with a capital: Acknowledgement at stage 1."""
    return kind.plain[0].upper() + kind.plain[1:]


def choice_name(choice: BatchChoice) -> str:
    """The words of a choice, with how many letters it has."""
    if choice.kind is None:
        return f"Issued, not yet recorded as sent ({len(choice.rows)})"
    return f"{plain_kind(choice.kind)}: due now ({len(choice.rows)})"


def line(row: BatchRow, why: str) -> Line:
    """One letter; `why` is why it cannot go out yet, "" where it can."""
    state = f"Not ready: {why}" if why else "Ready"
    if row.dated is not None:
        state = f"Issued {long_date(row.dated)}"
    letter = row.reference if row.dated is None else f"{row.reference}, {row.item.kind.plain}"
    return Line(row.item, letter, row.resident, state, not why)


def to_issue(items: tuple[BatchItem, ...]) -> int:
    """How many of them are not issued yet."""
    return sum(item.letter_id is None for item in items)


def chosen_words(items: tuple[BatchItem, ...]) -> str:
    """What will be done with the letters that are ticked."""
    if not items:
        return "Tick the letters that are to go together."
    new = to_issue(items)
    if not new:
        return f"{letters(len(items))} to print, exactly as issued. Nothing is changed by printing."
    return (
        f"{letters(len(items))} to print. {'It is' if new == 1 else f'{new} of them are'} issued first: dated today, "
        "kept exactly as printed, and recorded on the case."
    )


def done_words(done: int, left_out: int, *, stopped: bool) -> str:
    """What came of it."""
    words = f"{letters(done)} {'is' if done == 1 else 'are'} done."
    if stopped:
        words = f"Stopped. {words}"
    if left_out:
        words += f" {left_out} {'was' if left_out == 1 else 'were'} left out; the list says why."
    return words


def letters(count: int) -> str:
    """1 letter, 2 letters."""
    return "1 letter" if count == 1 else f"{count} letters"
