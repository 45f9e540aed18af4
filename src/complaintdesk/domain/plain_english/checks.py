"""All the advice on a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from complaintdesk.domain.plain_english.advice import Advice, AdviceKind, Span
from complaintdesk.domain.plain_english.matching import Tokens, advice_on, hits, tokens_of
from complaintdesk.domain.plain_english.passive import hidden_actors
from complaintdesk.domain.plain_english.sentences import paragraphs, sentences
from complaintdesk.domain.plain_english.silence import hushed
from complaintdesk.domain.plain_english.words import WordList

MOST_WORDS_IN_A_SENTENCE = 30
"""More are advised on. Writing for the public aims at 15 to 20 on average and 25 at most; a longer one that is
well built still reads, and advice on every such sentence would soon be passed over."""

MOST_WORDS_IN_A_PARAGRAPH = 120
"""More are advised on: about eight lines of a printed letter."""


def advise(text: str, words: WordList) -> tuple[Advice, ...]:
    """The advice on a text, in order of start; of those that start together, the longer first.

    Offsets are characters of `text`. Nothing in quotation marks is advised on (the resident's
    words), nor fields in braces and addresses of email and web, and such words count towards no
    length. Words of the list never overlap one another or a hidden actor; long sentences and
    paragraphs go around them.
    """
    open_text = hushed(text)
    tokens = tokens_of(open_text)
    parts = paragraphs(text)
    spans = sentences(text, parts)
    firsts = {bisect_left(tokens.starts, span.start) for span in spans}
    first_words = {tokens.starts[n] for n in firsts if n < len(tokens.starts)}
    found = [advice_on(text, hit) for hit in hits(open_text, tokens, words, first_words)]
    found += _clear_of([(a.start, a.end) for a in found], hidden_actors(open_text))
    whole = _whole_words(open_text, tokens)
    found += _long_sentences(text, spans, whole)
    found += _long_paragraphs(text, parts, whole)
    return tuple(sorted(found, key=lambda a: (a.start, -a.end, a.kind)))


def _clear_of(taken: Sequence[tuple[int, int]], advice: Iterable[Advice]) -> Iterator[Advice]:
    """The pieces of advice that touch none of the spans taken, which are in order and apart."""
    for one in advice:
        number = bisect_left(taken, (one.end,)) - 1
        if number < 0 or taken[number][1] <= one.start:
            yield one


def _count(starts: Sequence[int], span: Span) -> int:
    return bisect_right(starts, span.end - 1) - bisect_left(starts, span.start)


def _long_sentences(text: str, spans: Sequence[Span], whole: Sequence[int]) -> Iterator[Advice]:
    for span in spans:
        count = _count(whole, span)
        if count > MOST_WORDS_IN_A_SENTENCE:
            parts = "two" if count <= 2 * MOST_WORDS_IN_A_SENTENCE else "several"
            say = f"This sentence has {count} words: try to make {parts} of it."
            why = "Many people lose the thread before the end of a long sentence."
            yield Advice(AdviceKind.LONG_SENTENCE, span.start, span.end, text[span.start : span.end], say, (), why)


def _whole_words(text: str, tokens: Tokens) -> list[int]:
    """Where words begin as people count them: what hangs together without a space is one (£1,200.50, anti-social)."""
    found = list(tokens.starts[:1])
    for end, start in zip(tokens.ends, tokens.starts[1:], strict=False):
        gap = text[end:start]
        if gap == " " or any(map(str.isspace, gap)):
            found.append(start)
    return found


def _long_paragraphs(text: str, parts: Sequence[Span], whole: Sequence[int]) -> Iterator[Advice]:
    for span in parts:
        count = _count(whole, span)
        if count > MOST_WORDS_IN_A_PARAGRAPH:
            say = f"This paragraph has {count} words: a break would make it easier to read."
            why = "White space shows where one thought ends and the next begins."
            yield Advice(AdviceKind.LONG_PARAGRAPH, span.start, span.end, text[span.start : span.end], say, (), why)
