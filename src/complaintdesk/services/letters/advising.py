"""Advice on the officer's own words in a letter, and how easy the whole letter is to read. Never a bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from complaintdesk.documents.blocks import AddressBlock, Document, KeyValues, Signature
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.domain.plain_english import Advice, Ease, WordList, advise, parse_word_list, reading_ease
from complaintdesk.system import resources

OPENING, CLOSING = "opening", "closing"
"""The keys of the opening and closing words; all others are those of `own_words`."""


@dataclass(frozen=True, slots=True)
class WordsAdvice:
    """One piece of advice on the words under a key; its offsets are characters of those words."""

    key: str
    advice: Advice


@cache
def word_list() -> WordList:
    """The words that ship with the program to advise on; what is wrong in the file is a bug."""
    return parse_word_list(resources.text("letters", "plain-english.toml"))


def words_by_key(kind: LetterKind, words: LetterWords) -> Iterator[tuple[str, str]]:
    """What the officer wrote for a letter by its key, in the order of the letter."""
    written = dict(words.own)
    yield OPENING, words.opening
    for own in own_words(kind):
        yield own.key, written.get(own.key, "")
    yield CLOSING, words.closing


def advice_on(kind: LetterKind, words: LetterWords) -> tuple[WordsAdvice, ...]:
    """The advice on everything the officer wrote for a letter, in the order of the letter."""
    found = word_list()
    return tuple(WordsAdvice(key, one) for key, text in words_by_key(kind, words) for one in advise(text, found))


def ease_of(document: Document) -> Ease | None:
    """The reading ease of a letter without its address, its references and its signature; None for few words."""
    body = tuple(b for b in document.blocks if not isinstance(b, AddressBlock | KeyValues | Signature))
    return reading_ease(write_text(replace(document, blocks=body, letterhead=None, footer="", draft=False)))
