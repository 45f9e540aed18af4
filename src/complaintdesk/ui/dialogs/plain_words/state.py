"""What the dialogs of the list of plain words show and say. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.plain_english.advice import AdviceKind

if TYPE_CHECKING:
    from complaintdesk.services.plain_words import Imported, ListedWord

KINDS = (
    (AdviceKind.JARGON, "Hard or office word"),
    (AdviceKind.BLAME, "Sounds like blame"),
    (AdviceKind.COLD, "Sounds cold"),
    (AdviceKind.SPELLING, "Right as it is spelt"),
)
NOTHING_FOUND = "Nothing in the list holds all of these words."
_EMPTY = {
    "own": "You have added nothing yet. Choose New to add a word, or Change to put a supplied one your way.",
    "off": "Nothing is switched off.",
    "spellings": "You have added no spellings yet. Choose New to add names of places, blocks or contractors.",
}


class Shown(StrEnum):
    """Which lines of the list are shown."""

    ALL = "all"
    OWN = "own"
    OFF = "off"
    SPELLINGS = "spellings"


SHOWN = (
    ("Everything", Shown.ALL),
    ("Your own words", Shown.OWN),
    ("Switched off", Shown.OFF),
    ("Right spellings", Shown.SPELLINGS),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is shown: whether it is on in a word, an icon and its colour; then the other columns."""

    word: ListedWord
    state: str
    icon: str
    colour: str
    instead_of: str
    write: str
    why: str
    origin: str

    @property
    def searched(self) -> str:
        """All its words, in small letters."""
        entry = self.word.entry
        forms = " ".join((*entry.find, *(form for way in entry.instead for form in way)))
        return f"{forms} {entry.say} {entry.why} {self.origin} {self.write}".casefold().replace("’", "'")


def line_of(word: ListedWord) -> Line:
    """A line of the list as it is shown."""
    entry = word.entry
    if word.is_spelling:
        why = "Never pointed out as a slip"
        return Line(word, "Spelling", "tick", "muted", word.name, "Right as it is spelt", why, "Yours")
    origin = "Supplied" if word.is_supplied else "Changed" if word.replaces else "Yours"
    state = ("On", "met", "good") if word.is_on else ("Off", "closed", "muted")
    write = " or ".join(dict.fromkeys(way[0] for way in entry.instead)) or entry.say
    return Line(word, *state, entry.name, write, entry.why, origin)


def lines_shown(lines: tuple[Line, ...], shown: Shown, text: str) -> list[Line]:
    """The lines of a part of the list that hold every word of `text`."""
    wanted = text.casefold().replace("’", "'").split()
    return [line for line in lines if _is_in(line.word, shown) and all(word in line.searched for word in wanted)]


def _is_in(word: ListedWord, shown: Shown) -> bool:
    match shown:
        case Shown.OWN:
            return word.own is not None
        case Shown.OFF:
            return not word.is_on
        case Shown.SPELLINGS:
            return word.is_spelling
    return True


def empty_words(shown: Shown, text: str) -> str:
    """What is said where no line is shown."""
    return NOTHING_FOUND if text.strip() or shown is Shown.ALL else _EMPTY[shown.value]


def detail_words(line: Line) -> str:
    """A line in full: all its forms, and why."""
    entry = line.word.entry
    if line.word.is_spelling:
        return f"“{line.word.name}” is never pointed out as a slip."
    parts = [f"{kind_words(entry.kind)}: {', '.join(entry.find)}."]
    if entry.instead:
        parts.append(f"Write: {'; or '.join(_forms(way) for way in entry.instead)}.")
    parts += [text for text in dict.fromkeys((entry.say, entry.why)) if text]
    if line.word.replaces:
        parts.append("You changed it; the supplied entry waits behind it.")
    if not line.word.is_on:
        parts.append("Switched off: it draws no advice.")
    return " ".join(parts)


def _forms(way: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(way))


def kind_words(kind: AdviceKind) -> str:
    """The kind as the list names it."""
    return dict(KINDS)[kind]


def ways_text(ways: tuple[tuple[str, ...], ...]) -> str:
    """Ways to put it as they are edited: one a line, forms parted by commas; one form that is for all stands once."""
    return "\n".join(way[0] if len(set(way)) == 1 else ", ".join(way) for way in ways)


def restore_question(lines: tuple[Line, ...]) -> tuple[str, str]:
    """What restoring the supplied list would do, and what it would leave; the first is "" where it would do nothing."""
    off = sum(not line.word.is_on and (line.word.is_supplied or line.word.replaces) for line in lines)
    replaced = sum(line.word.replaces for line in lines)
    does = []
    if off:
        does.append("1 entry is switched on again." if off == 1 else f"{off} entries are switched on again.")
    if replaced:
        does.append(
            "1 entry that you changed is as it was supplied again."
            if replaced == 1
            else f"{replaced} entries that you changed are as they were supplied again."
        )
    stays = "Words that you added besides, and right spellings, stay."
    return " ".join(does), stays


def imported_words(done: Imported) -> str:
    """What bringing in a file did."""
    lines = ["1 line was added." if done.added == 1 else f"{done.added} lines were added."]
    if done.changed:
        lines.append("1 was changed." if done.changed == 1 else f"{done.changed} were changed.")
    if done.already:
        lines.append(f"{done.already} {'was' if done.already == 1 else 'were'} there already.")
    return " ".join(lines)


_MOST_REFUSED = 5


def refused_words(done: Imported) -> str:
    """The lines that were left out and why, "" where there are none."""
    lines = [f"Line {number}: {why}" for number, why in done.refused[:_MOST_REFUSED]]
    more = len(done.refused) - _MOST_REFUSED
    if more > 0:
        lines.append("1 more line was left out." if more == 1 else f"{more} more lines were left out.")
    return "\n".join(lines)
