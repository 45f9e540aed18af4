"""The texts of a self-assessment that are published, and what was found in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, EvidenceKind

_SENTENCE_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<![.!?])[.!?]+[\"”’')\]]*\s+|\n|•")
_EXCERPT = 90
_BEFORE = 50


@dataclass(frozen=True, slots=True)
class Passage:
    """The text of one field of one provision.

    A place in it is a place in the field (ToDo). `told` are the stretches of it, from and up
    to, that something else on the list of what is left to do already speaks of.
    """

    provision: AnsweredProvision
    field: str
    text: str
    told: tuple[tuple[int, int], ...] = ()

    @property
    def number(self) -> str:
        """The provision's number."""
        return self.provision.number

    @property
    def is_commentary(self) -> bool:
        """True for the commentary, in which whole sentences stand."""
        return self.field == "commentary"

    @property
    def explains_a_no(self) -> bool:
        """True where the text says why the landlord does not comply: what is still to be done belongs there."""
        return self.provision.answer is Answer.NO


@dataclass(frozen=True, slots=True)
class Find:
    """Something found: it begins at character `start` of the passage, is `length` long; `words` say what it is."""

    passage: Passage
    start: int
    length: int
    words: str

    @property
    def end(self) -> int:
        """The first character after it."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a line or a bullet of a text: from character `start` up to `end`."""

    text: str
    start: int
    end: int


def evidence_of(provision: AnsweredProvision) -> Passage:
    """The evidence as one text, an item to a line; the desk's own words of a live figure are blotted out."""
    lines = (" " * len(item.text) if item.kind is EvidenceKind.FIGURE else item.text for item in provision.evidence)
    return Passage(provision, "evidence", "\n".join(lines))


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text in their order, without the white space around them; line ends and bullets part them."""
    start = 0
    for mark in _SENTENCE_END.finditer(text):
        yield from _sentence(text, start, mark.end())
        start = mark.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    whole = text[start:end]
    begin = start + len(whole) - len(whole.lstrip(" \t\r\n•"))
    words = whole.strip(" \t\r\n•")
    if words:
        yield Sentence(words, begin, begin + len(words))


def excerpt(text: str, around: int = 0) -> str:
    """A text on one line and in quotation marks; of a long one, whole words with character `around` among them."""
    begin = text.rfind(" ", 0, around - _BEFORE) + 1 if around > _BEFORE else 0
    line = " ".join(text[begin:].split())
    if len(line) > _EXCERPT:
        line = line[:_EXCERPT].rpartition(" ")[0].rstrip(" ,;:") + " …"
    return f"“{'… ' if begin else ''}{line}”"
