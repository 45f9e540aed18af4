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
from complaintdesk.domain.names import UNNAMED, salutation
from complaintdesk.domain.rulebook import LetterElement, Need
from complaintdesk.domain.written_names import estate_of, has_died

_PRIVACY = "data protection law"

UNFILLED = LetterElement("unfilled", "Has nothing left to fill in", "6.9", Need.REASON)
SUPERSEDED = LetterElement("superseded", "Names nothing that no longer holds", "3.7", Need.REASON)
ADJUSTMENT = LetterElement("adjustment", "Follows what was agreed with the resident", "5.10", Need.REASON)
OTHER_PEOPLE = LetterElement("other_people", "Names no other resident", _PRIVACY, Need.REASON)
NOTES = LetterElement("notes", "Repeats no note for the file", _PRIVACY, Need.REASON)

ADDRESS = LetterElement("address", "Has an address to go to", "3.1", Need.ADVICE)

ADDRESSEE = LetterElement("addressee", "Is written to somebody who can read it", "3.1", Need.ADVICE)

SLIPS = (UNFILLED, SUPERSEDED, ADJUSTMENT, OTHER_PEOPLE, NOTES, ADDRESS, ADDRESSEE)
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
    other_homes: tuple[str, ...] = ()
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


@lru_cache(maxsize=2048)
def _kept(look: Callable[[str], tuple[str, ...]], line: str) -> tuple[str, ...]:
    return look(line)


def _remembered(look: Callable[[str], tuple[str, ...]], line: str) -> tuple[str, ...]:
    """What is found in a line; most lines of a letter are the same in many letters, and are looked at once."""
    return _kept(look, line) if len(line) <= _REMEMBERED else look(line)


def forget_lines() -> None:
    """Lets go of every line that was looked at: a closed desk leaves no words behind."""
    _kept.cache_clear()


_UNFILLED = re.compile(
    r"\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<[A-Za-z][^>@\n]{0,40}>|«[^»\n]{1,60}»"
    r"|\b(?:TBC|TBA|xx+)\b|\?\?\?+|\bDD[/.]MM(?:[/.]Y+)?\b|\bclick or tap\b[^.\n]{0,30}"
    r"|\bnotes? (?:for|to) (?:the )?file\b|\bnot for (?:the )?resident\b|\binternal (?:only|use)\b"
    r"|\b(?:delete as appropriate|to be confirmed|insert (?:date|name|amount|address|reason|details))\b",
    re.IGNORECASE,
)


def _marks_in(line: str) -> tuple[str, ...]:
    return tuple(match[0].strip() for match in _UNFILLED.finditer(line))


def _unfilled(letter: _Letter) -> Iterator[str]:
    """Marks such as [date] or TBC; the resident's own name and words may hold such characters."""
    known = letter.known_words
    seen: set[str] = set()
    for mark in (mark for line in letter.text.splitlines() for mark in _remembered(_marks_in, line)):
        if mark not in seen and mark not in known:
            seen.add(mark)
            yield f"“{mark}” looks like something still to be filled in"


def _superseded(letter: _Letter) -> Iterator[str]:
    for entry in letter.looked_up.superseded:
        match = next((m for line in letter.text.splitlines() if (m := entry.pattern.search(line))), None)
        if match is not None:
            yield f"“{match[0]}”: {entry.what} (since {entry.since})"


_LARGE = re.compile(
    r"large(?:r)?[ -](?:print|font|type|letters)|\b(?:1[4-9]|2\d)[ -]?(?:pt|point)?\b|font size"
    r"|big(?:ger)? (?:type|letters|print|font)",
    re.IGNORECASE,
)
_NO_LETTER = re.compile(
    r"\bno (?:(?:tele)?phone )?(?:calls?|visits?)\b|\b(?:calls?|visits?) (?:only )?(?:after|before|between)\b"
    r"|wheelchair|ground floor|\bramp\b|same person|time to (?:answer|reply|think)|\bmeetings?\b|\bparcels?\b",
    re.IGNORECASE,
)
"""Adjustments that are no matter of a letter."""


def _adjustment(letter: _Letter) -> Iterator[str]:
    """Whatever was agreed and the letter by itself does not show; large print it shows where the case says so.

    What is not understood is asked about: a resident who was promised something is better asked for once too often.
    """
    resident = letter.facts.case.resident
    agreed = resident.adjustments.strip()
    clauses = [clause for clause in re.split(r"[,;:.\n]|\band\b", agreed) if clause.strip()]
    large = [clause for clause in clauses if _LARGE.search(clause)]
    if large and not resident.large_print:
        yield f"It was agreed: “{agreed}”. This letter is in ordinary print: tick large print on the case"
    asks = [clause for clause in clauses if not _ABOUT.match(clause)] or clauses
    if any(not _NO_LETTER.search(clause) for clause in asks if clause not in large):
        yield f"It was agreed: “{agreed}”. Say how you follow it for this letter"


_ABOUT = re.compile(
    r"\s*(?:(?:partly|partially|nearly)?\s*(?:sighted|blind|deaf)|hard of hearing|works? nights?|anxiety"
    r"|please|thank you)\s*$",
    re.IGNORECASE,
)
"""The reason that was given for an adjustment, and courtesies: nothing that a letter could follow."""


