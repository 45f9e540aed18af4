"""Where paragraphs and sentences begin and end in the letters of a landlord."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from complaintdesk.domain.plain_english.advice import Span

_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"[ \t]*(?:[-*•·–—▪◦‣]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)])[ \t]+")
_ENDED = re.compile(r"[.!?…:;][\"'”’)\]]*[ \t]*$")
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s|$|\{(?!end\}))|(?<=[a-z])\.(?=[A-Z][a-z])")
_SPACE = re.compile(r"\s+")
_NEW_LINE = re.compile(r"[ \t]*\n[ \t]*(?=[^\sa-z])")

_NEVER_LAST = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "revd", "sir", "cllr", "sgt", "pc", "insp", "hon", "eg",
    "ie", "e.g", "i.e", "cf", "vs", "viz", "approx", "est", "nos", "ref", "refs", "para", "paras", "fig", "figs",
    "tel", "ext", "pp", "p",
})  # fmt: skip
"""Abbreviations that always go on: what follows belongs to them."""

_BEFORE_A_FIGURE = frozenset({
    "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "section", "sec",
    "art", "ch", "vol", "min", "max", "flat", "st",
})  # fmt: skip
"""Words that are abbreviations before a figure, and otherwise may end a sentence."""

_MAY_GO_ON = _NEVER_LAST | _BEFORE_A_FIGURE | {"etc", "ltd", "inc", "dept", "ave", "rd", "tue", "tues", "wed", "thur"}
"""Abbreviations after which a word in small letters goes on with the sentence."""

_BEFORE_A_LETTER = frozenset({
    "flat", "block", "unit", "section", "part", "option", "plan", "stage", "annex", "appendix", "type", "band",
    "group", "i",
})  # fmt: skip
"""After these a single letter is a name (Flat B.), not somebody's initial."""


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs, without the white space around them.

    A line that begins in small letters, or follows one that has no ending, goes on with the
    paragraph before it: letters are pasted from emails, where lines are broken anywhere. A
    bullet or a number begins one.
    """
    found: list[Span] = []
    last_end = -2
    for line in _LINE.finditer(text):
        start, end = _trimmed(text, line.start(), line.end())
        if start == end:
            continue
        follows = line.start() == last_end + 1
        if found and follows and _goes_on(text, found[-1], start):
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
        last_end = line.end()
    return tuple(found)


def _goes_on(text: str, before: Span, start: int) -> bool:
    if _MARKER.match(text, start):
        return False
    return text[start].islower() or not _ENDED.search(text[max(before.start, before.end - 8) : before.end])


def sentences(text: str, within: Sequence[Span] | None = None) -> tuple[Span, ...]:
    """The sentences of a text, in order, without the white space around them; a line of its own is one too.

    `within` are its paragraphs, where they are known already.
    """
    return tuple(s for paragraph in (paragraphs(text) if within is None else within) for s in _split(text, paragraph))


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of one paragraph; a new line with a capital begins one, as in an address."""
    start = paragraph.start
    marker = _MARKER.match(text, start, paragraph.end)
    first = marker.end() if marker else start
    for stop in _ends(text, Span(first, paragraph.end)):
        yield Span(start, stop)
        start = _past_space(text, stop)
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _past_space(text: str, place: int) -> int:
    space = _SPACE.match(text, place)
    return place if space is None else space.end()


def _ends(text: str, span: Span) -> Iterator[int]:
    """Where sentences end within a span, its own end left out."""
    breaks = [m.start() for m in _NEW_LINE.finditer(text, span.start, span.end)]
    stops = [m.end() for m in _STOP.finditer(text, span.start, span.end) if _ends_here(text, m, span)]
    for end in sorted({*breaks, *stops}):
        if _past_space(text, end) < span.end:
            yield end


def _ends_here(text: str, stop: re.Match[str], span: Span) -> bool:
    """True where the mark ends a sentence and not an abbreviation, an initial or a trailing thought."""
    start, end = stop.span()
    following = text[end : end + 8].lstrip().lstrip("\"'“‘«([")[:1]
    if text[start] != "." or text[start : start + 2] == "..":
        return not following.islower()
    before = text[max(span.start, start - 32) : start].split()
    if following.islower():
        return end == start + 1 and bool(before) and _is_ordinary(before[-1])
    return not before or not _is_shortened(before, following)


def _is_ordinary(word: str) -> bool:
    """True for a word after which a stop ends a sentence even where the next was begun without a capital."""
    return len(word) > 2 and word.isalpha() and word.lower() not in _MAY_GO_ON


def _is_shortened(before: list[str], following: str) -> bool:
    """True where the last of the words before a stop is an abbreviation that goes on; `following` is the next mark."""
    written = before[-1].lstrip("\"'“‘«([")
    word = written.lower()
    previous = before[-2] if len(before) > 1 else ""
    if word in _NEVER_LAST:
        return True
    if word == "st" and not following.isdigit():
        return not previous[:1].isupper()
    if word in _BEFORE_A_FIGURE:
        return following.isdigit()
    if len(word) == 1 and word.isalpha():
        return written.isupper() and word != "i" and previous.lower() not in _BEFORE_A_LETTER
    return "." in word and written[:1].isupper() and word.replace(".", "").isalpha()


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends."""
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip())) if part.strip() else Span(end, end)
