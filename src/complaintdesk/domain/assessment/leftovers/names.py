"""Another landlord's name, left from a text that was copied or from a template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from complaintdesk.domain.assessment.leftovers.passages import Find, Passage

_COMPANY = re.compile(r"(?:,? (?:Ltd|Limited|plc|LLP))+\.?$")

_LANDLORD = re.compile(
    r"(?<![\w’'.@/-])(?P<own>(?:[A-Z][\w’'&-]*(?: (?:and|&) | )){1,3}?)"
    r"(?P<kind>Housing (?:Association|Group|Trust|Society|Partnership|Co-operative)|Homes|Housing|Living)(?![\w’'-]*\w)"
    r"(?! (?:&|and) [A-Z]| [A-Z][a-z])"
)
"""A proper name such as landlords have, that nothing follows which would make another thing of it."""

_COMMON = frozenset({
    "a", "act", "affordable", "all", "an", "and", "any", "are", "assistant", "assisted", "at", "better", "both",
    "care", "chartered", "chief", "communities", "community", "cost", "council", "customer", "customers",
    "daily", "decent", "department", "director", "empty", "every", "executive", "extra", "for", "from",
    "general", "good", "green", "group", "head", "healthy", "homes", "housing", "in", "independent", "inside",
    "institute", "into", "is", "it", "leasehold", "living", "local", "manager", "managing", "minister", "more",
    "my", "national", "needs", "new", "no", "of", "officer", "older", "on", "other", "our", "ownership",
    "people", "person", "persons", "private", "public", "quality", "registered", "regulator", "rented",
    "retirement", "rural", "safe", "service", "shared", "sheltered", "social", "some", "standard", "strategic",
    "student", "supported", "temporary", "tenants", "that", "the", "their", "these", "this", "to", "under",
    "warm", "we", "with", "your",
})  # fmt: skip
"""Words that make no name of “… Homes” or “… Living”."""


def other_landlords(passages: Sequence[Passage], own_name: str, others: Iterable[str]) -> Iterator[Find]:
    """Names of other landlords.

    One of `others` is pointed out in each passage that has it. What only looks like a
    landlord's name is pointed out once, with how many provisions have it: it may be another
    name of our own.
    """
    known = _known(own_name, others)
    for passage in passages:
        for name in known:
            found = _place(passage.text, name)
            if found is not None:
                words = f"Another landlord’s name stands here: {name}."
                yield Find(passage, found.start(), len(found[0]), words)
    yield from _look_alikes(passages, own_name, known)


def names_in(text: str, own_name: str, others: Iterable[str]) -> bool:
    """True where a short text, such as an action, holds the name of one of `others`."""
    return any(_place(text, name) for name in _known(own_name, others))


def _known(own_name: str, others: Iterable[str]) -> list[str]:
    """The names among `others` that are not made of words of our own."""
    ours = _words(own_name)
    return [name.strip() for name in others if not set(_words(name)) <= set(ours) and _words(name) != [_initials(ours)]]


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


def _place(text: str, name: str) -> re.Match[str] | None:
    """Where a name stands first, or its address on the web does."""
    plain = _COMPANY.sub("", name)
    squeezed = re.sub(r"\W", "", plain).lower()
    return re.search(
        rf"(?<!\w){re.escape(plain)}(?!\w)|(?<![a-z0-9])(?i:{squeezed})(?=\.(?:co|org|com|uk|net)\b)", text
    )


def _is_ours(name: str, own_name: str) -> bool:
    """True for our own name, a part of it, its initials, or a name that shares its first word."""
    ours, other = _words(own_name), _words(name)
    if not ours:
        return False
    return ours[0] == other[0] or set(other) <= set(ours) or set(ours) <= set(other) or ours == [_initials(other)]


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", _COMPANY.sub("", name.strip()).lower().removeprefix("the "))


def _look_alikes(passages: Sequence[Passage], own_name: str, known: Sequence[str]) -> Iterator[Find]:
    first: dict[str, tuple[Passage, int]] = {}
    numbers: dict[str, list[str]] = {}
    for passage in passages:
        for found in _LANDLORD.finditer(passage.text):
            start, name = _name(found)
            if not name or _is_ours(name, own_name) or any(_is_ours(name, other) for other in known):
                continue
            first.setdefault(name, (passage, start))
            if passage.number not in numbers.setdefault(name, []):
                numbers[name].append(passage.number)
    for name, (passage, start) in first.items():
        yield Find(passage, start, len(name), _question(name, len(numbers[name]) - 1))


def _name(found: re.Match[str]) -> tuple[int, str]:
    """The name without the common words before it, and where it begins; "" where nothing else is left."""
    start, own = found.start(), found["own"]
    while own and own.split()[0].lower() in _COMMON:
        cut = re.match(r"\S+\s+", own)
        if cut is None:
            return start, ""
        start, own = start + cut.end(), own[cut.end() :]
    if not own.strip() or any(word.lower() in _COMMON - {"and"} for word in own.split()):
        return start, ""
    return start, own + found["kind"]


def _question(name: str, elsewhere: int) -> str:
    also = f", and in {elsewhere} other {'provision' if elsewhere == 1 else 'provisions'}" if elsewhere else ""
    return f"Is “{name}” another landlord? The name stands here{also}. If it is one of yours, leave it."
