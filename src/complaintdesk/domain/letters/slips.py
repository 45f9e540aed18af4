"""What slips into letters and should not: unfilled fields, old addresses, other people's names, internal notes.

It looks at the words of the whole letter as composed, the template's as well as the officer's own.
Each find holds the letter back until it is mended or the officer writes down why it is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from complaintdesk.domain.datafile import parse_file
from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.letters.gaps import Gap, Lack, Place, gap_of
from complaintdesk.domain.rulebook import LetterElement, Need

_PRIVACY = "data protection law"

UNFILLED = LetterElement("unfilled", "Has nothing left to fill in", "6.9", Need.REASON)
SUPERSEDED = LetterElement("superseded", "Names nothing that no longer holds", "3.7", Need.REASON)
ADJUSTMENT = LetterElement("adjustment", "Follows what was agreed with the resident", "5.10", Need.REASON)
OTHER_PEOPLE = LetterElement("other_people", "Names no other resident", _PRIVACY, Need.REASON)
NOTES = LetterElement("notes", "Repeats no note for the file", _PRIVACY, Need.REASON)

SLIPS = (UNFILLED, SUPERSEDED, ADJUSTMENT, OTHER_PEOPLE, NOTES)
"""What is looked for in every letter; a line appears only where something is found."""


@dataclass(frozen=True, slots=True)
class Superseded:
    """Something that older letters and templates say and that no longer holds: how to know it, and what to say now.

    `source` and `since` tell where that comes from.
    """

    pattern: re.Pattern[str]
    what: str
    source: str
    since: str


def parse_superseded(text: str) -> tuple[Superseded, ...]:
    """The list in our own data file; raises ValueError for what is wrong in it."""
    found = []
    for entry in parse_file(text, "superseded").only("superseded").entries("superseded", "superseded"):
        entry.only("pattern", "what", "source", "since")
        try:
            pattern = re.compile(entry.text("pattern"), re.IGNORECASE)
        except re.error as error:
            raise entry.wrong(f"pattern: {error}") from None
        found.append(Superseded(pattern, entry.text("what"), entry.text("source"), entry.text("since")))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What the check must be told: whose names of other residents stand in the letter, and what no longer holds."""

    other_people: tuple[str, ...] = ()
    superseded: tuple[Superseded, ...] = ()


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter as it is looked over: its facts, its words with each block on a line, and what was looked up."""

    facts: LetterFacts
    text: str
    looked_up: LookedUp

    @property
    def known_words(self) -> str:
        """Names and words of others, which may hold any character."""
        case, landlord = self.facts.case, self.facts.landlord
        person = case.representative
        parts = [case.resident.name, case.home.address, case.words, case.outcomes_sought]
        parts += [point.text for point in case.points]
        parts += [landlord.name, *landlord.address_lines]
        parts += [person.name, person.address] if person is not None else []
        return "\n".join(parts)


def slips(facts: LetterFacts, text: str, looked_up: LookedUp) -> Iterator[Gap]:
    """What slipped into the letter whose words are `text`, not broken into lines within its blocks."""
    letter = _Letter(facts, text, looked_up)
    for element, look in _LOOKS:
        for what in look(letter):
            yield gap_of(facts, element, Lack(what, Place.LETTER))


_UNFILLED = re.compile(
    r"\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<[A-Za-z][^>@\n]{0,40}>|«[^»\n]{1,60}»"
    r"|\b(?:TBC|TBA|xx+)\b|\?\?\?+|\bDD[/.]MM(?:[/.]Y+)?\b|\bclick or tap\b[^.\n]{0,30}"
    r"|\b(?:delete as appropriate|to be confirmed|insert (?:date|name|amount|address|reason|details))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _marks_in(line: str) -> tuple[str, ...]:
    """Marks to be filled in; most lines of a letter are the same in many letters, so what was found is remembered."""
    return tuple(match[0].strip() for match in _UNFILLED.finditer(line))


def _unfilled(letter: _Letter) -> Iterator[str]:
    """Marks such as [date] or TBC; the resident's own name and words may hold such characters."""
    known = letter.known_words
    seen: set[str] = set()
    for mark in (mark for line in letter.text.splitlines() for mark in _marks_in(line)):
        if mark not in seen and mark not in known:
            seen.add(mark)
            yield f"“{mark}” looks like something still to be filled in"


@lru_cache(maxsize=16_384)
def _old_in(line: str, pattern: re.Pattern[str]) -> str:
    """What a line says that no longer holds, "" where it says nothing of the kind."""
    match = pattern.search(line)
    return match[0] if match is not None else ""


