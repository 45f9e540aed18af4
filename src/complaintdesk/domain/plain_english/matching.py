"""Finding the words of the lists in a text, and putting others in their place so that the grammar holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from complaintdesk.domain.plain_english.advice import Advice
from complaintdesk.domain.plain_english.words import WORD, Form, WordEntry, WordList

_AN_BEFORE = re.compile(r"(?!one\b|once\b|uni|use|usu|eu|u[rt]i)[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE)

_ACRONYM = re.compile(r"[A-Z]{2,5}s?")
_ARTICLE = re.compile(r"(?<![\w'’-])[Aa]n? $")


class Tokens(NamedTuple):
    """The words of a text, side by side: where each starts and ends, and how it is compared."""

    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]


class Hit(NamedTuple):
    """A form found in the text; `first` where it begins a sentence."""

    form: Form
    start: int
    end: int
    first: bool


def tokens_of(text: str) -> Tokens:
    """The words of the text."""
    found = list(WORD.finditer(text.replace("’", "'")))
    return Tokens([m.start() for m in found], [m.end() for m in found], [m[0].lower() for m in found])


def hits(text: str, tokens: Tokens, words: WordList, sentence_starts: Collection[int]) -> Iterator[Hit]:
    """The forms of the list in the text: the longest where several begin alike, none overlapping.

    A single word with a capital inside a sentence is taken for a name and left alone.
    """
    phrases, alone = words.phrases, words.alone
    free = 0
    for at, (word, following) in enumerate(zip_longest(tokens.words, tokens.words[1:])):
        forms = phrases.get((word, following)) or alone.get(word)
        if forms is None or at < free:
            continue
        for form in forms if forms[0].joints == () else (*forms, *alone.get(word, ())):
            if _stands(text, tokens, at, form, sentence_starts):
                free = at + len(form.words)
                yield Hit(form, tokens.starts[at], tokens.ends[free - 1], tokens.starts[at] in sentence_starts)
                break


def _stands(text: str, tokens: Tokens, at: int, form: Form, sentence_starts: Collection[int]) -> bool:
    """True where the form stands whole at that word, in a place where it means what the list means."""
    last = at + len(form.words) - 1
    if tuple(tokens.words[at : last + 1]) != form.words:
        return False
    if not all(_joins(_gap(text, tokens, at + n), joint) for n, joint in enumerate(form.joints)):
        return False
    start, end = tokens.starts[at], tokens.ends[last]
    if text[start - 1 : start] == "-" or text[end : end + 1] == "-":
        return False
    if at == last and _is_name(text[start:end]) and start not in sentence_starts:
        return False
    entry = form.entry
    after = at > 0 and tokens.words[at - 1] in entry.not_after and _joins(_gap(text, tokens, at - 1), " ")
    following = tokens.words[last + 1 : last + 2]
    before = bool(following) and following[0] in entry.not_before and _joins(_gap(text, tokens, last), " ")
    return not after and not before


def _gap(text: str, tokens: Tokens, at: int) -> str:
    """What stands between a word and the next."""
    return text[tokens.ends[at] : tokens.starts[at + 1]]


def _joins(gap: str, joint: str) -> bool:
    """True where the gap is what joins the words of the phrase; a new line is a space, an empty line is not."""
    return gap == "-" if joint == "-" else gap == " " or (gap.isspace() and gap.count("\n") < 2)


def _is_name(found: str) -> bool:
    return found[0].isupper() and found[1:].islower()


def advice_on(text: str, hit: Hit) -> Advice:
    """The advice for a form that was found, with replacements that stand in its place as they are."""
    entry = hit.form.entry
    start, end = hit.start, hit.end
    ways = tuple(dict.fromkeys(way[hit.form.number] for way in entry.instead))
    article = _article_before(text, start)
    if article is not None and any(_AN_BEFORE.match(way) is None for way in ways) is _is_an(text[article:start]):
        ways = tuple(f"{'an' if _AN_BEFORE.match(way) else 'a'} {way}" for way in ways)
        start = article
    found = text[start:end]
    instead = tuple(_dressed(way, found, hit.first) for way in ways)
    return Advice(entry.kind, start, end, found, _words(entry, found, instead), instead, entry.why, entry.name)


def _article_before(text: str, start: int) -> int | None:
    """Where the article right before a place begins; None where there is none."""
    before = _ARTICLE.search(text[max(0, start - 4) : start])
    return None if before is None else max(0, start - 4) + before.start()


def _is_an(article: str) -> bool:
    return article.strip().lower() == "an"


def _dressed(way: str, found: str, first: bool) -> str:
    """A replacement with the capitals of what it replaces; those of letters that stand for words (ASB) say nothing."""
    acronym = _ACRONYM.fullmatch(found) is not None
    if found.isupper() and len(found) > 1 and not acronym:
        return way.upper()
    begins = first if acronym else found[:1].isupper() and not found.startswith(("I ", "I’", "I'"))
    return way[:1].upper() + way[1:] if begins else way


def _words(entry: WordEntry, found: str, instead: tuple[str, ...]) -> str:
    if entry.say or not instead:
        return entry.say
    ways = " or ".join(f"“{way}”" for way in instead)
    return f"Try {ways} instead of “{' '.join(found.split())}”."
