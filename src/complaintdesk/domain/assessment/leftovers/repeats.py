"""The same words in the commentary of provisions that have nothing to do with each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from complaintdesk.domain.assessment.leftovers.passages import Find, Passage, excerpt
from complaintdesk.domain.datafile import parse_file
from complaintdesk.domain.rulebook import Edition

LEAST = 25
"""So many words in the same order are a copy; fewer can be chance, or a turn of phrase."""

_RUN = 8
"""So many words in a row are looked for at once."""

_SLIPS = 3
"""So many words between two equal stretches may differ, and it is still one copy."""

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")

Related = Sequence[frozenset[str]]
"""Groups of provisions that are about the same thing."""


def parse_related(text: str, edition: Edition) -> tuple[frozenset[str], ...]:
    """The groups of provisions that may well be answered with the same words.

    Raises ValueError where the data is wrong: about another edition, a number that the
    edition does not have, or a group of one.
    """
    file = parse_file(text, "related").only("edition", "group")
    if file.text("edition") != edition.id:
        raise file.wrong(f"this is about {file.text('edition')}, not {edition.id}")
    known = {p.number for p in edition.provisions}
    groups = []
    for entry in file.entries("group", "group"):
        numbers = entry.only("about", "numbers").texts("numbers")
        entry.text("about")
        if unknown := sorted(set(numbers) - known):
            raise entry.wrong(f"no provision {', '.join(unknown)}")
        if len(set(numbers)) < 2 or len(set(numbers)) != len(numbers):
            raise entry.wrong("a group has at least two provisions, each once")
        groups.append(frozenset(numbers))
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class _Copy:
    """The words from `first` up to `last` of a passage, which the passages `places` have too."""

    first: int
    last: int
    places: frozenset[int]


def repeats(passages: Sequence[Passage], related: Related) -> Iterator[Find]:
    """Each text of LEAST words or more that unrelated provisions share: once, beside the first of them.

    Provisions of one section are related, and those of one group of `related`. Words count
    as the same whatever their case and marks; a few may differ.
    """
    words = [list(_WORD.finditer(p.text)) for p in passages]
    holders = _holders(words)
    told: set[frozenset[int]] = set()
    for place, passage in enumerate(passages):
        for copy in _copies(place, words[place], holders):
            everywhere = sorted(copy.places | {place})
            pairs = {frozenset((a, b)) for a in everywhere for b in everywhere if a != b}
            new = {frozenset((place, other)) for other in copy.places} - told
            if new and not _belong_together([passages[n].number for n in everywhere], related):
                told |= pairs
                yield _found(passage, words[place], copy, [passages[n].number for n in sorted(copy.places)])
        told |= {frozenset((place, other)) for other in range(len(passages))}


def _holders(words: Sequence[Sequence[re.Match[str]]]) -> dict[tuple[str, ...], set[int]]:
    """Which passages hold a run of words."""
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for place, those in enumerate(words):
        for run in _runs(those):
            holders[run].add(place)
    return holders


def _runs(words: Sequence[re.Match[str]]) -> Iterator[tuple[str, ...]]:
    keys = [re.sub(r"\W", "", w[0]).lower() for w in words]
    for start in range(len(keys) - _RUN + 1):
        yield tuple(keys[start : start + _RUN])


def _copies(place: int, words: Sequence[re.Match[str]], holders: dict[tuple[str, ...], set[int]]) -> list[_Copy]:
    """What a passage shares with others; stretches that overlap are one copy."""
    stretches: dict[int, list[list[int]]] = defaultdict(list)
    for start, run in enumerate(_runs(words)):
        for other in holders[run] - {place}:
            own = stretches[other]
            if own and start - own[-1][1] <= _SLIPS:
                own[-1][1] = start + _RUN
            else:
                own.append([start, start + _RUN])
    long = sorted(
        (first, last, other) for other, own in stretches.items() for first, last in own if last - first >= LEAST
    )
    copies: list[_Copy] = []
    for first, last, other in long:
        if copies and first < copies[-1].last:
            before = copies.pop()
            copies.append(_Copy(before.first, max(last, before.last), before.places | {other}))
        else:
            copies.append(_Copy(first, last, frozenset({other})))
    return copies


def _belong_together(numbers: Iterable[str], related: Related) -> bool:
    """True where one comes from each to every other by steps between related provisions."""
    rest = set(numbers)
    reached = {rest.pop()}
    while near := {n for n in rest if any(_are_related(n, r, related) for r in reached)}:
        reached |= near
        rest -= near
    return not rest


def _are_related(one: str, other: str, related: Related) -> bool:
    return one.split(".")[0] == other.split(".")[0] or any(one in g and other in g for g in related)


def _found(passage: Passage, words: Sequence[re.Match[str]], copy: _Copy, numbers: Sequence[str]) -> Find:
    start, end = words[copy.first].start(), words[copy.last - 1].end()
    *some, last = numbers
    where = f"{', '.join(some)} and {last}" if some else last
    said = excerpt(passage.text[start:end])
    return Find(passage, start, end - start, f"The same words stand in {where} too. Do they answer each? {said}")