def _superseded(letter: _Letter) -> Iterator[str]:
    for entry in letter.looked_up.superseded:
        found = next((said for line in letter.text.splitlines() if (said := _old_in(line, entry.pattern))), "")
        if found:
            yield f"“{found}”: {entry.what} (since {entry.since})"


_CANNOT_SHOW = {
    "a translation or another language": "translat|interpret|language",
    "a call or a visit first": r"\b(?:phone|call|ring|telephone|visit|read|in person)",
    "another form": r"braille|audio|easy[ -]read|\bBSL\b|\b(?:coloured|yellow|cream) paper|\bemail|\btext\b|\bonly\b"
    r"|\bnever\b|\b(?:no|not by) (?:letters?|post)\b",
}
_LARGE = r"large[ -]print|\b(?:1[4-9]|2\d)[ -]?(?:pt|point)\b|(?:large|big)(?:ger)? (?:type|letters|print)"


_NOT_WANTED = re.compile(r"\bno (?:(?:tele)?phone )?(?:calls?|visits?)\b[^,;.]*", re.IGNORECASE)
"""Calls or visits that are not wanted: a letter follows that by itself."""


def _adjustment(letter: _Letter) -> Iterator[str]:
    """An adjustment that the letter by itself does not show; large print it shows."""
    agreed = letter.facts.case.resident.adjustments.strip()
    asked = _NOT_WANTED.sub("", agreed)
    if re.search(_LARGE, asked, re.IGNORECASE) and not letter.facts.case.resident.large_print:
        yield f"It was agreed: “{agreed}”. This letter is in ordinary print: tick large print on the case"
    kinds = [kind for kind, words in _CANNOT_SHOW.items() if re.search(words, asked, re.IGNORECASE)]
    if kinds:
        yield f"It was agreed: “{agreed}”. Say how you follow it for this letter ({'; '.join(kinds)})"


def _other_people(letter: _Letter) -> Iterator[str]:
    for name in letter.looked_up.other_people:
        yield f"It names {name}, who is another resident of yours"


_WORD = re.compile(r"\w+")
_SHORTEST_COPY = 7
"""So many words in a row that a note and the letter share are no accident."""


_PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "ap"}
)
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr")
_LONGEST_NAME = 5


def name_candidates(text: str) -> tuple[str, ...]:
    """Two to five words in a row that begin with a capital, or a small word such as “van”: what could be somebody's full name, each once.

    A name is written down with its title or without: both are among them.
    """
    return tuple(dict.fromkeys(name for line in text.splitlines() for name in _names_in(line)))


@lru_cache(maxsize=4096)
def _names_in(line: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    words = list(_NAME.finditer(line))
    for at, first in enumerate(words):
        if not first[0][0].isupper():
            continue
        for end in range(at + 1, min(at + _LONGEST_NAME, len(words))):
            small = words[end][0].lower() in _PARTICLES
            between = line[words[end - 1].end() : words[end].start()].strip(" .\xa0")
            if between or not (small or words[end][0][0].isupper()):
                break
            if small:
                continue
            name = " ".join(word[0] for word in words[at : end + 1])
            found.update(dict.fromkeys((name, *(f"{title} {name}" for title in _TITLES))))
    return tuple(found)


def _notes(letter: _Letter) -> Iterator[str]:
    notes = [contact for contact in letter.facts.case.contacts if contact.direction == "note"]
    if not notes:
        return
    said, known = _runs(letter.text), _runs(letter.known_words)
    for contact in notes:
        words = [m[0] for m in _WORD.finditer(contact.words)]
        for at in range(len(words) - _SHORTEST_COPY + 1):
            run = tuple(w.casefold() for w in words[at : at + _SHORTEST_COPY])
            if run in said and run not in known:
                yield f"“{' '.join(words[at : at + _SHORTEST_COPY])}…” stands in a note for the file"
                break


def _runs(text: str) -> set[tuple[str, ...]]:
    words = [m[0].casefold() for m in _WORD.finditer(text)]
    return {tuple(words[at : at + _SHORTEST_COPY]) for at in range(len(words) - _SHORTEST_COPY + 1)}


Look = Callable[[_Letter], Iterable[str]]

_LOOKS: tuple[tuple[LetterElement, Look], ...] = (
    (UNFILLED, _unfilled),
    (SUPERSEDED, _superseded),
    (ADJUSTMENT, _adjustment),
    (OTHER_PEOPLE, _other_people),
    (NOTES, _notes),
)