def _other_people(letter: _Letter) -> Iterator[str]:
    for name in letter.looked_up.other_people:
        yield f"It names {name}, who is another resident of yours"
    for home in letter.looked_up.other_homes:
        yield f"It gives the address {home}, which is another home of yours"


_CALLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? ([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_STREET = re.compile(r"\b(?:Flat \d+[A-Za-z]?|\d{1,4}[A-Za-z]?),? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")


def surnames_called(text: str) -> tuple[str, ...]:
    """Surnames with a title alone before them ("Mr Smith"), each once."""
    found = (_OWNED.sub("", match[1]) for match in _CALLED.finditer(text))
    return tuple(dict.fromkeys(name for name in found if name[:1].isupper()))


def street_candidates(text: str) -> tuple[str, ...]:
    """What could be the first line of a home's address ("5 High Street"), each once, the shorter ones too."""
    found: dict[str, None] = {}
    for match in _STREET.finditer(text):
        words = match[0].split(" ")
        found.update(dict.fromkeys(" ".join(words[:end]) for end in range(2, len(words) + 1)))
    return tuple(found)


_PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "ap"}
)
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OWNED = re.compile(r"['’]s$")
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr")
_LONGEST_NAME = 5
_REMEMBERED = 300
"""Lines of more characters are what officers type; only shorter ones, which many letters share, are remembered."""


def name_candidates(text: str) -> tuple[str, ...]:
    """Two to five words in a row that begin with a capital, or a small word such as “van”: what could be a full name.

    A name is written down with its title or without: both are among them, each once.
    """
    return tuple(dict.fromkeys(name for line in text.splitlines() for name in _remembered(_names_in, line)))


def _names_in(line: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    words = [(_OWNED.sub("", m[0]), m.start(), m.end()) for m in _NAME.finditer(line)]
    for at, (first, _, _) in enumerate(words):
        if not first[:1].isupper():
            continue
        for end in range(at + 1, min(at + _LONGEST_NAME, len(words))):
            word, start, _ = words[end]
            small = word.lower() in _PARTICLES
            if line[words[end - 1][2] : start].strip(" .\xa0") or not (small or word[:1].isupper()):
                break
            if small:
                continue
            name = " ".join(word for word, _, _ in words[at : end + 1])
            found.update(dict.fromkeys((name, *(f"{title} {name}" for title in _TITLES))))
            if _OWNED.search(line[start : words[end][2]]):
                break
    return tuple(found)


_WORD = re.compile(r"\w+")
_SHORTEST_COPY = 7
"""So many words in a row that a note and the letter share are no accident."""


def _notes(letter: _Letter) -> Iterator[str]:
    """What stands in a note for the file, and in the letter too: seven words in a row, or a whole shorter note."""
    notes = [contact.words for contact in letter.facts.case.contacts if contact.direction == "note"]
    if not notes:
        return
    said, known = _words_of(letter.text), _words_of(letter.known_words)
    for note in notes:
        words = [m[0] for m in _WORD.finditer(note)]
        length = min(len(words), _SHORTEST_COPY)
        if length < _SHORTEST_NOTE:
            continue
        copied, own = _runs(said, length), _runs(known, length)
        for at in range(len(words) - length + 1):
            run = tuple(word.casefold() for word in words[at : at + length])
            if run in copied and run not in own:
                yield f"“{' '.join(words[at : at + length])}…” stands in a note for the file"
                break


_SHORTEST_NOTE = 3


def _words_of(text: str) -> list[str]:
    return [m[0].casefold() for m in _WORD.finditer(text)]


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def _recipient(facts: LetterFacts) -> tuple[str, str]:
    """Whose name the letter bears, and their address."""
    case, person = facts.case, facts.acting
    if person is not None:
        return person.name, person.address
    return case.resident.name, f"{case.home.address}{case.home.postcode}"


def _address(letter: _Letter) -> Iterator[str]:
    name, address = _recipient(letter.facts)
    if not address.strip():
        yield f"No address of {name} is recorded: the window of an envelope stays empty"


def _addressee(letter: _Letter) -> Iterator[str]:
    """Somebody who died: the envelope bears the name as it is recorded, "deceased" and all."""
    name, _ = _recipient(letter.facts)
    if not has_died(name) or estate_of(name) is not None:
        return
    if salutation(name) == UNNAMED:
        yield (
            f"“{name}” says that somebody has died, and this letter goes to that name. Find out who looks after the "
            "estate, and record them on the case as acting for the resident, or change the name to “The Personal "
            "Representatives of …”"
        )
    else:
        yield (
            f"“{name}” stands on the envelope as it is recorded. Take the person who has died out of the name, so that "
            "the letter is kind to read"
        )


Look = Callable[[_Letter], Iterable[str]]

_LOOKS: tuple[tuple[LetterElement, Look], ...] = (
    (UNFILLED, _unfilled),
    (SUPERSEDED, _superseded),
    (ADJUSTMENT, _adjustment),
    (OTHER_PEOPLE, _other_people),
    (NOTES, _notes),
    (ADDRESS, _address),
    (ADDRESSEE, _addressee),
)
