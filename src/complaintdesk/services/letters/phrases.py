"""The phrases that several letters share: the supplied ones, and those that the landlord worded anew.

The landlord's own are kept as one text, TOML that holds only the groups and names that differ.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from complaintdesk.documents.characters import one_line
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.letters.phrase_check import phrase_faults, phrase_fields
from complaintdesk.domain.letters.template_check import TemplateFault

Key = tuple[str, str]
"""A phrase's group and its name in it."""

Own = Mapping[Key, str]
"""The landlord's own words by phrase."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase: the supplied words, those in use, and what is to be mended in them."""

    key: Key
    supplied: str
    text: str
    faults: tuple[TemplateFault, ...]

    @property
    def is_own(self) -> bool:
        """True where the landlord worded it anew."""
        return self.text != self.supplied

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it may hold: those of the supplied words."""
        return phrase_fields(self.supplied)


def supplied_phrases() -> dict[Key, str]:
    """Every supplied phrase, in the order in which they are kept."""
    return {(group, name): text for group, words in shipped_wording().groups.items() for name, text in words.items()}


def phrases(own: Own) -> tuple[Phrase, ...]:
    """Every phrase with the landlord's own words in place of the supplied ones."""
    found = []
    for key, supplied in supplied_phrases().items():
        text = own.get(key, supplied)
        found.append(Phrase(key, supplied, text, phrase_faults(supplied, text, key[1])))
    return tuple(found)


def phrase_text(own: Own) -> str:
    """The landlord's own phrases as they are kept; "" where all are as supplied."""
    supplied = supplied_phrases()
    groups: dict[str, list[str]] = {}
    for (group, name), standard in supplied.items():
        text = one_line(own.get((group, name), standard))
        if text != standard:
            # JSON's escapes are those of TOML; what else TOML forbids was cleaned away.
            groups.setdefault(group, []).append(f"{name} = {json.dumps(text, ensure_ascii=False)}")
    return "\n".join(line for group, lines in groups.items() for line in (f"[{group}]", *lines, "")).strip("\n") + (
        "\n" if groups else ""
    )


def read_phrases(text: str) -> tuple[dict[Key, str], tuple[TemplateFault, ...]]:
    """The phrases that a kept text holds, and what in it cannot be understood."""
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}, (TemplateFault(0, "The phrases cannot be read."),)
    return phrases_of(values)


def phrases_of(values: Mapping[str, Any]) -> tuple[dict[Key, str], tuple[TemplateFault, ...]]:
    """The phrases among values that were read from TOML, and what among them is no phrase."""
    known, found, faults = supplied_phrases(), {}, []
    for group, words in values.items():
        for name, text in words.items() if isinstance(words, dict) else [("", words)]:
            if (group, name) not in known or not isinstance(text, str):
                faults.append(TemplateFault(0, f"There is no phrase “{phrase_name((group, name))}”."))
            else:
                found[(group, name)] = one_line(text)
    return found, tuple(faults)


def phrases_faults(text: str) -> tuple[TemplateFault, ...]:
    """Everything to be mended in the landlord's own phrases, each fault with the name of its phrase."""
    own, found = read_phrases(text)
    return (*found, *_faults(own))


def _faults(own: Own) -> Iterator[TemplateFault]:
    supplied = supplied_phrases()
    for key, text in own.items():
        for fault in phrase_faults(supplied[key], text, key[1]):
            yield TemplateFault(0, f"{phrase_name(key)}: {fault.what}", fault.provision, fault.stops)


def phrase_name(key: Key) -> str:
    """A phrase as it is named on the screen."""
    group, name = key
    return f"{group}, {name.replace('_', ' ')}" if name else group
