"""Residents' names and addresses among words that are about to be printed for others to read.

It looks for what a careful reader would see, and only warns: a surname can be a street's
name too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from complaintdesk.domain.addresses import as_lines
from complaintdesk.domain.measures import PackFigures

_WORD = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "and", "son", "sons", "family", "the", "not", "given"}
_FEWEST_LETTERS = 2
_LONGEST_PHRASE = 6


@dataclass(frozen=True, slots=True)
class Printed:
    """Words of a case that would be printed, and what they are there."""

    reference: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Who a case is about, or who acts for them: names and addresses as they were written down."""

    reference: str
    names: tuple[str, ...]
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name or address found among the words of case `reference`, which is where it is mended."""

    reference: str
    where: str
    found: str


def printed_words(pack: PackFigures) -> tuple[Printed, ...]:
    """What officers typed that a board pack or its workbook prints."""
    reasons = (Printed(e.reference, "the reason for an extension", e.reason) for e in pack.extensions)
    actions = (Printed(a.reference, "an action", a.what) for a in pack.actions)
    owners = (Printed(a.reference, "who sees to an action", a.owner) for a in pack.actions)
    return (*reasons, *actions, *owners)


def names_found(printed: Sequence[Printed], people: Iterable[KnownPerson]) -> tuple[NameFound, ...]:
    """Where names or addresses of these people stand in the words, each once, in the order of the words.

    In the words of a person's own case any part of their name counts that begins with a
    capital there, and any line of their address with a number in it; in those of other
    cases only their first and last name together, or a street with its number.
    """
    phrases = [_phrases(p.text) for p in printed]
    everything: dict[str, list[int]] = {}
    for place, known in enumerate(phrases):
        for phrase in known:
            everything.setdefault(phrase, []).append(place)
    own: dict[str, list[int]] = {}
    for place, words in enumerate(printed):
        own.setdefault(words.reference, []).append(place)
    found: set[tuple[int, str]] = set()
    for person in people:
        near, far = dict(_own_marks(person)), dict(_marks(person))
        here = own.get(person.reference, ())
        hits = [(place, as_written) for place in here for mark, as_written in near.items() if mark in phrases[place]]
        hits += [(p, written) for mark, written in far.items() for p in everything.get(mark, ()) if p not in here]
        found.update(hits)
    told = sorted((place, text) for place, text in found if not _is_part(text, place, found))
    return tuple(NameFound(printed[place].reference, printed[place].where, text) for place, text in told)


def _is_part(text: str, place: int, found: set[tuple[int, str]]) -> bool:
    """True where a longer find in the same words tells it too."""
    return any(p == place and text != other and text in other.split(" ") for p, other in found)


def _words(text: str) -> list[str]:
    return [_POSSESSIVE.sub("", word).replace("’", "'") for word in _WORD.findall(text)]


def _phrases(text: str) -> set[str]:
    """Every run of up to six words, small; a word alone only where it begins with a capital."""
    words = _words(text)
    small = [w.casefold() for w in words]
    found = {word.casefold() for word in words if word[0].isupper()}
    for first in range(len(small)):
        for end in range(first + 2, min(first + _LONGEST_PHRASE, len(small)) + 1):
            found.add(" ".join(small[first:end]))
    return found


def _phrase(text: str) -> str:
    return " ".join(word.casefold() for word in _words(text))


def _own_marks(person: KnownPerson) -> Iterator[tuple[str, str]]:
    """What gives a person away in the words of their own case, with how it is told."""
    for name in person.names:
        for word in _words(name):
            if len(word) >= _FEWEST_LETTERS and word.casefold() not in _TITLES and not word.islower():
                yield word.casefold(), word
    for line in _numbered_lines(person):
        yield _phrase(line), line
    yield from _marks(person)


def _marks(person: KnownPerson) -> Iterator[tuple[str, str]]:
    """What gives a person away wherever it stands."""
    for name in person.names:
        words = [w for w in _words(name) if w.casefold() not in _TITLES]
        if len(words) > 1:
            yield f"{words[0]} {words[-1]}".casefold(), f"{words[0]} {words[-1]}"
    for line in _numbered_lines(person):
        if len(line.split()) >= 3:
            yield _phrase(line), line


def _numbered_lines(person: KnownPerson) -> Iterator[str]:
    """The lines of an address that are of one home: "Flat 2", "3 Quay Street", "AN1 2BC"."""
    for address in person.addresses:
        for line in as_lines(address):
            if any(c.isdigit() for c in line) and len(line.split()) > 1:
                yield line
