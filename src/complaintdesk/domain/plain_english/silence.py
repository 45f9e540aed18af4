"""Where the desk keeps its advice to itself: the resident's words, addresses on the web, and fields to be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from complaintdesk.domain.plain_english.advice import Span

_UNREADABLE = re.compile(r"\{[^{}\n]*\}|(?<!\S)(?:[^\s@]+@\S+|\S*?(?:https?://|www\.)\S+)")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_CITED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_DOUBLE = re.compile(r"“[^”\n]*(?:\n(?![ \t]*\n)[^”\n]*)*(?:”|\Z|(?=\n[ \t]*\n))|«[^«»]*»")
_OPENS = re.compile(r"(?<![\w'’])['‘](?=[^\W_])")
_CLOSES = re.compile(r"(?<=[^\s(\[])['’](?!\w)")
_STRAIGHT_OPENS = re.compile(r'(?:(?<=^)|(?<=[\s(\[—–-]))"(?=\S)')
_STRAIGHT_CLOSES = re.compile(r'(?<=[^\s(\[])"(?!\w)')


def silent_spans(text: str) -> tuple[Span, ...]:
    """The stretches on which no advice is given, in order, none touching another.

    They are what stands in quotation marks of any kind (a mark never closed counts to the end
    of its paragraph, but an apostrophe opens nothing), lines cited with ">", fields in braces,
    and addresses of email and web.
    """
    spans = [Span(*m.span()) for m in _UNREADABLE.finditer(text)]
    spans += [Span(*m.span()) for m in _CITED_LINE.finditer(text)]
    spans += [Span(*m.span()) for m in _DOUBLE.finditer(text)]
    for paragraph in _PARAGRAPH.finditer(text):
        if '"' in paragraph[0]:
            spans += _straight(text, Span(*paragraph.span()))
        if "'" in paragraph[0] or "‘" in paragraph[0]:
            spans += _single(text, Span(*paragraph.span()))
    return tuple(_joined(sorted(spans)))


def hushed(text: str) -> str:
    """The text with something that is neither word nor space for every character of its silent spans."""
    parts, at = [], 0
    for span in silent_spans(text):
        parts += [text[at : span.start], "\0" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at:]])


def _straight(text: str, within: Span) -> Iterator[Span]:
    """What stands in straight double marks in a paragraph; one that stands alone after a figure is inches."""
    at = within.start
    while (opening := _STRAIGHT_OPENS.search(text, at, within.end)) is not None:
        closing = _STRAIGHT_CLOSES.search(text, opening.end(), within.end)
        at = closing.end() if closing is not None else within.end
        yield Span(opening.start(), at)


def _single(text: str, within: Span) -> Iterator[Span]:
    """What stands in single marks in a paragraph.

    A mark after an s may be an apostrophe (the residents' homes), so a better one is looked for
    first, up to where the next quotation opens; with no mark to close it, nothing was opened.
    """
    openings = [m.start() for m in _OPENS.finditer(text, within.start, within.end)]
    for start, limit in pairwise([*openings, within.end]):
        closings = [m.end() for m in _CLOSES.finditer(text, start + 1, limit)]
        sure = [end for end in closings if text[end - 2] not in "sS"]
        if sure or closings:
            yield Span(start, sure[0] if sure else closings[-1])


def _joined(spans: list[Span]) -> Iterator[Span]:
    """The spans with those that overlap made one."""
    current: Span | None = None
    for span in spans:
        if current is not None and span.start <= current.end:
            current = Span(current.start, max(current.end, span.end))
            continue
        if current is not None:
            yield current
        current = span
    if current is not None:
        yield current
