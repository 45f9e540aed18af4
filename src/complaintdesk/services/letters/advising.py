"""Advice on the officer's own words in a letter, and how easy the whole letter is to read. Never a bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from complaintdesk.documents.blocks import AddressBlock, Document, KeyValues, Signature
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import LetterFacts, LetterWords
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.domain.plain_english import Advice, Ease, WordList, advise, reading_ease
from complaintdesk.services.desk import Desk
from complaintdesk.services.plain_words import words_in_use
from complaintdesk.services.spelling import spelling_advice, spelling_suggestions

OPENING, CLOSING = "opening", "closing"
"""The keys of the opening and closing words; all others are those of `own_words`."""
_SLIPS_SUGGESTED, _SUGGESTIONS = 5, 2


@dataclass(frozen=True, slots=True)
class WordsAdvice:
    """One piece of advice on the words under a key; its offsets are characters of those words."""

    key: str
    advice: Advice


def words_by_key(kind: LetterKind, words: LetterWords) -> Iterator[tuple[str, str]]:
    """What the officer wrote for a letter by its key, in the order of the letter."""
    written = dict(words.own)
    yield OPENING, words.opening
    for own in own_words(kind):
        yield own.key, written.get(own.key, "")
    yield CLOSING, words.closing


def advice_on(facts: LetterFacts) -> tuple[WordsAdvice, ...]:
    """The advice on everything the officer wrote for a letter, its spelling too, in the order of the letter."""
    found, known = words_in_use(facts.landlord), _known(facts)
    return tuple(
        WordsAdvice(key, one)
        for key, text in words_by_key(facts.kind, facts.words)
        for one in _advice(text, found, known)
    )


def advice_on_words(desk: Desk, text: str) -> tuple[Advice, ...]:
    """The advice on words of a template or a phrase, their spelling too, in order; fields in braces are left alone."""
    with desk.reading() as unit:
        landlord = unit.landlord()
    return _advice(text, words_in_use(landlord), _names(landlord))


def _advice(text: str, words: WordList, known: tuple[str, ...]) -> tuple[Advice, ...]:
    return tuple(sorted((*advise(text, words), *_spelling(text, known)), key=lambda one: (one.start, -one.end)))


def _known(facts: LetterFacts) -> tuple[str, ...]:
    """Names and places of the case and the landlord, which no dictionary knows, and what the landlord spells so."""
    case = facts.case
    people = (case.resident.name, case.handler, facts.signed_by)
    acting = (case.representative.name,) if case.representative is not None else ()
    met = (*(contact.who for contact in case.contacts), *(remedy.owner for remedy in case.remedies))
    return (*people, *acting, *met, case.home.address, *_names(facts.landlord))


def _names(landlord: Landlord) -> tuple[str, ...]:
    people = (person.name for person in landlord.people)
    return (*people, landlord.name, *landlord.address_lines, *landlord.known_spellings)


def _spelling(text: str, known: tuple[str, ...]) -> Iterator[Advice]:
    """What the dictionary does not know, the first few with what may be meant: looking for that takes a while."""
    for number, one in enumerate(spelling_advice(text, known)):
        instead = spelling_suggestions(one.found)[:_SUGGESTIONS] if number < _SLIPS_SUGGESTED else ()
        yield replace(one, instead=instead)


def ease_of(document: Document) -> Ease | None:
    """The reading ease of a letter without its address, its references and its signature; None for few words."""
    body = tuple(b for b in document.blocks if not isinstance(b, AddressBlock | KeyValues | Signature))
    return reading_ease(write_text(replace(document, blocks=body, letterhead=None, footer="", draft=False)))
