"""What the dialog for several letters says: choices, the state of each letter, what came of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.spelling import long_date

if TYPE_CHECKING:
    from complaintdesk.services.letters.batch import BatchChoice, BatchDeed, BatchItem, BatchReport, BatchRow

NOTHING = (
    "There is nothing to print together just now: no letter waits to be sent, and none is due that can be written "
    "for several cases alike."
)
NONE_READY = "None of these is ready yet: the line above says what the marked one still needs."
NO_PRINTER = (
    "No printer is set up on this computer, so nothing was printed or issued. Choose “Save as PDF files…” and print "
    "them from another computer."
)
NOT_PRINTED = "Nothing was printed. What is issued waits here until it is recorded as sent."
RECORD_TIP = "The letters that were just printed or saved, and no others of the list."
_WAYS = (
    "“Print” sends them to a printer; “Save as PDF files” puts a file for each letter, and one with all of them, into "
    "a folder."
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

    @property
    def first(self) -> int:
        """The first choice with a letter that can go; else the first of all, -1 where there is none."""
        ready = [at for at, lines in enumerate(self.lines) if any(line.may_go for line in lines)]
        return ready[0] if ready else min(0, len(self.names) - 1)

    def holding(self, items: tuple[BatchItem, ...]) -> int:
        """The choice that lists all of them; -1 where none does."""
        wanted = set(items)
        return next((at for at, lines in enumerate(self.lines) if wanted <= {line.item for line in lines}), -1)

    def after(self, name: str) -> int:
        """The choice that was shown before by that name, while something of it can still go; else the first."""
        same = [at for at, one in enumerate(self.names) if one.partition(" (")[0] == name.partition(" (")[0]]
        return next((at for at in same if any(line.may_go for line in self.lines[at])), self.first)


@dataclass(frozen=True, slots=True)
class Made:
    """Letters issued where they were not, and written: for the printer, or into a folder.

    What was issued stays so however writing ended; `report` is None and `failure` says why where it ended early.
    """

    deed: BatchDeed
    report: BatchReport | None
    failure: str = ""
    in_folder: bool = False

    @property
    def done(self) -> tuple[BatchItem, ...]:
        """The letters that are among the pages or in the folder: no others can have been sent."""
        return self.report.done if self.report is not None else ()

    @property
    def left_out(self) -> tuple[tuple[str, str], ...]:
        """References with why their letters were not issued, or not written."""
        return (*self.deed.left_out, *(self.report.left_out if self.report is not None else ()))

    @property
    def written(self) -> tuple[Path, ...]:
        """The files in the folder, the one with all letters last."""
        if self.report is None:
            return ()
        return (*self.report.written, *((self.report.joined,) if self.report.joined is not None else ()))

    @property
    def pages(self) -> bytes:
        """All letters for the printer; b"" where there are none, or writing ended early."""
        return self.report.pages if self.report is not None else b""

    @property
    def changes(self) -> Changes:
        """The cases whose letters were issued."""
        return self.deed.changes

    @property
    def stopped(self) -> bool:
        """True where the officer stopped it."""
        return self.deed.stopped or (self.report is not None and self.report.stopped)

    @property
    def is_whole(self) -> bool:
        """True where everything that could be written was, and it is something."""
        return bool(self.done) and not self.stopped and not self.failure


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
    count = letters(len(items))
    if not new:
        return f"{count}, exactly as issued. Nothing on the case is changed. {_WAYS}"
    if new == len(items):
        which = "It is" if new == 1 else "They are"
    else:
        which = f"{new} of them {'is' if new == 1 else 'are'}"
    return f"{count}. {which} issued first: dated today, and recorded on the case. {_WAYS}"


def one_line(line: Line) -> str:
    """A letter in the list of those that are looked at: its case and whom it is for."""
    return f"{line.letter} · {line.resident}"


def pages_words(line: Line, enclosed: tuple[str, ...]) -> str:
    """What the pages of a letter are: as issued or as they would be, and what follows the letter."""
    words = f"{line.state}, and printed exactly so." if line.item.letter_id is not None else _NOT_ISSUED
    return f"{words} Enclosed after the letter: {', '.join(enclosed)}." if enclosed else words


_NOT_ISSUED = "These are the pages as they would be issued today. Nothing is issued by looking at them."


def saved_words(done: int) -> str:
    """What lies in the folder beside the file that holds all of them."""
    return "" if done == 1 else "It holds all of them; each letter is a file of its own there too."


def record_words(count: int, listed: int) -> str:
    """What the button says that records the letters just made; others may be listed with them."""
    which = "all" if count == listed else f"the {'one' if count == 1 else count} done"
    return f"&Record {which} as sent by post today"


def done_words(made: Made) -> str:
    """What came of it; the reasons of those left out follow."""
    words = f"{letters(len(made.done))} {_are(len(made.done))} done."
    if not made.is_whole:
        issued = len(made.deed.done)
        words = f"{letters(issued)} {_are(issued)} issued; {_unfinished(made)}." if issued else "Nothing was issued."
    if made.stopped:
        words = f"Stopped. {words}"
    out = len(made.left_out)
    return f"{words} {out} {'was' if out == 1 else 'were'} left out:" if out else words


def _unfinished(made: Made) -> str:
    """How far writing came that ended early, or of which nothing came."""
    if not made.in_folder:
        return "nothing was printed"
    if made.failure:
        return "saving was not finished"
    return f"{len(made.done)} of them {_are(len(made.done))} saved" if made.done else "nothing was saved"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def letters(count: int) -> str:
    """1 letter, 2 letters."""
    return "1 letter" if count == 1 else f"{count} letters"
