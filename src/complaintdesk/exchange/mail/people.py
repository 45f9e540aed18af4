"""People in the headers of an email: names and addresses, as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import getaddresses

from complaintdesk.exchange.mail.letters import one_line, with_guarded_words, without_encoded_words
from complaintdesk.exchange.mail.limits import LONGEST_SUBJECT, MOST_PEOPLE

_BETWEEN_COMMAS = re.compile(r'(?:"(?:\\.|[^"\\]){0,250}"|<[^<>]*>|\([^()]*\)|[^,;])+')
"""Semicolons too: some programs part people by them, and in the standard's own groups they stand last."""

_ODD = (RecursionError, IndexError, ValueError, TypeError, AttributeError)
_BRACKETED = re.compile(r"<([^<>@\s]{1,200}@[^<>@\s]{1,200})>")

Person = tuple[str, str]
"""A name and an address; either may be empty."""


def people(header: str) -> list[Person]:
    """The people in a header such as To; what cannot be taken apart is a name without an address."""
    found = []
    for piece in _BETWEEN_COMMAS.findall(with_guarded_words(header)):
        found += _taken_apart(piece)
        if len(found) > MOST_PEOPLE:
            break
    return [one for one in found if any(one)]


def sender(header: str) -> Person:
    """The one an email says it is from: the first with an address, with the words before it as part of the name."""
    names = []
    for name, address in people(header):
        names.append(name)
        if address:
            return ", ".join(name for name in names if name), address
    return ", ".join(names), ""


def person_words(person: Person) -> str:
    """Somebody as "Name <address>", or what there is of it."""
    name, address = person
    return f"{name} <{address}>" if name and address else name or address


def listed(found: Iterable[Person]) -> tuple[str, ...]:
    """People in words, each once, in order."""
    words = dict.fromkeys(person_words(one) for one in found)
    return tuple(word for word in words if word)[:MOST_PEOPLE]


def _taken_apart(piece: str) -> list[Person]:
    """The people between two commas, hardly ever more than one."""
    if "@" in piece:
        try:
            named = [person(name, address) for name, address in getaddresses([piece])]
            if any(address for _, address in named):
                return named
        except _ODD:
            # Brackets inside brackets without end, and the like.
            pass
    address = _BRACKETED.search(piece)
    return [
        person(piece[: address.start()], address[1]) if address else person(piece.replace("<>", "").strip(" :;"), "")
    ]


def person(name: str, address: str) -> Person:
    """A name and an address as they are written in a header or by Outlook, in plain letters."""
    address = one_line(without_encoded_words(address)).replace(" ", "")[:LONGEST_SUBJECT].strip("'\"")
    name = one_line(without_encoded_words(name))[:LONGEST_SUBJECT]
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    if "@" not in address:
        # A bare word is a name that was never put into quotation marks.
        return name or address, ""
    return ("" if name.casefold() == address.casefold() else name), address
