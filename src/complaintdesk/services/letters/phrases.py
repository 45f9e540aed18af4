"""The phrases and lists that several letters share: the supplied ones, and those that the landlord worded anew.

The landlord's own are kept as one text, TOML that holds only the groups and names that differ. Where a list
is handled as a text, an item stands on each line.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from complaintdesk.documents.characters import one_line
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.letters.list_check import items_of, list_faults
from complaintdesk.domain.letters.phrase_check import phrase_faults, phrase_fields
from complaintdesk.domain.letters.template_check import TemplateFault

Key = tuple[str, str]
"""A phrase's group and its name in it."""

Own = Mapping[Key, str]
"""The landlord's own words by phrase; of a list, an item on each line."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase or list: the supplied words, those in use, and what is to be mended in them."""

    key: Key
    supplied: str
    text: str
    faults: tuple[TemplateFault, ...]

    @property
    def is_own(self) -> bool:
        """True where the landlord worded it anew."""
        return self.text != self.supplied

    @property
    def is_list(self) -> bool:
        """True for a list, whose items stand on a line each."""
        return is_list(self.key)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it may hold: those of the supplied words."""
        return phrase_fields(self.supplied)


@cache
def supplied_phrases() -> Mapping[Key, str]:
    """Every supplied phrase and list, group by group in the order in which they are kept; a group's lists last."""
    wording, found = shipped_wording(), {}
    for group, words in wording.groups.items():
        found.update({(group, name): text for name, text in words.items()})
        found.update({(group, name): "\n".join(items) for name, items in wording.lists.get(group, {}).items()})
    return found


def is_list(key: Key) -> bool:
    """True for what is a list, not a sentence."""
    group, name = key
    return name in shipped_wording().lists.get(group, {})


def faults_of(key: Key, text: str) -> tuple[TemplateFault, ...]:
    """What is to be mended in words for one phrase or list."""
    supplied = supplied_phrases()[key]
    return list_faults(key, supplied, text) if is_list(key) else phrase_faults(supplied, text, key[1])


def phrases(own: Own) -> tuple[Phrase, ...]:
    """Every phrase and list with the landlord's own words in place of the supplied ones."""
    found = []
    for key, supplied in supplied_phrases().items():
        text = own.get(key, supplied)
        found.append(Phrase(key, supplied, text, faults_of(key, text)))
    return tuple(found)


def told_words(key: Key, text: str) -> str:
    """The words by which a phrase is found in a letter: the longest without a field; of a list, the first line changed.

    "" where it is nothing but fields.
    """
    if is_list(key):
        supplied = items_of(supplied_phrases()[key])
        text = next((item for item in items_of(text) if item not in supplied), items_of(text)[0])
    return max((part.strip() for part in re.split(r"\{[^{}]*\}", text)), key=len)


def tidy_phrase(key: Key, text: str) -> str:
    """Words as they are kept: each item of a list, and a phrase as a whole, on one line."""
    return "\n".join(map(one_line, items_of(text))) if is_list(key) else one_line(text)


def phrase_text(own: Own) -> str:
    """The landlord's own phrases as they are kept; "" where all are as supplied."""
    groups: dict[str, list[str]] = {}
    for (group, name), standard in supplied_phrases().items():
        key = (group, name)
        text = tidy_phrase(key, own.get(key, standard))
        if text != standard:
            value = list(items_of(text)) if is_list(key) else text
            # JSON's escapes are those of TOML; what else TOML forbids was cleaned away.
            groups.setdefault(group, []).append(f"{name} = {json.dumps(value, ensure_ascii=False)}")
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
        for name, value in words.items() if isinstance(words, dict) else [("", words)]:
            key = (group, name)
            text = _text_of(key, value) if key in known else None
            if text is not None:
                found[key] = tidy_phrase(key, text)
            elif key in known:
                form = "a list of lines" if is_list(key) else "words in quotation marks"
                faults.append(TemplateFault(0, f"“{phrase_name(key)}” must be {form}."))
            else:
                faults.append(TemplateFault(0, f"There is no phrase “{phrase_name(key)}”."))
    return found, tuple(faults)


def _text_of(key: Key, value: object) -> str | None:
    """The words of a phrase as TOML has it, a string, or of a list, an array of them; None for anything else."""
    if is_list(key):
        sound = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return "\n".join(map(one_line, value)) if isinstance(value, list) and sound else None
    return value if isinstance(value, str) else None


def phrases_faults(text: str) -> tuple[TemplateFault, ...]:
    """Everything to be mended in the landlord's own phrases, each fault with the name of its phrase."""
    own, found = read_phrases(text)
    return (*found, *_faults(own))


def _faults(own: Own) -> Iterator[TemplateFault]:
    for key, text in own.items():
        for fault in faults_of(key, text):
            line = f", line {fault.line}" if fault.line and is_list(key) else ""
            yield TemplateFault(0, f"{phrase_name(key)}{line}: {fault.what}", fault.provision, fault.stops)


def phrase_name(key: Key) -> str:
    """A phrase as it is named on the screen."""
    group, name = key
    return f"{group}, {name.replace('_', ' ')}" if name else group


def with_own(own: Own) -> tuple[Mapping[str, Mapping[str, str]], Mapping[str, Mapping[str, tuple[str, ...]]]]:
    """The phrases and the lists that letters are written with: the supplied ones, the landlord's own in their place."""
    groups: dict[str, dict[str, str]] = {}
    lists: dict[str, dict[str, tuple[str, ...]]] = {group: {} for group in shipped_wording().lists}
    for phrase in phrases(own):
        group, name = phrase.key
        if phrase.is_list:
            lists[group][name] = items_of(phrase.text)
        else:
            groups.setdefault(group, {})[name] = phrase.text
    return groups, lists
