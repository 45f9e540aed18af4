"""The supplied list and the landlord's own as one: what is advised on, and what the officer sees of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from complaintdesk.domain.landlord import Landlord, OwnPlainWord
from complaintdesk.domain.plain_english import AdviceKind, WordEntry, WordList, merged, parse_word_list, word_entry
from complaintdesk.domain.plain_english.words import is_off, overlaid, same_case
from complaintdesk.services.desk import Desk
from complaintdesk.system import resources


@dataclass(frozen=True, slots=True)
class ListedWord:
    """One line of the list: an entry, or a word that is right as it is spelt (kind SPELLING).

    `own` is the landlord's entry, None for a supplied one and for a spelling. `replaces` is True
    where it stands in the place of a supplied one. `is_on` is False for what is switched off.
    """

    entry: WordEntry
    is_on: bool = True
    own: OwnPlainWord | None = None
    replaces: bool = False

    @property
    def name(self) -> str:
        """The first form."""
        return self.entry.name

    @property
    def is_spelling(self) -> bool:
        """True for a word that is right as it is spelt."""
        return self.entry.kind is AdviceKind.SPELLING

    @property
    def is_supplied(self) -> bool:
        """True for what came with the program."""
        return self.own is None and not self.is_spelling


@cache
def supplied_words() -> WordList:
    """The words that ship with the program to advise on; what is wrong in the file is a bug."""
    return parse_word_list(resources.text("letters", "plain-english.toml"))


def words_in_use(landlord: Landlord) -> WordList:
    """The words to advise on in this landlord's letters; quick from the second time on."""
    return _in_use(landlord.own_words, landlord.quiet_words)


@lru_cache(maxsize=8)
def _in_use(own_words: tuple[OwnPlainWord, ...], quiet: tuple[str, ...]) -> WordList:
    return merged(supplied_words(), map(_entry, own_words), quiet)


def _entry(own: OwnPlainWord) -> WordEntry:
    """An own word as an entry; one in a supplied one's place is left alone beside the same words as that."""
    ways = [" | ".join(way) for way in own.instead]
    made = word_entry(AdviceKind(own.kind), " | ".join(own.find), ways, "" if ways else own.why, own.why)
    supplied = next((e for form in own.find if (e := _supplied_by_form().get(same_case(form))) is not None), None)
    return replace(made, not_after=supplied.not_after, not_before=supplied.not_before) if supplied else made


def list_words(desk: Desk) -> tuple[ListedWord, ...]:
    """All lines of the list as it is now, by their words."""
    with desk.reading() as unit:
        return listed(unit.landlord())


def listed(landlord: Landlord) -> tuple[ListedWord, ...]:
    """All lines of a landlord's list: supplied, own, and spellings, by their words.

    A supplied entry of which every form is the landlord's own is not among them.
    """
    off = {same_case(name) for name in landlord.quiet_words}
    owns = {own.name: own for own in landlord.own_words}
    entries = overlaid(supplied_words(), map(_entry, landlord.own_words))
    first_own = len(entries) - len(owns)
    found = [ListedWord(entry, not is_off(entry, off)) for entry in entries[:first_own]]
    for entry in entries[first_own:]:
        own = owns[entry.name]
        found.append(ListedWord(entry, not is_off(entry, off), own, replaces_supplied(own)))
    found += [ListedWord(WordEntry(AdviceKind.SPELLING, (word,))) for word in landlord.known_spellings]
    return tuple(sorted(found, key=lambda line: (same_case(line.name), line.is_spelling)))


def replaces_supplied(own: OwnPlainWord) -> bool:
    """True for an own word that stands in the place of a supplied one."""
    return any(same_case(form) in _supplied_by_form() for form in own.find)


@cache
def _supplied_by_form() -> Mapping[str, WordEntry]:
    return {same_case(form): entry for entry in supplied_words().entries for form in entry.find}


def forms_in_list(landlord: Landlord, form: str) -> tuple[str, ...]:
    """All forms of the entry that has this form, as the list stands; () where none has it."""
    wanted = {same_case(" ".join(form.split()))}
    entries = overlaid(supplied_words(), map(_entry, landlord.own_words))
    return next((entry.find for entry in entries if is_off(entry, wanted)), ())
