"""Which other residents and homes of the desk letters name; each name is looked up once for many letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from complaintdesk.domain.letters import LetterFacts
from complaintdesk.domain.letters.slips import (
    LookedUp,
    Superseded,
    name_candidates,
    parse_superseded,
    street_candidates,
    surnames_called,
)
from complaintdesk.domain.names import people_in, sort_key, ways_to_name
from complaintdesk.services.desk import Desk
from complaintdesk.system import resources

_JOINED = re.compile(r"[&+/,<]|\band\b", re.IGNORECASE)


@cache
def superseded() -> tuple[Superseded, ...]:
    """What older letters say and no longer holds, as shipped; a fault in that file raises ValueError."""
    return parse_superseded(resources.text("letters", "superseded.toml"))


class OtherPeople:
    """What the letters of one sitting name. It knows the desk as it was when it first met each name."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._keys: dict[str, str] = {}
        self._ways: dict[str, tuple[str, ...]] = {}
        self._named: dict[str, tuple[str, ...]] = {}
        self._called: dict[str, tuple[str, ...]] = {}
        self._homes: dict[str, tuple[str, ...]] = {}
        self._beside: dict[str, tuple[str, ...]] | None = None

    def in_letter(self, facts: LetterFacts, text: str) -> LookedUp:
        """Whose names and addresses stand in the letter that have no place there, and what no longer holds."""
        case, landlord = facts.case, facts.landlord
        person = case.representative
        own = [case.resident.name, facts.signed_by, *(p.name for p in landlord.people)]
        own += [person.name] if person is not None else []
        keys = {key for name in own for key in self._own(name)}
        places = "\n".join((case.home.address, person.address if person is not None else "", *landlord.address_lines,
                            *landlord.ombudsman.address_lines)).lower()  # fmt: skip
        text = _without_joined(text, own)
        names = name_candidates(text)
        candidates = [key for name in (*names, *_surname_first(names)) if (key := self._key(name)) not in keys]
        known = " ".join(keys).split()
        called = [key for name in surnames_called(text) if (key := self._key(name).partition(" ")[0]) not in known]
        streets = [street.lower() for street in street_candidates(text) if street.lower() not in places]
        self._look_up(candidates, called, streets)
        people = (*_all(self._named, candidates), *_all(self._called, called))
        people = tuple(dict.fromkeys(name for name in people if self._key(name) not in keys))
        homes = dict.fromkeys(" ".join(home.split()) for home in _all(self._homes, streets))
        return LookedUp(people, tuple(homes), superseded())

    def _look_up(self, candidates: Sequence[str], called: Sequence[str], streets: Sequence[str]) -> None:
        """Asks the desk for what was not met before."""
        names, surnames, firsts = (
            [key for key in dict.fromkeys(keys) if key not in known]
            for keys, known in ((candidates, self._named), (called, self._called), (streets, self._homes))
        )
        if not (names or surnames or firsts):
            return
        with self._desk.reading() as unit:
            if self._beside is None:
                self._beside = self._each_of(unit.residents_beside_others())
            self._named |= {key: self._beside.get(key, ()) for key in names}
            for key, name in unit.residents_keyed(names):
                self._named[key] += (name,)
            self._called |= {surname: unit.residents_called(surname) for surname in surnames}
            self._homes |= {first: unit.homes_at(first) for first in firsts}

    def _each_of(self, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Names that hold several people or a remark, by the key of each person in them."""
        found: dict[str, tuple[str, ...]] = {}
        for name in names:
            for key in {self._key(one) for one in people_in(name)} - {self._key(name)}:
                found[key] = (*found.get(key, ()), name)
        return found

    def _own(self, name: str) -> tuple[str, ...]:
        """The keys of somebody who may be named, and of each person where they are a couple or act for another."""
        if name not in self._ways:
            self._ways[name] = tuple(self._key(way) for way in ways_to_name(name))
        return self._ways[name]

    def _key(self, name: str) -> str:
        if name not in self._keys:
            self._keys[name] = sort_key(name)
        return self._keys[name]


def _without_joined(text: str, own: Iterable[str]) -> str:
    """The text without those who may be named and whose names hold another's: Ann Lee & Sons does not name Ann Lee."""
    for name in own:
        if _JOINED.search(name):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\n", text)
    return text


def _surname_first(names: Iterable[str]) -> list[str]:
    """Names of two words as some landlords write them down: "Smith, John"."""
    pairs = [name.split(" ") for name in names]
    return [f"{pair[1]}, {pair[0]}" for pair in pairs if len(pair) == 2]


def _all(known: dict[str, tuple[str, ...]], keys: Iterable[str]) -> list[str]:
    return [name for key in keys for name in known.get(key, ())]
